"""What a bed card marks beside vital signs and orders: fasting, tests that are waited for, days of operation and leaving, the bed before.

Refuses to say of somebody what no row says of him; what nobody asked (billing) is unknown, not paid.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from client.clinical.fasting import is_fast, is_fasting_tag
from client.clinical.orders import Review
from client.clinical.vitals import last_moment
from client.fhir import names
from client.fhir.reading.elements import targets
from client.records import Lying, Order, Stay, Tag
from offline import census, scopes
from offline.projection import beside, chart, orders, rows
from offline.projection.safety import is_running
from offline.scopes import Question
from offline.store.books import Books
from offline.views import BedSigns

PAIN = "72514-3"
KINDS = ("MedicationRequest", "ServiceRequest", "NutritionOrder")
BACK = timedelta(hours=24)


def bed_signs(
    books: Books, stays: Mapping[str, Stay], tags: Mapping[str, tuple[Tag, ...]], now: datetime
) -> dict[str, BedSigns]:
    """Of each patient who has a stay here; read in a handful of questions for the whole ward."""
    keys = list(stays)
    live = {key: [order for _, order in found] for key, found in orders.live_orders(books, keys, KINDS).items()}
    owing, pain = _owing(books), chart.latest_vitals(books, keys, (PAIN,), now - BACK, last_moment(now))
    moving = _moving(books, keys)
    before = lay_before(books, stays, now)
    reported = _reported(books, live)
    return {
        key: BedSigns(
            is_fasting=any(is_fast(one) and _is_now(one, now) for one in live[key])
            or any(is_fasting_tag(tag) for tag in tags.get(key, ())),
            waits_for_skin_test=any(one.is_held_for_skin_test for one in live[key]),
            waits_for_pathology=any(_is_pathology(one) and one.key not in reported for one in live[key]),
            surgery_at=_first(one.starts_at for one in live[key] if _is_form(one, "surgery")),
            leaving_at=_leaving(live[key]),
            transfer_order=next((one.key for one in live[key] if _is_review(one, Review.TRANSFER)), None),
            pain=_pain(pain.get(key, {})),
            is_owing=owing.get(key) if owing is not None else None,
            lay_before=before.get(stay.bed or "", ()),
            is_moving=key in moving,
        )
        for key, stay in stays.items()
    }


def _is_now(order: Order, now: datetime) -> bool:
    return is_running(order, now) and (order.starts_at is None or order.starts_at <= now)


def _is_form(order: Order, kind: str) -> bool:
    return order.request is not None and order.request.kind == kind


def _is_pathology(order: Order) -> bool:
    return _is_form(order, "pathology") or (order.what.code_in(names.EXAM) or "").startswith("PATH-")


def _is_review(order: Order, kind: Review) -> bool:
    return order.what.code_in(names.REVIEW_ORDER) == kind.value


def _first(times: Iterable[datetime | None]) -> datetime | None:
    return min((at for at in times if at is not None), default=None)


def _leaving(live: Collection[Order]) -> datetime | None:
    return _first(one.starts_at or one.authored_at for one in live if _is_review(one, Review.DISCHARGE))


def _reported(books: Books, live: Mapping[str, Collection[Order]]) -> frozenset[str]:
    """Pathology that somebody reported about already."""
    waiting = {patient for patient, every in live.items() if any(_is_pathology(one) for one in every)}
    if not waiting:
        return frozenset()
    found = rows.read(books, ["DiagnosticReport"], patients=waiting, with_marks=False)
    return frozenset(key for row in found for key in targets(row.resource.get("basedOn")))


def _pain(found: Mapping[str, object]) -> Decimal | None:
    vital = found.get(PAIN)
    sign = getattr(vital, "sign", None)
    return sign.amount.value if sign is not None and sign.amount is not None else None


def _owing(books: Books) -> dict[str, bool] | None:
    """Whose prepayment is used up, as billing said last; None where it was never read."""
    if not scopes.answered(books, Question.ACCOUNTS).at_ms:
        return None
    found = map(beside.account, rows.read(books, ["Account"], with_marks=False))
    return {one.patient: one.balance < 0 for one in found if one.is_active and one.balance is not None}


def _moving(books: Books, keys: Collection[str]) -> frozenset[str]:
    """Whose place was changed here and is not confirmed yet."""
    found = rows.read(books, ["Encounter"], patients=keys, where="is_pending = 1", with_marks=False)
    return frozenset(row.patient or "" for row in found)


def lay_before(books: Books, stays: Mapping[str, Stay], now: datetime) -> dict[str, tuple[str, ...]]:
    """By bed, the names of those who lay there until yesterday or today and do not now: SAF-07, the same bed yesterday."""
    since = (now - timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    since_ms = round(since.timestamp() * 1000)
    gone = [
        one.patient
        for one in census.ward(books, with_left=True)
        if one.left_at_ms is not None and one.left_at_ms >= since_ms
    ]
    every = {**chart.stays(books, gone), **stays} if gone else dict(stays)
    found: dict[str, list[str]] = defaultdict(list)
    for patient, stay in every.items():
        for bed in {one.place for one in stay.places if _was(one, since) and one.place != _bed_now(stay)}:
            found[bed or ""].append(patient)
    named = chart.patients(books, {one for each in found.values() for one in each}) if found else {}
    return {
        bed: tuple(named[one].name for one in each if one in named and named[one].name) for bed, each in found.items()
    }


def _bed_now(stay: Stay) -> str | None:
    return stay.bed if stay.status in {"in-progress", "onleave"} else None


def _was(one: Lying, since: datetime) -> bool:
    return one.kind == "bed" and one.place is not None and one.until is not None and one.until >= since
