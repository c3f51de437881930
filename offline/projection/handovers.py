"""The ward for a doctor's handover: each patient's last one and what changed since, from the rows; refuses to fill in a judgement."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta

from client.clinical.scores import ScoreBook
from client.clinical.unit_words import record_unit
from client.fhir import names
from client.records import Order, Result
from client.records.care import Handover, HandoverEvent, HandoverTask
from offline.care_views import HandoverRow
from offline.projection import care, chart, orders, records, results, rows, ward
from offline.projection.plan import Plan
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import BedCard, Mark, OrderRow

BACK = timedelta(hours=24)
"""Without an earlier handover the changes of this time are shown."""
MOST_EVENTS = 40
_ABNORMAL = frozenset({"H", "L", "A", "HH", "LL", "AA", "HU", "LU", "POS"})
_Given = tuple[Shown, Handover, HandoverTask | None, Mark | None]


def handovers(books: Books, ward_key: str, now: datetime, plan: Plan, scores: ScoreBook) -> tuple[HandoverRow, ...]:
    """Every patient of the ward in the order of the beds."""
    cards = [card for card in ward.ward_map(books, ward_key, now, plan, scores).cards if card.patient is not None]
    keys = [card.patient.key for card in cards if card.patient is not None]
    last, table = _last(books, keys), orders.orders_of(books, keys, with_doses=False)
    return tuple(_row(books, card, last, table.get(card.patient.key, ()), now) for card in cards if card.patient)


def _row(
    books: Books, card: BedCard, last: Mapping[str, _Given], table: Collection[OrderRow], now: datetime
) -> HandoverRow:
    patient = card.patient
    if patient is None:
        raise ValueError("a card without a patient")
    given = last.get(patient.key)
    at = given[1].given_at if given else None
    since = at or now - BACK
    return HandoverRow(
        patient=patient.key,
        name=patient.name,
        bed=card.bed.label if card.bed else "",
        encounter=card.stay.key if card.stay else None,
        news2=card.news2,
        diagnosis=card.problems[0].told if card.problems else "",
        last=given[1] if given else None,
        task=given[2] if given else None,
        mark=given[0].mark if given else None,
        answer_mark=given[3] if given else None,
        events=events_of(books, patient.key, [row.order for row in table], since),
        since=since,
    )


def _last(books: Books, patients: Collection[str]) -> dict[str, _Given]:
    """The newest handover of each patient with its Task."""
    tasks: dict[str, tuple[Shown, HandoverTask]] = {}
    for row in rows.read(
        books, ["Task"], patients=patients, where="code = ?", values=[names.HANDOVER], order="ORDER BY at_s"
    ):
        if (one := care.handover_task(row)) is not None:
            tasks[one.handover] = row, one
    found: dict[str, _Given] = {}
    for row in rows.read(books, ["Composition"], patients=patients, order="ORDER BY at_s, seq"):
        if (given := care.handover(row)) is not None:
            task = tasks.get(given.key)
            found[given.patient] = row, given, task[1] if task else None, task[0].mark if task else None
    return found


def events_of(books: Books, patient: str, table: Collection[Order], since: datetime) -> tuple[HandoverEvent, ...]:
    """The newest first; of more than `MOST_EVENTS` the oldest are left out, never a critical value."""
    late = _late(books, patient, since)
    every = [*_of_orders(table, since, late), *_of_results(books, patient, since, late)]
    every += _of_notes(books, patient, since, late)
    every.sort(key=_newest)
    loud = [one for one in every if one.kind == "critical"]
    quiet = [one for one in every if one.kind != "critical"]
    return tuple(sorted([*loud, *quiet[: max(MOST_EVENTS - len(loud), 0)]], key=_newest))


def _newest(event: HandoverEvent) -> tuple[float, str]:
    return -(event.at.timestamp() if event.at else 0.0), event.source


def _late(books: Books, patient: str, since: datetime) -> frozenset[str]:
    """Rows that reached this station after the handover, wherever their own times lie; what was written here before it was known."""
    since_ms = round(since.timestamp() * 1000)
    found = books.execute(
        "SELECT r.key FROM resource r WHERE r.patient = ? AND r.received_at_ms > ? AND r.at_s >= ? AND NOT EXISTS ("
        " SELECT 1 FROM row w JOIN command c ON c.id = w.command WHERE w.target = r.key AND c.saved_at_ms <= ?)",
        (patient, since_ms, round((since - BACK).timestamp()), since_ms),
    )
    return frozenset(row[0] for row in found)


def _of_orders(table: Collection[Order], since: datetime, late: Collection[str]) -> Iterator[HandoverEvent]:
    for order in table:
        if order.authored_at is not None and (order.authored_at >= since or order.key in late):
            yield HandoverEvent(kind="order", what=_words(order), at=order.authored_at, source=order.key)
        if order.stop_at is not None and order.stop_at >= since:
            yield HandoverEvent(kind="stop", what=_words(order), at=order.stop_at, source=order.key)


def _words(order: Order) -> str:
    dose = f"{order.dose.value:,f} {record_unit(order.dose.unit)}" if order.dose else order.dose_text or ""
    return " ".join(part for part in (order.what.text, dose, order.frequency.text if order.frequency else "") if part)


def _of_results(books: Books, patient: str, since: datetime, late: Collection[str]) -> Iterator[HandoverEvent]:
    """What central flagged: the newest of each test, and whatever arrived late, be there a newer one or not."""
    shown = {row.result.key: row.result for row in results.results(books, patient, since)}
    arrived = rows.by_key(books, [key for key in late if key.startswith("Observation/")])
    shown |= {one.key: one for row in arrived.values() for one in records.results(row)}
    for one in shown.values():
        at = one.issued_at or one.observed_at
        is_new = at is not None and (at >= since or one.key.partition("#")[0] in late)
        if not is_new or one.flag not in _ABNORMAL or one.status in results.VOID:
            continue
        yield result_event(one, "critical" if results.is_critical(one) else "result")


def result_event(one: Result, kind: str) -> HandoverEvent:
    """A result in the words of a handover."""
    value = (
        f"{one.comparator or ''}{one.amount.value:,f} {record_unit(one.amount.unit)}" if one.amount else one.text or ""
    )
    at = one.issued_at or one.observed_at
    return HandoverEvent(kind=kind, what=f"{one.code.text} {value} {one.flag or ''}".strip(), at=at, source=one.key)


def _of_notes(books: Books, patient: str, since: datetime, late: Collection[str]) -> list[HandoverEvent]:
    return [
        HandoverEvent(kind="note", what=row.note.title, at=row.note.written_at, source=row.note.key)
        for row in chart.notes(books, patient, 40)
        if row.note.written_at is not None
        and (row.note.written_at >= since or row.note.key in late)
        and row.note.kind.code_in(names.DOCUMENT_TYPE) not in {names.HANDOVER, names.NURSING_HANDOVER}
    ]
