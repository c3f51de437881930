"""Many stations without windows, working on one ward; refuses to know more than a clinician at a station would."""
