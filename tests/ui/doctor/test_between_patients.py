"""Between opening another patient and seeing him, the page is nobody's to act on: keys come faster than reads."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from offline.advising import Asking, CentralAdvice
from offline.views import WardMap
from tests.ui.doctor.people import WANG, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.language import Languages
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
ENOX = "MedicationRequest/4"


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def begin_to_open_wang(stage: Stage) -> asyncio.Event:
    """Ctrl+Down; what is read about him is held back until the event is set."""
    held = stage.station.delays[WANG] = asyncio.Event()
    QTest.keyClick(stage.window, Qt.Key.Key_Down, CTRL)
    stage.settle()
    assert stage.page.model.patient == WANG
    return held


def let_him_come(stage: Stage, held: asyncio.Event) -> None:
    held.set()
    stage.settle()
    assert stage.page.model.chart is not None
    assert stage.page.model.chart.patient == WANG


def draft_line(stage: Stage, text: str) -> None:
    stage.type_line(text)
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)


def drafts(stage: Stage, patient: str) -> int:
    return len(stage.page.model.desk.sheet(patient).lines)


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_V, Qt.Key.Key_R, Qt.Key.Key_C])
def test_a_key_right_after_ctrl_down_asks_nothing_about_the_order_that_still_stands_there(
    stage: Stage, key: Qt.Key
) -> None:
    panes = stage.page.orders
    panes.table.choose(ENOX)
    held = begin_to_open_wang(stage)
    QTest.keyClick(panes.table, key)
    stage.settle()
    assert panes.reason.isHidden()
    assert panes.review.isHidden()
    let_him_come(stage, held)
    assert panes.reason.isHidden()
    assert stage.station.submitted == []


def test_a_question_asked_before_the_other_patient_came_is_gone_when_he_is_there(stage: Stage) -> None:
    """Whatever the way he is opened by."""
    stage.page.orders.table.choose(ENOX)
    stage.page.acts.stop()
    stage.page.writing._ask_correction(stage.page.notes.present())
    assert stage.page.notes.reason.isVisible()
    stage.run(stage.page.model.open(WANG))
    assert not stage.page.acts.endings.is_asking
    assert stage.page.orders.reason.isHidden()
    assert stage.page.notes.reason.isHidden()


def test_the_review_of_another_patient_is_not_left_open(stage: Stage) -> None:
    stage.page.acts.review()
    assert stage.page.orders.review.isVisible()
    stage.run(stage.page.model.open(WANG))
    assert not stage.page.acts.reviews.is_open
    assert stage.page.orders.review.isHidden()


def test_s_on_a_draft_that_still_stands_there_removes_nobodys_draft(stage: Stage) -> None:
    draft_line(stage, "mlpn 1g q8h ivgtt")
    stage.page.next_patient()
    stage.settle()
    draft_line(stage, "mlpn 1g q8h ivgtt")
    stage.page.previous_patient()
    stage.settle()
    key = stage.page.model.desk.sheet(ZHAO).lines[0].key
    stage.page.orders.table.choose(key)
    held = begin_to_open_wang(stage)
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_S)
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    let_him_come(stage, held)
    assert (drafts(stage, ZHAO), drafts(stage, WANG)) == (1, 1)
    assert stage.station.submitted == []


def test_what_is_typed_into_a_note_stays_with_the_patient_it_is_typed_for(stage: Stage) -> None:
    page = stage.page
    page.new_note()
    QTest.keyClicks(page.notes.editor.text, "fever")
    held = begin_to_open_wang(stage)
    QTest.keyClicks(page.notes.editor.text, " 39.5")
    stage.settle()
    let_him_come(stage, held)
    assert page.model.notes.draft(ZHAO).text == "fever 39.5"
    assert page.model.notes.draft(WANG).is_empty


def test_a_result_that_still_stands_there_is_not_acknowledged_for_the_next_patient(stage: Stage) -> None:
    stage.page.summary.ask_current()
    held = begin_to_open_wang(stage)
    QTest.keyClick(stage.page.summary.answer, Qt.Key.Key_2)
    let_him_come(stage, held)
    assert stage.station.submitted == []


def test_the_pages_beside_follow_as_soon_as_he_is_drawn_though_central_is_still_asked(stage: Stage) -> None:
    told, answered, advise = list[str](), asyncio.Event(), stage.station.advise

    async def late(asking: Asking) -> CentralAdvice:
        await answered.wait()
        advice: CentralAdvice = await advise(asking)
        return advice

    stage.page.patient_opened.connect(told.append)
    stage.station.advise = late
    let_him_come(stage, begin_to_open_wang(stage))
    assert told == [WANG]
    answered.set()
    stage.settle()
    assert told == [WANG]


def test_the_list_is_read_again_for_what_its_cards_show_and_not_for_a_note(stage: Stage) -> None:
    stage.settle()
    read, ward_map = list[str](), stage.station.ward_map

    async def noted() -> WardMap:
        read.append("ward")
        found: WardMap = await ward_map()
        return found

    stage.station.ward_map = noted
    stage.station.change(WANG, "Composition", "Provenance", "outbox")
    stage.settle()
    assert read == []
    for kinds in (
        ("Observation",),
        ("Communication",),
        ("Task", "outbox"),
        ("outbox",),
        ("Composition", "Flag"),
        ("census",),
    ):
        read.clear()
        stage.station.change(WANG, *kinds)
        stage.settle()
        assert read, kinds
