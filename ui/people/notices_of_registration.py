"""The registration desk's notice about a person: who may see that there is one, in neutral words. It stops no care and is on no banner.

The word itself stays with the registration desk: here it is said only that there is something, and where to ask.
"""

from collections.abc import Iterable

from client.records import Role, Tag

REGISTRATION = "registration-notice"
AUTHORISED = frozenset({Role.DOCTOR, Role.HEAD_NURSE})
"""A default of this program, not of any hospital."""


def without_notices(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    return tuple(tag for tag in tags if tag.kind != REGISTRATION)


def seen_by(tags: Iterable[Tag], role: Role) -> tuple[Tag, ...]:
    found = tuple(tags)
    return found if role in AUTHORISED else without_notices(found)
