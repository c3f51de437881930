"""What building needs to know besides the command, and what comes out; refuses to hold a clock or a connection."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from client.commands import OrderDraft
from client.records import Code
from client.records.diagnoses import DiagnosisUse


class Wording(Protocol):
    """What the knowledge pack says about a draft; every answer is FHIR JSON and a function of the draft alone."""

    def timing(self, draft: OrderDraft) -> Mapping[str, Any] | None:
        """The FHIR Timing of the draft's frequency and times, with or without bounds; None without a frequency."""
        ...

    def codings(self, draft: OrderDraft) -> list[dict[str, Any]]:
        """The codings of what is ordered, the pack's own first."""
        ...

    def route_codings(self, route: Code) -> list[dict[str, Any]]:
        """The codings of a route, the pack's own first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrentRow:
    """A resource as it stands here; `version` is central's, None while it is still pending on this station."""

    resource: Mapping[str, Any]
    version: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedRow:
    """A row that every station means alike, under a name of its own: a unit of `order` (a key), before anybody wrote it."""

    entry_id: str
    resource: Mapping[str, Any]
    unit: str
    order: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StayDiagnosis:
    """A Condition of the stay in force, by its key, in the order of the list: by use, the main one first."""

    key: str
    use: DiagnosisUse


@dataclass(frozen=True, slots=True, kw_only=True)
class Answerer:
    """Who answers a consult: his post as central names it, and the department he answers for (a key); empty: not known, not said.

    `is_of_it` False: this station does not know whether he is of that department.
    """

    title: str = ""
    department: str = ""
    department_name: str = ""
    is_of_it: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildSetting:
    """Where and when a command was stored, and on what it rests.

    `current` holds every resource the command changes, by key; `pending` the keys of all rows central has not answered
    for. `units` are what the command is the first to act on.
    `number` is the provisional number and is written only in an emergency. `decision_reason` is why a person sent
    this in spite of a conflict.
    """

    station_reference: str
    station_code: str
    ward_code: str
    ward_key: str
    saved_at: datetime
    is_emergency: bool
    wording: Wording
    number: str | None = None
    current: Mapping[str, CurrentRow]
    pending: frozenset[str] = frozenset()
    decision_reason: str | None = None
    units: tuple[SharedRow, ...] = ()
    begun: Mapping[int, datetime] = field(default_factory=dict)
    """Place of a draft to when the drug was begun in an emergency before: its look after three days counts from there."""
    diagnoses: tuple[StayDiagnosis, ...] = ()
    """Of a stay that is closed or handed on: what its Encounter lists."""
    untrue: tuple[str, ...] = ()
    """Conditions of that stay that are not in force any more: it lists them no longer."""
    answerer: Answerer | None = None
    """Of the record of a consult."""


class Verb(StrEnum):
    """What is done to a row at central; nothing is ever deleted."""

    CREATE = "create"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """One row as it shall stand at central.

    `key` is `Type/<entry id>` for a create and `Type/<id>` for a change. `needs` are the keys it refers to that central
    has not answered for or that the same bundle creates; `level` is 0 when nothing of the same bundle is among them.
    """

    n: int
    verb: Verb
    resource_type: str
    key: str
    entry_id: str
    base_version: str | None
    resource: bytes
    needs: tuple[str, ...]
    level: int
    is_provenance: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A command as one FHIR bundle, and its rows in the bundle's order; the Provenance, if there is one, is last."""

    bundle: bytes
    rows: tuple[Meant, ...]
