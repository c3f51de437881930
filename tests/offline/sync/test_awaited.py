"""Who is to come: how the review of his admission stands, and what is prepared before he comes."""

from pathlib import Path
from typing import Any

from client.commands import CheckItem
from client.fhir import names
from client.records.admissions import AdmissionReview, AdmissionState
from offline.outbox import State
from offline.scopes import Scope
from tests.offline.sync.test_scoping import announced, seen, stage
from tests.support import builders
from tests.support.acts import act
from tests.support.whole import Hospital, Place, run


def reviewed(status: str, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": "rv9",
        "status": status,
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.ADMISSION_REVIEW}]},
        "for": {"reference": "Patient/p9"},
        "encounter": {"reference": "Encounter/e9"},
        "owner": {"display": "住院管理处"},
        **more,
    }


def test_the_review_of_an_admission_stands_at_who_is_to_come_and_is_never_taken_for_a_yes(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        async def review() -> AdmissionReview | None:
            return (await seen(place))[Scope.ANNOUNCED].awaited["Patient/p9"].review

        await stage(hospital, place, announced(9))
        assert await review() is None
        for status, state in (("requested", "waiting"), ("on-hold", "waiting"), ("completed", "accepted")):
            await hospital.put(reviewed(status))
            await place.duty("pull", "scopes")
            found = await review()
            assert found is not None
            assert found.state == state
        await hospital.put(reviewed("rejected", statusReason={"text": "缺医保备案"}))
        await place.duty("pull", "scopes")
        found = await review()
        assert found is not None
        assert (found.state, found.reason, found.by) == (AdmissionState.ASKED_BACK, "缺医保备案", "住院管理处")

    run(tmp_path, case)


def test_what_is_prepared_before_somebody_comes_is_answered_item_by_item_also_in_an_outage(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, announced(9))
        listed = builders.pack().specialties.of_awaited
        assert listed is not None
        assert listed.source
        view = await place.station.checklists("Patient/p9")
        assert [one.checklist.id for one in view.lists][:1] == ["pre-admission"]
        place.link.is_dark = True
        done: dict[str, Any] = {"checklist": listed.id, "version": listed.version, "item": "tests"}
        await place.submit(
            CheckItem(
                **{**act(1, who="Patient/p9"), "encounter": "Encounter/e9"},
                **done,
                title=listed.items[2].zh,
                is_done=True,
            )
        )
        found = (await seen(place))[Scope.ANNOUNCED].awaited["Patient/p9"]
        assert (found.done, found.items) == (1, len(listed.items))
        place.link.is_dark = False
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}

    run(tmp_path, case)
