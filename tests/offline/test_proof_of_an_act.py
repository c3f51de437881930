"""A second nurse's proof, tried as somebody would who wants to use it for more than she signed: another patient, drug, dose, unit, time."""

from datetime import timedelta
from decimal import Decimal

import msgspec
import pytest

from client.clock import SetClock
from client.commands import AdministerDose, Command, StepUnit, VerifyOrder
from client.errors import PolicyRefused
from client.records import Amount, Code, Person, Role
from client.records.bedside import SecondCheck
from client.records.units import ChainStep
from offline.proofs import CONFIRMED_FOR_S, Proofs
from tests.support.builders import NOW, NURSE, ZONE, act, give

SECOND = Person(reference="Practitioner/n2", name="白芷", role=Role.NURSE, staff_number="N002")
ORDER, SLOT = "MedicationRequest/o1", NOW - timedelta(minutes=10)


def mg(value: str) -> Amount:
    return Amount(value=Decimal(value), unit="mg", code="mg")


def dose(n: int = 1, amount: str = "6", order: str = ORDER, **changes: object) -> AdministerDose:
    made = give(n, order, SLOT)
    (line,) = made.lines
    line = msgspec.structs.replace(line, amount=mg(amount))
    return msgspec.structs.replace(made, **{"lines": (line,), "unit": "unit-1", **changes})


def check(n: int = 1, orders: tuple[str, ...] = (ORDER,), version: str = "1") -> VerifyOrder:
    return VerifyOrder(**act(n, NURSE), orders=orders, order_versions=(version,), task="Task/t1", task_version="1")


def step(n: int = 1, unit: str = "unit-1", what: ChainStep = ChainStep.CHECK) -> StepUnit:
    return StepUnit(
        **act(n, SECOND), unit=unit, orders=(ORDER,), what=(Code(text="x"),), slot_at=SLOT, step=what, beside=NURSE
    )


def proofs() -> tuple[Proofs, SetClock]:
    clock = SetClock(NOW, ZONE)
    return Proofs(clock), clock


def spend(known: Proofs, command: Command) -> str:
    try:
        known.spend(command, NURSE.reference, own=False, seconds=(SECOND,))
    except PolicyRefused as refused:
        return str(refused.facts[-1])
    return "spent"


def test_a_proof_serves_the_act_it_was_given_for_once() -> None:
    known, _ = proofs()
    known.witnessed(NURSE.reference, SECOND, dose(1))
    assert [spend(known, dose(2)), spend(known, dose(3))] == ["spent", "confirm-second"]


@pytest.mark.parametrize(
    "other",
    [
        dose(2, patient="Patient/p2"),
        dose(2, "60"),
        dose(2, order="MedicationRequest/o2"),
        dose(2, unit="unit-2"),
        dose(2, slot_at=SLOT + timedelta(hours=8)),
        dose(2, rate=mg("4")),
        check(2),
        step(2),
    ],
    ids=["patient", "amount", "drug", "unit", "time", "rate", "another kind", "a step of the unit"],
)
def test_it_is_not_used_for_another_patient_drug_dose_unit_or_kind_of_act(other: Command) -> None:
    known, _ = proofs()
    known.witnessed(NURSE.reference, SECOND, dose(1))
    assert spend(known, other) == "confirm-second"
    assert spend(known, dose(3)) == "spent", "what was tried with it takes nothing from the act it was given for"


@pytest.mark.parametrize(
    ("signed", "tried"),
    [
        (check(1), check(2, orders=("MedicationRequest/o2",))),
        (check(1), check(2, version="2")),
        (step(1), step(2, unit="unit-2")),
        (step(1), step(2, what=ChainStep.END)),
    ],
    ids=["another order", "the order as it was changed", "another unit", "another step"],
)
def test_a_check_is_of_what_stood_there(signed: Command, tried: Command) -> None:
    known, _ = proofs()
    known.witnessed(NURSE.reference, SECOND, signed)
    assert [spend(known, tried), spend(known, signed)] == ["confirm-second", "spent"]


def test_a_proof_that_was_given_for_nothing_in_particular_serves_no_dose() -> None:
    known, _ = proofs()
    known.witnessed(NURSE.reference, SECOND)
    assert spend(known, dose(1)) == "confirm-second"


def test_a_password_that_was_typed_for_a_second_dose_ends_the_proof_for_the_first() -> None:
    known, _ = proofs()
    known.witnessed(NURSE.reference, SECOND, dose(1))
    known.witnessed(NURSE.reference, SECOND, dose(2, patient="Patient/p2"))
    assert spend(known, dose(3)) == "confirm-second"


def test_it_is_over_after_two_minutes_and_at_the_sign_out() -> None:
    known, clock = proofs()
    known.witnessed(NURSE.reference, SECOND, dose(1))
    clock.advance(CONFIRMED_FOR_S + 1)
    assert spend(known, dose(2)) == "confirm-second"
    known.witnessed(NURSE.reference, SECOND, dose(3))
    known.forget(NURSE.reference)
    assert spend(known, dose(3)) == "confirm-second"


def test_who_writes_another_name_or_role_under_the_same_reference_is_not_who_proved_herself() -> None:
    known, _ = proofs()
    known.witnessed(NURSE.reference, SECOND, dose(1))
    forged = msgspec.structs.replace(SECOND, name="主任", role=Role.PHARMACIST)
    with pytest.raises(PolicyRefused):
        known.spend(dose(1), NURSE.reference, own=False, seconds=(forged,))


def test_what_the_second_worked_out_is_part_of_the_command_and_not_of_the_proof() -> None:
    """Whether the two results agree is asked where the dose is taken in; the proof is of the dose that stands there."""
    known, _ = proofs()
    known.witnessed(NURSE.reference, SECOND, dose(1))
    assert spend(known, dose(2, second=SecondCheck(person=SECOND, amounts=(mg("6"),)))) == "spent"
