"""Where the browser comes back to after a sign-in: one request on 127.0.0.1; refuses every other host, path and second visit."""

import asyncio
from types import TracebackType
from typing import Self

from client.errors import SignInRefused

PATH = "/signed-in"
_LONGEST = 8192
_PAGE = (
    "<!doctype html><meta charset=utf-8><title>Wardlight</title><p>You can close this page. / 可以关闭此页面。"
).encode()


class Loopback:
    """A listener for one redirect, open between `async with` and its end; `redirect_uri` is known once it is open."""

    def __init__(self) -> None:
        self._server: asyncio.Server | None = None
        self._came: asyncio.Future[str] | None = None

    async def __aenter__(self) -> Self:
        self._came = asyncio.get_running_loop().create_future()
        self._server = await asyncio.start_server(self._visited, "127.0.0.1", 0, limit=_LONGEST)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    @property
    def redirect_uri(self) -> str:
        port = self._server.sockets[0].getsockname()[1] if self._server else 0
        return f"http://127.0.0.1:{port}{PATH}"

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
            line = await reader.readline()
            method, target = [*line.decode("ascii", "replace").split(" "), "", ""][:2]
            is_ours = method == "GET" and target.startswith(f"{PATH}?")
            head = b"200 OK" if is_ours else b"404 Not Found"
            body = _PAGE if is_ours else b""
            writer.write(
                b"HTTP/1.1 " + head + b"\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n"
                b"Content-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body
            )
            await writer.drain()
            if is_ours and self._came is not None and not self._came.done():
                self._came.set_result(target)
        except (ConnectionError, ValueError):
            return
        finally:
            writer.close()
