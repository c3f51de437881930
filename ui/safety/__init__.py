"""Blood at the bed, adverse events, suspected infections. Each page reads and acts through its model; nothing here decides."""
