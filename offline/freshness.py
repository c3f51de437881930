"""How old what is shown is, and whether that is proven: pure figures from facts handed in; refuses to ask the store or central.

Targets (emergency.md): at most 5 s on a healthy LAN, at most 60 s always. A ward is *proven* when a sweep found every patient's hash
over (type, id, version) equal on both sides not longer ago than `PROOF_HOLDS_S`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

TARGET_S = 5.0
LIMIT_S = 60.0
PROOF_HOLDS_S = 15 * 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientFreshness:
    """One patient: when his rows were last known complete, and when the sweep last proved it."""

    patient: str
    fresh_at: datetime | None
    verified_at: datetime | None
    is_equal: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One resource type counted here and at central; `central` is None when central could not be asked."""

    kind: str
    here: int
    central: int | None

    @property
    def difference(self) -> int | None:
        return None if self.central is None else self.here - self.central


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """The ward's figures as the status bar, the readiness card and the emergency strip show them."""

    as_of: datetime | None
    """Every patient of the ward is known at least up to here; None before the first complete load."""
    oldest_patient: str | None
    patients_here: int
    patients_central: int | None
    counts: tuple[Counted, ...]
    newest_vital_at: datetime | None
    newest_order_at: datetime | None
    verified_at: datetime | None
    unequal: tuple[str, ...]
    """Patients whose last sweep found a difference that a second look did not clear."""
    late_row_s: float = 0.0
    """The longest time by which a row turned up after its own lastUpdated in this run."""
    counts_alarm: tuple[str, ...] = ()
    """Types whose counts here and at central differed twice running."""

    differing: tuple[str, ...] = ()
    """Patients of whom the same version says something else here than at central."""

    uncompared: int = 0
    """While a ward recovers, patients whose content was not compared since central came back."""

    def age_s(self, now: datetime) -> float | None:
        return None if self.as_of is None else max(0.0, (now - self.as_of).total_seconds())

    def is_within(self, now: datetime, limit_s: float = LIMIT_S) -> bool:
        age = self.age_s(now)
        return age is not None and age <= limit_s

    def is_proven(self, now: datetime) -> bool:
        if self.verified_at is None or self.unequal or self.counts_alarm or self.differing or self.uncompared:
            return False
        return now - self.verified_at <= timedelta(seconds=PROOF_HOLDS_S)


NEVER = Freshness(
    as_of=None,
    oldest_patient=None,
    patients_here=0,
    patients_central=None,
    counts=(),
    newest_vital_at=None,
    newest_order_at=None,
    verified_at=None,
    unequal=(),
)


def ward(patients: Sequence[PatientFreshness], pulled_at: datetime | None, **figures: object) -> Freshness:
    """Join the patients' figures: the ward is as old as its oldest patient, and as proven as its least proven one."""
    times = [(p.fresh_at, p.patient) for p in patients]
    known = [(at, patient) for at, patient in times if at is not None]
    complete = bool(known) and len(known) == len(times)
    oldest = min(known) if complete else None
    as_of = (
        None
        if pulled_at is None or not (complete or not times)
        else (min(pulled_at, oldest[0]) if oldest else pulled_at)
    )
    proofs = [p.verified_at for p in patients]
    verified = min((at for at in proofs if at is not None), default=None) if None not in proofs else None
    return _built(as_of, oldest[1] if oldest else None, patients, verified, figures)


def _built(
    as_of: datetime | None,
    oldest: str | None,
    patients: Sequence[PatientFreshness],
    verified: datetime | None,
    figures: dict[str, object],
) -> Freshness:
    return Freshness(
        as_of=as_of,
        oldest_patient=oldest,
        patients_here=len(patients),
        verified_at=verified,
        unequal=tuple(p.patient for p in patients if p.is_equal is False),
        **figures,  # type: ignore[arg-type]  # named figures of the same dataclass, checked by its constructor
    )
