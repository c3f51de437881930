"""The bed map with 300 beds, painted: `python -m tests.bench.beds_process` measures and prints one JSON line."""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from statistics import median

import msgspec
from PySide6.QtCore import QEventLoop, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from tests.bench.beds import ROUNDS, WIDTH
from tests.ui.nurse.practice_ward import big_ward_faces
from ui.nurse.bed_card import CardPainter
from ui.nurse.bed_face import CardFace
from ui.nurse.bed_grid import BedGrid
from ui.theme.theme import Theme
from ui.theme.tokens import load_tokens

BEDS, HEIGHT = 300, 960


def main() -> int:
    app = QApplication([])
    theme = Theme(load_tokens())
    faces = big_ward_faces(BEDS, datetime.now().astimezone())
    grid = BedGrid(theme)
    grid.resize(WIDTH, HEIGHT)
    grid.show()
    app.processEvents()
    painted, scrolled = [], []
    start = _timed(partial(_show, grid, faces))
    opened = [_opened(app, theme, _anew(faces)) for _ in range(ROUNDS)]
    for at in range(ROUNDS):
        changed = replace(faces[at], card=msgspec.structs.replace(faces[at].card, to_verify=90 + at))
        faces = (*faces[:at], changed, *faces[at + 1 :])
        painted.append(_timed(partial(_show, grid, faces)))
    bar = grid.verticalScrollBar()
    while bar.value() < bar.maximum():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5000)  # a person reads a page before turning it
        scrolled.append(_timed(partial(_turn, grid)))
    rows = -(-grid.viewport().height() // grid.cell().height())
    found = {"seen": float(rows * grid.columns()), "all_ms": _one_by_one(theme, grid, faces)}
    for name, rounds in (("paint", painted), ("start", [start]), ("first", opened), ("scroll", scrolled)):
        found[f"{name}_ms"] = max(wall for wall, _ in rounds)
        found[f"{name}_cpu_ms"] = max(cpu for _, cpu in rounds)
        found[f"{name}_median_ms"] = median(wall for wall, _ in rounds)
    print(json.dumps(found))
    return 0


def _anew(faces: tuple[CardFace, ...]) -> tuple[CardFace, ...]:
    """Of which nothing was worked out before."""
    return tuple(replace(face) for face in faces)


def _one_by_one(theme: Theme, grid: BedGrid, faces: tuple[CardFace, ...]) -> float:
    """Every card, as none had been painted before; in ms."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    cards, painter, cell = CardPainter(theme), QPainter(image), grid.cell()
    began = time.perf_counter()
    for face in faces:
        rect = QRectF(0, 0, cell.width() - 8, cell.height() - 8)
        cards.fill(painter, rect, face, is_current=False, is_hot=False)
        cards.words(painter, rect, face)
    every = (time.perf_counter() - began) * 1000
    painter.end()
    return every


def _timed(work: Callable[[], None]) -> tuple[float, float]:
    """By the clock and of the processor, in ms; the second says little of how busy the machine is with others."""
    began, busy = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - began) * 1000, (time.process_time() - busy) * 1000


def _show(grid: BedGrid, faces: tuple[CardFace, ...]) -> None:
    """Into the window itself: rendered into an image, Qt shares each card among its threads and waits for them."""
    grid.set_faces(faces)
    grid.viewport().repaint()


def _turn(grid: BedGrid) -> None:
    bar = grid.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    grid.viewport().repaint()


class _Opened(BedGrid):
    """Notes when its first painting was done; what it paints ahead of who scrolls comes after that."""

    done: tuple[float, float] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.done = self.done or (time.perf_counter(), time.process_time())


def _opened(app: QApplication, theme: Theme, faces: tuple[CardFace, ...]) -> tuple[float, float]:
    """A window just opened: filled, laid out, shown and painted, with no card painted before."""
    grid = _Opened(theme)
    grid.resize(WIDTH, HEIGHT)
    app.processEvents()
    began, busy = time.perf_counter(), time.process_time()
    grid.set_faces(faces)
    grid.show()
    while grid.done is None:
        app.processEvents()
    ended, worked = grid.done
    grid.close()
    grid.deleteLater()
    app.processEvents()
    return (ended - began) * 1000, (worked - busy) * 1000


if __name__ == "__main__":
    sys.exit(main())
