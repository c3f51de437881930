"""The two ports that a program of this house opens: where the browser comes back to, and where a drill commands its hospital.

Whatever knocks, the port answers with what it promises or with nothing, goes on, tells no secret, and nobody without the secret
moves anything.
"""

import asyncio
import atexit
import base64
import contextlib
import shutil
import tempfile
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from client.central.loopback import HOST, PATH, Loopback
from client.fhir.text import encode
from practice.clock import ServerClock
from practice.faults import Faults, control_app
from practice.search.values import parameter_names
from practice.store import Store
from tests.fuzz.mutate import mutated, spoiled, words

STATE, TOKEN = "state-of-this-flow", "token-of-this-run"
_METHODS = ("GET", "GET", "POST", "HEAD", "OPTIONS", "PUT", "", "G\0T")


def _heads(rng: Random, hosts: tuple[str, ...]) -> list[tuple[str, str]]:
    found = [("Host", rng.choice(hosts))] if rng.random() < 0.9 else []
    for _ in range(rng.choice((0, 0, 1, 3, 80))):
        names = ("Host", "Origin", "Content-Length", "Transfer-Encoding", "Cookie", "Authorization", words(rng))
        found.append((rng.choice(names), words(rng)))
    return found


# --- where the browser comes back to ---------------------------------------------------------------------------------


def at_redirect_port(rng: Random) -> None:
    asyncio.run(_knocked(rng))


async def _knocked(rng: Random) -> None:
    async with Loopback(STATE) as loopback:
        for _ in range(rng.choice((1, 2, 4))):
            answer = await _said(loopback.port, _request(rng, loopback.port))
            assert not answer or answer.startswith(b"HTTP/1.1 4"), answer[:60]
            assert STATE.encode() not in answer
        right = f"{PATH}?code=c&state={STATE}"
        answer = await _said(loopback.port, f"GET {right} HTTP/1.1\r\nHost: {HOST}:{loopback.port}\r\n\r\n".encode())
        assert answer.startswith(b"HTTP/1.1 200"), "who brings the state is heard whoever knocked before"
        assert await loopback.redirect(1.0) == right


def _request(rng: Random, port: int) -> bytes:
    """Without the state, or with it where it may not be heard."""
    here = f"{HOST}:{port}"
    targets = (PATH, f"{PATH}?state={words(rng)}", f"http://{here}{PATH}?state=x", f"//{here}{PATH}", words(rng), "*")
    lines = [f"{rng.choice(_METHODS)} {rng.choice(targets)} HTTP/{rng.choice(('1.1', '1.0', '2', words(rng)))}"]
    lines += [
        f"{name}: {value}" for name, value in _heads(rng, (here, here, "localhost", "elsewhere.test", words(rng)))
    ]
    raw = (rng.choice(("\r\n", "\r\n", "\n")).join(lines) + "\r\n\r\n").encode("utf-8", "replace")
    raw = raw if rng.random() < 0.6 else spoiled(rng, raw)
    return raw.replace(STATE.encode(), b"")


async def _said(port: int, raw: bytes) -> bytes:
    """What comes back to these bytes, after which the sender says no more."""
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        with contextlib.suppress(ConnectionError):
            writer.write(raw)
            writer.write_eof()
            return await reader.read()
    finally:
        writer.close()
    return b""


# --- where a drill commands its hospital -----------------------------------------------------------------------------


@cache
def _store() -> Store:
    folder = Path(tempfile.mkdtemp(prefix="wardlight-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Store(folder / "practice.sqlite3", ServerClock(), parameter_names())


_COMMAND: dict[str, Any] = {
    "clear": False,
    "down": False,
    "slow_ms": 10,
    "hang": False,
    "lose_answers": 1,
    "refuse": {"status": 422, "count": 1, "type": "Patient"},
    "busy": {"count": 1, "retry_after_s": 3},
    "clock_offset_s": 60.0,
    "cds": "slow",
}


def at_control_port(rng: Random) -> None:
    asyncio.run(_commanded(rng))


async def _commanded(rng: Random) -> None:
    faults = Faults(ServerClock())
    app, first = control_app(faults, _store(), TOKEN), faults.state()
    is_known = rng.random() < 0.7
    heads = _heads(rng, ("127.0.0.1:1", "localhost", "[::1]", "elsewhere.test", words(rng)))
    if is_known:
        word = base64.b64encode(f"{words(rng)}:{TOKEN}".encode("utf-8", "replace")).decode()
        heads += [("Authorization", f"Basic {word}"), ("Content-Type", "application/json")]
    status = await _asked(app, rng.choice(_METHODS), rng.choice(("/faults", "/counts", words(rng))), heads, _body(rng))
    assert status < 500, status
    if not is_known:
        assert status in {401, 403}, "nobody without the token gets in"
        assert faults.state() == first
    heads = [("Host", "127.0.0.1:1"), ("Content-Type", "application/json")]
    heads += [("Authorization", f"Basic {base64.b64encode(f':{TOKEN}'.encode()).decode()}")]
    assert await _asked(app, "POST", "/faults", heads, b'{"clear":true}') == 200
    assert faults.state() == first, "whatever was commanded, clear ends it"


def _body(rng: Random) -> bytes:
    return encode(mutated(rng, _COMMAND)) if rng.random() < 0.6 else spoiled(rng, encode(_COMMAND))


async def _asked(app: Any, method: str, path: str, heads: list[tuple[str, str]], body: bytes) -> int:
    """The status of an answer; as the server hands requests on, so that no client library mends what is hostile."""
    told: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        told.append(message)

    headers = [(name.lower().encode("latin-1", "replace"), value.encode("latin-1", "replace")) for name, value in heads]
    scope: dict[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
    }
    scope |= {"path": path, "raw_path": path.encode("utf-8", "replace"), "query_string": b"", "root_path": ""}
    scope |= {"headers": headers, "client": (HOST, 1), "server": (HOST, 1)}
    await app(scope, receive, send)
    return int(told[0]["status"])
