"""The local truth of one station; refuses to know windows, HTTP verbs or wording for people."""
