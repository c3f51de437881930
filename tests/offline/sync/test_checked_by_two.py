"""One item of a checklist, done for one person and not done for another: neither is shown as the answer before a person says so."""

from pathlib import Path
from typing import Any

import pytest

from client.commands import Choice
from client.fhir import names
from offline.outbox import State
from tests.offline.sync.test_consults import cut
from tests.offline.sync.test_specialties import item
from tests.support import builders
from tests.support.builders import NOW, PATIENT, ident
from tests.support.whole import Hospital, Place, run


def centrals_item(n: int, is_done: bool, key: str = "ci1") -> dict[str, Any]:
    """What somebody at another station said about the same item."""
    one = item(n, "identity", is_done=is_done, **({} if is_done else {"reason": "患者不在"}))
    at = builders.stamp(NOW)
    coded = {"coding": [{"system": names.CHECKLIST_ITEM, "code": one.item}], "text": one.title}
    return {
        "resourceType": "Task",
        "id": key,
        "instantiatesCanonical": f"{names.PLAN_DEFINITION}/{one.checklist}|{one.version}",
        "status": "completed" if is_done else "cancelled",
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.CHECK_ITEM}]},
        "description": one.title,
        "for": {"reference": PATIENT},
        "encounter": {"reference": one.encounter},
        "executionPeriod": {"end": at},
        "authoredOn": at,
        "owner": {"display": "钟念"},
        "reasonCode": coded,
    }


@pytest.mark.parametrize(
    ("choice", "stands"),
    [(Choice.KEEP_MINE, ("completed", "entered-in-error")), (Choice.KEEP_CENTRAL, (None, "cancelled"))],
)
def test_done_and_not_done_of_the_same_item_by_two_people_come_to_a_person(
    tmp_path: Path, choice: Choice, stands: tuple[str | None, str]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(item(1, "identity", is_done=True))
        await hospital.put(centrals_item(2, is_done=False))
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert (await place.conflict()).conflict == "judged-otherwise"
        await place.decide(9, choice)
        await place.settle()
        assert (await hospital.read("Task/ci1"))["status"] == stands[1]
        ours = [one for one in await hospital.find("Task", patient=PATIENT) if one["id"] != "ci1"]
        said = [one["status"] for one in ours if one["code"]["coding"][0]["code"] == names.CHECK_ITEM]
        assert said == ([stands[0]] if stands[0] else [])

    run(tmp_path, case)


def test_the_same_answer_and_an_answer_to_what_was_on_the_screen_are_no_conflict(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(centrals_item(2, is_done=False))
        await place.settle()
        await place.duty("pull")
        await cut(place)
        await place.submit(item(1, "identity", is_done=True))
        await hospital.put(centrals_item(3, is_done=True, key="ci2"))
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert await place.station.conflicts() == ()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_said_at_the_same_moment_at_two_stations_comes_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(item(1, "identity", is_done=True))
        await hospital.put(centrals_item(2, is_done=False))
        await place.settle()
        assert (await place.conflict()).conflict == "judged-otherwise"

    run(tmp_path, case)
