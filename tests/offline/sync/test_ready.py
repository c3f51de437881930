"""Whether the station is ready for an outage: its copy against central's newest, counts, numbers for new patients."""

from pathlib import Path

import pytest

from offline.status import Check
from tests.offline.sync.test_meeting import lose
from tests.support.whole import Hospital, Place, run

VITAL = {
    "resourceType": "Observation",
    "id": "t-new",
    "status": "final",
    "category": [{"coding": [{"code": "vital-signs"}]}],
    "code": {"coding": [{"system": "http://loinc.org", "code": "8310-5"}]},
    "subject": {"reference": "Patient/p1"},
    "effectiveDateTime": "2026-11-21T13:59:00+08:00",
    "valueQuantity": {"value": 37.2, "unit": "Cel"},
}


async def _swept_nothing(_kinds: object) -> tuple[()]:
    return ()


def check(place: Place, name: str) -> Check:
    return next(one for one in place.station.status.readiness if one.name == name)


def test_a_ward_that_was_just_read_has_central_s_newest_vital_sign_and_order(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        assert not check(place, "newest").is_well, "nobody asked central yet"
        await hospital.put(VITAL)
        place.pass_time(4)
        await place.round()
        await place.duty("count", "status")
        found = check(place, "newest")
        assert found.is_well
        assert {fact.partition("@")[0] for fact in found.facts} == {"vital", "order"}

    run(tmp_path, case)


def test_a_newest_vital_sign_that_is_not_here_is_an_alarm_when_it_is_missing_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(VITAL)
        await place.duty("count", "status")
        assert check(place, "newest").is_well, "once it may be on its way"
        assert any(fact.startswith("!vital@") for fact in check(place, "newest").facts)
        monkeypatch.setattr(place.station.engine._counting._sweep, "of_types", _swept_nothing)
        await place.duty("count", "status")
        assert not check(place, "newest").is_well
        place.pass_time(4)
        await place.round()
        await place.duty("count", "status")
        assert check(place, "newest").is_well, "as soon as it was read"

    run(tmp_path, case)


def test_patients_and_rows_are_counted_against_central(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.duty("count", "status")
        assert check(place, "counts") == Check(name="counts", is_well=True, facts=("3", "3"))
        await lose(place, "Observation/l2")
        monkeypatch.setattr(place.station.engine._counting._sweep, "of_types", _swept_nothing)
        await place.duty("count", "status")
        await place.duty("count", "status")
        assert check(place, "counts") == Check(name="counts", is_well=False, facts=("3", "3", "Observation"))

    run(tmp_path, case)


def test_a_station_without_numbers_for_new_patients_says_so_until_central_gave_a_block(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.station.engine.recount()
        assert check(place, "numbers") == Check(name="numbers", is_well=False, facts=("0",))
        await place.duty("blocks")
        await place.station.engine.recount()
        assert check(place, "numbers") == Check(name="numbers", is_well=True, facts=("50",))

    run(tmp_path, case)


def test_what_the_windows_know_stands_among_the_checks(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.station.add_checks(lambda: (Check(name="printer", is_well=False),))
        await place.duty("status")
        assert not check(place, "printer").is_well

    run(tmp_path, case)
