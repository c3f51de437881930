"""Acts that rest on one another while central changed what they rest on: none of what was signed vanishes without a word."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import AnswerConsult, Choice, ConsultMove, Ended, MoveConsult, MovePathway
from client.records import Disposition, FollowUp, VisitStep
from offline.outbox import State
from practice.faults import Refuse
from tests.offline.sync.test_clinic import begun, line_of, step
from tests.offline.sync.test_consults import SENIOR, ask
from tests.offline.sync.test_pathways import enter
from tests.offline.test_holds import DRUG, TEST
from tests.offline.test_requests import skin_test
from tests.support import builders
from tests.support.builders import NOW, PATIENT, act, ident, sign
from tests.support.clinic import WAITING, stage
from tests.support.whole import Hospital, Place, run

ADMITTED = Ended(how=Disposition.ADMISSION, target="呼吸内科", note="低氧")


async def decided(place: Place, who: str, *choices: Choice, n: int = 70) -> list[tuple[str, str]]:
    """Decide whatever waits, one conflict after the other, the last choice for all that follow; which were decided."""
    found: list[tuple[str, str]] = []
    while waiting := await place.station.conflicts():
        one = waiting[0]
        choice = choices[min(len(found), len(choices) - 1)]
        giver = await place.giver(one.command)
        await place.submit(builders.decide(n + len(found), one.command, choice, one.seen, who, giver))
        found.append((one.command, one.conflict))
        await place.settle()
        assert len(found) < 9, found
    return found


def steps(visit: dict[str, Any]) -> list[str]:
    events = (event["extension"] for event in visit.get("extension", []))
    return [part["valueCode"] for event in events for part in event if part["url"] == "step"]


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        ([Choice.KEEP_MINE], ["call", "begin", "finish"]),
        ([Choice.KEEP_CENTRAL, Choice.KEEP_MINE], ["begin", "finish"]),
    ],
)
def test_a_visit_ended_in_an_outage_asks_for_the_bed_although_a_clerk_changed_the_visit(
    tmp_path: Path, choices: Sequence[Choice], told: list[str]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        place.link.is_dark = True
        await begun(place)
        await place.submit(step(3, VisitStep.FINISH, await line_of(place), ended=ADMITTED))
        await hospital.change("Encounter/v21", serviceType={"text": "医保"})
        place.link.is_dark = False
        await place.settle()
        asked = await decided(place, WAITING, *choices)
        assert [kind for _, kind in asked] == ["changed"] * 3
        assert await place.waiting() == 0
        there = await hospital.read("Encounter/v21")
        assert (there["status"], there["serviceType"]) == ("finished", {"text": "医保"})
        assert steps(there) == told
        (bed,) = await hospital.find("ServiceRequest", patient=WAITING)
        assert bed["performer"] == [{"display": "呼吸内科"}]

    run(tmp_path, case)


def test_what_rests_on_a_step_that_was_given_up_waits_for_a_person_and_can_be_given_up_too(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        place.link.is_dark = True
        await begun(place)
        await hospital.change("Encounter/v21", serviceType={"text": "医保"})
        place.link.is_dark = False
        await place.settle()
        assert await decided(place, WAITING, Choice.KEEP_CENTRAL) == [(ident(1), "changed"), (ident(2), "changed")]
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.RESOLVED] * 2
        assert steps(await hospital.read("Encounter/v21")) == []

    run(tmp_path, case)


@pytest.mark.parametrize("first", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_a_signed_opinion_reaches_central_although_the_consult_was_touched_meanwhile(
    tmp_path: Path, first: Choice
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        task, order = await place.key_of(ident(1), "Task"), await place.key_of(ident(1), "ServiceRequest")
        place.link.is_dark = True
        aim: dict[str, Any] = {"task": task, "task_version": None, "request": order}
        await place.submit(MoveConsult(**act(2, SENIOR), **aim, move=ConsultMove.ACCEPT))
        await place.submit(AnswerConsult(**act(3, SENIOR), **aim, findings="f", opinion="急诊 PCI"))
        await hospital.change(task, note=[{"text": "已电话通知"}])
        place.link.is_dark = False
        await place.settle()
        await decided(place, PATIENT, first, Choice.KEEP_MINE)
        assert await place.waiting() == 0
        (record,) = await hospital.find("Composition", patient=PATIENT)
        there = await hospital.read(task)
        assert (there["status"], there["note"]) == ("completed", [{"text": "已电话通知"}])
        assert there["output"][0]["valueReference"]["reference"] == f"Composition/{record['id']}"

    run(tmp_path, case)


def test_the_stages_of_a_pathway_are_kept_one_after_the_other(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter())
        await place.settle()
        plan = await place.key_of(ident(1), "CarePlan")
        place.link.is_dark = True
        await place.submit(MovePathway(**act(2), plan=plan, plan_version=None, stage="d23"))
        await place.submit(MovePathway(**act(3), plan=plan, plan_version=None, is_done=True))
        await hospital.change(plan, description="x")
        place.link.is_dark = False
        await place.settle()
        await decided(place, PATIENT, Choice.KEEP_MINE)
        there = await hospital.read(plan)
        assert (there["status"], there["description"], len(there["extension"])) == ("completed", "x", 2)

    run(tmp_path, case)


def test_an_end_of_a_visit_that_central_closed_still_asks_for_bed_and_next_visit(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        line = await begun(place)
        await place.settle()
        line = await line_of(place)
        wanted = Ended(
            how=Disposition.ADMISSION, target="呼吸内科", follow_up=FollowUp(on=(NOW + timedelta(days=28)).date())
        )
        await place.submit(step(3, VisitStep.FINISH, line, ended=wanted))
        await hospital.change("Encounter/v21", status="finished")
        await place.settle()
        assert (await place.conflict()).conflict == "stay-ended"
        await decided(place, WAITING, Choice.KEEP_MINE)
        assert len(await hospital.find("ServiceRequest", patient=WAITING)) == 1
        assert [one["status"] for one in await hospital.find("Appointment", patient=WAITING)] == ["arrived", "proposed"]
        assert (await hospital.read("Encounter/v21"))["status"] == "finished"
        assert await place.waiting() == 0

    run(tmp_path, case)


# --- facts about what central will never hold ---------------------------------------------------------------------------


async def refused_for_good(hospital: Hospital, place: Place, kind: str) -> None:
    """Central will not take rows of this kind, and what was to make them is taken back."""
    hospital.faults.refuse = Refuse(status=422, count=1000, type=kind)
    place.link.is_dark = False
    await place.settle(30)
    hospital.faults.refuse = Refuse(status=0, count=0)
    (refused,) = [one for one in await place.station.conflicts() if one.conflict == "refused"]
    giver = await place.giver(refused.command)
    await place.submit(builders.decide(9, refused.command, Choice.WITHDRAW, refused.seen, author=giver))
    await place.settle()


def test_a_positive_skin_test_stays_known_although_the_order_behind_it_was_given_up(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(sign(1, TEST, DRUG))
        test = await place.key_of(ident(1), "ServiceRequest")
        await place.submit(skin_test(3, test, "positive"))
        await refused_for_good(hospital, place, "MedicationRequest")
        assert await place.state(ident(1)) is State.WITHDRAWN
        assert await place.state(ident(3)) is State.CONFIRMED
        (read,) = [one for one in await hospital.find("Observation", patient=PATIENT) if "皮试" in one["code"]["text"]]
        assert (read["valueString"], read.get("basedOn")) == ("阳性", None)
        told = [one.facts for one in await place.station.timeline(patient=PATIENT) if one.command == ident(3)]
        assert any(facts.get("annotations") == "order-withdrawn" for facts in told)

    run(tmp_path, case)


def test_a_dose_whose_order_was_given_up_can_be_kept_by_itself(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(sign(1, builders.draft("omeprazole-cap")))
        order, task = await place.key_of(ident(1), "MedicationRequest"), await place.key_of(ident(1), "Task")
        await place.submit(builders.verify(2, order, task))
        await place.submit(builders.give(3, order, None, grams="0.02"))
        await refused_for_good(hospital, place, "MedicationRequest")
        orphan = await place.conflict()
        assert (orphan.command, orphan.conflict, set(orphan.choices)) == (ident(3), "gone", set(Choice))
        await place.decide(10, Choice.KEEP_MINE)
        await place.settle()
        assert await place.state(ident(3)) is State.CONFIRMED
        (dose,) = await hospital.find("MedicationAdministration", patient=PATIENT)
        assert (dose["status"], dose.get("request")) == ("completed", None)
        assert await place.waiting() == 0

    run(tmp_path, case)


def test_an_opinion_reaches_central_although_the_consult_was_never_taken_there(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(ask())
        task, order = await place.key_of(ident(1), "Task"), await place.key_of(ident(1), "ServiceRequest")
        aim: dict[str, Any] = {"task": task, "task_version": None, "request": order}
        await place.submit(AnswerConsult(**act(3, SENIOR), **aim, findings="f", opinion="急诊 PCI"))
        await refused_for_good(hospital, place, "ServiceRequest")
        assert await place.state(ident(3)) is State.CONFIRMED
        (record,) = await hospital.find("Composition", patient=PATIENT)
        assert "急诊 PCI" in str(record["section"])
        assert [one["id"] for one in await hospital.find("Task", patient=PATIENT)] == ["t1"], (
            "only what was there before"
        )

    run(tmp_path, case)


def test_an_opinion_about_a_consult_that_central_removed_can_be_kept_by_itself(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        task = await place.key_of(ident(1), "Task")
        place.link.is_dark = True
        await place.submit(
            AnswerConsult(**act(3, SENIOR), task=task, task_version=None, findings="f", opinion="急诊 PCI")
        )
        await hospital.delete(task)
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "gone"
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert len(await hospital.find("Composition", patient=PATIENT)) == 1
        assert await place.waiting() == 0

    run(tmp_path, case)
