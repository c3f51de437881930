"""One patient's MAR: every drug order of the stay with what is planned, due and done in a window; refuses to answer anything by itself.

An event stands at its intended time, whenever it was answered. What is overdue stays overdue until somebody acts.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from client.clinical.catalogue import Catalogue
from client.clinical.giving import GivingBook, drug_of
from client.clinical.unit_codes import order_identity, unit_code, unit_id
from client.clinical.unit_rules import UnitRules, kind_of
from client.fhir.reading.bedside import effect_note, near_miss
from client.records import NOT_IN_FORCE, Amount, Dose, DoseOutcome, Order, OrderStatus
from client.records.bedside import EffectNote, NearMiss
from offline.projection import at_bed, belonging, doses, fasting, lists, orders, pharmacy, records, rows, unread_tests
from offline.projection.plan import Plan
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import DueDose, Mark, OrderRow
from offline.views.mar import MarEvent, MarRow, MarState, MarView

effect_of, miss_of = rows.once(effect_note, 1024), rows.once(near_miss, 512)
_TAKEN = frozenset({DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS})
_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What is asked of every row, and what was read once for all."""

    since: datetime
    until: datetime
    now: datetime
    catalogue: Catalogue
    book: GivingBook
    years: int | None
    due: Mapping[str, Sequence[DueDose]]
    given: Sequence[tuple[Dose, Mark | None]]
    effects: Mapping[str, EffectNote]


def mar(
    books: Books,
    patient: str,
    since: datetime,
    until: datetime,
    now: datetime,
    plan: Plan,
    catalogue: Catalogue,
    book: GivingBook,
) -> MarView:
    """From `since` to `until`; rows with something overdue stand first, then in the order of the table."""
    people = lists.people(books, [patient])
    planned = pharmacy.on_doses(books, doses.due_doses(books, people, since, until, now, plan), now)
    planned = unread_tests.on_doses(books, planned, catalogue)
    due: dict[str, list[DueDose]] = {}
    for one in planned:
        due.setdefault(one.lines[0].key, []).append(one)
    asked = _Asked(
        since=since,
        until=until,
        now=now,
        catalogue=catalogue,
        book=book,
        years=at_bed.years_of(books, patient, now),
        due=due,
        given=_given(books, patient, min(since, now - _DAY)),
        effects=effects(books, [patient]),
    )
    table = orders.orders_of(books, [patient], kinds=("MedicationRequest",)).get(patient, ())
    table = fasting.marked(books, patient, belonging.told_apart(books, patient, table), now)
    table = unread_tests.on_rows(books, patient, table, catalogue)
    made = [row for members in lists.by_group(table) if (row := _row(members, asked)) is not None]
    who = people[patient]
    return MarView(
        patient=patient,
        name=who.name,
        bed=who.bed,
        encounter=next((one.lines[0].encounter for one in made), None),
        since=since,
        until=until,
        rows=tuple(sorted(made, key=lambda row: not row.is_overdue)),
        near_misses=near_misses(books, [patient], since),
        without_order=_without_order(asked, {line.order.key for line in table}),
    )


def _without_order(asked: _Asked, known: Collection[str]) -> tuple[Dose, ...]:
    found = [dose for dose, _ in asked.given if dose.order not in known]
    return tuple(one for one in found if one.given_at is None or asked.since <= one.given_at < asked.until)


def effects(books: Books, patients: Iterable[str]) -> dict[str, EffectNote]:
    """Administration to the newest word about what it did."""
    found: dict[str, EffectNote] = {}
    for row in rows.read(
        books,
        ["Observation"],
        patients=[*patients],
        where="code = 'dose-effect'",
        order="ORDER BY at_s",
        with_marks=False,
    ):
        one = effect_of(row)
        found |= dict.fromkeys(one.doses, one) if one is not None else {}
    return found


def near_misses(books: Books, patients: Iterable[str], since: datetime) -> tuple[NearMiss, ...]:
    """The newest first."""
    found = [miss_of(row) for row in rows.read(books, ["DetectedIssue"], patients=[*patients], with_marks=False)]
    ours = [one for one in found if one is not None and one.at is not None and one.at >= since]
    return tuple(sorted(ours, key=lambda one: str(one.at), reverse=True))


def _given(books: Books, patient: str, since: datetime) -> list[tuple[Dose, Mark | None]]:
    found: list[Shown] = rows.read(
        books,
        ["MedicationAdministration"],
        patients=[patient],
        where="at_s IS NULL OR at_s >= ?",
        values=[int(since.timestamp())],
        order="ORDER BY at_s, key",
    )
    every = [(records.dose(row), row.mark) for row in found]
    return [one for one in every if one[0].outcome is not DoseOutcome.VOID]


def _row(members: Sequence[OrderRow], asked: _Asked) -> MarRow | None:
    """None for what has nothing to show: not of this ward and stay, or over before the window."""
    lines = tuple(row.order for row in members)
    lead, keys = lines[0], {line.key for line in lines}
    is_over = all(line.status in NOT_IN_FORCE for line in lines)
    planned = asked.due.get(lead.key, ())
    own = [one for one in asked.given if one[0].order in keys]
    events = (*_planned(planned, lines, asked), *_unplanned(own, planned, members, asked))
    ended = max((line.stop_at or line.ends_at or asked.since for line in lines), default=asked.since)
    if not members[0].is_for_ward or (is_over and not events and ended <= asked.since):
        return None
    if lead.status in {OrderStatus.DRAFT, OrderStatus.ENTERED_IN_ERROR} and not events:
        return None
    taken = [dose for dose, _ in own if dose.outcome in _TAKEN and dose.given_at is not None]
    made = MarRow(
        key=lead.key,
        lines=lines,
        kind=kind_of(lead, asked.catalogue, UnitRules()),
        events=tuple(sorted(events, key=lambda event: event.at)),
        window=asked.book.window(lines, asked.catalogue),
        is_verified=members[0].verified_at is not None or members[0].verified_by is not None,
        is_held=any(line.status is OrderStatus.ON_HOLD for line in lines),
        is_over=is_over,
        is_fasting=any(row.is_fasting for row in members),
        asks_second=_asks_second(lines, asked),
        asks_witness=any(asked.book.asks_witness(line, asked.catalogue) for line in lines),
        is_own_supply=any(line.is_own_supply for line in lines),
        order_mark=members[0].mark,
        pharm=pharmacy.worst(one.pharm for one in planned),
        last_given=taken[-1] if taken else members[0].last_dose,
    )
    return _as_needed(made, taken, asked) if lead.is_as_needed else made


def _asks_second(lines: Sequence[Order], asked: _Asked) -> tuple[str, ...]:
    found = [one for line in lines for one in asked.book.asks_second(line, asked.catalogue, asked.years)]
    return tuple(dict.fromkeys(found))


def _planned(planned: Sequence[DueDose], lines: Sequence[Order], asked: _Asked) -> list[MarEvent]:
    window, following = asked.book.window(lines, asked.catalogue), True
    made = []
    for one in planned:
        state = state_of(None if one.is_partly else one.dose, one.slot_at, window, asked.now)
        if one.left_out and state is MarState.GIVEN:
            state = MarState.PARTIAL
        if state is MarState.FUTURE and following:
            state, following = MarState.NEXT, False
        made.append(
            MarEvent(
                state=state,
                at=one.slot_at,
                code=unit_code(unit_id(order_identity(lines[0]), one.slot_at)),
                due=one,
                dose=one.dose,
                mark=one.mark,
                is_off_time=not one.is_partly and _is_off(one.dose, one.slot_at, window),
            )
        )
    return made


def state_of(dose: Dose | None, slot: datetime, window: timedelta, now: datetime) -> MarState:
    """Of one planned time. Nothing but an answer takes it out of overdue."""
    if dose is not None and dose.outcome is not DoseOutcome.VOID:
        return _answered(dose)
    if now > slot + window:
        return MarState.OVERDUE
    return MarState.DUE if now >= slot - window else MarState.FUTURE


def _answered(dose: Dose) -> MarState:
    if dose.is_unclear:
        return MarState.UNCLEAR
    if dose.outcome is DoseOutcome.NOT_GIVEN:
        return MarState.NOT_GIVEN
    if dose.outcome is DoseOutcome.IN_PROGRESS:
        return MarState.PAUSED if dose.is_paused else MarState.BEGUN
    return MarState.PARTIAL if dose.is_partial else MarState.GIVEN


def _is_off(dose: Dose | None, slot: datetime, window: timedelta) -> bool:
    return (
        dose is not None
        and dose.given_at is not None
        and dose.outcome is not DoseOutcome.NOT_GIVEN
        and abs(dose.given_at - slot) > window
    )


def _unplanned(
    own: Sequence[tuple[Dose, Mark | None]], planned: Sequence[DueDose], members: Sequence[OrderRow], asked: _Asked
) -> Iterable[MarEvent]:
    """Doses in the window that answer none of the planned times: as needed, of an order that ended, or charted beside the plan.

    Of the lines of one group the leading one speaks.
    """
    answering = {one.dose.key for one in planned if one.dose is not None}
    slots = {one.slot_at for one in planned}
    lead = members[0].order
    for dose, mark in own:
        at = dose.slot_at or dose.given_at
        is_shown = dose.order == lead.key and dose.key not in answering and dose.slot_at not in slots
        if not is_shown or at is None or not asked.since <= at < asked.until:
            continue
        follow = asked.book.follow_after(lead, asked.catalogue) if dose.outcome is DoseOutcome.GIVEN else None
        yield MarEvent(
            state=_answered(dose),
            at=at,
            dose=dose,
            mark=mark,
            effect=asked.effects.get(dose.key),
            effect_due_at=dose.given_at + follow if follow and dose.given_at else None,
        )


def _as_needed(row: MarRow, taken: Sequence[Dose], asked: _Asked) -> MarRow:
    """With the interval left and the day's total against its limit."""
    lead = row.lines[0]
    drug = drug_of(lead, asked.catalogue)
    hours = at_bed.least_interval(lead, drug)
    last = taken[-1].given_at if taken else None
    total = at_bed.day_total(taken, asked.now, None, drug)
    limit = drug.max_daily.amount if drug is not None and drug.max_daily is not None else None
    until = last + timedelta(hours=float(hours)) if last is not None and hours is not None else None
    return msgspec.structs.replace(
        row,
        interval_h=hours,
        waits_until=until if until is not None and until > asked.now else None,
        total=None if total is None else Amount(value=total.value, unit=total.unit, code=total.unit),
        limit=None if limit is None else Amount(value=limit.value, unit=limit.unit, code=limit.unit),
    )
