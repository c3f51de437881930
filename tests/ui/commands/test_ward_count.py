"""The counter that judges the tour: a planted loss and a planted double of every kind show, at a real server too."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from client.central.credentials import NoCredential
from client.central.http import Central
from tests.support import builders, whole
from tests.support.whole import BASE, Hospital
from ui.commands.ward_count import SLOT_TIME, Tally, difference, tally, tally_of

CAME = {"orders": 2, "stops": 1, "doses": 1, "vitals": 3, "notes": 1}
VITAL = [{"coding": [{"code": "vital-signs"}]}]


def dose(slot: str = "2026-11-21T08:00:00+08:00", status: str = "completed") -> dict[str, Any]:
    return {
        "resourceType": "MedicationAdministration",
        "status": status,
        "request": {"reference": "MedicationRequest/o1"},
        "extension": [{"url": SLOT_TIME, "valueDateTime": slot}],
    }


def entered() -> dict[str, dict[str, Any]]:
    """One of each, as they stand at central when all is well; the pressure is one row of two values."""
    return {
        "orders": {"resourceType": "NutritionOrder", "status": "active"},
        "stops": {"resourceType": "MedicationRequest", "status": "stopped"},
        "doses": dose(),
        "vitals": {"resourceType": "Observation", "category": VITAL, "status": "final", "valueQuantity": {}},
        "pressure": {
            "resourceType": "Observation",
            "category": VITAL,
            "status": "final",
            "component": [{"valueQuantity": {}}, {"valueQuantity": {}}],
        },
        "notes": {"resourceType": "Composition", "status": "final"},
    }


def test_what_came_whole_and_once_is_neither_lost_nor_doubled() -> None:
    found = difference(Tally(), tally_of(entered().values()), CAME)
    assert sum(found.lost.values()) == sum(found.doubled.values()) == 0


@pytest.mark.parametrize("kind", ["orders", "doses", "vitals", "notes"])
def test_a_planted_loss_and_a_planted_double_show_by_kind(kind: str) -> None:
    gone, twice = entered(), [*entered().values(), entered()[kind]]
    del gone[kind]
    assert difference(Tally(), tally_of(gone.values()), CAME).lost[kind] == 1
    assert difference(Tally(), tally_of(twice), CAME).doubled[kind] == 1


def test_a_unit_of_the_plan_is_not_another_order() -> None:
    unit = {"resourceType": "MedicationRequest", "status": "active", "intent": "instance-order"}
    assert difference(Tally(), tally_of([*entered().values(), unit]), CAME).doubled["orders"] == 0


def test_a_stop_that_is_not_carried_out_is_lost() -> None:
    running = entered()
    running["stops"]["status"] = "active"
    found = difference(Tally(), tally_of(running.values()), CAME)
    assert found.lost == {"doses": 0, "notes": 0, "orders": 0, "stops": 1, "vitals": 0}


def test_two_doses_of_one_slot_show_whatever_they_are_called_and_a_void_one_does_not_count() -> None:
    other_zone = dose("2026-11-21T00:00:00Z")
    found = difference(Tally(), tally_of([*entered().values(), other_zone]), {**CAME, "doses": 2})
    assert found.doubled["slots"] == 1
    void = dose(status="entered-in-error")
    assert difference(Tally(), tally_of([*entered().values(), void]), CAME).doubled["slots"] == 0


def test_a_row_taken_away_at_a_real_server_is_missed(tmp_path: Path) -> None:
    whole.copied(tmp_path)

    async def through() -> None:
        hospital = Hospital(tmp_path)
        central = Central(BASE, NoCredential(), builders.set_clock(), transport=hospital.inner)
        patients = [f"Patient/p{n}" for n in whole.PATIENTS]
        before = await tally(central, patients)
        assert before.rows["orders"] == 3
        order = {**builders.drug_order("o9", "paracetamol-tab", n=1)}
        await hospital.put(order)
        assert difference(before, await tally(central, patients), {"orders": 1}).lost["orders"] == 0
        await hospital.delete("MedicationRequest/o9")
        assert difference(before, await tally(central, patients), {"orders": 1}).lost["orders"] == 1
        await central.close()
        await hospital.close()

    asyncio.run(through())
