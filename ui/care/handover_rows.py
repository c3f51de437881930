"""Handovers and what changed as rows of tables, and one of them in words."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records.care import HandoverEvent
from offline.care_views import HandoverRow
from ui.care.words import NONE, event_word, handover_state, severity_chip, severity_word, when
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def handover_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("Care", "Bed"), width=52, pad=12, wraps=True),
        Column(key="name", title=translate("Care", "Patient"), width=84, pad=6, wraps=True),
        Column(key="severity", title=translate("Care", "How ill"), width=104, pad=6, wraps=True),
        Column(key="summary", title=translate("Care", "Summary"), pad=6, wraps=True),
        Column(key="changes", title=translate("Care", "Changes"), width=78, pad=6, wraps=True),
        Column(key="state", title=translate("Care", "State"), width=170, pad=6, wraps=True),
    )


def handover_rows(rows: Sequence[HandoverRow], me: str) -> tuple[TableRow, ...]:
    return tuple(_row(one, me) for one in rows)


def _row(one: HandoverRow, me: str) -> TableRow:
    last = one.last
    loud = any(event.kind == "critical" for event in one.events)
    is_mine = one.waits and one.task is not None and one.task.receiver == me
    changes = str(len(one.events)) if one.events else NONE
    return TableRow(
        key=one.patient,
        cells=(
            cell(one.bed or NONE, weight=600),
            cell(one.name),
            Cell(runs=(severity_chip(last.severity),)) if last else cell(NONE),
            cell(last.summary if last else one.diagnosis, tone="t1" if last else "t2"),
            Cell(
                runs=(
                    Words(changes),
                    *(
                        (Chip(text=QCoreApplication.translate("Care", "crit"), tone="red", is_small=True),)
                        if loud
                        else ()
                    ),
                )
            ),
            cell(handover_state(one), weight=600 if is_mine or one.is_refused else 0, role="meta"),
        ),
        is_pending=one.mark is not None and one.mark.is_emergency,
        subject=one,
    )


def handover_words(one: HandoverRow, now: datetime) -> str:
    """The last handover whole, and the receiver's answer."""
    translate, last = QCoreApplication.translate, one.last
    if last is None:
        words = translate(
            "Care", "No handover of this patient is known here. The changes are those of the last {hours} h."
        )
        return words.format(hours=24)
    lines = [
        translate("Care", "{time} by {name}: {severity}").format(
            time=when(last.given_at, now), name=last.given_by or NONE, severity=severity_word(last.severity)
        ),
        translate("Care", "Summary: {text}").format(text=last.summary or NONE),
        *(translate("Care", "To do: {text}").format(text=action) for action in last.actions),
    ]
    if last.contingency:
        lines.append(translate("Care", "If … then: {text}").format(text=last.contingency))
    lines.append(handover_state(one))
    if one.task is not None and one.task.synthesis:
        lines.append(translate("Care", "Said back: {text}").format(text=one.task.synthesis))
    return "\n".join(lines)


def event_columns() -> tuple[Column, ...]:
    return (
        Column(key="time", title="", width=96, pad=12, may_elide=False),
        Column(key="kind", title="", width=96, pad=6, wraps=True),
        Column(key="what", title="", pad=6, wraps=True),
    )


def event_rows(events: Sequence[HandoverEvent], now: datetime) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(
            key=f"{event.kind}:{event.source}:{at}",
            cells=(
                cell(when(event.at, now), tone="t2", role="meta"),
                cell(event_word(event.kind), tone="danger" if event.kind == "critical" else "t2", role="meta"),
                cell(event.what, weight=600 if event.kind == "critical" else 0),
            ),
        )
        for at, event in enumerate(events)
    )
