"""What speaks against a finding of a specialty, or against taking one back: by the pack and by what is shown here. Refuses to weigh."""

from datetime import datetime, timedelta

from client.clinical.age import whole_years
from client.clinical.specialties.book import SpecialtyBook
from client.clinical.specialties.dental import TEETH, surfaces_of
from client.commands import CheckItem, Command, RecordLabour, RecordTeeth, VoidFindings
from client.fhir import names
from client.fhir.reading.elements import has_code, mappings
from client.fhir.reading.units import step_task
from client.records import Sex
from offline.projection import chart, fluids, rows, specialties
from offline.projection.rows import Shown
from offline.store.books import Books

NOT_A_FINDING, AHEAD = "not-a-finding", "in-the-future"
NO_TOOTH, NO_FINDING, NO_ITEM, NO_SCORE = "no-such-tooth", "no-such-finding", "no-such-item", "score-not-possible"
NOT_IN_LABOUR = "not-in-labour"
_SLACK = timedelta(minutes=1)


def objections(books: Books, command: Command, book: SpecialtyBook, now: datetime) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    match command:
        case VoidFindings():
            return _voiding(books, command)
        case RecordLabour():
            found = _in_labour(books, command, book, now)
        case RecordTeeth():
            found = _teeth(command, book)
        case CheckItem():
            found = _item(command, book)
        case _:
            return ()
    return (*found, *([AHEAD] if command.occurred_at > now + _SLACK else []))


def _in_labour(books: Books, command: RecordLabour, book: SpecialtyBook, now: datetime) -> tuple[str, ...]:
    """Somebody who is known to be a man, or a child, is not in labour: another patient is meant. What is not known stops nothing."""
    patient = chart.patient(books, command.patient)
    if patient is None:
        return ()
    years, least = whole_years(patient.birth_date, now), [one.least_age_years for one in book.labour]
    is_child = years is not None and any(age is not None and years < age for age in least)
    return (NOT_IN_LABOUR,) if patient.sex is Sex.MALE or is_child else ()


def _teeth(command: RecordTeeth, book: SpecialtyBook) -> tuple[str, ...]:
    """Teeth that people have, with surfaces that those teeth have, and a finding of the pack in its words."""
    code = command.finding.code_in(names.DENTAL_FINDING)
    is_known = any(one.id == code and command.finding.text in {one.zh, one.en} for one in book.dental)
    is_there = all(one.tooth in TEETH and set(one.surfaces) <= set(surfaces_of(one.tooth)) for one in command.teeth)
    return (*(() if is_known else (NO_FINDING,)), *(() if is_there else (NO_TOOTH,)))


def _item(command: CheckItem, book: SpecialtyBook) -> tuple[str, ...]:
    """An item of a list of the pack in its words; with a score where it asks for one, and then in its room."""
    listed = book.checklist(command.checklist)
    item = listed.item(command.item) if listed is not None and listed.version == command.version else None
    if item is None or command.title not in {item.zh, item.en}:
        return (NO_ITEM,)
    if command.score is None:
        return (NO_SCORE,) if command.is_done and item.score is not None else ()
    is_possible = item.score is not None and item.score[0] <= command.score <= item.score[1]
    return () if is_possible else (NO_SCORE,)


def _voiding(books: Books, command: VoidFindings) -> tuple[str, ...]:
    """Only what these pages write is taken back by them: a labour record with its own pressure, a tooth, an item, a sign, a step of a unit.

    So is an entry of intake or output. A skin test, a laboratory value, a check of the nurse or of the pharmacist has its own way, or
    none. What is entered in error already is refused in building.
    """
    found = rows.by_key(books, command.records)
    live = [row for row in found.values() if row.resource.get("status") != "entered-in-error"]
    labours = [one for row in live if (one := specialties.labour_record(row)) is not None]
    members = {one.pressure for one in labours if one.pressure is not None}
    others = _pressures(books, command.patient) - members
    is_ours = all(_is_finding(row) or _is_pressure(row, members) or _is_sign(row, others) for row in live)
    return () if is_ours else (NOT_A_FINDING,)


def _pressures(books: Books, patient: str) -> set[str]:
    """Of all labour records of this patient."""
    every = rows.read(books, ["Observation"], patients=[patient], with_marks=False)
    found = [one for row in every if (one := specialties.labour_record(row)) is not None]
    return {one.pressure for one in found if one.pressure is not None}


def _is_finding(row: Shown) -> bool:
    readers = (specialties.labour_record, specialties.tooth_finding, specialties.checked_item, fluids.fluid_record)
    return any(read(row) is not None for read in readers) or step_task(row.resource) is not None


def _is_pressure(row: Shown, members: set[str]) -> bool:
    return row.key in members and has_code(row.resource.get("code"), names.LOINC, names.BLOOD_PRESSURE)


def _is_sign(row: Shown, of_labour: set[str]) -> bool:
    """A vital sign or a measure of the temperature chart, by its category; the pressure of a labour record goes with its record only."""
    kinds = mappings(row.resource.get("category"))
    is_sign = any(has_code(one, names.OBSERVATION_CATEGORY, "vital-signs") for one in kinds)
    return row.type == "Observation" and is_sign and row.key not in of_labour
