"""In which of his roles a person sits down here; refuses one that central did not give him."""

import msgspec

from client.errors import NotAllowed
from client.records import Person, Role

_NURSES = frozenset({Role.NURSE, Role.HEAD_NURSE})


def seated_as(person: Person, asked: Role | None) -> tuple[Person, tuple[Role, ...]]:
    """The person in the role asked for, and every role he has. Raises NotAllowed for one that central did not give him."""
    every = (person.role, *person.other_roles)
    taken = person.role if asked is None else next((role for role in every if _may_sit_as(role, asked)), None)
    if taken is None:
        raise NotAllowed("role", person.role.value, asked.value if asked else "")
    roles = (taken, *(role for role in every if role is not taken))
    return msgspec.structs.replace(person, role=taken, other_roles=()), roles


def _may_sit_as(is_role: Role, asked: Role) -> bool:
    """A head nurse may sit at a nurse's place; nobody else may take another's."""
    return is_role is asked or (asked in _NURSES and is_role in _NURSES)
