"""One renderer for every questionnaire of the pack: what is due, the form, the one before beside it. Computes no total itself."""
