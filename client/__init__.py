"""The words of the ward and how to speak to central; knows nothing of windows, of SQLite or of an outbox."""
