"""Examinations of a paired part: the side is said in the entry line or on the request form, and no reason stands for it."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.safety.findings import Kind, Tier
from client.records import RequestForm
from tests.ui.doctor.people import NOW, ZHAO, book
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.drafts_model import Sheet, added
from ui.doctor.entry_model import Entry, Problem, choose, to_draft, typed
from ui.doctor.entry_words import part_chips, problem_words
from ui.doctor.finding_origins import origin_words
from ui.language import Languages
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def line(text: str) -> Entry:
    return choose(typed(Entry(), text, book()), book())


@pytest.mark.parametrize(
    ("word", "side"),
    [("左", "left"), ("左侧", "left"), ("right", "right"), ("右", "right"), ("双", "bilateral"), ("both", "bilateral")],
)
def test_the_side_is_read_in_chinese_and_english_and_stands_on_the_form(word: str, side: str) -> None:
    draft = to_draft(line(f"MR-KNEE {word}"), book(), NOW)
    assert draft is not None
    assert draft.request == RequestForm(kind="imaging", side=side)
    marrow = to_draft(line(f"BMA 加急 {word}"), book(), NOW)
    assert marrow is not None
    assert marrow.request == RequestForm(kind="pathology", side=side, urgency="urgent")


def test_without_a_side_the_line_stays_open_and_offers_the_three(languages: Languages) -> None:
    state = line("MR-KNEE")
    (found,) = state.problems
    assert (found.problem, found.choices) == (Problem.MISSING, ("left", "right", "bilateral"))
    assert "侧别：左、右或双侧" in problem_words(state)
    assert to_draft(state, book(), NOW) is None
    assert "右侧" in [chip.text for chip in part_chips(line("MR-KNEE 右"), book(), "zh")]


def test_a_side_is_for_what_has_one_and_is_said_once() -> None:
    assert [one.problem for one in line("XR-CHEST 左").problems] == [Problem.NOT_FOR_THIS]
    assert [one.problem for one in line("mlpn 1g q8h ivgtt 左").problems] == [Problem.NOT_FOR_THIS]
    assert [one.problem for one in line("MR-KNEE 左 右").problems] == [Problem.REPEATED]


def test_a_side_typed_in_the_line_is_signed_and_seen_beside_the_name(stage: Stage) -> None:
    stage.type_line("MR-KNEE")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.lines == ()
    stage.type_line("left")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    row = stage.page.orders.table.rows.rows
    told = [run.text for each in row for one in each.cells for run in one.runs]
    assert "  左侧" in told
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    (command,) = stage.station.submitted
    assert command.drafts[0].request.side == "left"


def test_no_reason_stands_for_a_side_and_its_source_is_in_words(stage: Stage) -> None:
    """A line without a side out of a set or an older screen: blocked, until its line says the side."""
    model = stage.page.model
    knee = to_draft(line("MR-KNEE 左"), book(), NOW)
    assert knee is not None
    model.put_sheet(added(Sheet(patient=ZHAO), (msgspec.structs.replace(knee, request=None),)))
    stage.run(model.check(None))
    sheet = model.sheet
    assert sheet is not None
    (found,) = [one for one in sheet.stops() if one.kind is Kind.REQUEST]
    assert found.tier is Tier.INTERRUPT
    assert found not in sheet.unanswered()
    model.answer(found, "已与影像科电话说明")
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    assert stage.station.submitted == []
    assert "csv" not in origin_words(found, "zh")
    assert "自定规则：成对部位的检查须写明侧别" in origin_words(found, "zh")
