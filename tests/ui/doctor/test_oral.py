"""What a doctor ordered by word of mouth: shown with the time that is left, signed by C and Enter, by nobody else."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import CountersignOrder
from client.records import CountersignTask, OrderTerm
from offline.views import Countersign, OralGroup, OrderRow
from tests.ui.doctor.people import DOCTOR, NOW, WANG, ZHAO, order_row
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.assistant_model import LOUD, cards
from ui.doctor.assistant_words import Spoken, card_words
from ui.doctor.oral_model import OralProblem, against_countersigning, waits
from ui.language import Languages
from ui.theme.theme import Theme

KEY = "MedicationRequest/90"


def asked(owner: str = DOCTOR.reference, status: str = "requested") -> CountersignTask:
    return CountersignTask(
        key="Task/90",
        orders=(KEY,),
        status=status,
        owner=owner,
        owner_name="沈亦舟",
        asked_at=NOW - timedelta(minutes=12),
        due_at=NOW + timedelta(hours=5, minutes=48),
        version="3",
    )


def oral_row(task: CountersignTask | None = None) -> OrderRow:
    row = order_row(KEY, "meropenem-inj", "1", frequency="ST", term=OrderTerm.ONCE, days_ago=0.01)
    order = msgspec.structs.replace(row.order, is_oral=True, recorded_by="柳安")
    return msgspec.structs.replace(row, order=order, countersign=Countersign(task=task) if task else None)


def group(patient: str = ZHAO) -> OralGroup:
    return OralGroup(
        patient=patient,
        patient_name="赵秉衡",
        bed="12",
        encounter=None,
        orders=(oral_row().order,),
        countersign=Countersign(task=asked()),
        recorded_by="柳安",
    )


def stage_with(theme: Theme, languages: Languages, row: OrderRow, *groups: OralGroup) -> Stage:
    station = FakeStation(allergy="碘造影剂")
    station.rows[ZHAO] = (*station.rows[ZHAO], row)
    station.oral = groups
    found = Stage(theme, languages, station=station)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    found.run(found.page.model.load_ward())
    return found


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = stage_with(theme, languages, oral_row(asked()), group())
    yield found
    found.close()


def countersigned(stage: Stage) -> list[CountersignOrder]:
    return [one for one in stage.station.submitted if isinstance(one, CountersignOrder)]


def text_of(stage: Stage) -> str:
    row = next(row for row in stage.page.orders.table.rows.rows if row.key == KEY)
    return " ".join(cell.text for cell in row.cells)


def test_it_is_marked_as_oral_with_the_time_that_is_left(stage: Stage) -> None:
    assert "口头待签 剩 5 小时 48 分" in text_of(stage)


def test_over_its_time_it_says_by_how_much(theme: Theme, languages: Languages) -> None:
    late = msgspec.structs.replace(asked(), due_at=NOW - timedelta(minutes=7))
    assert waits(late, NOW).is_over
    found = stage_with(theme, languages, oral_row(late))
    assert "超时 7 分" in text_of(found)
    found.close()


def test_once_it_is_signed_only_its_origin_is_left(theme: Theme, languages: Languages) -> None:
    found = stage_with(theme, languages, oral_row(asked(status="completed")))
    assert "口头" in text_of(found)
    assert "待签" not in text_of(found)
    found.close()


def test_c_shows_who_wrote_it_down_and_enter_signs_it(stage: Stage) -> None:
    stage.page.orders.table.choose(KEY)
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_C)
    stage.settle()
    panel = stage.page.orders.reason
    assert panel.isVisible()
    assert "柳安" in panel._title.text()
    assert countersigned(stage) == [], "looking is not signing"
    QTest.keyClick(panel, Qt.Key.Key_Return)
    stage.settle()
    (command,) = countersigned(stage)
    assert (command.task, command.orders, command.task_version) == ("Task/90", (KEY,), "3")


def test_escape_signs_nothing(stage: Stage) -> None:
    stage.page.orders.table.choose(KEY)
    stage.page.acts.countersign()
    QTest.keyClick(stage.page.orders.reason, Qt.Key.Key_Escape)
    stage.settle()
    assert not stage.page.orders.reason.isVisible()
    assert countersigned(stage) == []


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (oral_row(asked("Practitioner/other")), OralProblem.NOT_YOURS),
        (oral_row(None), OralProblem.NOT_YOURS),
        (oral_row(asked(status="completed")), OralProblem.SIGNED),
        (order_row(KEY, "meropenem-inj", "1"), OralProblem.NOT_ORAL),
    ],
)
def test_nobody_signs_for_another_or_twice(row: OrderRow, problem: OralProblem) -> None:
    assert against_countersigning(row, DOCTOR) is problem


def test_another_doctors_oral_order_says_whose_it_is(theme: Theme, languages: Languages) -> None:
    found = stage_with(theme, languages, oral_row(asked("Practitioner/other")))
    found.page.orders.table.choose(KEY)
    found.page.acts.countersign()
    found.settle()
    assert not found.page.orders.reason.isVisible()
    assert "只能由下达医嘱者补签" in found.page.orders.message.text()
    found.close()


def test_what_waits_for_me_is_among_the_alerts_whoever_is_open(stage: Stage) -> None:
    stage.run(stage.page.model.open(WANG))
    keys = [row.key for row in stage.page.assistant.list.table.rows.rows]
    assert "oral-Task/90" in keys


def test_the_key_is_named_only_at_the_patient_where_it_works(stage: Stage) -> None:
    """Another's waits in the list with a way to him; over the open chart it does not stand."""
    model = stage.page.model
    here = next(one for one in cards(model.chart, None, oral=model.oral) if one.oral is not None)
    assert here.loudness in LOUD
    assert "C" in card_words(here, spoken(stage))[0]
    stage.run(model.open(WANG))
    there = next(one for one in cards(model.chart, None, oral=model.oral) if one.oral is not None)
    assert there.loudness not in LOUD
    title, rest = card_words(there, spoken(stage))
    assert title == "另一患者：您的口头医嘱尚未补签"
    assert "赵秉衡" in rest


def test_c_from_another_line_goes_to_the_oral_order_that_waits_for_me(stage: Stage) -> None:
    stage.page.orders.table.choose(next(row.key for row in stage.page.orders.table.rows.rows if row.key != KEY))
    stage.page.acts.countersign()
    stage.settle()
    assert stage.page.orders.reason.isVisible()
    assert stage.page.orders.message.text() == ""
    assert countersigned(stage) == []


def spoken(stage: Stage) -> Spoken:
    model = stage.page.model
    return Spoken(book=model.book, language="zh", now=model.now, sheet=None)


def test_what_somebody_else_settled_while_the_question_was_open_is_said(theme: Theme, languages: Languages) -> None:
    stage = stage_with(theme, languages, oral_row(asked()), group())
    stage.run(stage.page.model.open(ZHAO))
    stage.page.orders.table.choose(KEY)
    stage.page.acts.countersign()
    stage.settle()
    rows = stage.station.rows[ZHAO]
    stage.station.rows[ZHAO] = (*rows[:-1], oral_row(asked(status="completed")))
    stage.run(stage.page.model.refresh())
    stage.page.acts._reason_given("")
    stage.settle()
    assert stage.station.submitted == []
    assert stage.page.orders.message.text().startswith("未执行")
    stage.close()


def test_a_controlled_drug_by_word_of_mouth_is_countersigned_only_with_the_password(
    theme: Theme, languages: Languages
) -> None:
    row = oral_row(asked())
    morphine = msgspec.structs.replace(row.order, drug_id="morphine-inj")
    stage = stage_with(theme, languages, msgspec.structs.replace(row, order=morphine), group())
    try:
        stage.page.orders.table.choose(KEY)
        stage.page.orders.table.setFocus()
        QTest.keyClick(stage.page.orders.table, Qt.Key.Key_C)
        QTest.keyClick(stage.page.orders.reason, Qt.Key.Key_Return)
        stage.settle()
        panel = stage.page.orders.password
        assert panel.isVisible()
        assert countersigned(stage) == []
        for typed, count in (("wrong", 0), ("right", 1)):
            QTest.keyClicks(panel.field.edit, typed)
            QTest.keyClick(panel.field.edit, Qt.Key.Key_Return)
            stage.settle()
            assert len(countersigned(stage)) == count
        assert not panel.isVisible()
        assert panel.field.edit.text() == ""
    finally:
        stage.close()
