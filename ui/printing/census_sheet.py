"""The census: who lies in which bed of the ward, with number, allergies, diagnosis and what must be known. Leaves nobody out."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.views import BedCard, WardMap
from ui.nurse.words import allergy_words, who_words
from ui.person_words import patient_name
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import inks_of, ward_sheet
from ui.printing.table_sheet import Column, Row, Table, TableSheet
from ui.printing.words import UNKNOWN

KEY = "ward-census"
_TOLD = frozenset({"risk", "isolation", "condition", "nursing-level", "diet", "resuscitation"})


def census_title() -> str:
    return QCoreApplication.translate("CensusSheet", "Census of the ward")


async def read_census(station: PrintStation, ask: Ask) -> Document:
    """Everybody of the ward, and how many of them have no bed."""
    return census_of(station, ask, await station.ward_map())


def census_of(station: PrintStation, ask: Ask, found: WardMap) -> Document:
    """The same of a ward that is read already."""
    translate = QCoreApplication.translate
    here = [card for card in found.cards if card.patient is not None and not card.is_guest]
    count = (translate("CensusSheet", "Patients"), str(len(here)), True)
    facts = ward_sheet(station, ask, census_title(), (count,))
    return TableSheet(facts, inks_of(ask.marking), (census_table(found, station.clock.now()),), key=KEY, of_ward=True)


def census_table(ward: WardMap, now: datetime) -> Table:
    translate = QCoreApplication.translate
    columns = (
        Column(title=translate("CensusSheet", "Bed"), share=0.07, size=14, is_bold=True),
        Column(title=translate("CensusSheet", "Patient"), share=0.17, is_bold=True),
        Column(title=translate("CensusSheet", "Number"), share=0.14),
        Column(title=translate("CensusSheet", "Allergies"), share=0.2, is_bold=True),
        Column(title=translate("CensusSheet", "Diagnosis"), share=0.2),
        Column(title=translate("CensusSheet", "To know"), share=0.22),
    )
    rows = tuple(Row(cells=_cells(card, now), least=30) for card in ward.cards if card.patient is not None)
    none = (Row(cells=(translate("CensusSheet", "No patient is known here."),), is_heading=True),)
    return Table(columns=columns, rows=rows or none)


def _cells(card: BedCard, now: datetime) -> tuple[str, ...]:
    patient, stay, translate = card.patient, card.stay, QCoreApplication.translate
    if patient is None:
        return ("",) * 6
    number = (stay.admission_number if stay else None) or patient.hospital_number or UNKNOWN
    diagnosis = "、".join(one.told for one in card.problems if one.is_active) or UNKNOWN
    told = [tag.name.text for tag in card.tags if tag.kind in _TOLD]
    if card.signs.is_fasting:
        told.append(translate("CensusSheet", "fasting"))
    if card.looks_like:
        words = translate("CensusSheet", "name like bed {beds}")
        told.append(words.format(beds="、".join(card.looks_like)))
    if card.left_at is not None:
        told.append(translate("CensusSheet", "has left"))
    name = f"{patient_name(patient)}\n{who_words(patient, now)}"
    bed = card.bed.label if card.bed else UNKNOWN
    return bed, name, number, allergy_words(card.allergy, card.allergies), diagnosis, "、".join(dict.fromkeys(told))
