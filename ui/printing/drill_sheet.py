"""The report of a drill on one page, line by line as on the screen: a page of the real ward, about something that was played."""

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from ui.drill.words import DrillLine, drill_lines, score_words
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.order_sheet import SheetFacts
from ui.printing.sheet_facts import inks_of, person_words
from ui.printing.sheet_parts import Heading
from ui.printing.text_sheet import Paragraph, TextSheet
from ui.printing.words import UNKNOWN, moment, paper_marks

KEY = "drill-report"


def drill_title() -> str:
    return QCoreApplication.translate("DrillPaper", "Report of an emergency drill")


async def read_drill(station: PrintStation, ask: Ask) -> Document:
    """The one whose id is asked for, else the last one. Raises InputRefused where none was held."""
    every = await station.drills()
    report = next((one for one in every if one.id == ask.patient), every[0] if every else None)
    if report is None:
        raise InputRefused("event", "none")
    translate, marks, now = QCoreApplication.translate, paper_marks(ask.marking), station.clock.now()
    title = drill_title() if marks is None else f"{drill_title()} · {marks.stamp}"
    told = (
        (translate("Paper", "Ward"), report.ward or UNKNOWN, True),
        (translate("DrillPaper", "Held"), moment(report.began_at.astimezone(now.tzinfo), seconds=False), False),
        (translate("DrillPaper", "Score"), score_words(report), True),
        (translate("NursingSheets", "Printed by"), person_words(ask.by), False),
    )
    facts = SheetFacts(
        name=drill_title(),
        heading=Heading(hospital=station.hospital_name, title=title, facts=told, allergy="", clinical=""),
        place=station.ward_name or station.hospital_name,
        station=station.station_code,
        printed_by=person_words(ask.by),
        patient_number="",
        marking=ask.marking,
        blocks=(),
        copies=max(1, ask.copies),
    )
    text = [_paragraph(one) for one in drill_lines(report, now)]
    return TextSheet(facts, inks_of(ask.marking), text, key=KEY, of_ward=True)


def _paragraph(one: DrillLine) -> Paragraph:
    words = "　".join(part for part in (one.first, one.said, one.more) if part)
    return Paragraph(text=words, is_heading=one.is_heading)
