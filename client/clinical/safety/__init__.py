"""Checks of orders against allergies, other orders and the patient. Refuses to call unchecked things passed."""
