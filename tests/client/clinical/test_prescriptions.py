"""Outpatient forms as the law asks for them: kinds and colours, five drugs, days, narcotics, quantities; nothing lost, nothing mixed."""

from collections import Counter
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.clinical.prescriptions import (
    MOST_DRUGS,
    Case,
    FormKind,
    Problem,
    Rule,
    Split,
    Tradition,
    Unknown,
    kind_of,
    open_problems,
    split,
    tradition_of,
)
from client.commands import OrderDraft
from client.records import Amount, Code, HerbLine, OrderKind, OrderTerm
from tests.support.builders import pack

NOW = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)
CATALOGUE = pack().catalogue
GROWN, CHILD, UNKNOWN = Case(age_years=46), Case(age_years=7), Case(age_years=None)


def draft(drug: str, dose: str = "10 mg", often: str | None = "QD", days: int | None = 7, **more: Any) -> OrderDraft:
    value, _, unit = dose.partition(" ")
    plain: dict[str, Any] = {"kind": OrderKind.MEDICATION, "term": OrderTerm.ONCE, "starts_at": NOW}
    amount = Amount(value=Decimal(value), unit=unit, code=unit) if dose else None
    return OrderDraft(
        **{
            **plain,
            "what": Code(text=drug),
            "catalogue_id": drug,
            "dose": amount,
            "frequency": often,
            "days": days,
            **more,
        }
    )


def forms(*drafts: OrderDraft, case: Case = GROWN) -> Split:
    return split(drafts, case, CATALOGUE)


def kinds(found: Split) -> list[FormKind]:
    return [form.kind for form in found.forms]


def rules(found: Split) -> list[Rule]:
    return [one.rule for one in found.problems]


@pytest.mark.parametrize(
    ("drug", "case", "kind"),
    [
        ("montelukast-tab", GROWN, FormKind.ORDINARY),
        ("montelukast-tab", CHILD, FormKind.PAEDIATRIC),
        ("montelukast-tab", Case(age_years=13), FormKind.PAEDIATRIC),
        ("montelukast-tab", Case(age_years=14), FormKind.ORDINARY),
        ("montelukast-tab", UNKNOWN, FormKind.ORDINARY),
        ("montelukast-tab", Case(age_years=46, is_emergency=True), FormKind.EMERGENCY),
        ("montelukast-tab", Case(age_years=7, is_emergency=True), FormKind.EMERGENCY),
        ("morphine-srtab", GROWN, FormKind.NARCOTIC),
        ("morphine-srtab", CHILD, FormKind.NARCOTIC),
        ("methylphenidate-er-tab", CHILD, FormKind.NARCOTIC),
        ("estazolam-tab", GROWN, FormKind.PSYCHOTROPIC_2),
        ("estazolam-tab", Case(age_years=46, is_emergency=True), FormKind.PSYCHOTROPIC_2),
    ],
)
def test_each_drug_stands_on_the_form_of_its_kind(drug: str, case: Case, kind: FormKind) -> None:
    assert kind_of(CATALOGUE.drugs[drug], case) is kind


def test_an_unknown_age_is_told_and_colours_no_form() -> None:
    assert forms(draft("montelukast-tab"), case=UNKNOWN).is_age_unknown


def test_the_age_of_a_green_form_is_the_sites_and_says_where_it_comes_from() -> None:
    assert "site" in GROWN.paediatric.source


def test_western_and_patent_medicines_stand_on_forms_of_their_own() -> None:
    found = forms(
        draft("montelukast-tab"), draft("lianhua-qingwen-cap", "1.4 g", "TID"), draft("prednisone-tab", "30 mg")
    )
    assert [(form.tradition, form.places) for form in found.forms] == [
        (Tradition.WESTERN, (0, 2)),
        (Tradition.PATENT, (1,)),
    ]


def test_the_sixth_drug_begins_another_form() -> None:
    found = forms(*(draft("montelukast-tab") for _ in range(6)))
    assert [len(form.places) for form in found.forms] == [5, 1]


def test_the_lines_of_an_infusion_stay_on_one_form() -> None:
    found = forms(
        *(draft("montelukast-tab") for _ in range(4)),
        draft("ambroxol-inj", "30 mg", group=1),
        draft("ambroxol-inj", "15 mg", group=1),
    )
    assert [form.places for form in found.forms] == [(0, 1, 2, 3), (4, 5)]


def test_the_patients_own_drug_is_on_no_form_and_laboratory_tests_neither() -> None:
    own = draft("montelukast-tab", is_own_supply=True)
    test = draft("58410-2", "", None, None, kind=OrderKind.LABORATORY)
    found = forms(own, test, draft("prednisone-tab"))
    assert (found.apart, [form.places for form in found.forms]) == ((0,), [(2,)])


@pytest.mark.parametrize(
    ("drug", "days", "case", "limit", "may_reason"),
    [
        ("montelukast-tab", 8, GROWN, 7, True),
        ("montelukast-tab", 4, Case(age_years=46, is_emergency=True), 3, True),
        ("estazolam-tab", 8, GROWN, 7, True),
        ("morphine-srtab", 8, GROWN, 7, False),
        ("fentanyl-patch", 4, GROWN, 3, False),
        ("morphine-srtab", 16, Case(age_years=56, is_chronic_pain=True), 15, False),
        ("fentanyl-patch", 8, Case(age_years=56, is_chronic_pain=True), 7, False),
        ("morphine-inj", 4, Case(age_years=56, is_chronic_pain=True), 3, False),
        ("methylphenidate-er-tab", 16, CHILD, 15, False),
    ],
)
def test_one_day_too_many_is_named_and_the_day_before_is_not(
    drug: str, days: int, case: Case, limit: int, may_reason: bool
) -> None:
    one = draft(drug, "10 mg", "QD", days)
    too_long = [each for each in forms(one, case=case).problems if each.rule is Rule.TOO_LONG]
    assert [(each.limit, each.said, each.may_reason) for each in too_long] == [(limit, days, may_reason)]
    shorter = draft(drug, "10 mg", "QD", days - 1)
    assert Rule.TOO_LONG not in rules(forms(shorter, case=case))


@pytest.mark.parametrize(
    ("often", "days", "is_against"), [("QD", 1, False), ("BID", 1, True), ("QD", 2, True), ("ST", 1, False)]
)
def test_a_narcotic_injection_is_a_single_dose(often: str, days: int, is_against: bool) -> None:
    found = forms(draft("morphine-inj", "10 mg", often, days))
    assert (Rule.SINGLE_DOSE in rules(found)) is is_against


def test_a_reason_lets_a_long_course_pass_but_no_narcotic() -> None:
    found = forms(draft("montelukast-tab", days=28), draft("morphine-srtab", "10 mg", "Q12H", 10))
    given = {0: "慢性病长期用药", 1: "家远"}
    assert [(one.place, one.rule) for one in open_problems(found, given)] == [(1, Rule.TOO_LONG)]
    assert [one.place for one in open_problems(found, {0: "  "})] == [0, 1]


@pytest.mark.parametrize(
    ("one", "packs", "formula"),
    [
        (draft("montelukast-tab", "10 mg", "QN", 28), 6, "1 tab × 28 = 28 tab ÷ 5"),
        (draft("prednisone-tab", "30 mg", "QD", 5), 1, "6 tab × 5 = 30 tab ÷ 100"),
        (draft("amoxicillin-cap", "500 mg", "Q8H", 7), 2, "2 cap × 21 = 42 cap ÷ 24"),
        (draft("amoxicillin-cap", "0.5 g", "Q8H", 7), 2, "2 cap × 21 = 42 cap ÷ 24"),
        (draft("prednisone-tab", "2 {tablet}", "QD", 5), 1, "2 tab × 5 = 10 tab ÷ 100"),
    ],
)
def test_packs_are_computed_and_the_sum_is_shown(one: OrderDraft, packs: int, formula: str) -> None:
    supply = forms(one).supplies[0]
    assert (supply.packs, supply.formula, supply.unknown) == (packs, formula, None)


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (draft("salbutamol-mdi", "200 ug", "BID", 7), Unknown.PACK),
        (draft("montelukast-tab", "10 mg", "QN", None), Unknown.NO_DAYS),
        (draft("montelukast-tab", "", "QN", 7), Unknown.NO_DOSE),
        (draft("montelukast-tab", "10 mg", "PRN", 7), Unknown.NO_FREQUENCY),
        (draft("montelukast-tab", "10 mg", "QN", 7, is_as_needed=True), Unknown.NO_FREQUENCY),
        (draft("not-in-the-pack", "10 mg", "QN", 7), Unknown.NO_DOSE),
    ],
)
def test_what_cannot_be_computed_is_asked_and_never_guessed(one: OrderDraft, why: Unknown) -> None:
    supply = forms(one).supplies[0]
    assert (supply.packs, supply.unknown) == (None, why)


def test_the_packs_that_were_asked_for_are_as_the_doctor_said() -> None:
    one = draft("salbutamol-mdi", "200 ug", "BID", 7)
    assert rules(forms(one)) == [Rule.PACKS_ASKED]
    said = split((one,), GROWN, CATALOGUE, {0: 2})
    assert (said.supplies[0].packs, said.problems) == (2, ())


def test_what_can_be_computed_is_not_overruled_by_a_number() -> None:
    said = split((draft("montelukast-tab", "10 mg", "QN", 5),), GROWN, CATALOGUE, {0: 9})
    assert said.supplies[0].packs == 1


@pytest.mark.parametrize("often", ["ONCE", "ST"])
def test_once_is_one_dose_however_many_days_are_said(often: str) -> None:
    assert forms(draft("prednisone-tab", "30 mg", often, 7)).supplies[0].formula == "6 tab × 1 = 6 tab ÷ 100"


@pytest.mark.parametrize("often", ["PRN", "SOS", None])
def test_an_injected_narcotic_as_needed_is_not_a_single_dose(often: str | None) -> None:
    found = split((draft("morphine-inj", "10 mg", often, 1),), GROWN, CATALOGUE, {0: 50})
    assert Rule.SINGLE_DOSE in rules(found)


def test_of_an_injected_narcotic_nobody_hands_out_more_packs_than_the_single_dose() -> None:
    said = draft("morphine-inj", "0.1 mg/kg", "ONCE", 1)
    unknown = forms(said).supplies[0].unknown is not None
    assert unknown, "nobody can compute its packs"
    assert Rule.SINGLE_DOSE in rules(split((said,), GROWN, CATALOGUE, {0: 50}))
    assert rules(split((said,), GROWN, CATALOGUE, {0: 1})) == []


def test_the_lines_of_a_group_are_judged_by_the_days_of_the_leading_line_as_they_are_sent() -> None:
    lead = draft("metformin-tab", "0.5 g", "BID", 60, group=1)
    found = forms(lead, draft("estazolam-tab", "1 mg", "QN", 3, group=1))
    assert [(one.place, one.said) for one in found.problems if one.rule is Rule.TOO_LONG] == [(0, 60), (1, 60)]


def herbs(count: int, group: int = 1, doses: int = 7) -> list[OrderDraft]:
    return [draft(f"herb-{at}", "10 g", days=doses, group=group, herb=HerbLine(doses=doses)) for at in range(count)]


def test_all_herbs_of_a_prescription_stand_on_one_form_of_their_own_without_packs() -> None:
    found = forms(*herbs(12), draft("prednisone-tab", "30 mg"), *herbs(6, group=2))
    assert [(form.tradition, len(form.places)) for form in found.forms] == [
        (Tradition.PIECES, 12),
        (Tradition.WESTERN, 1),
        (Tradition.PIECES, 6),
    ]
    assert found.problems == (), "nobody is asked for packs of a herb"
    assert set(rules(forms(*herbs(3, doses=30)))) == {Rule.TOO_LONG}


DRUGS = sorted(CATALOGUE.drugs)


@st.composite
def sheets(give: st.DrawFn) -> tuple[list[OrderDraft], Case]:
    count = give(st.integers(0, 14))
    drafts = [
        draft(
            give(st.sampled_from(DRUGS)),
            "10 mg",
            give(st.sampled_from(["QD", "BID", "Q8H", "PRN", None])),
            give(st.one_of(st.none(), st.integers(1, 30))),
            group=give(st.integers(0, 2)),
            is_own_supply=give(st.booleans()),
        )
        for _ in range(count)
    ]
    return drafts, Case(age_years=give(st.one_of(st.none(), st.integers(0, 90))), is_emergency=give(st.booleans()))


@settings(max_examples=60, deadline=None)
@given(sheets())
def test_nothing_is_lost_no_form_is_too_long_and_kinds_are_never_mixed(sheet: tuple[list[OrderDraft], Case]) -> None:
    drafts, case = sheet
    found = split(drafts, case, CATALOGUE)
    places = Counter(at for form in found.forms for at in form.places) + Counter(found.apart)
    assert places == Counter(range(len(drafts)))
    for form in found.forms:
        assert 0 < len(form.places) <= MOST_DRUGS
        assert {kind_of(CATALOGUE.drugs[drafts[at].catalogue_id], case) for at in form.places} == {form.kind}
        assert {tradition_of(CATALOGUE.drugs[drafts[at].catalogue_id]) for at in form.places} == {form.tradition}
    assert all(isinstance(one, Problem) and one.place in found.supplies for one in found.problems)
    assert all((one.packs is None) is (one.unknown is not None) for one in found.supplies.values())
