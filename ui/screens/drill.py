"""The way to what the real ward shows of drills: the dialog that begins one, a report, the page of the Emergency Centre. Plays none."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from offline.drills import AFTER_RETURN, WITH_THE_WARD, DrillReport, Ended, Step, StepResult
from ui.tour.hands import front, press, settle, until
from ui.tour.people import Cast

_MINUTES = (1, 2, 4, 7, 9, 0, 15, 18, 1, 4, 6)
_REMARKS = {Step.TELL: ("by-eye",), Step.ALLERGIES: ("wrong-answer:1",), Step.BEDSIDE: ("played-scan:3",)}


def _report(people: Cast) -> DrillReport:
    """A drill three weeks ago; fictitious as everything in the practice hospital."""
    began = people.workplace.clock.now() - timedelta(days=21)
    cut, back = began + timedelta(minutes=3), began + timedelta(minutes=24)
    steps = []
    for step, minutes in zip(WITH_THE_WARD, _MINUTES, strict=True):
        at = (back if step in AFTER_RETURN else cut) + timedelta(minutes=minutes, seconds=23)
        done = at if minutes else None
        by = "苏叶" if step in {Step.DECLARE, Step.TELL} else "柳安"
        remarks = _REMARKS.get(step, ())
        steps.append(StepResult(step=step, done_at=done, by=by if minutes else "", remarks=remarks))
    return DrillReport(
        id="practice",
        ward=people.workplace.settings.station.ward_name,
        station=people.workplace.settings.station.code,
        began_at=began,
        ended_at=began + timedelta(minutes=32),
        led_by="苏叶",
        took_part=("柳安", "白芷", "沈亦舟"),
        is_alone=False,
        steps=tuple(steps),
        ended=Ended.WHOLE,
        cut_at=cut,
        back_at=back,
        entries=9,
    )


async def begin(people: Cast) -> QWidget:
    desk = people.workplace.drill_desk
    desk.ask("苏叶")
    await settle(0.3)
    window = desk.asking
    if window is None:
        raise LookupError("drillStart")
    return window


async def report(people: Cast) -> QWidget:
    desk = people.workplace.drill_desk
    if desk.asking is not None:
        desk.asking.reject()
    desk.show_report(_report(people))
    await settle(0.3)
    window = desk.reading
    if window is None:
        raise LookupError("drillReport")
    return window


async def held(people: Cast) -> QWidget:
    """The page of the Centre, with one that was held."""
    desk, station = people.workplace.drill_desk, people.workplace.station
    if desk.reading is not None:
        desk.reading.close()
    if not await station.drills():
        await station.keep_drill(_report(people))
    people.doctor.centre.show()
    centre = people.doctor.centre.window
    await front(centre)
    press(Qt.Key.Key_F10, on=centre)
    await until(lambda: centre.drills.reports, "the drills read")
    await settle(0.3)
    return centre


WAYS = (("drill-start", begin), ("drill-report", report), ("centre-drills", held))
OWN_SIZE = frozenset({"drill-start", "drill-report"})
