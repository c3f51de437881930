"""Whether a temporary patient is somebody whom central knows already. Refuses to merge: a person looks at every probable match."""

from dataclasses import dataclass

from offline.sync.decide import Conflict, ConflictKind, Proceed, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A patient at central who may be the temporary one: which of the compared fields agree, which differ, which are unknown."""

    key: str
    agreeing: tuple[str, ...]
    differing: tuple[str, ...]

    @property
    def score(self) -> float:
        """Share of the fields known on both sides that agree; 0 when nothing could be compared."""
        compared = len(self.agreeing) + len(self.differing)
        return len(self.agreeing) / compared if compared else 0.0


def decide_temporary_patient(candidates: tuple[Candidate, ...], threshold: float = 0.5) -> Verdict:
    """A temporary patient with a probable match waits on the merge worklist, best match first; without one it is sent."""
    probable = sorted((c for c in candidates if c.score >= threshold), key=lambda c: -c.score)
    if probable:
        return Conflict(kind=ConflictKind.PROBABLE_MATCH, keys=tuple(c.key for c in probable))
    return Proceed()
