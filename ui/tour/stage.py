"""The station of the tour as a process of its own: `wardlight stage --config FILE --shots DIR`.

Orders come as JSON lines on standard input, answers go as JSON lines to standard output: `{"act": "open", "bed": "12"}` gives
`{"ok": true, "facts": {...}, "screenshot": "03-open.png"}`. It may be killed at any moment; that is what it is for.
"""

import argparse
import asyncio
import json
import os
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import SystemRandom
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from client.clock import DrillClock
from client.errors import WardlightError
from ui.marking.crawl import crawl
from ui.settings import read_settings
from ui.tour import acts
from ui.tour.hands import NotSeenError, settle
from ui.tour.people import Cast, cast
from ui.workplace.program import run_windows, settle_memory
from ui.workplace.workplace import Workplace

SIZE = (2560, 1080)


@dataclass(slots=True)
class Album:
    """Screenshots of the station's windows."""

    folder: Path
    size: tuple[int, int]

    def take(self, window: QWidget, name: str) -> str:
        place = self.folder / f"{name}.png"
        if not window.grab().save(str(place)):
            raise NotSeenError(f"screenshot {place.name}")
        return place.name


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="wardlight stage", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--shots", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--ahead-s", type=float, default=0.0, help="seconds the station's clock is set ahead")
    asked = parser.parse_args(argv)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # what the tour draws is for files, whatever screen there is

    async def scene(app: QApplication, loop: asyncio.AbstractEventLoop) -> int:
        return await _play(app, loop, asked)

    return run_windows(scene, screens=asked.cache, size=SIZE)


async def _play(app: QApplication, loop: asyncio.AbstractEventLoop, asked: argparse.Namespace) -> int:
    settings = read_settings(asked.config)
    clock = DrillClock(settings.zone, timedelta(seconds=asked.ahead_s))
    workplace = Workplace(app, settings, clock, SystemRandom(), loop=loop, cache=asked.cache)
    people = cast(workplace, SIZE)
    await workplace.open()
    settle_memory()
    album = Album(folder=asked.shots, size=SIZE)
    _say({"ok": True, "act": "ready"})
    lines = _lines(loop)
    while (line := await lines.get()) is not None:
        order = json.loads(line)
        if order["act"] == "end":
            break
        _say(await _act(people, album, order))
    people.close()
    await workplace.close()
    return 0


async def _act(people: Cast, album: Album, order: dict[str, Any]) -> dict[str, Any]:
    """One order; what a person could not see or was refused is an answer, not an end."""
    name = str(order.pop("act"))
    shot, whose = str(order.pop("shot", "")), str(order.pop("whose", ""))
    answer: dict[str, Any] = {"act": name, "ok": True, "facts": {}}
    try:
        answer["facts"] = await acts.ACTS[name](people, **order)
    except (NotSeenError, WardlightError) as error:
        answer |= {"ok": False, "why": f"{type(error).__name__}: {error}"}
    if shot:
        await settle(0.15)
        answer["screenshot"] = album.take(people.window(whose), shot)
        answer["unmarked"] = [f"{each.where} lacks {each.lacks}" for each in crawl()]
    answer["notices"] = [f"{each.title}: {each.message}" for each in people.workplace.notices.current()]
    return answer


def _lines(loop: asyncio.AbstractEventLoop) -> "asyncio.Queue[str | None]":
    """Standard input line by line; None at its end."""
    queue: asyncio.Queue[str | None] = asyncio.Queue()
    held = bytearray()

    def read() -> None:
        piece = os.read(sys.stdin.fileno(), 65536)
        if not piece:
            loop.remove_reader(sys.stdin.fileno())
            queue.put_nowait(None)
        held.extend(piece)
        while b"\n" in held:
            line, _, rest = bytes(held).partition(b"\n")
            held[:] = rest
            queue.put_nowait(line.decode())

    loop.add_reader(sys.stdin.fileno(), read)
    return queue


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
