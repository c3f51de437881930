"""A nurse's question at the doctor's order: read there, answered with X, never without words."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import AnswerQuery
from client.records.nursing import OrderQuery
from offline.views import QueryThread
from tests.ui.doctor.people import NOW, ZHAO, order_row
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.language import Languages
from ui.theme.theme import Theme

KEY = "MedicationRequest/72"
ASKED = OrderQuery(
    key="Communication/q",
    orders=(KEY,),
    reason="剂量有疑问",
    text="肌酐清除率偏低",
    by="柳安",
    by_reference="Practitioner/n1",
    at=NOW - timedelta(minutes=5),
)


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    station = FakeStation(allergy="碘造影剂")
    asked = (QueryThread(patient=ZHAO, query=ASKED),)
    station.rows[ZHAO] = (msgspec.structs.replace(order_row(KEY, "meropenem-inj", "1"), queries=asked),)
    found = Stage(theme, languages, station=station)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    found.page.orders.table.choose(KEY)
    found.page.orders.table.setFocus()
    yield found
    found.close()


def test_the_order_says_what_the_nurse_asks_and_x_answers_her_in_words(stage: Stage) -> None:
    row = next(row for row in stage.page.orders.table.rows.rows if row.key == KEY)
    assert any("柳安" in run.text and ASKED.text in run.text for run in row.cells[3].runs)
    assert stage.page.orders.bar.pharm.text() == "答复护士"
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_X)
    stage.settle()
    panel = stage.page.forms.query_panel
    assert ASKED.text in panel.about.text()
    QTest.keyClick(panel.answer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert stage.station.submitted == []
    panel.answer.edit.setText("按 1 g 给，已考虑肾功能")
    QTest.keyClick(panel.answer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    (said,) = stage.station.submitted
    assert isinstance(said, AnswerQuery)
    assert (said.query, said.text, said.recipient) == (ASKED.key, "按 1 g 给，已考虑肾功能", "Practitioner/n1")
