"""What stands on every sheet about patient, place and person, read once for all documents. Lays nothing out."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from client.records import Allergy, AllergyKnowledge, Person
from offline.views import Banner
from ui.allergies import worst_first
from ui.marking.state import MarkingState
from ui.people.age_words import age_words
from ui.person_words import patient_name
from ui.printing.canvas import Inks
from ui.printing.door import Ask, PrintStation
from ui.printing.order_lines import Block, amount_text
from ui.printing.order_sheet import SheetFacts
from ui.printing.sheet_parts import Heading
from ui.printing.words import UNKNOWN, allergy_words, order_sheet_title, paper_marks, sex_words, sheet_title
from ui.theme.tokens import load_tokens


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
    names = "、".join(problem.told for problem in banner.problems if problem.is_active)
    diagnoses = translate("Paper", "Diagnosis {names}").format(names=names) if names else ""
    crcl = f"CrCl {amount_text(banner.crcl.amount)}" if banner.crcl and banner.crcl.amount else ""
    return "　".join(part for part in (diagnoses, crcl) if part)


def titled(title: str, ask: Ask) -> str:
    """A marked sheet says so in its title as well."""
    marks = paper_marks(ask.marking)
    return title if marks is None else f"{title} · {marks.stamp}"


def patient_sheet(station: PrintStation, ask: Ask, banner: Banner, title: str) -> SheetFacts:
    """What stands on a sheet of this patient that has a title of its own."""
    plain = sheet_facts(station, ask, banner, ())
    head = replace(plain.heading, title=titled(title, ask))
    return replace(plain, name=f"{title} {patient_name(banner.patient)}", heading=head)


def ward_sheet(station: PrintStation, ask: Ask, title: str, told: tuple[tuple[str, str, bool], ...] = ()) -> SheetFacts:
    """What stands on a sheet of the ward: nobody's name, nobody's allergies."""
    translate = QCoreApplication.translate
    facts = (
        (translate("Paper", "Ward"), station.ward_name or UNKNOWN, False),
        *told,
        (translate("CareSheets", "Printed by"), person_words(ask.by), False),
        (translate("CareSheets", "Confidential:"), translate("CareSheets", "destroy after use"), False),
    )
    return SheetFacts(
        name=title,
        heading=Heading(hospital=station.hospital_name, title=titled(title, ask), facts=facts, allergy="", clinical=""),
        place=station.ward_name or station.hospital_name,
        station=station.station_code,
        printed_by=person_words(ask.by),
        patient_number="",
        marking=ask.marking,
        blocks=(),
        copies=max(1, ask.copies),
    )


def person_words(person: Person) -> str:
    return f"{person.name} {person.staff_number}".strip()
