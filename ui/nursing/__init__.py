"""Pages of nursing: intake and output, the nursing record, the change of the shift."""
