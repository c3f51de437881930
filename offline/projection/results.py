"""Results with the value before, and who has read them; refuses to flag by itself: a flag is central's.

That a value has reached a critical limit of the pack stands beside the flag, as the pack's word with its source.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol, TypeVar

import msgspec

from client.clinical.age import years_of
from client.clinical.labs import Flag, LabBook
from client.clinical.units import Quantity
from client.fhir import names
from client.fhir.reading.elements import mapping, mappings, moment
from client.records import Result
from offline.commands_kept import marks
from offline.projection import records, rows
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import Mark, ResultRow
from offline.views.chart import Beyond

CRITICAL = frozenset({"HH", "LL", "AA", "HU", "LU"})
VOID = frozenset({"entered-in-error", "cancelled"})
CORRECTED = frozenset({"corrected", "amended"})
NO_ASSESSMENT = f"instr(body, '{names.ASSESSMENT}\"') = 0"
"""The total of a questionnaire is no result of a laboratory; it has its own page."""
_TRUE = "(status IS NULL OR status NOT IN ('entered-in-error', 'cancelled'))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Who acknowledged a result, by which command."""

    by: str
    at: datetime | None
    mark: Mark | None


class _Timed(Protocol):
    @property
    def at(self) -> datetime | None: ...


R = TypeVar("R", bound=_Timed)


def results(books: Books, patient: str, since: datetime, until: datetime | None = None) -> tuple[ResultRow, ...]:
    """The newest result of each test since then with the one before it (of any age), newest first.

    One that is dated after `until` stands for its test only where there is no other.
    """
    newest = _newest(books, patient, since, until)
    before = _before(books, patient, [every[0] for every in newest.values() if not _is_told(every)])
    read = acknowledged(books, [patient])
    return tuple(_row(every, before, read) for every in newest.values())


def criticals(books: Books, patient: str, since: datetime) -> tuple[Result, ...]:
    """Of the newest result of each test since then those that central flagged as critical, newest first."""
    return tuple(every[0][1] for every in _newest(books, patient, since).values() if is_critical(every[0][1]))


_Dated = tuple[Shown, Result]


def _newest(books: Books, patient: str, since: datetime, until: datetime | None = None) -> dict[str, list[_Dated]]:
    """By test the newest results since then, with the rows they are of."""
    values = [int(since.timestamp())]
    where = f"is_vital IS NOT 1 AND at_s >= ? AND {_TRUE} AND {NO_ASSESSMENT}"
    fresh = rows.newest(books, "Observation", "code", 2, patients=[patient], where=where, values=values, until=until)
    newest: dict[str, list[_Dated]] = {}
    for row in fresh:
        for result in records.results(row):
            if result.status not in VOID:
                newest.setdefault(_test(result), []).append((row, result))
    return newest


def against(rows_: Sequence[ResultRow], labs: LabBook, born: date | None, now: datetime) -> tuple[ResultRow, ...]:
    """Each with the pack's critical limit that it has reached, where the laboratory does not call it critical itself."""
    years = years_of(born, now)
    return tuple(msgspec.structs.replace(row, beyond=_beyond(row, labs, years)) for row in rows_)


def _beyond(row: ResultRow, labs: LabBook, years: Decimal | None) -> Beyond | None:
    amount, loinc = row.result.amount, row.result.code.code
    if row.is_critical or amount is None or loinc is None:
        return None
    found = labs.beyond(loinc, Quantity(amount.value, amount.code or amount.unit), years, row.result.comparator)
    if found is None:
        return None
    limit, is_high = found[0], found[1] is Flag.CRITICAL_HIGH
    reached = limit.high if is_high else limit.low
    if reached is None:
        return None
    return Beyond(
        rule=limit.id,
        is_high=is_high,
        limit=reached,
        unit=limit.unit,
        source=limit.source,
        population=limit.population,
    )


def _is_told(every: list[_Dated]) -> bool:
    """Whether the one before the newest is among them."""
    return len(every) > 1 and (every[1][0].at_s or 0) <= (every[0][0].at_s or 0)


def _row(every: list[_Dated], before: dict[str, Result], read: dict[str, Read]) -> ResultRow:
    row, result = every[0]
    by = still(read.get(result.key) or read.get(row.key), row)
    return ResultRow(
        result=result,
        previous=every[1][1] if _is_told(every) else before.get(_test(result)),
        acknowledged_by=by.by if by else None,
        mark=(by.mark if by else None) or row.mark,
        is_critical=is_critical(result),
    )


def _before(books: Books, patient: str, newest: list[_Dated]) -> dict[str, Result]:
    """By test the one before each of these, of any age. All are asked for at once: a chart has a dozen of them."""
    found: dict[str, Result] = {}
    asked: dict[str, list[tuple[int, str]]] = {}
    for row, result in newest:
        if result.code.code is not None and row.at_s is not None:
            asked.setdefault(result.code.code, []).append((row.at_s, _test(result)))
    while asked:
        one_each = {code: tests.pop() for code, tests in asked.items()}
        found |= _one_before_each(books, patient, one_each)
        asked = {code: tests for code, tests in asked.items() if tests}
    return found


def _one_before_each(books: Books, patient: str, asked: dict[str, tuple[int, str]]) -> dict[str, Result]:
    """Code to (before when, which test)."""
    until = "CASE code " + " ".join(["WHEN ? THEN ?"] * len(asked)) + " END"
    where = (
        f"is_vital IS NOT 1 AND code IN ({marks(asked)}) AND at_s < {until}"
        " AND status NOT IN ('entered-in-error', 'cancelled')"
    )
    values = [*asked, *(value for code, (at_s, _) in asked.items() for value in (code, at_s))]
    found = rows.newest(books, "Observation", "code", 1, patients=[patient], where=where, values=values)
    tests = {test for _, test in asked.values()}
    return {test: one for row in found for one in records.results(row) if (test := _test(one)) in tests}


def unread_critical(books: Books, patients: Collection[str], since: datetime) -> dict[str, tuple[Result, ...]]:
    """Results that central flagged as critical and nobody acknowledged, newest first."""
    found: dict[str, list[Result]] = {}
    where = "is_flagged = 1 AND is_vital IS NOT 1 AND at_s >= ?"
    shown = rows.read(
        books,
        ["Observation"],
        patients=patients,
        where=where,
        values=[int(since.timestamp())],
        order="ORDER BY at_s DESC",
        with_marks=False,
    )
    read = acknowledged(books, patients) if shown else {}
    for row in shown:
        for result in records.results(row):
            by = still(read.get(result.key) or read.get(row.key), row)
            if is_critical(result) and result.status not in VOID and by is None:
                found.setdefault(row.patient or "", []).append(result)
    return {patient: tuple(every) for patient, every in found.items()}


def acknowledged(books: Books, patients: Collection[str]) -> dict[str, Read]:
    """Result key to who read it, from the acknowledge tasks."""
    found: dict[str, Read] = {}
    where = "code = ? AND status = 'completed'"
    for row in rows.read(
        books, ["Task"], patients=patients, where=where, values=[names.ACKNOWLEDGE_RESULT], order="ORDER BY at_s"
    ):
        task = records.task(row)
        read = Read(by=task.by or "", at=task.at, mark=row.mark)
        inputs = (mapping(each.get("valueReference")).get("reference") for each in mappings(row.resource.get("input")))
        focus = mapping(row.resource.get("focus")).get("reference")
        found.update({str(key): read for key in (focus, *inputs) if key})
    return found


def released_at(row: Shown) -> datetime | None:
    """Since when this version of a result may be known: a correction is news, whenever the specimen was taken."""
    issued = moment(row.resource.get("issued"))
    if row.resource.get("status") not in CORRECTED:
        return issued or moment(row.resource.get("effectiveDateTime"))
    return moment(mapping(row.resource.get("meta")).get("lastUpdated")) or issued


def still(read: R | None, row: Shown) -> R | None:
    """An acknowledgement holds for what was there to be read: none of a value that the laboratory corrected since."""
    if read is None or read.at is None or row.resource.get("status") not in CORRECTED:
        return read
    since = released_at(row)
    return read if since is None or read.at >= since else None


def is_critical(result: Result) -> bool:
    return result.flag in CRITICAL


def _test(result: Result) -> str:
    return f"{result.code.system}|{result.code.code or result.code.text}"
