"""Results said on the telephone and the laboratory's own beside them: waiting, the same, or different. A person says which counts.

Both stay in the record until somebody compared them; nothing is joined and nothing preferred here.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from client.commands import Command, ReportPhoned, SettlePhoned
from client.fhir import names, reading
from client.records import Result
from offline.projection import lists, records, rows
from offline.projection.critical import laboratory_of
from offline.projection.doses import Who
from offline.store.books import Books
from offline.views import Mark

BACK = timedelta(days=7)
NOT_READ_BACK, NOT_PHONED, NOT_COMPARED, SETTLED = "not-read-back", "not-phoned", "differs-unsaid", "settled-already"
_OVER = frozenset({"cancelled", "entered-in-error"})


class Comparison(StrEnum):
    """How the laboratory's own stands to what was said."""

    WAITING = "waiting"
    SAME = "same"
    DIFFERENT = "different"
    OTHER_UNIT = "other-unit"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonedRow:
    """One phoned result. `laboratory`: the nearest of its own of the same test within two hours of the specimen."""

    who: Who
    encounter: str | None
    result: Result
    version: str | None
    caller: str
    laboratory: Result | None
    comparison: Comparison
    mark: Mark | None


def phoned(books: Books, patients: Collection[str] | None, now: datetime) -> tuple[PhonedRow, ...]:
    """Those that nobody settled yet: what differs first, then what can be settled, then what still waits."""
    people = lists.people(books, patients)
    found = rows.read(
        books,
        ["Observation"],
        patients=list(people),
        where="at_s >= ? AND status = 'preliminary' AND instr(body, ?) > 0",
        values=[int((now - BACK).timestamp()), names.REPORTED_BY],
    )
    made = []
    for row in found:
        one = next(iter(records.results(row)), None)
        if one is None or row.patient is None:
            continue
        own = laboratory_of(books, row.patient, row, one)
        made.append(
            PhonedRow(
                who=people[row.patient],
                encounter=str(row.resource.get("encounter", {}).get("reference") or "") or None,
                result=one,
                version=row.version,
                caller=reading.reported_by(row.resource) or "",
                laboratory=own,
                comparison=compared(one, own),
                mark=row.mark,
            )
        )
    return tuple(sorted(made, key=_urgency))


def compared(said: Result, own: Result | None) -> Comparison:
    """Values of one unit are compared as numbers: 4.1 is 4.10. Another unit is never reckoned over here."""
    if own is None:
        return Comparison.WAITING
    if said.amount is not None and own.amount is not None:
        if (said.amount.code or said.amount.unit) != (own.amount.code or own.amount.unit):
            return Comparison.OTHER_UNIT
        return Comparison.SAME if said.amount.value == own.amount.value else Comparison.DIFFERENT
    return Comparison.SAME if (said.text or "").strip() == (own.text or "").strip() else Comparison.DIFFERENT


def _urgency(row: PhonedRow) -> tuple[int, str]:
    order = (Comparison.DIFFERENT, Comparison.OTHER_UNIT, Comparison.SAME, Comparison.WAITING)
    return order.index(row.comparison), row.result.key


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    if isinstance(command, ReportPhoned):
        return () if all(one.is_read_back() for one in command.results) else (NOT_READ_BACK,)
    if not isinstance(command, SettlePhoned):
        return ()
    found = rows.by_key(books, [command.phoned, command.laboratory])
    said, own = found.get(command.phoned), found.get(command.laboratory)
    if said is None or reading.reported_by(said.resource) is None:
        return (NOT_PHONED,)
    if said.resource.get("status") in _OVER:
        return (SETTLED,)
    theirs = _first(own)
    mine = _first(said)
    is_same = mine is not None and theirs is not None and compared(mine, theirs) is Comparison.SAME
    return () if is_same or (not command.is_same and command.reason.strip()) else (NOT_COMPARED,)


def _first(row: rows.Shown | None) -> Result | None:
    return next(iter(records.results(row)), None) if row is not None else None
