"""The chart is drawn where things were measured: proportional, straight, and no word covers another."""

from datetime import timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.ui.examples import NOW
from tests.ui.printing.examples import PATIENT, PaperStation, ask
from tests.ui.printing.labour_example import in_labour
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.door import PageOf
from ui.printing.labour_document import LabourSheet, paper_look, read_labour
from ui.specialties.labour_painter import Room, paint, placed, rows_height
from ui.specialties.labour_sheet import Chart, Entry, Row, chart_of
from ui.widgets.painting import text_width

ROOM = Room(plot=QRectF(100, 40, 600, 300), left=0, hours=12)


def test_time_and_value_are_proportional() -> None:
    assert ROOM.x(0) == 100
    assert ROOM.x(6) == 400
    assert ROOM.x(Decimal("1.5")) == 175
    assert (ROOM.y(0), ROOM.y(5), ROOM.y(10)) == (340, 190, 40)


def test_every_measured_value_has_its_own_word(languages: Languages) -> None:
    chart = chart_of(in_labour(PATIENT.key), NOW)
    assert [(one.hours, one.words) for one in chart.cervix] == [
        (Decimal(1), "1"),
        (Decimal(4), "3"),
        (Decimal(6), "5"),
        (Decimal(8), "6.5"),
    ]
    assert [one.words for one in chart.station] == ["−3", "−2", "−1", "0"]  # minus signs
    assert [one.is_dashed for one in chart.strokes] == [False, True]
    assert [len(row.entries) for row in chart.rows] == [4, 4, 4, 1, 1]


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 720), st.sampled_from(["140", "3/10′ 40″", "缩宫素 2.5 U 静滴"])), max_size=40)
)
def test_no_word_of_a_row_covers_another_and_none_is_left_out(said: list[tuple[int, str]]) -> None:
    look = paper_look()
    entries = tuple(Entry(hours=Decimal(at) / 60, words=words) for at, words in sorted(said))
    found = placed(Row(name="", entries=entries), ROOM, look)
    assert [one.entry for one in found] == list(entries)
    by_line: dict[int, float] = {}
    for one in found:
        assert one.left >= by_line.get(one.line, 0.0)
        by_line[one.line] = one.left + text_width(one.entry.words, look.small)


def test_without_an_onset_the_chart_says_so_and_draws_nothing() -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 400, 300), Chart(onset=None, hours=12, missing=""), paper_look())
    painter.end()
    assert rows_height(Chart(onset=None, hours=12), 400, paper_look()) == 0
    assert all(image.pixel(x, y) == 0xFFFFFFFF for x in range(0, 400, 7) for y in range(0, 300, 7))


def test_the_paper_has_the_chart_and_every_record_in_words(languages: Languages) -> None:
    station = PaperStation()
    coroutine = read_labour(station, ask(MarkingKind.NORMAL))
    try:
        coroutine.send(None)
    except StopIteration as done:
        sheet = done.value
    assert isinstance(sheet, LabourSheet)
    assert sheet.pages == 2
    words = "\n".join(sheet.lines(1))
    assert all(part in words for part in ("6.5 cm", "警戒线", "临产", "Chinese textbook convention"))
    image = QImage(794, 1123, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for page in (1, 2):
        sheet.paint(painter, PageOf(page=page, pages=2, copy=1, copies=1, printed_at=NOW + timedelta(minutes=1)))
    painter.end()
