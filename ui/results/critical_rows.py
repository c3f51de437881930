"""Critical values, their clock and their thread as rows of tables. Words and chips only; the model judged before."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.critical import Stage, Step
from client.clinical.result_views import CriticalClock
from client.records.critical import Told
from offline.result_views import CriticalValue
from ui.doctor.wording import NONE, full_time
from ui.results.critical_model import CriticalDesk, elapsed_words, is_alarm, lacks_read_back, next_stage
from ui.results.critical_words import not_read_back_words, stage_words, step_words, told_words, value_words
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section


def value_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("Critical", "Bed"), width=52, pad=12, wraps=True),
        Column(key="name", title=translate("Critical", "Patient"), width=92, pad=6, wraps=True),
        Column(key="value", title=translate("Critical", "Value"), pad=8, wraps=True),
        Column(key="since", title=translate("Critical", "Since report"), width=92, pad=6, may_elide=False),
        Column(key="stage", title=translate("Critical", "Next"), width=128, pad=8, wraps=True),
    )


def value_rows(desk: CriticalDesk, language: str) -> tuple[TableRow, ...]:
    """Open ones, then the closed of the last day under their own heading."""
    values = desk.values or ()
    shown = [one for one in values if not one.is_closed]
    closed = [one for one in values if one.is_closed]
    rows = [_value_row(desk, one, language) for one in shown]
    if closed:
        title = QCoreApplication.translate("Critical", "Closed in the last 24 h")
        rows = [*rows, section("closed", title, str(len(closed))), *(_value_row(desk, one, language) for one in closed)]
    return tuple(rows)


def _value_row(desk: CriticalDesk, one: CriticalValue, language: str) -> TableRow:
    is_loud = is_alarm(one) and not one.is_closed
    chip = Chip(text=QCoreApplication.translate("Results", "crit"), tone="red" if is_loud else "redo", is_small=True)
    name = desk.names.of(one.result.code, language)
    phone = (
        (Words(QCoreApplication.translate("Critical", "by phone"), tone="t2", role="meta", gap=6),)
        if one.reported_by
        else ()
    )
    value = Words(f"{name} {value_words(one.result)}", tone="danger" if is_loud else "t1", weight=600, gap=2)
    since = "" if one.is_closed else elapsed_words(one.released_at, desk.now)
    return TableRow(
        key=one.result.key,
        cells=(
            cell(one.bed or NONE, weight=600),
            cell(one.patient_name),
            Cell(runs=(chip, value, *phone)),
            cell(since, weight=600 if is_loud else 0),
            cell(_stage(one), tone="t1" if is_loud else "t2", role="meta"),
        ),
        is_pending=one.mark is not None,
        subject=one,
    )


def _stage(one: CriticalValue) -> str:
    said = stage_words(next_stage(one))
    return f"{said} · {not_read_back_words()}" if lacks_read_back(one) else said


def clock_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="stage", title=translate("Critical", "Step"), width=170, pad=12, wraps=True),
        Column(key="due", title=translate("Critical", "Until"), width=100, pad=6, wraps=True),
        Column(key="done", title=translate("Critical", "Done"), width=100, pad=6, wraps=True),
        Column(key="state", title="", pad=6, wraps=True),
    )


def clock_rows(value: CriticalValue, steps: Sequence[Step], now: datetime) -> tuple[TableRow, ...]:
    return tuple(_clock_row(value, step, now) for step in steps)


def _clock_row(value: CriticalValue, step: Step, now: datetime) -> TableRow:
    """Late is ink, never red: red is for danger to the patient."""
    translate = QCoreApplication.translate
    late = Chip(text=translate("Critical", "late"), tone="ink")
    is_note = step.stage.value == "note"
    return TableRow(
        key=step.stage.value,
        cells=(
            cell(step_words(step.stage)),
            cell(full_time(step.due_at, now), role="meta"),
            cell(full_time(step.done_at, now) if step.done_at else NONE, role="meta"),
            _state(value, step, late) if not is_note else cell(),
        ),
        height=28,
    )


def _state(value: CriticalValue, step: Step, late: Chip) -> Cell:
    """By whom, or late; a read-back that an acknowledgement went before is told as what it is: nobody made it."""
    if step.stage is Stage.READ_BACK and lacks_read_back(value):
        return cell(not_read_back_words(), tone="t1", role="meta")
    return Cell(runs=(late,)) if step.is_over else cell(_by(value, step), tone="t2", role="meta")


def _by(value: CriticalValue, step: Step) -> str:
    return {
        "read-back": value.read_back.by if value.read_back else "",
        "acknowledge": value.read_by,
        "handle": value.handled.by if value.handled else "",
    }.get(step.stage.value, "")


def clock_words(clock: CriticalClock) -> str:
    """Whether somebody at the hospital has set the limits."""
    return (
        QCoreApplication.translate("Critical", "limits: default, not set by the hospital") if clock.is_default else ""
    )


def thread_columns() -> tuple[Column, ...]:
    return (
        Column(key="time", title="", width=104, pad=12, may_elide=False),
        Column(key="who", title="", width=110, pad=6, wraps=True),
        Column(key="text", title="", pad=8, wraps=True),
    )


def thread_rows(told: Sequence[Told], now: datetime) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(
            key=one.key,
            cells=(
                cell(full_time(one.at, now), tone="t3", role="meta"),
                cell(one.by or NONE, tone="t2", role="meta"),
                cell(told_words(one)),
            ),
            height=28,
        )
        for one in told
    )
