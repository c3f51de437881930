from typing import Any

import pytest

from client.commands import RecordDiagnosis
from client.fhir.names import ICD10
from client.records import Code, DiagnosisUse, Laterality, Sex, Verification
from tests.support import builders
from tests.ui.diagnoses.examples import row
from ui.diagnoses.hints_model import Hint, HintKind, hints

BOOK = builders.pack().diagnoses


def saved(code: str | None = "J44.9", text: str = "x", **more: Any) -> RecordDiagnosis:
    plain = {"use": DiagnosisUse.PRELIMINARY, "verification": Verification.CONFIRMED}
    what = Code(text=text, system=ICD10 if code else None, code=code)
    return RecordDiagnosis(**builders.act(1), what=what, **{**plain, **more})


def said(command: RecordDiagnosis, *before: Any, sex: Sex = Sex.MALE) -> dict[HintKind, Hint]:
    return {hint.kind: hint for hint in hints(command, before, BOOK, sex)}


def test_an_infectious_disease_prompts_for_the_report_card_and_another_does_not() -> None:
    assert HintKind.INFECTION in said(saved("A15.0"))
    assert said(saved("I48.9")) == {}


def test_a_tumour_prompts_for_its_own_card() -> None:
    assert HintKind.TUMOUR in said(saved("C34.9"))
    assert HintKind.INFECTION not in said(saved("C34.9"))


def test_a_paired_organ_without_a_side_is_asked_about_only_where_the_table_says_so() -> None:
    paired = next(entry for entry in BOOK.entries.values() if entry.is_paired)
    assert HintKind.SIDE_MISSING in said(saved(paired.icd10))
    assert HintKind.SIDE_MISSING not in said(saved(paired.icd10, laterality=Laterality.LEFT))
    assert HintKind.SIDE_MISSING not in said(saved("J44.9"))


def test_a_diagnosis_of_the_other_sex_is_asked_about_and_of_an_unknown_sex_is_not() -> None:
    female = next(entry for entry in BOOK.entries.values() if entry.sex == "female")
    assert HintKind.SEX in said(saved(female.icd10), sex=Sex.MALE)
    for sex in (Sex.FEMALE, Sex.UNKNOWN, Sex.OTHER):
        assert HintKind.SEX not in said(saved(female.icd10), sex=sex)


def test_the_same_in_force_in_the_same_list_is_named() -> None:
    there = row("9", Code(text="慢阻肺", system=ICD10, code="J44.9"))
    assert said(saved(), there)[HintKind.ALREADY_THERE].others == (there.diagnosis,)


@pytest.mark.parametrize(
    "more",
    [
        {"use": DiagnosisUse.DISCHARGE},
        {"clinical": "resolved"},
        {"verification": Verification.REFUTED},
        {"laterality": Laterality.LEFT},
    ],
)
def test_another_list_a_past_one_or_another_side_is_not_the_same(more: dict[str, Any]) -> None:
    there = row("9", Code(text="慢阻肺", system=ICD10, code="J44.9"), **more)
    assert HintKind.ALREADY_THERE not in said(saved(), there)


def test_without_a_code_the_very_same_words_are_the_same() -> None:
    assert HintKind.ALREADY_THERE in said(saved(None, "咳嗽病"), row("9", "咳嗽病"))
    assert HintKind.ALREADY_THERE not in said(saved(None, "咳嗽病"), row("9", "咳嗽"))


def test_two_diagnoses_of_a_list_with_one_number_are_told_and_none_is_moved() -> None:
    third = row("9", "2 型糖尿病", rank=3)
    assert said(saved(rank=3), third)[HintKind.RANK_TAKEN].others == (third.diagnosis,)
    assert HintKind.RANK_TAKEN not in said(saved(rank=4), third)
    assert HintKind.RANK_TAKEN not in said(saved(), third)
    assert HintKind.RANK_TAKEN not in said(saved(rank=3), row("9", rank=3, here=False))


def test_order_sets_are_those_the_pack_links_with_the_code() -> None:
    assert [one.id for one in said(saved("J18.9"))[HintKind.ORDER_SETS].sets] == ["OS-CAP"]
    assert HintKind.ORDER_SETS not in said(saved("J44.9"))


def test_of_a_code_that_the_pack_does_not_know_nothing_is_said() -> None:
    assert said(saved("A15.000x001")) == {}
