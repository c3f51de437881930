"""The upload queue, conflicts with both sides, and the event timeline; refuses wording and never hides an entry."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from client.commands import (
    AcknowledgeResult,
    AddTag,
    AdministerDose,
    AlertPrescriber,
    CareAct,
    Command,
    CommentTeam,
    ConfirmStop,
    CosignNote,
    CountersignOrder,
    DecideConflict,
    DismissDeadline,
    HandleCritical,
    IssueCertificate,
    OralOrder,
    RecordDiagnosis,
    RecordSkinTest,
    RecordVitals,
    ReleaseOrder,
    RemoveTag,
    ReplyPharmacist,
    ReplyToFinding,
    ReportCritical,
    ReviewAntimicrobial,
    ReviseDiagnosis,
    SignOrders,
    StepVisit,
    StopOrder,
    TellCritical,
    VerifyOrder,
    VoidCertificate,
    VoidOrder,
    WriteNote,
    decode,
)
from client.fhir import names
from offline import commands_kept, conflicts_kept, deciding, dosed, journal, owning
from offline.commands_kept import marks
from offline.conflicts_kept import KeptConflict
from offline.outbox import OPEN, State
from offline.owning import Owner
from offline.projection import lists, orders, records, rows
from offline.projection.comparing import compared
from offline.projection.doses import Who
from offline.reconcile import choices
from offline.risk_order import risk
from offline.store.books import Books
from offline.sync.verdicts import ConflictKind
from offline.trail import LOOKS
from offline.views import ConflictView, Event, QueueEntry

_NAMELESS = Who(patient="", name="", bed="")


def queue(
    books: Books, states: Iterable[State] = OPEN, *, patient: str | None = None, limit: int = 500
) -> tuple[QueueEntry, ...]:
    """Commands in these states in the order they were given; the whole outbox with `State`."""
    wanted = sorted(states)
    lane = " AND lane = ?" if patient else ""
    sql = (
        f"SELECT id, seq, kind, number, lane, body, author_name, station, saved_at_ms, state, tries, {rows.ERROR}, is_emergency,"
        " confirmed_at_ms, (SELECT group_concat(n.needs_command, ' ') FROM need n WHERE n.command = command.id)"
        f" FROM command WHERE state IN ({marks(wanted)}){lane} ORDER BY seq LIMIT ?"
    )
    found = list(books.execute(sql, (*wanted, *([patient] if patient else []), limit)))
    who = lists.people(books, {row[4] for row in found})
    commands = [decode(row[5]) for row in found]
    words = _summaries(books, commands)
    return tuple(_entry(row, words[row[0]], who.get(row[4], _NAMELESS)) for row in found)


def _entry(row: tuple[Any, ...], summary: tuple[str, ...], who: Who) -> QueueEntry:
    return QueueEntry(
        command=row[0],
        seq=row[1],
        kind=row[2],
        number=row[3],
        patient=row[4],
        patient_name=who.name,
        bed=who.bed,
        summary=summary,
        author=row[6],
        station=row[7],
        saved_at=rows.at(row[8]),
        state=State(row[9]),
        tries=row[10],
        error=row[11],
        needs=tuple(row[14].split()) if row[14] else (),
        is_emergency=bool(row[12]),
        confirmed_at=rows.at_or_none(row[13]),
    )


def _summaries(books: Books, commands: list[Command]) -> dict[str, tuple[str, ...]]:
    """What each command is about, in the names as ordered."""
    keys = {key for command in commands for key in _orders_of(command)}
    named = {key: name for key, row in rows.by_key(books, keys).items() if (name := _name(row))}
    return {command.id: _summary(command, named) for command in commands}


def _orders_of(command: Command) -> tuple[str, ...]:
    if isinstance(command, ReviseDiagnosis):
        return command.diagnoses
    if isinstance(command, ReviewAntimicrobial | ReplyPharmacist):
        return (command.order,)
    if isinstance(command, CosignNote | ReplyToFinding):
        return (command.note,)
    return (
        command.orders
        if isinstance(command, StopOrder | ReleaseOrder | VoidOrder | VerifyOrder | CountersignOrder | ConfirmStop)
        else ()
    )


def _name(row: rows.Shown) -> str | None:
    if row.type == "Condition":
        return records.problem(row).told
    if row.type == "Composition":
        return records.note(row).title
    return records.order(row).what.text if row.type in orders.KINDS else None


def _summary(command: Command, named: Mapping[str, str]) -> tuple[str, ...]:
    match command:
        case SignOrders(drafts=drafts) | OralOrder(drafts=drafts):
            return tuple(draft.what.text for draft in drafts)
        case (
            StopOrder(orders=keys)
            | ReleaseOrder(orders=keys)
            | VoidOrder(orders=keys)
            | VerifyOrder(orders=keys)
            | CountersignOrder(orders=keys)
            | ConfirmStop(orders=keys)
            | ReviseDiagnosis(diagnoses=keys)
        ):
            return tuple(named.get(key, key) for key in keys)
        case ReviewAntimicrobial(order=key, decision=decision):
            return (named.get(key, key), decision)
        case ReplyPharmacist(order=key, reason=reason):
            return (named.get(key, key), reason)
        case RecordSkinTest(what=what, outcome=outcome):
            return (what.text, outcome)
        case AdministerDose(lines=lines):
            return tuple(line.what.text for line in lines)
        case RecordVitals():
            return measured_words(command)
        case WriteNote(title=title):
            return (title,)
        case RecordDiagnosis(what=what, syndrome=syndrome):
            return (what.text,) if syndrome is None else (what.text, syndrome.text)
        case CosignNote(note=key):
            return (named.get(key, key),)
        case DismissDeadline(document=document, reason=reason):
            return (document, reason)
        case ReplyToFinding(note=key, answer=answer):
            return (named.get(key, key), answer.finding)
        case AcknowledgeResult(results=results):
            return results
        case AlertPrescriber(what=what):
            return tuple(code.text for code in what)
        case TellCritical(what=what, text=said) | HandleCritical(what=what, text=said):
            return tuple(part for part in (what.text, said) if part)
        case ReportCritical(what=what, amount=amount, value_text=said):
            return (what.text, f"{amount.value} {amount.unit}" if amount else said)
        case AddTag(name=name):
            return (name.text,)
        case RemoveTag(flag=key):
            return (named.get(key, key),)
        case CareAct():
            return command.summary()
        case CommentTeam():
            return ()
        case StepVisit(step=step, reason=reason):
            return tuple(part for part in (step.value, reason) if part)
        case IssueCertificate(number=number, title=title):
            return (title, number)
        case VoidCertificate(reason=reason):
            return (reason,)
        case DecideConflict(command=other, choice=choice):
            return (other, choice.value)


def conflicts(books: Books) -> tuple[ConflictView, ...]:
    """Conflicts that wait for a person: patient by patient, whoever has the gravest first; of one patient by risk, then by age."""
    found = conflicts_kept.undecided(books)
    commands = {row[0]: row for row in _commands(books, [one.command for one in found])}
    who = lists.people(books, {row[3] for row in commands.values()})
    taken = owning.owners(books, list(commands))
    every = [_conflict(books, one, commands[one.command], who, taken.get(one.command)) for one in found]
    first: dict[str, tuple[int, datetime]] = {}
    for one in every:
        mine = (one.risk, one.found_at)
        first[one.patient] = min(first.get(one.patient, mine), mine)
    return tuple(sorted(every, key=lambda one: (*first[one.patient], one.patient, one.risk, one.found_at)))


def _commands(books: Books, ids: list[str]) -> list[tuple[Any, ...]]:
    sql = f"SELECT id, kind, number, lane, author_name, saved_at_ms FROM command WHERE id IN ({marks(ids)})"
    return list(books.execute(sql, ids))


def _conflict(
    books: Books, kept: KeptConflict, row: tuple[Any, ...], who: Mapping[str, Who], owner: Owner | None
) -> ConflictView:
    one, may = who.get(row[3], _NAMELESS), deciding.of(books, kept)
    return ConflictView(
        command=kept.command,
        kind=row[1],
        conflict=kept.kind,
        number=row[2],
        patient=row[3],
        patient_name=one.name,
        bed=one.bed,
        author=row[4],
        saved_at=rows.at(row[5]),
        found_at=rows.at(kept.found_at_ms),
        fields=compared(kept.mine, kept.central),
        facts=tuple(f"{name}={value}" for name, value in sorted(kept.facts.items())),
        mine=kept.mine.decode(),
        central=kept.central.decode() if kept.central is not None else None,
        seen=kept.seen_hash,
        choices=tuple(choice.value for choice in choices(books, kept)),
        roles=tuple(sorted(role.value for role in may.roles)),
        keeper=may.keeper,
        risk=risk(row[1], kept.kind),
        owner=owner.reference if owner is not None else None,
        owner_name=owner.name if owner is not None else "",
        due_at=rows.at(owner.due_ms if owner is not None else kept.found_at_ms + owning.DECIDE_WITHIN_MS),
        is_forbidden=kept.is_forbidden,
        has_doses=dosed.is_apart(books, commands_kept.get(books, kept.command), ConflictKind(kept.kind)),
    )


def timeline(
    books: Books, *, patient: str | None = None, kind: str | None = None, limit: int = 500
) -> tuple[Event, ...]:
    """What happened, newest first. Who looked at which chart is for who may read the audit, and not in here."""
    return tuple(
        Event(
            seq=entry.seq,
            at=rows.at(entry.at_ms),
            kind=entry.kind,
            command=entry.command,
            patient=entry.patient,
            facts=entry.facts,
        )
        for entry in journal.events(books, patient=patient, kind=kind, limit=limit, without=LOOKS)
    )


def measured_words(command: RecordVitals) -> tuple[str, ...]:
    """`code value unit` for each value, `code !reason` for what could not be measured."""
    found = [
        f"{value.loinc} {value.amount.value} {value.amount.unit}" if value.amount else f"{value.loinc} !{value.absent}"
        for value in command.values
    ]
    found += [] if command.consciousness is None else [f"{names.CONSCIOUSNESS} {command.consciousness}"]
    return (*found, *([names.STOOL] if command.stool is not None else []))
