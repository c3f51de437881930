"""How to speak to central over FHIR R4 and HTTP; knows nothing of windows, of SQLite or of an outbox.

`http.Central` is the one door. `probe` learns what a server really does and writes it into a `profile.Profile`. `delivery` asks,
sends and reads back under that profile, `feed` follows what changes. Refuses to retry, to decide for a person or to hold state
between two steps: whoever calls does that.
"""
