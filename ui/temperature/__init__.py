"""The temperature chart (体温单): one model and one painter for screen, printer and PDF. Draws nothing that the record does not hold."""
