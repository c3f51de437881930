"""Whom a station believes to be central, over real TLS connections: each way in which it can go wrong has a word of its own."""

import asyncio
import contextlib
import os
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from client.central.credentials import NoCredential
from client.central.http import Central
from client.central.tls import Trust, certificate_of_central, certificate_of_file, demand_checking, trust
from client.central.wire import Limits
from client.errors import BugError, CentralUnreachable, SettingsWrong
from tests.client.central.stage import clock
from tests.support.authority import DAY, Authority, Papers, server_side

ANSWER = b'HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\nContent-Length: 40\r\n\r\n{"resourceType":"CapabilityStatement"}  '


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "ca")


class _Server:
    """Answers over TLS as real servers do: who is refused is told so before the line is cut. Without `side` it speaks no TLS."""

    def __init__(self, side: ssl.SSLContext | None) -> None:
        self._side = side
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.base = f"https://127.0.0.1:{self._socket.getsockname()[1]}/fhir"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while True:
            try:
                came, _ = self._socket.accept()
            except OSError:
                return
            came.settimeout(5)
            with came, contextlib.suppress(OSError):
                self._serve(came)

    def _serve(self, came: socket.socket) -> None:
        if self._side is None:
            came.recv(4096)
            came.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            return
        try:
            with self._side.wrap_socket(came.dup(), server_side=True) as line:
                line.recv(4096)
                line.sendall(ANSWER)
        except ssl.SSLError:
            came.shutdown(socket.SHUT_WR)
            while came.recv(4096):
                pass

    def stop(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(10)


@contextmanager
def server(side: ssl.SSLContext | None) -> Iterator[str]:
    running = _Server(side)
    try:
        yield running.base
    finally:
        running.stop()


def asked(side: ssl.SSLContext | None, how: Trust, *, host: str = "127.0.0.1") -> str:
    """What became of one request: "answered", or the word of the error."""

    async def run() -> str:
        with server(side) as base:
            place = base.replace("127.0.0.1", host)
            central = Central(place, NoCredential(), clock(), limits=Limits(connections=1), tls=trust(place, how))
            try:
                await central.metadata()
            except CentralUnreachable as error:
                return error.facts[0]
            finally:
                await central.close()
            return "answered"

    return asyncio.run(run())


def believing(authority: Authority, **more: str) -> Trust:
    return Trust(ca_file=str(authority.ca), **more)


def test_the_hospitals_own_authority_is_believed_and_then_no_other(authority: Authority, tmp_path: Path) -> None:
    side, other = server_side(authority.issue("central")), Authority(tmp_path / "other")
    assert asked(side, believing(authority)) == "answered"
    assert asked(side, believing(other)) == "certificate-unknown-issuer"


def test_what_the_machine_does_not_know_is_not_believed(authority: Authority) -> None:
    assert asked(server_side(authority.issue("central")), Trust()) == "certificate-unknown-issuer"


def test_a_certificate_that_has_run_out_or_is_not_valid_yet_is_told_apart(authority: Authority) -> None:
    old = authority.issue("old", begins=-90 * DAY, ends=-DAY)
    early = authority.issue("early", begins=2 * DAY)
    assert asked(server_side(old), believing(authority)) == "certificate-expired"
    assert asked(server_side(early), believing(authority)) == "certificate-not-yet"


def test_a_certificate_of_another_machine_is_not_central(authority: Authority) -> None:
    elsewhere = server_side(authority.issue("elsewhere", hosts=("pacs.hospital.test", "10.0.0.9")))
    assert asked(elsewhere, believing(authority)) == "certificate-other-name"
    assert asked(elsewhere, believing(authority), host="localhost") == "certificate-other-name"


def test_a_certificate_that_was_taken_back_is_refused_where_the_site_gives_the_list(authority: Authority) -> None:
    papers, good = authority.issue("central"), authority.issue("good")
    authority.revoke(papers)
    listed = believing(authority, crl_file=str(authority.crl()))
    assert asked(server_side(papers), listed) == "certificate-revoked"
    assert asked(server_side(good), listed) == "answered"


def test_a_list_of_what_was_taken_back_that_has_run_out_is_said(authority: Authority) -> None:
    old = believing(authority, crl_file=str(authority.crl(ends=-DAY)))
    assert asked(server_side(authority.issue("central")), old) == "revocation-list-missing"


@pytest.mark.parametrize(
    ("newest", "word"),
    [(ssl.TLSVersion.TLSv1_3, "client-certificate-needed"), (ssl.TLSVersion.TLSv1_2, "handshake-refused")],
)
def test_a_server_that_wants_to_see_a_certificate_of_the_station_says_so(
    authority: Authority, newest: ssl.TLSVersion, word: str
) -> None:
    side = server_side(authority.issue("central"), client_ca=authority.ca, newest=newest)
    assert asked(side, believing(authority)) == word


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2])
def test_the_station_shows_its_certificate_and_one_that_the_server_does_not_know_is_refused(
    authority: Authority, tmp_path: Path, newest: ssl.TLSVersion
) -> None:
    side = server_side(authority.issue("central"), client_ca=authority.ca, newest=newest)
    own, strange = authority.issue("pc-1"), Authority(tmp_path / "other").issue("pc-1")
    old = authority.issue("pc-old", begins=-9 * DAY, ends=-DAY)
    assert asked(side, believing(authority, **shown(own))) == "answered"
    assert asked(side, believing(authority, **shown(strange))) == "client-certificate-refused"
    assert asked(side, believing(authority, **shown(old))) == "client-certificate-refused"


def shown(papers: Papers) -> dict[str, str]:
    return {"certificate": str(papers.certificate), "key": str(papers.key)}


def test_who_answers_without_tls_is_not_central(authority: Authority) -> None:
    assert asked(None, believing(authority)) == "not-tls"


def test_a_version_of_tls_that_is_not_safe_is_not_spoken(authority: Authority) -> None:
    context = trust("https://h/fhir", believing(authority))
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_the_word_reaches_whoever_asks_for_the_certificate_itself(authority: Authority) -> None:
    papers = authority.issue("central", ends=20 * DAY)

    async def run() -> None:
        with server(server_side(papers)) as base:
            found = await certificate_of_central(base, trust(base, believing(authority)))
            assert found is not None
            assert (found.subject, found.issuer) == ("CN=central", "CN=Test hospital authority")
            assert abs(found.until - (datetime.now(UTC) + timedelta(days=20))) < timedelta(minutes=5)
            with pytest.raises(CentralUnreachable, match="certificate-unknown-issuer"):
                await certificate_of_central(base, trust(base))

    asyncio.run(run())


def test_in_the_clear_to_this_pc_there_is_no_certificate_to_ask_for() -> None:
    assert asyncio.run(certificate_of_central("http://127.0.0.1:9/fhir", trust("http://127.0.0.1:9/fhir"))) is None


# --- the station's own certificate -----------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_a_key_that_others_can_read_is_refused_unless_it_is_sealed(authority: Authority) -> None:
    papers, sealed = authority.issue("pc-1"), authority.issue("pc-2", passphrase="a passphrase")
    for each in (papers, sealed):
        each.key.chmod(0o644)
    with pytest.raises(SettingsWrong) as refused:
        trust("https://h/fhir", Trust(**shown(papers)))
    assert refused.value.facts == ("central.client_key", "others-can-read-it")
    trust("https://h/fhir", Trust(**shown(sealed), passphrase="a passphrase"))


def test_each_way_in_which_the_stations_certificate_cannot_be_used_is_told_apart(
    authority: Authority, tmp_path: Path
) -> None:
    papers, other = authority.issue("pc-1"), authority.issue("pc-3")
    sealed, none = authority.issue("pc-2", passphrase="right words"), tmp_path / "none"
    none.write_text("nothing", encoding="utf-8")
    none.chmod(0o600)
    cases = {
        ("central.client_certificate", "FileNotFoundError"): Trust(certificate=str(tmp_path / "away")),
        ("central.client_certificate", "not-certificates"): Trust(certificate=str(none)),
        ("central.client_key", "not-a-key"): Trust(certificate=str(papers.certificate), key=str(none)),
        ("central.client_key", "key-of-another"): Trust(certificate=str(papers.certificate), key=str(other.key)),
        ("central.client_key", "no-certificate-passphrase"): Trust(**shown(sealed)),
        ("central.client_key", "certificate-passphrase"): Trust(**shown(sealed), passphrase="wrong"),
        ("central.ca_file", "FileNotFoundError"): Trust(ca_file=str(tmp_path / "away")),
        ("central.ca_file", "not-certificates"): Trust(ca_file=str(none)),
    }
    for facts, how in cases.items():
        with pytest.raises(SettingsWrong) as refused:
            trust("https://h/fhir", how)
        assert refused.value.facts == facts


def test_the_text_of_what_is_trusted_does_not_show_the_passphrase() -> None:
    assert "right words" not in repr(Trust(passphrase="right words"))


def test_when_the_stations_own_certificate_runs_out_can_be_read(authority: Authority) -> None:
    papers = authority.issue("pc-1", ends=12 * DAY)
    assert (certificate_of_file(str(papers.certificate)).until - datetime.now(UTC)).days in {11, 12}


# --- no way around ---------------------------------------------------------------------------------------------------


def test_a_context_that_would_believe_anybody_is_refused_wherever_it_comes_from() -> None:
    lax = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)  # checks nothing by itself
    with pytest.raises(BugError):
        demand_checking(lax)
    with pytest.raises(BugError):
        Central("https://central.test/fhir", NoCredential(), clock(), tls=lax)


@pytest.mark.parametrize("place", ["http://fhir.hospital.test/fhir", "http://10.0.0.7:8080/fhir", "http://[::2]/fhir"])
def test_nothing_is_said_in_the_clear_to_another_machine(place: str) -> None:
    with pytest.raises(SettingsWrong) as refused:
        Central(place, NoCredential(), clock())
    assert refused.value.facts == ("central.url", "in-the-clear-over-the-network")


def test_no_variable_of_the_environment_makes_the_line_readable_for_others(
    monkeypatch: pytest.MonkeyPatch, authority: Authority, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    monkeypatch.setenv("PYTHONHTTPSVERIFY", "0")
    side = server_side(authority.issue("central"))
    assert asked(side, believing(authority)) == "answered"
    assert asked(side, Trust()) == "certificate-unknown-issuer"
    assert not (tmp_path / "keys.log").exists()
