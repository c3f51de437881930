"""The rows of the picker of order sets: sets with where they come from, lines with why one is not ticked. Judges nothing."""

from PySide6.QtCore import QCoreApplication

from ui.doctor.order_book import OrderBook
from ui.doctor.order_rows import frequency_words, route_words
from ui.doctor.safety_words import finding_words
from ui.doctor.wording import amount_words
from ui.requests.set_model import Member, Offered, Origin, Why
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def set_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="name", title=translate("SetPanel", "Set"), wraps=True),
        Column(key="origin", title=translate("SetPanel", "From"), width=130, wraps=True),
    )


def item_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="tick", title="", width=34, may_elide=False),
        Column(key="name", title=translate("SetPanel", "Line"), wraps=True),
        Column(key="dose", title=translate("SetPanel", "Dose, route, frequency"), width=190, wraps=True),
    )


def set_row(one: Offered, language: str) -> TableRow:
    fits = QCoreApplication.translate("SetPanel", "for a diagnosis")
    marks = (Chip(text=fits, tone="acc", is_small=True),) if one.fits else ()
    return TableRow(
        key=one.key,
        cells=(
            Cell(runs=(*marks, Words(one.name(language), weight=500))),
            cell(origin_words(one), tone="t2", role="meta"),
        ),
        subject=one,
    )


def origin_words(one: Offered) -> str:
    translate = QCoreApplication.translate
    words = {
        Origin.PACK: translate("SetPanel", "knowledge pack"),
        Origin.CENTRAL: translate("SetPanel", "hospital"),
        Origin.OWN: translate("SetPanel", "mine"),
        Origin.WARD: translate("SetPanel", "ward, this PC"),
    }[one.origin]
    also = translate("SetPanel", "{origin}, in place of the pack's")
    return also.format(origin=words) if one.hides else words


def item_row(at: int, one: Member, book: OrderBook, language: str) -> TableRow:
    draft = one.draft
    parts = (
        (
            amount_words(draft.dose) if draft.dose else "",
            route_words(draft.route, book, language),
            frequency_words(draft.frequency, book, language),
        )
        if draft is not None
        else ()
    )
    why = why_words(one, language)
    said = (Words(f"  {why}", tone="danger" if one.why is Why.BLOCKED else "t2", role="meta"),) if why else ()
    return TableRow(
        key=str(at),
        cells=(
            cell("☑" if one.is_ticked else "☐" if one.draft is not None else "—"),
            Cell(runs=(Words(one.name, weight=500 if one.is_ticked else 400), *said)),
            cell(" ".join(part for part in parts if part), weight=600 if one.is_ticked else 400),
        ),
        subject=one,
    )


def why_words(one: Member, language: str) -> str:
    translate = QCoreApplication.translate
    if one.finding is not None:
        return finding_words(one.finding, language)
    return (
        {
            Why.OPTIONAL: translate("SetPanel", "optional"),
            Why.INCOMPLETE: translate("SetPanel", "dose, route or frequency is yours to say: Enter"),
            Why.UNKNOWN: translate("SetPanel", "not in the catalogue, cannot be ordered here"),
            Why.REMINDER: translate("SetPanel", "reminder"),
            Why.BLOCKED: translate("SetPanel", "blocked"),
        }.get(one.why, "")
        if one.why is not None
        else ""
    )
