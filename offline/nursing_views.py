"""What the projection gives to a nurse's handover and record: frozen values; refuses wording."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.clinical.fluids import Shift
from client.records import Person
from client.records.care import Handover, HandoverEvent, HandoverTask, Isbar, WardPart
from offline.views import Mark, NoteRow


class SheetPerson(msgspec.Struct, frozen=True, kw_only=True):
    """One patient who counts for something on the sheet of the ward."""

    patient: str
    name: str
    bed: str
    at: datetime | None = None
    """When it happened; None for a condition that lasts."""


class WardSheet(msgspec.Struct, frozen=True, kw_only=True):
    """The counts of one shift, each with who is counted. `present` is how many are on the ward now, by the census."""

    shift: Shift
    since: datetime
    until: datetime
    counted: Mapping[WardPart, tuple[SheetPerson, ...]]
    present: int

    def count(self, part: WardPart) -> int:
        return len(self.counted.get(part, ()))

    @property
    def expected(self) -> int:
        """Who was here, plus who came, minus who left."""
        came = sum(self.count(one) for one in (WardPart.ORIGINAL, WardPart.NEW, WardPart.TRANSFER_IN))
        return came - sum(self.count(one) for one in (WardPart.TRANSFER_OUT, WardPart.DISCHARGE, WardPart.DEATH))

    @property
    def adds_up(self) -> bool:
        return self.expected == self.present

    def parts_of(self, patient: str) -> tuple[WardPart, ...]:
        return tuple(part for part, people in self.counted.items() if any(one.patient == patient for one in people))


class KeptHandover(msgspec.Struct, frozen=True, kw_only=True):
    """One handover as it was signed, with the receiver's answer."""

    given: Handover
    task: HandoverTask | None = None
    mark: Mark | None = None
    answer_mark: Mark | None = None

    @property
    def waits(self) -> bool:
        return self.task is not None and self.task.status in {"requested", "received"}

    @property
    def is_refused(self) -> bool:
        return self.task is not None and self.task.status == "rejected"

    @property
    def is_taken(self) -> bool:
        return self.task is not None and self.task.status == "completed"

    def may_be_taken_by(self, me: Person) -> bool:
        """Nobody takes what he gave himself, nor what was given to another by name."""
        task = self.task
        if not self.waits or task is None or task.giver == me.reference:
            return False
        return task.receiver in {None, me.reference}


class NurseHandoverRow(msgspec.Struct, frozen=True, kw_only=True):
    """One patient of the ward at the change of the shift: what fills the form, and what was given before, newest first."""

    patient: str
    name: str
    bed: str
    encounter: str | None
    since: datetime
    given_from: datetime
    """What is given from then on is this shift's; before, it was the shift before that was handed over."""
    fill: Isbar
    """Proposed from the record; the nurse edits it."""
    events: tuple[HandoverEvent, ...] = ()
    critical: tuple[HandoverEvent, ...] = ()
    """What the receiver has to say again."""
    parts: tuple[WardPart, ...] = ()
    news2: int | None = None
    history: tuple[KeptHandover, ...] = ()

    @property
    def last(self) -> KeptHandover | None:
        """Of several of this shift that wait, given at two stations at once, the oldest: none hides what another asks to be said again."""
        waiting = [one for one in self.history if one.waits and self._is_of_shift(one)]
        return waiting[-1] if waiting else self.history[0] if self.history else None

    @property
    def is_open(self) -> bool:
        """Given and taken by nobody yet, or refused: the giver's still."""
        return self.last is not None and (self.last.waits or self.last.is_refused)

    def concerns(self, me: Person) -> bool:
        """I gave it and nobody has it, or it waits for me."""
        last = self.last
        task = last.task if last is not None and self.is_open else None
        return last is not None and task is not None and (task.giver == me.reference or last.may_be_taken_by(me))

    def _is_of_shift(self, one: KeptHandover) -> bool:
        return one.given.given_at is not None and one.given.given_at >= self.given_from

    @property
    def is_given(self) -> bool:
        """In this shift, and not refused: it waits or was taken."""
        last = self.last
        at = last.given.given_at if last is not None else None
        return last is not None and at is not None and at >= self.given_from and not last.is_refused


class WardHandover(msgspec.Struct, frozen=True, kw_only=True):
    """The whole page."""

    sheet: WardSheet
    rows: tuple[NurseHandoverRow, ...]

    def waiting(self) -> tuple[NurseHandoverRow, ...]:
        """Given and taken by nobody yet, and refused ones that are the giver's again."""
        return tuple(row for row in self.rows if row.is_open)


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the time line: a signed entry (`note`), or what was measured, given, assessed."""

    kind: str
    """record, sign, fluid, dose, not-given, assessment, skin-test, handover"""
    what: str
    at: datetime
    key: str
    by: str = ""
    note: NoteRow | None = None
    mark: Mark | None = None
    is_old: bool = False
    """A newer entry stands in its place."""
    sources: tuple[str, ...] = ()
    """Every row it says something of; empty: the one of its key."""

    @property
    def ident(self) -> str:
        """One row may be two lines: an infusion is given, and it is an amount."""
        return f"{self.kind}:{self.key}"

    @property
    def rows(self) -> tuple[str, ...]:
        return self.sources or (self.key,)


class NursingTimeline(msgspec.Struct, frozen=True, kw_only=True):
    """Of one patient, newest first. `pulls`: what may be taken into an entry, each with its time and its row."""

    patient: str
    encounter: str | None = None
    entries: tuple[Entry, ...] = ()
    pulls: tuple[Entry, ...] = ()
    is_whole: bool = True
