"""The outpatient doctor station: the queue, one screen for one visit, prescription forms, the end of a visit, certificates, timed steps."""
