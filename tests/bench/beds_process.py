"""The bed map with 300 beds, painted: `python -m tests.bench.beds_process` measures and prints one JSON line."""

import json
import sys
import time
from dataclasses import replace
from datetime import datetime

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.bench.beds import ROUNDS, WIDTH
from tests.bench.table import percentile
from tests.ui.nurse.practice_ward import big_ward_faces
from ui.nurse.bed_card import CardPainter
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
    began = time.perf_counter()
    grid.set_faces(faces)
    grid.render(image)
    first = (time.perf_counter() - began) * 1000
    for at in range(ROUNDS):
        changed = replace(faces[at], card=msgspec.structs.replace(faces[at].card, to_verify=90 + at))
        faces = (*faces[:at], changed, *faces[at + 1 :])
        began, busy = time.perf_counter(), time.process_time()
        grid.set_faces(faces)
        grid.render(image)
        painted.append((time.perf_counter() - began) * 1000)
        worked.append((time.process_time() - busy) * 1000)
    bar = grid.verticalScrollBar()
    while bar.value() < bar.maximum():
        began = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        grid.render(image)
        scrolled.append((time.perf_counter() - began) * 1000)
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
        "first_ms": first,
        "scroll_ms": percentile(scrolled, 0.95),
        "all_ms": every,
        "seen": rows * grid.columns(),
    }
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
