"""The ward's list, a patient's forms and the history of one form as rows of tables. Refuses to leave out who has nothing due."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.assessments import Form
from offline.assessment_views import AssessmentRow, AssessmentView
from offline.outbox import State
from ui.assessments.model import AssessmentsModel, DueRow
from ui.assessments.words import NONE, due_words, result_words, signs_words, time_words
from ui.person_words import patient_name
from ui.widgets.painting import Chip, Run, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

_PENDING = frozenset({State.SAVED_HERE, State.SENDING, State.UNCLEAR})


def due_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("Assess", "Bed"), width=52, pad=12),
        Column(key="name", title=translate("Assess", "Patient"), width=110, pad=6, wraps=True),
        Column(key="form", title=translate("Assess", "Assessment"), width=104, pad=6, wraps=True),
        Column(key="due", title=translate("Assess", "When"), pad=6, wraps=True),
        Column(key="last", title=translate("Assess", "Last"), pad=6, wraps=True),
    )


def due_rows(model: AssessmentsModel, language: str) -> tuple[TableRow, ...]:
    return tuple(_due_rows(model, language))


def _due_rows(model: AssessmentsModel, language: str) -> Iterator[TableRow]:
    translate, now, rows = QCoreApplication.translate, model.now, model.rows()
    due = [row for row in rows if row.due is not None and row.due.is_due(now)]
    soon = [row for row in rows if row.due is not None and not row.due.is_due(now)]
    rest = [row for row in rows if row.due is None]
    groups = (
        ("due", translate("Assess", "Due"), due),
        ("soon", translate("Assess", "Within 12 hours"), soon),
        ("rest", translate("Assess", "Nothing asked for"), rest),
    )
    for key, title, found in groups:
        if found:
            yield section(f"section-{key}", title, str(len(found)))
            yield from (_due_row(model, row, language) for row in found)


def _due_row(model: AssessmentsModel, row: DueRow, language: str) -> TableRow:
    due, patient = row.due, row.card.patient
    key = patient.key if patient else ""
    form = model.forms.get(due.form) if due else None
    words, tone = due_words(due.due_at, due.late_at, model.now) if due else (NONE, "t3")
    last = due.last if due else None
    is_never = due is not None and last is None
    told = QCoreApplication.translate("Assess", "never in this stay") if is_never else NONE
    before = result_words(form, last, language) if last else told
    if due is not None and due.signs is not None:
        before = signs_words(form, due.signs, model.now, language)
    return TableRow(
        key=f"{key} {due.form if due else ''}",
        cells=(
            cell(row.card.bed.label if row.card.bed else NONE, weight=600),
            cell(patient_name(patient) if patient else "", weight=500),
            cell(form.short.of(language) if form else NONE),
            Cell(runs=(due_run(words, tone),)),
            cell(before, tone="t2", role="meta"),
        ),
        subject=(key, due.form if due else ""),
    )


def due_run(words: str, tone: str) -> Run:
    return Chip(text=words, tone="ink", is_small=True) if tone == "ink" else Words(words, tone=tone)


def form_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="form", title=translate("Assess", "Form"), width=104, pad=12, wraps=True),
        Column(key="result", title=translate("Assess", "Last result"), pad=6, wraps=True),
        Column(key="at", title=translate("Assess", "At"), width=96, pad=6),
        Column(key="due", title=translate("Assess", "Next"), pad=6, wraps=True),
    )


def form_rows(model: AssessmentsModel, language: str) -> tuple[TableRow, ...]:
    view = model.view
    if view is None:
        return ()
    return tuple(_form_row(model, view, form, language) for form in model.offered())


def _form_row(model: AssessmentsModel, view: AssessmentView, form: Form, language: str) -> TableRow:
    standing, now, is_on = view.standing(form.id), model.now, model.is_usable(form)
    last = standing.last.assessment if standing.last else None
    words, tone = due_words(standing.due_at, standing.late_at, now) if standing.due_at else (NONE, "t3")
    translate = QCoreApplication.translate
    off = (
        translate("Assess", "off: permission") if form.items else translate("Assess", "off: permission, no items here")
    )
    result: tuple[Run, ...] = (Words(result_words(form, last, language) if last else NONE),)
    if standing.signs is not None:
        result += (Words(signs_words(form, standing.signs, now, language), tone="t2", role="meta", gap=10),)
    return TableRow(
        key=form.id,
        cells=(
            cell(form.short.of(language), weight=600, tone="t1" if is_on else "t3"),
            Cell(runs=result),
            cell(time_words(last.at, now) if last else NONE, tone="t2"),
            Cell(runs=(due_run(words, tone),)) if is_on else cell(off, tone="t3", role="meta"),
        ),
        subject=form.id,
    )


def history_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="at", title=translate("Assess", "At"), width=96, pad=12),
        Column(key="result", title=translate("Assess", "Result"), width=170, pad=6, wraps=True, is_struck=True),
        Column(key="by", title=translate("Assess", "By"), width=90, pad=6, wraps=True),
        Column(key="state", title=translate("Assess", "State"), pad=6, wraps=True),
    )


def history_rows(
    form: Form | None, history: Sequence[AssessmentRow], now: datetime, language: str
) -> tuple[TableRow, ...]:
    return tuple(_history_row(form, row, now, language) for row in history)


def _history_row(form: Form | None, row: AssessmentRow, now: datetime, language: str) -> TableRow:
    one = row.assessment
    return TableRow(
        key=one.key,
        cells=(
            cell(time_words(one.at, now), weight=600),
            cell(result_words(form, one, language)),
            cell(one.by or NONE, tone="t2"),
            Cell(runs=tuple(_state(row))),
        ),
        is_struck=not one.is_valid,
        is_pending=row.mark is not None and row.mark.is_emergency and row.mark.state in _PENDING,
        subject=row,
    )


def _state(row: AssessmentRow) -> Iterator[Run]:
    translate, one = QCoreApplication.translate, row.assessment
    if not one.is_valid:
        is_corrected = one.superseded_by is not None
        words = translate("Assess", "corrected") if is_corrected else translate("Assess", "entered in error")
        yield Chip(text=words, tone="sunken", is_small=True)
        yield Words(one.reason, tone="t2", role="meta")
        return
    if one.status == "amended":
        yield Chip(text=translate("Assess", "correction"), tone="plain", is_small=True)
        yield Words(one.reason, tone="t2", role="meta")
    if row.mark is not None and row.mark.state in _PENDING:
        yield Chip(text=translate("Assess", "saved here, not at central yet"), tone="hz", is_small=True)
    elif row.mark is not None and row.mark.state in {State.CONFLICT, State.REFUSED}:
        yield Chip(text=translate("Assess", "waits for a decision in the Centre"), tone="cf", is_small=True)
    if one.scale == "2":
        yield Words(translate("Assess", "SpO2 scale 2"), tone="t2", role="meta")
