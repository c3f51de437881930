"""Where a station stands and what it knows while it runs: what every command that comes in is judged with."""

from dataclasses import dataclass, field

from client.clinical.bedside import BedsideBook
from client.clinical.catalogue import Catalogue
from client.clinical.labs import LabBook
from client.clinical.safety.check import SafetyRules
from client.clinical.unit_rules import UnitRules
from client.fhir.build import Wording
from offline.numbers import Place
from offline.projection.papers import Papers
from offline.projection.plan import Plan
from offline.rights import SHIPPED, Rights


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What does not change while a station runs: where it stands, and the knowledge pack."""

    station_reference: str
    ward_key: str
    place: Place
    catalogue: Catalogue
    rules: SafetyRules
    wording: Wording
    papers: Papers
    unit_rules: UnitRules = field(default_factory=UnitRules)
    blocks_rejected: bool = True
    """Whether what a pharmacist rejected is neither checked nor given until a doctor answered (site policy)."""
    bedside: BedsideBook = field(default_factory=BedsideBook)
    plan: Plan | None = None
    """The ward's planned times; without it no dose is told to be one more for a time that is answered."""
    labs: LabBook | None = None
    """Critical limits of the pack; without it none is judged here."""
    rights: Rights = SHIPPED
    """What each role may do and see here: the shipped table, or the site's own narrower one."""
