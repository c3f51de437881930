"""Who may decide a conflict: who may give what it is about, and a signature stays its own author's; refuses to decide.

A decision about a decision is one about the command that both are about. What a person signed that rests on words of others, and is built
again on words that changed, is kept by himself alone: anybody else who may gives it up and signs it anew in his own name. An act on a row
(a stop, a check, a release) is built again in the name of who decides.
"""

from dataclasses import dataclass

import msgspec

from client.commands import (
    AnswerQuery,
    Choice,
    Command,
    ConfirmStop,
    CosignNote,
    CountersignOrder,
    DecideConflict,
    ReleaseOrder,
    RemoveTag,
    ReplyPharmacist,
    ReviewAntimicrobial,
    ReviseDiagnosis,
    SignOrders,
    StopOrder,
    VerifyOrder,
    VoidOrder,
    WriteNote,
    kind_of,
)
from client.errors import PolicyRefused
from client.records import Person, Role
from offline import commands_kept, policy
from offline.conflicts_kept import KeptConflict
from offline.store.books import Books
from offline.sync.decide import ConflictKind

OTHERS_SIGNATURE = "others-signature"
_SIGNED = (AnswerQuery, SignOrders, CountersignOrder, CosignNote, ReplyPharmacist, ReviewAntimicrobial, WriteNote)
_DONE_ANEW = (StopOrder, VoidOrder, VerifyOrder, ReleaseOrder, ConfirmStop, ReviseDiagnosis, RemoveTag)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciders:
    """Who may decide one conflict. `keeper`: the only one who may keep ours; None where that is any of them."""

    roles: frozenset[Role]
    keeper: str | None = None


def of(books: Books, conflict: KeptConflict) -> Deciders:
    command = _about(books, commands_kept.get(books, conflict.command).command)
    is_own = ConflictKind(conflict.kind) is ConflictKind.CHANGED and isinstance(command, _SIGNED)
    return Deciders(roles=_roles(command), keeper=command.author.reference if is_own else None)


def demand(books: Books, conflict: KeptConflict, decision: DecideConflict) -> None:
    """Raises PolicyRefused: role and what it is, or that the signature is another's."""
    may = of(books, conflict)
    if decision.author.role not in may.roles:
        raise PolicyRefused("decide-conflict", "role", decision.author.role.value)
    if decision.choice is Choice.KEEP_MINE and may.keeper not in {None, decision.author.reference}:
        raise PolicyRefused("decide-conflict", OTHERS_SIGNATURE)


def signed_by(command: Command, decider: Person) -> Command:
    """An act that is built again, in the name of who decided that it is."""
    return msgspec.structs.replace(command, author=decider) if isinstance(command, _DONE_ANEW) else command


def _about(books: Books, command: Command) -> Command:
    while isinstance(command, DecideConflict):
        command = commands_kept.get(books, command.command).command
    return command


def _roles(command: Command) -> frozenset[Role]:
    """Of a note, which doctors and nurses write and co-sign: those of its author's profession."""
    roles = policy.ROLES[kind_of(command)]
    if not isinstance(command, WriteNote | CosignNote):
        return roles
    return frozenset(one for one in roles if (one is Role.DOCTOR) is (command.author.role is Role.DOCTOR))
