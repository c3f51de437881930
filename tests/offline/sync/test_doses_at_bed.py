"""Doses checked at the bed, through an outage: who signed beside, an infusion begun and ended here, a step that met a change."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from client.clinical.unit_codes import order_identity, unit_code, unit_id
from client.commands import AdministerDose, StepInfusion
from client.errors import PolicyRefused
from client.fhir import names, reading
from client.records import Amount, Code, DoseOutcome, Person, Role
from client.records.assessments import RowSeen
from client.records.bedside import BedsideCheck, InfusionStep, KnownBy, SecondCheck
from offline.outbox import State
from tests.support import builders
from tests.support.builders import NOW, NURSE, PATIENT, act, ident
from tests.support.whole import Hospital, Place, checked, run, session

GIVER = Person(reference="Practitioner/n2", name="白芷", role=Role.NURSE, staff_number="N002")
INSULIN = "MedicationRequest/insulin"
UNITS = Amount(value=Decimal(6), unit="[iU]", code="[iU]")
ML = Amount(value=Decimal(240), unit="mL", code="mL")


def insulin() -> dict[str, Any]:
    made = builders.drug_order("insulin", "insulin-aspart-inj")
    (line,) = made["dosageInstruction"]
    line["doseAndRate"] = [{"doseQuantity": {"value": 6, "unit": "[iU]", "system": names.UCUM, "code": "[iU]"}}]
    return made


def dose(n: int, second: SecondCheck | None) -> AdministerDose:
    made = builders.give(n, INSULIN, NOW - timedelta(minutes=10))
    line = msgspec.structs.replace(made.lines[0], amount=UNITS, what=Code(text="门冬胰岛素"))
    code = unit_code(unit_id(order_identity(reading.order(insulin())), NOW - timedelta(minutes=10)))
    band = str(builders.patient()["identifier"][0]["value"])
    scanned: dict[str, Any] = {"patient": KnownBy.SCANNED, "label": KnownBy.SCANNED, "badge": KnownBy.SCANNED}
    check = BedsideCheck(**scanned, band=band, codes=(code,))
    unchecked = {"note": "自备胰岛素笔，床旁双人核对", "despite": ("preparation-unchecked",)}
    return msgspec.structs.replace(made, author=GIVER, lines=(line,), second=second, check=check, **unchecked)


def step(n: int, key: str, what: InfusionStep, **changes: Any) -> StepInfusion:
    return StepInfusion(**act(n, NURSE), doses=(RowSeen(key=key),), step=what, what=Code(text="x"), **changes)


async def dark(place: Place) -> None:
    place.link.is_dark = True
    await place.round()
    place.pass_time(5)


async def light(place: Place) -> None:
    place.link.is_dark = False
    place.pass_time(60)
    await place.settle()


def test_the_second_person_proves_himself_and_stands_at_central_beside_who_gave(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(insulin())
        await place.settle()
        second = SecondCheck(person=NURSE, amounts=(UNITS,))
        against = []
        for command in (dose(1, None), dose(2, second)):
            try:
                await place.submit(command)
            except PolicyRefused as refused:
                against.append(refused.facts[-1])
        assert against == ["no-second-person", "confirm-second"]
        await place.station.witness(session(GIVER), "N001", "right", dose(3, second))
        await place.submit(dose(3, second))
        await place.settle()
        assert await place.state(ident(3)) is State.CONFIRMED
        (given,) = await hospital.find("MedicationAdministration", patient=PATIENT)
        assert [one["actor"]["display"] for one in given["performer"]] == [GIVER.name, NURSE.name]
        assert reading.dose(given).second == NURSE.name
        provenances = await hospital.find("Provenance", target=f"MedicationAdministration/{given['id']}")
        assert "verifier" in str(provenances[0]["agent"])

    run(tmp_path, case)


async def begun(place: Place) -> str:
    """An infusion of the first patient's order, as it is called here."""
    made = builders.give(10, "MedicationRequest/o1", NOW - timedelta(minutes=10))
    rate = Amount(value=Decimal(60), unit="mL/h", code="mL/h")
    await place.submit(msgspec.structs.replace(made, outcome=DoseOutcome.IN_PROGRESS, rate=rate))
    return await place.key_of(ident(10), "MedicationAdministration")


def test_an_infusion_that_ran_in_an_outage_is_at_central_once_with_what_ran_in(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await dark(place)
        key = await begun(place)
        await place.submit(step(11, key, InfusionStep.ROUND, site="左前臂", is_dripping=True))
        await place.submit(step(12, key, InfusionStep.PAUSE, reason="外出检查"))
        await place.submit(step(13, key, InfusionStep.RESUME))
        await place.submit(step(14, key, InfusionStep.END, volume=ML))
        assert await place.station.infusions() == ()
        await light(place)
        assert set(await place.states()) == {State.CONFIRMED}
        (row,) = await hospital.find("MedicationAdministration", patient=PATIENT)
        found = reading.dose(row)
        assert (row["status"], found.volume, found.ended_at is not None) == ("completed", ML, True)
        steps = await hospital.find("Observation", patient=PATIENT, code=f"{names.INFUSION}|{names.INFUSION_STEP}")
        assert len(steps) == 4

    run(tmp_path, case)


def test_a_step_that_meets_a_change_of_somebody_else_goes_and_changes_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await begun(place)
        await place.settle()
        key = await place.key_of(ident(10), "MedicationAdministration")
        await dark(place)
        await place.submit(step(20, key, InfusionStep.PAUSE, reason="外出检查"))
        await hospital.change(key, status="stopped", statusReason=[{"text": "外渗"}])
        await light(place)
        assert await place.state(ident(20)) is State.CONFIRMED
        assert (await hospital.read(key))["status"] == "stopped"
        steps = await hospital.find("Observation", patient=PATIENT, code=f"{names.INFUSION}|{names.INFUSION_STEP}")
        assert len(steps) == 1

    run(tmp_path, case)
