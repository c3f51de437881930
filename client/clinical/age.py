"""How old somebody is, and in which unit that is said: hours, days, weeks, months, years; refuses to make an age of what is not known.

The limits between the units are data (`AgeRules`): a site may set its own. The defaults follow the age table of the NHS Common User
Interface patient banner (hours, days, weeks, months, years with months, years), with 14 years as the end of childhood as on Chinese wards.
Days are counted by the calendar of the ward: `now` carries its zone. Hours are said only where central gave the time of birth.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from client.records import Patient

DAYS_OF_YEAR = Decimal("365.25")
_YEAR = re.compile(r"(\d{4})(?:-(\d\d))?")


class AgeUnit(StrEnum):
    """In which unit an age is said; YEARS_MONTHS is "2 years 3 months"."""

    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS_MONTHS = "years-months"
    YEARS = "years"


class AgeKnowledge(StrEnum):
    """What is known of the age. PARTIAL: a year or a month of birth alone. IMPOSSIBLE: born after now, or after death."""

    KNOWN = "known"
    PARTIAL = "partial"
    UNKNOWN = "unknown"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeRules:
    """Below which age which unit is used. Each limit is exclusive: a child of 24 whole months is said in years and months."""

    hours_below: timedelta = timedelta(hours=48)
    days_below_d: int = 28
    weeks_below_months: int = 3
    months_below: int = 24
    with_months_below_years: int = 14


USUAL = AgeRules()


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """`value` in `unit`; `rest_months` beside whole years under YEARS_MONTHS. Of a PARTIAL one `value` to `most` whole years.

    `is_at_death`: the person is dead and this is the age he reached.
    """

    knowledge: AgeKnowledge
    unit: AgeUnit = AgeUnit.YEARS
    value: int = 0
    rest_months: int = 0
    most: int = 0
    is_at_death: bool = False


def age_of(patient: Patient, now: datetime, rules: AgeRules = USUAL) -> Age:
    """Of a living person now; of a dead one when he died, where that is known, else nothing is said."""
    if patient.is_deceased and patient.deceased_at is None:
        return Age(knowledge=AgeKnowledge.UNKNOWN, is_at_death=True)
    at = patient.deceased_at.astimezone(now.tzinfo) if patient.deceased_at else now
    found = age(patient.birth_date, at, born_at=patient.born_at, text=patient.birth_date_text, rules=rules)
    if patient.deceased_at is None:
        return found
    return Age(
        knowledge=found.knowledge,
        unit=found.unit,
        value=found.value,
        rest_months=found.rest_months,
        most=found.most,
        is_at_death=True,
    )


def age(
    born: date | None, now: datetime, *, born_at: datetime | None = None, text: str = "", rules: AgeRules = USUAL
) -> Age:
    """`text` is a birth date as received where it is only a year or a month. `born_at` counts where it is of the same day."""
    if born is None:
        return _partial(text, now.date())
    today = now.date()
    if born > today or (born_at is not None and born_at > now and born == today):
        return Age(knowledge=AgeKnowledge.IMPOSSIBLE)
    if born_at is not None and _is_of(born_at, born, now) and now - born_at < rules.hours_below:
        return _known(AgeUnit.HOURS, _hours(now - born_at))
    days, months = (today - born).days, whole_months(born, today)
    if days < rules.days_below_d:
        return _known(AgeUnit.DAYS, days)
    if months < rules.weeks_below_months:
        return _known(AgeUnit.WEEKS, days // 7)
    if months < rules.months_below:
        return _known(AgeUnit.MONTHS, months)
    years, rest = divmod(months, 12)
    if years < rules.with_months_below_years:
        return Age(knowledge=AgeKnowledge.KNOWN, unit=AgeUnit.YEARS_MONTHS, value=years, rest_months=rest)
    return _known(AgeUnit.YEARS, years)


def years_of(born: date | None, now: datetime) -> Decimal | None:
    """Whole years from two on, below that with fractions, as limits of infants need them; None where the birth date is not known."""
    if born is None:
        return None
    whole = whole_years(born, now) or 0
    return Decimal(whole) if whole >= 2 else Decimal((now.date() - born).days) / DAYS_OF_YEAR


def whole_years(born: date | None, now: datetime) -> int | None:
    """For rules and for what a person types; None where it is not known or born after now."""
    if born is None or born > now.date():
        return None
    return whole_months(born, now.date()) // 12


def whole_months(born: date, on: date) -> int:
    """A month is over when its day comes again, or the first of the next month where it has no such day (31st, 29 February)."""
    return (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)


def _known(unit: AgeUnit, value: int) -> Age:
    return Age(knowledge=AgeKnowledge.KNOWN, unit=unit, value=value)


def _hours(lived: timedelta) -> int:
    return int(lived // timedelta(hours=1))


def _is_of(born_at: datetime, born: date, now: datetime) -> bool:
    return born_at.astimezone(now.tzinfo or UTC).date() == born


def _partial(text: str, today: date) -> Age:
    """Of a year or a month: the youngest and the oldest he may be in whole years."""
    found = _YEAR.fullmatch(text.strip())
    if found is None:
        return Age(knowledge=AgeKnowledge.UNKNOWN)
    year, month = int(found[1]), int(found[2]) if found[2] else None
    if year < 1 or (month is not None and not 1 <= month <= 12):
        return Age(knowledge=AgeKnowledge.UNKNOWN)
    first, last = (month, month) if month is not None else (1, 12)
    if (year, first) > (today.year, today.month):
        return Age(knowledge=AgeKnowledge.IMPOSSIBLE)
    oldest = whole_months(date(year, first, 1), today) // 12
    last_day = date(year, 12, 31) if last == 12 else date(year, last + 1, 1) - timedelta(days=1)
    youngest = max(whole_months(last_day, today) // 12, 0)
    return Age(knowledge=AgeKnowledge.PARTIAL, value=youngest, most=oldest)
