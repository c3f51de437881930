"""All documents that can be printed, and how each is read. A plain tuple: the screens command and the tests print all of it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from client.errors import InputRefused
from client.records import Allergy, AllergyKnowledge, Person
from offline.views import Banner
from ui.allergies import worst_first
from ui.marking.state import MarkingState
from ui.people.age_words import age_words
from ui.person_words import patient_name
from ui.printing.canvas import Inks
from ui.printing.door import Ask, Document, Printable, PrintStation
from ui.printing.form_lines import forms
from ui.printing.form_sheet import KEY as FORMS
from ui.printing.form_sheet import FormSheet
from ui.printing.order_lines import Block, amount_text, blocks, in_force
from ui.printing.order_sheet import KEY, OrderSheet, SheetFacts
from ui.printing.sheet_parts import Heading
from ui.printing.words import UNKNOWN, allergy_words, moment, sex_words, sheet_title
from ui.theme.tokens import load_tokens


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


def forms_title() -> str:
    return QCoreApplication.translate("FormPaper", "Request forms and herbal prescriptions")


async def read_forms(station: PrintStation, ask: Ask) -> Document:
    """Every form and prescription in force, each on pages of its own."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    plain = sheet_facts(station, ask, banner, ())
    facts = replace(plain, name=f"{forms_title()} {patient_name(banner.patient)}")
    return FormSheet(facts, forms(await station.orders(ask.patient), ask.naming), inks_of(ask.marking))


REORGANISED = "reorganised-sheet"
DOCUMENTS: tuple[Printable, ...] = (
    Printable(key=KEY, title=order_sheet_title, read=read_order_sheet),
    Printable(key=REORGANISED, title=reorganised_title, read=read_reorganised),
    Printable(key=FORMS, title=forms_title, read=read_forms),
)


def inks_of(marking: MarkingState) -> Inks:
    """Paper is light in every theme."""
    marks = load_tokens().markings[marking.palette]["light"]
    return Inks(fill=QColor(marks["fill"]), ink=QColor("#111111"), head=QColor("#EEEEEE"))


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


def heading(station: PrintStation, ask: Ask, banner: Banner, number: str) -> Heading:
    translate, patient = QCoreApplication.translate, banner.patient
    weight = amount_text(banner.weight.amount) if banner.weight and banner.weight.amount else UNKNOWN
    facts = (
        (translate("Paper", "Name"), patient_name(patient), True),
        (translate("Paper", "Sex"), sex_words(patient.sex), False),
        (translate("Paper", "Age"), age_words(patient, station.clock.now()), False),
        (translate("Paper", "Born"), patient.birth_date.isoformat() if patient.birth_date else born(banner), False),
        (translate("Paper", "Bed"), banner.bed.label if banner.bed else UNKNOWN, True),
        (translate("Paper", "Ward"), station.ward_name or UNKNOWN, False),
        (translate("Paper", "Admission no."), number or UNKNOWN, False),
        (translate("Paper", "Weight"), weight, False),
    )
    return Heading(
        hospital=station.hospital_name,
        title=sheet_title(ask.marking),
        facts=facts,
        allergy=allergies(banner),
        clinical=clinical(banner),
    )


def born(banner: Banner) -> str:
    return banner.patient.birth_date_text or QCoreApplication.translate("Paper", "unknown")


def allergies(banner: Banner) -> str:
    """Every substance with its reactions, the worst first; or in words why there is none to name."""
    known = worst_first(banner.allergies)
    if banner.allergy is AllergyKnowledge.KNOWN and known:
        return "； ".join(allergy(one) for one in known)
    return allergy_words(AllergyKnowledge.NOT_RECORDED if banner.allergy is AllergyKnowledge.KNOWN else banner.allergy)


def allergy(one: Allergy) -> str:
    year = str(one.recorded_at.year) if one.recorded_at else ""
    detail = " ".join(part for part in ("、".join(one.reactions), one.onset_text or year) if part)
    return f"{one.substance.text}（{detail}）" if detail else one.substance.text


def clinical(banner: Banner) -> str:
    """Active diagnoses and the creatinine clearance, as the sheet of the design has them."""
    translate = QCoreApplication.translate
    names = "、".join(problem.name.text for problem in banner.problems if problem.is_active)
    diagnoses = translate("Paper", "Diagnosis {names}").format(names=names) if names else ""
    crcl = f"CrCl {amount_text(banner.crcl.amount)}" if banner.crcl and banner.crcl.amount else ""
    return "　".join(part for part in (diagnoses, crcl) if part)


def person_words(person: Person) -> str:
    return f"{person.name} {person.staff_number}".strip()
