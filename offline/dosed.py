"""A changed order of which doses were given here before central's own change of the old one was seen; refuses to leave a dose without it.

Ours goes to central with its doses, whatever is decided, and without ending anything. What a person decides is which of the two goes on:
with ours the decision ends the old order as it stands at central now (stops it where it was begun), with central's it stops ours.
"""

import msgspec

from client.commands import (
    Choice,
    DecideConflict,
    Ending,
    EndingKind,
    SignOrders,
    StopOrder,
    ended_by,
)
from client.errors import BugError
from client.fhir import names, text
from client.fhir.reading.elements import has_code
from offline import commands_kept, identity, journal, resting
from offline.kept import Kept, KeptRow
from offline.projection import ending
from offline.store.books import Books
from offline.sync import anew
from offline.sync.verdicts import ConflictKind

KINDS = frozenset({ConflictKind.CHANGED, ConflictKind.BEGUN})
CHOICES = (Choice.KEEP_MINE, Choice.KEEP_CENTRAL)


def given_on(books: Books, kept: Kept) -> list[str]:
    """Doses that were given here under what this command orders."""
    idents = commands_kept.dependants(books, kept.id)
    return [one for one in idents if commands_kept.get(books, one).kind == "administer-dose"]


def is_apart(books: Books, kept: Kept, kind: ConflictKind) -> bool:
    """Whether ours goes for itself: an order that central does not hold yet, with doses, in the place of one that others changed."""
    if kind not in KINDS or not isinstance(anew.wanted(books, kept.command), SignOrders):
        return False
    made = [row for row in commands_kept.rows(books, kept.id) if row.verb == "create"]
    return bool(made) and not any(row.central_key for row in made) and bool(given_on(books, kept))


def send_apart(books: Books, kept: Kept, at_ms: int) -> None:
    """From now on it travels without what it would have ended; who reads the journal sees what was left out."""
    left = [row.key for row in commands_kept.rows(books, kept.id) if row.verb == "change" or _asks_to_confirm(row)]
    told = {"annotations": resting.ENDS_NOTHING, "without": " ".join(left)}
    journal.write(books, resting.JUDGED, at_ms=at_ms, command=kept.id, patient=kept.lane, facts=told)


def _asks_to_confirm(row: KeptRow) -> bool:
    """A nurse is asked to confirm what this command would have ended; who ends it asks for it."""
    return row.resource_type == "Task" and has_code(text.own(row.body).get("code"), names.TASK, names.STOP_VERIFY)


def decided(books: Books, decision: DecideConflict, kept: Kept) -> SignOrders | StopOrder:
    """What the decision itself does."""
    wanted = anew.wanted(books, kept.command)
    if not isinstance(wanted, SignOrders):
        raise BugError("nothing-apart", decision.command)
    if decision.choice is Choice.KEEP_MINE:
        again = msgspec.structs.replace(wanted, id=decision.id)
        return anew.endings_only(again, _endings(books, again, decision))
    orders = tuple(
        row.key for row in commands_kept.rows(books, kept.id) if row.verb == "create" and row.resource_type in _ORDERS
    )
    return StopOrder(
        id=decision.id,
        author=decision.author,
        patient=decision.patient,
        encounter=decision.encounter,
        occurred_at=decision.occurred_at,
        orders=orders,
        versions=(None,) * len(orders),
        stop_at=decision.occurred_at,
        reason=decision.reason,
    )


_ORDERS = frozenset({"MedicationRequest", "ServiceRequest", "NutritionOrder"})


def _endings(books: Books, command: SignOrders, decision: DecideConflict) -> tuple[Ending, ...]:
    """What was begun is stopped, not taken back; what was stopped later than that stays so."""
    begun = ending.begun(books, command.patient, ended_by(command))
    real = identity.mapping(books, ended_by(command))

    def stopped(one: Ending) -> Ending:
        if one.how is EndingKind.STOP or begun.isdisjoint({real.get(key, key) for key in one.orders} | set(one.orders)):
            return one
        return msgspec.structs.replace(one, how=EndingKind.STOP, at=decision.occurred_at)

    return tuple(map(stopped, command.endings))
