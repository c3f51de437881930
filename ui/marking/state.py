"""The one value that decides how every window is marked; plain words without Qt. Refuses to find out anything by itself.

Whoever knows the station maps its status to a `MarkingState` and gives it to `Theme.set_marking`, once a second or on change.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum


class MarkingKind(StrEnum):
    """How the windows stand to central. The last four are marked with all five layers."""

    NORMAL = "normal"
    DEGRADED = "degraded"
    EMERGENCY = "emergency"
    RECOVERING = "recovering"
    READ_ONLY = "read-only"
    DRILL = "drill"


class MarkingReason(StrEnum):
    """Why, as far as it is known; worded in ui/marking/words.py."""

    NONE = ""
    UNREACHABLE = "unreachable"
    DECLARED = "declared"
    PLANNED = "planned"
    STORE_DAMAGED = "store-damaged"
    DISK_FULL = "disk-full"
    SIGN_IN_EXPIRED = "sign-in-expired"
    COPY_TOO_OLD = "copy-too-old"
    NOT_DECLARED = "not-declared"
    CUT_NEAR = "cut-near"
    WARD_PACK = "ward-pack"
    """Not of a window: of a page of the ward pack, a copy made for when the screens are gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Commands central has not confirmed, counted by what a nurse would call them."""

    orders: int = 0
    doses: int = 0
    vitals: int = 0
    others: int = 0
    conflicts: int = 0

    @property
    def total(self) -> int:
        return self.orders + self.doses + self.vitals + self.others


_NOTHING_WAITS = Waiting()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkingState:
    """What the windows must say. `now` is the moment this was said, in the station's local zone; ages are counted to it.

    `since`: central unreachable since, or the drill or read-only state begun. `data_as_of`: newest moment the local copy is
    known to equal central; None is shown as unknown. `latency_ms` and `fault_percent` are the figures of a degraded link.
    """

    kind: MarkingKind = MarkingKind.NORMAL
    now: datetime | None = None
    since: datetime | None = None
    data_as_of: datetime | None = None
    reason: MarkingReason = MarkingReason.NONE
    waiting: Waiting = field(default_factory=Waiting)
    latency_ms: int | None = None
    fault_percent: int | None = None
    broken: str = ""
    """Why the journal of this PC is not whole: chain, truncated, rebuilt; empty while it is. Said on every window, in every kind."""
    played: MarkingKind = MarkingKind.NORMAL
    """Of a drill: how the played ward stands to its played central."""

    @property
    def stands(self) -> MarkingKind:
        """What the act of a person meets: of a drill what is played in it."""
        return self.played if self.kind is MarkingKind.DRILL else self.kind

    @property
    def is_out(self) -> bool:
        """Whether it stands otherwise than as usual; of a drill, what is played."""
        return self.stands not in {MarkingKind.NORMAL, MarkingKind.DEGRADED}

    @property
    def said(self) -> "MarkingState":
        """What every pane shows of it: no clock, no figures of the link, no count to upload; while marked the copy's time to the minute."""
        as_of = self.data_as_of
        shown = as_of.replace(second=0, microsecond=0) if as_of is not None and self.is_marked else None
        return replace(self, now=None, latency_ms=None, fault_percent=None, data_as_of=shown, waiting=_NOTHING_WAITS)

    @property
    def to_the_second(self) -> "MarkingState":
        """What a clock or an age may show of it; the same status said twice in a second is no tick of theirs."""
        return self if self.now is None else replace(self, now=self.now.replace(microsecond=0))

    @property
    def is_marked(self) -> bool:
        return self.kind not in {MarkingKind.NORMAL, MarkingKind.DEGRADED}

    @property
    def palette(self) -> str:
        """The row of `markings` in tokens.json."""
        return {MarkingKind.READ_ONLY: "readonly", MarkingKind.DRILL: "drill"}.get(self.kind, "emergency")

    @property
    def lasted(self) -> timedelta | None:
        return _between(self.since, self.now)

    @property
    def data_age(self) -> timedelta | None:
        return _between(self.data_as_of, self.now)


def _between(start: datetime | None, end: datetime | None) -> timedelta | None:
    return None if start is None or end is None else max(end - start, timedelta())
