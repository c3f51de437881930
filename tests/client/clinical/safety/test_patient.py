from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from client.clinical.pack import ContentPack
from client.clinical.safety.facts import OrderedDrug, Prescriber, SkinTest
from client.clinical.safety.findings import Gap, Kind, Tier
from client.clinical.units import Quantity
from tests.client.clinical.safety.lines import ADULT, allergic, gaps, line, of_kind


def test_the_kidneys_are_not_checked_without_a_clearance(pack: ContentPack) -> None:
    order = line(pack, "amoxicillin-cap", "500 mg")
    unknown = pack.rules.check([order], [], replace(ADULT, creatinine_clearance=None))
    assert gaps(unknown, Kind.RENAL) == {Gap.CLEARANCE_UNKNOWN}
    assert of_kind(pack.rules.check([order], [], replace(ADULT, creatinine_clearance=Decimal(29))), Kind.RENAL)
    assert not of_kind(pack.rules.check([order], [], replace(ADULT, creatinine_clearance=Decimal(30))), Kind.RENAL)


def test_pregnancy_is_asked_only_where_it_can_be(pack: ContentPack) -> None:
    drug = next(one for one in pack.catalogue.drugs.values() if one.pregnancy_flag == "contraindicated")
    order = line(pack, drug.id)
    woman = replace(ADULT, sex="female", age_years=Decimal(30))
    assert of_kind(pack.rules.check([order], [], replace(woman, is_pregnant=True)), Kind.PREGNANCY)
    assert gaps(pack.rules.check([order], [], woman), Kind.PREGNANCY) == {Gap.PREGNANCY_UNKNOWN}
    for other in (ADULT, replace(woman, is_pregnant=False), replace(woman, age_years=Decimal(70))):
        report = pack.rules.check([order], [], other)
        assert not of_kind(report, Kind.PREGNANCY)
        assert not gaps(report, Kind.PREGNANCY)
    blank = pack.rules.check([line(pack, "penicillin-g-inj")], [], replace(woman, is_pregnant=True))
    assert gaps(blank, Kind.PREGNANCY) == {Gap.NOT_IN_PACK}


def test_a_child_below_the_least_age_wants_a_reason(pack: ContentPack) -> None:
    drug = next(one for one in pack.catalogue.drugs.values() if one.min_age_years == 18)
    child = replace(ADULT, age_years=Decimal(10))
    assert of_kind(pack.rules.check([line(pack, drug.id)], [], child), Kind.AGE)
    unknown = pack.rules.check([line(pack, drug.id)], [], replace(ADULT, age_years=None))
    assert gaps(unknown, Kind.AGE) == {Gap.AGE_UNKNOWN}


def test_a_route_the_drug_has_not_wants_a_reason(pack: ContentPack) -> None:
    (found,) = of_kind(pack.rules.check([line(pack, "amoxicillin-cap", route="SL")], [], ADULT), Kind.ROUTE)
    assert found.tier is Tier.INTERRUPT


@pytest.mark.parametrize("route", ["IVP", "IM", "IVGTT", "IVPUMP", "CVC", "IO", "IA"])
def test_potassium_is_never_pushed_nor_undiluted(pack: ContentPack, route: str) -> None:
    report = pack.rules.check([line(pack, "potassium-chloride-inj", "1 g", route=route)], [], ADULT)
    (found,) = of_kind(report, Kind.POTASSIUM)
    assert (found.tier, found.may_override) == (Tier.STOP, False)


@pytest.mark.parametrize(("grams", "count"), [("1.5", 0), ("1.6", 1)])
def test_potassium_in_its_infusion_has_a_highest_concentration(pack: ContentPack, grams: str, count: int) -> None:
    lines = [
        line(pack, "sodium-chloride-09-inj", "500 mL", group="g"),
        line(pack, "potassium-chloride-inj", f"{grams} g", group="g"),
    ]
    assert len(of_kind(pack.rules.check(lines, [], ADULT), Kind.POTASSIUM)) == count


def _bag(
    pack: ContentPack, ml: int, *grams: str, route: str = "IVGTT", fluid: str = "sodium-chloride-09-inj"
) -> list[OrderedDrug]:
    potassium = [
        line(pack, "potassium-chloride-inj", f"{each} g", group="g", route=route, key=f"k{at}")
        for at, each in enumerate(grams)
    ]
    return [line(pack, fluid, f"{ml} mL", group="g", route=route), *potassium]


def test_two_potassium_lines_in_one_bag_are_judged_together(pack: ContentPack) -> None:
    (found,) = of_kind(pack.rules.check(_bag(pack, 500, "1.5", "1.5"), [], ADULT), Kind.POTASSIUM)
    assert (found.facts["ordered"], found.order, found.implicated) == ("6.0", "k0", ("k1",))
    assert not of_kind(pack.rules.check(_bag(pack, 500, "0.7", "0.7"), [], ADULT), Kind.POTASSIUM)


def test_two_potassium_lines_in_one_bag_run_in_together(pack: ContentPack) -> None:
    fluid, *potassium = _bag(pack, 500, "0.7", "0.7")
    fast = replace(fluid, rate=Quantity(Decimal(300), "mL/h"))
    assert of_kind(pack.rules.check([fast, *potassium], [], ADULT), Kind.RATE)
    assert not of_kind(pack.rules.check([fast, potassium[0]], [], ADULT), Kind.RATE)


@pytest.mark.parametrize(
    ("ml", "grams", "route", "tier"),
    [
        (500, "14", "IVGTT", Tier.INTERRUPT),
        (500, "15", "IVGTT", Tier.STOP),
        (500, "30", "IVGTT", Tier.STOP),
        (100, "3", "IVGTT", Tier.STOP),
        (50, "3", "IVPUMP", Tier.STOP),
        (50, "3", "CVC", Tier.INTERRUPT),
        (100, "10", "CVC", Tier.STOP),
    ],
)
def test_no_reason_lets_ten_times_the_concentration_of_potassium_pass(
    pack: ContentPack, ml: int, grams: str, route: str, tier: Tier
) -> None:
    (found,) = of_kind(pack.rules.check(_bag(pack, ml, grams, route=route), [], ADULT), Kind.POTASSIUM)
    assert (found.tier, found.may_override) == (tier, tier is not Tier.STOP)
    assert (tier is Tier.STOP) == bool(found.effect_zh and found.effect_en)


def test_concentrated_saline_dilutes_no_potassium(pack: ContentPack) -> None:
    lines = _bag(pack, 500, "1", fluid="sodium-chloride-10-inj")
    (found,) = of_kind(pack.rules.check(lines, [], ADULT), Kind.POTASSIUM)
    assert (found.tier, found.facts) == (Tier.STOP, {"fluid": "none"})


@pytest.mark.parametrize(
    ("rate", "unit", "is_too_fast"),
    [("370", "mL/h", False), ("380", "mL/h", True), ("90", "[drp]/min", False)],
)
def test_potassium_runs_in_no_faster_than_the_pack_says_and_other_rates_are_not_checked(
    pack: ContentPack, rate: str, unit: str, *, is_too_fast: bool
) -> None:
    lines = [
        replace(line(pack, "sodium-chloride-09-inj", "500 mL", group="g"), rate=Quantity(Decimal(rate), unit)),
        line(pack, "potassium-chloride-inj", "1 g", group="g"),
    ]
    report = pack.rules.check(lines, [], ADULT)
    assert bool(of_kind(report, Kind.RATE)) is is_too_fast
    assert gaps(report, Kind.RATE) == {Gap.NOT_IN_PACK}
    assert not gaps(pack.rules.check(lines[1:], [], ADULT), Kind.RATE)


@pytest.mark.parametrize(
    ("privilege", "tier"), [("special", Tier.PASSIVE), ("restricted", Tier.STOP), ("non-restricted", Tier.STOP)]
)
def test_the_antibacterial_tier_follows_the_doctors_privilege(pack: ContentPack, privilege: str, tier: Tier) -> None:
    order = line(pack, "meropenem-inj", "1 g")
    report = pack.rules.check([order], [], ADULT, Prescriber(antibiotic_tier=privilege))
    assert of_kind(report, Kind.ANTIBIOTIC)[0].tier is tier


def test_an_unknown_privilege_is_not_allowed(pack: ContentPack) -> None:
    order = line(pack, "meropenem-inj", "1 g")
    (found,) = of_kind(pack.rules.check([order], [], ADULT), Kind.ANTIBIOTIC)
    assert (found.tier, found.may_override) == (Tier.STOP, False)


@pytest.mark.parametrize("privilege", [None, "non-restricted", "restricted"])
def test_an_emergency_lets_it_pass_for_a_day_and_says_so(pack: ContentPack, privilege: str | None) -> None:
    order = replace(line(pack, "meropenem-inj", "1 g"), is_emergency_use=True)
    report = pack.rules.check([order], [], ADULT, Prescriber(antibiotic_tier=privilege))
    (found,) = of_kind(report, Kind.ANTIBIOTIC)
    assert (found.tier, found.facts["emergency"]) == (Tier.ADVISE, "yes")
    assert gaps(report, Kind.ANTIBIOTIC) == (set() if privilege else {Gap.PRIVILEGE_UNKNOWN})


def test_the_special_tier_wants_its_request_form_and_names_what_is_missing(pack: ContentPack) -> None:
    order = replace(line(pack, "meropenem-inj", "1 g"), form_gaps=("site", "culture"))
    found = of_kind(pack.rules.check([order], [], ADULT, Prescriber(antibiotic_tier="special")), Kind.ANTIBIOTIC)
    stops = [one for one in found if one.tier is Tier.STOP]
    assert [(one.rule_id, one.facts["missing"]) for one in stops] == [("antibiotic-form:meropenem-inj", "site;culture")]
    restricted = replace(line(pack, "piperacillin-tazobactam-inj", "4.5 g"), form_gaps=("site",))
    report = pack.rules.check([restricted], [], ADULT, Prescriber(antibiotic_tier="restricted"))
    assert [one.tier for one in of_kind(report, Kind.ANTIBIOTIC)] == [Tier.PASSIVE]


def test_a_skin_test_is_needed_and_a_positive_one_stops(pack: ContentPack) -> None:
    order = line(pack, "penicillin-g-inj", "1600000 [iU]")
    results: Mapping[bool | None, list[Tier]] = {None: [Tier.INTERRUPT], False: [Tier.PASSIVE], True: [Tier.STOP]}
    for result, tiers in results.items():
        tests = () if result is None else (SkinTest(is_positive=result, atc="J01CE01"),)
        report = pack.rules.check([order], [], replace(ADULT, skin_tests=tests))
        assert [one.tier for one in of_kind(report, Kind.SKIN_TEST)] == tiers


def test_the_hardest_finding_comes_first(pack: ContentPack) -> None:
    patient = allergic("阿莫西林", is_anaphylaxis=True)
    report = pack.rules.check([line(pack, "amoxicillin-cap", "3 g")], [], patient)
    assert [one.tier for one in report.findings] == sorted(one.tier for one in report.findings)
    assert report.of_tier(Tier.STOP)
    assert report.of_order("amoxicillin-cap") == report.findings


@pytest.mark.parametrize("drug", ["furosemide-tab", "amoxicillin-cap"])
@pytest.mark.parametrize("route", ["IVP", "IVGTT", "IM", "SC"])
def test_a_tablet_or_capsule_is_never_injected(pack: ContentPack, drug: str, route: str) -> None:
    (found,) = of_kind(pack.rules.check([line(pack, drug, route=route)], [], ADULT), Kind.ROUTE)
    assert (found.tier, found.may_override) == (Tier.STOP, False)
    assert "不能注射" in found.effect_zh
    assert "never injected" in found.effect_en


@pytest.mark.parametrize(
    ("text", "drug", "tier"),
    [
        ("青霉素皮试", "penicillin-g-inj", Tier.STOP),
        ("Penicillin skin test", "amoxicillin-cap", Tier.STOP),
        ("头孢菌素皮试", "penicillin-g-inj", Tier.INTERRUPT),
    ],
)
def test_a_positive_skin_test_is_understood_by_its_words(pack: ContentPack, text: str, drug: str, tier: Tier) -> None:
    patient = replace(ADULT, skin_tests=(SkinTest(is_positive=True, text=text),))
    (found,) = of_kind(pack.rules.check([line(pack, drug)], [], patient), Kind.SKIN_TEST)
    assert (found.tier, found.may_override) == (tier, tier is not Tier.STOP)


def test_a_negative_skin_test_is_of_its_substance_only(pack: ContentPack) -> None:
    patient = replace(ADULT, skin_tests=(SkinTest(is_positive=False, text="青霉素皮试"),))
    (known,) = of_kind(pack.rules.check([line(pack, "penicillin-g-inj")], [], patient), Kind.SKIN_TEST)
    assert (known.tier, known.facts["result"]) == (Tier.PASSIVE, "negative")
    (asked,) = of_kind(pack.rules.check([line(pack, "piperacillin-tazobactam-inj")], [], patient), Kind.SKIN_TEST)
    assert "need" in asked.facts


@pytest.mark.parametrize(
    ("test", "made_for", "ordered", "is_asked"),
    [
        ("SKINTEST-PEN", "ampicillin-inj", "penicillin-g-inj", False),
        ("SKINTEST-PEN", "ampicillin-inj", "ceftriaxone-inj", True),
        ("SKINTEST-CEF", "cefazolin-inj", "cefazolin-inj", False),
        ("SKINTEST-CEF", "cefazolin-inj", "ceftriaxone-inj", True),
    ],
)
def test_a_negative_test_with_the_reagent_of_the_class_holds_for_the_class(
    pack: ContentPack, test: str, made_for: str, ordered: str, *, is_asked: bool
) -> None:
    read, until = datetime(2026, 11, 20, 9, 0, tzinfo=UTC), datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    known = SkinTest(is_positive=False, drug_id=made_for, test=test, text="皮试", read_at=read, until=until, batch="B7")
    (found,) = of_kind(pack.rules.check([line(pack, ordered)], [], replace(ADULT, skin_tests=(known,))), Kind.SKIN_TEST)
    assert ("need" in found.facts) is is_asked
    if not is_asked:
        assert (found.facts["read"], found.facts["until"], found.facts["batch"]) == (
            "2026-11-20 09:00",
            "2026-11-21 09:00",
            "B7",
        )


def test_what_is_not_for_the_spinal_canal_is_never_given_there(pack: ContentPack) -> None:
    (found,) = of_kind(pack.rules.check([line(pack, "vincristine-inj", "2 mg", route="IT")], [], ADULT), Kind.ROUTE)
    assert (found.tier, found.may_override) == (Tier.STOP, False)
    assert "鞘内" in found.effect_zh


def test_a_high_alert_drug_for_the_spinal_canal_without_a_known_dose_wants_a_reason(pack: ContentPack) -> None:
    (found,) = of_kind(pack.rules.check([line(pack, "methotrexate-inj", "1 g", route="IT")], [], ADULT), Kind.ROUTE)
    assert found.tier is Tier.INTERRUPT
    by_vein = pack.rules.check([line(pack, "methotrexate-inj", "1 g", route="IVGTT")], [], ADULT)
    assert not of_kind(by_vein, Kind.ROUTE)


def test_a_concentrated_electrolyte_is_never_pushed(pack: ContentPack) -> None:
    pushed = line(pack, "sodium-chloride-10-inj", "100 mL", route="IVP")
    (found,) = of_kind(pack.rules.check([pushed], [], ADULT), Kind.ROUTE)
    assert (found.tier, found.may_override) == (Tier.STOP, False)


@pytest.mark.parametrize(
    "test", [SkinTest(is_positive=True, drug_id="penicillin-g-inj"), SkinTest(is_positive=True, atc="J01CE01")]
)
@pytest.mark.parametrize("drug", ["ampicillin-inj", "oxacillin-inj", "amoxicillin-cap", "penicillin-g-inj"])
def test_a_positive_penicillin_test_stops_every_penicillin(pack: ContentPack, drug: str, test: SkinTest) -> None:
    (found,) = of_kind(pack.rules.check([line(pack, drug)], [], replace(ADULT, skin_tests=(test,))), Kind.SKIN_TEST)
    assert (found.tier, found.may_override, found.facts) == (Tier.STOP, False, {"result": "positive"})


def test_a_positive_test_of_one_cephalosporin_wants_a_reason_for_another_and_says_nothing_of_other_drugs(
    pack: ContentPack,
) -> None:
    patient = replace(ADULT, skin_tests=(SkinTest(is_positive=True, drug_id="cefazolin-inj"),))
    (found,) = of_kind(pack.rules.check([line(pack, "ceftriaxone-inj")], [], patient), Kind.SKIN_TEST)
    assert (found.tier, found.may_override, found.facts) == (Tier.INTERRUPT, True, {"result": "positive"})
    assert not of_kind(pack.rules.check([line(pack, "meropenem-inj")], [], patient), Kind.SKIN_TEST)


def test_a_negative_penicillin_test_frees_no_other_penicillin(pack: ContentPack) -> None:
    patient = replace(ADULT, skin_tests=(SkinTest(is_positive=False, drug_id="penicillin-g-inj"),))
    (found,) = of_kind(pack.rules.check([line(pack, "ampicillin-inj")], [], patient), Kind.SKIN_TEST)
    assert found.facts == {"need": "required"}
