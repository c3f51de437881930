"""Intake and output as it stands here: entries, infusions that ended, sums of shift and day. Refuses to count anything twice."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from client.clinical.fluids import (
    DAY,
    Amount,
    FluidBook,
    amounts,
    balance,
    closing,
    infusions,
)
from client.commands import CloseFluids, Command, RecordFluids
from client.fhir import names
from client.fhir.reading import fluids as reading
from client.records import Stay
from client.records.fluids import INTAKE, ClosedTotal, FluidEntry, FluidKind, FluidRecord, FluidTotal, Infused, Total
from offline import census
from offline.commands_kept import marks
from offline.fluid_views import FluidDay, FluidPatient, FluidRow, FluidView, ShiftSum
from offline.projection import chart, orders, records, rows
from offline.projection.rows import Shown, once
from offline.store.books import Books
from offline.views import Mark

fluid_record = once(reading.fluid_record, 2048)
closed_total = once(reading.closed_total, 512)
infused = once(reading.infused, 2048)
DAYS_BACK = 4
LONGEST_INFUSION = timedelta(days=3)
AHEAD, COUNTED, CHANGED, CLOSED, NOT_OVER, NOT_ENTRY, TOO_MUCH = (
    "in-the-future",
    "counted-already",
    "totals-changed",
    "closed-already",
    "not-over",
    "not-an-entry",
    "too-much",
)
_SLACK = timedelta(minutes=1)
_TOTAL_CODES = (names.FLUID_INTAKE, names.URINE_OUTPUT, names.OUTPUT_TOTAL, names.DRAINAGE_TOTAL)


class _Known(msgspec.Struct, frozen=True, kw_only=True):
    """Everything of some patients since a moment, by patient."""

    records: Mapping[str, Sequence[tuple[FluidRecord, Mark | None]]]
    totals: Mapping[str, Sequence[ClosedTotal]]
    infused: Mapping[str, Sequence[tuple[Infused, Mark | None]]]
    groups: Mapping[str, str | None]

    def counted(self, patient: str) -> tuple[Amount, ...]:
        entries = [one for one, _ in self.records.get(patient, ())]
        return amounts(entries, [one for one, _ in self.infused.get(patient, ())], self.groups)


def _infusion(row: Shown, book: FluidBook) -> Infused | None:
    """What was given without an end is an infusion where the site's table names its route."""
    one = infused(row)
    return one if one is not None and (one.has_end or one.route in book.infusion_routes) else None


def _read(
    books: Books, patients: Collection[str], since: datetime, stays: Mapping[str, Stay], book: FluidBook
) -> _Known:
    at_s = int(since.timestamp())
    kinds = [one.value for one in FluidKind]
    found = _rows(books, "Observation", patients, f"code IN ({marks(kinds)}) AND at_s >= ?", [*kinds, at_s])
    entries: dict[str, list[tuple[FluidRecord, Mark | None]]] = {}
    for row in found:
        if (one := fluid_record(row)) is not None and _is_of(one.encounter, one.at, stays.get(row.patient or "")):
            entries.setdefault(row.patient or "", []).append((one, row.mark))
    where = f"code IN ({marks(_TOTAL_CODES)}) AND at_s >= ?"
    totals: dict[str, list[ClosedTotal]] = {}
    for row in _rows(books, "Observation", patients, where, [*_TOTAL_CODES, at_s]):
        if (total := closed_total(row)) is not None and not total.is_void:
            totals.setdefault(row.patient or "", []).append(total)
    given: dict[str, list[tuple[Infused, Mark | None]]] = {}
    began_s = int((since - LONGEST_INFUSION).timestamp())
    for row in _rows(books, "MedicationAdministration", patients, "at_s >= ?", [began_s]):
        ended = _infusion(row, book)
        if (
            ended is not None
            and ended.ended_at >= since
            and _is_of(ended.encounter, ended.ended_at, stays.get(row.patient or ""))
        ):
            given.setdefault(row.patient or "", []).append((ended, row.mark))
    return _Known(records=entries, totals=totals, infused=given, groups=_groups(books, given))


def _rows(books: Books, kind: str, patients: Collection[str], where: str, values: Sequence[object]) -> list[Shown]:
    return rows.read(books, [kind], patients=patients, where=where, values=values, order="ORDER BY at_s, key")


def _groups(books: Books, given: Mapping[str, Sequence[tuple[Infused, Mark | None]]]) -> dict[str, str | None]:
    keys = {one.order for each in given.values() for one, _ in each if one.order}
    return {key: records.order(row).group for key, row in rows.by_key(books, keys).items()} if keys else {}


def _is_of(encounter: str | None, at: datetime | None, stay: Stay | None) -> bool:
    """What names no stay counts from the admission on; of a patient without a stay known here everything counts."""
    if stay is None or encounter == stay.key:
        return True
    return encounter is None and (stay.admitted_at is None or (at is not None and at >= stay.admitted_at))


# --- one patient -----------------------------------------------------------------------------------------------------


def fluids(books: Books, patient: str, book: FluidBook, now: datetime) -> FluidView:
    stays = chart.stays(books, [patient])
    stay = stays.get(patient)
    oldest = book.day(now)[0] - DAYS_BACK * DAY
    known = _read(books, [patient], oldest, stays, book)
    counted = known.counted(patient)
    shift, since, until = book.shift(now)
    here = census.of(books, [patient]).get(patient)
    return FluidView(
        patient=patient,
        encounter=stay.key if stay else None,
        rows=_lines(known, patient, counted),
        shift=ShiftSum(shift=shift, since=since, until=until, balance=balance(counted, since, until)),
        days=_days(book, counted, known.totals.get(patient, ()), stay, now),
        sources=tuple((one.at, one.sources) for one in counted),
        marks=_marks(known, patient),
        is_whole=here is not None and here.fresh_at_ms is not None,
    )


def _marks(known: _Known, patient: str) -> dict[str, Mark]:
    found = [(one.key, mark) for one, mark in known.records.get(patient, ())]
    found += [(one.key, mark) for one, mark in known.infused.get(patient, ())]
    return {key: mark for key, mark in found if mark is not None}


def _lines(known: _Known, patient: str, counted: Iterable[Amount]) -> tuple[FluidRow, ...]:
    sums = {one.sources: one for one in counted}
    lines = [
        FluidRow(
            key=one.key,
            kind=one.kind,
            at=one.at,
            counts=not one.is_void,
            record=one,
            what=one.note,
            total=_total(sums.get((one.key,))),
        )
        for one, _ in known.records.get(patient, ())
        if one.at is not None
    ]
    for group in infusions([one for one, _ in known.infused.get(patient, ())], known.groups):
        sources = tuple(one.key for one in group)
        lines.append(
            FluidRow(
                key=sources[0],
                kind=FluidKind.IV,
                at=group[0].ended_at,
                counts=sources in sums,
                infusion=group,
                what=" + ".join(one.what for one in group if one.what),
                total=_total(sums.get(sources)),
            )
        )
    return tuple(sorted(lines, key=_newest))


def _newest(row: FluidRow) -> tuple[float, str]:
    return -row.at.timestamp(), row.key


def _total(one: Amount | None) -> FluidTotal | None:
    if one is None:
        return None
    return FluidTotal(
        total=Total.INTAKE if one.kind in INTAKE else Total.OUTPUT,
        volume=one.volume if one.volume is not None else Decimal(0),
        is_at_least=one.volume is None,
        is_estimate=one.is_estimate,
    )


def _days(
    book: FluidBook, counted: Sequence[Amount], totals: Sequence[ClosedTotal], stay: Stay | None, now: datetime
) -> tuple[FluidDay, ...]:
    since, until = book.day(now)
    found = []
    for back in range(DAYS_BACK):
        one = _day(counted, totals, stay, now, (since - back * DAY, until - back * DAY))
        if one is not None:
            found.append(one)
    return tuple(found)


def _day(
    counted: Sequence[Amount],
    totals: Sequence[ClosedTotal],
    stay: Stay | None,
    now: datetime,
    whole: tuple[datetime, datetime],
) -> FluidDay | None:
    """None before the admission and after the end of the stay."""
    since, until = whole
    if stay is not None and stay.admitted_at is not None:
        since = max(since, stay.admitted_at.astimezone(since.tzinfo))
    if stay is not None and stay.ended_at is not None:
        until = min(until, stay.ended_at.astimezone(until.tzinfo))
    if since >= until:
        return None
    return FluidDay(
        since=since,
        until=until,
        balance=balance(counted, since, until),
        due=closing(counted, since, until),
        closed=tuple(one for one in totals if whole[0] <= one.since < whole[1]),
        is_over=until <= now,
        is_whole=(since, until) == whole,
    )


# --- the ward --------------------------------------------------------------------------------------------------------


def ward_fluids(
    books: Books, patients: Collection[tuple[str, str, str]], book: FluidBook, now: datetime
) -> tuple[FluidPatient, ...]:
    """Of these patients (key, name, bed), in their order."""
    keys = [key for key, _, _ in patients]
    stays = chart.stays(books, keys)
    since = book.day(now)[0] - DAY
    known = _read(books, keys, since, stays, book)
    wanted = frozenset(book.orders)
    live = orders.live_orders(books, keys, ["ServiceRequest"])
    ordered = {
        key for key, each in live.items() if any(order.what.code_in(names.NURSING_ORDER) in wanted for _, order in each)
    }
    found = []
    for key, name, bed in patients:
        stay, counted = stays.get(key), known.counted(key)
        days = _days(book, counted, known.totals.get(key, ()), stay, now)[:2]
        today = book.day(now)
        found.append(
            FluidPatient(
                patient=key,
                name=name,
                bed=bed,
                encounter=stay.key if stay else None,
                today=balance(counted, *today),
                is_ordered=key in ordered,
                waiting=tuple(day.since for day in days if day.waits),
            )
        )
    return tuple(found)


# --- what speaks against an act --------------------------------------------------------------------------------------


def objections(books: Books, command: Command, book: FluidBook | None, now: datetime) -> tuple[str, ...]:
    """Judged again in the transaction that stores it; empty when nothing speaks against it."""
    if not isinstance(command, RecordFluids | CloseFluids) or book is None:
        return ()
    ahead = [AHEAD] if command.occurred_at > now + _SLACK else []
    if isinstance(command, RecordFluids):
        return (*ahead, *_recording(books, command, book))
    return (*ahead, *_closing(books, command, book, now))


def _recording(books: Books, command: RecordFluids, book: FluidBook) -> list[str]:
    found = [TOO_MUCH] if any(_is_too_much(one, book) for one in command.entries) else []
    replaced = rows.by_key(books, [one.key for one in command.replaces])
    if any(fluid_record(row) is None for row in replaced.values()):
        found.append(NOT_ENTRY)
    infused_keys = {key for one in command.entries for key in one.infusion}
    return [*found, *(_twice(books, command, infused_keys, set(replaced), book) if infused_keys else [])]


def _is_too_much(one: FluidEntry, book: FluidBook) -> bool:
    """What is no number is for building to refuse in words."""
    return one.volume is not None and one.volume.is_finite() and one.volume > book.row(one.kind).most


def _twice(
    books: Books, command: RecordFluids, keys: Collection[str], replaced: Collection[str], book: FluidBook
) -> list[str]:
    """An infusion that says its own volume, or for which another entry stands, is counted already."""
    given = rows.by_key(books, keys)
    administrations = [one for row in given.values() if (one := _infusion(row, book)) is not None]
    if len(administrations) < len(keys):
        return [NOT_ENTRY]
    if any(one.measured is not None for one in administrations):
        return [COUNTED]
    kinds = [FluidKind.IV.value]
    others = rows.read(
        books, ["Observation"], patients=[command.patient], where="code = ?", values=kinds, with_marks=False
    )
    real = {row.key for row in given.values()} | set(keys)
    for row in others:
        other = fluid_record(row)
        if other is None or other.is_void or other.key in replaced:
            continue
        if not real.isdisjoint(other.infusion):
            return [COUNTED]
    return []


def _closing(books: Books, command: CloseFluids, book: FluidBook, now: datetime) -> list[str]:
    """The sums as the rows say them at this moment; a time that is closed is closed again only in place of what stands."""
    if command.until > now:
        return [NOT_OVER]
    zone = now.tzinfo
    since, until = command.since.astimezone(zone), command.until.astimezone(zone)
    stays = chart.stays(books, [command.patient])
    known = _read(books, [command.patient], book.day(since)[0], stays, book)
    day = _day(
        known.counted(command.patient),
        known.totals.get(command.patient, ()),
        stays.get(command.patient),
        now,
        book.day(since),
    )
    if day is None or (day.since, day.until) != (since, until):
        return [CHANGED]
    replaced = {one.key for one in command.replaces}
    left = [one for one in day.closed if one.key not in replaced]
    if left:
        return [CLOSED]
    return [] if {one.total: one for one in command.totals} == {one.total: one for one in day.due} else [CHANGED]
