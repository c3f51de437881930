"""The encrypted store of one station: its file, its one thread, its schema; refuses to know what a patient or an order is."""
