"""Specialties as data of the pack, and their pure rules: labour, teeth, checklists, layouts. Refuses screens and storage."""
