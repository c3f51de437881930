"""One type, one row or one list that central gives wrongly stops nothing else, and is said aloud for as long as it lasts."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from offline import census, replica
from offline.mode import Backlog
from offline.outbox import State
from offline.sync.standing import Figures
from tests.support import between, builders
from tests.support.between import JSON
from tests.support.builders import ident
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"


def _said(place: Place) -> str | None:
    return place.station.status.link.last_error


async def _go_on(place: Place, rounds: int = 6) -> None:
    for _ in range(rounds):
        await place.duty("watch", "pull", "push", "status")
        place.pass_time(3)


def _check(place: Place, name: str) -> bool:
    return next(one.is_well for one in place.station.status.readiness if one.name == name)


# --- a type ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 403, 404, 500])
def test_a_type_that_may_not_be_searched_is_named_and_stops_no_other(tmp_path: Path, status: int) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        between.between(place).answering = between.searching("NutritionOrder", status)
        place.pass_time(8)
        place.station.engine.pull.is_current = False
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.vitals(2))
        await hospital.put(builders.lab("new", "2823-3", "6.9", "mmol/L", at=builders.NOW + timedelta(minutes=1)))
        await _go_on(place)
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFIRMED] * 2
        assert (await place.station.results("Patient/p1"))[0].result.key == "Observation/new"
        assert place.station.status.freshness.is_within(place.clock.now())
        assert _said(place) == f"NutritionOrder:{status}"
        assert "NutritionOrder" in place.station.status.freshness.counts_alarm
        between.between(place)
        place.pass_time(60)
        await _go_on(place)
        assert _said(place) is None
        assert "NutritionOrder" not in place.station.status.freshness.counts_alarm

    run(tmp_path, case)


def test_a_type_that_fails_is_not_asked_for_every_three_seconds(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        line = between.between(place)
        line.answering = between.searching("DocumentReference", 500)
        await _go_on(place, 100)
        assert line.answered <= 16, "in five minutes"

    run(tmp_path, case)


def test_one_document_that_is_too_large_stops_no_other_type(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = b'{"resourceType":"DocumentReference","id":"scan","content":"' + b"A" * (65 * 1024 * 1024) + b'"}'
        between.between(place).answering = between.showing("DocumentReference", row)
        place.pass_time(8)
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.vitals(2))
        await _go_on(place, 3)
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFIRMED] * 2
        assert _said(place) == "DocumentReference:body-too-large"

    run(tmp_path, case)


def test_what_is_judged_on_a_type_waits_for_it_and_the_facts_behind_it_do_not(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        line = between.between(place)
        line.answering = between.searching("AllergyIntolerance", 500)
        await place.duty("pull")
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.vitals(2))
        await place.submit(builders.note(3))
        place.pass_time(8)
        await _go_on(place)
        kept = await place.kept(ident(1))
        assert (kept.state, kept.error_code) == (State.SAVED_HERE, "not-read:AllergyIntolerance")
        assert [await place.state(ident(n)) for n in (2, 3)] == [State.CONFIRMED] * 2
        place.pass_time(60)
        await place.duty("status")
        assert not place.station.status.freshness.is_within(place.clock.now()), "without allergies nobody is fresh"
        line.answering = None
        await _go_on(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert place.station.status.freshness.is_within(place.clock.now())

    run(tmp_path, case)


def test_facts_leave_after_an_outage_without_a_whole_refresh_and_orders_wait_for_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.vitals(2))
        await place.duty("watch", "push")
        place.link.is_dark = False
        await place.duty("watch", "push")
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.SAVED_HERE, State.CONFIRMED]
        await place.duty("pull", "push")
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_who_arrives_while_a_type_cannot_be_read_gets_it_when_it_can(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        line = between.between(place)
        line.answering = between.searching("NutritionOrder", 500)
        old = builders.lab("old", "2823-3", "5.5", "mmol/L", n=4, at=builders.NOW - timedelta(days=9))
        diet = {
            "resourceType": "NutritionOrder",
            "id": "diet",
            "status": "active",
            "intent": "order",
            "patient": {"reference": "Patient/p4"},
            "dateTime": "2026-11-01T08:00:00+08:00",
        }
        await hospital.put(builders.patient(4), builders.stay(4), old, diet)
        await place.round()
        assert [row.result.key for row in await place.station.results("Patient/p4")] == ["Observation/old"]
        line.answering = None
        place.pass_time(60)
        await _go_on(place, 2)
        held = await place.database.read(lambda books: replica.get(books, "NutritionOrder/diet"))
        assert held is not None

    run(tmp_path, case)


# --- a row -------------------------------------------------------------------------------------------------------------


def _row(**more: object) -> bytes:
    row = {**builders.lab("odd", "2823-3", "4.0", "mmol/L", n=3), **more}
    return json.dumps({"meta": {"versionId": "1", "lastUpdated": "2026-11-20T00:00:00Z"}, **row}).encode()


ODD = {
    "instant": _row(meta={"versionId": "1", "lastUpdated": "yesterday"}),
    "leap": _row(meta={"versionId": "1", "lastUpdated": "2026-11-20T00:00:60Z"}),
    "zone": _row(meta={"versionId": "1", "lastUpdated": "2026-11-20T00:00:00"}),
    "number": _row(meta={"versionId": 1, "lastUpdated": "2026-11-20T00:00:00Z"}),
    "surrogate": _row(note=[{"text": "here"}]).replace(b'"here"', b'"\\ud800"'),
    "bytes": _row(note=[{"text": "here"}]).replace(b'"here"', b'"\xff\xfe"'),
}


@pytest.mark.parametrize("name", sorted(ODD))
def test_one_odd_row_is_named_and_the_rest_is_read_and_sent(tmp_path: Path, name: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        good = json.dumps(
            {
                **builders.lab("good", "2823-3", "4.0", "mmol/L"),
                "meta": {"versionId": "1", "lastUpdated": "2026-11-20T00:00:00Z"},
            }
        ).encode()
        between.between(place).answering = between.showing("Observation", ODD[name], good)
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        place.pass_time(8)
        await _go_on(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert await place.database.read(lambda books: replica.get(books, "Observation/good")) is not None
        odd = await place.database.read(lambda books: replica.get(books, "Observation/odd"))
        assert (odd is not None) == (name in {"instant", "leap", "zone"}), "what can be held is shown"
        assert str(_said(place)).startswith("Observation:")
        assert not _check(place, "proof")
        told = [event for event in await place.station.events() if event.kind == "row-unreadable"]
        assert len(told) == 1, "once, not at every refresh"
        assert not [event for event in await place.station.events() if event.kind == "bug"]

    run(tmp_path, case)


# --- central's clock ----------------------------------------------------------------------------------------------------


def _month_ahead(request: httpx.Request, body: bytes) -> bytes:
    """Version 2 of the order was written while central's clock was a month fast."""
    del request
    try:
        found = json.loads(body)
    except ValueError:
        return body
    for row in [found, *(entry.get("resource", {}) for entry in found.get("entry", ()))]:
        if row.get("id") == "o1" and row.get("meta", {}).get("versionId") == "2":
            row["meta"]["lastUpdated"] = "2027-06-25T00:00:00.000Z"
    return json.dumps(found).encode()


def test_a_row_of_a_time_to_come_is_followed_when_it_changes_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.spoil = _month_ahead
        await hospital.change(ORDER, note=[{"text": "while the clock was fast"}])
        await _go_on(place, 1)
        await hospital.change(ORDER, status="stopped")
        await hospital.put(builders.drug_order("later", "metformin-tab"))
        await _go_on(place, 2)
        held = await place.database.read(lambda books: replica.get(books, ORDER))
        assert held is not None
        assert held.version == "3"
        assert await place.database.read(lambda books: replica.get(books, "MedicationRequest/later")) is not None
        cursor = await place.database.read(lambda books: census.cursor(books, "MedicationRequest"))
        assert cursor is not None
        assert cursor.newest < "2027-06", "the cursor stays behind central's own clock"

    run(tmp_path, case)


def test_a_cursor_that_was_kept_in_the_future_is_given_up(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        ahead = "2027-06-25T00:00:00.000Z"
        await place.database.write(lambda books: census.set_cursor(books, "Observation", ahead, 30, 1))
        await hospital.put(builders.lab("new", "2823-3", "6.9", "mmol/L"))
        await _go_on(place, 1)
        assert await place.database.read(lambda books: replica.get(books, "Observation/new")) is not None
        cursor = await place.database.read(lambda books: census.cursor(books, "Observation"))
        assert cursor is not None
        assert cursor.newest < ahead

    run(tmp_path, case)


# --- who is here --------------------------------------------------------------------------------------------------------


def _empty_census(request: httpx.Request, body: bytes) -> httpx.Response | None:
    del body
    if "/Encounter" not in request.url.path or b"location=" not in request.url.query:
        return None
    return httpx.Response(200, headers=JSON, content=b'{"resourceType":"Bundle","type":"searchset","total":0}')


def test_an_empty_census_empties_no_ward_whose_stays_still_run(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        line = between.between(place)
        line.answering = _empty_census
        await hospital.change("Encounter/e3", status="finished")
        await hospital.put(builders.lab("new", "2823-3", "6.9", "mmol/L", at=builders.NOW + timedelta(minutes=1)))
        await _go_on(place, 3)
        here = sorted(one.patient for one in await place.database.read(census.ward))
        assert here == ["Patient/p1", "Patient/p2"], "who really left has left"
        assert (await place.station.results("Patient/p1"))[0].result.key == "Observation/new"
        assert _said(place) == "Encounter:census-lacks-2"
        assert place.station.status.freshness.patients_central == 0
        line.answering = None
        await _go_on(place, 1)
        assert _said(place) is None

    run(tmp_path, case)


def test_a_stay_about_which_nothing_usable_is_said_lets_nobody_go(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        def answering(request: httpx.Request, body: bytes) -> httpx.Response | None:
            if request.url.path.endswith("/Encounter/e1"):
                return between.refused(500)
            return _empty_census(request, body)

        between.between(place).answering = answering
        await _go_on(place, 2)
        assert "Patient/p1" in {one.patient for one in await place.database.read(census.ward)}
        assert _said(place) == "Encounter:census-lacks-3"

    run(tmp_path, case)


def test_one_who_moved_within_the_house_has_left_although_his_old_place_is_still_named(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        old = {**(await hospital.read("Encounter/e1"))["location"][0], "status": "completed"}
        await hospital.put({**builders.ward(), "id": "w9"})
        await hospital.change(
            "Encounter/e1", location=[old, {"location": {"reference": "Location/w9"}, "status": "active"}]
        )
        between.between(place).answering = _empty_census
        await _go_on(place, 1)
        found = await place.database.read(lambda books: census.of(books, ["Patient/p1"]))
        assert found["Patient/p1"].left_reason == "moved"

    run(tmp_path, case)


# --- restored from a backup ---------------------------------------------------------------------------------------------


def test_what_was_confirmed_and_central_has_lost_is_said_and_not_proven(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.settle()
        key = await place.key_of(ident(1), "MedicationRequest")
        kind, name = key.split("/")
        row = f"SELECT row FROM resource WHERE type = '{kind}' AND id = '{name}'"
        for table in ("version", "posting", "resource"):
            hospital.store.run(f"DELETE FROM {table} WHERE row IN ({row})")
        assert await hospital.status_of(key) == 404
        await place.station.engine.sweep.patient("Patient/p1")
        await _go_on(place, 1)
        assert _said(place) == "MedicationRequest:lost-at-central"
        assert "Patient/p1" in place.station.status.freshness.unequal
        assert not _check(place, "proof")
        (told,) = [event for event in await place.station.events() if event.kind == "lost-at-central"]
        assert (told.command, told.facts["row"]) == (ident(1), key)
        await place.station.engine.sweep.patient("Patient/p1")
        await place.crash()
        await place.round()
        assert "Patient/p1" in place.station.status.freshness.unequal, "also after a restart"

    run(tmp_path, case)


def test_what_somebody_deleted_at_central_after_it_was_confirmed_is_said_and_nothing_is_green_until_a_person_decides(
    tmp_path: Path,
) -> None:
    """Whether it was meant is for a person (tests/offline/sync/test_lost_at_central.py); here it is only said."""

    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.note(1))
        await place.settle()
        await hospital.delete(await place.key_of(ident(1), "Composition"))
        await place.station.engine.sweep.patient("Patient/p1")
        await _go_on(place, 1)
        assert _said(place) == "Composition:lost-at-central"
        assert "Patient/p1" in place.station.status.freshness.unequal

    run(tmp_path, case)


# --- how far back -------------------------------------------------------------------------------------------------------


def test_the_rhythm_of_a_busy_station_is_no_gap_and_silence_is_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        pull, since = place.station.engine.pull, list[float]()
        await place.duty("pull")
        place.station.engine._figures = _busy(place)
        for _ in range(4):
            place.pass_time(16)
            since.append(pull._gap_s("Observation", place.clock.monotonic_s()) or 0.0)
            await place.station.engine.pull_once()
        assert since == [0.0] * 4
        place.pass_time(31)
        assert pull._gap_s("Observation", place.clock.monotonic_s()) == 31
        await place.station.engine.pull_once()
        pull.is_current = False
        place.pass_time(4)
        await hospital.put(builders.lab("late", "2823-3", "4.4", "mmol/L"))
        await place.station.engine.pull_once()
        assert pull._was_silent

    run(tmp_path, case)


def _busy(place: Place) -> Figures:
    return replace(place.station.engine._figures, backlog=Backlog(waiting=1000))
