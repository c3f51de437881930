"""Oral orders at the nurse's, in words and rows: what hinders, what waits for whose signature. Decides nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from offline.views import OralGroup
from ui.doctor.oral_model import waits
from ui.doctor.oral_words import left_words, since_words
from ui.doctor.order_book import OrderBook
from ui.doctor.order_rows import draft_name
from ui.doctor.wording import short_language
from ui.nurse import words
from ui.nurse.oral_model import OralHindrance, OralModel
from ui.nurse.pack_names import order_name
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def hindrance_words(hindrance: OralHindrance) -> str:
    translate = QCoreApplication.translate
    return {
        OralHindrance.NO_PATIENT: translate("OralPage", "Choose the patient on the bed map (F2), then press O."),
        OralHindrance.NO_LINES: translate("OralPage", "Nothing is written down yet."),
        OralHindrance.NOT_CHECKED: translate("OralPage", "The lines are not checked yet."),
        OralHindrance.STOPPED: translate("OralPage", "A safety rule blocks a line: tell the doctor now."),
        OralHindrance.NEEDS_REASON: translate("OralPage", "A finding needs the doctor's reason."),
        OralHindrance.NO_DOCTOR: translate("OralPage", "Say who gave the order."),
        OralHindrance.NOT_READ_BACK: translate("OralPage", "Read it back to the doctor and tick it."),
    }[hindrance]


def line_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="what", title=translate("OralPage", "Order"), wraps=True),
        Column(key="dose", title=translate("OralPage", "Dose"), width=96, align=Align.RIGHT, wraps=True),
        Column(key="route", title=translate("OralPage", "Route"), width=120, wraps=True),
        Column(key="when", title=translate("OralPage", "When"), width=72, wraps=True),
    )


def line_rows(model: OralModel, book: OrderBook, language: str) -> tuple[TableRow, ...]:
    rows = []
    short = short_language(language)
    for line in model.sheet.lines:
        draft = line.draft
        rows.append(
            TableRow(
                key=line.key,
                cells=(
                    cell(draft_name(draft, book, short), weight=500),
                    cell(words.amount_words(draft.dose), weight=600),
                    cell(book.name_of_route(draft.route, short) or words.UNKNOWN),
                    cell(book.name_of_frequency(draft.frequency, short)),
                ),
                subject=line.key,
            )
        )
    return tuple(rows)


def waiting_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("OralPage", "Bed"), width=52, pad=12),
        Column(key="what", title=translate("OralPage", "Oral order"), wraps=True),
        Column(key="doctor", title=translate("OralPage", "Given by"), width=84, wraps=True),
        Column(key="left", title=translate("OralPage", "Signature"), width=150, wraps=True),
    )


def waiting_rows(model: OralModel, catalogue: Catalogue, language: str, now: datetime) -> tuple[TableRow, ...]:
    return tuple(_waiting(group, catalogue, language, now) for group in model.waiting)


def _waiting(group: OralGroup, catalogue: Catalogue, language: str, now: datetime) -> TableRow:
    names = " + ".join(
        f"{order_name(order, catalogue, language)} {words.amount_words(order.dose, order.dose_text)}"
        for order in group.orders
    )
    task = group.countersign.task
    left = left_words(task, now) or since_words(task, now) or words.UNKNOWN
    is_over = waits(task, now).is_over
    return TableRow(
        key=task.key,
        cells=(
            cell(group.bed or words.UNKNOWN, weight=600),
            Cell(runs=(Words(group.patient_name, weight=600), Words(f"  {names}"))),
            cell(task.owner_name or words.UNKNOWN),
            Cell(runs=(Chip(text=left, tone="ink" if is_over else "plain", icon="clock", is_small=True),)),
        ),
        is_pending=words.is_pending(group.countersign.mark),
        subject=group.patient,
    )
