from collections.abc import Mapping
from itertools import product

from client.clinical.pack import ContentPack
from client.clinical.safety.facts import OrderedDrug
from client.clinical.safety.findings import Finding, Kind, Tier
from client.clinical.safety.tables import read_duplicate_rules
from tests.client.clinical.safety.lines import ADULT, line, of_kind


def test_every_interaction_row_is_found_both_ways_round(pack: ContentPack) -> None:
    rules = pack.rules.interactions.index.rules
    assert len(rules) == 199
    for rule in rules:
        one, other = (prefixes[0].ljust(7, "9") for prefixes in (rule.atc_a, rule.atc_b))
        if one == other:
            other = f"{other[:-1]}8" if len(rule.atc_b[0]) < 7 else rule.atc_b[-1]
        for first, second in ((one, other), (other, one)):
            report = pack.rules.check([OrderedDrug(key="1", atc=first)], [OrderedDrug(key="2", atc=second)], ADULT)
            found = of_kind(report, Kind.INTERACTION)
            hits = [each for each in found if each.facts["severity"] in {rule.severity, "contraindicated", "major"}]
            assert hits or first == second, rule.id


def test_the_gravest_of_several_rules_speaks(pack: ContentPack) -> None:
    drugs = [drug for drug in pack.catalogue.drugs.values() if drug.atc]
    order = ("contraindicated", "major", "moderate")
    index = pack.rules.interactions.index
    for one, other in product(drugs[::9], drugs[::7]):
        if one.atc == other.atc or one.atc is None or other.atc is None:
            continue
        worst = sorted(
            (rule.severity for rule in index.between(index.sides(one.atc), index.sides(other.atc))), key=order.index
        )
        report = pack.rules.interactions.check((OrderedDrug(key="1", drug=one),), (OrderedDrug(key="2", drug=other),))
        assert [each.facts["severity"] for each in report if isinstance(each, Finding)] == worst[:1]


def test_a_contraindicated_pair_wants_a_reason_and_a_moderate_one_advises(pack: ContentPack) -> None:
    feb = OrderedDrug(key="1", atc="M04AA03")
    report = pack.rules.check([feb], [OrderedDrug(key="2", atc="L04AX01")], ADULT)
    found = of_kind(report, Kind.INTERACTION)[0]
    assert (found.rule_id, found.tier, found.implicated) == ("DDI004", Tier.INTERRUPT, ("2",))
    assert found.management_zh
    assert report.needs_reason


def test_new_lines_are_compared_with_each_other_once(pack: ContentPack) -> None:
    lines = [OrderedDrug(key="1", atc="M04AA03"), OrderedDrug(key="2", atc="L04AX01")]
    assert len(of_kind(pack.rules.check(lines, [], ADULT), Kind.INTERACTION)) == 1


def test_the_same_substance_twice_wants_a_reason(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amlodipine-tab", key="1")], [line(pack, "amlodipine-tab", key="2")], ADULT)
    assert of_kind(report, Kind.DUPLICATE)[0].tier is Tier.INTERRUPT


def test_a_line_is_not_its_own_duplicate(pack: ContentPack) -> None:
    one = line(pack, "amlodipine-tab")
    assert not of_kind(pack.rules.check([one], [one], ADULT), Kind.DUPLICATE)


def test_two_anticoagulants_want_a_reason_even_by_different_routes(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "enoxaparin-inj")], [line(pack, "rivaroxaban-tab")], ADULT)
    found = of_kind(report, Kind.DUPLICATE)[0]
    assert (found.rule_id, found.tier) == ("DT15", Tier.INTERRUPT)


def test_two_antiplatelets_are_meant_and_three_are_not(pack: ContentPack) -> None:
    aspirin, clopidogrel = OrderedDrug(key="1", atc="B01AC06"), OrderedDrug(key="2", atc="B01AC04")
    ticagrelor = OrderedDrug(key="3", atc="B01AC24")
    assert not of_kind(pack.rules.check([aspirin], [clopidogrel], ADULT), Kind.DUPLICATE)
    assert of_kind(pack.rules.check([aspirin], [clopidogrel, ticagrelor], ADULT), Kind.DUPLICATE)


def test_metronidazole_by_its_two_codes_is_one_substance(pack: ContentPack) -> None:
    both = [drug for drug in pack.catalogue.drugs.values() if drug.atc in {"J01XD01", "P01AB01"}]
    assert len({drug.atc for drug in both}) == 2
    orders = [OrderedDrug(key=drug.id, drug=drug, route=drug.routes[0]) for drug in both]
    assert of_kind(pack.rules.check(orders, [], ADULT), Kind.DUPLICATE)


def test_three_of_a_kind_is_known_by_the_rules_id_whatever_its_title(pack_files: Mapping[str, bytes]) -> None:
    renamed = pack_files["duplicate_therapy.csv"].replace(b"three or more antiplatelet drugs", b"triple therapy")
    assert {rule.id for rule in read_duplicate_rules(renamed) if rule.least == 3} == {"DT16"}
