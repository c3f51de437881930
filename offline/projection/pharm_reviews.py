"""The pharmacist's review that counts for each order, and what stands rejected; refuses to call a waiting review an answer.

Apart from where it is told: the safety rules ask here, too, whether the drug that is ordered was rejected before.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

import msgspec

from client.clinical.catalogue import Catalogue
from client.clinical.safety.findings import Finding, Kind, Tier
from client.commands import OrderDraft
from client.fhir import names, reading
from client.records import NOT_IN_FORCE, Order, OrderKind
from client.records.pharmacy import PharmReview, PharmVerdict
from offline.projection import belonging, chart, records, rows
from offline.store.books import Books
from offline.views import Mark

BEFORE = "PHARM-REJECTED"
"""The rule that asks why a drug is ordered again that a pharmacist rejected in this stay."""
_GROUP = "RequestGroup/"
_SOURCE = "pharmacist's review of an order of this stay"
Reviews = Mapping[str, tuple[PharmReview, Mark | None]]


def reviews(books: Books, patients: Collection[str]) -> Reviews:
    """Order key to the review that counts, with the command behind it; the words of a rejection also from its DetectedIssue.

    What was said last counts, by when it was said; a rejection that waits for an answer counts until a later yes. A review speaks of the
    orders of its own patient alone.
    """
    read = _grouped(books, _read(books, patients))
    wanted = {one.issue for one, _ in read if one.issue and not one.reason}
    issues = rows.by_key(books, wanted) if wanted else {}
    shown = rows.by_key(books, {order for review, _ in read for order in review.orders}) if read else {}
    said: dict[str, list[tuple[PharmReview, Mark | None]]] = {}
    for review, row in read:
        issue = issues.get(review.issue or "")
        is_wanting = review.verdict is PharmVerdict.REJECTED and not review.reason and issue is not None
        told = msgspec.structs.replace(review, reason=records.issue_words(issue)) if is_wanting and issue else review
        for order in review.orders:
            whose = shown[order].patient if order in shown else row.patient
            if whose is not None and row.patient in {None, whose}:
                said.setdefault(order, []).append((told.of_order(order), row.mark))
    return {order: _counting(every) for order, every in said.items()}


def _read(books: Books, patients: Collection[str]) -> list[tuple[PharmReview, rows.Shown]]:
    """The reviews of these patients, and those that name no patient."""
    wanted, in_time = [names.PHARM_REVIEW], "ORDER BY at_s, key"
    found = rows.read(books, ["Task"], patients=patients, where="code = ?", values=wanted, order=in_time)
    found += rows.read(books, ["Task"], where="code = ? AND patient IS NULL", values=wanted, order=in_time)
    return [(review, row) for row in found if (review := records.pharm_review(row)) is not None]


def _grouped(books: Books, read: Sequence[tuple[PharmReview, rows.Shown]]) -> list[tuple[PharmReview, rows.Shown]]:
    """A review of a group of orders is one of each order in it."""
    named = {key for review, _ in read for key in review.orders if key.startswith(_GROUP)}
    if not named:
        return list(read)
    members = {key: reading.grouped(row.resource) for key, row in rows.by_key(books, named).items()}
    return [
        (msgspec.structs.replace(review, orders=tuple(dict.fromkeys(_members(review.orders, members)))), row)
        for review, row in read
    ]


def _members(orders: Sequence[str], members: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for key in orders:
        yield from members.get(key, (key,))


def reviewable(books: Books, patients: Collection[str]) -> tuple[str, ...]:
    """The drug orders in force of these patients that central holds: what a review that names no patient may be about."""
    over = sorted(status.value for status in NOT_IN_FORCE)
    where = f"status NOT IN ({', '.join('?' * len(over))}) AND NOT is_pending"
    found = rows.read(books, ["MedicationRequest"], patients=patients, where=where, values=over, with_marks=False)
    return tuple(row.key for row in found)


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


def rejected(books: Books, patient: str, keys: Collection[str]) -> frozenset[str]:
    """Those of these orders whose rejection waits for a doctor's answer."""
    found = reviews(books, [patient])
    real = {row.key for row in rows.by_key(books, keys).values()} | set(keys) if found else set()
    return frozenset(key for key in real if key in found and found[key][0].is_open_rejection)


def rejecting(books: Books, patient: str, keys: Collection[str]) -> tuple[str, ...]:
    """The reviews in which they were rejected."""
    found = reviews(books, [patient])
    return tuple(sorted({found[key][0].key for key in rejected(books, patient, keys)}))


def ordered_again(
    books: Books, patient: str, drafts: Sequence[OrderDraft], catalogue: Catalogue, pack_version: str
) -> Iterator[Finding]:
    """Drafts of a drug that stands rejected and unanswered in this stay, whatever became of the order that was rejected."""
    lines = [(at, draft) for at, draft in enumerate(drafts) if draft.kind is OrderKind.MEDICATION]
    found = reviews(books, [patient]) if lines else {}
    against = {key: review for key, (review, _) in found.items() if review.is_open_rejection}
    if not against:
        return
    stay = chart.stays(books, [patient]).get(patient)
    shown = rows.by_key(books, against)
    orders = [(records.order(row), against[key]) for key, row in shown.items() if row.type == "MedicationRequest"]
    for at, draft in lines:
        same = [one for one in orders if _is_same(draft, one[0], catalogue) and belonging.is_of_stay(one[0], stay)]
        if same:
            yield _again(at, same, pack_version)


def _is_same(draft: OrderDraft, order: Order, catalogue: Catalogue) -> bool:
    """The same drug of the pack, or the same substance."""
    drug = catalogue.drugs.get(draft.catalogue_id)
    atc = drug.atc if drug is not None else draft.what.code_in(names.ATC)
    return order.drug_id == draft.catalogue_id or (atc is not None and atc == order.atc)


def _again(at: int, same: Sequence[tuple[Order, PharmReview]], pack_version: str) -> Finding:
    review = same[-1][1]
    return Finding(
        tier=Tier.INTERRUPT,
        kind=Kind.PHARMACY,
        rule_id=BEFORE,
        order=str(at),
        implicated=tuple(sorted(order.key for order, _ in same)),
        facts={"reason": review.reason, "by": review.by or ""},
        source=_SOURCE,
        pack_version=pack_version,
    )
