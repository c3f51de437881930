"""Two doctors at two stations sign the same drug at the same moment: until one of the orders ends, both stations say so."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import SignOrders
from client.fhir import names
from offline.outbox import State
from offline.views import OrderRow
from offline.work_views import WorkItem, WorkKind
from tests.offline.sync.test_rivals import meanwhile
from tests.offline.sync.test_scoping import OTHER
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, PATIENT, ident
from tests.support.whole import Hospital, Place, run

DRUG = "omeprazole-cap"


def theirs(by: Any = OTHER, **more: Any) -> dict[str, Any]:
    """The order of a colleague at another station, signed a moment ago."""
    order = builders.drug_order("theirs", DRUG, start=NOW - timedelta(minutes=1))
    return {**order, "requester": {"reference": by.reference, "display": by.name}, **more}


def ours() -> SignOrders:
    return builders.sign(1, builders.draft(DRUG))


async def rows(place: Place) -> dict[str, OrderRow]:
    """By author: the orders of the drug."""
    found = (await place.station.chart(PATIENT)).orders
    return {row.order.author or "": row for row in found if row.order.drug_id == DRUG}


async def told(place: Place, me: str = DOCTOR.reference) -> list[WorkItem]:
    work = await place.station.work(me)
    return [one for one in work.items if one.kind is WorkKind.ORDERED_TWICE]


def test_the_station_whose_order_was_confirmed_first_says_that_a_colleague_ordered_the_same(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ours())
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert await told(place) == []
        await hospital.put(theirs())
        await place.round()
        found = await rows(place)
        mine, other = found[DOCTOR.name], found[OTHER.name]
        assert mine.twin is not None
        assert other.twin is not None
        assert (mine.twin.by, other.twin.by) == (OTHER.name, DOCTOR.name)
        (item,) = await told(place)
        assert (item.patient, item.is_urgent) == (PATIENT, True)
        assert set(item.origin.split(" · ")) == {DOCTOR.name, OTHER.name}
        assert await told(place, OTHER.reference) != [], "it is everybody's of the ward"

    run(tmp_path, case)


def test_the_station_that_came_second_has_its_conflict_and_the_same_mark(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await meanwhile(hospital, place, theirs())
        await place.submit(ours())
        await place.settle()
        assert (await place.conflict()).conflict == "duplicate"
        await place.round()
        assert (await rows(place))[OTHER.name].twin is not None
        assert len(await told(place)) == 1

    run(tmp_path, case)


def test_the_nurse_who_is_to_check_one_of_them_sees_the_other(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ours())
        await place.settle()
        await hospital.put(theirs())
        await place.round()
        checks = [row for group in await place.station.to_verify(PATIENT) for row in group.rows]
        told_by = {row.order.author: row.twin.by for row in checks if row.twin is not None}
        assert told_by[DOCTOR.name] == OTHER.name

    run(tmp_path, case)


def test_once_one_of_them_was_ended_nothing_says_so_any_more(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ours())
        await place.settle()
        await hospital.put(theirs())
        await place.round()
        assert len(await told(place)) == 1
        await hospital.change("MedicationRequest/theirs", status="stopped")
        await place.round()
        assert await told(place) == []
        assert (await rows(place))[DOCTOR.name].twin is None

    run(tmp_path, case)


def _answered() -> dict[str, Any]:
    return {
        "resourceType": "DetectedIssue",
        "id": "known",
        "status": "final",
        "code": {"coding": [{"system": names.SAFETY_RULE, "code": "DT24"}]},
        "patient": {"reference": PATIENT},
        "implicated": [{"reference": "MedicationRequest/theirs"}],
        "mitigation": [{"action": {"text": "早晚剂量不同"}}],
    }


@pytest.mark.parametrize(
    "other",
    [
        [theirs(by=DOCTOR)],
        [theirs(), _answered()],
        [theirs(authoredOn=builders.stamp(NOW - timedelta(days=3)))],
        [theirs(category=[{"coding": [{"system": names.ORDER_TERM, "code": "discharge"}]}])],
    ],
    ids=["by the same doctor", "answered with a reason", "days before", "to take home"],
)
def test_what_one_doctor_ordered_or_somebody_answered_for_is_not_told(
    tmp_path: Path, other: list[dict[str, Any]]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ours())
        await place.settle()
        await hospital.put(*other)
        await place.round()
        assert await told(place) == []
        assert all(row.twin is None for row in (await rows(place)).values())

    run(tmp_path, case)


def test_what_central_refused_is_no_second_order(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(ours())
        ours_now = await place.database.read(
            lambda books: books.execute("SELECT seq FROM command WHERE id = ?", (ident(1),)).fetchone()
        )
        assert ours_now is not None
        await place.database.write(
            lambda books: books.execute("UPDATE command SET state = 'refused' WHERE id = ?", (ident(1),)) and None
        )
        await hospital.put(theirs())
        place.link.is_dark = False
        await place.round()
        assert await told(place) == []
        assert all(row.twin is None for row in (await rows(place)).values())

    run(tmp_path, case)


def test_it_is_told_for_a_day(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ours())
        await place.settle()
        await hospital.put(theirs())
        await place.round()
        place.pass_time(timedelta(hours=25).total_seconds())
        assert await told(place) == []

    run(tmp_path, case)
