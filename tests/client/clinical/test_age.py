from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.clinical.age import Age, AgeKnowledge, AgeRules, AgeUnit, age, age_of, whole_months, whole_years
from client.records import Patient

SHANGHAI = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 29, 13, 30, tzinfo=SHANGHAI)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))


def said(born: date, now: datetime = NOW) -> tuple[AgeUnit, int, int]:
    found = age(born, now)
    assert found.knowledge is AgeKnowledge.KNOWN
    return found.unit, found.value, found.rest_months


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (date(2026, 11, 29), (AgeUnit.DAYS, 0, 0)),
        (date(2026, 11, 2), (AgeUnit.DAYS, 27, 0)),
        (date(2026, 11, 1), (AgeUnit.WEEKS, 4, 0)),
        (date(2026, 8, 30), (AgeUnit.WEEKS, 13, 0)),
        (date(2026, 8, 29), (AgeUnit.MONTHS, 3, 0)),
        (date(2024, 11, 30), (AgeUnit.MONTHS, 23, 0)),
        (date(2024, 11, 29), (AgeUnit.YEARS_MONTHS, 2, 0)),
        (date(2024, 8, 29), (AgeUnit.YEARS_MONTHS, 2, 3)),
        (date(2012, 11, 30), (AgeUnit.YEARS_MONTHS, 13, 11)),
        (date(2012, 11, 29), (AgeUnit.YEARS, 14, 0)),
        (date(1959, 3, 8), (AgeUnit.YEARS, 67, 0)),
    ],
)
def test_each_age_is_said_in_its_unit(born: date, expected: tuple[AgeUnit, int, int]) -> None:
    assert said(born) == expected


def test_a_newborn_is_said_in_hours_only_where_the_time_of_birth_is_known() -> None:
    born_at = NOW - timedelta(hours=36, minutes=59)
    assert age(born_at.date(), NOW, born_at=born_at) == Age(knowledge=AgeKnowledge.KNOWN, unit=AgeUnit.HOURS, value=36)
    assert said(born_at.date()) == (AgeUnit.DAYS, 1, 0)
    two_days = NOW - timedelta(hours=48)
    assert age(two_days.date(), NOW, born_at=two_days).unit is AgeUnit.DAYS


def test_a_time_of_birth_of_another_day_than_the_birth_date_is_not_believed() -> None:
    assert age(date(2026, 11, 28), NOW, born_at=NOW - timedelta(hours=3)).unit is AgeUnit.DAYS


def test_the_day_is_the_wards_day_not_that_of_utc() -> None:
    just_after_midnight = datetime(2026, 11, 29, 0, 30, tzinfo=SHANGHAI)
    assert just_after_midnight.astimezone(UTC).date() == date(2026, 11, 28)
    assert said(date(2008, 11, 29), just_after_midnight) == (AgeUnit.YEARS, 18, 0)
    assert said(date(2008, 11, 29), just_after_midnight.astimezone(UTC)) == (AgeUnit.YEARS, 17, 0)


def test_born_on_29_february_a_year_is_over_on_1_march() -> None:
    born = date(2024, 2, 29)
    assert [whole_months(born, date(2025, 2, 28)), whole_months(born, date(2025, 3, 1))] == [11, 12]
    assert whole_months(born, date(2028, 2, 29)) == 48


def test_born_on_the_31st_a_month_without_one_is_over_on_the_first() -> None:
    born = date(2026, 1, 31)
    assert [whole_months(born, date(2026, 2, 28)), whole_months(born, date(2026, 3, 1))] == [0, 1]


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [("1959", 66, 67), ("1959-03", 67, 67), ("1959-11", 66, 67), ("1959-12", 66, 66), ("2026", 0, 0)],
)
def test_of_a_year_or_a_month_the_age_is_a_span(text: str, least: int, most: int) -> None:
    found = age(None, NOW, text=text)
    assert (found.knowledge, found.value, found.most) == (AgeKnowledge.PARTIAL, least, most)


@pytest.mark.parametrize("text", ["", "unknown", "59", "1959-13", "0000", "1959-3", "<b>1959</b>"])
def test_what_is_no_date_is_no_age(text: str) -> None:
    assert age(None, NOW, text=text).knowledge is AgeKnowledge.UNKNOWN


def test_nobody_is_younger_than_nothing() -> None:
    assert age(date(2026, 11, 30), NOW).knowledge is AgeKnowledge.IMPOSSIBLE
    assert age(None, NOW, text="2027").knowledge is AgeKnowledge.IMPOSSIBLE
    assert age(NOW.date(), NOW, born_at=NOW + timedelta(hours=1)).knowledge is AgeKnowledge.IMPOSSIBLE
    assert whole_years(date(2026, 11, 30), NOW) is None


def test_a_dead_persons_age_is_the_one_he_reached() -> None:
    patient = Patient(key="Patient/1", name="甲", birth_date=date(1950, 1, 1), is_deceased=True)
    died = Patient(
        key="Patient/1",
        name="甲",
        birth_date=date(1950, 1, 1),
        is_deceased=True,
        deceased_at=datetime(2020, 1, 1, tzinfo=UTC),
    )
    assert age_of(died, NOW) == Age(knowledge=AgeKnowledge.KNOWN, unit=AgeUnit.YEARS, value=70, is_at_death=True)
    assert age_of(patient, NOW).knowledge is AgeKnowledge.UNKNOWN


def test_a_site_sets_its_own_limits() -> None:
    rules = AgeRules(with_months_below_years=6, days_below_d=60)
    assert age(date(2019, 5, 1), NOW, rules=rules).unit is AgeUnit.YEARS
    assert age(date(2026, 10, 1), NOW, rules=rules).unit is AgeUnit.DAYS


@given(born=DAYS, lived=st.integers(min_value=0, max_value=45_000))
def test_a_month_is_counted_exactly_when_its_day_has_come(born: date, lived: int) -> None:
    on = born + timedelta(days=lived)
    months = whole_months(born, on)
    assert _anniversary(born, months) <= on < _anniversary(born, months + 1)


@given(born=DAYS, lived=st.integers(min_value=0, max_value=45_000))
def test_nobody_ever_grows_younger(born: date, lived: int) -> None:
    on = datetime(born.year, born.month, born.day, 12, tzinfo=SHANGHAI) + timedelta(days=lived)
    first, after = age(born, on), age(born, on + timedelta(days=1))
    ranks = list(AgeUnit)
    grown = [(ranks.index(one.unit), one.value, one.rest_months) for one in (first, after)]
    assert grown == sorted(grown)


@given(
    born=DAYS, minutes=st.integers(min_value=0, max_value=60 * 48 - 1), hours=st.integers(min_value=-12, max_value=14)
)
def test_hours_are_those_lived_in_any_zone(born: date, minutes: int, hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    born_at = datetime(born.year, born.month, born.day, 0, 0, tzinfo=zone)
    found = age(born, born_at + timedelta(minutes=minutes), born_at=born_at.astimezone(UTC))
    assert (found.unit, found.value) == (AgeUnit.HOURS, minutes // 60)


def _anniversary(born: date, months: int) -> date:
    years, month = divmod(born.month - 1 + months, 12)
    try:
        return date(born.year + years, month + 1, born.day)
    except ValueError:
        return date(born.year + years + (month == 11), (month + 1) % 12 + 1, 1)
