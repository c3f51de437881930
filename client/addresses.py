"""What an address says of the way to it; asks no network."""

import re
from urllib.parse import urlsplit

_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:[1-9][0-9]{0,4})?", re.IGNORECASE)
THIS_PC = frozenset({"127.0.0.1", "::1", "localhost"})


def is_in_the_clear(url: str) -> bool:
    """Whether what is said to this address can be read along on a network: anything but https to another machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    return parts.scheme != "https" and (parts.hostname or "") not in THIS_PC


def host_named(url: str) -> str:
    """The machine of an address as settings name it: `host`, and `host:port` where the port is not the usual one of https. Empty: none."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or 443
    except ValueError:
        return ""
    return host if port == 443 else f"{host}:{port}"


def is_host(text: str) -> bool:
    """Whether settings may name a machine so: `host` or `host:port`, no scheme, no path, no pattern."""
    return _HOST.fullmatch(text) is not None
