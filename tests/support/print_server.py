"""A print server on 127.0.0.1 that speaks as much IPP as CUPS clients ask for: one printer, jobs with a document.

with print_server(stalls_after=20_000) as server: ... with {"CUPS_SERVER": server.address} in the environment of who prints. After
so many bytes of a document `server.came` is set, and nothing more is read or answered until the end.
"""

import contextlib
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PRINTER = "ward"
_CREATE_JOB, _SEND_DOCUMENT, _PRINT_JOB, _DEFAULT, _PRINTERS = 0x0005, 0x0006, 0x0002, 0x4001, 0x4002
_OPERATION, _JOB, _END, _PRINTER = b"\1", b"\2", b"\3", b"\4"
_INTEGER, _BOOLEAN, _ENUM, _TEXT, _NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE, _TYPE = (
    *(0x21, 0x22, 0x23, 0x41, 0x42),
    *(0x44, 0x45, 0x47, 0x48, 0x49),
)
_HEAD = 8


def _said(tag: int, name: str, value: int | str) -> bytes:
    raw = (
        struct.pack(">B", value)
        if tag == _BOOLEAN
        else struct.pack(">i", value)
        if isinstance(value, int)
        else value.encode()
    )
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(raw)) + raw


@dataclass(eq=False)
class PrintServer:
    """What came, and whether it stops in the midst of a document; 0: never."""

    stalls_after: int = 0
    address: str = ""
    came: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)
    documents: list[bytes] = field(default_factory=list)

    def answer(self, request: bytes) -> bytes:
        _, operation, number = struct.unpack(">HHI", request[:_HEAD])
        head = struct.pack(">HHI", 0x0200, 0, number) + _OPERATION
        head += _said(_CHARSET, "attributes-charset", "utf-8") + _said(_LANGUAGE, "attributes-natural-language", "en")
        if operation in {_CREATE_JOB, _SEND_DOCUMENT, _PRINT_JOB}:
            body = _JOB + _said(_INTEGER, "job-id", 1) + _said(_URI, "job-uri", f"ipp://{self.address}/jobs/1")
            return head + body + _said(_ENUM, "job-state", 9) + _END
        uri = f"ipp://{self.address}/printers/{PRINTER}"
        body = _PRINTER + _said(_NAME, "printer-name", PRINTER) + _said(_URI, "printer-uri-supported", uri)
        body += _said(_URI, "device-uri", uri) + _said(_TEXT, "printer-info", "Ward") + _said(_ENUM, "printer-state", 3)
        body += _said(_KEYWORD, "printer-state-reasons", "none") + _said(_BOOLEAN, "printer-is-accepting-jobs", 1)
        body += _said(_ENUM, "printer-type", 0) + _said(_TYPE, "document-format-supported", "application/pdf")
        return head + body + _END


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Listening"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name that the base class gave it
        del format, args

    def do_GET(self) -> None:
        self.send_response(404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self) -> None:
        mine = self.server.mine
        came = b"".join(self._pieces())
        if came[2:4] in {struct.pack(">H", _SEND_DOCUMENT), struct.pack(">H", _PRINT_JOB)}:
            mine.documents.append(came[came.find(b"%PDF") :])
        answer = mine.answer(came)
        self.send_response(200)
        self.send_header("Content-Type", "application/ipp")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def _pieces(self) -> Iterator[bytes]:
        """What is sent, as it comes; where a document is to stop in the midst, the rest comes never."""
        count = 0
        for piece in self._whole() if "Content-Length" in self.headers else self._chunks():
            count += len(piece)
            yield piece
            stalls_after = self.server.mine.stalls_after
            if stalls_after and count >= stalls_after:
                self.server.mine.came.set()
                self.server.mine.released.wait(120)
                raise ConnectionResetError

    def _whole(self) -> Iterator[bytes]:
        left = int(self.headers["Content-Length"])
        while left and (piece := self.rfile.read(min(left, 4096))):
            left -= len(piece)
            yield piece

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self.rfile.readline().split(b";")[0] or b"0", 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()


class _Listening(ThreadingHTTPServer):
    daemon_threads = True
    mine: PrintServer

    def handle_error(self, request: object, client_address: object) -> None:
        """Who was killed while he sent is no error here."""


@contextlib.contextmanager
def print_server(stalls_after: int = 0) -> Iterator[PrintServer]:
    listening = _Listening(("127.0.0.1", 0), _Handler)
    mine = listening.mine = PrintServer(stalls_after)
    mine.address = f"127.0.0.1:{listening.server_address[1]}"
    thread = threading.Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    try:
        yield mine
    finally:
        mine.released.set()
        listening.shutdown()
        listening.server_close()
