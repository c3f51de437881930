"""Two opposite answers to one item are both shown; an alert of fetal monitoring waits until a doctor has read it."""

from pathlib import Path
from typing import Any

import msgspec

from client.clinical.specialties.checklists import ItemStanding
from client.commands import AcknowledgeResult
from client.fhir import names
from offline.outbox import State
from offline.work_views import WorkKind
from tests.offline.sync.test_consults import cut
from tests.offline.sync.test_specialties import item
from tests.support import builders
from tests.support.builders import NOW, PATIENT, act
from tests.support.whole import Hospital, Place, run


def answered_at(n: int, by: str, **more: Any) -> dict[str, Any]:
    """The answer of somebody at another station."""
    return {
        "resourceType": "Task",
        "id": f"said{n}",
        "instantiatesCanonical": f"{names.PLAN_DEFINITION}/day-case|1",
        "status": "completed",
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.CHECK_ITEM}]},
        "for": {"reference": PATIENT},
        "encounter": {"reference": "Encounter/e1"},
        "executionPeriod": {"end": builders.stamp(NOW)},
        "owner": {"display": by},
        "reasonCode": {"coding": [{"system": names.CHECKLIST_ITEM, "code": "fasting"}], "text": "禁食"},
        **more,
    }


def test_two_stations_that_say_the_opposite_are_shown_at_a_third_until_somebody_answers_both(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        no = {"status": "cancelled", "statusReason": {"text": "喝过水"}}
        await hospital.put(answered_at(1, "周静", **no), answered_at(2, "沈亦舟"))
        place.pass_time(30)
        await place.duty("pull")

        async def fasting() -> ItemStanding:
            lists = (await place.station.checklists(PATIENT)).lists
            return next(one for each in lists for one in each.items if one.item.id == "fasting")

        one = await fasting()
        assert one.said is not None
        assert one.against is not None
        assert {one.said.by, one.against.by} == {"周静", "沈亦舟"}
        assert one.is_open
        await place.submit(item(1, "fasting", is_done=False, reason="问过：喝过水", earlier=one.earlier))
        for _ in range(2):
            one = await fasting()
            assert (one.against, one.is_open) == (None, False)
            assert one.said is not None
            assert one.said.reason == "问过：喝过水"
            await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}

    run(tmp_path, case)


def test_an_alert_of_fetal_monitoring_waits_for_a_doctor_until_one_has_read_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        alert = {
            "resourceType": "Communication",
            "id": "ctg1",
            "status": "completed",
            "subject": {"reference": PATIENT},
            "reasonCode": [{"coding": [{"system": names.ALERT, "code": names.FETAL_MONITORING}]}],
            "sent": builders.stamp(NOW),
            "sender": {"display": "远程胎心监护"},
            "payload": [{"contentString": "胎心基线 168 次/分 持续 10 分钟"}],
        }
        await hospital.put(alert)
        place.pass_time(30)
        await place.duty("pull")

        async def waiting() -> list[tuple[str, str, bool]]:
            work = await place.station.work(builders.DOCTOR.reference)
            return [(one.what, one.origin, one.is_urgent) for one in work.items if one.kind is WorkKind.FETAL]

        assert await waiting() == [("胎心基线 168 次/分 持续 10 分钟", "远程胎心监护", True)]
        await cut(place)
        read = AcknowledgeResult(**act(1, builders.DOCTOR), results=("Communication/ctg1",), action="no-action")
        await place.submit(msgspec.structs.replace(read, encounter=None))
        assert await waiting() == []
        place.link.is_dark = False
        await place.settle()
        assert await waiting() == []
        assert await place.states() == {State.CONFIRMED: 1}

    run(tmp_path, case)
