"""The chart as it was looked at and found right, as pictures: of each profile one page, compared block by block.

What was changed on purpose is drawn anew and looked at: `python -m tests.ui.temperature.test_golden` writes the pictures.
"""

import asyncio
import tempfile
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from offline.temperature_views import KeptReading
from tests.ui.examples import marking
from tests.ui.printing.examples import DOCTOR
from tests.ui.temperature.examples import FIRST, NOW, PERSON, SECOND, at, book, reading
from tests.ui.temperature.test_sheet import station, week
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.door import Ask, PageOf
from ui.printing.print_room import image_of
from ui.temperature.sheet import read_temperature
from ui.theme.theme import Theme
from ui.theme.tokens import load_tokens

FOLDER = Path(__file__).parent / "golden"
KEPT, COARSE = (794, 1123), (158, 224)
"""Px of the pictures as they are kept, and how many blocks are compared: so that letters of another release do not matter."""
MOST, MEAN = 48, 1.0
"""Of 255: how far one block may be from the kept one, and all of them together."""


def drawn(profile: str, readings: tuple[KeptReading, ...] | None = None) -> QImage:
    of = station(readings or (*week(), *signs()))
    of.temperature_book = msgspec.structs.replace(book(), default=profile)
    made = asyncio.run(read_temperature(of, Ask(patient=PERSON.key, by=DOCTOR, marking=marking(MarkingKind.NORMAL))))
    shown = PageOf(page=1, pages=made.pages, copy=1, copies=1, printed_at=NOW)
    return image_of(made, shown, 96).convertToFormat(QImage.Format.Format_Grayscale8)


def signs() -> tuple[KeptReading, ...]:
    """Off the scale, breaths with and without a ventilator, pressures, weight and fluids."""
    return (
        reading("p", "196", at(4, 10)),
        reading("p", "88", at(4, 14)),
        *(reading("r", str(value), at(4, hour)) for value, hour in ((18, 10), (22, 14), (20, 18))),
        reading("s", "128", at(4, 10)),
        reading("d", "76", at(4, 10)),
        reading("weight", "57", at(1, 10)),
        reading("urine", "1400", at(2, 10)),
    )


def blocks(image: QImage) -> list[int]:
    small = image.scaled(*COARSE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return [small.pixelColor(x, y).lightness() for y in range(COARSE[1]) for x in range(COARSE[0])]


def apart(one: QImage, other: QImage) -> tuple[int, float]:
    found = [abs(mine - kept) for mine, kept in zip(blocks(one), blocks(other), strict=True)]
    return max(found), sum(found) / len(found)


def place_of(profile: str) -> Path:
    return FOLDER / f"{profile}.png"


@pytest.mark.parametrize("profile", [FIRST, SECOND])
def test_the_page_of_each_profile_is_the_one_that_was_looked_at(languages: Languages, profile: str) -> None:
    languages.use("zh_CN")
    kept = QImage(str(place_of(profile)))
    assert (kept.width(), kept.height()) == KEPT
    most, mean = apart(drawn(profile), kept)
    assert (most <= MOST, mean <= MEAN) == (True, True), (most, mean)


def test_one_value_that_moved_is_another_picture(languages: Languages) -> None:
    languages.use("zh_CN")
    moved = tuple(
        msgspec.structs.replace(
            one,
            reading=msgspec.structs.replace(
                one.reading, amount=msgspec.structs.replace(one.reading.amount, value=Decimal("37.0"))
            ),
        )
        if one.reading.amount is not None and one.reading.amount.value == Decimal("38.2")
        else one
        for one in (*week(), *signs())
    )
    most, _ = apart(drawn(FIRST, moved), QImage(str(place_of(FIRST))))
    assert most > MOST
    most, _ = apart(drawn(SECOND), QImage(str(place_of(FIRST))))
    assert most > MOST, "the profiles differ"


if __name__ == "__main__":
    app = QApplication([])
    Languages(app, Theme(load_tokens()), Path(tempfile.mkdtemp())).use("zh_CN")
    FOLDER.mkdir(exist_ok=True)
    for key in (FIRST, SECOND):
        drawn(key).save(str(place_of(key)))
