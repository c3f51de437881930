"""Two identifiers as typed, or the wristband as scanned, compared with the record. Refuses a near match, and the bed as an identifier."""

from dataclasses import dataclass

from client.clinical.identifiers import BAND, known_by, plain
from client.commands import Identified
from client.records import Patient, Stay

_ORDER = ("name", "hospital-number", "admission-number", "birth-date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What stands in the two fields, and what was scanned."""

    first: str = ""
    second: str = ""
    scanned: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.first.strip() and self.second.strip()) and not self.scanned


def told_apart(typed: Identity, patient: Patient, stay: Stay | None) -> tuple[Identified, ...]:
    """The scanned band where it is his; else two different identifiers that both fit; else nothing."""
    known = known_by(patient, stay)
    if typed.scanned:
        said = typed.scanned.strip()
        return (Identified(kind=BAND, value=said),) if plain(said) in known[BAND] else ()
    found: dict[str, Identified] = {}
    for text in (typed.first, typed.second):
        said = text.strip()
        kind = next((one for one in _ORDER if plain(said) in known[one]), None)
        if kind is None:
            return ()
        found[kind] = Identified(kind=kind, value=said)
    return tuple(found.values()) if len(found) == 2 else ()


def by_band(code: str, patient: Patient, stay: Stay | None) -> bool:
    """Whether a scanned band is his."""
    return plain(code) in known_by(patient, stay)[BAND]
