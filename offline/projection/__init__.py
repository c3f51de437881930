"""What screens read: central's rows overlaid by this station's open commands; refuses to change anything and to say more than is known."""
