"""An order that changed while the question about it was open: nothing is done, and it is said why."""

from collections.abc import Iterator

import msgspec
import pytest

from client.records import Dose, DoseOutcome
from offline.views import OrderRow, Standing
from tests.ui.doctor.people import NOW, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.language import Languages
from ui.theme.theme import Theme

ENOX = "MedicationRequest/4"


def begun(row: OrderRow) -> OrderRow:
    dose = Dose(key="MedicationAdministration/1", order=row.order.key, outcome=DoseOutcome.GIVEN, given_at=NOW)
    return msgspec.structs.replace(row, last_dose=dose, is_begun=True)


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


@pytest.mark.parametrize(
    ("is_void", "why"), [(True, "不能作废"), (False, "未生效")], ids=["void what was begun", "stop what was stopped"]
)
def test_what_changed_while_the_question_was_open_is_said_when_nothing_is_done(
    stage: Stage, is_void: bool, why: str
) -> None:
    stage.page.orders.table.choose(ENOX)
    (stage.page.acts.void if is_void else stage.page.acts.stop)()
    stage.settle()
    stage.station.rows[ZHAO] = tuple(
        (begun(row) if is_void else msgspec.structs.replace(row, standing=Standing.STOPPED))
        if row.order.key == ENOX
        else row
        for row in stage.station.rows[ZHAO]
    )
    stage.run(stage.page.model.refresh())
    stage.page.orders.reason.set_reason("重复开立")
    stage.page.orders.reason._say()
    stage.settle()
    assert stage.station.submitted == []
    said = stage.page.orders.message.text()
    assert said.startswith("未执行")
    assert why in said
