"""Commands aimed at central's keys, where central has answered since the author's screen was drawn; refuses to change what was signed."""

from collections.abc import Mapping, Sequence

import msgspec

from client.commands import (
    AcknowledgeResult,
    AdministerDose,
    AlertPrescriber,
    Command,
    ReleaseOrder,
    SignOrders,
    StopOrder,
    VerifyOrder,
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
        case StopOrder(orders=keys) | ReleaseOrder(orders=keys):
            return keys
        case SignOrders(drafts=drafts):
            return [draft.held_by for draft in drafts if draft.held_by]
        case VerifyOrder(orders=keys, task=task):
            return (*keys, *([task] if task else []))
        case AdministerDose(lines=lines):
            return [line.order for line in lines]
        case AcknowledgeResult(results=keys):
            return keys
        case AlertPrescriber(doses=doses, orders=keys):
            return (*doses, *keys)
    return ()


def _aimed(command: Command, known: Mapping[str, str]) -> Command:
    replace = msgspec.structs.replace
    encounter = known.get(command.encounter, command.encounter) if command.encounter else None
    moved: Command = replace(command, patient=known.get(command.patient, command.patient), encounter=encounter)
    match moved:
        case StopOrder(orders=keys) | ReleaseOrder(orders=keys):
            return replace(moved, orders=tuple(known.get(key, key) for key in keys))
        case SignOrders(drafts=drafts):
            aimed = (replace(one, held_by=known.get(one.held_by, one.held_by)) for one in drafts)
            return replace(moved, drafts=tuple(aimed))
        case VerifyOrder(orders=keys, task=task):
            return replace(
                moved, orders=tuple(known.get(key, key) for key in keys), task=known.get(task, task) if task else None
            )
        case AdministerDose(lines=lines):
            return replace(moved, lines=tuple(replace(line, order=known.get(line.order, line.order)) for line in lines))
        case AcknowledgeResult(results=keys):
            return replace(moved, results=tuple(known.get(key, key) for key in keys))
        case AlertPrescriber(doses=doses, orders=keys):
            return replace(
                moved,
                doses=tuple(known.get(key, key) for key in doses),
                orders=tuple(known.get(key, key) for key in keys),
            )
    return moved
