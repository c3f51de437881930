"""The loopback: who may bring the answer of a sign-in, once, and what everybody else is told."""

import asyncio
from collections.abc import Awaitable, Callable

import httpx
import pytest

from client.central.loopback import Loopback, PageWords
from client.errors import SignInRefused

STATE = "state-of-this-flow"
WORDS = PageWords(
    language="zh-CN", title="Wardlight", done="请回到 Wardlight。", refused="<没有登录>", elsewhere="这里没有内容。"
)
Visit = Callable[[Loopback, httpx.AsyncClient], Awaitable[None]]


def waiting(visit: Visit) -> None:
    async def run() -> None:
        async with Loopback(STATE, WORDS) as loopback, httpx.AsyncClient(trust_env=False) as browser:
            await visit(loopback, browser)

    asyncio.run(run())


async def raw(loopback: Loopback, request: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", loopback.port)
    writer.write(request)
    await writer.drain()
    answer = await reader.read()
    writer.close()
    return answer


def test_the_browser_comes_back_once_and_is_told_so_in_the_persons_language() -> None:
    async def visit(loopback: Loopback, browser: httpx.AsyncClient) -> None:
        right = await browser.get(f"{loopback.redirect_uri}?code=c&state={STATE}")
        assert (right.status_code, await loopback.redirect()) == (200, f"/signed-in?code=c&state={STATE}")
        assert "请回到 Wardlight。" in right.text
        assert 'lang="zh-CN"' in right.text
        assert (await browser.get(f"{loopback.redirect_uri}?code=d&state={STATE}")).status_code == 410
        assert "code=c" in await loopback.redirect()

    waiting(visit)


def test_what_it_shows_holds_no_script_is_kept_nowhere_and_names_nothing_of_the_flow() -> None:
    async def visit(loopback: Loopback, browser: httpx.AsyncClient) -> None:
        page = await browser.get(f"{loopback.redirect_uri}?error=access_denied&state={STATE}")
        assert "&lt;没有登录&gt;" in page.text
        assert STATE not in page.text
        assert "default-src 'none'" in page.headers["content-security-policy"]
        assert (page.headers["cache-control"], page.headers["referrer-policy"]) == ("no-store", "no-referrer")

    waiting(visit)


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/favicon.ico", 404),
        ("/", 404),
        ("/signed-in/x", 404),
        ("/signed-in", 400),
        ("/signed-in?code=c", 400),
        ("/signed-in?code=c&state=of-another-flow", 400),
        ("/signed-in?code=c&state=", 400),
    ],
)
def test_another_path_or_another_flow_is_refused_and_the_flow_waits_on(target: str, status: int) -> None:
    async def visit(loopback: Loopback, browser: httpx.AsyncClient) -> None:
        assert (await browser.get(f"http://127.0.0.1:{loopback.port}{target}")).status_code == status
        assert (await browser.get(f"{loopback.redirect_uri}?code=c&state={STATE}")).status_code == 200

    waiting(visit)


@pytest.mark.parametrize("method", ["POST", "PUT", "HEAD", "OPTIONS", "DELETE"])
def test_other_methods_are_refused(method: str) -> None:
    async def visit(loopback: Loopback, browser: httpx.AsyncClient) -> None:
        answer = await browser.request(method, f"{loopback.redirect_uri}?code=c&state={STATE}")
        assert (answer.status_code, answer.headers["allow"]) == (405, "GET")

    waiting(visit)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "localhost:{port}", "127.0.0.1:1", ""])
def test_a_name_that_only_means_this_pc_is_refused(host: str) -> None:
    async def visit(loopback: Loopback, browser: httpx.AsyncClient) -> None:
        headers = {"host": host.format(port=loopback.port)}
        answer = await browser.get(f"{loopback.redirect_uri}?code=c&state={STATE}", headers=headers)
        assert answer.status_code == 421

    waiting(visit)


@pytest.mark.parametrize(
    "request_",
    [
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"\xff\xfe\x00\r\n\r\n",
        b"GET /signed-in?code=c&state=" + b"x" * 9000 + b" HTTP/1.1\r\n\r\n",
        b"GET /signed-in?code=c HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n",
        b"GET http://evil.example/signed-in HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        b"GET //[/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    ],
)
def test_what_is_no_request_of_a_browser_ends_nothing(request_: bytes) -> None:
    async def visit(loopback: Loopback, browser: httpx.AsyncClient) -> None:
        answer = await raw(loopback, request_)
        assert b" 200 " not in answer
        assert (await browser.get(f"{loopback.redirect_uri}?code=c&state={STATE}")).status_code == 200

    waiting(visit)


def test_two_host_names_at_once_are_refused() -> None:
    async def visit(loopback: Loopback, browser: httpx.AsyncClient) -> None:
        own = f"Host: 127.0.0.1:{loopback.port}\r\n"
        head = f"GET /signed-in?code=c&state={STATE} HTTP/1.1\r\n{own}Host: evil.example\r\n\r\n"
        assert b" 421 " in await raw(loopback, head.encode())

    waiting(visit)


def test_it_listens_on_this_pc_alone_at_a_port_of_the_systems_and_ends_with_the_flow() -> None:
    async def run() -> None:
        async with Loopback(STATE) as first, Loopback(STATE) as second:
            assert first.port != second.port
            assert first._server is not None
            assert first._server.sockets[0].getsockname()[0] == "127.0.0.1"
            port = first.port
        with pytest.raises(OSError):
            await asyncio.open_connection("127.0.0.1", port)

    asyncio.run(run())


def test_a_port_that_another_program_holds_is_said() -> None:
    async def run() -> None:
        async with Loopback(STATE) as first:
            with pytest.raises(SignInRefused) as refused:
                await Loopback(STATE, port=first.port).__aenter__()
            assert refused.value.facts == ("port-taken", str(first.port))

    asyncio.run(run())


def test_a_browser_that_never_comes_back_ends_the_sign_in() -> None:
    async def run() -> None:
        async with Loopback(STATE) as loopback:
            await loopback.redirect(timeout_s=0.01)

    with pytest.raises(SignInRefused, match="nobody-came-back"):
        asyncio.run(run())
