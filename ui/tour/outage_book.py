"""What a played outage came to: its steps, the conflicts found and decided, what was counted at the server. Judges nothing else."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ui.tour.book import Step


@dataclass(slots=True, kw_only=True)
class OutageBook:
    """Invariant: a figure that was never counted is None, and a promise about it does not hold."""

    wanted: tuple[str, ...] = ()
    """Kinds of conflicts that were brought about."""
    steps: list[Step] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    bugs: list[dict[str, str]] = field(default_factory=list)
    saved: int = 0
    entered: dict[str, int] = field(default_factory=dict)
    conflicts: dict[str, int] = field(default_factory=dict)
    """By kind, as people were shown them at both stations."""
    undecided: int | None = None
    lost: int | None = None
    doubled: int | None = None
    void: int | None = None
    """Doses of one planned time that count beside another: none is left of a double charting."""
    arrived: int | None = None
    """Of who came without a name, how many stand at central, each once."""
    arrivals: int = 0
    patients: int = 0
    unequal: list[str] | None = None
    """Patients of whom a station and central do not say the same; those of whom the two stations do not."""
    restored: int | None = None
    """What central lost by an older backup and was sent again."""
    hours: float = 0.0

    def broken(self) -> list[str]:
        """The promises that did not hold, in words; empty when all did."""
        missing = [one for one in self.wanted if not self.conflicts.get(one)]
        promises = (
            (all(step.ok for step in self.steps) and bool(self.steps), "every step went well"),
            (bool(self.wanted) and not missing, f"every kind of conflict came to a person ({', '.join(missing)})"),
            (self.undecided == 0, "every conflict was decided by a person"),
            (self.lost == 0 and self.saved > 0, "nothing that was called saved is missing at central"),
            (self.doubled == 0, "no act stands at central twice"),
            (self.void == 0, "no planned dose counts twice"),
            (self.arrived == self.arrivals > 0, "everybody who came without a name stands at central once"),
            (self.unequal == [] and self.patients > 0, "both stations and central say the same of every patient"),
            ("lost-at-central" not in self.wanted or bool(self.restored), "what central lost was sent again"),
            (not self.unmarked, "every window carried its marking"),
            (not self.bugs, "the stations met no mistake of their own"),
        )
        return [words for holds, words in promises if not holds]

    def write(self, folder: Path) -> Path:
        place = folder / "outage.json"
        figures = asdict(self) | {"broken": self.broken()}
        place.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return place


def told(book: OutageBook) -> list[str]:
    """The figures and what does not hold."""
    lines = [
        f"{book.hours:.0f} hours without central, two stations; entered {book.entered}",
        f"conflicts {sum(book.conflicts.values())}: "
        + ", ".join(f"{kind} {count}" for kind, count in sorted(book.conflicts.items())),
        f"{book.saved} acts called saved: lost {book.lost}, doubled {book.doubled}; sent again {book.restored}",
        f"{book.patients} patients compared whole at both stations, unequal {len(book.unequal or ())}",
    ]
    return lines + [f"NOT KEPT: {one}" for one in book.broken()]
