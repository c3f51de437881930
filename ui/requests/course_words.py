"""What became of an order in words: each step with its time, who took it and what was said. Refuses to call a step done that was not."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Dispense
from offline.views import ChainStep, CourseKind, CourseStep
from ui.doctor.order_marks import NOT_HANDED_OUT, dispense_words
from ui.doctor.wording import NONE, amount_words, day_time
from ui.planning.words import step_word as chain_word
from ui.widgets.painting import Words
from ui.widgets.table_model import Cell, Column, TableRow, cell

_AGAINST = frozenset(
    {CourseKind.PHARMACIST_NO, CourseKind.NOT_GIVEN, CourseKind.NOT_DONE, CourseKind.UNUSABLE, CourseKind.UNCLEAR}
)


def course_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="time", title=translate("OrderCourse", "When"), width=92, pad=12, may_elide=False),
        Column(key="what", title=translate("OrderCourse", "Step"), pad=8, wraps=True),
        Column(key="who", title=translate("OrderCourse", "Who"), width=120, pad=8, wraps=True),
        Column(key="said", title=translate("OrderCourse", "What was said"), pad=8, wraps=True),
    )


def course_rows(steps: Sequence[CourseStep], now: datetime) -> tuple[TableRow, ...]:
    return tuple(_row(at, step, now) for at, step in enumerate(steps))


def _row(at: int, step: CourseStep, now: datetime) -> TableRow:
    is_against = step.kind in _AGAINST or (step.kind is CourseKind.DISPENSING and step.step in NOT_HANDED_OUT)
    tone = "danger" if is_against else "t1"
    amount = f"  {amount_words(step.amount)}" if step.amount is not None else ""
    what = (Words(f"{step_words(step, now)}{amount}", tone=tone, weight=600 if is_against else 400),)
    who = " + ".join(part for part in (step.by, step.second) if part)
    time = day_time(step.at, now) if step.at is not None else QCoreApplication.translate("OrderCourse", "no time")
    cells = (cell(time, role="meta"), Cell(runs=what), cell(who or NONE, role="meta"), cell(step.words, role="meta"))
    return TableRow(key=str(at), cells=cells)


def step_words(step: CourseStep, now: datetime) -> str:
    if step.kind is CourseKind.DISPENSING:
        return dispense_words(Dispense(key="", orders=(), status=step.step), now)
    if step.kind in {CourseKind.PREPARED, CourseKind.NOT_DONE}:
        said = _said(step.kind)
        return said.format(step=chain_word(ChainStep(step.step)))
    return _said(step.kind)


def _said(kind: CourseKind) -> str:
    translate = QCoreApplication.translate
    return {
        CourseKind.WRITTEN: translate("OrderCourse", "ordered"),
        CourseKind.COUNTERSIGNED: translate("OrderCourse", "oral order signed"),
        CourseKind.PHARMACIST_YES: translate("OrderCourse", "accepted by pharmacist"),
        CourseKind.PHARMACIST_NO: translate("OrderCourse", "rejected by pharmacist"),
        CourseKind.CHECKED: translate("OrderCourse", "verified by nurse"),
        CourseKind.ASKED: translate("OrderCourse", "nurse asked"),
        CourseKind.ANSWERED: translate("OrderCourse", "doctor answered"),
        CourseKind.BOOKED: translate("OrderCourse", "appointment"),
        CourseKind.PREPARED: translate("OrderCourse", "{step}: done"),
        CourseKind.NOT_DONE: translate("OrderCourse", "{step}: not done"),
        CourseKind.GIVEN: translate("OrderCourse", "given"),
        CourseKind.NOT_GIVEN: translate("OrderCourse", "not given"),
        CourseKind.RUNNING: translate("OrderCourse", "begun, runs"),
        CourseKind.RUN_OUT: translate("OrderCourse", "ended, ran in"),
        CourseKind.UNCLEAR: translate("OrderCourse", "unclear whether given"),
        CourseKind.COLLECTED: translate("OrderCourse", "specimen collected"),
        CourseKind.UNUSABLE: translate("OrderCourse", "specimen could not be used"),
        CourseKind.DONE: translate("OrderCourse", "carried out"),
        CourseKind.REPORTED: translate("OrderCourse", "reported"),
        CourseKind.ENDED: translate("OrderCourse", "stopped or taken back"),
        CourseKind.END_CONFIRMED: translate("OrderCourse", "end confirmed by nurse"),
    }[kind]
