"""The patients beside the MAR as rows: bed, name, and how much of each is due or late. Counts nothing itself."""

from math import ceil

from PySide6.QtCore import QCoreApplication

from offline.views import BedCard
from ui.nurse import words
from ui.person_words import list_name
from ui.theme.theme import Theme
from ui.widgets.painting import Chip, Words, chip_width
from ui.widgets.table_model import Cell, Column, TableRow, cell

LEAST_LIST = 150
_BED_AND_NAME = 112


def people_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("MarPage", "Bed"), width=36),
        Column(key="name", title=translate("MarPage", "Patient"), wraps=True),
        Column(key="due", title=translate("MarPage", "Waits"), width=62, may_elide=False),
    )


def list_width(theme: Theme) -> int:
    """Px in which a name of three signs stands beside the longest mark of the language that is on."""
    translate = QCoreApplication.translate
    late, due = translate("MarPage", "late {count}"), translate("MarPage", "due {count}")
    marks = (Chip(text=words.format(count=88), is_small=True) for words in (late, due))
    return max(
        theme.scaled(LEAST_LIST), theme.scaled(_BED_AND_NAME) + ceil(max(chip_width(one, theme) for one in marks))
    )


def person_row(card: BedCard) -> TableRow:
    translate = QCoreApplication.translate
    patient = card.patient
    late = translate("MarPage", "late {count}").format(count=card.overdue)
    due = translate("MarPage", "due {count}").format(count=card.due)
    chip = Chip(text=late, tone="ink", is_small=True) if card.overdue else Chip(text=due, is_small=True)
    name = list_name(patient) if patient is not None else words.UNKNOWN
    return TableRow(
        key=patient.key if patient is not None else "",
        cells=(
            cell(card.bed.label if card.bed else words.UNKNOWN, weight=600),
            Cell(runs=(Words(name),)),
            Cell(runs=(chip,) if card.overdue or card.due else ()),
        ),
        subject=patient.key if patient is not None else None,
    )
