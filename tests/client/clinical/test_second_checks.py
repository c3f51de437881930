"""For which classes two people check, at which step: one table of the pack, and a site's own classes in it."""

import json
from dataclasses import replace

import pytest

from client.clinical.pack import ContentPack
from client.clinical.second_checks import FILE, Stage, read_second_checks
from client.errors import PackDamaged
from client.fhir import names
from client.records import Code, Order, OrderKind, OrderStatus, OrderTerm
from resources import path


def raw() -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = json.loads((path("packs/practice") / FILE).read_text(encoding="utf-8"))
    return found


def read(pack: ContentPack, *more: dict[str, object]) -> object:
    return read_second_checks(json.dumps({**raw(), "classes": [*raw()["classes"], *more]}).encode(), pack.catalogue)


def order(drug: str = "", code: str | None = None, atc: str | None = None) -> Order:
    kind = OrderKind.NURSING if code else OrderKind.MEDICATION
    named = Code(text="x", system=names.NURSING_ORDER, code=code)
    return Order(
        key="MedicationRequest/m",
        kind=kind,
        term=OrderTerm.LONG,
        status=OrderStatus.ACTIVE,
        what=named,
        drug_id=drug or None,
        atc=atc,
    )


def test_verifying_preparing_giving_and_throwing_away_read_the_same_table(pack: ContentPack) -> None:
    assert pack.bedside.verifying.checks is pack.giving.checks is pack.care.units.checks is pack.checks
    assert all(one.source for one in pack.checks.classes)
    assert not pack.checks.is_verified


@pytest.mark.parametrize(
    ("drug", "stage", "classes"),
    [
        ("cisplatin-inj", Stage.VERIFY, ("high-alert", "chemotherapy")),
        ("cisplatin-inj", Stage.PREPARE, ("high-alert", "chemotherapy")),
        ("morphine-inj", Stage.GIVE, ("high-alert", "narcotic")),
        ("morphine-inj", Stage.WITNESS, ("narcotic",)),
        ("amoxicillin-cap", Stage.GIVE, ()),
    ],
)
def test_a_drug_is_of_its_classes_at_each_step(
    pack: ContentPack, drug: str, stage: Stage, classes: tuple[str, ...]
) -> None:
    assert pack.checks.asked([order(drug)], stage, pack.catalogue, 60) == classes


def test_a_childs_dose_by_weight_is_one_and_an_unknown_age_makes_nobody_a_child(pack: ContentPack) -> None:
    asked = [pack.checks.asked([order("amoxicillin-cap")], Stage.VERIFY, pack.catalogue, one) for one in (5, 40, None)]
    assert asked == [("paediatric-weight",), (), ()]


def test_blood_is_checked_by_two_when_it_is_verified(pack: ContentPack) -> None:
    for code in ("TRANSFUSE-MON", "BLOOD-RBC"):
        assert pack.checks.asked([order(code=code)], Stage.VERIFY, pack.catalogue) == ("transfusion",)
    assert pack.checks.asked([order(code="TURN-Q2H")], Stage.VERIFY, pack.catalogue) == ()


def test_a_cytotoxic_that_the_pack_does_not_know_is_known_by_the_code_of_its_order(pack: ContentPack) -> None:
    assert pack.checks.asked([order("unheard-of", atc="L01XA03")], Stage.GIVE, pack.catalogue) == ("chemotherapy",)


def test_a_substance_among_the_cytotoxics_counts_in_every_form(pack: ContentPack) -> None:
    coded_elsewhere = [one.id for one in pack.catalogue.drugs.values() if one.atc_name == "methotrexate"]
    assert coded_elsewhere
    for drug in coded_elsewhere:
        assert "chemotherapy" in pack.checks.asked([order(drug)], Stage.GIVE, pack.catalogue)


def test_a_site_adds_a_class_of_its_own_by_drugs_groups_or_age(pack: ContentPack) -> None:
    own = {"id": "own", "zh": "本院", "en": "ours", "drugs": ["metformin-tab"], "stages": ["give"], "source": "here"}
    baby = {"id": "baby", "zh": "婴儿", "en": "infant", "below_years": 1, "stages": ["give"], "source": "here"}
    checks = read_second_checks(json.dumps({"classes": [own, baby]}).encode(), pack.catalogue)
    assert checks.asked([order("metformin-tab")], Stage.GIVE, pack.catalogue, 60) == ("own",)
    assert checks.asked([order("metformin-tab")], Stage.VERIFY, pack.catalogue, 60) == ()
    assert checks.asked([order("amoxicillin-cap")], Stage.GIVE, pack.catalogue, 0) == ("baby",)
    assert checks.names(("own", "gone"), "zh_CN") == ("本院", "gone")
    assert checks.names(("own",), "en") == ("ours",)


def test_without_a_table_nobody_is_asked(pack: ContentPack) -> None:
    empty = read_second_checks(None, pack.catalogue)
    assert empty.asked([order("morphine-inj")], Stage.GIVE, pack.catalogue, 60) == ()
    assert replace(pack.giving, checks=empty).asks_second(order("morphine-inj"), pack.catalogue, 60) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "high-alert", "zh": "x", "en": "x", "drugs": ["a"], "stages": ["give"], "source": "x"},
        {"id": "empty", "zh": "x", "en": "x", "stages": ["give"], "source": "x"},
        {"id": "nowhere", "zh": "x", "en": "x", "drugs": ["a"], "stages": [], "source": "x"},
        {"id": "typo", "zh": "x", "en": "x", "drugs": ["a"], "stages": ["giving"], "source": "x"},
        {"id": "no-source", "zh": "x", "en": "x", "drugs": ["a"], "stages": ["give"]},
    ],
    ids=lambda one: str(one["id"]),
)
def test_a_class_that_is_not_whole_is_a_damaged_pack(pack: ContentPack, wrong: dict[str, object]) -> None:
    with pytest.raises(PackDamaged):
        read(pack, wrong)
