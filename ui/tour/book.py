"""What the tour found: steps with their time and picture, and the figures that say whether every promise held. Judges nothing else."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True, kw_only=True)
class Step:
    """One step of the day. `why` is empty when it went well."""

    name: str
    ok: bool
    seconds: float
    screenshot: str = ""
    why: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class TourBook:
    """Invariant: a figure that was never counted is None, and a promise about it does not hold."""

    steps: list[Step] = field(default_factory=list)
    saved: int = 0
    confirmed: int | None = None
    conflicts: int | None = None
    resolved: int | None = None
    lost: int | None = None
    doubled: int | None = None
    rows: dict[str, dict[str, int]] = field(default_factory=dict)
    """By kind: what people entered, and what of it is lost or doubled at central."""
    detect_seconds: float | None = None
    recovered_seconds: float | None = None
    unmarked: list[str] = field(default_factory=list)
    bugs: list[dict[str, str]] = field(default_factory=list)

    def broken(self) -> list[str]:
        """The promises that did not hold, in words; empty when all did."""
        promises = (
            (all(step.ok for step in self.steps) and bool(self.steps), "every step went well"),
            (self.lost == 0, "nothing that was called saved is missing at central"),
            (self.doubled == 0, "nothing stands at central twice"),
            (bool(self.rows), "what people entered was counted at central by kind"),
            (self.conflicts == 2, "both conflicts were found"),
            (self.resolved == self.conflicts, "every conflict was decided by a person"),
            (self.confirmed is not None and self.confirmed > 0, "central confirmed what was sent"),
            (self.detect_seconds is not None and 0.0 <= self.detect_seconds <= 4.0, "the outage was marked within 4 s"),
            (self.recovered_seconds is not None, "the emergency was closed"),
            (not self.unmarked, "every window carried its marking"),
            (not self.bugs, "the station met no mistake of its own"),
        )
        return [words for holds, words in promises if not holds]

    def write(self, folder: Path) -> Path:
        place = folder / "tour.json"
        figures = asdict(self) | {"broken": self.broken()}
        place.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return place
