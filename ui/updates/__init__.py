"""Newer versions as the windows meet them: starting the right one, changing it in a quiet moment, saying how it stands."""
