"""What can become of a command: it goes, it is moot, or a person decides, and why. Decides nothing itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class ConflictKind(StrEnum):
    """Why a person has to look; worded in the windows."""

    STAY_ENDED = "stay-ended"
    DECEASED = "deceased"
    MOVED = "moved"
    DUPLICATE = "duplicate"
    SAFETY = "safety"
    CHANGED = "changed"
    STOPPED_MEANWHILE = "stopped-meanwhile"
    DOUBLE_CHARTING = "double-charting"
    SAME_PLACE = "same-place"
    """Two stations used the same place of an as-needed order: one dose charted twice, or two doses; both stay until a person says."""
    DOUBLED_AT_CENTRAL = "doubled-at-central"
    READ_BACK_DIFFERS = "read-back-differs"
    PROBABLE_MATCH = "probable-match"
    GONE = "gone"
    BEGUN = "begun"
    """A dose of what was to be taken back was begun meanwhile."""
    UNREVIEWED = "unreviewed"
    """A long-term order came to central after the review that a discharge, a transfer or an operation ends them by."""
    NEWER_ASSESSMENT = "newer-assessment"
    """No conflict any more, both are facts; kept for what waits in a store since an earlier version."""
    JUDGED_OTHERWISE = "judged-otherwise"
    """Somebody else made something else of the same positive skin test."""
    SEAT_TAKEN = "seat-taken"
    """Somebody else was given the same seat of the infusion room meanwhile."""
    PHARM_REJECTED = "pharm-rejected"
    """A pharmacist rejected meanwhile what a nurse checked here, and no doctor has answered."""
    BED_TAKEN = "bed-taken"
    """Somebody else lies at central in the bed that was given here."""
    BASIS_LOST = "basis-lost"
    """It was done on a check, or on a doctor's answer, that central will never hold."""
    LOST_AT_CENTRAL = "lost-at-central"
    """Central had confirmed it and has it no longer: restored from an older backup, or lost."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proceed:
    """Send it. `annotations` are machine words shown with it; `alerts` name orders whose prescriber is to be told."""

    annotations: tuple[str, ...] = ()
    alerts: tuple[str, ...] = ()
    retarget: str | None = None
    without: tuple[str, ...] = ()
    """Rows whose ending is left out, because somebody else changed or removed them meanwhile: the fact itself goes."""
    onto: Mapping[str, str] = field(default_factory=dict)
    """A row that is ended as somebody else had changed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moot:
    """What it wanted is already so; nothing is sent, the screen says so."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A person decides. `keys` are central's resources to be shown beside ours; `facts` machine words; `final` rules no reason answers."""

    kind: ConflictKind
    keys: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    final: tuple[str, ...] = ()

    def is_in(self, settled: "Sequence[Conflict]") -> bool:
        """Whether one of these was about all of it: the same kind, and no row and no rule that was not looked at then.

        What no reason answers is never settled by having been looked at.
        """
        return not self.final and any(
            one.kind is self.kind and set(self.keys) <= set(one.keys) and set(self.facts) <= set(one.facts)
            for one in settled
        )


Verdict = Proceed | Moot | Conflict
