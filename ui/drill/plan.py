"""What the ward tells the program of a drill, and how the two hear of each other: small files in one folder of this user.

The drill is a program of its own. It learns nothing of the ward but these words: no address of central, no key, no patient.
"""

from datetime import datetime
from pathlib import Path

import msgspec

from offline.drills import ALONE, WITH_THE_WARD, DrillReport, Step, StepResult
from offline.private_file import write_private

PLAN, REPORT, READY, WORD = "plan.json", "report.json", "ready", "word.json"
SILENT_S = 20.0
"""So long without a word of the ward's program, and the drill ends by itself."""


class DrillPlan(msgspec.Struct, frozen=True, kw_only=True):
    """A drill as it was asked for. `ward` and `station` are the names that stand in the report."""

    id: str
    ward: str
    station: str
    led_by: str
    took_part: tuple[str, ...]
    is_alone: bool
    language: str
    theme: str
    text_percent: int = 100
    zone: str = ""

    @property
    def steps(self) -> tuple[Step, ...]:
        return ALONE if self.is_alone else WITH_THE_WARD


class Word(msgspec.Struct, frozen=True, kw_only=True):
    """What the ward's program says each second: that it lives, or that this drill has to end now. `why` is a machine word."""

    drill: str
    count: int
    ends: bool = False
    why: str = ""


def report_of(plan: DrillPlan, *, began_at: datetime, steps: tuple[StepResult, ...]) -> DrillReport:
    """As it stands when nothing more is known of it."""
    return DrillReport(
        id=plan.id,
        ward=plan.ward,
        station=plan.station,
        began_at=began_at,
        led_by=plan.led_by,
        took_part=plan.took_part,
        is_alone=plan.is_alone,
        steps=steps,
    )


def put(folder: Path, name: str, value: msgspec.Struct) -> None:
    """Whole or not at all."""
    write_private(folder / name, msgspec.json.encode(value))


def plan_in(folder: Path) -> DrillPlan:
    """Raises OSError and msgspec.MsgspecError."""
    return msgspec.json.decode((folder / PLAN).read_bytes(), type=DrillPlan)


def word_in(folder: Path) -> Word | None:
    try:
        return msgspec.json.decode((folder / WORD).read_bytes(), type=Word)
    except (OSError, msgspec.MsgspecError):
        return None


def report_in(folder: Path) -> DrillReport | None:
    """As far as the drill came; None where it never began."""
    try:
        return msgspec.json.decode((folder / REPORT).read_bytes(), type=DrillReport)
    except (OSError, msgspec.MsgspecError):
        return None
