"""The execution plan: which units there are, how far they are prepared, what could not be split; widgets hold no truth."""
