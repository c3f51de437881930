"""Queries of orders: which are open, what was asked and answered, and what they hold back; refuses to judge an answer.

An order is queried from a nurse's first word until the doctor's answer to it. While it is, it is neither checked nor given on that check;
an answer opens the way to the check again and does nothing more.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from client.clinical.orders import is_at_once
from client.commands import AnswerQuery, Command, QueryOrder, VerifyOrder
from client.fhir.reading.elements import target
from client.records import Order
from client.records.nursing import OrderQuery
from offline.projection import own_tasks, records, rows, safety
from offline.projection.doses import Who
from offline.store.books import Books
from offline.views import QueryThread
from offline.work_views import WorkItem, WorkKind

QUERIED, GONE, ANSWERED, NO_WORDS = "order-queried", "gone", "already-answered", "no-words"


def threads(books: Books, patients: Collection[str], *, with_marks: bool = True) -> tuple[QueryThread, ...]:
    """Every query with its answers, the oldest first."""
    found = rows.read(books, ["Communication"], patients=patients, with_marks=with_marks) if patients else []
    replies = [reply for row in found if (reply := records.query_reply(row)) is not None]
    made = [
        QueryThread(
            patient=row.patient or "",
            query=one,
            replies=tuple(sorted((reply for reply in replies if reply.query == row.key), key=_at)),
            mark=row.mark,
        )
        for row in found
        if (one := records.order_query(row)) is not None
    ]
    return tuple(sorted(made, key=_asked))


def _at(one: Any) -> str:
    return one.at.isoformat() if one.at else ""


def _asked(one: QueryThread) -> str:
    return _at(one.query)


def of_orders(books: Books, patients: Collection[str]) -> dict[str, tuple[QueryThread, ...]]:
    """Order key to what was asked about it."""
    found: dict[str, list[QueryThread]] = {}
    for one in threads(books, patients):
        for key in one.query.orders:
            found.setdefault(key, []).append(one)
    return {key: tuple(every) for key, every in found.items()}


def open_orders(books: Books, patient: str) -> frozenset[str]:
    """The keys of this patient's orders that wait for an answer."""
    found = threads(books, [patient], with_marks=False)
    named = {key for one in found if one.is_open for key in one.query.orders}
    shown = rows.by_key(books, named) if named else {}
    return frozenset(shown[key].key if key in shown else key for key in named)


def is_open(books: Books, patient: str, keys: Collection[str]) -> bool:
    waiting = open_orders(books, patient)
    if not waiting:
        return False
    shown = rows.by_key(books, keys)
    return any((shown[key].key if key in shown else key) in waiting for key in keys)


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """An order with an open query is not checked; a query has words or a reason, and is answered once, while it is there."""
    if isinstance(command, VerifyOrder):
        return (QUERIED,) if is_open(books, command.patient, own_tasks.lines_of(books, command)) else ()
    if isinstance(command, QueryOrder):
        shown = rows.by_key(books, command.orders)
        if len(shown) < len(set(command.orders)):
            return (GONE,)
        return () if command.reason.text.strip() else (NO_WORDS,)
    if isinstance(command, AnswerQuery):
        one = next((each for each in threads(books, [command.patient]) if each.query.key == command.query), None)
        if one is None:
            return (GONE,)
        return () if command.text.strip() else (NO_WORDS,)
    return ()


def waiting(books: Books, here: Mapping[str, Who], me: str) -> Iterator[WorkItem]:
    """Open queries of orders that this doctor signed, or of whose prescriber nothing is known, for the task centre."""
    open_ones = [one for one in threads(books, here, with_marks=False) if one.is_open] if here else []
    shown = rows.by_key(books, {key for one in open_ones for key in one.query.orders}) if open_ones else {}
    for one in open_ones:
        rows_of = [shown[key] for key in one.query.orders if key in shown]
        authors = {target(row.resource.get("requester")) or target(row.resource.get("orderer")) for row in rows_of}
        if me not in {one.query.recipient, *authors} and (one.query.recipient or authors - {None}):
            continue
        ordered = [records.order(row) for row in rows_of]
        if ordered and not any(order.status in safety.RUNNING for order in ordered):
            continue
        who = here[one.patient]
        yield WorkItem(
            kind=WorkKind.QUERY,
            patient=who.patient,
            patient_name=who.name,
            place=who.bed,
            what=query_words(one.query, ordered),
            key=one.query.key,
            since=one.query.at,
            origin=one.query.by,
            is_urgent=any(order.is_urgent or is_at_once(order) for order in ordered),
        )


def query_words(query: OrderQuery, ordered: Collection[Order]) -> str:
    names = "、".join(order.what.text for order in ordered)
    return "：".join(part for part in (names, " ".join(word for word in (query.reason, query.text) if word)) if part)
