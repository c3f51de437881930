"""What became of an order, read by keyboard at the order; and what the pharmacy did, at its line."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.records import Dispense
from offline.views import CourseKind, CourseStep, OrderRow
from tests.ui.doctor.people import NOW, ZHAO, order_row
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.order_marks import dispense_runs
from ui.language import Languages
from ui.requests.course_words import course_rows
from ui.theme.theme import Theme
from ui.widgets.painting import plain_text

KEY = "MedicationRequest/72"
ROW = order_row(KEY, "meropenem-inj", "1")


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    station = FakeStation(allergy="碘造影剂")
    station.rows[ZHAO] = (ROW,)
    found = Stage(theme, languages, station=station)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    found.page.orders.table.choose(KEY)
    found.page.orders.table.setFocus()
    yield found
    found.close()


def test_the_course_of_an_order_is_opened_and_left_by_keys(stage: Stage) -> None:
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_I)
    stage.settle()
    panel = stage.page.forms.course_panel
    assert stage.station.courses == [(ZHAO, (KEY,))]
    assert panel.isVisible()
    assert panel.table.hasFocus()
    assert "沈亦舟" in plain_text(panel.table.rows.rows[0].cells[2].runs)
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    stage.settle()
    assert not panel.isVisible()
    assert stage.page.orders.table.hasFocus()


def test_every_step_has_words_and_a_step_without_a_time_says_so(stage: Stage) -> None:
    chain = {CourseKind.PREPARED, CourseKind.NOT_DONE}
    steps = [CourseStep(kind=kind, step="check" if kind in chain else "") for kind in CourseKind]
    rows = course_rows(steps, NOW)
    said = [plain_text(row.cells[1].runs) for row in rows]
    assert all(said)
    assert len(set(said)) == len(said)
    assert {plain_text(row.cells[0].runs) for row in rows} == {"无时间"}


def handed(status: str, **more: object) -> OrderRow:
    one = Dispense(key="MedicationDispense/1", orders=(KEY,), status=status, handed_at=NOW - timedelta(minutes=5))
    return msgspec.structs.replace(ROW, dispense=msgspec.structs.replace(one, **more))


def test_a_drug_that_the_pharmacy_will_not_bring_says_why_at_its_line(stage: Stage) -> None:
    begun = msgspec.structs.replace(handed("declined", reason="缺货"), is_begun=True)
    assert "缺货" in plain_text(dispense_runs(begun, NOW))
    assert "未发药" in plain_text(dispense_runs(begun, NOW))


def test_a_drug_that_came_says_so_until_a_dose_of_it_was_given(stage: Stage) -> None:
    here = handed("completed")
    assert "已发药" in plain_text(dispense_runs(here, NOW))
    assert dispense_runs(msgspec.structs.replace(here, is_begun=True), NOW) == ()


def test_a_word_of_tomorrow_is_not_read_as_dispensed(stage: Stage) -> None:
    assert "已发药" not in plain_text(dispense_runs(handed("teleported"), NOW))
