"""What the assistant rail holds today: findings of the open drafts, unread critical values, tasks. Refuses advice it does not have."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from client.clinical.safety.findings import Finding, Tier
from offline.views import ResultRow, Task
from ui.doctor.chart_model import Chart
from ui.doctor.drafts_model import Sheet
from ui.doctor.results_model import is_open_critical


class Loudness(IntEnum):
    """In which order cards stand."""

    CRITICAL = 0
    STOP = 1
    REASON = 2
    TASK = 3
    OTHER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card: exactly one of result, finding or task stands behind it. `draft` is the finding's line."""

    key: str
    loudness: Loudness
    result: ResultRow | None = None
    finding: Finding | None = None
    draft: str = ""
    task: Task | None = None

    @property
    def is_danger(self) -> bool:
        return self.loudness in {Loudness.CRITICAL, Loudness.STOP}


def cards(chart: Chart | None, sheet: Sheet | None) -> tuple[Card, ...]:
    """Loudest first. Tasks of the open patient come before those of others; a critical value is one card, not also a task."""
    if chart is None:
        return ()
    found = [*_critical(chart), *_findings(sheet), *_tasks(chart.tasks, chart.patient)]
    return tuple(sorted(found, key=lambda card: card.loudness))


def _critical(chart: Chart) -> list[Card]:
    rows = [row for row in chart.results if is_open_critical(row)]
    return [Card(key=f"critical-{row.result.key}", loudness=Loudness.CRITICAL, result=row) for row in rows]


def _findings(sheet: Sheet | None) -> list[Card]:
    if sheet is None or sheet.report is None or not sheet.is_checked:
        return []
    stops = set(map(id, sheet.stops()))
    open_ones = set(map(id, sheet.unanswered()))
    found = []
    for at, one in enumerate(sheet.report.findings):
        if one.tier is Tier.PASSIVE:
            continue
        line = sheet.line_of(one)
        loudness = Loudness.STOP if id(one) in stops else Loudness.REASON if id(one) in open_ones else Loudness.OTHER
        found.append(Card(key=f"finding-{at}", loudness=loudness, finding=one, draft=line.key if line else ""))
    return found


def _tasks(tasks: Sequence[Task], patient: str) -> list[Card]:
    rest = [task for task in tasks if not (task.patient == patient and task.kind == "critical-result")]
    ordered = sorted(rest, key=lambda task: (task.patient != patient, not task.is_overdue))
    return [Card(key=f"task-{at}", loudness=Loudness.TASK, task=task) for at, task in enumerate(ordered)]
