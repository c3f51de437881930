"""Hands a finished PDF to the system's print service (CUPS) on a thread of its own, so that no printer that hangs stops the windows.

    if is_there():
        await send(content, Sheet(printer="ward", title="order-sheet", media="A4"))

Qt's own way sends the whole job within one call that holds Python. Here nothing lies on a disk either: the page goes from memory to the
service. Refuses to say that a page came out: what the service took is its own to print.
"""

import asyncio
import contextlib
import ctypes
import functools
import sys
import threading
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_void_p
from dataclasses import dataclass

from client.errors import InputRefused

PATIENCE_S = 30.0
"""So long without a byte taken, and a person is told."""
PDF = b"application/pdf"
_CONTINUE, _LAST, _FIRST_ERROR = 100, 1, 0x0400
"""HTTP's word to go on; that no document follows; IPP's first status that is a refusal."""
_CHUNK = 32 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Where it goes, what the job is called (no patient's name), and the size of its pages as CUPS says it."""

    printer: str
    title: str
    media: str


def media_of(wide_mm: float, high_mm: float) -> str:
    """A4 by its name, every other size by its measures in whole millimetres."""
    if abs(wide_mm - 210) < 1 and abs(high_mm - 297) < 1:
        return "A4"
    return f"Custom.{round(wide_mm)}x{round(high_mm)}mm"


class _Option(ctypes.Structure):
    _fields_ = (("name", c_char_p), ("value", c_char_p))


@functools.cache
def _library() -> ctypes.CDLL | None:
    """None where the system has no CUPS: on Windows, or where it is not installed (then Qt finds no printer either)."""
    if sys.platform == "win32":
        return None
    try:
        found = ctypes.CDLL("libcups.2.dylib" if sys.platform == "darwin" else "libcups.so.2")
    except OSError:
        return None
    options = POINTER(_Option)
    found.cupsAddOption.argtypes = [c_char_p, c_char_p, c_int, POINTER(options)]
    found.cupsFreeOptions.argtypes = [c_int, options]
    found.cupsCreateJob.argtypes = [c_void_p, c_char_p, c_char_p, c_int, options]
    found.cupsStartDocument.argtypes = [c_void_p, c_char_p, c_int, c_char_p, c_char_p, c_int]
    found.cupsWriteRequestData.argtypes = [c_void_p, c_char_p, c_size_t]
    found.cupsFinishDocument.argtypes = [c_void_p, c_char_p]
    return found


def is_there() -> bool:
    return _library() is not None


async def send(content: bytes, sheet: Sheet, *, patience_s: float = PATIENCE_S) -> None:
    """Returns when the service has all of it. Raises InputRefused("printer", "page-refused"), and "no-answer" where nothing moves any more.

    After "no-answer" nobody knows whether the page comes out: its number is taken, and a person looks at the printer.
    """
    library = _library()
    if library is None:
        raise InputRefused("printer", "not-there")
    loop, sending = asyncio.get_running_loop(), _Sending(library, content, sheet)
    ended: asyncio.Future[bool] = loop.create_future()

    def end(is_taken: bool) -> None:  # noqa: FBT001  # the future's own value
        if not ended.cancelled():
            ended.set_result(is_taken)

    def work() -> None:
        is_taken = sending.run()
        with contextlib.suppress(RuntimeError):  # the program ended meanwhile
            loop.call_soon_threadsafe(end, is_taken)

    # not of the executor: the program would wait for it at its end
    threading.Thread(target=work, name="print", daemon=True).start()
    before = -1
    while not ended.done():
        if sending.taken == before:
            ended.cancel()
            raise InputRefused("printer", "no-answer")
        before = sending.taken
        await asyncio.wait([ended], timeout=patience_s)
    if not ended.result():
        raise InputRefused("printer", "page-refused")


class _Sending:
    """One job. `taken`: steps that the service answered so far."""

    def __init__(self, library: ctypes.CDLL, content: bytes, sheet: Sheet) -> None:
        self._library, self._content, self._sheet = library, content, sheet
        self.taken = 0

    def run(self) -> bool:
        """On its own thread; each call of the library lets the windows go on."""
        cups, printer, title = self._library, self._sheet.printer.encode(), self._sheet.title.encode()
        options = POINTER(_Option)()
        count = cups.cupsAddOption(b"media", self._sheet.media.encode(), 0, byref(options))
        job = cups.cupsCreateJob(None, printer, title, count, options)
        cups.cupsFreeOptions(count, options)
        if not job:
            return False
        self.taken += 1
        answer = cups.cupsStartDocument(None, printer, job, title, PDF, _LAST)
        for at in range(0, len(self._content), _CHUNK):
            if answer != _CONTINUE:
                return False
            part = self._content[at : at + _CHUNK]
            answer = cups.cupsWriteRequestData(None, part, len(part))
            self.taken += 1
        status = int(cups.cupsFinishDocument(None, printer))
        return answer == _CONTINUE and 0 <= status < _FIRST_ERROR
