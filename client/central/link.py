"""How the link does, in figures: the last answers, failures in a row, the median; refuses to say what mode that makes."""

import statistics
from dataclasses import dataclass

KEPT_ANSWERS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHealth:
    """A value that grows by `answered` and `failed`. Times are the station's monotonic seconds; milliseconds for answers."""

    answers_ms: tuple[float, ...] = ()
    failures_in_a_row: int = 0
    answers_in_a_row: int = 0
    failing_since_s: float | None = None
    answering_since_s: float | None = None

    @property
    def last_ms(self) -> float | None:
        return self.answers_ms[-1] if self.answers_ms else None

    @property
    def median_ms(self) -> float | None:
        return statistics.median(self.answers_ms) if self.answers_ms else None


def answered(health: LinkHealth, elapsed_ms: float, at_s: float) -> LinkHealth:
    return LinkHealth(
        answers_ms=(*health.answers_ms, elapsed_ms)[-KEPT_ANSWERS:],
        answers_in_a_row=health.answers_in_a_row + 1,
        answering_since_s=at_s if health.answering_since_s is None else health.answering_since_s,
    )


def failed(health: LinkHealth, at_s: float) -> LinkHealth:
    return LinkHealth(
        answers_ms=health.answers_ms,
        failures_in_a_row=health.failures_in_a_row + 1,
        failing_since_s=at_s if health.failing_since_s is None else health.failing_since_s,
    )
