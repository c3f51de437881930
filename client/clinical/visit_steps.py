"""How long the steps of an outpatient visit take, against the budget of a follow-up visit; refuses anything about a patient."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil


class Step(StrEnum):
    """The parts of a visit that are timed."""

    CALL = "call"
    REVIEW = "review"
    NOTE = "note"
    DIAGNOSIS = "diagnosis"
    ORDERS = "orders"
    SIGN = "sign"


BUDGET_S: dict[Step, int] = {
    Step.CALL: 15,
    Step.REVIEW: 60,
    Step.NOTE: 75,
    Step.DIAGNOSIS: 15,
    Step.ORDERS: 60,
    Step.SIGN: 15,
}
MEDIAN_S, P90_S = 240, 300
"""Of the whole visit."""


@dataclass(slots=True)
class StepClock:
    """One visit. Invariant: every second since the first step belongs to exactly one step, until it is stopped."""

    spent: dict[Step, float] = field(default_factory=dict)
    present: Step | None = None
    _since: float = 0.0

    def enter(self, step: Step, now_s: float) -> None:
        """From now on time belongs to this step."""
        self._book(now_s)
        self.present, self._since = step, now_s

    def stop(self, now_s: float) -> Mapping[Step, float]:
        self._book(now_s)
        self.present = None
        return dict(self.spent)

    def so_far(self, now_s: float) -> dict[Step, float]:
        """With the running step."""
        found = dict(self.spent)
        if self.present is not None:
            found[self.present] = found.get(self.present, 0.0) + max(now_s - self._since, 0.0)
        return found

    def _book(self, now_s: float) -> None:
        if self.present is not None:
            self.spent[self.present] = self.spent.get(self.present, 0.0) + max(now_s - self._since, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Of several visits; None where no visit had the step."""

    count: int
    median_s: float | None
    p90_s: float | None


def spread(seconds: Sequence[float]) -> Spread:
    """Median, and the smallest value that nine of ten do not exceed."""
    ordered = sorted(seconds)
    if not ordered:
        return Spread(count=0, median_s=None, p90_s=None)
    middle = len(ordered) // 2
    median = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
    return Spread(count=len(ordered), median_s=median, p90_s=ordered[ceil(len(ordered) * 0.9) - 1])


def by_step(visits: Sequence[Mapping[str, float]]) -> dict[Step, Spread]:
    return {step: spread([visit[step.value] for visit in visits if step.value in visit]) for step in Step}


def whole(visits: Sequence[Mapping[str, float]]) -> Spread:
    return spread([sum(visit.values()) for visit in visits])
