"""The chart as it comes out: found by searching the PDF, read on a bad copy, and marked on each page in an emergency."""

import asyncio
import itertools
import subprocess
import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from client.clock import SetClock
from client.errors import InputRefused
from client.records import Happening, Stool
from offline.temperature_views import DrugSign, KeptReading, TemperatureFacts
from tests.ui.examples import marking
from tests.ui.printing.examples import DOCTOR, PaperStation
from tests.ui.temperature.examples import ADMITTED, NOW, PERSON, STAY, ZONE, at, book, reading
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.door import Ask, PageOf
from ui.printing.print_room import PrintRoom, image_of
from ui.temperature.frame import COLUMNS, Frame
from ui.temperature.sheet import KEY, TemperatureSheet, read_temperature
from ui.temperature.signs import size_of

SCALE = 4
SITES = ("oral", "axillary", "rectal", "ear", "skin")
HEIGHTS = (Decimal("36.4"), Decimal("37.6"), Decimal("38.2"), Decimal("38.8"), Decimal("39.4"))
FIRST_COLUMN = 6


def week() -> tuple[KeptReading, ...]:
    """The second day: each site in its slot, then a refusal; the third: a cooling, a deficit, a pulse alone."""
    hours = (2, 6, 10, 14, 18)
    sites = (
        reading("t", str(height), at(2, hour), site=site)
        for height, hour, site in zip(HEIGHTS, hours, SITES, strict=True)
    )
    return (
        *sites,
        reading("t", None, at(2, 22), absent="refused"),
        reading("t", "40.0", at(3, 2), key="Observation/hot"),
        reading("t", "38.0", at(3, 2.5), method="after-cooling", before="Observation/hot"),
        *(reading("p", "60", at(3, hour)) for hour in (10, 14)),
        *(reading("hr", "140", at(3, hour)) for hour in (10, 14)),
        reading("stool", None, at(3, 14), stool=Stool(enemas=1, after_enema=1)),
        reading("t", "37.0", at(9, 10), is_pending=True),
    )


def station(readings: tuple[KeptReading, ...] | None = None) -> PaperStation:
    found = PaperStation()
    found.clock = SetClock(NOW, ZONE)
    found.temperature_book = book()
    found.facts = TemperatureFacts(
        patient=PERSON,
        stay=STAY,
        beds=("11", "重症-03", "11"),
        readings=week() if readings is None else readings,
        happenings=(Happening(kind="admission", at=ADMITTED),),
        drugs=(DrugSign(name="青霉素", at=None, is_positive=True),),
    )
    return found


def sheet(of: PaperStation, kind: MarkingKind = MarkingKind.NORMAL) -> TemperatureSheet:
    return asyncio.run(read_temperature(of, Ask(patient=PERSON.key, by=DOCTOR, marking=marking(kind))))


def picture(made: TemperatureSheet, page: int = 1) -> QImage:
    shown = PageOf(page=page, pages=made.pages, copy=1, copies=1, printed_at=NOW)
    return image_of(made, shown, 96 * SCALE)


@pytest.fixture(scope="module")
def drawn() -> tuple[QImage, Frame]:
    made = sheet(station())
    return picture(made), made.frame()


def color(image: QImage, point: QPointF) -> QColor:
    return image.pixelColor(round(point.x() * SCALE), round(point.y() * SCALE))


def is_dark(image: QImage, point: QPointF) -> bool:
    """As a copier that knows only black and white decides."""
    return color(image, point).lightness() < 150


def place(frame: Frame, column: int, height: Decimal) -> QPointF:
    return frame.point((column, height))


def test_every_symbol_can_be_told_from_every_other_on_a_copy_without_colours(drawn: tuple[QImage, Frame]) -> None:
    image, frame = drawn
    half = size_of(frame)
    probes = {
        "middle": QPointF(0, 0),
        "corner": QPointF(-half * 0.75, half * 0.75),
        "edge": QPointF(0, -half),
        "side": QPointF(half * 0.45, half * 0.55),
    }
    seen = {
        site: tuple(is_dark(image, place(frame, FIRST_COLUMN + at_, HEIGHTS[at_]) + probe) for probe in probes.values())
        for at_, site in enumerate(SITES)
    }
    assert seen["oral"][0]
    assert seen["axillary"][0]
    assert seen["ear"][0]
    assert not seen["rectal"][0]
    assert not seen["skin"][0]
    assert seen["axillary"][1]
    assert not seen["oral"][1]
    assert len(set(seen.values())) == len(SITES), seen


def test_temperature_is_blue_and_the_heart_is_red(drawn: tuple[QImage, Frame]) -> None:
    image, frame = drawn
    mouth = color(image, place(frame, FIRST_COLUMN, HEIGHTS[0]))
    assert mouth.blue() > mouth.red() + 60
    pulse = color(image, place(frame, 14, Decimal(36)))
    assert pulse.red() > pulse.blue() + 60


def test_the_line_to_the_value_before_cooling_is_broken_and_the_one_between_neighbours_is_not(
    drawn: tuple[QImage, Frame],
) -> None:
    image, frame = drawn
    hot, cool = place(frame, 12, Decimal("39.9")), place(frame, 12, Decimal("38.2"))
    steps = [is_dark(image, hot + (cool - hot) * (step / 200)) for step in range(200)]
    changes = sum(one != other for one, other in itertools.pairwise(steps))
    assert changes > 12
    first, second = place(frame, 6, HEIGHTS[0]), place(frame, 7, HEIGHTS[1])
    assert all(is_dark(image, first + (second - first) * (step / 100)) for step in range(30, 70))


def test_the_deficit_is_hatched_and_the_square_beside_it_is_not(drawn: tuple[QImage, Frame]) -> None:
    image, frame = drawn

    def share(column: float) -> float:
        left = frame.grid_left + column * frame.column
        top, bottom = frame.y(Decimal("39.4")), frame.y(Decimal("37.2"))
        probes = [QPointF(left + dx, top + (bottom - top) * dy / 40) for dx in (2.0, 4.0, 6.0) for dy in range(40)]
        return sum(color(image, probe).red() > color(image, probe).blue() + 50 for probe in probes) / len(probes)

    assert share(14.6) > 0.1
    assert share(16.2) < 0.05


def test_the_refusal_stands_in_its_slot_below_35_and_nowhere_else(drawn: tuple[QImage, Frame]) -> None:
    image, frame = drawn
    column = FIRST_COLUMN + 5

    def ink(of: int) -> int:
        left, top = frame.grid_left + of * frame.column, frame.y(Decimal("34.95"))
        probes = [
            QPointF(left + 1 + x * 0.4, top + 1 + y * 0.4)
            for x in range(int(frame.column / 0.4) - 5)
            for y in range(50)
        ]
        return sum(color(image, probe).blue() > color(image, probe).red() + 60 for probe in probes)

    assert ink(column) > 40
    assert ink(column + 2) == 0


def test_no_red_column_or_symbol_lies_outside_the_squares(drawn: tuple[QImage, Frame]) -> None:
    _, frame = drawn
    assert frame.x(COLUMNS - 1) < 794
    assert frame.square > 11
    assert frame.grid_bottom < frame.foot_top < frame.bottom < 1084


def _saved(folder: Path, kind: MarkingKind) -> tuple[PaperStation, list[str]]:
    of, target = station(), folder / "chart.pdf"
    room = PrintRoom(of, printer_names=tuple)

    async def work() -> None:
        ask = Ask(patient=PERSON.key, by=DOCTOR, marking=marking(kind), copies=1)
        await room.save_pdf(await room.read(KEY, ask), target, DOCTOR)

    asyncio.run(work())
    out = subprocess.run(["pdftotext", "-layout", str(target), "-"], check=True, capture_output=True, text=True).stdout
    return of, unicodedata.normalize("NFKC", out).split("\f")


def test_the_pdf_is_found_by_name_date_word_and_value(languages: Languages, tmp_path: Path) -> None:
    languages.use("zh_CN")
    _, (first, second, *_) = _saved(tmp_path, MarkingKind.NORMAL)
    flat = first.replace(" ", "")
    for words in (
        "体温单",
        "韩松年",
        "2611-04143",
        "2026-11-20",
        "11-21",
        "住院天数",
        "血压mmHg",
        "大便次/日",
        "1/E",
        "青霉素(+)",
    ):
        assert words in flat, words
    assert "11→重症-03→11" in flat
    assert all(sign in flat for sign in "拒测入院于时分")
    assert "2026-11-27" in second
    assert "未确认" in second.replace(" ", "").replace("中心尚", "")


def test_in_an_emergency_every_page_carries_plate_stamp_and_its_own_number(
    languages: Languages, tmp_path: Path
) -> None:
    languages.use("zh_CN")
    of, pages = _saved(tmp_path, MarkingKind.EMERGENCY)
    assert len(of.numbers) == 2
    for number, text in zip(of.numbers, pages, strict=False):
        assert number in text
        assert "应急" in text


def test_painting_a_page_twice_gives_the_same_page() -> None:
    made = sheet(station())
    assert picture(made) == picture(made)


def test_who_has_no_admission_gets_a_refusal_and_no_empty_chart() -> None:
    of = station()
    of.facts = TemperatureFacts(patient=PERSON, stay=None)
    with pytest.raises(InputRefused, match="no-admission"):
        sheet(of)
