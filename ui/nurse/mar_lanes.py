"""Where the chips of a row stand: each at its time, and on a further lane where it would cover another. Pure; paints nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from offline.views.mar import MarEvent

GAP = 4.0


class Shared(Protocol):
    """Turns a moment into its share of the width."""

    def share(self, at: datetime, /) -> float: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Left edge and width in px, and on which lane."""

    left: float
    width: float
    lane: int


def placed(events: Sequence[MarEvent], width: float, span: Shared, widths: Sequence[float]) -> tuple[Place, ...]:
    """What lies before the window stands at its left edge; nothing stands beyond its right one."""
    ends: list[float] = []
    found = []
    for event, own in zip(events, widths, strict=True):
        left = min(max(span.share(event.at) * width, 0.0), max(width - own, 0.0))
        lane = next((at for at, end in enumerate(ends) if end + GAP <= left), len(ends))
        ends[lane : lane + 1] = [left + own]
        found.append(Place(left=left, width=own, lane=lane))
    return tuple(found)


def lane_count(events: Sequence[MarEvent], width: float, span: Shared, widths: Sequence[float]) -> int:
    return max((one.lane for one in placed(events, width, span, widths)), default=0) + 1
