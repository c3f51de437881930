"""Foreign errors and HTTP statuses into the tree of `client.errors`, in one place; refuses to let an httpx error through.

The line that matters is drawn here: did the request certainly not leave this station, or may central have carried it out?
"""

import email.utils
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import httpx

from client.central.answers import issues_of
from client.central.tls_facts import tls_fact, was_handshake_broken
from client.clock import Clock
from client.errors import (
    BugError,
    CentralBusy,
    CentralFaulty,
    CentralUnreachable,
    CommandRefused,
    NotAllowed,
    SignInNeeded,
    VersionConflict,
    WardlightError,
)

NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
NOT_FHIR = (httpx.DecodingError, httpx.TooManyRedirects, httpx.InvalidURL, httpx.CookieConflict)
OUR_MISTAKE = (httpx.LocalProtocolError, httpx.StreamError)


@contextmanager
def translating() -> Iterator[None]:
    """Raises ours instead of every error httpx knows, and instead of a deadline that ran out."""
    try:
        yield
    except NEVER_LEFT as error:
        word = tls_fact(error) or ("handshake-refused" if was_handshake_broken(error) else type(error).__name__)
        raise CentralUnreachable(word, was_sent=False) from error
    except NOT_FHIR as error:
        raise CentralFaulty(type(error).__name__) from error
    except OUR_MISTAKE as error:
        raise BugError(type(error).__name__) from error
    except (
        httpx.HTTPError,
        TimeoutError,
        ssl.SSLError,
    ) as error:  # TLS 1.3 refuses a client after it has begun to speak
        raise CentralUnreachable(tls_fact(error) or type(error).__name__, was_sent=True) from error


def error_for(status: int, headers: Mapping[str, str], body: bytes, clock: Clock) -> WardlightError:
    """What an answer outside 2xx means. `facts[0]` is always the status; issue texts travel apart from the facts."""
    fact = str(status)
    if status == 401:
        return SignInNeeded(fact)
    if status == 403:
        # A page for people is a proxy's word, not central's.
        return (
            CentralFaulty(fact, "not-fhir", status=status)
            if "html" in headers.get("content-type", "")
            else NotAllowed(fact)
        )
    if status in {429, 503}:
        return CentralBusy(fact, retry_after_s=retry_after_s(headers.get("retry-after", ""), clock))
    if status in {409, 412}:
        return VersionConflict(fact, *_codes(body), status=status)
    if 400 <= status < 500:
        return CommandRefused(fact, *_codes(body), status=status, issues=issues_of(body))
    return CentralFaulty(fact, status=status)


def retry_after_s(value: str, clock: Clock) -> float | None:
    """Seconds in a Retry-After of either form, at most an hour; None where it says nothing usable."""
    if value.strip().isdigit():
        return float(min(int(value.strip()[:6]), 3600))
    try:
        at = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    if at.tzinfo is None:
        return None
    return min(max((at - clock.now()).total_seconds(), 0.0), 3600.0)


def _codes(body: bytes) -> tuple[str, ...]:
    return tuple(issue.split(":", 1)[0] for issue in issues_of(body))
