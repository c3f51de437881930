from dataclasses import replace
from decimal import Decimal

import pytest

from client.clinical.catalogue import Drug, OrderSetItem, PaediatricDose
from client.clinical.pack import ContentPack
from client.clinical.safety.facts import OrderedDrug
from client.clinical.safety.findings import Gap, Kind, Tier
from client.clinical.units import Quantity
from tests.client.clinical.safety.lines import ADULT, gaps, line, of_kind


@pytest.mark.parametrize(
    ("dose", "is_above"), [("1000 mg", False), ("1 g", False), ("1.001 g", True), ("2000000 ug", True)]
)
def test_the_single_maximum_holds_in_every_unit(pack: ContentPack, dose: str, is_above: bool) -> None:
    report = pack.rules.check([line(pack, "amoxicillin-cap", dose, frequency="QD")], [], ADULT)
    assert bool(of_kind(report, Kind.SINGLE_DOSE)) is is_above


def test_the_daily_maximum_counts_every_order_of_the_substance(pack: ContentPack) -> None:
    one = line(pack, "paracetamol-tab", "500 mg", key="1", frequency="QID")
    other = line(pack, "paracetamol-tab", "650 mg", key="2", frequency="QID")
    limit = pack.catalogue.drugs["paracetamol-tab"].max_daily
    assert limit is not None
    assert not of_kind(pack.rules.check([one], [], ADULT), Kind.DAILY_DOSE)
    found = of_kind(pack.rules.check([one], [other], ADULT), Kind.DAILY_DOSE)[0]
    assert found.facts["ordered"] == "4,600"
    assert found.implicated == ("2",)


def test_the_softer_daily_threshold_advises(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "paracetamol-tab", "750 mg", frequency="TID")], [], ADULT)
    assert [one.tier for one in of_kind(report, Kind.DAILY_DOSE)] == [Tier.ADVISE]


def test_a_limit_per_kilogram_is_not_checked_without_weight(pack: ContentPack) -> None:
    drug = next(
        one for one in pack.catalogue.drugs.values() if one.max_single and one.max_single.amount.unit == "mg/kg"
    )
    assert drug.max_single is not None
    dose = f"{drug.max_single.amount.value * 61} mg"
    order = line(pack, drug.id, dose)
    assert gaps(pack.rules.check([order], [], replace(ADULT, weight_kg=None)), Kind.SINGLE_DOSE) == {Gap.WEIGHT_UNKNOWN}
    assert of_kind(pack.rules.check([order], [], ADULT), Kind.SINGLE_DOSE)


def test_a_blank_limit_is_not_a_pass(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "penicillin-g-inj", "4000000 [iU]")], [], ADULT)
    assert gaps(report, Kind.SINGLE_DOSE) == {Gap.NOT_IN_PACK}


def test_a_dose_that_cannot_be_compared_is_not_a_pass(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amoxicillin-cap", "5 [iU]")], [], ADULT)
    assert gaps(report, Kind.SINGLE_DOSE) == {Gap.UNIT_NOT_COMPARABLE}
    missing = pack.rules.check([line(pack, "amoxicillin-cap")], [], ADULT)
    assert gaps(missing, Kind.SINGLE_DOSE) == {Gap.DOSE_MISSING}


def test_as_needed_without_interval_has_no_daily_sum(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "paracetamol-tab", "500 mg", frequency="PRN")], [], ADULT)
    assert gaps(report, Kind.DAILY_DOSE) == {Gap.FREQUENCY_UNKNOWN}


def test_an_excess_of_what_is_known_is_found_beside_an_order_nobody_can_count(pack: ContentPack) -> None:
    much = line(pack, "paracetamol-tab", "1 g", key="1", frequency="Q4H")
    needed = line(pack, "paracetamol-tab", "500 mg", key="2", frequency="PRN", prn="yes")
    for new, active in (([much], [needed]), ([needed], [much]), ([much, needed], [])):
        report = pack.rules.check(new, active, ADULT)
        found = of_kind(report, Kind.DAILY_DOSE)
        assert [(one.tier, one.facts["ordered"]) for one in found] == [(Tier.INTERRUPT, "6,500")] * len(new)
        assert gaps(report, Kind.DAILY_DOSE) == {Gap.FREQUENCY_UNKNOWN}


def test_a_foreign_frequency_does_not_switch_the_daily_check_off(pack: ContentPack) -> None:
    much = line(pack, "paracetamol-tab", "1 g", key="1", frequency="Q4H")
    foreign = line(pack, "paracetamol-tab", "500 mg", key="2", frequency="q-whatever")
    report = pack.rules.check([much], [foreign], ADULT)
    assert len(of_kind(report, Kind.DAILY_DOSE)) == 1
    assert gaps(report, Kind.DAILY_DOSE) == {Gap.FREQUENCY_UNKNOWN}


def test_an_order_without_a_dose_does_not_switch_the_daily_check_off(pack: ContentPack) -> None:
    much = line(pack, "paracetamol-tab", "1 g", key="1", frequency="Q4H")
    report = pack.rules.check([much], [line(pack, "paracetamol-tab", key="2", frequency="QD")], ADULT)
    assert len(of_kind(report, Kind.DAILY_DOSE)) == 1
    assert gaps(report, Kind.DAILY_DOSE) == {Gap.DOSE_MISSING}


def test_as_needed_with_an_interval_counts_as_often_as_it_allows(pack: ContentPack) -> None:
    regular = line(pack, "paracetamol-tab", "500 mg", key="1", frequency="QID")
    needed = replace(
        line(pack, "paracetamol-tab", "1 g", key="2", frequency="PRN", prn="yes"), min_interval_h=Decimal(8)
    )
    report = pack.rules.check([regular], [needed], ADULT)
    assert of_kind(report, Kind.DAILY_DOSE)[0].facts["ordered"] == "5,000"
    assert not gaps(report, Kind.DAILY_DOSE)


def test_a_childs_daily_limit_counts_every_order_of_the_substance(pack: ContentPack) -> None:
    drug = replace(
        pack.catalogue.drugs["amoxicillin-cap"],
        paediatric=PaediatricDose(low=None, high=Decimal(40), unit="mg/kg", per="day"),
    )
    child = replace(ADULT, age_years=Decimal(6), weight_kg=Decimal(20))
    half = [replace(line(pack, "amoxicillin-cap", "500 mg", key=key, frequency="QD"), drug=drug) for key in "12"]
    assert not of_kind(pack.rules.check(half[:1], [], child), Kind.PAEDIATRIC_DOSE)
    found = of_kind(pack.rules.check(half[:1], half[1:], child), Kind.PAEDIATRIC_DOSE)
    assert [(one.facts["ordered"], one.facts["limit"], one.implicated) for one in found] == [("1,000", "800", ("2",))]
    needed = replace(half[1], frequency="PRN", is_prn=True)
    report = pack.rules.check(half[:1], [needed], child)
    assert len(of_kind(report, Kind.PAEDIATRIC_DOSE)) == 1
    assert gaps(report, Kind.PAEDIATRIC_DOSE) == {Gap.FREQUENCY_UNKNOWN}


@pytest.mark.parametrize(
    ("dose", "tier", "rule"),
    [
        ("0.5 mg", Tier.INTERRUPT, "other-unit:amoxicillin-cap"),
        ("5 mg", Tier.INTERRUPT, "other-unit:amoxicillin-cap"),
        ("6 mg", Tier.PASSIVE, "usual-dose:amoxicillin-cap"),
        ("250 mg", Tier.PASSIVE, "usual-dose:amoxicillin-cap"),
        ("0.5 g", None, None),
        ("100 g", Tier.STOP, "other-unit:amoxicillin-cap"),
        ("500 g", Tier.STOP, "other-unit:amoxicillin-cap"),
    ],
)
def test_a_hundred_times_too_little_or_too_much_is_asked_about(
    pack: ContentPack, dose: str, tier: Tier | None, rule: str | None
) -> None:
    found = of_kind(pack.rules.check([line(pack, "amoxicillin-cap", dose)], [], ADULT), Kind.USUAL_DOSE)
    assert [(one.tier, one.rule_id) for one in found] == ([(tier, rule)] if tier else [])


def test_below_the_usual_dose_is_said_so_and_not_as_below_a_limit(pack: ContentPack) -> None:
    (found,) = of_kind(pack.rules.check([line(pack, "amoxicillin-cap", "0.5 mg")], [], ADULT), Kind.USUAL_DOSE)
    assert found.effect_zh.startswith("0.5 mg 低于常用量 500–1,000 mg；相差百倍")
    assert found.effect_en.startswith("0.5 mg is below the usual dose of 500–1,000 mg; a hundred times apart")
    assert "limit" not in found.facts


def test_no_usual_dose_and_no_order_set_is_taken_for_another_unit(pack: ContentPack) -> None:
    lines = [(drug, Quantity(end, drug.dose_unit)) for drug in pack.catalogue.drugs.values() if drug.dose_unit
             for end in (drug.dose_low, drug.dose_high) if end is not None]  # fmt: skip
    lines += [(drug, item.dose) for _, item, drug in set_lines(pack) if item.dose is not None]
    for drug, dose in lines:
        order = replace(line(pack, drug.id), dose=dose)
        report = pack.rules.check([order], [], replace(ADULT, weight_kg=Decimal(50)))
        assert not [one for one in report.findings if one.rule_id.startswith("other-unit")], (drug.id, str(dose))


def test_tablets_are_counted_by_strength(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amoxicillin-cap", "5 {tablet}", frequency="QD")], [], ADULT)
    assert of_kind(report, Kind.SINGLE_DOSE)[0].facts["ordered"] == "1,250"


def test_weekly_methotrexate_ordered_daily_stops(pack: ContentPack) -> None:
    drug = next(one for one in pack.catalogue.drugs.values() if one.min_interval_h == 168)
    dose = f"{drug.dose_low} {drug.dose_unit}"
    daily = pack.rules.check([line(pack, drug.id, dose, frequency="QD")], [], ADULT)
    assert of_kind(daily, Kind.INTERVAL)[0].tier is Tier.STOP
    assert not of_kind(pack.rules.check([line(pack, drug.id, dose, frequency="QW")], [], ADULT), Kind.INTERVAL)


def set_lines(pack: ContentPack) -> list[tuple[str, OrderSetItem, Drug]]:
    return [
        (one.id, item, pack.catalogue.drugs[item.ref])
        for one in pack.catalogue.order_sets.values()
        for item in one.items
        if item.type == "drug" and item.ref is not None
    ]


def test_no_order_set_goes_above_a_single_maximum_but_salbutamol_in_hyperkalaemia(pack: ContentPack) -> None:
    above = []
    for set_id, item, drug in set_lines(pack):
        order = OrderedDrug(key="x", drug=drug, dose=item.dose, route=item.route, frequency=item.frequency)
        report = pack.rules.check([order], [], ADULT)
        above += [(set_id, drug.id, item.dose and item.dose.value) for _ in of_kind(report, Kind.SINGLE_DOSE)]
        assert not of_kind(report, Kind.ROUTE), (set_id, drug.id)
    assert [(drug, dose) for _, drug, dose in above] == [("salbutamol-neb", Decimal(10))]


def test_no_drug_is_above_its_own_limit_at_its_usual_dose(pack: ContentPack) -> None:
    for drug in pack.catalogue.drugs.values():
        if drug.dose_high is None or drug.dose_unit is None:
            continue
        order = line(pack, drug.id, f"{drug.dose_high} {drug.dose_unit}", frequency="ONCE")
        report = pack.rules.check([order], [], replace(ADULT, weight_kg=Decimal(50)))
        assert not of_kind(report, Kind.SINGLE_DOSE), drug.id


def test_ten_times_the_single_maximum_is_stopped_and_no_reason_lets_it_pass(pack: ContentPack) -> None:
    (nine,) = of_kind(pack.rules.check([line(pack, "amoxicillin-cap", "9.9 g")], [], ADULT), Kind.SINGLE_DOSE)
    (ten,) = of_kind(pack.rules.check([line(pack, "amoxicillin-cap", "10 g")], [], ADULT), Kind.SINGLE_DOSE)
    assert (nine.tier, nine.may_override) == (Tier.INTERRUPT, True)
    assert (ten.tier, ten.may_override) == (Tier.STOP, False)


def test_a_high_alert_drug_far_above_its_usual_dose_wants_a_reason_where_the_pack_has_no_limit(
    pack: ContentPack,
) -> None:
    drug = next(
        one
        for one in pack.catalogue.drugs.values()
        if one.is_high_alert and one.max_single is None and one.dose_high and one.dose_unit == "mg"
    )
    assert drug.dose_high is not None
    for times, tier in ((2, Tier.ADVISE), (4, Tier.INTERRUPT)):
        report = pack.rules.check([line(pack, drug.id, f"{drug.dose_high * times} mg")], [], ADULT)
        assert [one.tier for one in of_kind(report, Kind.USUAL_DOSE)] == [tier]


@pytest.mark.parametrize(("dose", "tiers"), [("0.3 ug/kg/min", []), ("5 ug/kg/min", [Tier.INTERRUPT])])
def test_a_rate_is_compared_with_the_usual_rate(pack: ContentPack, dose: str, tiers: list[Tier]) -> None:
    report = pack.rules.check([line(pack, "norepinephrine-inj", dose, route="IVPUMP")], [], ADULT)
    assert [one.tier for one in of_kind(report, Kind.USUAL_DOSE)] == tiers


def test_a_rate_of_the_whole_body_needs_the_weight_to_be_compared(pack: ContentPack) -> None:
    order = line(pack, "norepinephrine-inj", "300 ug/min", route="IVPUMP")
    assert of_kind(pack.rules.check([order], [], ADULT), Kind.USUAL_DOSE)
    assert not of_kind(pack.rules.check([order], [], replace(ADULT, weight_kg=None)), Kind.USUAL_DOSE)


@pytest.mark.parametrize(
    ("drug", "dose", "tier", "may_override"),
    [
        ("furosemide-inj", "200 mg", Tier.ADVISE, True),
        ("furosemide-inj", "2000 mg", Tier.INTERRUPT, True),
        ("furosemide-inj", "4000 mg", Tier.STOP, False),
        ("insulin-regular-inj", "50 [iU]", Tier.INTERRUPT, True),
        ("insulin-regular-inj", "1000 [iU]", Tier.STOP, False),
        ("digoxin-tab", "0.75 mg", Tier.INTERRUPT, True),
        ("digoxin-tab", "25 mg", Tier.STOP, False),
    ],
)
def test_what_the_pack_does_not_limit_is_asked_at_ten_times_the_usual_dose_and_stopped_at_a_hundred(
    pack: ContentPack, drug: str, dose: str, tier: Tier, may_override: bool
) -> None:
    found = pack.rules.check([line(pack, drug, dose)], [], ADULT).findings
    loudest = min(
        (one for one in found if one.kind in {Kind.USUAL_DOSE, Kind.SINGLE_DOSE, Kind.DAILY_DOSE}),
        key=lambda one: one.tier,
    )
    assert (loudest.tier, loudest.may_override) == (tier, may_override)


@pytest.mark.parametrize(("drug", "dose"), [("insulin-regular-inj", "10 mL"), ("morphine-inj", "10 mL")])
def test_no_reason_lets_millilitres_pass_for_units_or_milligrams(pack: ContentPack, drug: str, dose: str) -> None:
    found = of_kind(pack.rules.check([line(pack, drug, dose)], [], ADULT), Kind.USUAL_DOSE)
    assert [(one.tier, one.may_override) for one in found] == [(Tier.STOP, False)]
    usual = of_kind(pack.rules.check([line(pack, drug, "0.1 mL")], [], ADULT), Kind.USUAL_DOSE)
    assert all(one.tier is Tier.PASSIVE for one in usual)


def test_so_much_a_kilogram_of_a_drug_that_runs_at_a_rate_is_asked_back(pack: ContentPack) -> None:
    (found,) = of_kind(pack.rules.check([line(pack, "norepinephrine-inj", "0.5 mg/kg")], [], ADULT), Kind.USUAL_DOSE)
    assert (found.tier, found.facts["basis"], found.may_override) == (Tier.INTERRUPT, "no-time", True)


def test_a_dose_that_nothing_compares_with_is_said_to_be_not_checked(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "norepinephrine-inj", "4 mg")], [], ADULT)
    assert gaps(report, Kind.USUAL_DOSE) == {Gap.UNIT_NOT_COMPARABLE}
