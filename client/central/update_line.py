"""The bytes of a signed repository over the line: the same rules as for central, https and a checked certificate, and no redirect.

    with UpdateLine(url, tls) as line:
        for chunk in line.read("https://updates.hospital.example/metadata/timestamp.json", most=16384): ...

What comes is believed by its signatures alone (`client/updates`); the line only keeps others from seeing which version a PC takes, and
an answer from being larger or slower than anything of its kind. It runs in a program of its own, never on the windows' thread.
"""

import ssl
from collections.abc import Iterator
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpx

from client.addresses import is_in_the_clear
from client.central.tls import demand_checking
from client.central.translate import translating
from client.errors import CentralFaulty, SettingsWrong

NOT_THERE = frozenset({403, 404})
_TIMEOUT = httpx.Timeout(20.0, connect=5.0)


class UpdateLine:
    """Invariant: nothing is asked of any other origin than that of `url`."""

    def __init__(self, url: str, tls: ssl.SSLContext) -> None:
        demand_checking(tls)
        if is_in_the_clear(url):
            raise SettingsWrong("update.url", "in-the-clear-over-the-network")
        self._origin = _origin_of(url)
        self._client = httpx.Client(
            verify=tls, timeout=_TIMEOUT, follow_redirects=False, trust_env=False, headers={"User-Agent": "wardlight"}
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._client.close()

    def read(self, url: str) -> Iterator[bytes]:
        """The body as it comes; who reads it counts. Raises FileNotFoundError where there is none, CentralUnreachable and CentralFaulty."""
        if _origin_of(url) != self._origin:
            raise CentralFaulty("other-origin")
        with translating(), self._client.stream("GET", url, headers={"Accept-Encoding": "identity"}) as answer:
            if answer.status_code in NOT_THERE:
                raise FileNotFoundError(url)
            if answer.status_code != httpx.codes.OK:
                raise CentralFaulty(str(answer.status_code), status=answer.status_code)
            if answer.headers.get("content-encoding", "identity") != "identity":
                raise CentralFaulty("encoded")
            yield from answer.iter_bytes(64 * 1024)


def _origin_of(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port
