"""By what a person is told apart: name, date of birth, a number of his, the wristband; the one place that says so. Refuses a bed.

A bed is a place and no identity; half a number and a near match are nobody.
"""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from client.fhir import names
from client.records import Patient, Stay

BAND, NUMBER = "wristband", "number"
HOSPITAL_NUMBER = names.HOSPITAL_NUMBER
"""The kind of a hospital number, where somebody says one."""
TYPED = ("name", "birth-date", "hospital-number", "admission-number", NUMBER)
"""What may be typed, in the order in which one text is looked for."""


def plain(typed: str) -> str:
    """Without blanks at the ends, full-width signs as an input method makes them made plain, capitals small."""
    return unicodedata.normalize("NFKC", typed).strip().casefold()


def known_by(person: Patient, stay: Stay | None, also: Collection[str] = ()) -> Mapping[str, frozenset[str]]:
    """The identifiers by which a person is told apart, each in plain writing; `also`: numbers of this visit, as that of a slip."""
    number, admission = person.hospital_number or "", (stay.admission_number or "") if stay is not None else ""
    bands = {value for system, value in person.identifiers if system == names.WRISTBAND}
    found = {
        "name": {person.name},
        "birth-date": _dates(person.birth_date),
        "hospital-number": {number},
        "admission-number": {admission},
        NUMBER: {*(value for _, value in person.identifiers), *also},
        BAND: {number, admission, *bands},
    }
    return {kind: frozenset({plain(value) for value in values} - {""}) for kind, values in found.items()}


def kind_of(person: Patient, stay: Stay | None, typed: str, also: Collection[str] = ()) -> str:
    """What this text is of him; "" for anything else, a bed among it."""
    known, said = known_by(person, stay, also), plain(typed)
    return next((kind for kind in TYPED if said in known[kind]), "")


def are_two(
    person: Patient, stay: Stay | None, typed: Sequence[str], kinds: Sequence[str], also: Collection[str] = ()
) -> bool:
    """Whether these are two different identifiers of him, each of the kind it is said to be."""
    found = [kind_of(person, stay, each, also) for each in typed]
    return len(found) >= 2 and all(found) and len(set(found)) == len(found) and found == [*kinds]


def numbers_of(person: Patient, stay: Stay | None, also: Collection[str] = ()) -> frozenset[str]:
    """The whole numbers that a wristband may carry, in plain writing."""
    known = known_by(person, stay, also)
    return known["hospital-number"] | known["admission-number"] | known[NUMBER] | known[BAND]


def _dates(born: date | None) -> set[str]:
    if born is None:
        return set()
    return {born.isoformat(), f"{born:%Y%m%d}", f"{born.year}-{born.month}-{born.day}", f"{born:%Y/%m/%d}"}
