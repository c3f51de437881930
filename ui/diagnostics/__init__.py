"""`wardlight check`: what this PC and the link to central are like, in words and as JSON."""
