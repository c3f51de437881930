"""Central's present state as far as one command is concerned; refuses to judge it (that is `decide`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from client.records import Amount, OrderStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderNow:
    """An order as central has it at this moment."""

    status: OrderStatus
    version: str | None
    stopped_at: datetime | None = None
    """When a person ended it; of an order in force it may lie ahead."""
    author: str | None = None
    dose: Amount | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseNow:
    """A dose that somebody else charted for the same order and slot."""

    key: str
    order: str
    slot_at: datetime | None
    version: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosisNow:
    """A diagnosis as central has it at this moment; `is_so` where what the command wants is so already."""

    version: str | None
    is_so: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingNow:
    """A stop- or interrupt-tier finding on fresh data that the author did not see or answer."""

    rule_id: str
    is_duplicate: bool
    implicated: tuple[str, ...] = ()
    may_override: bool = True
    """Whether a prescriber may go on with a reason; what no reason answers is not kept by any decision either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """Central's present state as far as one command is concerned. Absent keys in the maps mean: not known at central."""

    stay_status: str | None = None
    ward_then: str | None = None
    ward_now: str | None = None
    is_deceased: bool = False
    merged_into: str | None = None
    orders: Mapping[str, OrderNow] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    tasks: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    """Task key to (status, version)."""
    flags: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    """Flag key to (status, version)."""
    rows: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    """Of a visit or a certificate: its status and version."""
    in_bed: tuple[str, ...] = ()
    """Stays of others who lie at central in the bed that a move is to, apart from those who may lie there with him."""
    is_unready: bool = False
    """Somebody else calls that bed contaminated, being cleaned or closed."""
    is_so: bool = False
    """What the command wants is so at central already."""
    doses: tuple[DoseNow, ...] = ()
    same_line: tuple[str, ...] = ()
    """Rows that others entered from the very same line of the same sheet of paper."""
    near: tuple[str, ...] = ()
    """Rows of others that came since and may be the same fact: a dose for the same time, a value that was on paper, too."""
    findings: tuple[FindingNow, ...] = ()
    other_notes: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    """Active pathways of the same stay that others wrote."""
    newer: tuple[str, ...] = ()
    """Assessments by the same form that others wrote for the same time or a later one, and that came in since."""
    onto: Mapping[str, str] = field(default_factory=dict)
    """Of a Task that others only handled since: how our ending stands on it now, for the journal."""
    seated: tuple[str, ...] = ()
    """Steps by which others sit on the seat that this command gives."""
    judged: Mapping[str, bool] = field(default_factory=dict)
    """Allergies of others that rest on the same skin test, and whether each stands."""
    diagnoses: Mapping[str, DiagnosisNow] = field(default_factory=dict)
    same_diagnoses: tuple[str, ...] = ()
    notes: Mapping[str, str | None] = field(default_factory=dict)
    """Version of each note that is signed or replaced."""
    bases: Mapping[str, str | None] = field(default_factory=dict)
    """For each row this command changes: the version its change is based on, as central named it."""
