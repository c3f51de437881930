"""Cases as rows of a table, and one of them with its thread in words. Refuses to shorten what somebody wrote."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records.cases import CaseTask, InfectionAnswer
from offline.safety_views import CaseRow
from ui.safety.words import NONE, answer_words, state_words, time_words
from ui.widgets.painting import Chip
from ui.widgets.table_model import Cell, Column, TableRow, cell

_TONES = {InfectionAnswer.CONFIRM: "red", InfectionAnswer.EXCLUDE: "ok", InfectionAnswer.NEED_INFORMATION: "acc"}


def case_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("Safety", "Bed"), width=52, pad=12),
        Column(key="name", title=translate("Safety", "Patient"), width=92, pad=6, wraps=True),
        Column(key="what", title=translate("Safety", "What"), pad=6, wraps=True),
        Column(key="due", title=translate("Safety", "Until"), width=96, pad=6, wraps=True),
        Column(key="state", title=translate("Safety", "State"), width=150, pad=6, wraps=True),
    )


def case_rows(rows: tuple[CaseRow, ...], now: datetime) -> tuple[TableRow, ...]:
    return tuple(_row(one, now) for one in rows)


def _row(one: CaseRow, now: datetime) -> TableRow:
    task = one.task
    is_late = task.is_open and task.due_at is not None and now > task.due_at
    tone = _TONES.get(task.answer, "ink" if is_late else "plain") if task.answer else "ink" if is_late else "plain"
    return TableRow(
        key=task.key,
        cells=(
            cell(one.bed or NONE, weight=600),
            cell(one.patient_name or NONE),
            cell(task.what, weight=600 if task.is_open else 0),
            cell(time_words(task.due_at, now) if task.is_open else NONE, tone="danger" if is_late else "t2"),
            _state(task, tone),
        ),
        is_pending=one.mark is not None,
        subject=one,
    )


def _state(task: CaseTask, tone: str) -> Cell:
    """An answer as a chip; central's own words whole, however long."""
    if task.state and task.answer is None:
        return cell(task.state, role="meta")
    return Cell(runs=(Chip(text=state_words(task), tone=tone, is_small=True),))


def case_words(one: CaseRow, now: datetime) -> str:
    """What is asked or was reported, and every line of the thread with its author and time."""
    translate, task, event = QCoreApplication.translate, one.task, one.event
    lines = [task.what]
    lines += [task.reason] if task.reason else []
    asked = translate("Safety", "Asked {time} by {name}")
    if task.asked_by or event is None:
        lines.append(asked.format(time=time_words(task.asked_at, now), name=task.asked_by or NONE))
    if task.owner_name and task.is_open:
        lines.append(translate("Safety", "For {name}").format(name=task.owner_name))
    if event is not None:
        lines += ["", *_event_lines(one, now)]
    if task.state and task.answer is None:
        lines.append(translate("Safety", "Central says: {state}").format(state=task.state))
    if task.answer is not None:
        said = " ".join(part for part in (answer_words(task.answer), task.answered_by) if part)
        lines.append(f"{said}: {task.answer_text}")
    if one.messages:
        lines += ["", translate("Safety", "Thread")]
    for message in one.messages:
        mark = f"[{answer_words(message.answer)}] " if message.answer is not None else ""
        lines.append(f"{time_words(message.at, now)}  {message.by or NONE}: {mark}{message.text}")
    return "\n".join(lines)


def _event_lines(one: CaseRow, now: datetime) -> list[str]:
    translate, event = QCoreApplication.translate, one.event
    if event is None:
        return []
    nobody = translate("Safety", "without a name") if event.is_anonymous else NONE
    pairs = (
        (translate("Safety", "Happened"), time_words(event.happened_at, now)),
        (translate("Safety", "Where"), event.place),
        (translate("Safety", "How far it went"), event.grade.text if event.grade else ""),
        (translate("Safety", "What happened"), event.what),
        (translate("Safety", "What was done"), event.done),
        (translate("Safety", "Told"), "、".join(event.told)),
        (translate("Safety", "Reported by"), event.by or nobody),
    )
    return [f"{name}  {value}" for name, value in pairs if value]
