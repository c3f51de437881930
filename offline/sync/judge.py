"""Judges a command on fresh data right before it leaves, inside the transaction that marks it as leaving; refuses to send.

When nothing of the patient came in since the command was given, intake's own judgement still stands and is not repeated; of a bag of blood
it is repeated always.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from client.central.meant import is_of_command
from client.commands import (
    AdministerDose,
    AnswerWarning,
    CareAct,
    Choice,
    Command,
    Nature,
    OnStay,
    StartTransfusion,
    StepVisit,
    VerifyOrder,
)
from offline import commands_kept, identity, journal, rebased, relied, replica, resting, settle
from offline.kept import Kept
from offline.outbox import Outcome, State
from offline.projection import own_tasks, pharm_reviews
from offline.projection.giving import OVER
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.sync import facts
from offline.sync.decide import LEFT_OUT, ONTO, Conflict, ConflictKind, Moot, Proceed, Verdict, decide
from offline.sync.meaning import Parcel

JUDGED = resting.JUDGED


class Alerts(Protocol):
    """Queues the alert to the prescriber, in the transaction that judges the dose; `orders`: the keys of what was stopped or changed."""

    def __call__(self, books: Books, given: Kept, orders: Sequence[str], at_ms: int, *, is_changed: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """By what a station judges: its ward, the safety rules, how a prescriber is alerted, and the planned times."""

    ward: str
    recheck: facts.Recheck
    alerts: Alerts
    plan: Plan | None = None


def may_leave(books: Books, parcel: Parcel, bench: Bench, at_ms: int, *, has_news: bool) -> bool:
    """Whether it may be sent; if not, it was moved to where it belongs. `has_news`: something of the patient came in since."""
    ident = parcel.kept.id
    rests = resting.on(books, parcel.kept)
    if rests and not _stands(books, parcel.kept, rests, at_ms):
        return False
    if (lost := _lost(books, parcel)) is not None:
        settle.keep_conflict(books, ident, lost, Outcome.CONFLICT_FOUND, at_ms)
        return False
    match _verdict(books, parcel, bench, has_news=has_news):
        case Proceed(annotations=()) if not rests.gone:
            return True
        case Proceed(annotations=words, alerts=alerts, retarget=retarget, without=without, onto=onto):
            words = (*words, *([resting.WITHDRAWN] if rests.gone else []))
            told = {"annotations": " ".join(words), "alerts": " ".join(alerts), "retarget": retarget or ""}
            told |= {**({"without": " ".join(without)} if without else {}), **onto}
            journal.write(books, JUDGED, at_ms=at_ms, command=ident, patient=parcel.kept.lane, facts=told)
            if alerts:
                bench.alerts(books, parcel.kept, alerts, at_ms, is_changed="given-after-stop" not in words)
            return True
        case Moot(reason=reason):
            settle.moot(books, ident, reason, at_ms)
        case Conflict() as conflict:
            settle.keep_conflict(books, ident, conflict, Outcome.CONFLICT_FOUND, at_ms)
    return False


def leave_out(books: Books, parcel: Parcel, key: str, at_ms: int) -> None:
    """Central met a row at sending that somebody else changed or removed: the fact is sent without ending it."""
    told = {"annotations": LEFT_OUT, "without": key}
    journal.write(books, JUDGED, at_ms=at_ms, command=parcel.kept.id, patient=parcel.kept.lane, facts=told)
    commands_kept.move(books, parcel.kept.id, Outcome.ANSWER_UNCLEAR, at_ms=at_ms, error_code=LEFT_OUT)


def puts_onto(books: Books, parcel: Parcel, key: str, at_ms: int) -> bool:
    """Central met a Task at sending that somebody else only handled: its answer is sent once more, onto what stands there."""
    if not isinstance(parcel.judged.command, AnswerWarning):
        return False
    found = rebased.onto(books, parcel.kept, key)
    if found:
        told = {"annotations": ONTO, **found}
        journal.write(books, JUDGED, at_ms=at_ms, command=parcel.kept.id, patient=parcel.kept.lane, facts=told)
        commands_kept.move(books, parcel.kept.id, Outcome.ANSWER_UNCLEAR, at_ms=at_ms, error_code=ONTO)
    return bool(found)


def _verdict(books: Books, parcel: Parcel, bench: Bench, *, has_news: bool) -> Verdict:
    kept = parcel.judged
    # of a move and of a bag the news may be another patient's: who lies in the bed, who got the bag
    is_asked = isinstance(kept.command, OnStay | StartTransfusion) or _is_after_own_stop(kept.command)
    if not has_news and kept is parcel.kept and not is_asked:
        return Proceed()
    fresh = facts.fresh(books, kept, parcel.rows, bench.ward, bench.recheck, bench.plan)
    verdict = decide(kept.command, fresh)
    if not isinstance(verdict, Conflict):
        return verdict
    if verdict.kind is ConflictKind.CHANGED and all(_stands_already(books, key, kept.id) for key in verdict.keys):
        return Proceed()  # central meets it with a refusal of the old version, and asking finds all of it there
    return decide(kept.command, fresh, settle.settled(books, kept.id))


def _stands_already(books: Books, key: str, ident: str) -> bool:
    """This very command changed it: another uploader of this journal was faster, as a station is that was copied or set back."""
    held = replica.get(books, identity.real(books, key))
    return held is not None and not held.is_removed and is_of_command(held.body, ident)


def _is_after_own_stop(command: Command) -> bool:
    """A dose of an order that was over here when it was charted: whoever ordered it hears of it, whoever stopped it where."""
    return isinstance(command, AdministerDose) and OVER in command.despite


def _lost(books: Books, parcel: Parcel) -> Conflict | None:
    """That nothing stands any more for what it was done on; a check that a doctor's answer opened waits for another answer."""
    words = relied.lost(books, parcel.kept)
    if not words:
        return None
    command = parcel.kept.command
    if isinstance(command, VerifyOrder):
        keys = pharm_reviews.rejecting(books, command.patient, own_tasks.lines_of(books, command))
        return Conflict(kind=ConflictKind.PHARM_REJECTED, keys=keys)
    found = Conflict(kind=ConflictKind.BASIS_LOST, facts=words)
    return None if found.is_in(settle.settled(books, parcel.kept.id)) else found


def _stands(books: Books, kept: Kept, rests: resting.Rests, at_ms: int) -> bool:
    """Whether it goes on although what it rests on was given up; if not, it was moved to where it belongs."""
    if rests.changed:
        # Built on a change that central never got: a person says whether it is built again on what stands there.
        conflict = Conflict(kind=ConflictKind.CHANGED, keys=rests.changed)
    elif resting.goes_on(kept) or resting.is_kept_without(books, kept.id):
        return True
    elif _is_for_a_person(books, kept):
        conflict = Conflict(kind=ConflictKind.GONE, facts=(resting.WITHDRAWN,))
    else:
        told = {"reason": resting.WITHDRAWN}
        commands_kept.move(books, kept.id, Outcome.WITHDRAWN, at_ms=at_ms, facts=told, error_code=resting.WITHDRAWN)
        return False
    settle.keep_conflict(books, kept.id, conflict, Outcome.CONFLICT_FOUND, at_ms)
    return False


def _is_for_a_person(books: Books, kept: Kept) -> bool:
    """It happened, somebody signed his own words, it orders something in the place of what central will never hold, or frees a drug.

    A check or stop is one where what it checks or ends goes on under another key since a decision built it again; else it goes with it.
    """
    is_word = kept.nature == Nature.FACT or isinstance(kept.command, CareAct | StepVisit)
    return is_word or kept.kind in {"sign-orders", resting.RESTS_ON_READING} or _rests_on_rebuilt(books, kept.id)


def _rests_on_rebuilt(books: Books, ident: str) -> bool:
    """Whether a decision built again, under its own id, what this stops, takes back or checks: the order is in force, and this is not."""
    row = books.execute(
        "SELECT 1 FROM need n JOIN command c ON c.id = n.needs_command JOIN conflict f ON f.command = c.id"
        " WHERE n.command = ? AND c.state = ? AND f.kind = ? AND f.decided_choice = ? LIMIT 1",
        (ident, State.RESOLVED.value, ConflictKind.CHANGED.value, Choice.KEEP_MINE.value),
    ).fetchone()
    return row is not None
