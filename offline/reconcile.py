"""Carries out a person's decision about a conflict: one transaction, signed, on exactly what was on screen; refuses to choose.

What the choices do, by kind of conflict: docs/emergency-protocol.md. Nothing is deleted: a losing side stays in the record, a wrong
entry at central becomes entered-in-error by a change like any other, and the decision is a command of its own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from client.commands import (
    AnswerQuery,
    Choice,
    Command,
    DecideConflict,
    Ending,
    SignOrders,
    StopOrder,
    VerifyOrder,
    taken_back,
)
from client.errors import PolicyRefused
from client.fhir import references, text
from client.fhir.build import BuildSetting, Built, build
from client.fhir.build.repair import repair
from client.fhir.build.units import is_unit
from client.fhir.build.voiding import is_of_central
from offline import checked, commands_kept, conflicts_kept, deciding, dosed, identity, journal, relied, replica, resting
from offline.conflicts_kept import KeptConflict
from offline.kept import Circumstances, Kept
from offline.outbox import WAITING_FOR_A_PERSON, Outcome, State
from offline.projection import ending, oral, own_tasks, pharm_reviews, records, rows
from offline.store.books import Books
from offline.sync import anew, losing
from offline.sync.decide import OVER, ConflictKind

DECIDED = "decided"
_ALL = (Choice.KEEP_MINE, Choice.KEEP_CENTRAL, Choice.WITHDRAW)

CHOICES: dict[ConflictKind, tuple[Choice, ...]] = {
    ConflictKind.STAY_ENDED: _ALL,
    ConflictKind.DECEASED: _ALL,
    ConflictKind.MOVED: _ALL,
    ConflictKind.DUPLICATE: _ALL,
    ConflictKind.SAFETY: _ALL,
    ConflictKind.CHANGED: _ALL,
    ConflictKind.STOPPED_MEANWHILE: _ALL,
    ConflictKind.DOUBLE_CHARTING: _ALL,
    ConflictKind.SAME_PLACE: _ALL,
    ConflictKind.DOUBLED_AT_CENTRAL: (Choice.KEEP_CENTRAL,),
    ConflictKind.READ_BACK_DIFFERS: (Choice.KEEP_CENTRAL,),
    ConflictKind.PROBABLE_MATCH: _ALL,
    ConflictKind.GONE: _ALL,
    ConflictKind.BEGUN: (Choice.KEEP_CENTRAL, Choice.WITHDRAW),
    ConflictKind.UNREVIEWED: _ALL,
    ConflictKind.NEWER_ASSESSMENT: _ALL,
    ConflictKind.JUDGED_OTHERWISE: _ALL,
    ConflictKind.SEAT_TAKEN: _ALL,
    ConflictKind.PHARM_REJECTED: _ALL,
    ConflictKind.BED_TAKEN: _ALL,
    ConflictKind.BASIS_LOST: _ALL,
    ConflictKind.LOST_AT_CENTRAL: (Choice.KEEP_MINE, Choice.KEEP_CENTRAL),
    ConflictKind.REFUSED: _ALL,
}
"""What may be chosen; of one conflict `choices` says what could be carried out, and only that is offered."""

_TAKEN_BACK = frozenset(
    {
        ConflictKind.DOUBLE_CHARTING,
        ConflictKind.SAME_PLACE,
        ConflictKind.DUPLICATE,
        ConflictKind.SAFETY,
        ConflictKind.JUDGED_OTHERWISE,
        ConflictKind.SEAT_TAKEN,
    }
)
"""Found after central had taken ours, too: then giving ours up means taking it back there."""

SettingOf = Callable[[Books, Command, tuple[str, ...]], BuildSetting]
"""The setting to build a command with, its current rows being central's rows of these keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What came of it: the state of the command in conflict and of the decision."""

    command: State
    decision: State


def choices(books: Books, conflict: KeptConflict) -> tuple[Choice, ...]:
    """What is gone is kept only where something signed is left without it, and that stands for itself: a fact, an act of care.

    What a safety rule forbids whatever the reason is not kept.
    """
    kind = ConflictKind(conflict.kind)
    if dosed.is_apart(books, commands_kept.get(books, conflict.command), kind):
        return dosed.CHOICES
    is_empty = kind is ConflictKind.GONE and not resting.leaves_something(books, conflict.command)
    if kind is ConflictKind.LOST_AT_CENTRAL:
        is_deleted = losing.DELETED in conflict.facts.get("facts", "").split()
        is_empty = not losing.may_go_again(books, conflict.command, is_deleted=is_deleted)
    if is_empty or conflict.is_forbidden:
        return tuple(one for one in CHOICES[kind] if one is not Choice.KEEP_MINE)
    if kind is ConflictKind.PHARM_REJECTED and _is_still_rejected(books, conflict.command):
        return tuple(one for one in CHOICES[kind] if one is not Choice.KEEP_MINE)
    return CHOICES[kind]


def _is_still_rejected(books: Books, ident: str) -> bool:
    """Nobody's check stands over a pharmacist's no: a doctor answers it first."""
    command = commands_kept.get(books, ident).command
    lines = own_tasks.lines_of(books, command) if isinstance(command, VerifyOrder) else frozenset[str]()
    return bool(lines and pharm_reviews.rejected(books, command.patient, lines))


def carry_out(books: Books, decision: DecideConflict, there: Circumstances, setting_of: SettingOf) -> Decided:
    """Raises VersionConflict when something else was on screen, PolicyRefused for a choice that is not offered, possible or his."""
    kept = commands_kept.get(books, decision.command)
    conflict = conflicts_kept.decided(
        books,
        decision.command,
        decision.choice,
        by=decision.author.reference,
        reason=decision.reason,
        seen=decision.seen,
        at_ms=there.saved_at_ms,
    )
    kind = ConflictKind(conflict.kind)
    if kept.state not in WAITING_FOR_A_PERSON or decision.choice not in choices(books, conflict):
        raise PolicyRefused("decide-conflict", "choice", decision.choice.value)
    deciding.demand(books, conflict, decision)
    is_apart = dosed.is_apart(books, kept, kind)
    is_made_anew = kind is ConflictKind.CHANGED and isinstance(anew.wanted(books, kept.command), SignOrders)
    goes_without = kind is ConflictKind.REFUSED or conflict.is_forbidden
    if not is_apart and (is_made_anew or (decision.choice is not Choice.KEEP_MINE and not goes_without)):
        _refuse_to_orphan_doses(books, kept)
    built, outcome = _rows_and_outcome(books, decision, kept, conflict, setting_of, there.saved_at_ms)
    told = {
        "choice": decision.choice.value,
        "conflict": conflict.kind,
        "by": decision.author.reference,
        "decision": decision.id,
        "keys": conflict.facts.get("keys", ""),
        "about": conflict.facts.get("facts", ""),
    }
    if is_apart:
        dosed.send_apart(books, kept, there.saved_at_ms)
    journal.write(books, DECIDED, at_ms=there.saved_at_ms, command=kept.id, patient=kept.lane, facts=told)
    after = commands_kept.move(books, kept.id, outcome, at_ms=there.saved_at_ms, facts={"decision": decision.id})
    needs = [kept.id] if is_apart else resting.needs_of_decision(books, kept.id, built)
    commands_kept.append(books, decision, built, there, needs)
    if outcome is Outcome.REPLACED:
        checked.hand_on(books, kept.id, decision, there.saved_at_ms)
    if built.rows:
        return Decided(command=after, decision=State.SAVED_HERE)
    state = commands_kept.move(
        books, decision.id, Outcome.MOOT, at_ms=there.saved_at_ms, facts={"reason": "nothing-to-send"}
    )
    return Decided(command=after, decision=state)


def _rows_and_outcome(
    books: Books, decision: DecideConflict, kept: Kept, conflict: KeptConflict, setting_of: SettingOf, at_ms: int
) -> tuple[Built, Outcome]:
    kind = ConflictKind(conflict.kind)
    if dosed.is_apart(books, kept, kind):
        again = dosed.decided(books, decision, kept)
        return build(again, setting_of(books, again, ())), Outcome.KEPT_MINE
    theirs = tuple(conflict.facts.get("keys", "").split())
    ours = _landed(books, kept) if kind in _TAKEN_BACK and decision.choice is not Choice.KEEP_MINE else ()
    if ours:
        outcome = Outcome.WITHDRAWN if decision.choice is Choice.WITHDRAW else Outcome.KEPT_CENTRAL
        return repair(decision, ours, setting_of(books, decision, ours)), outcome
    if kind is ConflictKind.BEGUN and _is_taken(books, kept):
        return _stopped_instead(books, decision, kept, setting_of), Outcome.KEPT_CENTRAL
    if decision.choice is Choice.WITHDRAW:
        return build(decision, setting_of(books, decision, ())), Outcome.WITHDRAWN
    if kind is ConflictKind.DOUBLED_AT_CENTRAL:
        extra = _extra(_by_owner(books, theirs))
        return repair(decision, extra, setting_of(books, decision, extra)), Outcome.KEPT_CENTRAL
    if decision.choice is Choice.KEEP_CENTRAL:
        return build(decision, setting_of(books, decision, ())), Outcome.KEPT_CENTRAL
    if kind is ConflictKind.REFUSED:
        return build(decision, setting_of(books, decision, ())), Outcome.TRY_AGAIN
    if kind is ConflictKind.LOST_AT_CENTRAL:
        is_sent_as_it_was = losing.made_ready(books, kept.id, at_ms)
        if is_sent_as_it_was:
            return build(decision, setting_of(books, decision, ())), Outcome.KEPT_MINE
        return _again(books, decision, kept, setting_of), Outcome.REPLACED
    if kind is ConflictKind.CHANGED:
        return _again(books, decision, kept, setting_of), Outcome.REPLACED
    if kind in {ConflictKind.DOUBLE_CHARTING, ConflictKind.JUDGED_OTHERWISE}:
        return repair(decision, theirs, setting_of(books, decision, theirs)), Outcome.KEPT_MINE
    return build(decision, setting_of(books, decision, ())), Outcome.KEPT_MINE


def _again(books: Books, decision: DecideConflict, kept: Kept, setting_of: SettingOf) -> Built:
    """What the command wanted, built anew on what stands at central now. An earlier decision wanted what it had decided about."""
    wanted = anew.wanted(books, kept.command)
    if wanted is None:
        written = commands_kept.rows(books, kept.id)
        keys = tuple(row.target for row in written if row.verb == "change")
        return repair(decision, keys, setting_of(books, decision, keys))
    again = deciding.signed_by(msgspec.structs.replace(wanted, id=decision.id), decision.author)
    if isinstance(again, VerifyOrder | AnswerQuery):
        again = msgspec.structs.replace(again, order_versions=_versions_now(books, again.orders))
    if isinstance(again, SignOrders):
        again = msgspec.structs.replace(again, endings=_not_over(books, again.endings))
    if against := (*ending.objections(books, again), *oral.objections(books, again)):
        raise PolicyRefused("decide-conflict", *against)
    return build(again, setting_of(books, again, ()))


def _is_taken(books: Books, kept: Kept) -> bool:
    """Whether central carried its changes out before the conflict was found."""
    return any(row.verb == "change" and row.central_version is not None for row in commands_kept.rows(books, kept.id))


def _stopped_instead(books: Books, decision: DecideConflict, kept: Kept, setting_of: SettingOf) -> Built:
    """What central took back although it was begun at the same moment: stopped, so that what was given keeps its order."""
    keys = tuple(identity.real(books, key) for key in taken_back(anew.wanted(books, kept.command) or kept.command))
    stop = StopOrder(
        id=decision.id,
        author=decision.author,
        patient=decision.patient,
        encounter=decision.encounter,
        occurred_at=decision.occurred_at,
        orders=keys,
        versions=(None,) * len(keys),
        stop_at=decision.occurred_at,
        reason=decision.reason,
    )
    return build(stop, setting_of(books, stop, ()))


def _not_over(books: Books, endings: Sequence[Ending]) -> tuple[Ending, ...]:
    """What somebody else ended meanwhile stays as he ended it."""
    shown = rows.by_key(books, [key for one in endings for key in one.orders])
    over = {key for key, row in shown.items() if records.order(row).status in OVER}
    return tuple(one for one in endings if not set(one.orders) <= over)


def _versions_now(books: Books, keys: Sequence[str]) -> tuple[str | None, ...]:
    """What the decider saw and vouches for."""
    held = [replica.get(books, identity.real(books, key)) for key in keys]
    return tuple(None if one is None else one.version for one in held)


def _landed(books: Books, kept: Kept) -> tuple[str, ...]:
    """What central holds of it already: to take it back there, each row is marked entered-in-error. A unit is everybody's and stays."""
    written = commands_kept.rows(books, kept.id)
    own = (row for row in written if row.verb == "create" and not row.is_provenance and row.central_key)
    return tuple(row.target for row in own if not is_unit(row.body))


def _by_owner(books: Books, keys: tuple[str, ...]) -> tuple[str, ...]:
    """A person or a stay that central registered comes first and so stays; then what is of that person."""
    held = {key: text.decode(row.body) for key in keys if (row := replica.get(books, key)) is not None}
    registered = {key for key, body in held.items() if is_of_central(body)}
    stays = sorted(registered) or [key for key in keys if key.startswith("Patient/")][:1]
    its = {key for key, body in held.items() if not references.references(body).isdisjoint(stays)}
    return tuple(sorted(keys, key=lambda key: (key not in registered, key not in its)))


def _extra(keys: tuple[str, ...]) -> tuple[str, ...]:
    """All but the first of each type: one row of what was meant to be one stays."""
    seen: set[str] = set()
    extra = []
    for key in keys:
        kind = key.partition("/")[0]
        if kind in seen:
            extra.append(key)
        seen.add(kind)
    return tuple(extra)


def _refuse_to_orphan_doses(books: Books, kept: Kept) -> None:
    """An order under which a dose was given here is not taken back: the dose is a fact and needs its order. Other facts go without it.

    One that central holds already is not taken back by any choice, so its doses go on. One that central refuses, or that a safety rule
    forbids, leaves no other way: its doses then come to a person, too (`judge`), and so do those given on a check or an answer that is
    given up.
    """
    if kept.kind in relied.KINDS:
        return
    if any(row.central_key is not None for row in commands_kept.rows(books, kept.id) if row.verb == "create"):
        return
    given = dosed.given_on(books, kept)
    if given:
        raise PolicyRefused("decide-conflict", "doses-given", str(len(given)))
