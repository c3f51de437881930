"""The report of an emergency on paper: what stands on the screen, line by line, for the file of the ward. Leaves nothing out."""

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from ui.emergency.report_lines import report_lines
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import person_words
from ui.printing.ward_report import paragraph, ward_report
from ui.printing.words import UNKNOWN, moment

KEY = "emergency-report"


def emergency_report_title() -> str:
    return QCoreApplication.translate("EmergencyPaper", "Report of the emergency")


async def read_emergency_report(station: PrintStation, ask: Ask) -> Document:
    """Of the one that runs, else of the last one that was closed. Raises InputRefused where there was none."""
    report = await station.event_report()
    if report is None:
        raise InputRefused("event", "none")
    translate, now = QCoreApplication.translate, station.clock.now()
    told = (
        (translate("Paper", "Ward"), station.ward_name or UNKNOWN, True),
        (translate("EmergencyPaper", "Station"), station.station_code, False),
        (translate("EmergencyPaper", "Began"), moment(report.began_at.astimezone(now.tzinfo), seconds=False), False),
        (translate("NursingSheets", "Printed by"), person_words(ask.by), False),
    )
    text = [paragraph((one.first, one.what, one.said), is_heading=one.is_heading) for one in report_lines(report, now)]
    return ward_report(station, ask, key=KEY, name=emergency_report_title(), told=told, text=text)
