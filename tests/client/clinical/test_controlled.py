"""Controlled drugs: whose number a narcotic form names, and that a ward writes them day by day."""

from dataclasses import replace
from decimal import Decimal

import msgspec
import pytest

from client.clinical.controlled import IdProblem, id_problems, is_id_number, masked, not_daily
from client.clinical.home_supply import handed_out_otherwise
from client.clinical.prescriptions import too_long_home
from client.commands import OrderDraft
from client.records import Amount, OrderTerm
from tests.support.builders import draft, pack

RESIDENT, OTHER = "11010519491231002X", "440524188001010014"
"""Examples of the standard GB 11643; nobody's."""


@pytest.mark.parametrize(
    ("typed", "is_one"),
    [
        (RESIDENT, True),
        (RESIDENT.lower(), True),
        ("110105 19491231 002x", True),
        (OTHER, True),
        ("110105194912310021", False),
        ("11010519491331002X", False),
        ("1101051949123100", False),
        ("123456", False),
        ("E12345678", True),
        ("H-1234567", True),
        ("E123", False),
        ("", False),
    ],
)
def test_a_number_is_checked_for_its_form(typed: str, is_one: bool) -> None:
    assert is_id_number(typed) is is_one


@pytest.mark.parametrize(
    ("said", "problems"),
    [
        (("", "", ""), (IdProblem.PATIENT_MISSING,)),
        (("12345", "", ""), (IdProblem.PATIENT_FORM,)),
        ((RESIDENT, "", ""), ()),
        ((RESIDENT, "王五", ""), (IdProblem.AGENT_HALF,)),
        ((RESIDENT, "", OTHER), (IdProblem.AGENT_HALF,)),
        ((RESIDENT, "王五", "1234"), (IdProblem.AGENT_FORM,)),
        ((RESIDENT, "王五", RESIDENT.lower()), (IdProblem.AGENT_SAME,)),
        ((RESIDENT, "王五", OTHER), ()),
    ],
)
def test_who_collects_it_is_named_whole_or_not_at_all(
    said: tuple[str, str, str], problems: tuple[IdProblem, ...]
) -> None:
    assert id_problems(*said) == problems


def test_on_the_screen_a_number_shows_its_last_four_signs() -> None:
    assert masked(RESIDENT) == "•" * 14 + "002X"
    assert masked("123") == "•••"


def line(drug: str, term: OrderTerm, **more: object) -> OrderDraft:
    return msgspec.structs.replace(draft(drug, dose="5", unit="mg", frequency="QD"), term=term, **more)


@pytest.mark.parametrize(
    ("drug", "term", "days", "is_refused"),
    [
        ("morphine-inj", OrderTerm.LONG, None, True),
        ("morphine-inj", OrderTerm.ONCE, None, False),
        ("morphine-inj", OrderTerm.ONCE, 1, False),
        ("morphine-inj", OrderTerm.ONCE, 2, True),
        ("morphine-srtab", OrderTerm.DISCHARGE, 3, False),
        ("ambroxol-tab", OrderTerm.LONG, None, False),
    ],
)
def test_a_ward_writes_narcotics_day_by_day(drug: str, term: OrderTerm, days: int | None, is_refused: bool) -> None:
    assert bool(not_daily([line(drug, term, days=days)], pack().catalogue)) is is_refused


def test_of_psychotropics_only_the_first_class_is_written_day_by_day() -> None:
    catalogue = pack().catalogue
    ident = "ambroxol-tab"
    for controlled, is_refused in (("psychotropic-1", True), ("psychotropic-2", False)):
        drugs = {**catalogue.drugs, ident: replace(catalogue.drugs[ident], controlled_class=controlled)}
        other = replace(catalogue, drugs=drugs)
        assert bool(not_daily([line(ident, OrderTerm.LONG)], other)) is is_refused


@pytest.mark.parametrize(
    ("drug", "days", "is_pain", "is_refused"),
    [
        ("morphine-inj", 1, False, False),
        ("morphine-inj", 2, False, True),
        ("morphine-inj", 3, True, False),
        ("morphine-inj", 4, True, True),
        ("morphine-srtab", 7, False, False),
        ("morphine-srtab", 8, False, True),
        ("morphine-srtab", 15, True, False),
        ("morphine-srtab", 16, True, True),
        ("morphine-srtab", None, False, True),
        ("ambroxol-tab", 30, False, False),
    ],
)
def test_what_is_taken_home_of_a_narcotic_is_what_its_form_may_hold(
    drug: str, days: int | None, *, is_pain: bool, is_refused: bool
) -> None:
    taken = line(drug, OrderTerm.DISCHARGE, days=days, remark="饭后服")
    taken = msgspec.structs.replace(taken, is_chronic_pain=is_pain)
    assert bool(too_long_home([taken], pack().catalogue)) is is_refused


@pytest.mark.parametrize(
    ("number", "unit", "found"),
    [
        ("21", "片", None),
        ("21", "{tablet}", None),
        ("1", "盒", None),
        ("30", "片", None),
        ("20", "片", True),
        ("2", "盒", True),
        ("60", "tablets", True),
        ("2100", "片", False),
        ("2", "片", False),
        ("10", "盒", False),
        ("3", "瓶", None),
    ],
)
def test_what_is_handed_out_for_home_fits_dose_frequency_and_days(number: str, unit: str, found: bool | None) -> None:
    home = msgspec.structs.replace(
        draft("acarbose-tab", dose="50", unit="mg", frequency="TID", term=OrderTerm.DISCHARGE),
        days=7,
        quantity=Amount(value=Decimal(number), unit=unit),
    )
    assert handed_out_otherwise((home,), pack().catalogue) == (() if found is None else ((0, found),))
    inside = msgspec.structs.replace(home, term=OrderTerm.LONG)
    assert handed_out_otherwise((inside,), pack().catalogue) == ()
