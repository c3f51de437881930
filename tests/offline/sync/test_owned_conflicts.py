"""What waits for a person: grouped by patient and risk, with an owner and a time; an emergency ends with every outcome owned."""

from pathlib import Path

import pytest

from client.commands import Choice
from client.errors import PolicyRefused
from offline.mode import Mode
from offline.outbox import State
from offline.work_views import WorkKind
from tests.support import builders, whole
from tests.support.builders import DOCTOR, NURSE, ident
from tests.support.whole import Hospital, Place, run, session

SLOT = builders.NOW.replace(hour=8)


async def dark(place: Place) -> None:
    place.link.is_dark = True
    for _ in range(6):
        await place.round()
        place.pass_time(1.0)
    assert place.station.status.mode is Mode.EMERGENCY


async def back(place: Place) -> None:
    place.link.is_dark = False
    await place.settle()


def test_patients_come_by_their_gravest_and_of_one_patient_the_gravest_first(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        for n in (1, 2, 3):
            await whole.checked(hospital, place, n)
        await dark(place)
        await place.submit(builders.give(1, "MedicationRequest/o2", SLOT, who="Patient/p2"))
        await place.submit(builders.give(2, "MedicationRequest/o1", SLOT))
        await place.submit(builders.stop(3, "MedicationRequest/o1"))
        await place.submit(builders.sign(4, builders.draft("cefalexin-cap"), who="Patient/p3"))
        await hospital.put(builders.dose_given("x1", "MedicationRequest/o1", SLOT))
        await hospital.put(builders.dose_given("x2", "MedicationRequest/o2", SLOT, n=2))
        await hospital.change("MedicationRequest/o1", note=[{"text": "changed"}])
        await hospital.delete("AllergyIntolerance/na3")
        await hospital.put(builders.allergy("a3", "cefalexin", n=3))
        await back(place)
        found = [(one.patient, one.risk) for one in await place.station.conflicts()]
        assert found[0] == ("Patient/p3", 2), "an allergy before what was changed on both sides"
        assert found[1:3] == [("Patient/p1", 3), ("Patient/p1", 4)], "one patient's stand together"
        assert found[3] == ("Patient/p2", 4)

    run(tmp_path, case)


async def one_conflict(hospital: Hospital, place: Place) -> str:
    """An order whose drug somebody else ordered meanwhile."""
    await dark(place)
    await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
    await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
    await back(place)
    return ident(1)


def test_an_emergency_ends_once_what_is_undecided_has_an_owner_who_still_has_to_decide(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await one_conflict(hospital, place)
        second = await place.station.witness(session(DOCTOR), "N001", "right")
        with pytest.raises(PolicyRefused, match="open"):
            await place.station.close_emergency(session(DOCTOR), second)
        view = await place.conflict()
        assert (view.owner, view.due_at is None) == (None, False), "it has a time from the beginning"
        await place.station.take_conflict(session(DOCTOR), command)
        view = await place.conflict()
        assert (view.owner, view.owner_name) == (DOCTOR.reference, DOCTOR.name)
        await place.station.close_emergency(session(DOCTOR), second)
        assert place.station.status.mode is Mode.ONLINE
        assert await place.state(command) is State.CONFLICT, "closed is not decided"
        work = await place.station.work(DOCTOR.reference)
        (item,) = [one for one in work.items if one.kind is WorkKind.CONFLICT]
        assert item.due_at == view.due_at
        await place.decide(9, Choice.KEEP_CENTRAL)
        await place.settle()
        assert await place.state(command) is State.RESOLVED

    run(tmp_path, case)


def test_a_decision_that_is_not_made_in_time_is_told_of_whoever_has_it_and_of_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await one_conflict(hospital, place)

        async def overdue() -> tuple[str, ...]:
            await place.station.engine.recount()
            return place.station.status.overdue

        assert await overdue() == ()
        place.pass_time(3601)
        assert await overdue() == ("",), "nobody has taken it"
        await place.station.take_conflict(session(DOCTOR), command)
        assert await overdue() == (), "whoever takes it has an hour"
        place.pass_time(3601)
        assert await overdue() == (DOCTOR.name,)
        await place.decide(9, Choice.KEEP_CENTRAL)
        await place.settle()
        assert await overdue() == ()

    run(tmp_path, case)


def test_who_may_not_decide_it_cannot_take_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await one_conflict(hospital, place)
        with pytest.raises(PolicyRefused, match="role"):
            await place.station.take_conflict(session(NURSE), command)
        await place.decide(9, Choice.WITHDRAW)
        with pytest.raises(PolicyRefused, match="over"):
            await place.station.take_conflict(session(DOCTOR), command)

    run(tmp_path, case)


def test_a_conflict_that_comes_again_after_a_decision_needs_an_owner_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        command = await one_conflict(hospital, place)
        await place.station.take_conflict(session(DOCTOR), command)
        await place.decide(9, Choice.KEEP_MINE)
        await hospital.change("Patient/p1", deceasedBoolean=True)
        place.pass_time(5.0)
        await place.settle()
        view = await place.conflict()
        assert (view.conflict, view.owner) == ("deceased", None)

    run(tmp_path, case)


def test_a_slot_given_offline_is_never_due_again_while_the_ward_recovers(tmp_path: Path) -> None:
    """At no moment between the first answer of central and the last decision does the due list show what was given."""

    async def case(hospital: Hospital, place: Place) -> None:
        for n in (1, 2):
            await whole.checked(hospital, place, n)
        await dark(place)
        await place.submit(builders.give(1, "MedicationRequest/o1", SLOT))
        await place.submit(builders.give(2, "MedicationRequest/o2", SLOT, who="Patient/p2"))
        await hospital.put(builders.dose_given("x2", "MedicationRequest/o2", SLOT, n=2))
        await hospital.change("MedicationRequest/o1", note=[{"text": "changed at central"}])
        open_again, locked = list[str](), set[str]()

        async def look() -> None:
            for one in await place.station.due(hours_back=12):
                if one.slot_at == SLOT and one.patient != "Patient/p3":
                    locked.add(one.patient)
                    open_again.extend([one.patient] if one.dose is None else [])

        place.link.is_dark = False
        for _ in range(8):
            for duty in ("watch", "meet", "pull", "push", "status"):
                await place.duty(duty)
                await look()
            place.pass_time(2.0)
        assert (await place.conflict()).conflict == "double-charting"
        await place.decide(9, Choice.KEEP_CENTRAL, "Patient/p2")
        for _ in range(3):
            await place.round()
            await look()
            place.pass_time(2.0)
        assert (open_again, locked) == ([], {"Patient/p1", "Patient/p2"})

    run(tmp_path, case)
