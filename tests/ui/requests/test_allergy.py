"""A positive skin test on the doctor's page: proposed above the orders without holding anybody up, judged by keyboard with Y."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import DecideAllergy
from client.records import AllergyProposal, Code
from offline.views import Banner
from tests.ui.doctor.people import NOW, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.language import Languages
from ui.theme.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier
PROPOSED = AllergyProposal(
    key="Observation/skin", name="青霉素皮试", said="阳性", substance=Code(text="青霉素类"), at=NOW, by="周护士"
)


class Positive(FakeStation):
    """Somebody has read a test positive."""

    proposed: tuple[AllergyProposal, ...] = (PROPOSED,)

    async def banner(self, patient: str) -> Banner | None:
        found = await super().banner(patient)
        return msgspec.structs.replace(found, allergies_proposed=self.proposed) if found is not None else None


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=Positive(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def press_y(stage: Stage) -> None:
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_Y)
    stage.settle()


def decide(stage: Stage, decision: str, reason: str = "") -> None:
    panel = stage.page.forms.allergy_panel
    panel.decision.choose(decision)
    panel.decision.changed.emit()
    panel.reason.edit.setText(reason)
    QTest.keyClick(panel.decision.box, Qt.Key.Key_Return, ALT)
    stage.settle()


def test_the_proposal_stands_above_the_orders_and_y_asks_with_nothing_preset(stage: Stage) -> None:
    said = stage.page.orders.proposal
    assert said.isVisible()
    assert "青霉素类" in said.text()
    assert "阳性" in said.text()
    assert stage.page.entry.field.isEnabled(), "nobody is held up by it"
    press_y(stage)
    decide(stage, "")
    assert stage.station.submitted == []
    decide(stage, "decline")
    assert stage.station.submitted == [], "to decline, say why"


@pytest.mark.parametrize(("decision", "reason", "is_one"), [("record", "", True), ("decline", "试剂过期", False)])
def test_what_the_doctor_decided_is_kept(stage: Stage, decision: str, reason: str, *, is_one: bool) -> None:
    press_y(stage)
    decide(stage, decision, reason)
    (command,) = stage.station.submitted
    assert isinstance(command, DecideAllergy)
    assert (command.patient, command.observation, command.is_confirmed, command.reason) == (
        ZHAO,
        "Observation/skin",
        is_one,
        reason,
    )
    assert not stage.page.forms.allergy_panel.isVisible()
