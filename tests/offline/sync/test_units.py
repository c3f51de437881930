"""Units: prepared, given and carried out here, each once at central, whoever acted first and whatever the link did."""

import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.clinical.unit_codes import unit_code
from client.commands import AdministerDose, Choice, StepUnit, VoidFindings
from client.errors import PolicyRefused
from client.fhir import names
from client.records import DoseOutcome, Person, Role
from client.records.bedside import SecondCheck
from client.records.units import ChainStep
from offline.outbox import State
from offline.views import Unit, UnitState
from tests.offline.sync.test_consults import cut
from tests.offline.test_confirm import with_doctor
from tests.support import builders
from tests.support.builders import NOW, NURSE, PATIENT, act, give, ident, sign
from tests.support.unit_cases import nursing, timed
from tests.support.whole import Hospital, Place, checked, run, session

OTHER = Person(reference="Practitioner/n2", name="方敏", role=Role.NURSE, staff_number="N002")
AT_12 = NOW.replace(hour=12)
ORDER = "MedicationRequest/o1"


async def unit_at(place: Place, order: str = ORDER, at: Any = AT_12) -> Unit:
    return next(one for one in await place.station.units(PATIENT) if one.lead == order and one.slot_at == at)


def step(n: int, unit: Unit, what: ChainStep, author: Person = NURSE, **more: Any) -> StepUnit:
    return StepUnit(
        **{**act(n, author), **more},
        unit=unit.key,
        orders=tuple(one.key for one in unit.lines),
        what=tuple(one.what for one in unit.lines),
        slot_at=unit.slot_at,
        step=what,
    )


def given(n: int, unit: Unit) -> AdministerDose:
    return msgspec.structs.replace(give(n, unit.lead, unit.slot_at), unit=unit.key)


async def instances(hospital: Hospital) -> list[dict[str, Any]]:
    return [
        one for one in await hospital.find("MedicationRequest", patient=PATIENT) if one["intent"] == "instance-order"
    ]


def _made(folder: Path) -> Path:
    (folder / "other").mkdir()
    return folder / "other"


@contextlib.asynccontextmanager
async def second(hospital: Hospital, folder: Path) -> AsyncIterator[Place]:
    """Another station of the same ward."""
    place = await Place(hospital, folder, builders.set_clock(), "N3-D02").open()
    try:
        await place.round()
        yield place
    finally:
        await place.close()


def test_the_first_step_makes_the_unit_at_central_and_the_next_ones_find_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        unit = await unit_at(place)
        await place.submit(step(1, unit, ChainStep.LAY_OUT))
        begun = await unit_at(place)
        assert (begun.state, begun.steps[0].by) == (UnitState.BEGUN, NURSE.name)
        await place.submit(step(2, unit, ChainStep.CHECK, OTHER))
        await place.submit(given(3, unit))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 3}
        (row,) = await instances(hospital)
        assert (row["status"], row["basedOn"][0]["reference"]) == ("active", ORDER)
        assert {one["system"]: one["value"] for one in row["identifier"]}[names.UNIT] == unit.key
        assert row["dosageInstruction"][0]["timing"]["event"] == [AT_12.astimezone(UTC).isoformat()]
        assert "tag" not in row["meta"]
        (dose,) = await hospital.find("MedicationAdministration", patient=PATIENT)
        assert dose["request"]["reference"] == ORDER
        assert dose["supportingInformation"][0]["identifier"]["value"] == unit.key
        done = await unit_at(place)
        assert [one.step for one in done.steps] == [ChainStep.LAY_OUT, ChainStep.CHECK, ChainStep.GIVE]
        assert (done.key, done.state) == (unit.key, UnitState.DONE)
        assert {one.order.key for one in await place.station.orders(PATIENT)} == {ORDER}

    run(tmp_path, case)


def test_two_stations_that_give_one_unit_leave_one_unit_and_a_double_charting(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        async with second(hospital, _made(tmp_path)) as other:
            unit, same = await unit_at(place), await unit_at(other)
            assert unit.key == same.key
            place.link.is_dark = other.link.is_dark = True
            await place.submit(given(1, unit))
            await other.submit(given(2, same))
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            assert (await place.state(ident(1)), await other.state(ident(2))) == (State.CONFIRMED, State.CONFLICT)
            assert (await other.conflict()).conflict == "double-charting"
            await other.decide(3, Choice.KEEP_MINE)
            await other.settle()
            assert await other.state(ident(2)) is State.CONFIRMED
            (row,) = await instances(hospital)
            assert row["status"] == "active"
            found = await hospital.find("MedicationAdministration", patient=PATIENT)
            assert sorted(one["status"] for one in found) == ["completed", "entered-in-error"]

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_CENTRAL, Choice.WITHDRAW])
def test_who_gives_up_his_dose_leaves_the_unit_alone(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        unit = await unit_at(place)
        await place.submit(given(1, unit))
        await hospital.put(builders.dose_given("g9", ORDER, AT_12))
        await place.settle()
        await place.decide(2, choice)
        await place.settle()
        assert all(one["status"] == "active" for one in await instances(hospital))
        assert (await unit_at(place)).state is UnitState.DONE

    run(tmp_path, case)


def test_two_stations_that_prepare_one_unit_in_an_outage_leave_one_unit_and_both_steps(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        async with second(hospital, _made(tmp_path)) as other:
            await cut(place)
            await cut(other)
            unit = await unit_at(place)
            await place.submit(step(1, unit, ChainStep.LAY_OUT))
            await other.submit(step(2, await unit_at(other), ChainStep.LAY_OUT, OTHER))
            await other.submit(step(3, await unit_at(other), ChainStep.COMPOUND, OTHER))
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            await place.round()
            assert (await place.states(), await other.states()) == ({State.CONFIRMED: 1}, {State.CONFIRMED: 2})
            (row,) = await instances(hospital)
            assert "tag" not in row["meta"]
            for one in (place, other):
                assert [each.step.value for each in (await unit_at(one)).steps] == ["lay-out", "lay-out", "compound"]

    run(tmp_path, case)


def test_a_unit_of_an_order_that_central_has_not_heard_of_goes_after_its_order(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        signed = sign(1, builders.draft("omeprazole-cap"))
        await place.submit(signed)
        here = await place.key_of(ident(1), "MedicationRequest")
        await place.submit(builders.verify(3, here, await place.key_of(ident(1), "Task")))
        unit = next(one for one in await place.station.units(PATIENT) if one.lead == here)
        await place.submit(step(2, unit, ChainStep.LAY_OUT))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 3}
        (row,) = await instances(hospital)
        order = await place.key_of(ident(1), "MedicationRequest")
        assert row["basedOn"][0]["reference"] == order
        after = next(one for one in await place.station.units(PATIENT) if one.lead == order)
        assert order != here
        assert (after.key, after.steps[0].step) == (unit.key, ChainStep.LAY_OUT)

    run(tmp_path, case)


async def refused(place: Place, command: StepUnit | AdministerDose) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)
    return tuple(str(each) for each in caught.value.facts[1:])


def test_steps_come_once_in_their_order_and_by_a_second_nurse_where_the_pack_wants_two(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(
            timed("k1", NOW - timedelta(hours=2), "12:00:00", medicationCodeableConcept=_drug("potassium-chloride-inj"))
        )
        await place.round()
        unit = await unit_at(place, "MedicationRequest/k1")
        assert unit.is_double_checked
        assert await refused(place, step(1, unit, ChainStep.CHECK)) == ("step-early",)
        assert await refused(place, step(1, unit, ChainStep.ROUND)) == ("step-early",)
        assert await refused(place, step(1, unit, ChainStep.GIVE)) == ("unit-unknown",)
        await place.submit(step(2, unit, ChainStep.COMPOUND))
        assert await refused(place, step(3, unit, ChainStep.COMPOUND, OTHER)) == ("step-done",)
        assert await refused(place, step(3, unit, ChainStep.LAY_OUT)) == ("step-late",)
        assert await refused(place, step(3, unit, ChainStep.CHECK)) == ("second-nurse",)
        await place.submit(step(4, unit, ChainStep.CHECK, OTHER))
        with_doctor(place.station).person = OTHER
        await place.station.witness(session(NURSE), str(builders.DOCTOR.staff_number), "right", given(5, unit))
        await place.submit(by_two(given(5, unit)))
        await place.submit(step(6, unit, ChainStep.ROUND))
        await place.submit(step(7, unit, ChainStep.ROUND))
        await place.submit(step(8, unit, ChainStep.END))
        assert (await unit_at(place, "MedicationRequest/k1")).state is UnitState.DONE
        wrong = msgspec.structs.replace(step(9, unit, ChainStep.LAY_OUT), slot_at=AT_12 + timedelta(hours=1))
        assert await refused(place, wrong) == ("unit-unknown",)
        later = await unit_at(place, "MedicationRequest/k1", AT_12 + timedelta(days=1))
        of_another = {"unit": unit.key, "outcome": DoseOutcome.NOT_GIVEN, "reason": "外出"}
        assert await refused(place, msgspec.structs.replace(given(9, later), **of_another)) == ("unit-unknown",)

    run(tmp_path, case)


def by_two(dose: AdministerDose) -> AdministerDose:
    """The second nurse worked out the same."""
    return msgspec.structs.replace(
        dose, second=SecondCheck(person=OTHER, amounts=tuple(line.amount for line in dose.lines))
    )


def _drug(code: str) -> dict[str, Any]:
    return {"coding": [{"system": names.DRUG, "code": code}], "text": code}


def test_what_is_not_checked_on_hold_or_stopped_before_its_time_is_not_prepared(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        unit = await unit_at(place)
        assert await refused(place, step(1, unit, ChainStep.LAY_OUT)) == ("unverified",)
        await checked(hospital, place)
        await hospital.change(ORDER, status="on-hold")
        await place.round()
        assert await refused(place, step(1, unit, ChainStep.LAY_OUT)) == ("order-held",)
        assert not await place.station.units(PATIENT)
        assert [one.kind.value for one in await place.station.plan_faults(PATIENT)] == ["on-hold"]
        await hospital.change(ORDER, status="stopped")
        await place.round()
        assert await refused(place, step(1, unit, ChainStep.LAY_OUT)) == ("order-over",)

    run(tmp_path, case)


def test_what_was_begun_stays_and_says_that_its_order_was_stopped(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        unit = await unit_at(place)
        await place.submit(step(1, unit, ChainStep.LAY_OUT))
        await hospital.change(ORDER, status="stopped")
        await place.settle()
        await place.round()
        (left,) = [one for one in await place.station.units(PATIENT) if one.lead == ORDER]
        assert (left.key, left.state) == (unit.key, UnitState.STOPPED_AFTER_BEGIN)
        place.pass_time(4 * 24 * 3600)
        assert not [one for one in await place.station.units(PATIENT) if one.lead == ORDER]

    run(tmp_path, case)


def test_a_nursing_order_is_carried_out_or_not_with_its_reason(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(nursing("s1", NOW - timedelta(hours=3), "09:00:00", "12:00:00"))
        await place.round()
        first, later = [
            one
            for one in await place.station.units(PATIENT)
            if one.lead == "ServiceRequest/s1" and one.slot_at and one.slot_at <= AT_12
        ]
        assert (first.kind.value, first.number, first.of) == ("nursing", 1, 2)
        await place.submit(step(1, first, ChainStep.CARRY_OUT))
        await place.submit(step(2, later, ChainStep.CARRY_OUT, is_done=False, reason="外出检查"))
        assert await refused(place, step(3, later, ChainStep.CARRY_OUT)) == ("already-charted",)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        tasks = await hospital.find("Task", patient=PATIENT, code=f"{names.TASK}|{names.UNIT_STEP_TASK}")
        assert sorted((one["status"], one["focus"]["reference"]) for one in tasks) == [
            ("cancelled", "ServiceRequest/s1"),
            ("completed", "ServiceRequest/s1"),
        ]
        assert {one["restriction"]["period"]["start"] for one in tasks} == {
            one.slot_at.isoformat() for one in (first, later) if one.slot_at
        }
        states = {one.key: one.state for one in await place.station.units(PATIENT)}
        assert (states[first.key], states[later.key]) == (UnitState.DONE, UnitState.NOT_DONE)
        assert not await instances(hospital)

    run(tmp_path, case)


def test_a_nursing_unit_that_two_stations_carried_out_comes_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(nursing("s1", NOW - timedelta(hours=3), "09:00:00"))
        await place.round()
        async with second(hospital, _made(tmp_path)) as other:
            at = NOW.replace(hour=9)
            place.link.is_dark = other.link.is_dark = True
            await place.submit(step(1, await unit_at(place, "ServiceRequest/s1", at), ChainStep.CARRY_OUT))
            again = step(
                2, await unit_at(other, "ServiceRequest/s1", at), ChainStep.CARRY_OUT, is_done=False, reason="拒绝"
            )
            await other.submit(again)
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            assert await other.state(ident(2)) is State.CONFLICT
            await other.decide(3, Choice.KEEP_CENTRAL)
            await other.settle()
            assert (await unit_at(other, "ServiceRequest/s1", at)).state is UnitState.DONE

    run(tmp_path, case)


def test_a_step_that_was_wrong_is_taken_back_with_its_reason(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        unit = await unit_at(place)
        await place.submit(step(1, unit, ChainStep.LAY_OUT))
        await place.settle()
        (made,) = (await unit_at(place)).steps
        now = await hospital.read(made.key)
        wrong = VoidFindings(
            **act(2, NURSE), records=(made.key,), versions=(now["meta"]["versionId"],), reason="摆错了药"
        )
        await place.submit(wrong)
        assert (await unit_at(place)).state is UnitState.OPEN
        await place.submit(step(3, unit, ChainStep.LAY_OUT, OTHER))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 3}
        assert len(await instances(hospital)) == 1

    run(tmp_path, case)


def test_where_central_split_the_order_itself_its_unit_is_taken_and_its_label_is_read(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        theirs = builders.drug_order("u1") | {
            "intent": "instance-order",
            "identifier": [{"system": "urn:his:unit", "value": "HIS-0001"}],
            "basedOn": [{"reference": ORDER}],
            "dosageInstruction": [{"timing": {"event": [builders.stamp(AT_12)]}}],
        }
        await hospital.put(theirs)
        await place.round()
        unit = await unit_at(place)
        assert (unit.codes, unit.code) == (("HIS-0001",), unit_code(unit.key))
        await place.submit(step(1, unit, ChainStep.LAY_OUT))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        assert [one["id"] for one in await instances(hospital)] == ["u1"]

    run(tmp_path, case)
