"""The other stations of the ward are known by name, also without central; how they are is what each told central, and else unknown."""

from pathlib import Path
from typing import Any, NoReturn

from client.clock import Clock
from client.errors import CommandRefused
from client.fhir import names
from client.fhir.standing import Standing, standing_row
from offline.neighbours import Neighbour
from tests.support import builders
from tests.support.whole import Hospital, Place, run


def station(code: str, ward: str = builders.WARD, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Device",
        "id": code,
        "identifier": [{"system": names.STATION_NUMBER, "value": code}],
        "status": "active",
        "deviceName": [{"name": f"Ward PC {code}", "type": "user-friendly-name"}],
        "location": {"reference": ward},
        **more,
    }


def test_the_stations_that_central_lists_are_known_also_after_a_restart_without_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(station("s1"), station("N3-N01"), station("N3-OLD", status="inactive"))
        place.pass_time(61)
        await place.duty("watch", "planned", "status")
        place.link.is_dark = True
        await place.crash()
        (only,) = place.station.status.neighbours
        assert (only.code, only.name) == ("N3-N01", "Ward PC N3-N01"), "neither itself nor one out of use"

    run(tmp_path, case)


def of(place: Place, code: str) -> Neighbour:
    return next(one for one in place.station.status.neighbours if one.code == code)


async def beside(hospital: Hospital, folder: Path, clock: Clock) -> Place:
    """The nurse's station of the ward, which told central how it stands."""
    folder.mkdir()  # noqa: ASYNC240  # a test's own folder
    other = await Place(hospital, folder, clock, "N3-N01", "Device/N3-N01").open()
    await other.duty("watch", "meet", "status", "tell")
    return other


def test_each_station_sees_how_the_others_said_they_stand_and_since_when(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(station("s1"), station("N3-N01"))
        other = await beside(hospital, tmp_path / "other", place.clock)
        place.pass_time(121)
        await place.duty("watch", "planned", "status")
        seen = of(place, "N3-N01")
        assert (seen.mode, seen.told_at is None) == ("online", False)
        assert "numbers" in seen.unwell, "it has no block yet"
        other.station.engine.declare("陈思远", "switch failed")
        other.pass_time(61)
        await other.duty("status", "tell")
        place.pass_time(121)
        await place.duty("watch", "planned", "status")
        assert of(place, "N3-N01").mode == "emergency", "declared there, while central answers"
        seen = of(place, "N3-N01")
        place.link.is_dark = True
        await place.crash()
        assert of(place, "N3-N01") == seen, "kept without central"
        await other.close()

    run(tmp_path, case)


def test_a_station_has_one_row_however_often_it_tells_and_tells_again_only_what_changed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(station("s1"), station("N3-N01"))
        other = await beside(hospital, tmp_path / "other", place.clock)
        (first,) = await hospital.find("Basic", code=names.STANDING_CODE + "|N3")
        await other.duty("status", "tell")
        (same,) = await hospital.find("Basic", code=names.STANDING_CODE + "|N3")
        assert same["meta"]["versionId"] == first["meta"]["versionId"], "nothing new"
        other.pass_time(601)
        await other.duty("watch", "status", "tell")
        (later,) = await hospital.find("Basic", code=names.STANDING_CODE + "|N3")
        assert (later["id"], later["meta"]["versionId"]) != (first["id"], first["meta"]["versionId"])
        assert later["id"] == first["id"]
        await other.close()

    run(tmp_path, case)


def test_nobody_is_well_by_the_word_of_another_station(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(station("s1"), station("N3-N01"))
        lie = Standing(code="N3N09", mode="online", waiting=0, parts=(("disk", True),), told_at=place.clock.now())
        await hospital.put({**standing_row(lie, ward="N3", station="Device/N3-N01"), "id": "lie"})
        place.pass_time(121)
        await place.duty("watch", "planned", "status")
        assert of(place, "N3-N01").told_at is None

    run(tmp_path, case)


def test_a_central_that_takes_no_such_rows_is_asked_again_after_an_hour_only(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        asked = list[int]()

        async def refusing(*_what: object) -> NoReturn:
            asked.append(1)
            raise CommandRefused("404", status=404)

        place.station.engine.central.search = refusing  # type: ignore[assignment]
        place.pass_time(61)
        for _ in range(3):
            place.station.engine.declare("陈思远", "switch failed")
            await place.duty("tell")
            place.pass_time(600)
        assert len(asked) == 1, "news or not"
        place.pass_time(3600)
        await place.duty("watch", "tell")
        assert len(asked) == 2

    run(tmp_path, case)
