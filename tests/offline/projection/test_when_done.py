"""What a nurse signs is asked when it was and of whom: not of the dead, not before he came, not faster than anything runs."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Command, RecordVitals, StepInfusion, VitalEntry
from client.errors import PolicyRefused
from client.records import Amount, Code
from client.records.assessments import RowSeen
from client.records.bedside import InfusionStep
from offline.changes import Changes
from offline.intake import Intake
from offline.mode import Mode
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import NOW, NURSE, act

HOUR = timedelta(hours=1)
DOSE = "MedicationAdministration/a1"


def amount(value: str, unit: str) -> Amount:
    return Amount(value=Decimal(value), unit=unit, code=unit)


def sign(value: str, unit: str, loinc: str = "8310-5", **more: Any) -> RecordVitals:
    entry = VitalEntry(loinc=loinc, amount=amount(value, unit))
    return RecordVitals(**{**act(1, NURSE), "encounter": "Encounter/e1", **more}, values=(entry,))


def said(path: Path, known: Sequence[dict[str, Any]], *commands: Command) -> list[str]:
    """What intake answers to each."""

    async def through(database: Database) -> list[str]:
        await database.write(lambda books: builders.load(books, *known))
        intake = Intake(database, Changes(), builders.set_clock(), builders.desk())
        return [await one_by_one(intake, command) for command in commands]

    found: list[str] = builders.run(through, path / "s.db")
    return found


async def one_by_one(intake: Intake, command: Command) -> str:
    try:
        await intake.take(command, builders.mode_state(Mode.EMERGENCY))
    except PolicyRefused as refused:
        return ",".join(refused.facts[1:])
    return "saved"


def numbered(*commands: Command) -> list[Command]:
    return [msgspec.structs.replace(one, id=builders.ident(at + 100)) for at, one in enumerate(commands)]


def ward() -> list[dict[str, Any]]:
    return [builders.patient(), {**builders.stay(), "period": {"start": "2026-11-10T10:00:00+08:00"}}]


def test_a_sign_in_a_unit_that_it_does_not_have_is_not_taken(tmp_path: Path) -> None:
    wrong = (
        sign("400", "/min"),
        sign("5000", "Cel", "8867-4"),
        sign("0.96", "1", "59408-5"),
        sign("690", "mmol/L", "2823-3"),
    )
    found = said(tmp_path, ward(), *numbered(*wrong, sign("38.5", "Cel")))
    assert found == ["wrong-unit", "wrong-unit", "wrong-unit", "unknown-sign", "saved"]


def test_nothing_is_signed_for_tomorrow_for_before_he_came_or_in_a_stay_that_nobody_knows(tmp_path: Path) -> None:
    found = said(
        tmp_path,
        ward(),
        *numbered(
            sign("38", "Cel", occurred_at=NOW - timedelta(days=3650)),
            sign("38", "Cel", occurred_at=NOW + timedelta(days=1)),
            sign("38", "Cel", encounter="Encounter/zzz"),
            msgspec.structs.replace(builders.note(1), occurred_at=NOW + timedelta(days=3)),
            msgspec.structs.replace(builders.verify(1, "MedicationRequest/o1", None), occurred_at=NOW + 24 * HOUR),
        ),
    )
    assert found[:3] == ["before-admission", "in-the-future", "stay-unknown"]
    assert all("done-ahead" in one for one in found[3:])


def test_of_who_died_or_left_nothing_is_measured_afterwards_and_what_was_before_is_written(tmp_path: Path) -> None:
    died = [{**ward()[0], "deceasedDateTime": (NOW - 2 * HOUR).isoformat()}, ward()[1]]
    now, before = numbered(sign("38", "Cel"), sign("38", "Cel", occurred_at=NOW - 3 * HOUR))
    assert said(tmp_path, died, now, before) == ["patient-died-before", "saved"]
    period = {"start": "2026-11-10T10:00:00+08:00", "end": (NOW - 2 * HOUR).isoformat()}
    left = [ward()[0], {**ward()[1], "status": "finished", "period": period}]
    assert said(tmp_path / "left", left, now, before) == ["patient-left-before", "saved"]


def test_a_dose_for_who_is_recorded_as_dead_is_asked_back(tmp_path: Path) -> None:
    known = [
        {**ward()[0], "deceasedDateTime": (NOW - 2 * HOUR).isoformat()},
        ward()[1],
        builders.drug_order("o1", "paracetamol-tab"),
    ]
    plain = builders.give(1, "MedicationRequest/o1", NOW)
    answered = msgspec.structs.replace(plain, note="抢救时已给", despite=("patient-died-before",))
    found = said(tmp_path, known, *numbered(plain, answered))
    assert "patient-died-before" in found[0]
    assert "patient-died-before" not in found[1]


def running() -> list[dict[str, Any]]:
    order = builders.drug_order("i1", "sodium-chloride-09-inj")
    (line,) = order["dosageInstruction"]
    line["doseAndRate"] = [{"doseQuantity": {"value": 100, "unit": "mL", "code": "mL"}}]
    given = {
        "resourceType": "MedicationAdministration",
        "id": "a1",
        "status": "in-progress",
        "medicationCodeableConcept": order["medicationCodeableConcept"],
        "subject": {"reference": "Patient/p1"},
        "effectivePeriod": {"start": (NOW - HOUR).isoformat()},
        "request": {"reference": "MedicationRequest/i1"},
    }
    return [*ward(), order, given]


def step(what: InfusionStep, **more: Any) -> StepInfusion:
    seen = (RowSeen(key=DOSE, version=None),)
    return StepInfusion(**{**act(1, NURSE), "doses": seen, "step": what, "what": Code(text="盐水"), **more})


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (step(InfusionStep.RATE, rate=amount("-5", "mL/h"), reason="x"), "rate-impossible"),
        (step(InfusionStep.RATE, rate=amount("99999", "mL/h"), reason="x"), "rate-impossible"),
        (step(InfusionStep.RATE, rate=amount("5", "kg"), reason="x"), "rate-impossible"),
        (step(InfusionStep.RESUME), "not-paused"),
        (step(InfusionStep.ROUND, occurred_at=NOW - 5 * HOUR), "before-it-began"),
        (step(InfusionStep.END, volume=amount("1000", "mL")), "more-than-bag"),
        (step(InfusionStep.END, volume=amount("1000", "mL"), reason="另加一袋"), "saved"),
        (step(InfusionStep.END, volume=amount("99999", "mL"), reason="x"), "too-much"),
        (step(InfusionStep.END, volume=amount("5", "kg")), "volume-not-ml"),
        (step(InfusionStep.END, volume=amount("100", "mL")), "saved"),
        (step(InfusionStep.RATE, rate=amount("40", "gtt/min"), reason="快"), "saved"),
    ],
)
def test_what_no_infusion_does_is_not_signed(tmp_path: Path, wrong: StepInfusion, why: str) -> None:
    assert said(tmp_path, running(), wrong) == [why]
