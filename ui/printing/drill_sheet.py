"""The report of a drill on one page, line by line as on the screen: a page of the real ward, about something that was played."""

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from ui.drill.words import drill_lines, score_words
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import person_words
from ui.printing.ward_report import paragraph, ward_report
from ui.printing.words import UNKNOWN, moment

KEY = "drill-report"


def drill_title() -> str:
    return QCoreApplication.translate("DrillPaper", "Report of an emergency drill")


async def read_drill(station: PrintStation, ask: Ask) -> Document:
    """The one whose id is asked for, else the last one. Raises InputRefused where none was held."""
    every = await station.drills()
    report = next((one for one in every if one.id == ask.patient), every[0] if every else None)
    if report is None:
        raise InputRefused("event", "none")
    translate, now = QCoreApplication.translate, station.clock.now()
    told = (
        (translate("Paper", "Ward"), report.ward or UNKNOWN, True),
        (translate("DrillPaper", "Held"), moment(report.began_at.astimezone(now.tzinfo), seconds=False), False),
        (translate("DrillPaper", "Score"), score_words(report), True),
        (translate("NursingSheets", "Printed by"), person_words(ask.by), False),
    )
    text = [paragraph((one.first, one.said, one.more), is_heading=one.is_heading) for one in drill_lines(report, now)]
    return ward_report(station, ask, key=KEY, name=drill_title(), told=told, text=text)
