from dataclasses import replace

import pytest

from client.clinical.pack import ContentPack
from client.clinical.safety.denials import affirmed
from client.clinical.safety.facts import KnownAllergy, OrderedDrug, Severity
from client.clinical.safety.findings import Finding, Gap, Kind, Tier
from client.clinical.safety.reactions import is_anaphylaxis
from client.fhir.names import SNOMED
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
        ("ACEI 咳嗽", {"ACEI"}),
        ("盘尼西林", {"PENICILLIN"}),
        ("先锋霉素", {"CEPHALOSPORIN"}),
        ("β-内酰胺类", {"PENICILLIN", "CEPHALOSPORIN", "CARBAPENEM"}),
        ("酰胺类局麻药", {"LOCAL-AMIDE"}),
        ("酰胺", set()),
        ("pollen", set()),
    ],
)
def test_written_allergens_are_understood(pack: ContentPack, text: str, classes: set[str]) -> None:
    assert pack.rules.allergy.lexicon.understand(text).classes == classes


@pytest.mark.parametrize(
    "text", ["ferrous sulfate", "salbutamol sulfate", "magnesium sulfates", "sulfato ferroso", "sodium sulphate"]
)
def test_a_sulfate_is_no_sulfonamide(pack: ContentPack, text: str) -> None:
    assert "SULFONAMIDE-ABX" not in pack.rules.allergy.lexicon.understand(text).classes


@pytest.mark.parametrize("text", ["sulfathiazole", "sulfadiazine", "sulfa", "Sulfa drugs", "sulfas"])
def test_a_sulfonamide_still_is_one(pack: ContentPack, text: str) -> None:
    assert "SULFONAMIDE-ABX" in pack.rules.allergy.lexicon.understand(text).classes


DENIALS = [
    "no known penicillin allergy", "No allergy to penicillin or sulfa", "Denies penicillin allergy", "not allergic to penicillin",
    "Penicillin skin test negative", "青霉素皮试阴性", "青霉素皮试(-)", "青霉素皮试：阴性", "无青霉素过敏史", "否认青霉素过敏",
    "对青霉素不过敏",
]  # fmt: skip


@pytest.mark.parametrize("text", DENIALS)
def test_a_denial_is_no_allergy_and_says_nothing_of_other_substances(pack: ContentPack, text: str) -> None:
    assert affirmed(text) == ""
    report = pack.rules.check([line(pack, "amoxicillin-cap")], [], allergic(text))
    assert not of_kind(report, Kind.ALLERGY)
    assert gaps(report, Kind.ALLERGY) == {Gap.ALLERGIES_UNKNOWN}


@pytest.mark.parametrize(
    "text",
    [
        "青霉素皮试阴性后出现皮疹", "除青霉素外无过敏", "No known allergies other than penicillin", "无明显诱因青霉素过敏",
        "青霉素过敏，头孢皮试阴性", "青霉素皮试阳性", "Denies latex allergy. Penicillin rash.", "penicillin",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_denial_stands(pack: ContentPack, text: str) -> None:
    report = pack.rules.check([line(pack, "amoxicillin-cap")], [], allergic(text))
    assert [one.rule_id for one in of_kind(report, Kind.ALLERGY)] == ["AX01"]


def test_a_coded_allergy_stands_whatever_its_text_says(pack: ContentPack) -> None:
    coded = allergic("no known penicillin allergy", allergen_class="PENICILLIN")
    assert of_kind(pack.rules.check([line(pack, "amoxicillin-cap")], [], coded), Kind.ALLERGY)


def test_a_denial_beside_an_allergy_takes_nothing_from_it(pack: ContentPack) -> None:
    both = replace(ADULT, allergies=(KnownAllergy(key="a", text="青霉素皮试阴性"), KnownAllergy(key="b", text="头孢")))
    report = pack.rules.check([line(pack, "ceftriaxone-inj")], [], both)
    assert [one.implicated for one in of_kind(report, Kind.ALLERGY)] == [("b",)]
    assert not gaps(report, Kind.ALLERGY)


def test_a_group_of_substances_stands_for_each_of_them(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amoxicillin-cap")], [], allergic("?", atc="J01C"))
    assert of_kind(report, Kind.ALLERGY)[0].rule_id == "SAME-SUBSTANCE"
    assert not of_kind(pack.rules.check([line(pack, "amlodipine-tab")], [], allergic("?", atc="J01C")), Kind.ALLERGY)


def test_a_code_the_pack_does_not_know_leaves_the_text_to_speak(pack: ContentPack) -> None:
    report = pack.rules.check([line(pack, "amoxicillin-cap")], [], allergic("penicillin V", atc="J01CE02"))
    assert [one.rule_id for one in of_kind(report, Kind.ALLERGY)] == ["AX01"]


SNOMED_ANAPHYLAXIS = (SNOMED, "39579001")


@pytest.mark.parametrize(
    ("codes", "words", "severity", "criticality", "expected"),
    [
        ([SNOMED_ANAPHYLAXIS], [], None, None, True),
        ([("http://hl7.org/fhir/sid/icd-10", "T88.6")], [], None, None, True),
        ([], ["过敏性休克"], None, None, True),
        ([], ["喉头水肿"], "moderate", "low", True),
        ([], ["Anaphylactic shock"], None, None, True),
        ([], ["choque anafilático"], None, None, True),
        ([], ["no anaphylaxis"], None, None, False),
        ([], ["青霉素过敏性休克"], None, None, True),
        ([], ["皮疹", "输液后休克抢救"], None, None, True),
        ([], ["rash, then shock"], None, None, True),
        ([], ["皮疹，无休克"], None, None, False),
        ([], ["rash without any shock"], None, None, False),
        ([], ["皮疹"], "severe", "high", True),
        ([], ["皮疹"], "severe", "low", False),
        ([(None, "39579001")], ["皮疹"], None, "high", False),
    ],
)
def test_an_anaphylaxis_is_known_by_code_by_word_or_by_how_grave_it_was(
    codes: list[tuple[str | None, str | None]],
    words: list[str],
    severity: str | None,
    criticality: str | None,
    expected: bool,
) -> None:
    assert is_anaphylaxis(codes, words, severity, criticality) is expected


def classes_stopped(pack: ContentPack, text: str) -> set[str]:
    """The drugs of the pack against which a written allergy says anything."""
    orders = tuple(line(pack, drug) for drug in pack.catalogue.drugs)
    found = pack.rules.allergy.check(orders, allergic(text).allergies)
    return {one.order for one in found if isinstance(one, Finding)}


@pytest.mark.parametrize(
    ("text", "drug"),
    [
        ("头孢哌酮", "ceftriaxone-inj"),
        ("cefoperazone", "ceftazidime-inj"),
        ("氨基青霉素", "penicillin-g-inj"),
        ("β-内酰胺类过敏", "ceftriaxone-inj"),
    ],
)
def test_an_allergy_to_a_part_of_a_class_is_one_to_the_class(pack: ContentPack, text: str, drug: str) -> None:
    assert drug in classes_stopped(pack, text)


def test_an_allergy_to_an_excipient_is_none_to_what_it_is_in_besides(pack: ContentPack) -> None:
    assert classes_stopped(pack, "亚硫酸盐") == {"articaine-epi-inj"}


def test_every_drug_is_known_by_its_own_written_name(pack: ContentPack) -> None:
    """But for the medicines without an ATC code, and packs of two drugs: they say that they were not understood."""
    unknown = [
        drug.id
        for drug in pack.catalogue.drugs.values()
        if drug.atc and "/" not in drug.name_zh and drug.id not in classes_stopped(pack, drug.name_zh)
    ]
    assert unknown == []


def test_what_is_written_beside_a_code_counts_too(pack: ContentPack) -> None:
    both = allergic("布洛芬、青霉素", drug_id="ibuprofen-srcap")
    for drug in ("amoxicillin-cap", "ibuprofen-srcap"):
        assert of_kind(pack.rules.check([line(pack, drug)], [], both), Kind.ALLERGY), drug
    denied = allergic("布洛芬，否认青霉素过敏", drug_id="ibuprofen-srcap")
    assert not of_kind(pack.rules.check([line(pack, "amoxicillin-cap")], [], denied), Kind.ALLERGY)
