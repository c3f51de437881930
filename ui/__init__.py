"""The windows. May import offline, the words of client, and resources; refuses SQL, JSON on the wire and HTTP.

What a page author needs is in ui/README.md.
"""
