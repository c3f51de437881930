"""A downtime that central or a person announced: seen in time, declared at its time, taken back when central takes it back."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.records import Role
from offline import proposing
from offline.declaring import DeclareRules
from offline.mode import Mode
from offline.planned import Planned, Stage, stage
from tests.support import builders
from tests.support.whole import Hospital, Place, run, session

WARD = builders.WARD


def announced(starts_at: datetime, ident: str = "down1", **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": ident,
        "status": "booked",
        "serviceType": [{"coding": [{"system": names.SERVICE, "code": "planned-downtime"}]}],
        "description": "Database upgrade",
        "start": starts_at.isoformat(),
        "end": (starts_at + timedelta(hours=2)).isoformat(),
        "participant": [{"actor": {"reference": WARD}, "status": "accepted"}],
        **more,
    }


def mode(place: Place) -> Mode:
    return place.station.status.mode


def declared_by(place: Place) -> str | None:
    return place.station.status.declared_by


async def ask(place: Place) -> Planned | None:
    place.pass_time(61)
    await place.duty("watch", "planned")
    await place.station.engine.recount()
    return place.station.status.planned


def test_what_central_announces_for_this_ward_is_seen_and_declared_at_its_time(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(announced(place.clock.now() + timedelta(minutes=30)))
        found = await ask(place)
        assert found is not None
        assert (found.by, found.why) == ("central", "Database upgrade")
        assert stage(found, place.clock.now()) is Stage.HOUR
        assert mode(place) is Mode.ONLINE
        place.pass_time(30 * 60)
        await place.duty("planned")
        assert mode(place) is Mode.EMERGENCY
        assert (place.station.status.declared_by, place.station.status.declared_why) == ("central", "Database upgrade")
        assert [one.kind for one in await place.station.events()].count("downtime-planned") == 1

    run(tmp_path, case)


def test_it_is_declared_at_its_time_also_when_central_is_gone_and_once_only(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(announced(place.clock.now() + timedelta(minutes=5)))
        assert await ask(place) is not None
        place.link.is_dark = True
        place.pass_time(5 * 60)
        await place.duty("planned")
        assert declared_by(place) == "central"
        place.link.is_dark = False
        await place.duty("watch")
        await place.station.close_emergency(session(builders.DOCTOR))
        assert mode(place) is Mode.RECOVERING
        assert await ask(place) is None
        assert mode(place) is not Mode.EMERGENCY, "who lifted it is not overruled"

    run(tmp_path, case)


def test_a_restarted_station_still_knows_what_was_announced(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.station.plan_downtime(
            session(builders.DOCTOR), place.clock.now() + timedelta(minutes=20), "new switches"
        )
        await place.crash()
        place.link.is_dark = True
        place.pass_time(20 * 60)
        await place.duty("planned")
        assert place.station.status.declared_why == "new switches"

    run(tmp_path, case)


@pytest.mark.parametrize("change", [{"status": "cancelled"}, {"start": None}])
def test_what_central_takes_back_is_not_declared(tmp_path: Path, change: dict[str, Any]) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = announced(place.clock.now() + timedelta(minutes=30))
        await hospital.put(row)
        assert await ask(place) is not None
        day = place.clock.now() + timedelta(days=3)
        later = {"start": day.isoformat(), "end": (day + timedelta(hours=1)).isoformat()}
        await hospital.put({**row, **(later if "start" in change else change)})
        found = await ask(place)
        assert found is None or found.starts_at > place.clock.now() + timedelta(days=2)
        place.pass_time(40 * 60)
        await place.duty("planned")
        assert declared_by(place) is None

    run(tmp_path, case)


def test_another_ward_s_downtime_is_not_ours_and_one_without_a_place_is_everybody_s(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        at = place.clock.now() + timedelta(hours=3)
        theirs = [{"actor": {"reference": "Location/other"}, "status": "accepted"}]
        await hospital.put({"resourceType": "Location", "id": "other"}, announced(at, participant=theirs))
        assert await ask(place) is None
        everybody = [{"actor": {"display": "the whole hospital"}, "status": "accepted"}]
        await hospital.put(announced(at, "down2", participant=everybody))
        found = await ask(place)
        assert found is not None
        assert found.source == "Appointment/down2"

    run(tmp_path, case)


def test_a_person_announces_one_and_calls_it_off_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        sitting, now = session(builders.DOCTOR), place.clock.now()
        with pytest.raises(InputRefused, match="not-ahead"):
            await place.station.plan_downtime(sitting, now, "x")
        with pytest.raises(InputRefused, match="empty"):
            await place.station.plan_downtime(sitting, now + timedelta(hours=1), " ")
        await place.station.plan_downtime(sitting, now + timedelta(hours=1), "new switches")
        assert place.station.status.planned == Planned(
            starts_at=now + timedelta(hours=1), why="new switches", by=builders.DOCTOR.name
        )
        await place.station.call_off_downtime(sitting)
        assert not place.station.status.planned
        place.pass_time(2 * 3600)
        await place.duty("planned")
        assert declared_by(place) is None

    run(tmp_path, case)


def test_the_stages_are_a_day_an_hour_ten_minutes_and_now() -> None:
    planned = Planned(starts_at=builders.NOW, why="x", by="y")
    minutes = {1441: Stage.FAR, 1440: Stage.DAY, 60: Stage.HOUR, 10: Stage.MINUTES, 0: Stage.NOW}
    assert {left: stage(planned, builders.NOW - timedelta(minutes=left)) for left in minutes} == minutes


def test_who_may_not_declare_announces_none_and_what_two_declare_begins_as_a_proposal(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        ahead = place.clock.now() + timedelta(seconds=30)
        announcing, engine = place.station._announcing, place.station.engine
        announcing._rules = DeclareRules(roles=frozenset({Role.HEAD_NURSE}))
        nurse = session(builders.NURSE)
        with pytest.raises(PolicyRefused, match="role"):
            await place.station.plan_downtime(nurse, ahead, "x")
        announcing._rules = DeclareRules(needs_second=True)
        await place.station.plan_downtime(nurse, ahead, "new switches")
        place.pass_time(60)
        await place.duty("planned")
        assert engine.mode.declared_by is None
        waiting = await place.database.read(proposing.proposed)
        assert waiting is not None
        assert waiting.why == "new switches"

    run(tmp_path, case)
