"""Delivering the outbox and following central: one file per verb; the protocol and the crash table are in docs/emergency-protocol.md."""
