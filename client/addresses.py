"""What an address says of the way to it; asks no network."""

from urllib.parse import urlsplit

THIS_PC = frozenset({"127.0.0.1", "::1", "localhost"})


def is_in_the_clear(url: str) -> bool:
    """Whether what is said to this address can be read along on a network: anything but https to another machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    return parts.scheme != "https" and (parts.hostname or "") not in THIS_PC
