"""The Emergency Centre: how the station stands, what waits, what a person has to decide, and what happened."""
