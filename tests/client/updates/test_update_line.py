"""The line to a repository: nothing but its own origin, no redirect, no other encoding, no machine that cannot show who it is."""

import http.server
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from client.central.tls import Trust, trust
from client.central.update_line import UpdateLine
from client.errors import BugError, CentralFaulty, CentralUnreachable, SettingsWrong
from tests.support.authority import Authority, server_side


class _Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/gone":
            self.send_error(404)
        elif self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "/file")
            self.end_headers()
        elif self.path == "/broken":
            self.send_error(500)
        elif self.path == "/packed":
            self.send_response(200)
            self.send_header("Content-Encoding", "gzip")
            self.end_headers()
        else:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"x" * 100_000)

    def log_message(self, *_said: object) -> None:
        """Not on the test's output."""


@contextmanager
def answering(tls: ssl.SSLContext | None = None) -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), _Answers) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_what_is_there_comes_and_everything_else_is_said_for_what_it_is() -> None:
    with answering() as url, UpdateLine(url, trust(url)) as line:
        assert b"".join(line.read(f"{url}/file")) == b"x" * 100_000
        with pytest.raises(FileNotFoundError):
            list(line.read(f"{url}/gone"))
        for path in ("/away", "/broken", "/packed"):
            with pytest.raises(CentralFaulty):
                list(line.read(f"{url}{path}"))
        with pytest.raises(CentralFaulty, match="other-origin"):
            list(line.read("http://127.0.0.1:9/file"))
    with UpdateLine(url, trust(url)) as line, pytest.raises(CentralUnreachable):
        list(line.read(f"{url}/file"))


def test_only_a_machine_for_which_the_hospital_s_authority_speaks_is_asked(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "ca")
    with answering(server_side(authority.issue("server"))) as url:
        with UpdateLine(url, trust(url, Trust(ca_file=str(authority.ca)))) as line:
            assert len(b"".join(line.read(f"{url}/file"))) == 100_000
        other = Authority(tmp_path / "other")
        with (
            UpdateLine(url, trust(url, Trust(ca_file=str(other.ca)))) as line,
            pytest.raises(CentralUnreachable, match="certificate-unknown-issuer"),
        ):
            list(line.read(f"{url}/file"))


def test_plain_http_to_another_machine_and_unchecked_tls_are_refused() -> None:
    with pytest.raises(SettingsWrong, match="in-the-clear"):
        UpdateLine("http://updates.test", trust("http://updates.test"))
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = bool(())
    with pytest.raises(BugError):
        UpdateLine("https://updates.test", blind)
