"""What a check found and what it could not check. Refuses wording: text comes from the pack, the rest are facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from client.tongue import reads_english

_LEAST_OF_A_REASON = 2


def is_reason(text: str) -> bool:
    """Whether somebody said something: a single letter, a stroke of the keyboard or a number is no reason."""
    return sum(sign.isalnum() for sign in text) >= _LEAST_OF_A_REASON and any(sign.isalpha() for sign in text)


class Tier(IntEnum):
    """How hard a finding interrupts: 1 stops, 2 wants a reason, 3 advises, 4 is only there."""

    STOP = 1
    INTERRUPT = 2
    ADVISE = 3
    PASSIVE = 4


_SEVERITY = {Tier.STOP: "high", Tier.INTERRUPT: "high", Tier.ADVISE: "moderate", Tier.PASSIVE: "low"}


class Kind(StrEnum):
    """What was looked at."""

    ALLERGY = "allergy"
    DUPLICATE = "duplicate"
    INTERACTION = "interaction"
    SINGLE_DOSE = "single-dose"
    DAILY_DOSE = "daily-dose"
    USUAL_DOSE = "usual-dose"
    PAEDIATRIC_DOSE = "paediatric-dose"
    INTERVAL = "interval"
    RENAL = "renal"
    PREGNANCY = "pregnancy"
    AGE = "age"
    ROUTE = "route"
    POTASSIUM = "potassium"
    ANTIBIOTIC = "antibiotic"
    SKIN_TEST = "skin-test"
    RATE = "rate"
    """How fast an infusion runs."""
    REQUEST = "request"
    """An examination and what its request form says."""
    HERB = "herb"
    """A herb of Chinese medicine."""
    PHARMACY = "pharmacy"
    """A drug that a pharmacist rejected in this stay, and no doctor answered."""
    STANDING = "standing"
    """A nursing level or a diet beside another that is in force."""
    CENTRAL = "central"
    """Advice of central's own services, in their words."""


class Gap(StrEnum):
    """Why something was not checked."""

    NOT_IN_PACK = "not-in-pack"
    UNKNOWN_DRUG = "unknown-drug"
    NO_ATC = "no-atc"
    ALLERGIES_UNKNOWN = "allergies-unknown"
    ALLERGY_NOT_UNDERSTOOD = "allergy-not-understood"
    DOSE_MISSING = "dose-missing"
    UNIT_NOT_COMPARABLE = "unit-not-comparable"
    WEIGHT_UNKNOWN = "weight-unknown"
    FREQUENCY_UNKNOWN = "frequency-unknown"
    CLEARANCE_UNKNOWN = "clearance-unknown"
    PREGNANCY_UNKNOWN = "pregnancy-unknown"
    AGE_UNKNOWN = "age-unknown"
    ROUTE_MISSING = "route-missing"
    PRIVILEGE_UNKNOWN = "privilege-unknown"
    CENTRAL_ASKED = "central-asked"
    CENTRAL_LATE = "central-late"
    CENTRAL_AWAY = "central-away"
    CENTRAL_ABSENT = "central-absent"
    CENTRAL_FAILED = "central-failed"
    CENTRAL_UNREAD = "central-unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The reason somebody gave for this very finding earlier in the same stay."""

    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a clinician must know before signing `order`.

    `title_*`, `effect_*` and `management_*` are the pack's own text, empty where it has none. `facts` are numbers and
    codes. `may_override` False: only another order helps. `source` and `pack_version` are never empty in a finding of ours.
    `answered`: it was answered before in this stay, and therefore is passive now.
    """

    tier: Tier
    kind: Kind
    rule_id: str
    order: str
    implicated: tuple[str, ...] = ()
    title_zh: str = ""
    title_en: str = ""
    effect_zh: str = ""
    effect_en: str = ""
    management_zh: str = ""
    management_en: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    pack_version: str = ""
    may_override: bool = True
    answered: Answered | None = None
    reasons: tuple[str, ...] = ()
    """Reasons the rule itself offers, in place of the usual ones."""

    def severity(self) -> str:
        """As it is written with a reason: high, moderate or low. What was answered before in the stay is as grave as it was."""
        return _SEVERITY[Tier.INTERRUPT if self.answered is not None else self.tier]

    def words(self, language: str) -> str:
        """Its title and its numbers, as they are written with a reason."""
        title = self.title_en if reads_english(language) else self.title_zh or self.title_en
        numbers = " ".join(f"{name}={value}" for name, value in self.facts.items() if value)
        return " · ".join(part for part in (title, numbers) if part) or self.kind.value


@dataclass(frozen=True, slots=True, kw_only=True)
class NotChecked:
    """One check of `order` that was not made. Never to be shown as passed."""

    kind: Kind
    gap: Gap
    order: str
    implicated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """The whole answer: findings, hardest first, and everything that could not be checked."""

    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]
    pack_version: str

    def of_tier(self, tier: Tier) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.tier is tier)

    def of_order(self, key: str) -> tuple[Finding, ...]:
        return tuple(found for found in self.findings if found.order == key or key in found.implicated)

    @property
    def is_stopped(self) -> bool:
        return any(finding.tier is Tier.STOP for finding in self.findings)

    @property
    def needs_reason(self) -> bool:
        return any(finding.tier is Tier.INTERRUPT for finding in self.findings)

    @property
    def is_complete(self) -> bool:
        return not self.not_checked


def merged(reports: Sequence[CheckReport]) -> CheckReport:
    """One answer of several over the lines of one signature, hardest first; at least one report."""
    found = [finding for report in reports for finding in report.findings]
    return CheckReport(
        findings=tuple(sorted(found, key=lambda one: (one.tier, one.kind, one.order, one.rule_id))),
        not_checked=tuple(one for report in reports for one in report.not_checked),
        pack_version=reports[0].pack_version,
    )
