"""The ward's documents: folders and templates, typed fields, deadlines, and deterministic findings about the record; refuses storage and wording."""
