"""Whether an act can have been done when it says: not ahead of the clock, not before he came, not after he died or left.

Refuses to say what is odd: of a dose a person may answer that it was given all the same, and a wrong record is mended first.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from client.clinical.vitals import AHEAD as OF_TWO_CLOCKS
from client.commands import (
    Command,
    DischargePatient,
    HandOver,
    MoveBed,
    NoteDowntime,
    OnStay,
    RecordAssessment,
    RecordFluids,
    RecordVitals,
    TakeOver,
    TransferPatient,
)
from client.records import Patient, Stay
from offline.projection import chart
from offline.store.books import Books

AHEAD, BEFORE = "done-ahead", "before-admission"
DIED, LEFT = "patient-died-before", "patient-left-before"
UPSIDE_DOWN = "before-it-began"
AHEADS = frozenset({AHEAD, "in-the-future", "dose-ahead", "room-ahead"})
"""Words of the acts that say it themselves."""
_SLACK = timedelta(minutes=1)
"""By how much who types the time may be before this PC's clock."""
_CAME_EARLIER = timedelta(days=1)
"""The admission may be written down so long after the patient came."""
_VISITS = frozenset({"AMB", "EMER", "VR", "HH"})
_AT_BED = RecordVitals | RecordFluids | RecordAssessment


def objections(books: Books, command: Command, now: datetime) -> tuple[str, ...]:
    found = [AHEAD] if isinstance(command, OnStay | HandOver | TakeOver) and command.occurred_at > now + _SLACK else []
    found += _before(books, command)
    if isinstance(command, NoteDowntime):
        found += [AHEAD] if command.ended_at > now + _SLACK else []
        found += [UPSIDE_DOWN] if command.ended_at < command.began_at else []
    if isinstance(command, _AT_BED):
        found += after_the_end(books, command, now)
    return tuple(found)


def ahead(command: Command, found: Collection[str], now: datetime) -> tuple[str, ...]:
    """Nothing was done tomorrow; `found`: what was said against it already."""
    is_ahead = command.occurred_at > now + OF_TWO_CLOCKS
    return (AHEAD,) if is_ahead and not AHEADS & set(found) else ()


def after_the_end(books: Books, command: Command, now: datetime) -> tuple[str, ...]:
    """Of who is recorded as dead or gone most likely somebody else was meant."""
    person, stay = chart.patient(books, command.patient), chart.stay(books, command.encounter)
    at = command.occurred_at
    died = (DIED,) if person is not None and _is_after_death(person, at, now) else ()
    return (*died, *((LEFT,) if stay is not None and not died and _is_after(stay, at) else ()))


def _is_after_death(person: Patient, at: datetime, now: datetime) -> bool:
    """Where nobody says when, what is said to be done now is after it."""
    if person.deceased_at is not None:
        return at > person.deceased_at + OF_TWO_CLOCKS
    return person.is_deceased and at > now - OF_TWO_CLOCKS


def _is_after(stay: Stay, at: datetime) -> bool:
    """A course of the infusion room goes on after the visit it was ordered in."""
    return (
        stay.class_code not in _VISITS
        and stay.status == "finished"
        and stay.ended_at is not None
        and at > stay.ended_at + OF_TWO_CLOCKS
    )


def _before(books: Books, command: Command) -> list[str]:
    """Nobody is moved, handed on or discharged before he was admitted; when that was may not be known."""
    is_strict = isinstance(command, MoveBed | TransferPatient | DischargePatient | HandOver)
    stay = chart.stay(books, command.encounter)
    admitted = stay.admitted_at if stay is not None else None
    slack = _SLACK if is_strict else _CAME_EARLIER
    return [BEFORE] if admitted is not None and command.occurred_at < admitted - slack else []
