"""Papers of care: instructions for the patient who goes home, in plain words, and the handover of the ward. Invents no advice."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from client.records.care import Severity
from offline.care_views import Discharge, HandoverRow
from offline.views import OrderRow
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import inks_of, person_words, sheet_facts, titled
from ui.printing.text_sheet import Paragraph, TextSheet
from ui.printing.words import UNKNOWN, moment

LEAVING, HANDOVER = "discharge-instructions", "handover-sheet"


def leaving_title() -> str:
    return QCoreApplication.translate("CareSheets", "For you, when you go home")


def handover_title() -> str:
    return QCoreApplication.translate("CareSheets", "Handover of the ward")


async def read_leaving(station: PrintStation, ask: Ask) -> Document:
    """What is signed: medicines, advice and follow-up of the discharge record. What nobody wrote is said to be not written."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    found = await station.discharge(ask.patient)
    plain = sheet_facts(station, ask, banner, ())
    facts = replace(
        plain,
        name=f"{leaving_title()} {banner.patient.name}",
        heading=replace(plain.heading, title=titled(leaving_title(), ask), clinical=""),
    )
    return TextSheet(facts, inks_of(ask.marking), tuple(_leaving(found, ask)), key=LEAVING)


def _leaving(found: Discharge, ask: Ask) -> Iterator[Paragraph]:
    translate = QCoreApplication.translate
    unwritten = translate("CareSheets", "Not written yet. Ask your doctor before you leave.")
    yield _head(translate("CareSheets", "Why you were here"))
    names = [row.diagnosis.told for row in found.of_discharge()]
    yield Paragraph(text="、".join(names) or unwritten)
    yield _head(translate("CareSheets", "Medicines to take at home"))
    for row in found.taken_home:
        yield Paragraph(text=medicine_words(row, ask))
    if not found.taken_home:
        yield Paragraph(text=translate("CareSheets", "None were prescribed to take home."))
    yield _head(translate("CareSheets", "What changed in your medicines"))
    yield Paragraph(text=found.comparison.note.text if found.comparison else unwritten)
    for ident, title in (
        ("advice", translate("CareSheets", "What to do")),
        ("follow-up", translate("CareSheets", "When to come again")),
        ("pending", translate("CareSheets", "Results that are still to come")),
    ):
        words = _said(found, ident)
        if words or ident != "pending":
            yield _head(title)
            yield Paragraph(text=words or unwritten)


def medicine_words(row: OrderRow, ask: Ask) -> str:
    """Each part in whole words; no code of a frequency or a route stands alone."""
    translate, naming, order = QCoreApplication.translate, ask.naming, row.order
    warned = translate("CareSheets", "the pharmacist has not agreed to it: ask your doctor before you take it")
    dose = f"{order.dose.value:,f} {order.dose.unit}" if order.dose else order.dose_text or UNKNOWN
    parts = [
        naming.order(order),
        translate("CareSheets", "each time {dose}").format(dose=dose),
        naming.route(order.route) if order.route else "",
        naming.frequency(order.frequency) if order.frequency else "",
        translate("CareSheets", "for {count} days").format(count=order.days) if order.days else "",
    ]
    if order.quantity is not None:
        amount = f"{order.quantity.value:,f} {order.quantity.unit}"
        parts.append(translate("CareSheets", "you receive {amount}").format(amount=amount))
    return "• " + "，".join(part for part in (*parts, order.remark, warned if row.is_pharm_rejected else "") if part)


def _said(found: Discharge, ident: str) -> str:
    sections = found.summary.note.sections if found.summary else ()
    return next((field.value for section in sections for field in section.fields if field.id == ident), "")


def _head(text: str) -> Paragraph:
    return Paragraph(text=text, is_heading=True)


async def read_handover(station: PrintStation, ask: Ask) -> Document:
    """Every patient of the ward with his last handover; who has none stands there as well."""
    rows = await station.handovers()
    banner = await station.banner(rows[0].patient) if rows else None
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    plain = sheet_facts(station, ask, banner, ())
    translate = QCoreApplication.translate
    facts = (
        (translate("Paper", "Ward"), station.ward_name or UNKNOWN, False),
        (translate("CareSheets", "Printed by"), person_words(ask.by), False),
        (translate("CareSheets", "Confidential:"), translate("CareSheets", "destroy after use"), False),
    )
    heading = replace(plain.heading, title=titled(handover_title(), ask), facts=facts, allergy="", clinical="")
    told = replace(plain, name=handover_title(), heading=heading, patient_number="")
    text = tuple(paragraph for row in rows for paragraph in _handed(row))
    return TextSheet(told, inks_of(ask.marking), text, key=HANDOVER, of_ward=True)


def _handed(row: HandoverRow) -> Iterator[Paragraph]:
    translate, last = QCoreApplication.translate, row.last
    yield _head(" ".join(part for part in (row.bed, row.name, row.diagnosis) if part))
    if last is None:
        yield Paragraph(text=translate("CareSheets", "No handover is known."))
        return
    head = translate("CareSheets", "{severity} · {name} {time}")
    said = head.format(
        severity=_severity(last.severity), name=last.given_by or UNKNOWN, time=moment(last.given_at, seconds=False)
    )
    yield Paragraph(text=said)
    yield Paragraph(text=last.summary)
    for action in last.actions:
        yield Paragraph(text=f"□ {action}")
    if last.contingency:
        yield Paragraph(text=last.contingency)
    if row.task is not None and row.task.synthesis:
        words = translate("CareSheets", "Said back by {name}: {text}")
        yield Paragraph(text=words.format(name=row.task.receiver_name or UNKNOWN, text=row.task.synthesis))


def _severity(severity: Severity | None) -> str:
    translate = QCoreApplication.translate
    if severity is None:
        return UNKNOWN
    return {
        Severity.STABLE: translate("CareSheets", "stable"),
        Severity.WATCHER: translate("CareSheets", "watcher"),
        Severity.UNSTABLE: translate("CareSheets", "unstable"),
    }[severity]
