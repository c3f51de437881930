from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from client.records import Patient
from ui.language import Languages
from ui.people.age_words import age_words, short_age

NOW = datetime(2026, 11, 29, 13, 30, tzinfo=timezone(timedelta(hours=8)))


def person(**known: Any) -> Patient:
    return Patient(key="Patient/1", name="甲", **known)


@pytest.mark.parametrize(
    ("known", "chinese", "english"),
    [
        ({"birth_date": date(1959, 3, 8)}, "67岁", "67 y"),
        ({"birth_date": date(2024, 8, 29)}, "2岁3个月", "2 y 3 months"),
        ({"birth_date": date(2024, 11, 29)}, "2岁", "2 y"),
        ({"birth_date": date(2026, 5, 29)}, "6个月", "6 months"),
        ({"birth_date": date(2026, 10, 20)}, "5周", "5 weeks"),
        ({"birth_date": date(2026, 11, 20)}, "9天", "9 d"),
        (
            {"birth_date": date(2026, 11, 28), "born_at": datetime(2026, 11, 28, 13, 0, tzinfo=NOW.tzinfo)},
            "24小时",
            "24 h",
        ),
        ({"birth_date_text": "1959"}, "约66–67岁（生于1959）", "about 66–67 y (born 1959)"),
        ({"birth_date_text": "soon"}, "生于soon", "born soon"),
        ({}, "年龄不详", "age unknown"),
        ({"birth_date": date(2027, 1, 1)}, "出生日期晚于今天", "birth date lies in the future"),
        (
            {"birth_date": date(1950, 1, 1), "is_deceased": True, "deceased_at": datetime(2020, 6, 1, tzinfo=UTC)},
            "终年70岁",
            "died at 70 y",
        ),
    ],
)
def test_an_age_is_said_alike_everywhere(languages: Languages, known: Any, chinese: str, english: str) -> None:
    languages.use("zh_CN")
    assert age_words(person(**known), NOW) == chinese
    languages.use("en")
    assert age_words(person(**known), NOW) == english


def test_a_list_shows_an_adults_years_bare_and_a_childs_with_its_unit(languages: Languages) -> None:
    languages.use("zh_CN")
    assert short_age(person(birth_date=date(1959, 3, 8)), NOW) == "67"
    assert short_age(person(birth_date=date(2024, 8, 29)), NOW) == "2岁3个月"
