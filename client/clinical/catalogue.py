"""What can be ordered in this hospital, typed: drugs, frequencies, routes, tests, exams, nursing, diets, order sets.

Refuses to invent: an empty cell of the pack is None and means "not known", never "none" and never "safe".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import Any, Literal

from client.clinical.units import Quantity


@dataclass(frozen=True, slots=True)
class Strength:
    """Content of one unit (tablet, vial) or, with `per`, of a volume or mass: 1 g per 10 mL."""

    content: Quantity
    per: Quantity | None


@dataclass(frozen=True, slots=True)
class DoseLimit:
    """The largest amount, which may be per kilogram of body weight, and the kind of text it is recalled from."""

    amount: Quantity
    basis: str | None


@dataclass(frozen=True, slots=True)
class PaediatricDose:
    """Usual amount for a child per dose or per day; the unit may be per kilogram of body weight."""

    low: Decimal | None
    high: Decimal
    unit: str
    per: Literal["dose", "day"]


@dataclass(frozen=True, slots=True)
class RenalRule:
    """What to do below a creatinine clearance in mL/min; a threshold of None is not known."""

    action: str
    threshold: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drug:
    """One formulary item: one strength and form. None anywhere means not known."""

    id: str
    name_zh: str
    name_en: str
    name_tallman: str | None
    atc: str | None
    atc_name: str | None
    form_code: str
    form_zh: str
    form_en: str
    strength: Strength | None
    pack: str | None
    routes: tuple[str, ...]
    dose_low: Decimal | None
    dose_high: Decimal | None
    dose_unit: str | None
    default_frequency: str
    max_single: DoseLimit | None
    max_daily: DoseLimit | None
    warn_daily: DoseLimit | None
    paediatric: PaediatricDose | None
    renal: RenalRule | None
    pregnancy_flag: str | None
    antibiotic_tier: str | None
    is_high_alert: bool
    skin_test: str | None
    controlled_class: str | None
    allergy_classes: tuple[str, ...]
    diluents: tuple[str, ...]
    note_zh: str | None
    note_en: str | None
    warn_daily_note_en: str | None
    min_interval_h: Decimal | None
    min_age_years: Decimal | None
    max_dose_check: str | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frequency:
    """How often, with the ward's clock times. `timing` is the FHIR R4 Timing of the pack, as it stands there."""

    code: str
    name_zh: str
    name_en: str
    times: tuple[time, ...]
    doses_per_day: Decimal | None
    is_prn: bool
    frequency: int | None
    period: Decimal | None
    period_unit: str | None
    when: tuple[str, ...]
    abbreviation: str | None
    timing: Mapping[str, Any]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A way of giving; the own code is primary, SNOMED CT only where the pack has it."""

    code: str
    name_zh: str
    name_en: str
    snomed_code: str | None
    snomed_display: str | None
    source: str
    unit_kind: str = ""
    """How it is prepared and sorted: oral, infusion, injection, inhalation or treatment; "" where the pack says none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabTest:
    """One orderable laboratory test or panel, coded in LOINC."""

    loinc: str
    name_zh: str
    name_en: str
    specimen_code: str
    specimen_zh: str
    specimen_en: str
    result_type: str
    unit: str | None
    expected_qualitative: str | None
    critical_low: Decimal | None
    critical_high: Decimal | None
    category: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exam:
    """One orderable examination, own code."""

    code: str
    name_zh: str
    name_en: str
    modality: str
    body_site_en: str | None
    is_laterality_required: bool
    contrast: str | None
    preparation_en: str | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NursingOrder:
    """One nursing order, own code."""

    code: str
    name_zh: str
    name_en: str
    category: str
    default_frequency: str | None
    detail_en: str | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diet:
    """One diet; `blocks_meals` means nothing is served."""

    code: str
    name_zh: str
    name_en: str
    category: str
    blocks_meals: bool
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSetItem:
    """One line of an order set; `ref` names an item of the table of its type, None for free lines."""

    type: str
    ref: str | None
    dose: Quantity | None
    route: str | None
    frequency: str | None
    duration_days: int | None
    is_selected: bool
    note_en: str | None
    text_zh: str | None
    text_en: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSet:
    """Lines that are often ordered together; nothing in it is ordered before somebody signs."""

    id: str
    name_zh: str
    name_en: str
    setting: str
    diagnoses: tuple[str, ...]
    items: tuple[OrderSetItem, ...]
    source: str
    review: str
    url: str = ""
    """Its canonical URL where it has one of its own (a site's set)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that can be ordered, by code, in the order of the pack."""

    drugs: Mapping[str, Drug]
    frequencies: Mapping[str, Frequency]
    routes: Mapping[str, Route]
    labs: Mapping[str, LabTest]
    exams: Mapping[str, Exam]
    nursing: Mapping[str, NursingOrder]
    diets: Mapping[str, Diet]
    order_sets: Mapping[str, OrderSet]
