"""Care between people: consults, handovers of doctors, discharge, and the clinical pathway beside the orders."""
