"""The ward's documents: folders, templates, typed fields, deadlines, findings about the record; refuses storage and wording."""
