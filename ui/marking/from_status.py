"""What the station says of itself, as the windows' marking: a pure mapping. Refuses to decide anything the station did not decide."""

from datetime import datetime

from offline.mode import Mode
from offline.status import StationStatus
from offline.status import Waiting as Counted
from ui.marking.state import MarkingKind, MarkingReason, MarkingState, Waiting

_KINDS = {
    Mode.ONLINE: MarkingKind.NORMAL,
    Mode.DEGRADED: MarkingKind.DEGRADED,
    Mode.EMERGENCY: MarkingKind.EMERGENCY,
    Mode.RECOVERING: MarkingKind.RECOVERING,
    Mode.READ_ONLY: MarkingKind.READ_ONLY,
    Mode.DRILL: MarkingKind.DRILL,
}
_ORDERS = frozenset({"sign-orders", "oral-order", "stop-order", "void-order", "verify-order"})
_NOT_WHOLE = frozenset({"chain", "truncated", "rebuilt"})
_STUCK = {
    "disk-full": MarkingReason.DISK_FULL,
    "store-damaged": MarkingReason.STORE_DAMAGED,
    "sign-in-expired": MarkingReason.SIGN_IN_EXPIRED,
    "copy-too-old": MarkingReason.COPY_TOO_OLD,
    "not-declared": MarkingReason.NOT_DECLARED,
    "cut-near": MarkingReason.CUT_NEAR,
}


def marking_of(status: StationStatus, now: datetime) -> MarkingState:
    """The marking at `now`; `since` is when central was last heard, or when the present mode began."""
    latency, faults = status.link.last_ms, status.link.fault_percent
    return MarkingState(
        kind=MarkingKind.DRILL if status.is_drill else _KINDS[status.mode],
        played=_played(status),
        now=now,
        since=_here(status.outage_since or status.mode_since, now),
        data_as_of=_here(status.freshness.as_of, now),
        reason=_reason(status),
        waiting=_waiting(status.waiting),
        latency_ms=None if latency is None else round(latency),
        fault_percent=None if faults is None else round(faults),
        broken=_broken(status),
    )


def _broken(status: StationStatus) -> str:
    """What the walk over the journal found, as the readiness card has it."""
    facts = next((check.facts for check in status.readiness if check.name == "audit"), ())
    words = (fact.partition(" ")[0] for fact in facts)
    return next((word for word in words if word in _NOT_WHOLE), "")


def _played(status: StationStatus) -> MarkingKind:
    """Of a drill what is played in it; a ward that is real plays nothing."""
    is_playing = status.is_drill and status.mode is not Mode.DRILL
    return _KINDS[status.mode] if is_playing else MarkingKind.NORMAL


def _here(at: datetime | None, now: datetime) -> datetime | None:
    """In the ward's zone: the store keeps UTC, and no screen or page may say it."""
    return None if at is None else at.astimezone(now.tzinfo)


def _reason(status: StationStatus) -> MarkingReason:
    if status.mode_reason in _STUCK:
        return _STUCK[status.mode_reason]
    if status.declared_by is not None:
        return MarkingReason.DECLARED
    return MarkingReason.UNREACHABLE if status.outage_since is not None else MarkingReason.NONE


def _waiting(counted: Counted) -> Waiting:
    kinds = counted.by_kind
    orders = sum(count for kind, count in kinds.items() if kind in _ORDERS)
    doses, vitals = kinds.get("administer-dose", 0), kinds.get("record-vitals", 0)
    return Waiting(
        orders=orders,
        doses=doses,
        vitals=vitals,
        others=sum(kinds.values()) - orders - doses - vitals,
        conflicts=counted.conflicts + counted.refused,
    )
