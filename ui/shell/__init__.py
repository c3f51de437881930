"""What stands around the pages: station window, bars, keyboard map, sign-in. Knows no clinical content."""
