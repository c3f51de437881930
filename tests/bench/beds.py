"""(e) The bed map with 300 beds: handed over and painted, and one page scrolled on, in a process of its own.

`python -m tests.bench.beds` measures and prints one JSON line; `measure` runs that and makes the figures of it.
"""

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import msgspec

from tests.bench.table import Figure, percentile

BEDS, ROUNDS, WIDTH, HEIGHT = 300, 12, 1900, 960


def measure() -> list[Figure]:
    words = [sys.executable, "-m", "tests.bench.beds"]
    told = subprocess.run(words, capture_output=True, text=True, check=False, timeout=600)
    if told.returncode != 0:
        raise RuntimeError(told.stderr[-2000:])
    found = json.loads(told.stdout.strip().splitlines()[-1])
    return [
        Figure(
            name="e bed map, 300 beds painted",
            measured=found["paint_ms"],
            unit="ms",
            bar=50.0,
            note=_note(found),
        )
    ]


def _note(found: dict[str, float]) -> str:
    """What the figure is, and what stands beside it: the processor's time says how busy the machine was with others."""
    told = (
        f"one bed changed, all handed over and painted, worst of {ROUNDS}, {found['seen']} cards seen at {WIDTH} px",
        f"{found['cpu_ms']:.0f} ms of the processor",
        f"first painting {found['first_ms']:.0f} ms",
        f"scrolled on by a page {found['scroll_ms']:.0f} ms",
        f"300 cards one by one {found['all_ms']:.0f} ms",
    )
    return "; ".join(told)


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QRectF  # noqa: PLC0415  # the platform is chosen before Qt is loaded
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415  # the same
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # the same

    from tests.ui.nurse.practice_ward import big_ward_faces  # noqa: PLC0415  # the same
    from ui.nurse.bed_card import CardPainter  # noqa: PLC0415  # the same
    from ui.nurse.bed_grid import BedGrid  # noqa: PLC0415  # the same
    from ui.theme.theme import Theme  # noqa: PLC0415  # the same
    from ui.theme.tokens import load_tokens  # noqa: PLC0415  # the same

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
    sys.path.insert(0, str(Path.cwd()))
    sys.exit(main())
