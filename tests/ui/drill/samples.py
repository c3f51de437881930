"""A drill that was held, as its report says it."""

from datetime import UTC, datetime, timedelta

from offline.drills import WITH_THE_WARD, DrillReport, Ended, Step, StepResult

BEGAN = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
CUT, BACK = BEGAN + timedelta(minutes=3), BEGAN + timedelta(minutes=24)
AFTER = {
    Step.DECLARE: 1.2,
    Step.TELL: 2,
    Step.ALLERGIES: 4,
    Step.PHONED: 8,
    Step.ORAL: 10,
    Step.BEDSIDE: 16,
    Step.PRINT: 19,
}


def drill_report(*missed: Step, is_alone: bool = False, points: str = "") -> DrillReport:
    """All done but `missed` (and, where nothing is said, the temporary patient)."""
    left = missed or (Step.TEMPORARY,)
    return DrillReport(
        id="6f0c3f1e-52f7-4d0b-9d5f-7f0c5f2f6a31",
        ward="内三病区",
        station="N3-D01",
        began_at=BEGAN,
        ended_at=BEGAN + timedelta(minutes=31),
        led_by="苏叶",
        took_part=("柳安", "白芷", "沈亦舟"),
        is_alone=is_alone,
        steps=tuple(_result(step, is_done=step not in left) for step in WITH_THE_WARD),
        ended=Ended.WHOLE,
        cut_at=CUT,
        back_at=BACK,
        entries=9,
        points=points,
    )


def _result(step: Step, *, is_done: bool) -> StepResult:
    remarks = {Step.TELL: ("by-eye",), Step.ALLERGIES: ("wrong-answer:1",), Step.BEDSIDE: ("played-scan:3",)}
    at = CUT + timedelta(minutes=AFTER[step]) if step in AFTER else BACK + timedelta(minutes=2)
    return StepResult(
        step=step, done_at=at if is_done else None, by="柳安" if is_done else "", remarks=remarks.get(step, ())
    )
