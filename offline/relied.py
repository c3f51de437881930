"""What a check and a dose rely on without naming it: the nurse's check, the doctor's answer to the pharmacist; refuses to decide.

No row of theirs points at it, and still it is needed: it cannot be taken back alone, it goes to central first, and where central never
gets it a person looks at what was done on it. Somebody else's check or a yes of the pharmacist stands for it as well.
"""

from collections.abc import Collection

from client.commands import AdministerDose, Command, VerifyOrder
from client.records import DoseOutcome
from offline import identity
from offline.commands_kept import marks
from offline.kept import Kept
from offline.outbox import OPEN, State
from offline.projection import checks, orders, own_tasks, pharm_reviews, pharmacy, rows
from offline.store.books import Books

_ANSWER, _CHECK = "reply-pharmacist", "verify-order"
KINDS = frozenset({_ANSWER, _CHECK})
_GIVEN_UP = (State.WITHDRAWN.value, State.RESOLVED.value)


def needs(books: Books, command: Command) -> list[str]:
    """Open commands by which this may be done."""
    if not isinstance(command, VerifyOrder | AdministerDose) or not _is_any_open(books, command.patient):
        return []
    lines = _lines(books, command)
    if isinstance(command, VerifyOrder):
        return identity.writers(books, _answers(books, command.patient, lines))
    if command.outcome is DoseOutcome.NOT_GIVEN:
        return []
    found = orders.verifications(books, [command.patient])
    done = {found[key].task.key for key in lines if key in found and found[key].is_done}
    return identity.writers(books, done | _answers(books, command.patient, lines))


def lost(books: Books, kept: Kept) -> tuple[str, ...]:
    """What nothing stands for any more of what it relied on: unverified, pharm-rejected."""
    given_up = _given_up(books, kept.id)
    command = kept.command if given_up else None
    if not isinstance(command, VerifyOrder | AdministerDose):
        return ()
    lines, found = _lines(books, command), list[str]()
    if _CHECK in given_up and checks.unverified(books, command.patient, sorted(lines)):
        found.append("unverified")
    is_told = isinstance(command, AdministerDose) and pharmacy.REJECTED in command.despite
    if _ANSWER in given_up and not is_told and pharm_reviews.rejected(books, command.patient, lines):
        found.append(pharmacy.REJECTED)
    return tuple(found)


def _lines(books: Books, command: VerifyOrder | AdministerDose) -> frozenset[str]:
    if isinstance(command, VerifyOrder):
        return own_tasks.lines_of(books, command)
    keys = [line.order for line in command.lines]
    shown = rows.by_key(books, keys)
    return frozenset(shown[key].key if key in shown else key for key in keys)


def _answers(books: Books, patient: str, lines: Collection[str]) -> set[str]:
    """The reviews in which a doctor kept these orders against a pharmacist's no."""
    found = pharm_reviews.reviews(books, [patient])
    return {found[key][0].key for key in lines if key in found and found[key][0].is_kept}


def _is_any_open(books: Books, patient: str) -> bool:
    sql = f"SELECT 1 FROM command WHERE lane = ? AND kind IN (?, ?) AND state IN ({marks(OPEN)}) LIMIT 1"
    return books.execute(sql, (patient, _ANSWER, _CHECK, *sorted(OPEN))).fetchone() is not None


def _given_up(books: Books, ident: str) -> set[str]:
    sql = (
        "SELECT c.kind FROM need n JOIN command c ON c.id = n.needs_command WHERE n.command = ?"
        f" AND c.kind IN (?, ?) AND c.state IN ({marks(_GIVEN_UP)})"
    )
    return {str(row[0]) for row in books.execute(sql, (ident, _ANSWER, _CHECK, *_GIVEN_UP))}
