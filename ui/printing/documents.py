"""All documents that can be printed, and how each is read. A plain tuple: the screens command and the tests print all of it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from offline.views import Banner
from ui.marking.state import MarkingState
from ui.person_words import patient_name
from ui.printing.clinic_documents import certificates_title, prescriptions_title, read_certificates, read_prescriptions
from ui.printing.clinic_sheets import CERTIFICATES, PRESCRIPTIONS
from ui.printing.door import Ask, Document, Printable, PrintStation
from ui.printing.heading import heading, inks_of, person_words
from ui.printing.order_lines import Block, blocks, in_force
from ui.printing.order_sheet import KEY, OrderSheet, SheetFacts
from ui.printing.words import moment, sheet_title


def order_sheet_title() -> str:
    return QCoreApplication.translate("Paper", "Order sheet")


async def read_order_sheet(station: PrintStation, ask: Ask) -> Document:
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    rows = await station.orders(ask.patient)
    facts = sheet_facts(station, ask, banner, blocks(rows, station.clock.now(), ask.naming))
    return OrderSheet(facts, inks_of(ask.marking))


def reorganised_title() -> str:
    return QCoreApplication.translate("Reorganised", "Reorganised long-term orders")


async def read_reorganised(station: PrintStation, ask: Ask) -> Document:
    """Only the long-term orders in force, under a red line with who and when. Orders nothing and ends nothing."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    now = station.clock.now()
    rows = in_force(await station.orders(ask.patient))
    plain = sheet_facts(station, ask, banner, blocks(rows, now, ask.naming))
    words = QCoreApplication.translate("Reorganised", "Reorganised {time} by {name}: only what is in force follows")
    facts = replace(
        plain,
        name=f"{reorganised_title()} {patient_name(banner.patient)}",
        heading=replace(plain.heading, title=reorganised_sheet_title(ask.marking)),
        reorganised=words.format(time=moment(now, seconds=False), name=person_words(ask.by)),
    )
    return OrderSheet(facts, inks_of(ask.marking), key=REORGANISED)


def reorganised_sheet_title(marking: MarkingState) -> str:
    """A marked sheet says so in its title, as the order sheet does."""
    title = reorganised_title()
    return title if not marking.is_marked else f"{title} · {sheet_title(marking)}"


REORGANISED = "reorganised-sheet"
DOCUMENTS: tuple[Printable, ...] = (
    Printable(key=KEY, title=order_sheet_title, read=read_order_sheet),
    Printable(key=REORGANISED, title=reorganised_title, read=read_reorganised),
    Printable(key=PRESCRIPTIONS, title=prescriptions_title, read=read_prescriptions),
    Printable(key=CERTIFICATES, title=certificates_title, read=read_certificates),
)


def sheet_facts(station: PrintStation, ask: Ask, banner: Banner, shown: tuple[Block, ...]) -> SheetFacts:
    patient = banner.patient
    number = (banner.stay.admission_number if banner.stay else None) or patient.hospital_number or ""
    return SheetFacts(
        name=f"{order_sheet_title()} {patient_name(patient)}",
        heading=heading(station, ask, banner, number),
        place=station.ward_name or station.hospital_name,
        station=station.station_code,
        printed_by=person_words(ask.by),
        patient_number=number or patient.key,
        marking=ask.marking,
        blocks=shown,
        copies=max(1, ask.copies),
    )
