"""What a check looks at. None always means "not known"; refuses to hold a default where knowledge is missing."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from client.clinical.catalogue import Drug
from client.clinical.units import Quantity


class Severity(StrEnum):
    """How bad a known reaction was."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderedDrug:
    """One line of an order. `key` is the caller's own handle; `drug` None = a code the catalogue does not know.

    `atc` and `name` may be given for a foreign drug; `group` ties the lines of one infusion together.
    """

    key: str
    drug: Drug | None = None
    atc: str | None = None
    name: str = ""
    dose: Quantity | None = None
    route: str | None = None
    frequency: str | None = None
    is_prn: bool = False
    min_interval_h: Decimal | None = None
    group: str | None = None
    is_emergency_use: bool = False
    """An antibacterial above the prescriber's privilege, with its reason and for a day at most."""
    is_emergency_used: bool = False
    """Its one day of emergency was ordered before, and this would go on from there."""
    form_gaps: tuple[str, ...] = ()
    """What the request form of an antibacterial does not say."""
    rate: Quantity | None = None
    """How fast the infusion runs, of its leading line."""
    is_held: bool = False
    """Signed on hold until its skin test is negative."""

    @property
    def substance(self) -> str | None:
        """ATC code, the order's own before the catalogue's."""
        return self.atc or (self.drug.atc if self.drug else None)

    @property
    def allergy_classes(self) -> tuple[str, ...]:
        return self.drug.allergy_classes if self.drug else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAllergy:
    """One recorded allergy or intolerance. `text` is what was written; it counts beside the codes.

    `is_drug` False = recorded as food or environment: its text is not searched for a drug's meaning in vain.
    """

    key: str
    text: str = ""
    drug_id: str | None = None
    atc: str | None = None
    allergen_class: str | None = None
    severity: Severity | None = None
    is_high_risk: bool = False
    is_anaphylaxis: bool = False
    is_drug: bool = True

    @property
    def is_severe(self) -> bool:
        return self.is_anaphylaxis or self.is_high_risk or self.severity is Severity.SEVERE


@dataclass(frozen=True, slots=True, kw_only=True)
class SkinTest:
    """A skin test's result that still holds; by drug, by substance (ATC), or by the words it is recorded in."""

    is_positive: bool
    drug_id: str | None = None
    atc: str | None = None
    text: str = ""
    test: str | None = None
    """The pack's id of the test, where it was made with one reagent for a whole class."""
    read_at: datetime | None = field(default=None, compare=False)
    until: datetime | None = field(default=None, compare=False)
    """Of a negative one: until when it holds."""
    batch: str = field(default="", compare=False)
    key: str = field(default="", compare=False)
    """Where it stands in the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientFacts:
    """What is known about the patient. `allergies` None = not recorded or not loaded, () = none known."""

    allergies: tuple[KnownAllergy, ...] | None = None
    age_years: Decimal | None = None
    sex: str | None = None
    weight_kg: Decimal | None = None
    creatinine_clearance: Decimal | None = None
    """mL/min."""
    clearance_at: datetime | None = None
    """When the creatinine of it was taken."""
    is_pregnant: bool | None = None
    skin_tests: tuple[SkinTest, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescriber:
    """What the signing doctor may prescribe: the highest antibacterial tier, None = not known."""

    antibiotic_tier: str | None = None
