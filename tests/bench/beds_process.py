"""The bed map with 300 beds, painted: `python -m tests.bench.beds_process` measures and prints one JSON line."""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

import msgspec
from PySide6.QtCore import QEventLoop, QRectF
from PySide6.QtGui import QImage, QPainter
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
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    painted, scrolled, worked = [], [], []
    first, first_cpu = _timed(partial(_show, grid, faces, image))
    seen_first, seen_first_cpu = _first_again(grid, faces, image)
    for at in range(ROUNDS):
        changed = replace(faces[at], card=msgspec.structs.replace(faces[at].card, to_verify=90 + at))
        faces = (*faces[:at], changed, *faces[at + 1 :])
        wall, cpu = _timed(partial(_show, grid, faces, image))
        painted.append(wall)
        worked.append(cpu)
    bar = grid.verticalScrollBar()
    while bar.value() < bar.maximum():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5000)  # a person reads a page before turning it
        scrolled.append(_timed(partial(_turn, grid, image)))
    cards, painter, cell = CardPainter(theme), QPainter(image), grid.cell()
    began = time.perf_counter()
    for face in faces:
        rect = QRectF(0, 0, cell.width() - 8, cell.height() - 8)
        cards.fill(painter, rect, face, is_current=False, is_hot=False)
        cards.words(painter, rect, face)
    every = (time.perf_counter() - began) * 1000
    painter.end()
    rows = -(-grid.viewport().height() // cell.height())
    found = {
        "paint_ms": max(painted),
        "cpu_ms": max(worked),
        "start_ms": first,
        "start_cpu_ms": first_cpu,
        "first_ms": seen_first,
        "first_cpu_ms": seen_first_cpu,
        "scroll_ms": max(wall for wall, _ in scrolled),
        "scroll_cpu_ms": max(cpu for _, cpu in scrolled),
        "all_ms": every,
        "seen": rows * grid.columns(),
    }
    print(json.dumps(found))
    return 0


def _timed(work: Callable[[], None]) -> tuple[float, float]:
    """By the clock and of the processor, in ms; the second says little of how busy the machine is with others."""
    began, busy = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - began) * 1000, (time.process_time() - busy) * 1000


def _show(grid: BedGrid, faces: tuple[CardFace, ...], image: QImage) -> None:
    grid.set_faces(faces)
    grid.render(image)


def _turn(grid: BedGrid, image: QImage) -> None:
    bar = grid.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    grid.render(image)


def _first_again(grid: BedGrid, faces: tuple[CardFace, ...], image: QImage) -> tuple[float, float]:
    """The worst of painting all that is seen with no card painted before, in a program whose fonts were in use already."""
    rounds = []
    for _ in range(ROUNDS):
        grid.restyle()
        anew = tuple(replace(face) for face in faces)
        rounds.append(_timed(partial(_show, grid, anew, image)))
    return max(wall for wall, _ in rounds), max(cpu for _, cpu in rounds)


if __name__ == "__main__":
    sys.exit(main())
