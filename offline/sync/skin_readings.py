"""Whether somebody else read the same skin test positive that is read negative here: a person says which is real; refuses to judge it.

A positive reading is never held back: it stops the drug at the bed wherever it is known.
"""

from client.commands import RecordSkinTest
from client.records import SkinOutcome
from offline import commands_kept, identity
from offline.kept import Kept
from offline.projection import told
from offline.store.books import Books
from offline.sync.central_now import DoseNow


def otherwise(books: Books, kept: Kept, command: RecordSkinTest) -> tuple[DoseNow, ...]:
    """Readings of others that say positive of this very test, whenever they came."""
    if command.outcome != SkinOutcome.NEGATIVE.value:
        return ()
    own = {row.target for row in commands_kept.rows(books, kept.id)}
    tests = {command.test, identity.real(books, command.test)}
    return tuple(
        DoseNow(key=one.key, order=command.test, slot_at=None, version=None)
        for one in told.readings(books, command.patient)
        if one.outcome is SkinOutcome.POSITIVE and one.key not in own and not tests.isdisjoint(one.answers)
    )
