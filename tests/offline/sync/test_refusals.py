"""What central will not take ends with a person, who has its words and three choices; a mistake never comes back every second."""

from functools import partial
from pathlib import Path

import msgspec
import pytest

from client.commands import Choice
from offline import identity
from offline.outbox import State
from practice.faults import Refuse
from tests.support import builders
from tests.support.builders import ident
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run


@pytest.mark.parametrize("choice", list(Choice))
def test_a_refused_note_is_decided_by_any_doctor_of_the_ward(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=422, count=1000, type="Composition")
        await place.submit(builders.note(1))
        await place.settle()
        assert await place.state(ident(1)) is State.REFUSED
        conflict = await place.conflict()
        assert (conflict.conflict, set(conflict.choices)) == ("refused", set(Choice))
        said = [one.central for one in conflict.fields if one.path == "said"]
        assert said
        assert said[0], "central's own words stand beside ours"
        assert "今日病情平稳" in conflict.mine
        hospital.faults.refuse = Refuse(status=0, count=0)
        decision = builders.decide(9, conflict.command, choice, conflict.seen)
        colleague = msgspec.structs.replace(builders.DOCTOR, reference="Practitioner/d2", name="乙医生")
        await place.submit(msgspec.structs.replace(decision, author=colleague))
        await place.settle()
        ends = {
            Choice.KEEP_MINE: State.CONFIRMED,
            Choice.KEEP_CENTRAL: State.RESOLVED,
            Choice.WITHDRAW: State.WITHDRAWN,
        }
        assert await place.state(ident(1)) is ends[choice]
        assert len(await hospital.find("Composition", patient="p1")) == (choice is Choice.KEEP_MINE)
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_what_is_refused_again_comes_back_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.refuse = Refuse(status=422, count=1000, type="Composition")
        await place.submit(builders.note(1))
        await place.settle()
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert await place.state(ident(1)) is State.REFUSED
        assert (await place.conflict()).conflict == "refused"

    run(tmp_path, case)


def test_two_different_refusals_are_not_the_same_twice(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.writes.extend([Fate.REFUSED, Fate.BAD_REQUEST, Fate.REFUSED])
        await place.submit(builders.vitals(1))
        for _ in range(4):
            await place.round()
            assert await place.state(ident(1)) is not State.REFUSED
            place.pass_time(60)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert len(await hospital.find("Observation", patient="p1", category="vital-signs")) == 1

    run(tmp_path, case)


@pytest.mark.parametrize("fates", [[Fate.REFUSED] * 2, [Fate.BAD_REQUEST, Fate.REFUSED, Fate.REFUSED]])
def test_the_same_refusal_twice_running_is_believed(tmp_path: Path, fates: list[Fate]) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.writes.extend(fates)
        await place.submit(builders.vitals(1))
        await place.settle()
        kept = await place.kept(ident(1))
        assert (kept.state, kept.error_code) == (State.REFUSED, "refused-422")

    run(tmp_path, case)


def test_a_server_that_refuses_otherwise_each_time_is_not_hammered(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.writes.extend([Fate.REFUSED, Fate.BAD_REQUEST] * 100)
        await place.submit(builders.vitals(1))
        await place.round()
        await place.round()
        assert len(place.link.writes) >= 196

    run(tmp_path, case)


def test_a_row_that_has_another_name_now_ends_with_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.writes.append(Fate.LOST_ANSWER)
        place.link.reads.append(Fate.CUT_BEFORE)
        await place.submit(builders.note(1))
        await place.duty("push")
        assert await place.state(ident(1)) is State.UNCLEAR
        (row, _) = await place.rows(ident(1))
        other = "Composition/known-before"
        name = partial(identity.remember, local_key=row.key, central_key=other, version="1", command=ident(1), at_ms=1)
        await place.database.write(name)
        place.pass_time(20)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFLICT
        assert other in " ".join((await place.conflict()).facts)
        assert [event for event in await place.station.events() if event.kind == "bug"] == []
        await place.decide(9, Choice.KEEP_CENTRAL)
        assert await place.state(ident(1)) is State.RESOLVED
        assert len(await hospital.find("Composition", patient="p1")) == 1, "what stands there was left alone"

    run(tmp_path, case)


def test_a_dose_whose_order_central_refuses_for_good_comes_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("cefalexin-cap")))
        order = await place.key_of(ident(1), "MedicationRequest")
        task = await place.key_of(ident(1), "Task")
        await place.submit(builders.verify(2, order, task))
        await place.submit(builders.give(3, order, None))
        hospital.faults.refuse = Refuse(status=422, count=1000, type="MedicationRequest")
        place.link.is_dark = False
        await place.settle(30)
        (refused,) = [one for one in await place.station.conflicts() if one.conflict == "refused"]
        await place.submit(builders.decide(9, refused.command, Choice.WITHDRAW, refused.seen))
        await place.settle(30)
        (orphan,) = await place.station.conflicts()
        assert (orphan.command, orphan.conflict) == (ident(3), "gone")
        await place.submit(builders.decide(10, orphan.command, Choice.KEEP_CENTRAL, orphan.seen, author=builders.NURSE))
        await place.settle()
        assert await place.station.conflicts() == ()
        assert await place.waiting() == 0

    run(tmp_path, case)
