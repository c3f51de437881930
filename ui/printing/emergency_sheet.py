"""The report of an emergency on paper: what stands on the screen, line by line, for the file of the ward. Leaves nothing out."""

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from ui.emergency.report_lines import ReportLine, report_lines
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.order_sheet import SheetFacts
from ui.printing.sheet_facts import inks_of, person_words
from ui.printing.sheet_parts import Heading
from ui.printing.text_sheet import Paragraph, TextSheet
from ui.printing.words import UNKNOWN, moment, paper_marks

KEY = "emergency-report"


def emergency_report_title() -> str:
    return QCoreApplication.translate("EmergencyPaper", "Report of the emergency")


async def read_emergency_report(station: PrintStation, ask: Ask) -> Document:
    """Of the one that runs, else of the last one that was closed. Raises InputRefused where there was none."""
    report = await station.event_report()
    if report is None:
        raise InputRefused("event", "none")
    translate, marks, now = QCoreApplication.translate, paper_marks(ask.marking), station.clock.now()
    title = emergency_report_title() if marks is None else f"{emergency_report_title()} · {marks.stamp}"
    told = (
        (translate("Paper", "Ward"), station.ward_name or UNKNOWN, True),
        (translate("EmergencyPaper", "Station"), station.station_code, False),
        (translate("EmergencyPaper", "Began"), moment(report.began_at.astimezone(now.tzinfo), seconds=False), False),
        (translate("NursingSheets", "Printed by"), person_words(ask.by), False),
    )
    facts = SheetFacts(
        name=emergency_report_title(),
        heading=Heading(hospital=station.hospital_name, title=title, facts=told, allergy="", clinical=""),
        place=station.ward_name or station.hospital_name,
        station=station.station_code,
        printed_by=person_words(ask.by),
        patient_number="",
        marking=ask.marking,
        blocks=(),
        copies=max(1, ask.copies),
    )
    text = [_paragraph(one) for one in report_lines(report, now)]
    return TextSheet(facts, inks_of(ask.marking), text, key=KEY, of_ward=True)


def _paragraph(one: ReportLine) -> Paragraph:
    words = "　".join(part for part in (one.first, one.what, one.said) if part)
    return Paragraph(text=words, is_heading=one.is_heading)
