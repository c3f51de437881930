"""The order table as rows: sections, filters with counts, whole groups, what may be stopped or withdrawn. Refuses to split a group.

Stopped rows stay, struck, for 24 hours; what is confirmed is only what `Standing` says so.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from client.clinical.fasting import is_fast
from client.clinical.safety.findings import Finding
from client.commands import ReleaseOrder, StopOrder
from client.records import OrderKind, OrderTerm, Person
from offline.outbox import State
from offline.views import OrderRow, Standing
from ui.doctor.drafts_model import Line, Sheet

STAYS = timedelta(hours=24)
GONE = frozenset({Standing.STOPPED, Standing.WITHDRAWN, Standing.CANCELLED, Standing.IN_ERROR})
OVER = GONE | {Standing.DONE, Standing.UNUSED}
RUNNING = frozenset(
    {
        Standing.SIGNED_LOCAL,
        Standing.UNCLEAR,
        Standing.ACCEPTED,
        Standing.CONFIRMED,
        Standing.VERIFIED,
        Standing.EXECUTING,
        Standing.ON_HOLD,
    }
)


class Filter(StrEnum):
    """What the table shows."""

    ALL = "all"
    LONG = "long"
    ONCE = "once"
    CHANGED = "changed"
    CONTROLLED = "controlled"
    """Narcotics and psychotropics, drafts as well."""


class SectionName(StrEnum):
    """The sections, in their order; UNKNOWN is what a foreign server did not say."""

    LONG = "long"
    ONCE = "once"
    DISCHARGE = "discharge"
    UNKNOWN = "unknown"


_SECTION = {
    OrderTerm.LONG: SectionName.LONG,
    OrderTerm.ONCE: SectionName.ONCE,
    OrderTerm.DISCHARGE: SectionName.DISCHARGE,
    OrderTerm.UNKNOWN: SectionName.UNKNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """One line of the table: an order of the record, or a draft of mine. `group` is "" for a single line."""

    key: str
    section: SectionName
    row: OrderRow | None = None
    draft: Line | None = None
    group: str = ""
    replaces: str = ""
    """Of a draft: the order whose place it takes."""
    is_replaced: bool = False
    """A draft takes its place; it ends with the signature."""
    is_first: bool = True
    """Whether state, number, start and doctor stand here (the first of its group)."""
    findings: tuple[Finding, ...] = ()
    """Of the present check of a draft, hardest first."""

    @property
    def is_struck(self) -> bool:
        """Also a stop that central has not confirmed: what was stopped here never looks like a running order."""
        return self.row is not None and (self.row.standing in GONE or self.row.is_stop_pending)

    @property
    def is_pending(self) -> bool:
        return self.row is not None and self.row.standing in {Standing.SIGNED_LOCAL, Standing.UNCLEAR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section with its lines and what stands in its header."""

    name: SectionName
    lines: tuple[OrderLine, ...]
    running: int
    stopped_today: int
    drafts: int
    local: int
    """How many of its lines central does not know yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderTable:
    """What the table shows, and the counts of all filters."""

    sections: tuple[Section, ...]
    counts: dict[Filter, int]
    local: int
    """Lines signed here that wait for central."""
    drafts: int
    is_stopped: bool
    """A finding that no reason helps against stands among the drafts."""
    is_fasting: bool = False
    """The patient is to take nothing by mouth now."""

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        return tuple(line for section in self.sections for line in section.lines)

    def line(self, key: str) -> OrderLine | None:
        return next((line for line in self.lines if line.key == key), None)


def order_table(
    rows: Sequence[OrderRow], sheet: Sheet, chosen: Filter, now: datetime, controlled: Collection[str] = ()
) -> OrderTable:
    """Rows in the projection's order, drafts after them. `controlled`: the pack's ids of narcotics and psychotropics."""
    kept = [row for row in rows if _is_on_table(row, now)]
    lines = [*_of_rows(kept, sheet.replaced), *_of_drafts(sheet)]
    kept_apart = {Filter.CHANGED: _changed_keys(lines, now), Filter.CONTROLLED: _controlled_keys(lines, controlled)}
    counts = {one: sum(1 for line in lines if _is_shown(line, one, kept_apart)) for one in Filter}
    shown = [line for line in lines if _is_shown(line, chosen, kept_apart)]
    sections = tuple(_section(name, shown, now) for name in SectionName)
    return OrderTable(
        sections=tuple(section for section in sections if section.lines),
        counts=counts,
        local=sum(1 for line in lines if line.is_pending),
        drafts=len(sheet.lines),
        is_stopped=bool(sheet.stops()),
        is_fasting=any(row.is_fasting or (is_fast(row.order) and is_running(row)) for row in kept),
    )


def same_group(rows: Sequence[OrderRow], row: OrderRow) -> tuple[OrderRow, ...]:
    """The whole infusion the row belongs to, in its lines' order; the row alone when it belongs to none."""
    if row.order.group is None:
        return (row,)
    return tuple(one for one in rows if one.order.group == row.order.group)


def is_running(row: OrderRow) -> bool:
    return row.standing in RUNNING and not row.is_stop_pending


def as_it_is(rows: Sequence[OrderRow], row: OrderRow) -> OrderRow:
    """The row as it is shown by now; as it was where its key is not among them (any more)."""
    return next((one for one in rows if one.order.key == row.order.key), row)


def may_stop(row: OrderRow) -> bool:
    return is_running(row)


def may_withdraw(row: OrderRow, person: Person) -> bool:
    """Only what is still here and mine. Once sending has begun, it is stopped instead."""
    mark = row.mark
    return mark is not None and mark.state is State.SAVED_HERE and mark.author in {person.reference, person.name}


def stop_command(
    rows: Sequence[OrderRow],
    row: OrderRow,
    *,
    patient: str,
    encounter: str | None,
    command_id: str,
    author: Person,
    reason: str,
    now: datetime,
    at: datetime | None = None,
    is_halted: bool = False,
) -> StopOrder:
    """Stops the whole group, at the versions that were on screen: now, or at a time that was said."""
    group = same_group(rows, row)
    return StopOrder(
        id=command_id,
        author=author,
        patient=patient,
        encounter=encounter,
        occurred_at=now,
        orders=tuple(one.order.key for one in group),
        versions=tuple(one.order.version for one in group),
        stop_at=at or now,
        reason=reason,
        was_already_halted=is_halted,
    )


def may_release(row: OrderRow) -> bool:
    """A drug that waits for its skin test; whether that is negative, intake says."""
    return row.order.is_held_for_skin_test and is_running(row)


def release_command(
    rows: Sequence[OrderRow],
    row: OrderRow,
    *,
    patient: str,
    encounter: str | None,
    command_id: str,
    author: Person,
    now: datetime,
) -> ReleaseOrder:
    """All lines of the infusion that are held."""
    group = [one for one in same_group(rows, row) if one.order.is_held_for_skin_test]
    return ReleaseOrder(
        id=command_id,
        author=author,
        patient=patient,
        encounter=encounter,
        occurred_at=now,
        orders=tuple(one.order.key for one in group),
        versions=tuple(one.order.version for one in group),
    )


def is_today(moment: datetime | None, now: datetime) -> bool:
    """Within the ward's present day; `now` carries the ward's zone."""
    return moment is not None and moment.astimezone(now.tzinfo).date() == now.date()


def _is_on_table(row: OrderRow, now: datetime) -> bool:
    """A stopped row stays for a day; a one-off of another day leaves once it is over."""
    ended = row.order.ends_at or (row.last_dose.given_at if row.last_dose else None) or row.order.starts_at
    if row.standing in GONE:
        return ended is None or now - ended <= STAYS
    if row.standing in {Standing.DONE, Standing.UNUSED}:
        return is_today(row.order.starts_at, now) or (ended is not None and now - ended <= STAYS)
    return True


def _of_rows(rows: Sequence[OrderRow], replaced: frozenset[str]) -> list[OrderLine]:
    lines = []
    for row in rows:
        group = row.order.group or ""
        lines.append(
            OrderLine(
                key=row.order.key,
                section=_SECTION[row.order.term],
                row=row,
                group=group if row.group_size > 1 else "",
                is_replaced=row.order.key in replaced,
                is_first=row.group_size <= 1 or row.group_line <= 1,
            )
        )
    return lines


def _of_drafts(sheet: Sheet) -> list[OrderLine]:
    lines, seen = list[OrderLine](), set[int]()
    for line in sheet.lines:
        number = line.draft.group
        group = f"draft-group-{number}" if number else ""
        is_first = not number or number not in seen
        seen.add(number)
        replacement = sheet.replacement_of(line.key)
        lines.append(
            OrderLine(
                key=line.key,
                section=_SECTION[line.draft.term],
                draft=line,
                group=group,
                is_first=is_first,
                findings=sheet.findings_of(line.key),
                replaces=replacement.name if replacement is not None and is_first else "",
            )
        )
    return lines


def _changed_keys(lines: Sequence[OrderLine], now: datetime) -> frozenset[str]:
    """Written or ended today; the whole group when one of its lines is."""
    own = {line.key for line in lines if _is_changed(line, now)}
    groups = {line.group for line in lines if line.key in own and line.group}
    return frozenset(own | {line.key for line in lines if line.group in groups})


def _is_changed(line: OrderLine, now: datetime) -> bool:
    if line.row is None:
        return True
    order = line.row.order
    is_ended = (line.row.standing in OVER or line.row.is_stop_pending) and is_today(order.ends_at, now)
    return line.row.mark is not None or is_today(order.authored_at, now) or is_ended


def _controlled_keys(lines: Sequence[OrderLine], controlled: Collection[str]) -> frozenset[str]:
    """The whole infusion when one of its lines is."""
    own = {line.key for line in lines if drug_of(line) in controlled}
    groups = {line.group for line in lines if line.key in own and line.group}
    return frozenset(own | {line.key for line in lines if line.group in groups})


def drug_of(line: OrderLine) -> str:
    """The pack's id of the drug on the line; empty where it is none of the pack's."""
    if line.row is not None:
        return line.row.order.drug_id or ""
    is_drug = line.draft is not None and line.draft.draft.kind is OrderKind.MEDICATION
    return line.draft.draft.catalogue_id if line.draft is not None and is_drug else ""


def _is_shown(line: OrderLine, chosen: Filter, apart: Mapping[Filter, frozenset[str]]) -> bool:
    if chosen in apart:
        return line.key in apart[chosen]
    wanted = {Filter.LONG: SectionName.LONG, Filter.ONCE: SectionName.ONCE}.get(chosen)
    return wanted is None or line.section is wanted


def _section(name: SectionName, lines: Sequence[OrderLine], now: datetime) -> Section:
    own = tuple(line for line in lines if line.section is name)
    rows = [line.row for line in own if line.row is not None]
    return Section(
        name=name,
        lines=own,
        running=sum(1 for row in rows if is_running(row)),
        stopped_today=sum(1 for line in own if line.is_struck and line.row and is_today(line.row.order.ends_at, now)),
        drafts=sum(1 for line in own if line.draft is not None),
        local=sum(1 for line in own if line.is_pending),
    )


def local_time(moment: datetime | None, zone: tzinfo | None) -> datetime | None:
    return None if moment is None else moment.astimezone(zone)
