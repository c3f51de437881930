"""Reports of adverse events on paper: every word of each, with what was answered. Marked in an emergency as every sheet is."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from ui.person_words import patient_name
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import inks_of, sheet_facts
from ui.printing.text_sheet import Paragraph, TextSheet
from ui.printing.words import paper_marks
from ui.safety.case_rows import case_words

KEY = "event-reports"


def events_title() -> str:
    return QCoreApplication.translate("EventPaper", "Adverse event report")


async def read_events(station: PrintStation, ask: Ask) -> Document:
    """Of one patient; nothing without a report."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    rows = [one for one in await station.event_reports() if one.task.patient == ask.patient]
    plain, marks, now = sheet_facts(station, ask, banner, ()), paper_marks(ask.marking), station.clock.now()
    title = events_title() if marks is None else f"{events_title()} · {marks.stamp}"
    facts = replace(
        plain, name=f"{events_title()} {patient_name(banner.patient)}", heading=replace(plain.heading, title=title)
    )
    told: list[Paragraph] = []
    for row in rows:
        head, _, rest = case_words(row, now).partition("\n")
        told += [Paragraph(text=head, is_heading=True), Paragraph(text=rest)]
    none = QCoreApplication.translate("EventPaper", "No report about this patient is here.")
    return TextSheet(facts, inks_of(ask.marking), told or [Paragraph(text=none)], key=KEY)
