"""What a played shift came to: its steps, what was counted at the server, which promise did not hold. Judges nothing else."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ui.tour.book import Step
from ui.tour.shift_count import ShiftCount


@dataclass(slots=True, kw_only=True)
class ShiftBook:
    """What was played and what was counted. Invariant: a figure that was never counted is None, and a promise about it does not hold."""

    steps: list[Step] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    bugs: list[dict[str, str]] = field(default_factory=list)
    counted: ShiftCount | None = None
    lost: int | None = None
    doubled: int | None = None
    saved: int = 0
    entered: dict[str, int] = field(default_factory=dict)
    missing_units: list[str] = field(default_factory=list)
    conflicts: int | None = None
    planted: list[str] = field(default_factory=list)
    """What the count said of a dose that was charted once more at central after it."""

    def broken(self) -> list[str]:
        """The promises that did not hold, in words; empty when all did."""
        found, entered = self.counted, self.entered
        promises = (
            (all(step.ok for step in self.steps) and bool(self.steps), "every step went well"),
            (found is not None and not found.differences, "plan, MAR and central agree"),
            (found is not None and not found.doubled, "nothing of the plan stands at central twice"),
            (self.lost == 0 and self.saved > 0, "nothing that was called saved is missing at central"),
            (self.doubled == 0, "no act stands at central twice"),
            (not self.missing_units, "what was given by its label is a unit at central"),
            (self.conflicts == 1, "the dose charted on both sides came to a person"),
            (
                found is not None and _sum(found, "central", "given") >= entered.get("given", 0) > 0,
                "every dose given stands at central",
            ),
            (
                found is not None and _handed(found) == {one: entered.get(one, 0) for one in ("taken", "refused")},
                "every handover was answered as it was here, and none is left",
            ),
            (found is not None and found.near_misses == 1, "the wrong patient's label is on record as a near miss"),
            (len(self.planted) == 1, "a dose planted at central after the count is found and named"),
            (not self.unmarked, "every window carried its marking"),
            (not self.bugs, "the station met no mistake of its own"),
        )
        return [words for holds, words in promises if not holds]

    def write(self, folder: Path) -> Path:
        place = folder / "shift.json"
        figures = asdict(self) | {"broken": self.broken()}
        place.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return place


def _handed(found: ShiftCount) -> dict[str, int]:
    """By what became of them; one that waits, or anything else, stays under its own name."""
    names = {"completed": "taken", "rejected": "refused"}
    counts = {names.get(status, status): count for status, count in found.handovers.items() if count}
    return {"taken": 0, "refused": 0} | counts


def _sum(found: ShiftCount, source: str, answer: str) -> int:
    return sum(sources.get(source, {}).get(answer, 0) for sources in found.rows.values())


def told(book: ShiftBook) -> list[str]:
    """The table and what does not hold."""
    found = book.counted
    lines = list(found.lines()) if found is not None else []
    if found is not None:
        lines += [f"DIFFERS: {one}" for one in found.differences] + [f"DOUBLED: {one}" for one in found.doubled]
    lines += [f"planted, and found: {one}" for one in book.planted]
    lines.append(f"{book.saved} acts called saved: lost {book.lost}, doubled {book.doubled}; {book.entered}")
    return lines + [f"NOT KEPT: {one}" for one in book.broken()]
