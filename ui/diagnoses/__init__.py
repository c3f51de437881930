"""Diagnoses on the doctor's page: the docked list with its six tabs, the entry line, what is said after saving."""
