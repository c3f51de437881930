"""One PC with its windows: one station, one look, a seat per person. Puts the pages of doctor, nurse and emergency together."""
