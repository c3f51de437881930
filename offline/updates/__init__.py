"""Newer versions on this PC: where they lie, which one a station runs, when it may change, and its store while it does."""
