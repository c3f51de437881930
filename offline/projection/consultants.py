"""Of which department a doctor is who answers a consult, and in which post; refuses to take silence of the directory for a department.

Source: PractitionerRole as central last named it (`organization`, and the department that runs each `location`), with departments
above it (`Organization.partOf`). Who sits at a station of the department that was asked acts for it.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from client.commands import AnswerConsult, Command
from client.fhir.build.setting import Answerer
from client.fhir.reading.elements import mapping, mappings, target, targets, text
from offline import scopes
from offline.projection import care, rows, scoped
from offline.projection.rows import Shown
from offline.scopes import Question
from offline.store.books import Books

_HIGHEST = 6
"""How many departments above one another are read; a ring ends there."""


class Belongs(StrEnum):
    """To the department that was asked: yes, to another one, or nobody here knows."""

    YES = "yes"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


def departments_of(books: Books, me: str) -> frozenset[str]:
    """Every Organization that this person works for, as far as it is known here; empty: not known."""
    known, found = _directory(books), set[str]()
    for role in _roles(known, me):
        places = rows.by_key(books, targets(role.resource.get("location")))
        named = [target(role.resource.get("organization"))]
        named += [target(place.resource.get("managingOrganization")) for place in places.values()]
        found |= {one for one in named if one}
    return frozenset(found)


def belongs(books: Books, me: str, asked: str, ward: str) -> Belongs:
    """Whether this person may speak for the department `asked` (an Organization) at a station of `ward`."""
    known, mine = _directory(books), departments_of(books, me)
    if asked == scoped.department(books, ward) or any(asked in _upwards(known, one) for one in mine):
        return Belongs.YES
    named = {one.key for one in care.directory(books).departments}
    return Belongs.ELSEWHERE if mine & named else Belongs.UNKNOWN


def answerer(books: Books, command: Command, ward: str) -> Answerer | None:
    """What the record of a consult says of who wrote it; None for any other command."""
    if not isinstance(command, AnswerConsult):
        return None
    row = rows.by_key(books, [command.task]).get(command.task)
    task = None if row is None else care.consult(row)
    me = command.author.reference
    title = next(iter(_titles(_directory(books), me)), "")
    owner = (task.owner or "") if task is not None else ""
    if not owner.startswith("Organization/"):
        return Answerer(title=title)
    said = next((one.name for one in care.directory(books).departments if one.key == owner), None)
    name = said or (task.owner_name if task is not None else None) or ""
    return Answerer(
        title=title,
        department=owner,
        department_name=name,
        is_of_it=belongs(books, me, owner, ward) is Belongs.YES,
    )


def _directory(books: Books) -> Mapping[str, Shown]:
    return rows.by_key(books, scopes.answered(books, Question.DIRECTORY).keys)


def _roles(known: Mapping[str, Shown], me: str) -> Iterator[Shown]:
    for row in known.values():
        is_his = row.type == "PractitionerRole" and target(row.resource.get("practitioner")) == me
        if is_his and row.resource.get("active") is not False:
            yield row


def _titles(known: Mapping[str, Shown], me: str) -> Iterator[str]:
    for role in _roles(known, me):
        yield from (said for each in mappings(role.resource.get("code")) if (said := text(each.get("text"))))


def _upwards(known: Mapping[str, Shown], one: str) -> Iterator[str]:
    key: str | None = one
    for _ in range(_HIGHEST):
        if key is None:
            return
        yield key
        row = known.get(key)
        key = target(mapping(row.resource.get("partOf"))) if row is not None else None
