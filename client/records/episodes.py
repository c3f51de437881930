"""Why somebody may look at a patient of another ward: consult, permission, care team; refuses to decide it."""

from datetime import datetime

import msgspec


class Consult(msgspec.Struct, frozen=True, kw_only=True):
    """One Task by which somebody is asked about a patient: a consult, a recall for charges, any other. `owner` is who was asked."""

    key: str
    patient: str
    kind: str
    """One of our own task codes; "" for a Task of another code, whose words are `name`."""
    status: str
    name: str = ""
    focus: str | None = None
    reason: str = ""
    """Why it has the status it has."""
    owner: str | None = None
    owner_name: str | None = None
    requester: str | None = None
    question: str = ""
    is_urgent: bool = False
    asked_at: datetime | None = None
    until: datetime | None = None
    """When it ought to be done (Task.restriction.period)."""


class TeamOf(msgspec.Struct, frozen=True, kw_only=True):
    """One CareTeam: who looks after this patient together."""

    key: str
    patient: str
    is_active: bool
    name: str = ""
    members: tuple[str, ...] = ()
    member_names: tuple[str, ...] = ()


class Permission(msgspec.Struct, frozen=True, kw_only=True):
    """One Consent that permits persons to read a patient's chart, within its period."""

    key: str
    patient: str
    is_active: bool
    actors: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    given_by: str | None = None
