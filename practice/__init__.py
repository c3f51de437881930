"""A hospital in a box: a small honest FHIR R4 server on loopback; refuses to know the station that uses it."""
