"""Promises of every check, over many orders: a unit changes nothing, an unknown is said, each finding names where it comes from."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from client.clinical.pack import ContentPack
from client.clinical.safety.facts import KnownAllergy, PatientFacts, Prescriber, SkinTest
from client.clinical.safety.findings import Gap, Kind, Tier
from client.clinical.units import Quantity
from tests.client.clinical.safety.lines import ADULT, gaps, line, of_kind

PACK = ContentPack.parse({file.name: file.read_bytes() for file in resources.path("packs/practice").iterdir()})
DRUGS = sorted(PACK.catalogue.drugs)
IN_MASS = [one for one in DRUGS if (unit := PACK.catalogue.drugs[one].dose_unit) in {"mg", "g"}]
_MG = {"mg": Decimal(1), "g": Decimal("0.001"), "ug": Decimal(1000)}
UNKNOWN = PatientFacts()


@settings(max_examples=60, deadline=None)
@given(
    drug=st.sampled_from(IN_MASS),
    mg=st.decimals("0.001", "50000", places=3),
    unit=st.sampled_from(sorted(_MG)),
    age=st.sampled_from([Decimal(4), Decimal(60)]),
)
def test_the_same_dose_in_another_unit_finds_the_same(drug: str, mg: Decimal, unit: str, age: Decimal) -> None:
    patient = replace(ADULT, age_years=age)
    order = line(PACK, drug)
    here = PACK.rules.check([replace(order, dose=Quantity(mg, "mg"))], [], patient)
    there = PACK.rules.check([replace(order, dose=Quantity(mg * _MG[unit], unit))], [], patient)
    assert [(one.rule_id, one.tier) for one in here.findings] == [(one.rule_id, one.tier) for one in there.findings]
    assert here.not_checked == there.not_checked


@settings(max_examples=60, deadline=None)
@given(drug=st.sampled_from(DRUGS), dose=st.sampled_from(["", "1 mg", "1 {tablet}", "5 parsec", "1 mg/kg"]))
def test_of_an_unknown_patient_nothing_is_silently_passed(drug: str, dose: str) -> None:
    """Every kind of check is in the report: found, not checked, or with nothing in the pack that would have to be compared."""
    order = line(PACK, drug, dose)
    found = PACK.catalogue.drugs[drug]
    report = PACK.rules.check([order], [], UNKNOWN)
    said = {one.kind for one in report.findings} | {one.kind for one in report.not_checked}
    assert Kind.ALLERGY in said
    assert {Kind.AGE, Kind.RENAL} <= said
    assert Kind.PREGNANCY in said or found.pregnancy_flag is not None
    limit = found.max_single.amount.unit if found.max_single is not None else None
    assert Kind.SINGLE_DOSE in said or (limit is not None and (dose in {"1 mg", "1 {tablet}"} or dose.endswith(limit)))
    if found.max_single is not None and found.max_single.amount.unit.endswith("/kg") and dose == "1 mg":
        assert gaps(report, Kind.SINGLE_DOSE) & {Gap.WEIGHT_UNKNOWN, Gap.UNIT_NOT_COMPARABLE}


@pytest.mark.parametrize(
    "drug", [one for one in DRUGS if (rule := PACK.catalogue.drugs[one].paediatric) and "/kg" in rule.unit]
)
def test_a_child_of_unknown_weight_is_not_checked_by_weight(drug: str) -> None:
    rule = PACK.catalogue.drugs[drug].paediatric
    assert rule is not None
    child = replace(ADULT, age_years=Decimal(4), weight_kg=None)
    report = PACK.rules.check([line(PACK, drug, f"{rule.high} {rule.unit.removesuffix('/kg')}")], [], child)
    assert Gap.WEIGHT_UNKNOWN in gaps(report, Kind.PAEDIATRIC_DOSE)
    assert not of_kind(report, Kind.PAEDIATRIC_DOSE)


@settings(max_examples=60, deadline=None)
@given(
    drugs=st.lists(st.sampled_from(DRUGS), min_size=1, max_size=4, unique=True),
    allergen=st.sampled_from(sorted(PACK.rules.allergy.by_class)),
    dose=st.sampled_from(["100 g", "1 mg", "1 {tablet}"]),
)
def test_every_finding_names_its_source_and_the_version_of_the_pack(drugs: list[str], allergen: str, dose: str) -> None:
    known = (KnownAllergy(key="a", allergen_class=allergen), KnownAllergy(key="b", drug_id=drugs[0]))
    patient = replace(
        ADULT,
        allergies=known,
        sex="female",
        age_years=Decimal(30),
        is_pregnant=True,
        creatinine_clearance=Decimal(5),
        skin_tests=(SkinTest(is_positive=True, drug_id=drugs[-1]),),
    )
    report = PACK.rules.check([line(PACK, one, dose) for one in drugs], [], patient, Prescriber())
    assert report.findings
    for one in report.findings:
        assert one.source, one
        assert one.pack_version == report.pack_version == PACK.version


@pytest.mark.parametrize("route", ["CVC", "IO", "IA"])
def test_potassium_by_a_central_line_is_never_silently_passed(route: str) -> None:
    alone = line(PACK, "potassium-chloride-inj", "3 g", route=route)
    (found,) = of_kind(PACK.rules.check([alone], [], ADULT), Kind.POTASSIUM)
    assert found.tier is Tier.STOP
    fluid = line(PACK, "sodium-chloride-09-inj", "500 mL", group="g", route=route)
    together = PACK.rules.check([replace(alone, group="g"), fluid], [], ADULT)
    assert gaps(together, Kind.POTASSIUM) == {Gap.NOT_IN_PACK}
