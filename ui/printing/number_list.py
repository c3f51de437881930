"""The list of the numbers of printed pages of a day, the void ones with reason and person: none is missing, none stands twice."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.numbers import PrintedPage
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import inks_of, ward_sheet
from ui.printing.table_sheet import Column, Row, Table, TableSheet
from ui.printing.words import UNKNOWN

KEY = "page-numbers"


def numbers_title() -> str:
    return QCoreApplication.translate("NumberList", "Page numbers of the day")


async def read_numbers(station: PrintStation, ask: Ask) -> Document:
    now, translate = station.clock.now(), QCoreApplication.translate
    found = await station.printed_pages(now.date())
    void = sum(one.voided_at_ms is not None for one in found)
    told = (
        (translate("NumberList", "Day"), f"{now:%Y-%m-%d}", True),
        (translate("NumberList", "Numbers"), str(len(found)), False),
        (translate("NumberList", "Void"), str(void), True),
    )
    columns = (
        Column(title=translate("NumberList", "Number"), share=0.27, is_bold=True),
        Column(title=translate("NumberList", "Document"), share=0.2),
        Column(title=translate("NumberList", "Printed: time, by"), share=0.23),
        Column(title=translate("NumberList", "Void: time, by, why"), share=0.3),
    )
    rows = tuple(Row(cells=_cells(one, now)) for one in found)
    none = (Row(cells=(translate("NumberList", "No page was numbered today."),), is_heading=True),)
    facts = ward_sheet(station, ask, numbers_title(), told)
    return TableSheet(facts, inks_of(ask.marking), (Table(columns=columns, rows=rows or none),), key=KEY, of_ward=True)


def _cells(one: PrintedPage, now: datetime) -> tuple[str, ...]:
    void, translate = "", QCoreApplication.translate
    if one.voided_at_ms is not None:
        said = (_time(one.voided_at_ms, now), one.voided_by or UNKNOWN, one.void_reason or UNKNOWN)
        void = " ".join((translate("NumberList", "VOID"), " · ".join(said)))
    return one.number, one.document, f"{_time(one.printed_at_ms, now)} · {one.by}", void


def _time(at_ms: int, now: datetime) -> str:
    return f"{datetime.fromtimestamp(at_ms / 1000, tz=now.tzinfo):%H:%M}"
