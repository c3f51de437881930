"""Times of consults and the front page check: site data with their source, and what each rule asks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from client.clinical.care import CareBook, DischargeDiagnosis, PageFacts, front_page, read_care
from client.errors import PackDamaged
from tests.support.builders import pack

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
BOOK = pack().care
WHOLE = PageFacts(
    diagnoses=(DischargeDiagnosis(icd10="J18.9", is_main=True, is_provisional=False),),
    leaving="医嘱离院",
    outcome="好转",
    has_birth_date=True,
    has_sex=True,
    has_admission_number=True,
    has_allergies=True,
    has_doctor=True,
    has_admission=True,
)


def lacking(facts: PageFacts) -> set[str]:
    return {rule.check for rule in front_page(facts, BOOK.front_page)}


def test_the_times_of_consults_are_site_data_and_said_to_be_unverified() -> None:
    assert BOOK.consult.due(NOW, is_urgent=True) == NOW + timedelta(minutes=10)
    assert BOOK.consult.due(NOW, is_urgent=False) == NOW + timedelta(hours=24)
    assert not BOOK.consult.is_verified
    assert BOOK.consult.source


def test_without_a_file_no_time_is_made_up() -> None:
    empty = read_care(None)
    assert empty == CareBook()
    assert empty.consult.due(NOW, is_urgent=True) is None


def test_a_whole_front_page_lacks_nothing_and_an_empty_one_nearly_everything() -> None:
    assert lacking(WHOLE) == set()
    assert len(lacking(PageFacts())) == len(BOOK.front_page) - 1
    assert all(rule.source for rule in BOOK.front_page)


@pytest.mark.parametrize(
    ("facts", "check"),
    [
        (replace(WHOLE, diagnoses=(*WHOLE.diagnoses, *WHOLE.diagnoses)), "main-diagnosis"),
        (replace(WHOLE, diagnoses=(replace(WHOLE.diagnoses[0], icd10=None),)), "diagnosis-codes"),
        (replace(WHOLE, diagnoses=(replace(WHOLE.diagnoses[0], is_provisional=True),)), "provisional"),
        (replace(WHOLE, outcome=" "), "outcome"),
        (replace(WHOLE, leaving=""), "leaving"),
        (replace(WHOLE, has_allergies=False), "allergies"),
    ],
)
def test_each_rule_finds_what_it_asks_for(facts: PageFacts, check: str) -> None:
    assert lacking(facts) == {check}


def test_a_damaged_file_is_refused() -> None:
    with pytest.raises(PackDamaged):
        read_care(b'{"consult": 1}')
