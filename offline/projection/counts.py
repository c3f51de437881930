"""How much waits on the lists of a ward, in one reading, for the tabs of lists that are not on the screen; refuses to name anything."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from client.clinical.assessments import FormBook
from client.clinical.catalogue import Catalogue
from client.clinical.giving import GivingBook
from client.clinical.pack import ContentPack
from client.clinical.transfusion import TransfusionBook
from client.clinical.vitals import last_moment
from offline import census
from offline.board_views import OPEN_TESTS, SpecimenState
from offline.projection import (
    after_dose,
    assessed,
    cases,
    chart,
    doses,
    fluids,
    lists,
    oral,
    skin_starts,
    specimens,
    stopping,
    transfusing,
    unit_faults,
)
from offline.projection.doses import Who
from offline.projection.plan import Plan
from offline.projection.ward import SIGNS
from offline.store.books import Books
from offline.views import BoardWork, NurseWork

DOSES_AHEAD = timedelta(hours=1)
VITALS_BACK = timedelta(hours=8)
"""Longer than any slot of the vital signs with its window."""
TEMPERATURE = "8310-5"


def nurse_work(
    books: Books,
    now: datetime,
    plan: Plan,
    forms: FormBook | None = None,
    permitted: frozenset[str] = frozenset(),
    blood: TransfusionBook | None = None,
    giving: tuple[Catalogue, GivingBook] | None = None,
) -> NurseWork:
    who = lists.people(books)
    due = doses.due_doses(books, who, now - doses.BACK, now + DOSES_AHEAD, now, plan, open_only=True)
    lying = _lying(books)
    taken: dict[str, datetime | None] = dict.fromkeys(lying)
    for patient, signs in chart.latest_vitals(books, lying, SIGNS, now - VITALS_BACK, last_moment(now)).items():
        times = [latest.sign.taken_at for latest in signs.values() if latest.sign.taken_at is not None]
        taken[patient] = max(times, default=None)
    for patient, at in chart.asked_after(books, lying, TEMPERATURE, now - VITALS_BACK, last_moment(now)).items():
        before = taken.get(patient)
        taken[patient] = at if before is None else max(at, before)
    to_assess = assessed.due(books, forms, permitted, now) if forms is not None else ()
    return NurseWork(
        groups=len(lists.unverified(books, who, now)) + len(stopping.waiting(books, who, now)),
        doses=len(due),
        effects=sum(one.due_at <= now + DOSES_AHEAD for one in after_dose.follow_ups(books, who, now, *giving))
        if giving is not None
        else 0,
        measured_at=taken,
        oral=len(oral.waiting(books)),
        assessments=sum(one.is_due(now) for one in to_assess),
        blood=_late_looks(books, who, blood, now) if blood is not None else 0,
        cases=len(cases.suspected(books, who)),
    )


def board_work(books: Books, now: datetime, plan: Plan, pack: ContentPack) -> BoardWork:
    """What the boards count whose pages nobody has opened: by the same projections as they are drawn from."""
    who = lists.people(books)
    tests = skin_starts.board(books, now, pack.bedside)
    tubes = specimens.board(books, who, now, pack.catalogue, pack.bedside)
    faults = unit_faults.faults(books, who, now, plan, pack.catalogue, pack.care.units)
    lying = tuple((key, who[key].name, who[key].bed) for key in _lying(books))
    sums = fluids.ward_fluids(books, lying, pack.fluids, now) if pack.fluids is not None else None
    return BoardWork(
        skin=sum(1 for row in tests if row.state in OPEN_TESTS),
        specimens=sum(1 for row in tubes if row.state is not SpecimenState.COLLECTED),
        faults=sum(one.is_fault for one in faults),
        fluids=None if sums is None else sum(1 for one in sums if one.waiting),
    )


def _late_looks(books: Books, who: Mapping[str, Who], book: TransfusionBook, now: datetime) -> int:
    running = (bag for one in transfusing.patients(books, who, book, now) for bag in one.running)
    return sum(bag.is_late(now) or bag.is_over_time(now) for bag in running)


def _lying(books: Books) -> list[str]:
    """Who is in the ward now: neither gone nor only announced."""
    here = [one.patient for one in census.ward(books) if one.left_at_ms is None]
    stays = chart.stays(books, here)
    return [key for key in here if key not in stays or stays[key].status != "planned"]
