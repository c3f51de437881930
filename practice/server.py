"""The listening side: uvicorn on loopback, a port that can really go away and come back; refuses every address but 127.0.0.1."""

import asyncio
import socket
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from practice.faults import TRANSPORT

HOST = "127.0.0.1"
_BACKLOG = 512


class CuttableProtocol(HttpToolsProtocol):
    """Hands the connection down with each request, so that a commanded fault can cut it."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        extensions: dict[str, Any] = {TRANSPORT: self.transport}
        self.scope["extensions"] = extensions


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """With what it shows itself over TLS (PEM files); with `client_ca` whoever comes must show a certificate of that authority."""

    certificate: Path
    key: Path
    client_ca: Path | None = None


class PracticeServer(uvicorn.Server):
    """One application on one port. While it is down nothing listens there and every connection has been reset."""

    def __init__(self, app: ASGIApp, port: int, identity: Identity | None = None) -> None:
        config = uvicorn.Config(
            app,
            http=CuttableProtocol,
            ws="websockets-sansio",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=2,
            **_tls_of(identity),
        )
        self.scheme = "http" if identity is None else "https"
        super().__init__(config)
        self._listening = listening_socket(port)
        self.port: int = self._listening.getsockname()[1]

    async def start(self) -> None:
        self.config.load()
        self.lifespan = self.config.lifespan_class(self.config)
        await self.startup(sockets=[self._listening])

    async def turn_down(self, is_down: bool) -> None:  # noqa: FBT001  # the state itself, as the drill commands it
        if not is_down:
            self._listening = listening_socket(self.port)
            await self.startup(sockets=[self._listening])
            return
        for server in self.servers:
            server.close()
        self._listening.close()
        for connection in list(self.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        await asyncio.sleep(0)


def _tls_of(identity: Identity | None) -> dict[str, Any]:
    if identity is None:
        return {}
    shown = {"ssl_certfile": str(identity.certificate), "ssl_keyfile": str(identity.key)}
    if identity.client_ca is None:
        return shown
    return {**shown, "ssl_ca_certs": str(identity.client_ca), "ssl_cert_reqs": ssl.CERT_REQUIRED}


class PortRefusedError(Exception):
    """Nothing can listen on this port; its text says why."""


def listening_socket(port: int) -> socket.socket:
    """Raises PortRefusedError."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((HOST, port))
        found.listen(_BACKLOG)
    except OSError as error:
        found.close()
        raise PortRefusedError(f"cannot listen on {HOST}:{port}: {error.strerror}") from error
    found.setblocking(False)
    return found
