"""A command at which central fails every time holds back nobody and ends with a person; the ward recovers in order."""

from pathlib import Path

from client.commands import Choice
from offline import commands_kept
from offline.outbox import State
from offline.store.books import Books
from practice.faults import Refuse
from tests.support import builders
from tests.support.builders import ident
from tests.support.whole import Hospital, Place, run


def _due(books: Books) -> list[str]:
    return commands_kept.due(books, builders.NOW_MS + 3_600_000)


async def rounds(place: Place, many: int) -> None:
    for _ in range(many):
        await place.round()
        place.pass_time(61.0)


def test_what_central_fails_at_every_time_holds_up_no_other_patient_and_not_its_own_for_long(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=500, count=100_000, type="Composition")
        await place.submit(builders.note(1))
        await place.submit(builders.vitals(2, pulse="90"))
        await place.submit(builders.vitals(3, "Patient/p2"))
        await rounds(place, 1)
        assert await place.state(ident(3)) is State.CONFIRMED, "another patient waits for nothing"
        await rounds(place, 4)
        assert await place.state(ident(2)) is State.CONFIRMED, "what the patient's others wait for is not this one"
        assert await place.state(ident(1)) in {State.SAVED_HERE, State.UNCLEAR}, "it is tried on"
        await rounds(place, 8)
        assert await place.state(ident(1)) is State.REFUSED
        view = await place.conflict()
        assert (view.conflict, view.author, view.choices) == (
            "refused",
            builders.DOCTOR.name,
            tuple(one.value for one in Choice),
        )

    run(tmp_path, case)


def test_a_central_that_fails_at_everything_leaves_nothing_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=500, count=100_000)
        await place.submit(builders.note(1))
        await place.submit(builders.vitals(2))
        await rounds(place, 12)
        assert await place.station.conflicts() == ()
        hospital.faults.refuse = Refuse(status=500, count=0)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_what_was_handed_over_is_tried_again_when_a_person_says_so(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=500, count=100_000, type="Composition")
        await place.submit(builders.note(1))
        await place.submit(builders.vitals(2, "Patient/p2"))
        await rounds(place, 13)
        assert await place.state(ident(1)) is State.REFUSED
        hospital.faults.refuse = Refuse(status=500, count=0)
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_ward_recovers_drugs_before_what_was_given_and_readings_before_notes(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.change("Task/t3", status="completed")
        await place.duty("pull")
        place.link.is_dark = True
        await place.submit(builders.note(1))
        await place.submit(builders.vitals(2, "Patient/p2"))
        await place.submit(builders.give(3, "MedicationRequest/o3", builders.NOW.replace(hour=8), who="Patient/p3"))
        place.link.is_dark = False
        due = await place.database.read(_due)
        assert due == ["Patient/p3", "Patient/p2", "Patient/p1"]
        await place.submit(builders.sign(4, builders.draft("omeprazole-cap")))
        assert (await place.database.read(_due))[0] == "Patient/p1", "his order goes first"
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 4}

    run(tmp_path, case)
