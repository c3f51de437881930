"""No error of httpx gets through untranslated."""

import asyncio
import inspect
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from client.central.translate import translating
from client.central.wire import Limits, Wire
from client.clock import SystemClock
from client.errors import CentralUnreachable, WardlightError

FOREIGN = sorted(
    {
        found
        for found in vars(httpx).values()
        if inspect.isclass(found) and issubclass(found, Exception) and found.__module__.startswith("httpx")
    },
    key=lambda found: found.__name__,
)


def _made(kind: type[Exception]) -> Exception:
    if kind is httpx.HTTPStatusError:
        request = httpx.Request("GET", "https://central.test")
        return httpx.HTTPStatusError("x", request=request, response=httpx.Response(500, request=request))
    try:
        return kind("x")
    except TypeError:
        return kind()


@pytest.mark.parametrize("kind", FOREIGN, ids=lambda kind: kind.__name__)
def test_every_error_that_httpx_has_becomes_ours(kind: type[Exception]) -> None:
    with pytest.raises(WardlightError), translating():
        raise _made(kind)


def test_a_deadline_becomes_an_answer_that_never_came() -> None:
    with pytest.raises(WardlightError), translating():
        raise TimeoutError


def test_our_own_mistakes_are_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), translating():
        raise ZeroDivisionError


def test_there_are_errors_to_translate() -> None:
    assert {httpx.ReadTimeout, httpx.InvalidURL, httpx.StreamClosed} <= set(FOREIGN)


def _days(before: int, after: int) -> tuple[datetime, datetime]:
    now = datetime.now(tz=UTC)
    return now + timedelta(days=before), now + timedelta(days=after)


@pytest.mark.parametrize(
    ("days", "word"),
    [((-30, -1), "certificate-expired"), ((1, 30), "certificate-not-yet"), (None, "certificate-unknown-issuer")],
)
def test_a_certificate_that_does_not_hold_is_called_by_its_fault(
    tmp_path: Path, days: tuple[int, int] | None, word: str
) -> None:
    """A real server with a real certificate: out of time, before its time, or of nobody this PC trusts."""
    begins, ends = _days(*(days or (-1, 1)))
    pem = _certificate(tmp_path, begins, ends)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(pem)
    trusting = ssl.create_default_context(cafile=str(pem) if days else None)

    async def case() -> None:
        server = await asyncio.start_server(_silent, "127.0.0.1", 0, ssl=serving)
        port = server.sockets[0].getsockname()[1]
        wire = Wire(f"https://localhost:{port}", SystemClock(ZoneInfo("UTC")), Limits(), trusting, None)
        with pytest.raises(CentralUnreachable) as told:
            await wire.carry("GET", f"https://localhost:{port}/metadata", None, {})
        assert (told.value.facts, told.value.was_sent) == ((word,), False)
        await wire.close()
        server.close()

    asyncio.run(case())


async def _silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


def _certificate(folder: Path, begins: datetime, ends: datetime) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    pem = folder / "central.pem"
    pem.write_bytes(key.private_bytes(*plain) + made.public_bytes(serialization.Encoding.PEM))
    return pem
