"""What stands against an act about a critical or a telephoned value: said back wrongly, closed with nothing, impossible, said already.

The screen asks the same before; here it holds for every way in. Refuses to correct what was said.
"""

from datetime import datetime, timedelta

from client.clinical.critical import fits
from client.clinical.labs import Flag, LabBook
from client.clinical.units import Quantity
from client.commands import (
    AcknowledgeResult,
    Command,
    CriticalStep,
    HandleCritical,
    ReportCritical,
    ReportPhoned,
    TellCritical,
)
from client.fhir import names, reading
from client.records import Amount, Code, Result, Role
from offline.projection import chart, records, results, rows, safety
from offline.projection.rows import Shown
from offline.store.books import Books

DIFFERS, NOT_CRITICAL, NOTHING_DONE, NEEDS_DOCTOR = "not-read-back", "not-critical", "nothing-done", "critical-doctor"
NEGATIVE, NO_VALUE, CONTRADICTS = "below-zero", "value-unsaid", "flag-contradicts"
CRITICAL_BY_PHONE, SAID_ALREADY, AHEAD = "critical-by-phone", "said-already", "done-ahead"
ONCE = timedelta(minutes=15)
"""Who says the same value of the same test again within so long says it twice."""
SLACK = timedelta(minutes=1)
_HIGH, _LOW = frozenset({"HH", "HU"}), frozenset({"LL", "LU"})


def objections(books: Books, command: Command, labs: LabBook | None, now: datetime) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    match command:
        case TellCritical(step=CriticalStep.READ_BACK):
            return _read_back(books, command)
        case HandleCritical():
            return _handled(books, command)
        case AcknowledgeResult():
            return _acknowledged(books, command)
        case ReportCritical():
            said = _Said(command.what, command.amount, command.value_text)
            judged = _judged(books, command.patient, said, labs, now)
            contradicts = (CONTRADICTS,) if _contradict(command.flag, judged) else ()
            return (*_impossible(books, command, [said], now), *contradicts)
        case ReportPhoned():
            every = [_Said(one.what, one.amount, one.value_text) for one in command.results]
            flags = {_judged(books, command.patient, one, labs, now) for one in every}
            critical = (CRITICAL_BY_PHONE,) if flags & {Flag.CRITICAL_HIGH, Flag.CRITICAL_LOW} else ()
            return (*_impossible(books, command, every, now), *critical)
        case _:
            return ()


class _Said:
    """One value as somebody said it."""

    def __init__(self, what: Code, amount: Amount | None, words: str) -> None:
        self.what, self.amount, self.words = what, amount, words.strip()


def _read_back(books: Books, command: TellCritical) -> tuple[str, ...]:
    found = _result(books, command.result)
    if found is None:
        return ()
    if not results.is_critical(found):
        return (NOT_CRITICAL,)
    said = command.read_back
    typed, unit = (f"{said.value:f}", said.code or said.unit) if said is not None else (command.read_back_text, "")
    return () if fits(found.amount, found.text, typed, unit) else (DIFFERS,)


def _handled(books: Books, command: HandleCritical) -> tuple[str, ...]:
    """That orders answer it is said by naming them, or in words; an order that was there before the value answers nothing."""
    if command.decision != "orders":
        return () if command.text.strip() else (NOTHING_DONE,)
    row = rows.by_key(books, [_row_key(command.result)]).get(_row_key(command.result))
    released = results.released_at(row) if row is not None else None
    found = rows.by_key(books, command.orders)
    answering = [one for key in command.orders if (one := found.get(key)) is not None and _is_after(one, released)]
    return () if command.text.strip() or answering else (NOTHING_DONE,)


def _is_after(row: Shown, released: datetime | None) -> bool:
    return released is None or row.at_s is None or row.at_s >= int(released.timestamp())


def _acknowledged(books: Books, command: AcknowledgeResult) -> tuple[str, ...]:
    """A nurse reads results; that somebody acts on a critical one is for a doctor to say."""
    if command.author.role is Role.DOCTOR:
        return ()
    found = (_result(books, key) for key in command.results)
    return (NEEDS_DOCTOR,) if any(one is not None and results.is_critical(one) for one in found) else ()


def _impossible(
    books: Books, command: ReportCritical | ReportPhoned, every: list[_Said], now: datetime
) -> tuple[str, ...]:
    faults = {fault for one in every for fault in _faults(one)}
    if command.taken_at is not None and command.taken_at > now + SLACK:  # of the act itself every act is asked
        faults.add(AHEAD)
    if any(_was_said(books, command, one) for one in every):
        faults.add(SAID_ALREADY)
    return tuple(sorted(faults))


def _faults(said: _Said) -> tuple[str, ...]:
    if said.amount is None:
        return () if said.words else (NO_VALUE,)
    return (NEGATIVE,) if said.amount.value < 0 else ()


def _was_said(books: Books, command: ReportCritical | ReportPhoned, said: _Said) -> bool:
    """Whether this very value of this test was entered from a telephone call a moment ago."""
    code = said.what.code
    if code is None:
        return False
    at = command.taken_at or command.occurred_at
    found = rows.read(
        books,
        ["Observation"],
        patients=[command.patient],
        where="code = ? AND at_s BETWEEN ? AND ? AND instr(body, ?) > 0",
        values=(code, int((at - ONCE).timestamp()), int((at + ONCE).timestamp()), names.REPORTED_BY),
        with_marks=False,
    )
    calls = (one for row in found if reading.reported_by(row.resource) for one in records.results(row))
    return any(one.status not in results.VOID and _is_same(one, said) for one in calls)


def _is_same(one: Result, said: _Said) -> bool:
    if said.amount is None or one.amount is None:
        return said.amount is None and (one.text or "").strip() == said.words
    return one.amount.value == said.amount.value


def _judged(books: Books, patient: str, said: _Said, labs: LabBook | None, now: datetime) -> Flag:
    """By the pack's own limits for somebody of this age; UNKNOWN where it has none, or in another unit."""
    if labs is None or said.amount is None or said.what.code is None:
        return Flag.UNKNOWN
    person = chart.patients(books, [patient]).get(patient)
    age = safety.age_years(person, now) if person is not None else None
    value = Quantity(said.amount.value, said.amount.code or said.amount.unit)
    return labs.judge(said.what.code, value, None, age).flag


def _contradict(flag: str, judged: Flag) -> bool:
    if flag in _LOW:
        return judged in {Flag.HIGH, Flag.CRITICAL_HIGH}
    return flag in _HIGH and judged in {Flag.LOW, Flag.CRITICAL_LOW}


def _result(books: Books, key: str) -> Result | None:
    row = rows.by_key(books, [_row_key(key)]).get(_row_key(key))
    found = records.results(row) if row is not None else ()
    return next((one for one in found if one.key == key), next(iter(found), None))


def _row_key(key: str) -> str:
    return key.partition("#")[0]
