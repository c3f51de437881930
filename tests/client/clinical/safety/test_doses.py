from dataclasses import replace
from decimal import Decimal

import pytest

from client.clinical.catalogue import Drug, OrderSetItem
from client.clinical.pack import ContentPack
from client.clinical.safety.facts import OrderedDrug
from client.clinical.safety.findings import Gap, Kind, Tier
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
    assert found.facts["ordered"] == "4600"
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


def test_tablets_are_counted_by_strength(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amoxicillin-cap", "5 {tablet}", frequency="QD")], [], ADULT)
    assert of_kind(report, Kind.SINGLE_DOSE)[0].facts["ordered"] == "1250"


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
