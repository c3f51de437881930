"""Drills: the steps of the script, what became of each, and that a drill was held; refuses one store for a drill and for a ward.

What was entered in a drill stays in the drill's own store. The ward's store keeps the report alone: when, who, which steps, in how long.
"""

import hashlib
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from client.errors import StoreLocked
from offline import journal
from offline.store import facts
from offline.store.books import Books

BEGUN, HELD = "drill-begun", "drill-held"
MOST_KEPT = 40
_KIND, _DRILL = "store-kind", "drill"
_REPORT = "drill-report:"


class Step(StrEnum):
    """What is practised, in the order of the script."""

    DECLARE = "declare"
    TELL = "tell"
    ALLERGIES = "allergies"
    PHONED = "phoned"
    ORAL = "oral"
    TEMPORARY = "temporary"
    BEDSIDE = "bedside"
    PRINT = "print"
    RECOVER = "recover"
    DECIDE = "decide"
    CLOSE = "close"


WITH_THE_WARD = tuple(Step)
ALONE = (Step.DECLARE, Step.ALLERGIES, Step.PHONED, Step.ORAL, Step.BEDSIDE, Step.PRINT, Step.RECOVER)
BY_EYE = frozenset({Step.TELL})
"""What no program can see: a person who was there says so, and the report says that a person said it."""
BY_ANSWER = frozenset({Step.ALLERGIES})
"""Answered in words, which are compared with the drill's own record."""
AFTER_RETURN = (Step.RECOVER, Step.DECIDE, Step.CLOSE)
"""Cannot be done before central answers again."""


class Ended(StrEnum):
    """How a drill came to its end."""

    WHOLE = "whole"
    BY_HAND = "by-hand"
    EMERGENCY = "emergency"
    LOST = "lost"


class StepResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one step. `remarks`: machine words: wrong-answer, no-scan, by-eye, nothing-to-decide, with how often after a colon."""

    step: Step
    done_at: datetime | None = None
    by: str = ""
    remarks: tuple[str, ...] = ()


class DrillReport(msgspec.Struct, frozen=True, kw_only=True):
    """One drill. `led_by` and `took_part` are names as they were written down when it began; `points` what a person wrote afterwards."""

    id: str
    ward: str
    station: str
    began_at: datetime
    led_by: str
    took_part: tuple[str, ...]
    is_alone: bool
    steps: tuple[StepResult, ...]
    ended: Ended = Ended.LOST
    ended_at: datetime | None = None
    cut_at: datetime | None = None
    back_at: datetime | None = None
    entries: int = 0
    """How many entries were made in the drill's own store."""
    points: str = ""

    @property
    def done(self) -> int:
        return sum(one.done_at is not None for one in self.steps)

    @property
    def total(self) -> int:
        return len(self.steps)

    @property
    def missed(self) -> tuple[Step, ...]:
        return tuple(one.step for one in self.steps if one.done_at is None)

    @property
    def counts(self) -> bool:
        """Whether the ward's reminder starts anew: a drill with the ward that nobody and nothing broke off."""
        return not self.is_alone and self.ended is Ended.WHOLE

    def took(self, one: StepResult) -> timedelta | None:
        """From when it could be done: since central was cut, or since it answered again."""
        begun = self.back_at if one.step in AFTER_RETURN else self.cut_at
        return None if one.done_at is None or begun is None else max(one.done_at - begun, timedelta())


def claim(books: Books, *, is_drill: bool, is_new: bool) -> None:
    """A drill's store says so of itself for ever. Raises StoreLocked("drill-store" | "ward-store") for the wrong one of the two."""
    kind = facts.get(books, _KIND)
    if kind == _DRILL and not is_drill:
        raise StoreLocked("drill-store")
    if kind != _DRILL and is_drill:
        if not is_new:
            raise StoreLocked("ward-store")
        facts.put(books, _KIND, _DRILL)


def begun(books: Books, *, ident: str, led_by: str, is_alone: bool, at_ms: int) -> None:
    """That a drill began at this PC, in the ward's own journal: for as long as it lasts nobody works here."""
    said = {"drill": ident, "name": led_by, "with": "alone" if is_alone else "ward"}
    journal.write(books, BEGUN, at_ms=at_ms, facts=said)


def keep(books: Books, report: DrillReport, *, at_ms: int) -> None:
    """The report as it stands now, and in the journal that it was held, with the hash of these words."""
    text = msgspec.json.encode(report).decode()
    facts.put(books, f"{_REPORT}{report.id}", text)
    for old in held(books)[MOST_KEPT:]:
        books.execute("DELETE FROM store_fact WHERE key = ?", (f"{_REPORT}{old.id}",))
    said = {
        "drill": report.id,
        "name": report.led_by,
        "with": "alone" if report.is_alone else "ward",
        "ended": report.ended.value,
        "done": str(report.done),
        "of": str(report.total),
        "hash": hashlib.sha256(text.encode()).hexdigest(),
    }
    journal.write(books, HELD, at_ms=at_ms, facts=said)


def held(books: Books) -> tuple[DrillReport, ...]:
    """The newest first; a report that another program wrote and this one cannot read is left alone."""
    sql = "SELECT value FROM store_fact WHERE key >= ? AND key < ?"
    found = []
    for (value,) in books.execute(sql, (_REPORT, f"{_REPORT}~")).fetchall():
        try:
            found.append(msgspec.json.decode(value, type=DrillReport))
        except msgspec.MsgspecError:
            continue
    return tuple(sorted(found, key=_by_time, reverse=True))


def _by_time(report: DrillReport) -> datetime:
    return report.began_at
