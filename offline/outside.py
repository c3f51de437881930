"""Whether somebody is a patient of this ward, or of whoever looks: else his chart is opened with a reason. Refuses to weigh the reason.

Of the ward is who lies on it or is announced to it, who was registered here, whom this ward has been asked about or sees in its
clinic or infusion room, and about whom something that was entered here waits for central or for a decision; of a person, whom a
consult, his team or a Consent gives him. Who left or was moved, and who was found by a search alone, is of elsewhere.
"""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from client.fhir import reading
from offline import census, identity, scopes
from offline.commands_kept import marks
from offline.outbox import OPEN
from offline.projection import rows, scoped
from offline.scopes import Question, Scope
from offline.store.books import Books


class Outside(StrEnum):
    """Why a reason is asked."""

    LEFT = "left"
    MOVED = "moved"
    OTHERS_PERMISSION = "others-permission"
    """He is read here by a Consent that names somebody else."""
    ELSEWHERE = "elsewhere"


OF_ME = (Scope.MY_TEAM, Scope.MY_CONSULTS, Scope.CONSULTS, Scope.AUTHORISED, Scope.ANNOUNCED, Scope.RECALLED)


def why(books: Books, patient: str, me: str, ward: str, now: datetime) -> Outside | None:
    """None where no reason is asked. A station without a ward follows whom it was told to, and asks nobody."""
    if not ward:
        return None
    here = census.of(books, [patient]).get(patient)
    if here is not None and here.left_at_ms is None:
        return None
    known = identity.mapping(books, [patient]).get(patient, patient)
    if known not in rows.by_key(books, [known]):
        return None  # nothing of him is here: there is nothing to open
    of_me = scoped.scopes_of(books, me, ward, now)
    if any(known in of_me[scope].patients for scope in OF_ME) or _was_made_here(books, patient):
        return None
    if _is_waited_for(books, {patient, known}):
        return None
    if here is not None and here.left_reason == census.GUEST:
        return Outside.OTHERS_PERMISSION if known in _permitted(books, now) else None
    if _is_in_clinic(books, known):
        return None
    if known in of_me[Scope.MOVED].patients or (here is not None and here.left_reason == "moved"):
        return Outside.MOVED
    return Outside.LEFT if here is not None or known in of_me[Scope.LEFT].patients else Outside.ELSEWHERE


def _was_made_here(books: Books, patient: str) -> bool:
    sql = "SELECT 1 FROM row WHERE key = ? AND type = 'Patient' AND verb = 'create' LIMIT 1"
    return books.execute(sql, (patient,)).fetchone() is not None


def _is_waited_for(books: Books, keys: Collection[str]) -> bool:
    """Something that was entered here about him is not through yet: whoever has to decide it must see whom it is about."""
    sql = f"SELECT 1 FROM command WHERE lane IN ({marks(keys)}) AND state IN ({marks(OPEN)}) LIMIT 1"
    return books.execute(sql, (*sorted(keys), *sorted(OPEN))).fetchone() is not None


def _permitted(books: Books, now: datetime) -> frozenset[str]:
    held = rows.by_key(books, scopes.answered(books, Question.PERMISSIONS).keys).values()
    return frozenset(one.patient for one in map(scoped.permission, held) if scoped.is_valid(one, None, now))


def _is_in_clinic(books: Books, patient: str) -> bool:
    held = rows.by_key(books, scopes.answered(books, Question.CLINIC).keys).values()
    visits = (reading.visit(row.resource) for row in held if row.type == "Encounter")
    return any(one is not None and one.patient == patient for one in visits)
