"""Blank forms for when nothing else is left, for 8 hours and more, and the form by which paper is entered afterwards."""

from PySide6.QtCore import QCoreApplication

from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import inks_of, ward_sheet
from ui.printing.table_sheet import Column, Row, Table, TableSheet

BLANK, BACK_ENTRY = "blank-forms", "back-entry-form"
LINE, ROWS = 30.0, 14


def blank_title() -> str:
    return QCoreApplication.translate("BlankSheets", "Blank forms")


def back_entry_title() -> str:
    return QCoreApplication.translate("BlankSheets", "Back-entry form (paper to screen)")


async def read_blank(station: PrintStation, ask: Ask) -> Document:
    """Orders, drugs given, vital signs, intake and output, requests: one page each, to be copied as often as they are needed."""
    facts = ward_sheet(station, ask, blank_title())
    tables = (*_orders(), *_given(), *_vitals(), *_fluids(), *_requests())
    return TableSheet(facts, inks_of(ask.marking), tables, key=BLANK, of_ward=True)


async def read_back_entry(station: PrintStation, ask: Ask) -> Document:
    """What was done on paper, with its own time and author, to be ticked off when it is entered; the lines are counted on both sides."""
    translate = QCoreApplication.translate
    columns = (
        Column(title=translate("BlankSheets", "Line"), share=0.05),
        Column(title=translate("BlankSheets", "Done at (date, time)"), share=0.15),
        Column(title=translate("BlankSheets", "Bed, name, number"), share=0.2),
        Column(title=translate("BlankSheets", "What: order, dose, measured value, note"), share=0.33),
        Column(title=translate("BlankSheets", "Done by"), share=0.1),
        Column(title=translate("BlankSheets", "Entered: by, time, number"), share=0.17),
    )
    rows = tuple(Row(cells=(str(at), "", "", "", "", "□"), least=LINE) for at in range(1, ROWS + 1))
    below = (
        translate("BlankSheets", "Lines on this page: ______　Entered: ______　Left out, with reason: ______"),
        translate(
            "BlankSheets",
            "Counted by: ____________　Checked by a second person: ____________　Date, time: ____________",
        ),
    )
    facts = ward_sheet(station, ask, back_entry_title())
    tables = (Table(columns=columns, rows=rows, below=below),)
    return TableSheet(facts, inks_of(ask.marking), tables, key=BACK_ENTRY, of_ward=True)


def _table(title: str, columns: tuple[Column, ...], count: int, *below: str) -> tuple[Table, ...]:
    rows = tuple(Row(cells=("",) * len(columns), least=LINE) for _ in range(count))
    who = QCoreApplication.translate(
        "BlankSheets",
        "Name ____________　Bed ______　Number ______________　Born ____________　ALLERGIES ______________________",
    )
    return (Table(columns=columns, rows=rows, title=title, above=(who,), below=below, begins_page=True),)


def _columns(*titled: tuple[str, float]) -> tuple[Column, ...]:
    return tuple(Column(title=title, share=share) for title, share in titled)


def _orders() -> tuple[Table, ...]:
    translate = QCoreApplication.translate
    columns = _columns(
        (translate("BlankSheets", "Date, time"), 0.13),
        (translate("BlankSheets", "Order: drug, dose with unit, way, how often"), 0.45),
        (translate("BlankSheets", "Doctor"), 0.14),
        (translate("BlankSheets", "Checked"), 0.14),
        (translate("BlankSheets", "Done: time, by"), 0.14),
    )
    return _table(translate("BlankSheets", "Orders"), columns, ROWS)


def _given() -> tuple[Table, ...]:
    translate = QCoreApplication.translate
    columns = _columns(
        (translate("BlankSheets", "Drug, dose with unit, way"), 0.4),
        (translate("BlankSheets", "Planned"), 0.12),
        (translate("BlankSheets", "Given at"), 0.12),
        (translate("BlankSheets", "Amount"), 0.12),
        (translate("BlankSheets", "By"), 0.12),
        (translate("BlankSheets", "Second"), 0.12),
    )
    return _table(translate("BlankSheets", "Drugs given"), columns, ROWS)


def _vitals() -> tuple[Table, ...]:
    translate = QCoreApplication.translate
    columns = _columns(
        (translate("BlankSheets", "Time"), 0.12),
        (translate("BlankSheets", "T, site"), 0.11),
        (translate("BlankSheets", "Pulse"), 0.1),
        (translate("BlankSheets", "Heart rate"), 0.1),
        (translate("BlankSheets", "Breaths"), 0.1),
        (translate("BlankSheets", "BP"), 0.13),
        (translate("BlankSheets", "SpO₂, oxygen"), 0.14),
        (translate("BlankSheets", "Awareness, pain"), 0.12),
        (translate("BlankSheets", "By"), 0.08),
    )
    return _table(translate("BlankSheets", "Vital signs"), columns, ROWS)


def _fluids() -> tuple[Table, ...]:
    translate = QCoreApplication.translate
    columns = _columns(
        (translate("BlankSheets", "Time"), 0.14),
        (translate("BlankSheets", "In: what"), 0.24),
        (translate("BlankSheets", "mL"), 0.1),
        (translate("BlankSheets", "Out: what"), 0.24),
        (translate("BlankSheets", "mL"), 0.1),
        (translate("BlankSheets", "By"), 0.18),
    )
    sums = translate("BlankSheets", "Sum in: ________ mL　Sum out: ________ mL　from ________ to ________")
    return _table(translate("BlankSheets", "Intake and output"), columns, ROWS - 1, sums)


def _requests() -> tuple[Table, ...]:
    translate = QCoreApplication.translate
    columns = _columns(
        (translate("BlankSheets", "Date, time"), 0.13),
        (translate("BlankSheets", "Requested: laboratory, imaging, consult"), 0.35),
        (translate("BlankSheets", "Question"), 0.2),
        (translate("BlankSheets", "Doctor"), 0.12),
        (translate("BlankSheets", "Taken, phoned: time, by"), 0.2),
    )
    return _table(translate("BlankSheets", "Requests and phoned results"), columns, ROWS)
