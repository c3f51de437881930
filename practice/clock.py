"""The practice server's own clock, which a drill may set wrong; refuses to follow anybody else's time."""

import time
from datetime import UTC, datetime
from email.utils import formatdate
from functools import lru_cache


class ServerClock:
    """Milliseconds since 1970 as this server believes them; `offset_s` is how wrong a drill has made it."""

    def __init__(self) -> None:
        self.offset_s = 0.0

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000 + round(self.offset_s * 1000)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.now_ms() / 1000, tz=UTC)


def instant(at_ms: int) -> str:
    """A FHIR instant with milliseconds, in UTC."""
    return f"{_second(at_ms // 1000)}.{at_ms % 1000:03d}Z"


@lru_cache(maxsize=256)
def _second(at_s: int) -> str:
    return f"{datetime.fromtimestamp(at_s, tz=UTC):%Y-%m-%dT%H:%M:%S}"


@lru_cache(maxsize=256)
def http_date(at_s: int) -> bytes:
    """A whole second as HTTP headers write it."""
    return formatdate(at_s, usegmt=True).encode()
