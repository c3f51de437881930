"""Newer versions of the program from a signed repository (TUF): reading, proving and making it. Decides nothing about when."""
