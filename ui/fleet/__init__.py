"""What the hospital's IT sees of a station from outside: its figures, its running log, one bundle for who helps. Never a patient."""
