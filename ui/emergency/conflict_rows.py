"""Rows of the list of conflicts: patient by patient, by risk, each with its owner and the time by which it is to be decided. Pure."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.numbers import short
from offline.risk_order import Risk
from offline.views import ConflictView
from ui.emergency.words import UNKNOWN, clock_of, kind_words, words_of
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, TableRow, cell, section

NO_NUMBER = UNKNOWN


def risk_words(risk: int) -> str:
    """The class of a conflict, in the order in which people look."""
    translate = QCoreApplication.translate
    return {
        Risk.IDENTITY: translate("Centre", "1 Identity"),
        Risk.ALLERGY: translate("Centre", "2 Allergy and safety"),
        Risk.BOTH_SIDES: translate("Centre", "3 Changed on both sides"),
        Risk.GIVEN: translate("Centre", "4 Given here"),
        Risk.REST: translate("Centre", "5 Other"),
    }[Risk(risk)]


def conflict_row(view: ConflictView, now: datetime) -> TableRow:
    title = words_of(view)[0]
    cells = (
        cell(short(view.number) if view.number else NO_NUMBER, weight=600),
        Cell(
            runs=(
                Words(risk_words(view.risk), weight=500),
                Words(title, role="meta", tone="t2", gap=8),
                Words(_short_owner(view, now), role="meta", tone="t1", weight=600, gap=8),
            )
        ),
        Cell(runs=(Chip(text=kind_words(view.kind), tone="cf", icon="diff"),)),
    )
    return TableRow(key=view.command, cells=cells, height=36, subject=view)


def conflict_rows(found: Sequence[ConflictView], now: datetime) -> tuple[TableRow, ...]:
    """Patient by patient as they came; each patient has his own heading, each row says its class and who has it until when."""
    made: list[TableRow] = []
    patient = None
    for view in found:
        if view.patient != patient:
            many = sum(1 for one in found if one.patient == view.patient)
            title = f"{view.bed} {view.patient_name}".strip() or UNKNOWN
            made.append(section(f"of:{view.patient}", title, str(many)))
            patient = view.patient
        made.append(conflict_row(view, now))
    return tuple(made)


def _short_owner(view: ConflictView, now: datetime) -> str:
    """Who has it; that its time is over. Nothing where nobody has it and there is time."""
    late = QCoreApplication.translate("Centre", "overdue") if view.due_at is not None and view.due_at < now else ""
    return " · ".join(part for part in (view.owner_name if view.owner else "", late) if part)


def owner_words(view: ConflictView, now: datetime) -> str:
    """Who has it, or who gave it; by when it is to be decided, and that the time is over."""
    translate = QCoreApplication.translate
    due = clock_of(view.due_at, now)[:-3] if view.due_at is not None else UNKNOWN
    is_late = view.due_at is not None and view.due_at < now
    by = translate("Centre", "overdue since {time}") if is_late else translate("Centre", "decide by {time}")
    who = (
        translate("Centre", "taken by {name}").format(name=view.owner_name)
        if view.owner
        else translate("Centre", "nobody has taken it, given by {name}").format(name=view.author)
    )
    return f"{who} · {by.format(time=due)}"
