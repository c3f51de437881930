"""The same drug signed by two doctors who did not see each other's order: both run, and nobody answered for it.

Two stations that sign at the same moment both pass the check before sending: each is right when it is judged. What is true afterwards
stands in the record itself, so every station says the same. Refuses to call a drug of one signature, one whose duplicate was answered
with a reason, or a plain infusion fluid ordered twice. It is told for a day: by then a nurse has checked both and doses are charted.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from client.clinical.orders import has_lapsed
from client.fhir import names
from client.fhir.reading.elements import code_in, mappings, target
from client.records import Order, OrderKind, OrderStatus, OrderTerm
from offline.outbox import State
from offline.projection import records, rows
from offline.projection.doses import Who
from offline.store.books import Books
from offline.views import OrderRow, Standing
from offline.views.orders import Twin
from offline.work_views import WorkItem, WorkKind

WITHIN = timedelta(hours=24)
"""How far apart the two were signed at most, and for how long after the later one it is told."""
_RUNS = frozenset({OrderStatus.ACTIVE, OrderStatus.ON_HOLD})
_FLUIDS = "B05"
"""Infusion fluids (ATC): the same bag carries one drug after another."""
_DUPLICATE = "DT"
"""What the ids of the pack's rules about duplicates begin with (duplicate_therapy.csv)."""


def marked(books: Books, patient: str, table: Sequence[OrderRow], now: datetime) -> tuple[OrderRow, ...]:
    """The table; each order of such a pair names the other."""
    running = [row.order for row in table if row.standing is not Standing.REJECTED]
    pairs = dict(_pairs(running, now))
    if pairs:
        answered = _answered(books, [patient])
        pairs = {key: other for key, other in pairs.items() if not {key, other.key} & answered}
    if not pairs:
        return tuple(table)
    return tuple(
        msgspec.structs.replace(row, twin=_twin(pairs[row.order.key])) if row.order.key in pairs else row
        for row in table
    )


def waiting(books: Books, here: Mapping[str, Who], now: datetime) -> Iterator[WorkItem]:
    """One item a pair, at the later order; it is everybody's who works on the ward."""
    signed: dict[str, list[Order]] = {}
    since = int((now - 2 * WITHIN).timestamp())
    for row in rows.read(books, ["MedicationRequest"], patients=here, where="at_s >= ?", values=[since]):
        if row.mark is None or row.mark.state is not State.REFUSED:
            signed.setdefault(row.patient or "", []).append(records.order(row))
    every = ((patient, _of(lines, now)) for patient, lines in signed.items() if patient in here)
    found = {patient: pairs for patient, pairs in every if pairs}
    answered = _answered(books, found) if found else frozenset[str]()
    for patient, pairs in found.items():
        for later, earlier in pairs:
            if {later.key, earlier.key} & answered:
                continue
            one = here[patient]
            yield WorkItem(
                kind=WorkKind.ORDERED_TWICE,
                patient=patient,
                patient_name=one.name,
                place=one.bed,
                what=later.what.text,
                key=later.key,
                since=later.authored_at,
                origin=" · ".join(name for name in (earlier.author, later.author) if name),
                is_urgent=True,
            )


def _of(lines: Iterable[Order], now: datetime) -> list[tuple[Order, Order]]:
    """(later, earlier) of each pair."""
    by_key = {order.key: order for order in lines}
    pairs = _pairs(by_key.values(), now)
    return [(by_key[key], other) for key, other in pairs if _later(by_key[key], other) is by_key[key]]


def _later(one: Order, other: Order) -> Order:
    return max(one, other, key=lambda order: (order.authored_at.timestamp() if order.authored_at else 0.0, order.key))


def _pairs(every: Iterable[Order], now: datetime) -> Iterator[tuple[str, Order]]:
    """Each order of a pair with the other one, the nearest in time."""
    alike: dict[tuple[str, OrderTerm], list[Order]] = {}
    for order in every:
        if _counts(order, now):
            alike.setdefault((order.drug_id or order.atc or "", order.term), []).append(order)
    for group in alike.values():
        for order in group:
            others = [other for other in group if _unseen(order, other) and _is_news(order, other, now)]
            if others:
                yield order.key, min(others, key=lambda other: (_apart(order, other), other.key))


def _counts(order: Order, now: datetime) -> bool:
    """A drug of the ward that runs now, signed within the time in which it is told."""
    is_over = (order.stop_at is not None and order.stop_at <= now) or has_lapsed(order, now)
    is_drug = order.kind is OrderKind.MEDICATION and bool(order.drug_id or order.atc)
    is_fluid = (order.atc or "").startswith(_FLUIDS)
    is_new = order.authored_at is not None and now - order.authored_at <= 2 * WITHIN
    return (
        is_drug
        and is_new
        and order.status in _RUNS
        and order.term is not OrderTerm.DISCHARGE
        and not (is_fluid or is_over)
    )


def _unseen(one: Order, other: Order) -> bool:
    """Of two doctors, near in time, neither in place of the other, the later of them new enough to be told."""
    is_pair = one.key != other.key and (one.group is None or one.group != other.group)
    is_of_two = bool(one.author) and bool(other.author) and one.author != other.author
    is_change = one.key == other.replaces or other.key == one.replaces
    return is_pair and is_of_two and not is_change and _apart(one, other) <= WITHIN


def _is_news(one: Order, other: Order, now: datetime) -> bool:
    later = _later(one, other).authored_at
    return later is not None and now - later <= WITHIN


def _apart(one: Order, other: Order) -> timedelta:
    if one.authored_at is None or other.authored_at is None:
        return timedelta.max
    return abs(one.authored_at - other.authored_at)


def _twin(other: Order) -> Twin:
    return Twin(order=other.key, by=other.author or "", at=other.authored_at)


def _answered(books: Books, patients: Collection[str]) -> frozenset[str]:
    """Orders whose author gave a reason against a rule about duplicates: he knew of the other one."""
    found = set[str]()
    for row in rows.read(books, ["DetectedIssue"], patients=patients, with_marks=False):
        rule = code_in(row.resource.get("code"), names.SAFETY_RULE) or ""
        if rule.startswith(_DUPLICATE) and mappings(row.resource.get("mitigation")):
            found |= {key for each in mappings(row.resource.get("implicated")) if (key := target(each))}
    return frozenset(found)
