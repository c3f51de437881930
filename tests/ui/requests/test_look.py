"""The 72-hour look by keyboard: ticked off with a decision and a reason, and led on to the order act that it asks for."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import ReviewAntimicrobial
from client.records import AntimicrobialForm, ReviewTask
from tests.ui.doctor.people import NOW, ZHAO, order_row
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.language import Languages
from ui.theme.theme import Theme

KEY = "MedicationRequest/72"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    station = FakeStation(allergy="碘造影剂")
    row = order_row(KEY, "meropenem-inj", "1")
    order = msgspec.structs.replace(row.order, form=AntimicrobialForm(indication="重症肺炎", cause="误吸"))
    task = ReviewTask(key="Task/72", order=KEY, status="requested", due_at=NOW - timedelta(hours=1), version="2")
    station.rows[ZHAO] = (msgspec.structs.replace(row, order=order, review=task),)
    found = Stage(theme, languages, station=station)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    found.page.orders.table.choose(KEY)
    found.page.orders.table.setFocus()
    QTest.keyClick(found.page.orders.table, Qt.Key.Key_T)
    found.settle()
    yield found
    found.close()


def decide(stage: Stage, decision: str, reason: str, until: str = "") -> None:
    panel = stage.page.forms.look_panel
    panel.decision.choose(decision)
    panel.decision.changed.emit()
    panel.until.edit.setText(until)
    panel.reason.edit.setText(reason)
    QTest.keyClick(panel.reason.edit, Qt.Key.Key_Return, ALT)
    stage.settle()


def looks(stage: Stage) -> list[ReviewAntimicrobial]:
    return [one for one in stage.station.submitted if isinstance(one, ReviewAntimicrobial)]


def test_the_form_of_the_order_is_shown_and_nothing_is_preset(stage: Stage) -> None:
    panel = stage.page.forms.look_panel
    assert panel.isVisible()
    assert "重症肺炎" in panel.about.text()
    assert "误吸" in panel.about.text()
    decide(stage, "", "")
    assert looks(stage) == []
    assert panel.isVisible()


def test_to_stop_asks_for_the_stop_after_the_look_was_kept(stage: Stage) -> None:
    decide(stage, "stop", "培养阴性，体温正常")
    (look,) = looks(stage)
    assert (look.order, look.task, look.task_version, look.decision) == (KEY, "Task/72", "2", "stop")
    assert stage.page.orders.reason.isVisible()
    assert "停止" in stage.page.orders.reason._title.text()


def test_to_go_on_needs_a_time_ahead_and_asks_for_a_stop_at_that_time(stage: Stage) -> None:
    decide(stage, "continue", "好转")
    assert looks(stage) == []
    until = (NOW + timedelta(days=2)).strftime("%m-%d %H:%M")
    decide(stage, "continue", "好转", until)
    assert len(looks(stage)) == 1
    assert stage.page.orders.reason.time.text() == until


def test_to_change_the_drug_leads_to_the_change_of_the_order(stage: Stage) -> None:
    decide(stage, "switch-oral", "可口服")
    assert len(looks(stage)) == 1
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.replacements
