"""What pharmacists said of the drug orders, seen from what is shown here; refuses to review anything, and to call an unknown word a yes.

Central's pharmacy asks for its reviews itself; this station reads them and writes the doctor's answer. Where a hospital has no such reviews
nothing is said of any order.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from client.commands import AdministerDose, Command, ReplyPharmacist, VerifyOrder
from client.fhir import names
from client.fhir.reading.elements import target
from client.records import DoseOutcome, Order, OrderKind, OrderStatus
from client.records.pharmacy import PharmReview, PharmVerdict
from offline import census
from offline.freshness import LIMIT_S
from offline.outbox import State
from offline.projection import own_tasks, records, rows, safety
from offline.projection.doses import Who
from offline.store.books import Books
from offline.views import DueDose, Mark, OrderRow, Pharm, PharmStanding, VerifyGroup
from offline.work_views import WorkItem, WorkKind

REJECTED = "pharm-rejected"
GONE, ANSWERED, OTHER_WORDS = "gone", "already-answered", "rejection-changed"
_SAID = {PharmVerdict.WAITING: PharmStanding.WAITING, PharmVerdict.ACCEPTED: PharmStanding.ACCEPTED}
_SETTLED = frozenset({State.CONFIRMED, State.ACCEPTED})
_WORST = (
    PharmStanding.REJECTED,
    PharmStanding.KEPT,
    PharmStanding.NOT_KNOWN,
    PharmStanding.NOT_REVIEWED,
    PharmStanding.WAITING,
    PharmStanding.ACCEPTED,
)
Reviews = Mapping[str, tuple[PharmReview, Mark | None]]


def reviews(books: Books, patients: Collection[str]) -> Reviews:
    """Order key to the review that counts, with the command behind it; the words of a rejection also from its DetectedIssue.

    What was said last counts, by when it was said; a rejection that waits for an answer counts until a later yes. A review speaks of the
    orders of its own patient alone.
    """
    found = rows.read(
        books, ["Task"], patients=patients, where="code = ?", values=[names.PHARM_REVIEW], order="ORDER BY at_s, key"
    )
    read = [(review, row) for row in found if (review := records.pharm_review(row)) is not None]
    wanted = {one.issue for one, _ in read if one.issue and not one.reason}
    issues = rows.by_key(books, wanted) if wanted else {}
    shown = rows.by_key(books, {order for review, _ in read for order in review.orders}) if read else {}
    said: dict[str, list[tuple[PharmReview, Mark | None]]] = {}
    for review, row in read:
        issue = issues.get(review.issue or "")
        is_wanting = review.verdict is PharmVerdict.REJECTED and not review.reason and issue is not None
        told = msgspec.structs.replace(review, reason=records.issue_words(issue)) if is_wanting and issue else review
        for order in review.orders:
            if order not in shown or shown[order].patient == row.patient:
                said.setdefault(order, []).append((told, row.mark))
    return {order: _counting(every) for order, every in said.items()}


def _counting(every: Sequence[tuple[PharmReview, Mark | None]]) -> tuple[PharmReview, Mark | None]:
    """An open rejection that no later yes took back, else what was said last."""
    every = sorted(every, key=_said_at)  # what was said at the same moment stays in the order of the Tasks
    yes = [one.at for one, _ in every if one.verdict is PharmVerdict.ACCEPTED and one.at is not None]
    last_yes = max(yes, default=None)
    against = [
        (one, mark)
        for one, mark in every
        if one.is_open_rejection and (last_yes is None or one.at is None or one.at >= last_yes)
    ]
    return (against or every)[-1]


def _said_at(one: tuple[PharmReview, Mark | None]) -> float:
    review, _ = one
    at = review.at or review.asked_at
    return at.timestamp() if at is not None else float("-inf")


def _is_known(books: Books) -> bool:
    """Whether pharmacists of this hospital review orders at all, as far as this station ever heard."""
    sql = "SELECT 1 FROM resource WHERE type = 'Task' AND code = ? AND removed_at_ms IS NULL LIMIT 1"
    return books.execute(sql, (names.PHARM_REVIEW,)).fetchone() is not None


class Telling:
    """The pharmacist's word on each order of some patients, read once. Without reviews in this hospital it has none for any."""

    def __init__(self, books: Books, patients: Collection[str], now: datetime) -> None:
        self._now = now
        self._reviews = reviews(books, patients) if patients and _is_known(books) else None
        self._here = census.of(books, patients) if self._reviews is not None else {}

    @property
    def is_silent(self) -> bool:
        return self._reviews is None

    def of(self, order: Order, mark: Mark | None) -> Pharm | None:
        """None for what is no drug or is over."""
        is_live = order.status in {OrderStatus.ACTIVE, OrderStatus.ON_HOLD}
        if self._reviews is None or order.kind is not OrderKind.MEDICATION or not is_live:
            return None
        review, of_reply = self._reviews.get(order.key, (None, None))
        here = self._here.get(order.patient)
        at_ms = here.fresh_at_ms if here is not None else None
        as_of = None if at_ms is None else datetime.fromtimestamp(at_ms / 1000, UTC)
        is_old = as_of is None or self._now - as_of > timedelta(seconds=LIMIT_S)
        is_unsettled = of_reply is not None and of_reply.state not in _SETTLED
        return Pharm(
            standing=_standing(review, mark),
            review=review,
            as_of=as_of if is_old else None,
            is_old=is_old,
            mark=of_reply if is_unsettled else None,
        )


def _standing(review: PharmReview | None, mark: Mark | None) -> PharmStanding:
    if review is None:
        is_at_central = mark is None or mark.state in _SETTLED
        return PharmStanding.NOT_REVIEWED if is_at_central else PharmStanding.NOT_KNOWN
    if review.verdict is PharmVerdict.REJECTED:
        return PharmStanding.KEPT if review.is_kept else PharmStanding.REJECTED
    return _SAID[review.verdict]


def worst(found: Iterable[Pharm | None]) -> Pharm | None:
    """Of the lines of an infusion the one that speaks most against it."""
    said = [one for one in found if one is not None]
    return min(said, key=_rank, default=None)


def _rank(one: Pharm) -> int:
    return _WORST.index(one.standing)


def told(books: Books, patient: str, table: Collection[OrderRow], now: datetime) -> dict[str, Pharm]:
    """Order key to the pharmacist's word, for an order table."""
    if not any(row.order.kind is OrderKind.MEDICATION for row in table):
        return {}
    telling = Telling(books, [patient], now)
    found = ((row.order.key, telling.of(row.order, row.mark)) for row in table) if not telling.is_silent else ()
    return {key: one for key, one in found if one is not None}


def on_orders(books: Books, patient: str, table: Sequence[OrderRow], now: datetime) -> tuple[OrderRow, ...]:
    """The rows with the pharmacist's word on each."""
    said = told(books, patient, table, now)
    return tuple(msgspec.structs.replace(row, pharm=said.get(row.order.key)) for row in table)


def with_words(books: Books, groups: Collection[VerifyGroup], now: datetime) -> tuple[VerifyGroup, ...]:
    telling = Telling(books, {one.patient for one in groups}, now)
    if telling.is_silent:
        return tuple(groups)
    replace = msgspec.structs.replace
    return tuple(
        one
        if one.is_stop
        else replace(one, rows=tuple(replace(row, pharm=telling.of(row.order, row.mark)) for row in one.rows))
        for one in groups
    )


def on_doses(books: Books, due: Collection[DueDose], now: datetime) -> tuple[DueDose, ...]:
    telling = Telling(books, {one.patient for one in due}, now)
    if telling.is_silent:
        return tuple(due)
    replace = msgspec.structs.replace
    return tuple(replace(one, pharm=worst(telling.of(line, one.order_mark) for line in one.lines)) for one in due)


# --- at intake -------------------------------------------------------------------------------------------------------


def objections(books: Books, command: Command, *, blocks: bool) -> tuple[str, ...]:
    """Against a check of what was rejected, where the site has it so; against an answer to what stands there no more."""
    if isinstance(command, VerifyOrder):
        lines = own_tasks.lines_of(books, command) if blocks else frozenset[str]()
        return (REJECTED,) if lines and rejected(books, command.patient, lines) else ()
    if isinstance(command, ReplyPharmacist):
        return _replying(books, command)
    return ()


def given_against(books: Books, command: AdministerDose, *, blocks: bool) -> tuple[str, ...]:
    """A drug that a pharmacist rejected and no doctor kept. That it was not given may always be said."""
    if not blocks or command.outcome is DoseOutcome.NOT_GIVEN:
        return ()
    return (REJECTED,) if rejected(books, command.patient, [line.order for line in command.lines]) else ()


def rejected(books: Books, patient: str, keys: Collection[str]) -> frozenset[str]:
    """Those of these orders whose rejection waits for a doctor's answer."""
    found = reviews(books, [patient])
    real = {row.key for row in rows.by_key(books, keys).values()} | set(keys) if found else set()
    return frozenset(key for key in real if key in found and found[key][0].is_open_rejection)


def rejecting(books: Books, patient: str, keys: Collection[str]) -> tuple[str, ...]:
    """The reviews in which they were rejected."""
    found = reviews(books, [patient])
    return tuple(sorted({found[key][0].key for key in rejected(books, patient, keys)}))


def _replying(books: Books, command: ReplyPharmacist) -> tuple[str, ...]:
    row = rows.by_key(books, [command.task]).get(command.task)
    review = records.pharm_review(row) if row is not None and row.type == "Task" else None
    shown = reviews(books, [command.patient])
    current = next((one for one, _ in shown.values() if review is not None and one.key == review.key), None)
    if current is None or command.order not in current.orders:
        return (GONE,)
    if not current.is_open_rejection:
        return (ANSWERED,)
    return () if current.reason == command.rejection else (OTHER_WORDS,)


# --- the task centre -------------------------------------------------------------------------------------------------


def waiting(books: Books, here: Mapping[str, Who], me: str, now: datetime) -> Iterator[WorkItem]:
    """Rejections of orders in force that this doctor signed, or of whose prescriber nothing is known."""
    found = reviews(books, here) if here else {}
    open_ones = {order: one for order, (one, _) in found.items() if one.is_open_rejection}
    shown = rows.by_key(books, open_ones) if open_ones else {}
    told_of = set[str]()
    for key, review in open_ones.items():
        row = shown.get(key)
        if row is None or row.patient not in here or review.key in told_of or _author(row.resource) not in {me, None}:
            continue
        order = records.order(row)
        if not safety.is_running(order, now):
            continue
        told_of.add(review.key)
        one = here[row.patient or ""]
        yield WorkItem(
            kind=WorkKind.PHARM_REJECTED,
            patient=one.patient,
            patient_name=one.name,
            place=one.bed,
            what=": ".join(part for part in (order.what.text, review.reason) if part),
            key=review.key,
            since=review.at,
            origin=review.by or "",
            is_urgent=True,
        )


def _author(order: Mapping[str, Any]) -> str | None:
    return target(order.get("requester"))
