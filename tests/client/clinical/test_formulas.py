from datetime import date
from decimal import Decimal

import pytest

from client.clinical.formulas import age_in_years


@pytest.mark.parametrize(
    ("born", "on", "years"),
    [
        (date(2008, 11, 20), date(2026, 11, 20), Decimal(18)),
        (date(2008, 2, 29), date(2026, 3, 1), Decimal(18)),
        (date(2008, 2, 29), date(2024, 2, 29), Decimal(16)),
        (date(2026, 11, 20), date(2026, 11, 20), Decimal(0)),
        (date(2026, 11, 21), date(2026, 11, 20), None),
    ],
)
def test_a_birthday_is_a_whole_year_by_the_calendar(born: date, on: date, years: Decimal | None) -> None:
    assert age_in_years(born, on) == years


@pytest.mark.parametrize("year", range(2000, 2012))
def test_the_day_before_the_eighteenth_birthday_is_still_a_child(year: int) -> None:
    before = age_in_years(date(year, 11, 21), date(year + 18, 11, 20))
    assert before is not None
    assert Decimal("17.99") < before < 18
    assert age_in_years(date(year, 11, 21), date(year + 18, 11, 21)) == 18
