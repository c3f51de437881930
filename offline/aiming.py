"""Commands aimed at central's keys, where central has answered since the author's screen was drawn; refuses to change what was signed."""

from collections.abc import Mapping, Sequence

import msgspec

from client.commands import (
    AcknowledgeResult,
    AdministerDose,
    AlertPrescriber,
    CareAct,
    Command,
    ConfirmStop,
    CosignNote,
    CountersignOrder,
    HandleCritical,
    OrderDraft,
    RecordSkinTest,
    RecordVitals,
    ReleaseOrder,
    RemoveTag,
    ReplyPharmacist,
    ReplyToFinding,
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
    ended_by,
    endings_of,
)
from offline import identity
from offline.store.books import Books


def resolved(books: Books, command: Command) -> Command:
    """The command aimed at central's keys, where central has answered since the author's screen was drawn. What is stored is as signed."""
    keys = {command.patient, *([command.encounter] if command.encounter else []), *aims(command)}
    known = identity.mapping(books, keys)
    return _aimed(command, known) if known else command


def aims(command: Command) -> Sequence[str]:
    """The keys of rows a command is about."""
    match command:
        case CareAct():
            return command.about()
        case SignOrders(drafts=drafts, kept=kept):
            held = [draft.held_by for draft in drafts if draft.held_by]
            sources = [key for draft in drafts if draft.request is not None for key in draft.request.sources]
            return (*ended_by(command), *(kept or ()), *held, *dict.fromkeys(sources))
        case StopOrder() | VoidOrder():
            return ended_by(command)
        case ReleaseOrder(orders=keys):
            return keys
        case (
            VerifyOrder(orders=keys, task=task)
            | CountersignOrder(orders=keys, task=task)
            | ConfirmStop(orders=keys, task=task)
        ):
            return (*keys, *([task] if task else []))
        case ReviewAntimicrobial(order=key, task=task) | ReplyPharmacist(order=key, task=task):
            return (key, task)
        case RecordSkinTest(test=key, started=started):
            return (key, *([started] if started else []))
        case AdministerDose(lines=lines):
            return [line.order for line in lines]
        case RecordVitals(values=values):
            return [value.before for value in values if value.before]
        case AcknowledgeResult(results=keys) | ReviseDiagnosis(diagnoses=keys):
            return keys
        case AlertPrescriber(doses=doses, orders=keys):
            return (*doses, *keys)
        case WriteNote():
            return _quoted(command)
        case CosignNote(note=key):
            return (key,)
        case ReplyToFinding(note=key, answer=answer):
            return (key, *([answer.about] if answer.about else []))
        case TellCritical(result=key):
            return (key,)
        case HandleCritical(result=key, orders=keys):
            return (key, *keys)
        case RemoveTag(flag=key) | VoidCertificate(document=key):
            return (key,)
    return ()


def changes_of(command: Command) -> Mapping[str, str | None]:
    """The rows a command changes, with the version its author saw."""
    ended = {key: version for one in endings_of(command) for key, version in zip(one.orders, one.versions, strict=True)}
    if ended:
        return ended
    if isinstance(command, CareAct):
        return command.changed()
    if isinstance(command, ReviseDiagnosis):
        return dict(zip(command.diagnoses, command.versions, strict=True))
    if isinstance(command, CountersignOrder | ReviewAntimicrobial | ReplyPharmacist | ConfirmStop):
        return {command.task: command.task_version}
    if isinstance(command, ReleaseOrder):
        return dict(zip(command.orders, command.versions, strict=True))
    if isinstance(command, VerifyOrder):
        return {command.task: command.task_version} if command.task else {}
    if isinstance(command, CosignNote):
        return {command.note: command.version}
    if isinstance(command, WriteNote) and command.replaces:
        return {command.replaces: command.replaces_version}
    if isinstance(command, StepVisit):
        return {command.encounter or "": command.version}
    if isinstance(command, VoidCertificate):
        return {command.document: command.version}
    if isinstance(command, RemoveTag):
        return {command.flag: command.flag_version}
    return {}


def _quoted(note: WriteNote) -> Sequence[str]:
    """What a note replaces, and the rows its values were pulled from."""
    replaced = [note.replaces] if note.replaces else []
    return [*replaced, *note.sources, *(key for section in note.sections for key in section.sources)]


def _aimed(command: Command, known: Mapping[str, str]) -> Command:
    replace = msgspec.structs.replace
    encounter = known.get(command.encounter, command.encounter) if command.encounter else None
    moved: Command = replace(command, patient=known.get(command.patient, command.patient), encounter=encounter)
    match moved:
        case CareAct():
            return moved.aimed(known)  # type: ignore[return-value]  # each gives one of its own kind
        case SignOrders(drafts=drafts, endings=endings):
            aimed = (replace(one, orders=tuple(known.get(key, key) for key in one.orders)) for one in endings)
            kept = None if moved.kept is None else tuple(known.get(key, key) for key in moved.kept)
            return replace(
                moved, drafts=tuple(_aimed_draft(one, known) for one in drafts), endings=tuple(aimed), kept=kept
            )
        case StopOrder(orders=keys) | VoidOrder(orders=keys) | ReleaseOrder(orders=keys):
            return replace(moved, orders=tuple(known.get(key, key) for key in keys))
        case VerifyOrder(orders=keys, task=task):
            return replace(
                moved, orders=tuple(known.get(key, key) for key in keys), task=known.get(task, task) if task else None
            )
        case CountersignOrder(orders=keys, task=task) | ConfirmStop(orders=keys, task=task):
            return replace(moved, orders=tuple(known.get(key, key) for key in keys), task=known.get(task, task))
        case ReviewAntimicrobial(order=key, task=task) | ReplyPharmacist(order=key, task=task):
            return replace(moved, order=known.get(key, key), task=known.get(task, task))
        case RecordSkinTest(test=key, started=started):
            return replace(moved, test=known.get(key, key), started=known.get(started, started) if started else None)
        case AdministerDose(lines=lines):
            return replace(moved, lines=tuple(replace(line, order=known.get(line.order, line.order)) for line in lines))
        case RecordVitals(values=values):
            return replace(
                moved,
                values=tuple(
                    replace(one, before=known.get(one.before, one.before)) if one.before else one for one in values
                ),
            )
        case ReviseDiagnosis(diagnoses=keys):
            return replace(moved, diagnoses=tuple(known.get(key, key) for key in keys))
        case AcknowledgeResult(results=keys):
            return replace(moved, results=tuple(known.get(key, key) for key in keys))
        case AlertPrescriber(doses=doses, orders=keys):
            return replace(
                moved,
                doses=tuple(known.get(key, key) for key in doses),
                orders=tuple(known.get(key, key) for key in keys),
            )
        case WriteNote():
            return _aimed_note(moved, known)
        case CosignNote(note=key) | ReplyToFinding(note=key):
            return replace(moved, note=known.get(key, key))
        case TellCritical(result=key):
            return replace(moved, result=known.get(key, key))
        case HandleCritical(result=key, orders=keys):
            return replace(moved, result=known.get(key, key), orders=tuple(known.get(one, one) for one in keys))
        case RemoveTag(flag=key):
            return replace(moved, flag=known.get(key, key))
        case VoidCertificate(document=key):
            return replace(moved, document=known.get(key, key))
    return moved


def _aimed_draft(draft: OrderDraft, known: Mapping[str, str]) -> OrderDraft:
    """The test that it waits for, and what its request form rests on."""
    replace, form = msgspec.structs.replace, draft.request
    if form is not None and form.sources:
        form = replace(form, sources=tuple(known.get(key, key) for key in form.sources))
    return replace(draft, held_by=known.get(draft.held_by, draft.held_by), request=form)


def _aimed_note(note: WriteNote, known: Mapping[str, str]) -> WriteNote:
    replace = msgspec.structs.replace
    sections = tuple(
        replace(section, sources=tuple(known.get(key, key) for key in section.sources)) for section in note.sections
    )
    return replace(
        note,
        sections=sections,
        sources=tuple(known.get(key, key) for key in note.sources),
        replaces=known.get(note.replaces, note.replaces) if note.replaces else None,
    )
