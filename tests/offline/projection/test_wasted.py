"""A narcotic that was opened and not given: all of it is thrown away before a witness, and the dose says why it was not given."""

from pathlib import Path
from typing import Any

import pytest

from client.commands import AdministerDose
from client.records import DoseOutcome
from tests.offline.projection.test_at_bed import MORPHINE, dose, mg, order, taken, used
from tests.support.builders import NURSE

ALL = {"given": mg("0"), "wasted": mg("10")}


def refused(n: int = 1, **changes: Any) -> AdministerDose:
    made = used(**{**ALL, **changes})
    return dose(n, outcome=DoseOutcome.NOT_GIVEN, reason="患者拒绝", controlled=(made,))


@pytest.mark.parametrize(
    ("changes", "against"),
    [
        ({}, "saved"),
        ({"wasted": mg("9")}, "waste-sum"),
        ({"given": mg("6"), "wasted": mg("4")}, "waste-sum"),
        ({"witness": NURSE}, "same-person"),
        ({"batch": ""}, "no-batch"),
        ({"ampoules": 2}, "ampoules"),
    ],
    ids=["all of it", "a part is missing", "a part is said to be given", "alone", "no batch", "one too many"],
)
def test_what_was_opened_and_not_given_is_thrown_away_whole_before_a_witness(
    tmp_path: Path, changes: dict[str, Any], against: str
) -> None:
    assert taken(tmp_path, order(MORPHINE), refused(**changes)) == [against]


def test_what_was_not_opened_needs_nobody(tmp_path: Path) -> None:
    plain = dose(1, outcome=DoseOutcome.NOT_GIVEN, reason="患者拒绝")
    assert taken(tmp_path, order(MORPHINE), plain) == ["saved"]
