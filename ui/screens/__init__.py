"""Every screen and print page as a picture, of the practice ward."""
