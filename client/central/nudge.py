"""A bell that central rings when something changed (R4 websocket Subscription); refuses to be a feed.

A new Subscription is made at each connect, because a server may drop it with the socket and what happened meanwhile never comes.
Whoever listens refreshes at once after each connect and after each ring.
"""

import logging
from collections.abc import AsyncIterator
from datetime import datetime
from urllib.parse import urlsplit

import websockets
from websockets.asyncio.client import connect

from client.central.http import Central
from client.errors import CentralFaulty, CentralUnreachable
from client.fhir import text

_SILENT = logging.getLogger("wardlight.bell")
"""Says nothing at any level: at DEBUG the package would write the header with the token."""
_SILENT.disabled = True


class _Bell(connect):
    """A connection to the address that was checked, and to no other."""

    def process_redirect(self, exc: Exception) -> Exception:
        """The package would follow to any place; here an answer that sends elsewhere is a failure like any other."""
        return exc


async def rings(
    central: Central, websocket_url: str, criteria: str, *, open_timeout_s: float = 5.0, until: datetime | None = None
) -> AsyncIterator[str]:
    """Yields "bound" once the bell hangs, then "ping" for each ring; raises CentralUnreachable when the socket ends.

    `until`: when central may throw the Subscription away, so that old ones do not pile up there.
    """
    bell, base = urlsplit(websocket_url), urlsplit(central.base_url)
    if bell.hostname != base.hostname or (base.scheme == "http" and bell.port != base.port):
        raise CentralFaulty("websocket-elsewhere")
    if base.scheme == "https" and bell.scheme != "wss":
        raise CentralFaulty("websocket-in-the-clear")
    subscription: dict[str, object] = {
        "resourceType": "Subscription",
        "status": "requested",
        "reason": "wardlight",
        "criteria": criteria,
        "channel": {"type": "websocket"},
    }
    if until is not None:
        subscription["end"] = until.isoformat(timespec="seconds")
    made = await central.create("Subscription", text.encode(subscription))
    name = made.key.partition("/")[2]
    try:
        async with _Bell(
            websocket_url,
            open_timeout=open_timeout_s,
            close_timeout=1.0,
            max_size=65_536,
            additional_headers=await central.authorization(),
            ssl=central.tls if websocket_url.startswith("wss:") else None,
            proxy=None,
            logger=_SILENT,
        ) as socket:
            await socket.send(f"bind {name}")
            async for message in socket:
                word = str(message).split(" ", 1)[0]
                if word in {"bound", "ping"}:
                    yield word
    except (OSError, TimeoutError, websockets.WebSocketException) as error:
        raise CentralUnreachable("websocket", type(error).__name__, was_sent=True) from error
    raise CentralUnreachable("websocket-closed", was_sent=True)
