"""Where the browser comes back to after a sign-in: one answer on 127.0.0.1, at a port that the system gave.

Refuses every other host name, path, method and state, a second answer, and who is slow or sends too much; none of them ends the flow that
waits. What the browser is shown holds no script, is kept nowhere and names nothing of the sign-in.
"""

import asyncio
import hmac
from dataclasses import dataclass
from html import escape
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from client.errors import SignInRefused

HOST, PATH = "127.0.0.1", "/signed-in"
_LONGEST, _LINES, _PATIENCE_S = 8192, 64, 5.0
_PAGE = """<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Wardlight</title>
<style>body{{font:18px/1.5 sans-serif;max-width:26em;margin:20vh auto;padding:0 1em;color:#17212b;background:#f4f6f8}}
h1{{font-size:1.4em}}@media(prefers-color-scheme:dark){{body{{color:#e6ebf0;background:#14191f}}}}</style>
<main><h1>{title}</h1><p>{text}</p></main></html>"""
_HEAD = (
    "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\nConnection: close\r\n"
    "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'{more}\r\n\r\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """What the browser is shown, in the person's language. `refused` where central or the person said no there."""

    language: str = "en"
    title: str = "Wardlight"
    done: str = "Go back to Wardlight. You may close this window."
    refused: str = "Nobody was signed in. Go back to Wardlight; you may close this window."
    elsewhere: str = "There is nothing here."


class Loopback:
    """A listener for one redirect, open between `async with` and its end; `redirect_uri` is known once it is open."""

    def __init__(self, state: str = "", words: PageWords = PageWords(), port: int = 0) -> None:  # a frozen value
        self._state, self._words, self._wanted_port = state, words, port
        self._server: asyncio.Server | None = None
        self._came: asyncio.Future[str] | None = None

    async def __aenter__(self) -> Self:
        self._came = asyncio.get_running_loop().create_future()
        try:
            self._server = await asyncio.start_server(self._visited, HOST, self._wanted_port, limit=_LONGEST)
        except OSError as error:
            raise SignInRefused("port-taken", str(self._wanted_port)) from error
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    @property
    def port(self) -> int:
        return int(self._server.sockets[0].getsockname()[1]) if self._server else 0

    @property
    def redirect_uri(self) -> str:
        return f"http://{HOST}:{self.port}{PATH}"

    def expect(self, state: str) -> None:
        """Only who brings this is heard."""
        self._state = state

    async def redirect(self, timeout_s: float = 300.0) -> str:
        """The path and query that the browser came with; raises SignInRefused when nobody came in time."""
        if self._came is None:
            raise SignInRefused("not-listening")
        try:
            async with asyncio.timeout(timeout_s):
                return await self._came
        except TimeoutError as error:
            raise SignInRefused("nobody-came-back") from error

    async def _visited(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_PATIENCE_S):
                line, host = await _request(reader)
                status, text = self._judged(line, host)
                writer.write(self._answer(status, text))
                await writer.drain()
        except (OSError, ValueError, TimeoutError):
            return
        finally:
            writer.close()

    def _judged(self, line: str, host: str) -> tuple[str, str]:
        """The status and the words for a request; the first good one is what was waited for."""
        method, target = [*line.split(" "), "", ""][:2]
        words, parts = self._words, urlsplit(target)
        if host != f"{HOST}:{self.port}":  # a page elsewhere may have a name that means this PC
            return "421 Misdirected Request", words.elsewhere
        if parts.path != PATH or parts.netloc:
            return "404 Not Found", words.elsewhere
        if method != "GET":
            return "405 Method Not Allowed", words.elsewhere
        came = parse_qs(parts.query)
        if not hmac.compare_digest(came.get("state", [""])[0].encode(), self._state.encode()):
            return "400 Bad Request", words.elsewhere
        if self._came is None or self._came.done():
            return "410 Gone", words.elsewhere
        self._came.set_result(target)
        return "200 OK", words.refused if "error" in came else words.done

    def _answer(self, status: str, text: str) -> bytes:
        words = self._words
        page = _PAGE.format(language=escape(words.language), title=escape(words.title), text=escape(text)).encode()
        more = "\r\nAllow: GET" if status.startswith("405") else ""
        return _HEAD.format(status=status, length=len(page), more=more).encode() + page


async def _request(reader: asyncio.StreamReader) -> tuple[str, str]:
    """The request line and the host it names, read to the end of its head; ValueError for one that is none."""
    line = (await reader.readline()).decode("ascii", "replace").strip()
    hosts: list[str] = []
    for _ in range(_LINES):
        name, _, value = (await reader.readline()).decode("ascii", "replace").strip().partition(":")
        if not name:
            return line, hosts[0] if len(hosts) == 1 else ""
        if name.lower() == "host":
            hosts.append(value.strip())
    raise ValueError("head")
