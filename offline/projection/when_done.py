"""Whether an act about a stay or a shift can have been done when it says: not ahead of the clock, not before he came."""

from datetime import datetime, timedelta

from client.commands import Command, DischargePatient, HandOver, MoveBed, OnStay, TakeOver, TransferPatient
from offline.projection import chart
from offline.store.books import Books

AHEAD, BEFORE = "done-ahead", "before-admission"
_SLACK = timedelta(minutes=1)
"""By how much who types the time may be before this PC's clock."""


def objections(books: Books, command: Command, now: datetime) -> tuple[str, ...]:
    if not isinstance(command, OnStay | HandOver | TakeOver):
        return ()
    ahead = (AHEAD,) if command.occurred_at > now + _SLACK else ()
    return (*ahead, *_before(books, command))


def _before(books: Books, command: Command) -> tuple[str, ...]:
    """Nobody is moved, handed on or discharged before he was admitted; when that was may not be known."""
    if not isinstance(command, MoveBed | TransferPatient | DischargePatient | HandOver):
        return ()
    stay = chart.stay(books, command.encounter)
    admitted = stay.admitted_at if stay is not None else None
    return (BEFORE,) if admitted is not None and command.occurred_at < admitted - _SLACK else ()
