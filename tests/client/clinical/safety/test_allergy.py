from dataclasses import replace

import pytest

from client.clinical.pack import ContentPack
from client.clinical.safety.facts import OrderedDrug, Severity
from client.clinical.safety.findings import Gap, Kind, Tier
from tests.client.clinical.safety.lines import ADULT, allergic, gaps, line, of_kind


def test_a_known_anaphylaxis_to_the_same_substance_stops_without_override(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amoxicillin-cap")], [], allergic("阿莫西林", is_anaphylaxis=True))
    found = of_kind(report, Kind.ALLERGY)[0]
    assert found.tier is Tier.STOP
    assert not found.may_override
    assert report.is_stopped


def test_a_severe_penicillin_allergy_stops_another_penicillin(pack: ContentPack) -> None:
    patient = allergic("penicillin", severity=Severity.SEVERE)
    found = of_kind(pack.rules.check([line(pack, "piperacillin-tazobactam-inj")], [], patient), Kind.ALLERGY)
    assert [(one.tier, one.rule_id) for one in found] == [(Tier.STOP, "AX01")]


@pytest.mark.parametrize(
    ("drug", "rule", "tier"),
    [
        ("amoxicillin-cap", "AX01", Tier.INTERRUPT),
        ("ceftriaxone-inj", "AX03", Tier.ADVISE),
        ("meropenem-inj", "AX04", Tier.ADVISE),
    ],
)
def test_cross_reactivity_rows_of_penicillin(pack: ContentPack, drug: str, rule: str, tier: Tier) -> None:
    found = of_kind(pack.rules.check([line(pack, drug)], [], allergic("青霉素皮疹")), Kind.ALLERGY)
    assert [(one.rule_id, one.tier) for one in found] == [(rule, tier)]
    assert found[0].source
    assert found[0].pack_version == pack.version


def test_every_row_of_the_allergy_table_speaks_for_its_targets(pack: ContentPack) -> None:
    rules = [rule for own in pack.rules.allergy.by_class.values() for rule in own]
    assert len(rules) == 46
    for rule in rules:
        patient = allergic(allergen_class=rule.allergen_class)
        for prefix in rule.target_atc:
            order = OrderedDrug(key="x", atc=prefix.ljust(7, "0")[:7] if len(prefix) < 7 else prefix)
            assert of_kind(pack.rules.check([order], [], patient), Kind.ALLERGY), rule.id


def test_an_allergy_to_something_else_says_nothing(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amlodipine-tab")], [], allergic("青霉素"))
    assert not of_kind(report, Kind.ALLERGY)
    assert not gaps(report, Kind.ALLERGY)


def test_unknown_allergies_are_not_checked_and_not_passed(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amlodipine-tab")], [], replace(ADULT, allergies=None))
    assert gaps(report, Kind.ALLERGY) == {Gap.ALLERGIES_UNKNOWN}
    assert not report.is_complete


def test_a_text_nobody_understands_is_reported(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amlodipine-tab")], [], allergic("那个白色的药片?"))
    assert gaps(report, Kind.ALLERGY) == {Gap.ALLERGY_NOT_UNDERSTOOD}
    food = pack.rules.check([line(pack, "amlodipine-tab")], [], allergic("peanut", is_drug=False))
    assert not gaps(food, Kind.ALLERGY)


def test_a_foreign_drug_without_code_is_not_checked_for_anything(pack: ContentPack) -> None:
    report = pack.rules.check([OrderedDrug(key="x", name="Foo")], [], allergic("青霉素"))
    assert {one.kind for one in report.not_checked} >= {
        Kind.ALLERGY, Kind.INTERACTION, Kind.DUPLICATE, Kind.SINGLE_DOSE, Kind.DAILY_DOSE, Kind.RENAL, Kind.ROUTE,
    }  # fmt: skip
    assert not report.findings


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("头孢曲松过敏", {"CEPHALOSPORIN", "CEPH-METHOXYIMINO"}),
        ("头孢类", {"CEPHALOSPORIN"}),
        ("Sulfa drugs", {"SULFONAMIDE-ABX"}),
        ("磺胺", {"SULFONAMIDE-ABX"}),
        ("Aspirin", {"SALICYLATE"}),
        ("NSAIDs", {"NSAID"}),
        ("碘造影剂", {"IODINATED-CONTRAST"}),
        ("pollen", set()),
    ],
)
def test_written_allergens_are_understood(pack: ContentPack, text: str, classes: set[str]) -> None:
    assert pack.rules.allergy.lexicon.understand(text).classes == classes
