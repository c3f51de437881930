"""Marking states of the design's pictures, for tests and the demo page."""

from datetime import datetime, timedelta, timezone

from ui.marking.state import MarkingKind, MarkingReason, MarkingState, Waiting

CHINA = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 20, 15, 38, 40, tzinfo=CHINA)
SINCE = datetime(2026, 11, 20, 14, 12, 31, tzinfo=CHINA)
AS_OF = datetime(2026, 11, 20, 14, 12, 5, tzinfo=CHINA)


def marking(kind: MarkingKind) -> MarkingState:
    """The state of picture 04 for a marked kind, of picture 03 otherwise."""
    if kind in {MarkingKind.NORMAL, MarkingKind.DEGRADED}:
        now = datetime(2026, 11, 20, 14, 8, 10, tzinfo=CHINA)
        return MarkingState(
            kind=kind, now=now, data_as_of=now - timedelta(seconds=12), latency_ms=1800, fault_percent=12
        )
    waiting = Waiting(orders=11, doses=4, vitals=2)
    return MarkingState(
        kind=kind, now=NOW, since=SINCE, data_as_of=AS_OF, reason=MarkingReason.UNREACHABLE, waiting=waiting
    )
