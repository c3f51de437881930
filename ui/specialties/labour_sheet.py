"""A labour as it is drawn, in words and places: points, lines and rows; the same for screen and paper. Refuses to smooth or to leave out.

Everything here is already words of the present language; the painter only places it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from client.clinical.specialties.labour import Labour
from client.records.specialties import LabourRecord
from offline.special_views import GivenDrug, LabourView, Pressure
from ui.doctor.wording import amount_words, number_words
from ui.specialties.words import membrane_short


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A measured value at its time; `is_sent` False: central has not confirmed it."""

    hours: Decimal
    value: Decimal
    words: str
    is_sent: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A straight line with its name."""

    start: tuple[Decimal, Decimal]
    end: tuple[Decimal, Decimal]
    name: str
    is_dashed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A word of a row at its time."""

    hours: Decimal
    words: str
    is_loud: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row below the curves."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Everything that is drawn; `onset` None: the time is not known and nothing has a place."""

    onset: datetime | None
    hours: int
    cervix: tuple[Spot, ...] = ()
    station: tuple[Spot, ...] = ()
    station_low: int = -5
    station_high: int = 5
    strokes: tuple[Stroke, ...] = ()
    rows: tuple[Row, ...] = ()
    born: Entry | None = None
    cervix_name: str = ""
    station_name: str = ""
    hours_name: str = ""
    missing: str = ""

    def clock(self, hour: int) -> str:
        return f"{self.onset + timedelta(hours=hour):%H:%M}" if self.onset is not None else ""


def chart_of(view: LabourView, now: datetime) -> Chart:
    translate = QCoreApplication.translate
    labour = view.labour
    profile = labour.profile
    since = labour.since
    if since is None or profile is None or not view.is_whole:
        return Chart(onset=None, hours=labour.room_h(now), missing=_missing(view))
    return Chart(
        onset=since.astimezone(now.tzinfo),
        hours=labour.room_h(now),
        cervix=tuple(_spots(view, "cervix")),
        station=tuple(_spots(view, "station")),
        station_low=profile.station_low,
        station_high=profile.station_high,
        strokes=_strokes(labour),
        rows=_rows(view, now),
        born=_born(labour, now),
        cervix_name=translate("LabourChart", "Cervix, cm"),
        station_name=translate("LabourChart", "Station"),
        hours_name=translate("LabourChart", "Hours since labour began"),
    )


def _missing(view: LabourView) -> str:
    translate = QCoreApplication.translate
    if view.labour.profile is None:
        return translate("LabourChart", "This knowledge pack has no labour chart.")
    if not view.is_whole:
        return translate("LabourChart", "The record of this patient was not read completely here: nothing is drawn.")
    if not view.is_begun:
        return translate("LabourChart", "No labour is recorded in this stay. O: when it began; N: a check.")
    return translate("LabourChart", "When labour began is not known: nothing is drawn. Press O and say when.")


def _spots(view: LabourView, name: str) -> list[Spot]:
    found = []
    for one in view.labour.drawn:
        value: Decimal | None = getattr(one, name)
        hours = view.labour.hours(one.at) if one.at is not None else None
        if value is not None and hours is not None:
            words = station_words(value) if name == "station" else number_words(value)
            found.append(Spot(hours=hours, value=value, words=words, is_sent=view.is_sent(one.key)))
    return found


def station_words(value: Decimal) -> str:
    """With its sign; nought has none."""
    return "0" if value == 0 else f"{value:+f}".replace("-", "−")  # a minus, not a hyphen


def _strokes(labour: Labour) -> tuple[Stroke, ...]:
    translate = QCoreApplication.translate
    names = (
        (labour.alert, translate("LabourChart", "Alert line"), False),
        (labour.action, translate("LabourChart", "Action line"), True),
    )
    return tuple(
        Stroke(start=(line.start_h, line.start_cm), end=(line.end_h, line.end_cm), name=name, is_dashed=is_dashed)
        for line, name, is_dashed in names
        if line is not None
    )


def _born(labour: Labour, now: datetime) -> Entry | None:
    born = labour.until
    hours = labour.hours(born) if born is not None else None
    if born is None or hours is None or hours < 0:
        return None
    words = QCoreApplication.translate("LabourChart", "Born {time}")
    return Entry(hours=hours, words=words.format(time=f"{born.astimezone(now.tzinfo):%H:%M}"))


def _rows(view: LabourView, now: datetime) -> tuple[Row, ...]:
    translate = QCoreApplication.translate
    checks = view.labour.drawn
    return (
        Row(name=translate("LabourChart", "Fetal heart"), entries=tuple(_entries(view, checks, "heart"))),
        Row(name=translate("LabourChart", "Contractions"), entries=tuple(_entries(view, checks, "contractions"))),
        Row(name=translate("LabourChart", "Membranes"), entries=tuple(_entries(view, checks, "membranes"))),
        Row(name=translate("LabourChart", "Blood pressure"), entries=_pressures(view)),
        Row(name=translate("LabourChart", "Drugs"), entries=_drugs(view, now)),
    )


def _entries(view: LabourView, checks: Sequence[LabourRecord], what: str) -> list[Entry]:
    found = []
    for one in checks:
        hours = view.labour.hours(one.at) if one.at is not None else None
        words = {"heart": _heart, "contractions": contraction_words, "membranes": _membranes}[what](one)
        if words and hours is not None:
            found.append(Entry(hours=hours, words=words, is_loud=what == "heart" and _is_odd(view, one)))
    return found


def _heart(one: LabourRecord) -> str:
    return number_words(one.fetal_heart) if one.fetal_heart is not None else ""


def _membranes(one: LabourRecord) -> str:
    return membrane_short(one.membranes) if one.membranes else ""


def _is_odd(view: LabourView, one: LabourRecord) -> bool:
    profile = view.labour.profile
    if profile is None or one.fetal_heart is None:
        return False
    return not profile.fetal_low <= one.fetal_heart <= profile.fetal_high


def contraction_words(one: LabourRecord) -> str:
    """How many in ten minutes, and how long: 3/10′ 40″."""
    many = f"{number_words(one.contractions)}/10′" if one.contractions is not None else ""
    long = f"{number_words(one.length_s)}″" if one.length_s is not None else ""
    return " ".join(part for part in (many, long) if part)


def pressure_words(one: Pressure) -> str:
    high = number_words(one.systolic.value) if one.systolic else "—"
    low = number_words(one.diastolic.value) if one.diastolic else "—"
    return f"{high}/{low}"


def _pressures(view: LabourView) -> tuple[Entry, ...]:
    found = ((view.labour.hours(one.at), pressure_words(one)) for one in view.pressures)
    return tuple(Entry(hours=hours, words=words) for hours, words in found if hours is not None)


def _drugs(view: LabourView, now: datetime) -> tuple[Entry, ...]:
    """What was given, and what was written with a check; each says its time, so that a long word is not read at a wrong one."""
    said = [(one.at, drug_words(one)) for one in view.drugs]
    said += [(one.at, one.remark) for one in view.labour.drawn if one.remark and one.at is not None]
    found = []
    for at, words in sorted(said):
        hours = view.labour.hours(at)
        if hours is not None:
            found.append(Entry(hours=hours, words=f"{at.astimezone(now.tzinfo):%H:%M} {words}"))
    return tuple(found)


def drug_words(one: GivenDrug) -> str:
    return f"{one.what} {amount_words(one.amount)}" if one.amount is not None else one.what
