"""Teeth by their FDI number (ISO 3950), their surfaces, and what one typed line means; refuses a tooth that nobody has.

36 o d is tooth 36, occlusal and distal; 16 17 is two teeth. Front teeth have an incisal edge where back teeth have an occlusal surface,
the upper ones a palatal side where the lower ones have a lingual one.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from client.clinical.specialties.book import Finding
from client.commands import ToothEntry
from client.fhir.names import DENTAL_FINDING
from client.records import Code
from client.records.specialties import SURFACES
from client.tongue import reads_english

PERMANENT = tuple(f"{quadrant}{place}" for quadrant in (1, 2, 3, 4) for place in range(1, 9))
DECIDUOUS = tuple(f"{quadrant}{place}" for quadrant in (5, 6, 7, 8) for place in range(1, 6))
TEETH = frozenset((*PERMANENT, *DECIDUOUS))
_WORD = re.compile(r"\d+|[a-zA-Z]+")
NAMES_ZH = {"M": "近中面", "D": "远中面", "O": "咬合面", "I": "切缘", "B": "唇颊面", "L": "舌面", "P": "腭面"}
NAMES_EN = {
    "M": "mesial",
    "D": "distal",
    "O": "occlusal",
    "I": "incisal",
    "B": "buccal",
    "L": "lingual",
    "P": "palatal",
}


def row_of(*, is_deciduous: bool, is_upper: bool) -> tuple[str, ...]:
    """The teeth as they are seen from the front: the patient's right at the left."""
    right, left = {(False, True): (1, 2), (False, False): (4, 3), (True, True): (5, 6), (True, False): (8, 7)}[
        is_deciduous, is_upper
    ]
    most = 5 if is_deciduous else 8
    return (
        *(f"{right}{place}" for place in range(most, 0, -1)),
        *(f"{left}{place}" for place in range(1, most + 1)),
    )


def surfaces_of(tooth: str) -> tuple[str, ...]:
    """What this tooth has, in the order of the chart."""
    is_front, is_upper = int(tooth[1]) <= 3, tooth[0] in "1256"
    return ("M", "D", "I" if is_front else "O", "B", "P" if is_upper else "L")


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """The teeth of a typed line with their surfaces, in the order typed; `faults` are words that mean nothing."""

    teeth: tuple[ToothEntry, ...] = ()
    faults: tuple[str, ...] = field(default_factory=tuple)


def read_teeth(typed: str) -> Picked:
    """Numbers are teeth, letters are surfaces of the tooth before them."""
    teeth: dict[str, list[str]] = {}
    faults: list[str] = []
    present = ""
    rest = _WORD.sub("", typed).strip(" ,，;；、")  # as typed
    for word in _WORD.findall(typed):
        if word.isdigit():
            present = word if word in TEETH else ""
            if present:
                teeth.setdefault(present, [])
            else:
                faults.append(word)
            continue
        for letter in word.upper():
            if present and letter in surfaces_of(present):
                teeth[present] += [] if letter in teeth[present] else [letter]
            else:
                faults.append(letter.lower())
    if rest:
        faults.append(rest)
    return Picked(
        teeth=tuple(_entry(tooth, said) for tooth, said in teeth.items()), faults=tuple(dict.fromkeys(faults))
    )


def _entry(tooth: str, said: Sequence[str]) -> ToothEntry:
    return ToothEntry(tooth=tooth, surfaces=tuple(each for each in SURFACES if each in said))


def typed_of(teeth: Iterable[ToothEntry]) -> str:
    """The line that means these teeth."""
    return " ".join(" ".join([one.tooth, *(each.lower() for each in one.surfaces)]) for one in teeth)


def toggled(typed: str, tooth: str, surface: str = "") -> str:
    """The line after a press on a tooth, or on one of its surfaces."""
    known = {one.tooth: list(one.surfaces) for one in read_teeth(typed).teeth}
    if not surface:
        if tooth in known:
            del known[tooth]
        else:
            known[tooth] = []
    elif surface in known.setdefault(tooth, []):
        known[tooth].remove(surface)
    else:
        known[tooth].append(surface)
    return typed_of(_entry(one, said) for one, said in known.items())


def against(finding: Finding, picked: Picked) -> tuple[str, ...]:
    """What stands against writing this finding of these teeth."""
    if picked.faults:
        return ("tooth-typed",)
    if not picked.teeth:
        return ("no-tooth",)
    if finding.surfaces == "needed" and any(not one.surfaces for one in picked.teeth):
        return ("no-surface",)
    return ("surface-not-asked",) if finding.surfaces == "no" and any(one.surfaces for one in picked.teeth) else ()


def code_of(finding: Finding, language: str) -> Code:
    """As it is written down, in the language of the record."""
    name = finding.en if reads_english(language) else finding.zh
    return Code(text=name, system=DENTAL_FINDING, code=finding.id)


def teeth_words(teeth: Sequence[ToothEntry]) -> str:
    return "、".join(one.tooth for one in teeth)


def note_block(finding: Finding, teeth: Sequence[ToothEntry], language: str) -> str:
    """For the record, in its language. What was not examined stays a blank."""
    names, pattern = (NAMES_EN, finding.note_en) if reads_english(language) else (NAMES_ZH, finding.note_zh)
    comma = ", " if reads_english(language) else "、"
    surfaces = "; " if reads_english(language) else "；"
    said = [
        f"{one.tooth} " * (len(teeth) > 1) + comma.join(names[each] for each in one.surfaces)
        for one in teeth
        if one.surfaces
    ]
    return pattern.format(teeth=comma.join(one.tooth for one in teeth), surfaces=surfaces.join(said))
