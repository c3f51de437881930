"""Site values of consults, and the rules of the front page (病案首页): data of the pack; refuses to call any of it law."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.clinical.second_checks import SecondChecks
from client.clinical.unit_rules import UnitRules, read_unit_rules
from client.errors import PackDamaged
from client.fhir import names
from client.records import Code

FILE = "care.json"
DRUG_SYSTEM = names.DRUG
_ON_REJECTION = {"block": True, "warn": False}
COMPARISON = Code(text="出院带药核对", others=((names.DOCUMENT_TYPE, "discharge-medicines"),))
"""The kind of document in which the medicines of a discharge are compared; its words are of the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultClock:
    """Within which time a consult is answered; None where the pack says nothing. `is_verified`: somebody checked it for this site."""

    urgent: timedelta | None = None
    routine: timedelta | None = None
    is_verified: bool = False
    source: str = ""

    def due(self, asked_at: datetime, *, is_urgent: bool) -> datetime | None:
        within = self.urgent if is_urgent else self.routine
        return None if within is None else asked_at + within


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRule:
    """One thing the front page must say."""

    id: str
    check: str
    zh: str
    en: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CareBook:
    """Both, as the pack has them."""

    consult: ConsultClock = ConsultClock()
    front_page: tuple[PageRule, ...] = ()
    units: UnitRules = field(default_factory=UnitRules)
    blocks_rejected: bool = True
    """A drug order that a pharmacist rejected is neither checked nor given until a doctor answered; false: it is only warned of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DischargeDiagnosis:
    """What of a discharge diagnosis the rules look at."""

    icd10: str | None
    is_main: bool
    is_provisional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What the front page would be filled with; None and "" mean that nobody said."""

    diagnoses: Sequence[DischargeDiagnosis] = ()
    leaving: str = ""
    outcome: str = ""
    has_birth_date: bool = False
    has_sex: bool = False
    has_admission_number: bool = False
    has_allergies: bool = False
    has_doctor: bool = False
    has_admission: bool = False


def front_page(facts: PageFacts, rules: Sequence[PageRule]) -> tuple[PageRule, ...]:
    """The rules that are not met. They are told and block nothing."""
    met: Mapping[str, bool] = {
        "main-diagnosis": sum(one.is_main for one in facts.diagnoses) == 1,
        "diagnosis-codes": bool(facts.diagnoses) and all(one.icd10 for one in facts.diagnoses),
        "leaving": bool(facts.leaving.strip()),
        "outcome": bool(facts.outcome.strip()),
        "birth-date": facts.has_birth_date,
        "sex": facts.has_sex,
        "admission-number": facts.has_admission_number,
        "allergies": facts.has_allergies,
        "doctor": facts.has_doctor,
        "admitted": facts.has_admission,
        "provisional": not any(one.is_provisional for one in facts.diagnoses),
    }
    return tuple(rule for rule in rules if not met.get(rule.check, True))


def read_care(content: bytes | None, checks: SecondChecks | None = None) -> CareBook:
    """Without a file nothing is known: no clock, no rules. Raises PackDamaged."""
    known = checks or SecondChecks()
    if content is None:
        return CareBook(units=UnitRules(checks=known))
    try:
        raw = json_of(content, FILE)
        return CareBook(
            consult=_clock(raw["consult"]),
            front_page=tuple(_rule(each) for each in raw["front_page"]),
            units=read_unit_rules(raw["units"], known) if "units" in raw else UnitRules(checks=known),
            blocks_rejected=_ON_REJECTION[raw.get("pharmacy", {}).get("on_rejection", "block")],
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error


def _clock(raw: Mapping[str, Any]) -> ConsultClock:
    urgent, routine = raw.get("urgent_minutes"), raw.get("routine_hours")
    return ConsultClock(
        urgent=None if urgent is None else timedelta(minutes=int(urgent)),
        routine=None if routine is None else timedelta(hours=int(routine)),
        is_verified=bool(raw.get("is_verified", False)),
        source=str(raw.get("source", "")),
    )


def _rule(raw: Mapping[str, Any]) -> PageRule:
    return PageRule(id=raw["id"], check=raw["check"], zh=raw["zh"], en=raw["en"], source=raw["source"])
