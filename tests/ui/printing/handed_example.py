"""Patients of whom every second was handed over and taken, for the tests of that sheet."""

from client.records.care import Handover, HandoverTask, Severity
from offline.care_views import HandoverRow
from tests.ui.examples import NOW


def handed(count: int) -> tuple[HandoverRow, ...]:
    """Every second patient was handed over and taken."""
    return tuple(
        HandoverRow(
            patient=f"Patient/{at}",
            name=f"患者{at}",
            bed=f"{at:02d}",
            encounter=None,
            last=Handover(
                key=f"Composition/{at}",
                patient=f"Patient/{at}",
                severity=Severity.WATCHER,
                summary=f"摘要 {at}",
                actions=(f"待办 {at}",),
                given_by="梁昀",
                given_at=NOW,
            )
            if at % 2
            else None,
            task=HandoverTask(
                key=f"Task/{at}",
                handover=f"Composition/{at}",
                status="completed",
                receiver_name="沈亦舟",
                synthesis=f"复述 {at}",
            )
            if at % 2
            else None,
        )
        for at in range(1, count + 1)
    )
