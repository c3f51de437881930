"""The clock of a critical value and its read-back as pure rules; refuses to guess when it was released, and to call a near value right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from client.clinical.result_views import CriticalClock
from client.clinical.units import Quantity, convert
from client.records import Amount


class Stage(StrEnum):
    """What the loop asks for, in order."""

    READ_BACK = "read-back"
    ACKNOWLEDGE = "acknowledge"
    HANDLE = "handle"
    NOTE = "note"


class Level(StrEnum):
    """Who has to be told because nobody acknowledged: nobody yet, a senior doctor, the head of department and the officer on duty."""

    NONE = "none"
    SENIOR = "senior"
    HEAD = "head"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stage with its time limit. `is_over`: it was not done by then (also when it was done late). A note is never known to be done."""

    stage: Stage
    due_at: datetime
    done_at: datetime | None
    is_over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """When what happened; None: it has not, as far as this station knows."""

    released_at: datetime
    read_back_at: datetime | None = None
    acknowledged_at: datetime | None = None
    handled_at: datetime | None = None


def steps(clock: CriticalClock, loop: Loop, now: datetime) -> tuple[Step, ...]:
    return tuple(_steps(clock, loop, now))


def _steps(clock: CriticalClock, loop: Loop, now: datetime) -> Iterator[Step]:
    limits = (
        (Stage.READ_BACK, clock.read_back, loop.read_back_at),
        (Stage.ACKNOWLEDGE, clock.acknowledge, loop.acknowledged_at),
        (Stage.HANDLE, clock.handle, loop.handled_at),
        (Stage.NOTE, clock.note, None),
    )
    for stage, limit, done in limits:
        due = loop.released_at + limit
        yield Step(stage=stage, due_at=due, done_at=done, is_over=(done or now) > due)


def level(clock: CriticalClock, loop: Loop, now: datetime) -> Level:
    """By the clock alone, until a doctor has acknowledged it."""
    if loop.acknowledged_at is not None or loop.handled_at is not None:
        return Level.NONE
    waited = now - loop.released_at
    if waited >= clock.head:
        return Level.HEAD
    return Level.SENIOR if waited >= clock.senior else Level.NONE


def read_amount(text: str) -> Decimal | None:
    """A typed number with a point or a comma; None for anything else."""
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def fits(amount: Amount | None, words: str | None, typed: str, unit: str) -> bool:
    """Whether what was said again is the result: the same number in a unit that is exactly the same amount, or the same words."""
    if amount is None:
        return bool(words) and _plain(typed) == _plain(words or "")
    value = read_amount(typed)
    measured = amount.code or amount.unit
    if value is None or not unit.strip():
        return value == amount.value if value is not None and not measured else False
    if unit.strip() in {amount.unit, measured}:
        return value == amount.value
    found = convert(Quantity(value, unit.strip()), measured)
    return found is not None and found.value == amount.value


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()
