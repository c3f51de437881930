"""Printing through CUPS to a played print server, in processes of their own: the library reads its server once for a program."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.architecture.sources import ROOT
from tests.support.print_server import PRINTER, PrintServer, print_server
from ui.printing import cups

pytestmark = pytest.mark.skipif(not cups.is_there(), reason="NOT RUN: libcups is not here")

SCENE = """
import asyncio, json, sys, time
from client.errors import InputRefused
from ui.printing import cups

async def scene(printer, size, patience_s):
    late, said, began = [], "", time.monotonic()
    sheet = cups.Sheet(printer=printer, title="order-sheet", media="A4")
    sending = asyncio.ensure_future(cups.send(b"%PDF-1.7" + bytes(size), sheet, patience_s=patience_s))
    while not sending.done():
        before = time.monotonic()
        await asyncio.sleep(0.02)
        late.append(time.monotonic() - before - 0.02)
    try:
        await sending
    except InputRefused as error:
        said = error.facts[1]
    print(json.dumps({"said": said, "late": max(late), "turns": len(late), "took": time.monotonic() - began}), flush=True)

asyncio.run(scene(sys.argv[1], int(sys.argv[2]), float(sys.argv[3])))
"""


def printed(server: PrintServer, size: int, *, printer: str = PRINTER, patience_s: float = 30.0) -> dict[str, Any]:
    around = {**os.environ, "CUPS_SERVER": server.address, "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-c", SCENE, printer, str(size), str(patience_s)]
    told = subprocess.run(words, env=around, capture_output=True, text=True, timeout=90, check=True)
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def test_the_service_gets_the_page_whole_and_nothing_of_it_lies_on_a_disk() -> None:
    with print_server() as server:
        assert printed(server, 300_000)["said"] == ""
        (came,) = server.documents
    assert came == b"%PDF-1.7" + bytes(300_000)


def test_a_printer_that_stops_in_the_midst_of_a_page_stops_no_window_and_a_person_is_told() -> None:
    with print_server(stalls_after=4096) as server:
        found = printed(server, 8_000_000, patience_s=1.5)
    assert found["said"] == "no-answer"
    assert found["turns"] > 20, "the windows went on all the while"


def test_what_nobody_listens_to_is_refused() -> None:
    with print_server() as server:
        pass
    assert printed(server, 1000)["said"] == "page-refused"


@pytest.mark.parametrize(
    ("wide", "high", "media"), [(210.0, 297.0, "A4"), (209.99, 296.97, "A4"), (60.0, 40.0, "Custom.60x40mm")]
)
def test_a_size_is_said_as_cups_says_it(wide: float, high: float, media: str) -> None:
    assert cups.media_of(wide, high) == media
