"""Patients with their sums, and the entries of one, as rows of tables. Refuses to hide what was entered in error."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.fluids import FluidBook
from client.records.fluids import Total
from offline.fluid_views import FluidPatient, FluidRow, FluidView
from ui.nursing.words import NONE, balance_words, is_negative, kind_word, side_words, volume_words, when
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def patient_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("FluidRows", "Bed"), width=48, pad=12),
        Column(key="name", title=translate("FluidRows", "Patient"), width=74, pad=6, wraps=True),
        Column(key="in", title=translate("FluidRows", "In"), width=92, pad=6, align=Align.RIGHT, wraps=True),
        Column(key="out", title=translate("FluidRows", "Out"), width=92, pad=6, align=Align.RIGHT, wraps=True),
        Column(key="state", title=translate("FluidRows", "Balance"), pad=10, wraps=True),
    )


def patient_rows(people: Sequence[FluidPatient]) -> tuple[TableRow, ...]:
    return tuple(_patient(one) for one in people)


def _patient(one: FluidPatient) -> TableRow:
    translate, today = QCoreApplication.translate, one.today
    chips: list[Chip | Words] = []
    if one.waiting:
        chips.append(Chip(text=translate("FluidRows", "24 h not closed"), tone="ink", is_small=True))
    if one.is_ordered:
        chips.append(Chip(text=translate("FluidRows", "ordered"), tone="acc", is_small=True))
    said = balance_words(today) if not today.is_empty else ""
    words = Words(said, weight=700 if is_negative(today) else 400, role="meta", tone="t1" if said else "t3")
    return TableRow(
        key=one.patient,
        cells=(
            cell(one.bed or NONE, weight=600),
            cell(one.name, weight=500),
            cell(side_words(today, Total.INTAKE)),
            cell(side_words(today, Total.OUTPUT)),
            Cell(runs=(*((words,) if said else ()), *chips)),
        ),
        subject=one.patient,
    )


def entry_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="time", title=translate("FluidRows", "Time"), width=100, pad=12, may_elide=False),
        Column(key="kind", title=translate("FluidRows", "What"), width=120, pad=6, wraps=True, is_struck=True),
        Column(
            key="in",
            title=translate("FluidRows", "In"),
            width=130,
            pad=6,
            align=Align.RIGHT,
            may_elide=False,
            is_struck=True,
        ),
        Column(
            key="out",
            title=translate("FluidRows", "Out"),
            width=130,
            pad=6,
            align=Align.RIGHT,
            may_elide=False,
            is_struck=True,
        ),
        Column(key="note", title=translate("FluidRows", "From, remark"), pad=14, wraps=True),
        Column(key="by", title=translate("FluidRows", "By"), width=84, pad=6, wraps=True),
    )


def entry_rows(view: FluidView, book: FluidBook, language: str, now: datetime) -> tuple[TableRow, ...]:
    return tuple(_entry(row, view, book, language, now) for row in view.rows)


def _entry(row: FluidRow, view: FluidView, book: FluidBook, language: str, now: datetime) -> TableRow:
    record = row.record
    if record is not None:
        amount = volume_words(record.volume, is_estimate=record.is_estimate)
        is_in, drain = row.kind.value in _IN, f" {record.drain}" if record.drain is not None else ""
    else:
        total = row.total
        known = total is not None and not total.is_at_least
        amount = volume_words(total.volume if total is not None and known else None)
        is_in, drain = True, ""
    return TableRow(
        key=row.key,
        cells=(
            cell(when(row.at, now), tone="t2"),
            cell(f"{kind_word(row.kind, book, language)}{drain}", weight=500),
            cell(amount if is_in else "", weight=600),
            cell("" if is_in else amount, weight=600),
            cell(_note(row), tone="t2", role="meta"),
            cell(record.by if record is not None else _by(row), tone="t2", role="meta"),
        ),
        is_struck=record is not None and record.is_void,
        is_pending=not view.is_sent(row.key),
        subject=row,
    )


_IN = frozenset({"oral", "iv", "blood", "feed"})


def _by(row: FluidRow) -> str:
    return next((one.by for one in row.infusion if one.by), NONE)


def _note(row: FluidRow) -> str:
    translate, record = QCoreApplication.translate, row.record
    if record is not None and record.is_void:
        return translate("FluidRows", "Entered in error: {reason}").format(reason=record.wrong or NONE)
    if record is not None and record.infusion:
        return translate("FluidRows", "volume of an infusion. {note}").format(note=record.note).strip()
    if row.infusion and not row.counts:
        return translate("FluidRows", "{what} · counted by the entry beside it").format(what=row.what)
    if row.infusion and not all(one.has_end for one in row.infusion):
        said = translate("FluidRows", "infusion given, its end and volume are not charted: {what}")
        return said.format(what=row.what or NONE)
    if row.infusion:
        return translate("FluidRows", "infusion that ended: {what}").format(what=row.what or NONE)
    return record.note if record is not None else ""
