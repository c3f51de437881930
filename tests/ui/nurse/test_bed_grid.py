"""Mirrors ui/nurse/bed_grid.py and card_pictures.py: cards painted before they are seen, and never an old one."""

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QEventLoop, QRectF
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from client.records import Bed
from offline.views import BedCard
from tests.support.builders import pack
from tests.ui.nurse.examples import NOW, ZONE, card
from ui.nurse.bed_face import CardFace
from ui.nurse.bed_grid import BedGrid
from ui.theme.theme import Theme, ThemeName

BEDS = 120


def faces() -> tuple[CardFace, ...]:
    return tuple(
        CardFace(card=_in_bed(at, to_verify=at % 3), now=NOW, zone=ZONE, pack=pack(), language="zh_CN")
        for at in range(BEDS)
    )


def _in_bed(at: int, to_verify: int) -> BedCard:
    bed = Bed(key=f"Location/{at}", label=f"{at + 1:03d}", ward="Location/N3")
    return msgspec.structs.replace(card(str(at + 1), f"赵{at}"), bed=bed, to_verify=to_verify)


@pytest.fixture
def grid(qapp: QApplication, theme: Theme) -> Iterator[BedGrid]:
    found = BedGrid(theme)
    found.resize(900, 700)
    found.show()
    yield found
    found.close()
    found.deleteLater()


def seen(grid: BedGrid) -> QImage:
    return grid.viewport().grab().toImage()


def read_on(grid: BedGrid) -> None:
    """A person looks at the page; what the station prepares meanwhile is done."""
    seen(grid)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5_000)


def afresh(grid: BedGrid) -> QImage:
    """The same page with nothing kept."""
    grid.restyle()
    return seen(grid)


def turn(grid: BedGrid) -> None:
    bar = grid.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())


def test_the_next_page_is_painted_while_this_one_is_read_and_is_what_it_would_be(
    grid: BedGrid, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid.set_faces(faces())
    read_on(grid)
    pictures, late = grid._delegate.pictures, list[str]()
    painted = pictures._painted

    def told(rect: QRectF, face: CardFace, scale: float) -> QPixmap:
        late.append(face.bed)
        return painted(rect, face, scale)

    monkeypatch.setattr(pictures, "_painted", told)
    turn(grid)
    turned = seen(grid)
    assert late == [], "nothing had to be painted when the page was turned"
    assert turned == afresh(grid)


def test_a_card_that_changed_before_it_was_seen_is_not_shown_old(grid: BedGrid) -> None:
    every = faces()
    grid.set_faces(every)
    read_on(grid)
    changed = tuple(
        replace(one, card=msgspec.structs.replace(one.card, to_verify=7 + at, unread_critical=1))
        for at, one in enumerate(every)
    )
    grid.set_faces(changed)
    turn(grid)
    found = seen(grid)
    assert found == afresh(grid)
    grid.set_faces(every)
    assert seen(grid) == afresh(grid) != found


def test_fewer_cards_while_pages_are_being_prepared_break_nothing(grid: BedGrid) -> None:
    grid.set_faces(faces())
    seen(grid)
    grid.set_faces(faces()[:3])
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5_000)
    assert seen(grid) == afresh(grid)


def test_other_colours_are_seen_on_every_page_at_once(grid: BedGrid, theme: Theme) -> None:
    grid.set_faces(faces())
    read_on(grid)
    theme.set_name(ThemeName.DARK)
    turn(grid)
    assert seen(grid) == afresh(grid)
    theme.set_name(ThemeName.LIGHT)
