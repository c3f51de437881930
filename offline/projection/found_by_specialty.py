"""What speaks against a finding of a specialty, or against taking one back, seen from what is shown here. Refuses to weigh it."""

from client.commands import Command, VoidFindings
from client.fhir import names
from client.fhir.reading.elements import has_code
from offline.projection import rows, specialties
from offline.projection.rows import Shown
from offline.store.books import Books

NOT_A_FINDING = "not-a-finding"


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    return _voiding(books, command) if isinstance(command, VoidFindings) else ()


def _voiding(books: Books, command: VoidFindings) -> tuple[str, ...]:
    """Only what these pages write is taken back by them: a labour record with its own pressure, a tooth, an item of a checklist.

    A skin test, a laboratory value, a check of the nurse or of the pharmacist has its own way, or none. What is entered in error
    already is refused in building.
    """
    found = rows.by_key(books, command.records)
    live = [row for row in found.values() if row.resource.get("status") != "entered-in-error"]
    labours = [one for row in live if (one := specialties.labour_record(row)) is not None]
    members = {one.pressure for one in labours if one.pressure is not None}
    return () if all(_is_finding(row) or _is_pressure(row, members) for row in live) else (NOT_A_FINDING,)


def _is_finding(row: Shown) -> bool:
    readers = (specialties.labour_record, specialties.tooth_finding, specialties.checked_item)
    return any(read(row) is not None for read in readers)


def _is_pressure(row: Shown, members: set[str]) -> bool:
    return row.key in members and has_code(row.resource.get("code"), names.LOINC, names.BLOOD_PRESSURE)
