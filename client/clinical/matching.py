"""Whether a temporary patient and a known one may be the same: field by field, each with its points and why; refuses to decide.

The points are this program's own, not a published score: they order the list in which a person looks, and are shown beside each field.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from client.clinical import pinyin
from client.clinical.identifiers import plain
from client.records import Patient, Sex
from client.records.temporaries import Claimed


class Agreement(StrEnum):
    """How one field of both compares."""

    SAME = "same"
    ALIKE = "alike"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


POINTS: dict[str, dict[Agreement, int]] = {
    "identifier": {Agreement.SAME: 60, Agreement.DIFFERENT: -40},
    "name": {Agreement.SAME: 25, Agreement.ALIKE: 12, Agreement.DIFFERENT: -20},
    "birth-date": {Agreement.SAME: 25, Agreement.ALIKE: 8, Agreement.DIFFERENT: -20},
    "sex": {Agreement.SAME: 5, Agreement.DIFFERENT: -30},
}
"""An unknown field gives nothing and takes nothing."""
LEAST = 10
"""Below this nobody is shown as a candidate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One field: what either side says, how they compare, and what that gives."""

    field: str
    mine: str
    theirs: str
    agreement: Agreement
    points: int
    why: str
    """A machine word: same-sound, same-initials, day-and-month-swapped, one-digit-differs, same-year, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A known patient who may be the temporary one."""

    patient: Patient
    fields: tuple[Compared, ...]

    @property
    def score(self) -> int:
        return max(0, min(100, sum(one.points for one in self.fields)))

    @property
    def differing(self) -> tuple[str, ...]:
        return tuple(one.field for one in self.fields if one.agreement in {Agreement.DIFFERENT, Agreement.ALIKE})

    def said(self) -> tuple[str, ...]:
        """Each field with its comparison and points, as it is kept with a decision."""
        return tuple(f"{one.field}:{one.agreement.value}:{one.points:+d}" for one in self.fields)


def matches(claimed: Claimed, sex: Sex, people: Iterable[Patient]) -> tuple[Match, ...]:
    """Everybody with any points to speak of, the best first; who was joined into another himself is nobody's match."""
    found = [compare(claimed, sex, one) for one in people if one.replaced_by is None and one.temporary is None]
    return tuple(sorted((one for one in found if one.score >= LEAST), key=lambda one: (-one.score, one.patient.key)))


def compare(claimed: Claimed, sex: Sex, known: Patient) -> Match:
    said = claimed.sex or ("" if sex is Sex.UNKNOWN else sex.value)
    theirs = "" if known.sex is Sex.UNKNOWN else known.sex.value
    fields = (
        _identifier(claimed, known),
        _field("name", claimed.name, known.name, _name(claimed.name, known)),
        _field(
            "birth-date",
            str(claimed.birth_date or ""),
            _born(known),
            _birth(str(claimed.birth_date or ""), _born(known)),
        ),
        _field("sex", said, theirs, (_equal(said, theirs), "")),
    )
    return Match(patient=known, fields=fields)


def _field(field: str, mine: str, theirs: str, found: tuple[Agreement, str]) -> Compared:
    agreement, why = found
    points = POINTS[field].get(agreement, 0)
    return Compared(field=field, mine=mine, theirs=theirs, agreement=agreement, points=points, why=why)


def _equal(mine: str, theirs: str) -> Agreement:
    if not (mine and theirs):
        return Agreement.UNKNOWN
    return Agreement.SAME if plain(mine) == plain(theirs) else Agreement.DIFFERENT


def _identifier(claimed: Claimed, known: Patient) -> Compared:
    """One number in common is enough; numbers of the same kind that differ speak against it; of different kinds nothing is known."""
    mine, theirs = {plain(value) for _, value in claimed.identifiers}, _numbers(known)
    shown = "、".join(value for _, value in claimed.identifiers)
    same = sorted(mine & theirs)
    kinds = {plain(value) for kind, value in known.identifiers if kind in {one for one, _ in claimed.identifiers}}
    agreement = Agreement.SAME if same else Agreement.DIFFERENT if kinds and mine else Agreement.UNKNOWN
    return _field("identifier", shown, same[0] if same else known.hospital_number or "", (agreement, ""))


def _numbers(known: Patient) -> set[str]:
    return {plain(value) for _, value in known.identifiers} | (
        {plain(known.hospital_number)} if known.hospital_number else set()
    )


def _name(mine: str, known: Patient) -> tuple[Agreement, str]:
    if not (mine.strip() and known.name):
        return Agreement.UNKNOWN, ""
    if plain(mine) == plain(known.name):
        return Agreement.SAME, ""
    own, other = _sounds(mine), _sounds(known.name) | ({_bare(known.pinyin)} if known.pinyin else set())
    if (own | {_bare(mine)}) & other:
        return Agreement.ALIKE, "same-sound"
    if pinyin.of_person(mine).initials == pinyin.of_person(known.name).initials:
        return Agreement.ALIKE, "same-initials"
    return Agreement.DIFFERENT, ""


def _sounds(name: str) -> set[str]:
    return {_bare(pinyin.of_person(name).full)}


def _bare(spelled: str) -> str:
    return "".join(spelled.split()).replace(",", "").replace("'", "").casefold()


def _born(known: Patient) -> str:
    return known.birth_date.isoformat() if known.birth_date else known.birth_date_text


def _birth(mine: str, theirs: str) -> tuple[Agreement, str]:
    if not (mine and theirs):
        return Agreement.UNKNOWN, ""
    if mine == theirs:
        return Agreement.SAME, ""
    if len(theirs) < len(mine):
        return (Agreement.ALIKE, "same-year") if mine.startswith(theirs) else (Agreement.DIFFERENT, "")
    (year, month, day), (other, m, d) = mine.split("-"), theirs.split("-")
    if (year, month, day) == (other, d, m):
        return Agreement.ALIKE, "day-and-month-swapped"
    if sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1:
        return Agreement.ALIKE, "one-digit-differs"
    return Agreement.DIFFERENT, ""
