"""One line per figure: bar, measured, ratio, verdict; refuses to leave a missed figure without its reason."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`bar` None: shown beside the others, without a verdict. `is_rate`: more is better. `measured` None: not measured, `note` says why.

    `has_failed`: what was to be measured did not happen; that is missed, whatever the number.
    """

    name: str
    measured: float | None
    unit: str
    bar: float | None = None
    is_rate: bool = False
    note: str = ""
    has_failed: bool = False

    @property
    def ratio(self) -> float | None:
        if self.measured is None or not self.bar:
            return None
        return self.measured / self.bar

    @property
    def verdict(self) -> str:
        if self.has_failed:
            return "MISSED"
        if self.measured is None:
            return "NOT MEASURED"
        if self.bar is None:
            return "-"
        is_held = self.measured >= self.bar if self.is_rate else self.measured <= self.bar
        return "held" if is_held else "MISSED"


def rendered(figures: Sequence[Figure]) -> str:
    head = ("figure", "bar", "measured", "ratio", "verdict", "note")
    rows = [head, *(_cells(one) for one in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(head) - 1)]
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in rows
    )


def _cells(one: Figure) -> tuple[str, ...]:
    sign = ">=" if one.is_rate else "<="
    bar = "" if one.bar is None else f"{sign} {_number(one.bar)} {one.unit}"
    measured = "" if one.measured is None else f"{_number(one.measured)} {one.unit}"
    ratio = "" if one.ratio is None else f"{one.ratio:.2f}"
    note = one.note or ("NO REASON WAS MEASURED" if one.verdict == "MISSED" else "")
    return one.name, bar, measured, ratio, one.verdict, note


def unmeasured(figures: Sequence[Figure]) -> str:
    """Said once more at the end, where nobody overlooks it; empty when all was measured."""
    lines = [f"NOT MEASURED: {one.name}: {one.note}" for one in figures if one.verdict == "NOT MEASURED"]
    return "\n".join(["!" * 60, *lines, "!" * 60]) if lines else ""


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def machine() -> str:
    """What it ran on and how busy that was."""
    load = "/".join(f"{one:.2f}" for one in os.getloadavg())
    memory = next(
        (line.split()[1] for line in Path("/proc/meminfo").read_text().splitlines() if "MemTotal" in line), "0"
    )
    gib = int(memory) // (1024 * 1024)
    return f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores, {gib} GiB, load {load}"


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
