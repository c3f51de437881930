"""Drills: a played ward that a head nurse runs without IT, its script and its report. Nothing of it reaches the real ward."""
