"""The outpatient infusion room: seat map, lanes, one patient at a time. Knows no store and no central."""
