"""What was compared of a patient, whole, on both sides: counts and hashes by kind, each difference with its field. Values only."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


def joined(parts: Iterable[str]) -> str:
    """One hash over several, in their order."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


class Why(StrEnum):
    """What kind of difference it is."""

    CONTENT = "content"
    """The same version says something else here than at central."""
    MISSING_HERE = "missing-here"
    GONE_THERE = "gone-there"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One row that is not the same on both sides; `path` is the first field that differs, empty where a side has no such row."""

    key: str
    patient: str
    why: Why
    path: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindProof:
    """Rows of one kind: how many here and there, and one hash over what they say on either side."""

    kind: str
    here: int
    central: int
    hash_here: str
    hash_central: str

    @property
    def is_equal(self) -> bool:
        return self.hash_here == self.hash_central


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientProof:
    """One patient, compared at `at`. Invariant: equal only where every kind's hashes are equal."""

    patient: str
    at: datetime
    kinds: tuple[KindProof, ...]
    differences: tuple[Difference, ...]
    hash_here: str
    hash_central: str

    @property
    def is_equal(self) -> bool:
        return not self.differences and self.hash_here == self.hash_central


@dataclass(frozen=True, slots=True, kw_only=True)
class WardProof:
    """All that were compared; `expected` are the patients of the ward. `since`: what was compared before does not count."""

    proofs: tuple[PatientProof, ...]
    expected: tuple[str, ...]
    since: datetime | None = None

    @property
    def counted(self) -> tuple[PatientProof, ...]:
        return tuple(one for one in self.proofs if self.since is None or one.at >= self.since)

    @property
    def differences(self) -> tuple[Difference, ...]:
        return tuple(found for one in self.proofs for found in one.differences)

    @property
    def open(self) -> tuple[str, ...]:
        """Patients of the ward of whom nothing was compared since then."""
        done = {one.patient for one in self.counted}
        return tuple(patient for patient in self.expected if patient not in done)

    @property
    def is_whole(self) -> bool:
        """Whether everybody was compared, and nothing differs."""
        return not self.open and not self.differences and all(one.is_equal for one in self.counted)

    def by_kind(self) -> tuple[KindProof, ...]:
        """Summed over the patients that count; the hashes over theirs."""
        found: dict[str, list[KindProof]] = {}
        for one in self.counted:
            for kind in one.kinds:
                found.setdefault(kind.kind, []).append(kind)
        return tuple(
            KindProof(
                kind=kind,
                here=sum(one.here for one in every),
                central=sum(one.central for one in every),
                hash_here=joined(one.hash_here for one in every),
                hash_central=joined(one.hash_central for one in every),
            )
            for kind, every in sorted(found.items())
        )


NOT_VERIFIED = WardProof(proofs=(), expected=())
