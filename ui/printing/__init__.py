"""Printing: documents painted by one code onto printer, PDF and screen; every page marked as the windows are."""
