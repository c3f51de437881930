"""Which steps of a drill were done, read from what stands in the drill's own store; refuses to take anybody's word for what it can see.

A step counts from the moment central was cut. Where the store cannot know (that the ward was told) a person says it, and that is
written down as his word; what was answered in words is written down with whether it was right.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from client.commands import AdministerDose
from client.records import DoseOutcome
from offline import commands_kept, journal, print_queue
from offline.closing import LIFTED
from offline.downtimes import CLOSED, DECLARED
from offline.drills import AFTER_RETURN, BY_ANSWER, BY_EYE, Step, StepResult
from offline.mode import Mode
from offline.outbox import State
from offline.reconcile import DECIDED
from offline.store.books import Books
from offline.sync.standing import MODE

NOTED = "drill-noted"
CUT, BACK, ANSWER, EYE = "cut", "back", "answer", "eye"
MAR = "mar-sheet"
_BY_KIND = {
    "oral-order": Step.ORAL,
    "report-phoned": Step.PHONED,
    "report-critical": Step.PHONED,
    "register-temporary": Step.TEMPORARY,
}


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """A planned dose that was given in the drill: what a colleague elsewhere writes down, too."""

    order: str
    slot_at: datetime
    given_at: datetime


class DrillSeen(msgspec.Struct, frozen=True, kw_only=True):
    """What the drill's store shows so far. `slots`: the planned doses that were given."""

    steps: tuple[StepResult, ...]
    cut_at: datetime | None
    back_at: datetime | None
    entries: int
    slots: tuple[Slot, ...]
    conflicts: int
    """What waits for a person now."""


def note(books: Books, what: str, *, at_ms: int, said: dict[str, str] | None = None) -> None:
    """What the drill itself did or was told, in the drill's own journal."""
    journal.write(books, NOTED, at_ms=at_ms, facts={"what": what, **(said or {})})


def seen(books: Books, steps: tuple[Step, ...]) -> DrillSeen:
    """Every step of the script in its order."""
    noted = list(reversed(journal.events(books, kind=NOTED)))
    cut, back = _when(noted, CUT), _when(noted, BACK)
    doses = list(_doses(books, cut))
    found = [] if cut is None else [*_told(books, cut), *_entered(books, cut), *_printed(books, cut), *_said(noted)]
    found += [(Step.BEDSIDE, _at(kept.saved_at_ms), kept.author_name) for kept, dose in doses if _is_scanned(dose)]
    first = {step: min((one for one in found if one[0] is step), default=None) for step in steps}
    results = tuple(_result(step, first[step], noted, has_plain=bool(doses)) for step in steps)
    return DrillSeen(
        steps=results,
        cut_at=cut,
        back_at=back,
        entries=int(books.execute("SELECT count(*) FROM command").fetchone()[0]),
        slots=tuple(one for one in map(_slot, (dose for _, dose in doses)) if one is not None),
        conflicts=commands_kept.counts(books).get(State.CONFLICT, 0),
    )


Found = tuple[Step, datetime, str]


def _result(step: Step, first: Found | None, noted: list[journal.Entry], *, has_plain: bool) -> StepResult:
    remarks = []
    wrong = sum(one.facts.get("step") == step and one.facts.get("right") == "no" for one in noted)
    if wrong:
        remarks.append(f"wrong-answer:{wrong}")
    if step in BY_EYE and first is not None:
        remarks.append("by-eye")
    if step is Step.BEDSIDE and first is None and has_plain:
        remarks.append("no-scan")
    if first is None:
        return StepResult(step=step, remarks=tuple(remarks))
    return StepResult(step=step, done_at=first[1], by=first[2], remarks=tuple(remarks))


def _when(noted: list[journal.Entry], what: str) -> datetime | None:
    return next((_at(one.at_ms) for one in noted if one.facts.get("what") == what), None)


def _told(books: Books, cut: datetime) -> Iterator[Found]:
    """What people did to the emergency as a whole."""
    for one in journal.events(books, limit=5_000):
        at, facts = _at(one.at_ms), one.facts
        if at < cut:
            continue
        if one.kind == DECLARED:
            yield Step.DECLARE, at, facts.get("name", "")
        elif one.kind == MODE and facts.get("to") == Mode.RECOVERING:
            yield Step.RECOVER, at, _lifted_by(books)
        elif one.kind == DECIDED:
            yield Step.DECIDE, at, _name(books, facts.get("decision", ""))
        elif one.kind == CLOSED:
            yield Step.CLOSE, at, " · ".join(filter(None, (facts.get("name"), facts.get("second_name"))))


def _lifted_by(books: Books) -> str:
    found = journal.events(books, kind=LIFTED, limit=1)
    return found[0].facts.get("name", "") if found else ""


def _name(books: Books, command: str) -> str:
    row = books.execute("SELECT author_name FROM command WHERE id = ?", (command,)).fetchone()
    return str(row[0]) if row else ""


def _entered(books: Books, cut: datetime) -> Iterator[Found]:
    sql = "SELECT kind, saved_at_ms, author_name FROM command WHERE saved_at_ms >= ? AND state IS NOT 'withdrawn'"
    for kind, saved_ms, name in books.execute(sql, (_ms(cut),)).fetchall():
        if kind in _BY_KIND:
            yield _BY_KIND[kind], _at(saved_ms), str(name)


def _doses(books: Books, cut: datetime | None) -> Iterator[tuple[commands_kept.Kept, AdministerDose]]:
    """Given in the drill, with or without a scan, in the order of giving."""
    if cut is None:
        return
    sql = "SELECT id FROM command WHERE kind = 'administer-dose' AND saved_at_ms >= ? ORDER BY seq"
    for (ident,) in books.execute(sql, (_ms(cut),)).fetchall():
        kept = commands_kept.get(books, ident)
        command = kept.command
        if isinstance(command, AdministerDose) and command.outcome in {DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS}:
            yield kept, command


def _is_scanned(dose: AdministerDose) -> bool:
    return dose.check is not None and dose.check.is_scanned


def _slot(dose: AdministerDose) -> Slot | None:
    if dose.slot_at is None:
        return None
    return Slot(order=dose.lines[0].order, slot_at=dose.slot_at, given_at=dose.occurred_at)


def _printed(books: Books, cut: datetime) -> Iterator[Found]:
    """A sheet that came out, on paper or as a file; one that waits for a printer did not."""
    for job in print_queue.jobs(books):
        if job.document == MAR and job.printed > 0 and job.at >= cut:
            yield Step.PRINT, job.at.astimezone(UTC), job.by


def _said(noted: list[journal.Entry]) -> Iterator[Found]:
    """A person's word for what nothing else can know, a right answer for what is asked."""
    for one in noted:
        step, what = one.facts.get("step", ""), one.facts.get("what")
        is_answered = what == ANSWER and step in BY_ANSWER and one.facts.get("right") == "yes"
        if is_answered or (what == EYE and step in BY_EYE):
            yield Step(step), _at(one.at_ms), one.facts.get("name", "")


def _at(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def is_over(found: DrillSeen) -> bool:
    """Whether nothing is left that central's return has to come before."""
    return all(one.done_at is not None for one in found.steps if one.step not in AFTER_RETURN)
