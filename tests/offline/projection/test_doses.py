"""Mirrors offline/projection/doses.py and once.py."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from client.fhir import names
from client.records import DoseOutcome, OrderTerm
from offline.projection import counts, doses, lists, orders, safety, ward
from offline.store.books import Books
from offline.views import DueDose
from tests.support import builders
from tests.support.builders import NOW, ZONE, keep, load

AT_8 = NOW.replace(hour=8)
HOUR = timedelta(hours=1)
ORDER = "MedicationRequest/m1"


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, builders.ward(), builders.bed(2), builders.patient(), builders.stay(1, 2))
    return books


def due(books: Books, now: datetime = NOW, back: timedelta = doses.BACK) -> list[DueDose]:
    return list(doses.due_doses(books, lists.people(books), now - back, now, now, builders.plan()))


def shown(found: Sequence[DueDose]) -> list[tuple[str, bool]]:
    return [(one.slot_at.astimezone(ZONE).strftime("%d %H:%M"), one.dose is not None) for one in found]


def given_at(moment: datetime, ident: str = "g1", **more: Any) -> dict[str, Any]:
    """A dose as any other software charts it: when, and for which order; no planned time."""
    made = builders.dose_given(ident, ORDER, moment) | {"effectiveDateTime": builders.stamp(moment), **more}
    return {key: value for key, value in made.items() if key != "extension"}


@pytest.mark.parametrize("early", [HOUR, 2 * HOUR, 12 * HOUR, 30 * HOUR])
@pytest.mark.parametrize("later", [timedelta(minutes=30), 9 * HOUR, 11 * HOUR])
def test_a_dose_given_early_keeps_its_slot_answered(ward_books: Books, early: timedelta, later: timedelta) -> None:
    given = builders.dose_given("g1", ORDER, AT_8) | {"effectiveDateTime": builders.stamp(AT_8 - early)}
    load(ward_books, builders.drug_order("m1", start=AT_8 - HOUR), given)
    first = due(ward_books, AT_8 + later, later)[0]
    assert (first.slot_at, first.is_overdue) == (AT_8, False)
    assert first.dose is not None


def test_a_dose_nobody_answered_is_on_the_list_the_card_the_tasks_and_the_count_for_a_day(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1", start=NOW - timedelta(hours=22, minutes=30)))
    plan, people = builders.plan(), lists.people(ward_books)
    assert shown(due(ward_books)) == [("19 12:00", False), ("19 18:00", False), ("20 08:00", False)]
    card = ward.ward_map(ward_books, builders.WARD, NOW, plan, builders.pack().scores).cards[0]
    assert card.overdue == 3
    assert sum(task.kind == "overdue-dose" for task in lists.tasks(ward_books, people, NOW, plan)) == 3
    assert counts.nurse_work(ward_books, NOW, plan).doses == 3


SLOTS = [AT_8, AT_8 + 4 * HOUR, AT_8 + 10 * HOUR]


@pytest.mark.parametrize(
    ("after", "slot"),
    [
        (timedelta(0), AT_8),
        (timedelta(hours=-2), AT_8),
        (timedelta(hours=-2, minutes=-1), None),
        (timedelta(hours=2), AT_8),
        (timedelta(hours=2, minutes=1), AT_8 + 4 * HOUR),
        (timedelta(hours=6, minutes=30), None),
        (timedelta(hours=8), AT_8 + 10 * HOUR),
        (timedelta(hours=13), None),
    ],
)
def test_a_dose_without_a_planned_time_answers_the_nearest_one(after: timedelta, slot: datetime | None) -> None:
    assert doses.nearest(SLOTS, AT_8 + after) == slot


def test_of_hourly_times_only_half_an_hour_is_near() -> None:
    hourly = [AT_8 + number * HOUR for number in range(3)]
    assert doses.nearest(hourly, AT_8 - timedelta(minutes=40)) is None
    assert doses.nearest(hourly, AT_8 + timedelta(minutes=80)) == AT_8 + HOUR
    assert doses.nearest([], AT_8) is None


@pytest.mark.parametrize("minutes", [-90, 0, 90])
@pytest.mark.parametrize(("status", "outcome"), [("completed", DoseOutcome.GIVEN), ("not-done", DoseOutcome.NOT_GIVEN)])
def test_what_other_software_charted_is_not_overdue(
    ward_books: Books, minutes: int, status: str, outcome: DoseOutcome
) -> None:
    charted = given_at(AT_8 + timedelta(minutes=minutes), status=status)
    load(ward_books, builders.drug_order("m1", start=AT_8 - 2 * HOUR), charted)
    (one,) = due(ward_books)
    assert one.dose is not None
    assert (one.slot_at, one.dose.outcome, one.is_overdue) == (AT_8, outcome, False)
    assert counts.nurse_work(ward_books, NOW, builders.plan()).doses == 0


def test_a_dose_far_from_every_planned_time_answers_none(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1", start=AT_8 - 2 * HOUR), given_at(AT_8 - 3 * HOUR))
    assert shown(due(ward_books)) == [("20 08:00", False)]


def test_a_dose_of_other_software_beside_ours_does_not_replace_it(ward_books: Books) -> None:
    ours = builders.dose_given("g2", ORDER, AT_8)
    load(ward_books, builders.drug_order("m1", start=AT_8 - 2 * HOUR), ours, given_at(AT_8 + HOUR))
    (one,) = due(ward_books)
    assert one.dose is not None
    assert one.dose.key == "MedicationAdministration/g2"


def once_order(start: datetime, **more: Any) -> dict[str, Any]:
    made = builders.drug_order("m1", start=start) | more
    made["category"] = [{"coding": [{"system": names.ORDER_TERM, "code": "temporary"}]}]
    bounds = {"boundsPeriod": {"start": builders.stamp(start)}, "count": 1}
    coded = {"coding": [{"system": names.FREQUENCY, "code": "ONCE"}], "text": "ONCE"}
    made["dosageInstruction"] = [{"timing": {"repeat": bounds, "code": coded}}]
    return made


@pytest.mark.parametrize("hours", [2, 13, 25, 60])
def test_a_once_order_nobody_gave_stays_overdue_however_long(ward_books: Books, hours: int) -> None:
    load(ward_books, once_order(NOW - hours * HOUR))
    (one,) = due(ward_books)
    assert (one.slot_at, one.is_overdue, one.dose) == (NOW - hours * HOUR, True, None)
    card = ward.ward_map(ward_books, builders.WARD, NOW, builders.plan(), builders.pack().scores).cards[0]
    assert card.overdue == 1


@pytest.mark.parametrize("status", ["completed", "not-done"])
def test_a_once_order_that_was_answered_is_not_due_again(ward_books: Books, status: str) -> None:
    load(ward_books, once_order(NOW - 60 * HOUR), given_at(NOW - 50 * HOUR, status=status))
    assert due(ward_books) == []


def test_a_once_order_of_this_day_is_answered_by_any_dose_of_it(ward_books: Books) -> None:
    load(ward_books, once_order(NOW - 9 * HOUR), given_at(NOW - 4 * HOUR))
    assert [one.dose is not None for one in due(ward_books)] == [True]


def test_a_void_dose_leaves_a_once_order_due(ward_books: Books) -> None:
    load(ward_books, once_order(NOW - 60 * HOUR), given_at(NOW - 50 * HOUR, status="entered-in-error"))
    assert [one.is_overdue for one in due(ward_books)] == [True]


def test_a_once_order_of_an_earlier_stay_or_a_stopped_one_is_not_due(ward_books: Books) -> None:
    load(ward_books, once_order(NOW - 60 * HOUR, encounter={"reference": "Encounter/before"}))
    assert due(ward_books) == []
    load(ward_books, once_order(NOW - 60 * HOUR, status="stopped"))
    assert due(ward_books) == []


def test_a_once_order_signed_and_given_here_is_answered_before_and_after_it_is_settled(ward_books: Books) -> None:
    once = msgspec.structs.replace(builders.draft(frequency="ONCE"), term=OrderTerm.ONCE, starts_at=NOW - 40 * HOUR)
    made = keep(ward_books, builders.sign(1, once))
    assert [one.is_overdue for one in due(ward_books)] == [True]
    keep(ward_books, builders.give(2, made.rows[0].key, NOW - 40 * HOUR))
    assert due(ward_books) == []
    builders.land(ward_books, builders.ident(1))
    assert due(ward_books) == []


def test_the_first_day_count_of_a_signed_order_decides_its_first_dose(ward_books: Books) -> None:
    draft = msgspec.structs.replace(builders.draft(), first_day_count=0)
    keep(ward_books, builders.sign(1, draft))
    ((_, order),) = orders.live_orders(ward_books, [builders.PATIENT])[builders.PATIENT]
    found = builders.plan().slots(order, NOW, NOW + 24 * HOUR)
    assert [each.astimezone(ZONE).strftime("%d %H:%M") for each in found] == ["21 08:00"]


def test_an_order_once_if_needed_is_no_longer_in_force_after_twelve_hours(ward_books: Books) -> None:
    needed = msgspec.structs.replace(builders.draft(frequency="SOS"), is_as_needed=True, starts_at=NOW - 13 * HOUR)
    keep(ward_books, builders.sign(1, needed))
    assert safety.running(ward_books, builders.PATIENT, builders.pack().catalogue, NOW) == ()
    assert len(safety.running(ward_books, builders.PATIENT, builders.pack().catalogue, NOW - 2 * HOUR)) == 1


def test_the_interval_of_an_as_needed_order_is_read_back(ward_books: Books) -> None:
    needed = msgspec.structs.replace(builders.draft(frequency="PRN"), is_as_needed=True, min_interval_h=6)
    keep(ward_books, builders.sign(1, needed))
    (line,) = safety.running(ward_books, builders.PATIENT, builders.pack().catalogue, NOW)
    assert line.min_interval_h == 6
