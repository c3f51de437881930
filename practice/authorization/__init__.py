"""Signing in and what each role may write; refuses any redirect that leaves this machine."""
