"""Consults as rows of a table, and one of them in words. The model judged before."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.care import ConsultClock
from offline.care_views import ConsultRow
from ui.care.words import NONE, consult_chip, consult_state, left_words, urgency_word, when
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section


def consult_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="state", title=translate("Care", "State"), width=132, pad=10, wraps=True),
        Column(key="patient", title=translate("Care", "Patient"), width=112, wraps=True),
        Column(key="question", title=translate("Care", "Question"), wraps=True),
        Column(key="other", title=translate("Care", "From / to"), width=104, wraps=True),
        Column(key="left", title=translate("Care", "Time left"), width=96, wraps=True),
    )


def consult_rows(rows: Sequence[ConsultRow], now: datetime) -> tuple[TableRow, ...]:
    """Asked of us first, then asked by us."""
    translate = QCoreApplication.translate
    mine, ours = [one for one in rows if one.is_mine], [one for one in rows if not one.is_mine]
    found: list[TableRow] = []
    for key, title, part in (
        ("mine", translate("Care", "Asked of us"), mine),
        ("ours", translate("Care", "Asked by this ward"), ours),
    ):
        if part:
            found += [section(key, title, str(len(part))), *(_row(one, now) for one in part)]
    return tuple(found)


def _row(one: ConsultRow, now: datetime) -> TableRow:
    task = one.task
    other = task.asker_name if one.is_mine else task.owner_name
    left = left_words(task.due_at, now, is_open=one.is_open)
    urgent = (Chip(text=urgency_word(is_urgent=True), tone="ink", is_small=True),) if task.is_urgent else ()
    return TableRow(
        key=task.key,
        cells=(
            Cell(runs=(consult_chip(one, now),)),
            cell(" ".join(part for part in (one.place, one.patient_name) if part) or NONE, weight=600),
            Cell(runs=(*urgent, Words(task.question or NONE, gap=6 if urgent else 0))),
            cell(other or NONE),
            cell(left, weight=600 if one.is_late(now) else 0),
        ),
        is_pending=one.mark is not None and one.is_undelivered,
        subject=one,
    )


def detail_words(one: ConsultRow, now: datetime) -> str:
    """All of it in the order it happened."""
    translate, task = QCoreApplication.translate, one.task
    asked = translate("Care", "{time} {name} asks {owner} ({urgency}): {question}").format(
        time=when(task.asked_at, now),
        name=task.asker_name or NONE,
        owner=task.owner_name or NONE,
        urgency=urgency_word(is_urgent=task.is_urgent),
        question=task.question or NONE,
    )
    lines = [asked]
    if task.reason:
        lines.append(translate("Care", "Reason: {reason}").format(reason=task.reason))
    if task.summary:
        lines.append(translate("Care", "Course in short: {text}").format(text=task.summary))
    if task.due_at is not None:
        lines.append(translate("Care", "Until {time}").format(time=when(task.due_at, now)))
    if one.review is not None:
        words = translate("Care", "Approval by {name}: {state}")
        lines.append(words.format(name=one.review.owner_name or NONE, state=review_word(one.review.status)))
    for call in one.calls:
        words = translate("Care", "{time} by telephone to {name}, who said again: {text} ({by})")
        lines.append(words.format(time=when(call.at, now), name=call.reached, text=call.read_back, by=call.by or NONE))
    if task.accepted_at is not None:
        words = translate("Care", "{time} accepted by {name}")
        lines.append(words.format(time=when(task.accepted_at, now), name=task.accepted_by or NONE))
    if one.is_open and one.is_order_over:
        lines.append(translate("Care", "The order was ended on the order sheet: cancel the consult, or ask anew."))
    if task.status in {"rejected", "cancelled"}:
        lines.append(f"{consult_state(one)}: {task.status_reason or NONE}")
    lines += _record_lines(one, now)
    return "\n".join(lines)


def review_word(status: str) -> str:
    translate = QCoreApplication.translate
    return {
        "requested": translate("Care", "waits"),
        "completed": translate("Care", "approved"),
        "rejected": translate("Care", "not approved"),
    }.get(status, status)


def _record_lines(one: ConsultRow, now: datetime) -> list[str]:
    translate = QCoreApplication.translate
    if one.task.status != "completed":
        return []
    if one.record is None:
        return [translate("Care", "answered; the record is not here")]
    head = translate("Care", "{time} record of {name}").format(
        time=when(one.record.written_at, now), name=one.record.author or NONE
    )
    read = translate("Care", "read by {name}").format(name=one.acknowledged_by) if one.acknowledged_by else ""
    return [head, one.record.text, *([read] if read else [])]


def clock_words(clock: ConsultClock) -> str:
    """Within which time, and whether somebody at the hospital has checked it."""
    translate = QCoreApplication.translate
    if clock.urgent is None or clock.routine is None:
        return translate("Care", "the pack says no times for consults")
    words = translate("Care", "site values: urgent {minutes} min, ordinary {hours} h").format(
        minutes=int(clock.urgent.total_seconds()) // 60, hours=int(clock.routine.total_seconds()) // 3600
    )
    doubt = translate("Care", "not verified, to be set by the hospital")
    return words if clock.is_verified else f"{words} · {doubt}"
