"""Request forms and Chinese herbal prescriptions, docked in the orders of the doctor's page."""
