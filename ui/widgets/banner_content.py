"""What the patient banner shows, as one frozen value in a reader's words. The page words it; nothing here is looked up."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ui.widgets.painting import Chip, Run


class AllergyKnowledge(Enum):
    """Four things that must never look alike; UNAVAILABLE: the list was never loaded here."""

    RECORDED = "recorded"
    NONE_KNOWN = "none-known"
    UNKNOWN = "unknown"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A small label over a value; the value is "—" when not applicable and "?" never: say unknown in words."""

    label: str
    value: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """One fact of the second zone: a label, and words or chips."""

    label: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BannerContent:
    """Identity, allergy, resuscitation wishes and freshness are always shown; the rest folds with the width.

    `bed_note` is one short word (room). `facts` are identifiers, first one strongest. `allergies` are worded
    "substance · reaction (year)", most dangerous first. `data_as_of` is this patient's own freshness; None: the station's.
    """

    bed: str
    place_word: str = ""
    """What stands under the large sign instead of the word for a bed (a queue number has none)."""
    care_word: str = ""
    """The label over `nursing` and `stay`, where they are not a nursing level and days."""
    name: str
    sex: str
    age: str
    bed_note: str = ""
    name_line: str = ""
    urgency: Chip | None = None
    facts: tuple[Fact, ...] = ()
    facts_line: str = ""
    nursing: str = ""
    stay: str = ""
    care_line: str = ""
    allergy_knowledge: AllergyKnowledge = AllergyKnowledge.UNKNOWN
    allergies: tuple[str, ...] = ()
    diagnoses: tuple[str, ...] = ()
    diagnoses_keys: str = ""
    body: tuple[Fact, ...] = ()
    body_line: str = ""
    risks: tuple[Chip, ...] = ()
    risks_told: str = ""
    """Who put each of them on, when and why: read on hover; by keyboard it is the list behind the banner."""
    wishes: str = ""
    wishes_line: str = ""
    team: str = ""
    team_line: str = ""
    freshness_line: str = ""
    more: tuple["More", ...] = ()
    """The second zone: ward, billing, skin tests. What the width folds out of the first comes before them."""
    is_deceased: bool = False
    data_as_of: datetime | None = None
