"""The ward and a patient's identity as screens show them: bed cards, scopes, the banner, who was found, comments of the team."""

from datetime import datetime
from decimal import Decimal

import msgspec

from client.records import (
    Account,
    Allergy,
    AllergyKnowledge,
    AllergyProposal,
    Amount,
    Bed,
    Coverage,
    Patient,
    Problem,
    SkinTestRead,
    Stay,
    Tag,
    VitalSign,
)
from client.records.admissions import Awaited
from offline.scopes import Scope
from offline.views.orders import DueDose, Mark


class LatestVital(msgspec.Struct, frozen=True, kw_only=True):
    """The last value of one vital sign, and whether it was taken at the bedside here and is not yet confirmed."""

    sign: VitalSign
    mark: Mark | None = None


class BedSigns(msgspec.Struct, frozen=True, kw_only=True):
    """What a card marks beside vital signs and doses. `is_owing` None: billing was not read, or says nothing of him."""

    is_fasting: bool = False
    waits_for_skin_test: bool = False
    waits_for_pathology: bool = False
    surgery_at: datetime | None = None
    leaving_at: datetime | None = None
    """For when the doctor ordered that he goes home."""
    transfer_order: str | None = None
    pain: Decimal | None = None
    is_owing: bool | None = None
    lay_before: tuple[str, ...] = ()
    """Who lay in this bed until yesterday or today."""
    is_moving: bool = False
    """His place was changed here and central has not confirmed it."""


class BedCard(msgspec.Struct, frozen=True, kw_only=True):
    """One card of the bed map. A bed without a patient is an empty card; a patient without a bed is a card without a bed."""

    bed: Bed | None
    patient: Patient | None = None
    stay: Stay | None = None
    allergy: AllergyKnowledge = AllergyKnowledge.UNAVAILABLE
    allergies: tuple[Allergy, ...] = ()
    problems: tuple[Problem, ...] = ()
    tags: tuple[Tag, ...] = ()
    vitals: tuple[LatestVital, ...] = ()
    news2: int | None = None
    news2_is_urgent: bool = False
    """A single parameter scored 3."""
    is_on_second_scale: bool = False
    """A doctor ordered NEWS2's second scale of oxygen saturation."""
    to_verify: int = 0
    due: int = 0
    overdue: int = 0
    unread_critical: int = 0
    suspected: str = ""
    """What infection is suspected by central, while nobody has answered for good."""
    next_due: "DueDose | None" = None
    looks_like: tuple[str, ...] = ()
    """Labels of beds whose patients' names are easily mixed up with this one."""
    signs: BedSigns = BedSigns()
    beside: tuple[str, ...] = ()
    """Names of the others who lie in the same bed; `is_doubled` where they are neither mother nor child nor sharing a shared bed."""
    is_doubled: bool = False
    mother: str = ""
    """Of a newborn, whose it is: her name."""
    is_borrowed: bool = False
    """The bed belongs to another ward than the patient."""
    fresh_at: datetime | None = None
    left_at: datetime | None = None
    is_guest: bool = False
    """He does not lie on this ward; `stay` says where."""


class WardMap(msgspec.Struct, frozen=True, kw_only=True):
    """All beds of the ward in order, and patients without a bed after them."""

    ward: str
    name: str
    cards: tuple[BedCard, ...]
    as_of: datetime | None
    awaited: tuple[BedCard, ...] = ()
    """Who is announced to this ward and is not on it yet: the one meaning of "waiting for a bed" on every page."""


class Scoped(msgspec.Struct, frozen=True, kw_only=True):
    """One scope of the patient list. `patients` with the words of why (a consult's question, a team's name, who permitted it).

    `as_of` None: central was never asked this, or never answered; that is not nobody. `cards`: of those who do not lie on the ward.
    """

    scope: Scope
    patients: dict[str, str]
    as_of: datetime | None
    reason: str = ""
    cards: tuple[BedCard, ...] = ()
    awaited: dict[str, Awaited] = {}
    """Of those who are to come: how their admission and its preparations stand."""


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """Height, weight, creatinine clearance: the value, when, and from what it was computed."""

    amount: Amount | None
    at: datetime | None
    basis: str = ""


class Banner(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the patient banner shows."""

    patient: Patient
    stay: Stay | None
    bed: Bed | None
    allergy: AllergyKnowledge
    allergies: tuple[Allergy, ...]
    problems: tuple[Problem, ...]
    tags: tuple[Tag, ...]
    weight: Measure | None
    height: Measure | None
    crcl: Measure | None
    looks_like: tuple[str, ...]
    fresh_at: datetime | None
    left_at: datetime | None = None
    bsa: Measure | None = None
    skin_tests: tuple[SkinTestRead, ...] = ()
    allergies_proposed: tuple[AllergyProposal, ...] = ()
    """Positive skin tests that a doctor has to judge."""
    coverage: Coverage | None = None
    account: Account | None = None
    billing_as_of: datetime | None = None
    """None: billing was never read here; that is not a patient without insurance."""
    ward_name: str = ""
    team_name: str = ""
    team: tuple[str, ...] = ()
    is_guest: bool = False


class TeamComment(msgspec.Struct, frozen=True, kw_only=True):
    """One remark to the team; never part of the record."""

    key: str
    text: str
    author: str
    at: datetime | None
    mark: Mark | None = None


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One hit of the patient search. `matched` is one of `offline.projection.finding.RANKS`: why it is a hit.

    `is_away`: he does not lie on this ward (left it, or is read here for a consult). `looks_like`: beds of names easily mixed up.
    """

    patient: Patient
    bed: str
    stay: Stay | None
    matched: str
    is_away: bool = False
    looks_like: tuple[str, ...] = ()
