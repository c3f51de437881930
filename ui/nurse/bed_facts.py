"""Facts of one bed card as a ward reads them: level, condition, risks, vitals. Refuses to guess what the record does not say.

Codes are those of docs/fhir-mapping.md (tag kinds) and of the hospital's pack; a tag with a foreign code is shown by its own words.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from client import records
from client.clinical.scores import ScoreTable, points_of
from client.records import Allergy, Amount, Bed, HoldKind, Tag
from offline.views import BedCard, LatestVital
from ui.units import plain

_NOT_READY = frozenset({records.BedState.CLEANING, records.BedState.CONTAMINATED, records.BedState.CLOSED})
TEMPERATURE, PULSE, BREATHS, SYSTOLIC, DIASTOLIC = "8310-5", "8867-4", "9279-1", "8480-6", "8462-4"
SATURATIONS = ("59408-5", "2708-6")
FEVER = Decimal("38.5")
PAIN = Decimal(4)
RESISTANT = frozenset({"mdro", "MDRO"})
NEWS2_HIGH, NEWS2_MEDIUM = 7, 5

_LEVELS = {"NL-SPECIAL": 4, "NL-1": 3, "NL-2": 2, "NL-3": 1}
_CONDITIONS = {"COND-CRITICAL": "critical", "COND-SERIOUS": "serious"}
_RISKS = {
    "fall-high": "fall",
    "pressure-injury": "skin",
    "vte-high": "clot",
    "tube": "tube",
    "chemotherapy": "chemo",
    "aspiration": "aspiration",
    "mdro": "resistant",
    "early-warning": "early",
}


class BedState(StrEnum):
    """What lies, or does not lie, in a bed."""

    TAKEN = "taken"
    EMPTY = "empty"
    UNUSABLE = "unusable"
    CLEANING = "cleaning"
    RESERVED = "reserved"
    WHOLE_ROOM = "whole-room"
    OCCUPIED = "occupied"
    """Central says that somebody lies in it, and nobody here knows who: it is not free."""
    WAITING = "waiting"
    """A patient without a bed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """One mark of the card: `kind` is fall, skin, clot, tube, chemo, aspiration, isolation or other; `words` are the record's."""

    kind: str
    words: str
    code: str = ""
    since: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class CardVital:
    """One of the four values of a card; `points` are NEWS2's for the value, None when it has none. A pair has both amounts."""

    sign: str
    first: Amount | None = None
    second: Amount | None = None
    points: int | None = None
    taken_at: datetime | None = None
    is_pending: bool = False

    @cached_property
    def text(self) -> str:
        if self.first is None:
            return "—"
        first = one_place(self.first.value) if self.sign == "t" else plain(self.first.value)
        if self.sign != "bp":
            return first
        return f"{first}/{plain(self.second.value) if self.second else '—'}"


def one_place(value: Decimal) -> str:
    """Temperatures are read with one decimal; a value with more keeps them."""
    text = plain(value)
    return text if "." in text else f"{text}.0"


def lies_in_unready(card: BedCard) -> bool:
    """Somebody lies in a bed that central, by whoever said so, calls contaminated, being cleaned or closed."""
    bed = card.bed
    return is_inpatient(card) and bed is not None and bed.state in _NOT_READY


def bed_state(card: BedCard) -> BedState:
    if card.patient is not None:
        return BedState.WAITING if card.bed is None else BedState.TAKEN
    return BedState.EMPTY if card.bed is None else _state_of(card.bed)


def _state_of(bed: Bed) -> BedState:
    if bed.state in {records.BedState.CLEANING, records.BedState.CONTAMINATED}:
        return BedState.CLEANING
    if not bed.is_usable:
        return BedState.UNUSABLE
    if bed.hold is not None and bed.hold.kind is HoldKind.WHOLE_ROOM:
        return BedState.WHOLE_ROOM
    if bed.state is records.BedState.OCCUPIED:
        return BedState.OCCUPIED
    is_reserved = bed.hold is not None and bed.hold.kind is HoldKind.RESERVED
    return BedState.RESERVED if is_reserved else BedState.EMPTY


def is_shared(card: BedCard) -> bool:
    return card.bed is not None and card.bed.hold is not None and card.bed.hold.kind is HoldKind.SHARED


def is_newborn(card: BedCard) -> bool:
    """A child of the ward: its stay is part of its mother's."""
    return card.patient is not None and card.stay is not None and card.stay.part_of is not None


def is_resistant(card: BedCard) -> bool:
    return any(tag.name.code in RESISTANT for tag in card.tags)


def is_on(at: datetime | None, day: date, zone: tzinfo) -> bool:
    return at is not None and at.astimezone(zone).date() == day


def has_pain(card: BedCard) -> bool:
    """Moderate or worse on the scale of ten, as the form of the pack bands it."""
    return card.signs.pain is not None and card.signs.pain >= PAIN


def is_inpatient(card: BedCard) -> bool:
    """Lies here now: in a bed, not announced only, not gone."""
    return card.patient is not None and card.left_at is None and not is_announced(card)


def is_announced(card: BedCard) -> bool:
    return card.stay is not None and card.stay.status == "planned"


def nursing_level(card: BedCard) -> int | None:
    """4 special to 1 third; None when no level is recorded."""
    levels = (_LEVELS.get(tag.name.code or "") for tag in card.tags if tag.kind == "nursing-level")
    return next((level for level in levels if level), None)


def condition(card: BedCard) -> str | None:
    """critical, serious or None (nothing recorded)."""
    found = {_CONDITIONS.get(tag.name.code or "") for tag in card.tags if tag.kind == "condition"}
    return "critical" if "critical" in found else "serious" if "serious" in found else None


def risks(card: BedCard) -> tuple[Risk, ...]:
    """What is suspected comes first: somebody waits for an answer."""
    asked = (Risk(kind="infection", words=card.suspected),) if card.suspected else ()
    return (*asked, *risks_of(card.tags))


def risks_of(tags: Iterable[Tag]) -> tuple[Risk, ...]:
    """In the record's order: risks, then isolation, then that there was a downtime within a day."""
    found = tuple(tags)
    named = [_risk(_RISKS.get(tag.name.code or "", "other"), tag) for tag in _of(found, "risk")]
    named += [_risk("isolation", tag) for tag in _of(found, "isolation")]
    return (*named, *(_risk("downtime", tag) for tag in _of(found, "downtime")))


def _risk(kind: str, tag: Tag) -> Risk:
    return Risk(kind=kind, words=tag.name.text, code=tag.name.code or "", since=tag.since)


def _of(tags: Iterable[Tag], kind: str) -> list[Tag]:
    return [tag for tag in tags if tag.kind == kind]


def has_risk(card: BedCard, kind: str) -> bool:
    return any(risk.kind == kind for risk in risks(card))


def known_allergies(allergies: Iterable[Allergy]) -> tuple[Allergy, ...]:
    """What must be seen first comes first: high risk, then severe reactions, then confirmed ones."""
    active = (one for one in allergies if one.is_active and not one.is_absence)
    return tuple(
        sorted(active, key=lambda one: (one.criticality != "high", one.severity != "severe", not one.is_confirmed))
    )


def latest(card: BedCard, *loincs: str) -> LatestVital | None:
    return next((vital for loinc in loincs for vital in card.vitals if vital.sign.loinc == loinc), None)


def temperature(card: BedCard) -> Decimal | None:
    """In degrees Celsius; a value in another unit is not read."""
    found = latest(card, TEMPERATURE)
    amount = found.sign.amount if found else None
    return amount.value if amount is not None and (amount.code or amount.unit) in {"Cel", "℃", "°C"} else None


def has_fever(card: BedCard) -> bool:
    value = temperature(card)
    return value is not None and value >= FEVER


def day_of_stay(card: BedCard, today: date, zone: tzinfo) -> int | None:
    """The day of admission is day 1."""
    admitted = card.stay.admitted_at if card.stay else None
    return None if admitted is None else (today - admitted.astimezone(zone).date()).days + 1


def is_admitted_on(card: BedCard, today: date, zone: tzinfo) -> bool:
    return is_inpatient(card) and day_of_stay(card, today, zone) == 1


def card_vitals(card: BedCard, news2: ScoreTable | None) -> tuple[CardVital, ...]:
    """Temperature, pulse, blood pressure and saturation, always in this order, each also when it is not known."""
    systolic, diastolic = latest(card, SYSTOLIC), latest(card, DIASTOLIC)
    return (
        _value("t", latest(card, TEMPERATURE), news2, "temp"),
        _value("p", latest(card, PULSE), news2, "pulse"),
        _value("bp", systolic, news2, "sbp", second=diastolic),
        _value("o2", latest(card, *SATURATIONS), None if card.is_on_second_scale else news2, "spo2_scale1"),
    )


def breaths(card: BedCard, news2: ScoreTable | None) -> CardVital:
    """Not on the card, but in the list of vital signs."""
    return _value("r", latest(card, BREATHS), news2, "rr")


def _value(
    sign: str, found: LatestVital | None, news2: ScoreTable | None, item: str, second: LatestVital | None = None
) -> CardVital:
    if found is None or found.sign.amount is None:
        return CardVital(sign=sign)
    return CardVital(
        sign=sign,
        first=found.sign.amount,
        second=second.sign.amount if second else None,
        points=_points(news2, item, found.sign.amount),
        taken_at=found.sign.taken_at,
        is_pending=found.mark is not None,
    )


def _points(news2: ScoreTable | None, item: str, amount: Amount) -> int | None:
    """NEWS2's points of one parameter (saturation on scale 1), so that no limit of our own is invented."""
    if news2 is None:
        return None
    wanted = next((one for one in news2.items if one.id == item), None)
    if wanted is None or wanted.unit != (amount.code or amount.unit):
        return None
    answers: dict[str, Decimal | str | None] = {item: amount.value, "scale": "1"}
    found = points_of(news2, item, answers)
    return None if found is None else int(found)
