"""Mirrors client/fhir/build/units.py and client/fhir/reading/units.py."""

from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest

from client.errors import InputRefused
from client.fhir import names, reading
from client.fhir.build import BuildSetting, build
from client.fhir.build.units import is_unit, unit_row
from client.fhir.canonical import difference
from client.fhir.reading.units import step_task
from client.fhir.reading.units import unit_row as read_unit
from client.fhir.text import decode
from client.records.units import ChainStep
from tests.client.fhir.building.test_bundle import check
from tests.client.fhir.samples import NOW, NURSE, SETTING, draft, in_emergency, sign
from tests.client.fhir.unit_samples import UNIT, given, step

ORDER = "MedicationRequest/m1"


def ordered() -> dict[str, Any]:
    """The order as a server stores it."""
    return decode(build(sign(draft(remark="slowly", group=1), draft(group=1)), SETTING).rows[0].resource)


def with_unit(setting: BuildSetting = SETTING, key: str = ORDER) -> BuildSetting:
    return replace(setting, units=(unit_row(UNIT, ordered(), "m1", key, NOW),))


def test_a_unit_says_what_its_order_says_at_one_time_and_nothing_of_who_wrote_it() -> None:
    built = build(step(), with_unit(in_emergency()))
    unit = decode(built.rows[1].resource)
    check(built.rows[1].resource)
    order = ordered()
    assert (unit["intent"], unit["status"], unit["basedOn"]) == ("instance-order", "active", [{"reference": ORDER}])
    for name in ("medicationCodeableConcept", "subject", "encounter", "requester", "groupIdentifier", "authoredOn"):
        assert unit[name] == order[name]
    dosage = unit["dosageInstruction"][0]
    assert dosage["timing"] == {"event": [NOW.astimezone(UTC).isoformat()]}
    assert dosage["doseAndRate"] == order["dosageInstruction"][0]["doseAndRate"]
    assert {one["system"] for one in unit["identifier"]} == {names.ENTRY, names.UNIT}
    assert "meta" not in unit
    assert [is_unit(row.resource) for row in built.rows] == [False, True, False]
    target = decode(built.rows[-1].resource)["target"]
    assert len(target) == 2


def test_two_stations_mean_the_same_unit_under_the_same_name() -> None:
    here = build(step(), with_unit()).rows[1]
    there = build(given(), with_unit(in_emergency())).rows[-2]
    assert (here.entry_id, here.resource) == (there.entry_id, there.resource)
    assert difference(decode(here.resource), decode(there.resource), {}) is None


def test_a_unit_of_a_pending_order_waits_for_it() -> None:
    local = "MedicationRequest/0b7f1f6e-9d2a-5c1b-8a44-3f3f1a2b6c77"
    setting = with_unit(replace(SETTING, pending=frozenset({local})), local)
    row = build(step(ChainStep.LAY_OUT, local), setting).rows[1]
    assert decode(row.resource)["basedOn"] == [{"reference": f"urn:uuid:{local.partition('/')[2]}"}]
    assert row.needs == (local,)


def test_a_step_and_a_unit_come_back() -> None:
    task, unit = (decode(row.resource) | {"id": "x"} for row in build(step(note="x"), with_unit()).rows[:2])
    read = step_task(task)
    assert read is not None
    assert (read.unit, read.orders, read.step, read.is_done, read.note) == (
        UNIT,
        (ORDER,),
        ChainStep.LAY_OUT,
        True,
        "x",
    )
    assert (read.slot_at, read.at, read.by_reference) == (NOW, NOW, NURSE.reference)
    back = read_unit(unit)
    assert back is not None
    assert (back.unit, back.order, back.slot_at, back.ids) == (UNIT, ORDER, NOW, ())
    assert read_unit(ordered() | {"id": "x"}) is None


def test_a_dose_names_its_order_and_its_unit() -> None:
    dose = reading.dose(decode(build(given(), SETTING).rows[0].resource) | {"id": "x"})
    assert (dose.order, dose.unit) == (ORDER, UNIT)


def test_not_done_wants_its_reason_and_is_said_of_what_is_no_drug_alone() -> None:
    for wrong in (step(ChainStep.CARRY_OUT, "ServiceRequest/s1", is_done=False), step(is_done=False, reason="x")):
        with pytest.raises(InputRefused):
            build(wrong, SETTING)
    with pytest.raises(InputRefused):
        build(step(orders=()), SETTING)
