"""Mirrors offline/projection/told.py, and what offline/projection/safety.py makes of recorded allergies."""

from datetime import timedelta
from typing import Any

import pytest

from client.clinical.safety.findings import Gap, Kind, Tier
from client.fhir import names
from offline.projection import safety, told
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW, PATIENT, load

ICD10 = "http://hl7.org/fhir/sid/icd-10"
DAY = timedelta(days=1)


@pytest.fixture
def chart(books: Books) -> Books:
    load(books, builders.patient(born="1990-03-08", sex="female"), builders.stay())
    return books


def status(system: str, code: str, age: timedelta = DAY, **more: Any) -> dict[str, Any]:
    made = builders.observation("preg", names.PREGNANCY_STATUS, "0", "1", at=NOW - age, category="social-history")
    del made["valueQuantity"]
    return made | {"valueCodeableConcept": {"coding": [{"system": system, "code": code}]}} | more


@pytest.mark.parametrize(
    ("system", "code", "age", "expected"),
    [
        (names.SNOMED, "77386006", DAY, True),
        (names.LOINC, "LA15173-0", 200 * DAY, True),
        (names.LOINC, "LA15173-0", 301 * DAY, None),
        (names.SNOMED, "60001007", DAY, False),
        (names.SNOMED, "60001007", 8 * DAY, None),
        (names.LOINC, "LA4489-6", DAY, None),
        (names.SNOMED, "77386006", -DAY, None),
    ],
)
def test_pregnancy_is_what_the_record_says_as_long_as_it_holds(
    chart: Books, system: str, code: str, age: timedelta, expected: bool | None
) -> None:
    load(chart, status(system, code, age))
    assert told.is_pregnant(chart, PATIENT, NOW) is expected
    assert safety.facts(chart, PATIENT, NOW).is_pregnant is expected


def test_a_withdrawn_status_and_an_empty_record_say_nothing(chart: Books) -> None:
    assert told.is_pregnant(chart, PATIENT, NOW) is None
    load(chart, status(names.SNOMED, "77386006", status="entered-in-error"))
    assert told.is_pregnant(chart, PATIENT, NOW) is None


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("O24.4", "妊娠期糖尿病", True),
        ("Z34.9", "正常妊娠监督", True),
        ("O80.0", "顺产", None),
        ("O72.1", "产后出血", None),
        ("J18.9", "肺炎", None),
        (None, "宫内妊娠32周", True),
        (None, "孕28周", True),
        (None, "Intrauterine pregnancy", True),
        (None, "异位妊娠术后", None),
        (None, "早孕待排?", None),
        (None, "Not pregnant", None),
        (None, "妊娠史", None),
    ],
)
def test_an_active_diagnosis_of_pregnancy_says_so(
    chart: Books, code: str | None, text: str, expected: bool | None
) -> None:
    coded = {"coding": [{"system": ICD10, "code": code}]} if code else {}
    load(chart, builders.problem("c1", text) | {"code": {**coded, "text": text}})
    assert told.is_pregnant(chart, PATIENT, NOW) is expected


def test_a_pregnant_patient_is_checked_and_an_unknown_one_is_reported(chart: Books) -> None:
    drug = next(one for one in builders.pack().catalogue.drugs.values() if one.pregnancy_flag == "contraindicated")
    drafts = [builders.draft(drug.id)]
    catalogue, rules = builders.pack().catalogue, builders.pack().rules
    before = safety.check(chart, PATIENT, drafts, rules, catalogue, NOW)
    assert Gap.PREGNANCY_UNKNOWN in {one.gap for one in before.not_checked if one.kind is Kind.PREGNANCY}
    load(chart, status(names.SNOMED, "77386006"))
    found = safety.check(chart, PATIENT, drafts, rules, catalogue, NOW).findings
    assert [one.tier for one in found if one.kind is Kind.PREGNANCY] == [Tier.INTERRUPT]


def skin_test(said: str | None, text: str = "青霉素皮试", age: timedelta = timedelta(hours=1)) -> dict[str, Any]:
    made = builders.observation("skin", "x", "0", "1", at=NOW - age, category="procedure")
    del made["valueQuantity"]
    return made | {"code": {"text": text}} | ({"valueString": said} if said else {})


@pytest.mark.parametrize(
    ("said", "age", "expected"),
    [
        ("阳性", timedelta(days=900), [True]),
        ("(+)", timedelta(hours=1), [True]),
        ("positive", timedelta(hours=1), [True]),
        ("阴性", timedelta(hours=1), [False]),
        ("阴性", timedelta(hours=25), []),
        ("(-)", timedelta(hours=1), [False]),
        ("未做", timedelta(hours=1), []),
        ("阴性？", timedelta(hours=1), []),
        (None, timedelta(hours=1), []),
    ],
)
def test_a_skin_test_counts_where_its_result_is_clear_and_holds(
    chart: Books, said: str | None, age: timedelta, expected: list[bool]
) -> None:
    load(chart, skin_test(said, age=age))
    assert [test.is_positive for test in told.skin_tests(chart, PATIENT, NOW)] == expected


def test_a_later_reading_that_nobody_can_read_takes_the_negative_one_away(chart: Books) -> None:
    load(chart, skin_test("阴性", age=timedelta(hours=2)))
    other = skin_test("红晕可疑", "头孢曲松皮试")
    load(chart, {**other, "id": "other"})
    assert [test.is_positive for test in told.skin_tests(chart, PATIENT, NOW)] == [False]
    load(chart, {**skin_test("红晕可疑"), "id": "later"})
    assert told.skin_tests(chart, PATIENT, NOW) == ()
    load(chart, {**skin_test("阴性(-)", age=timedelta(minutes=5)), "id": "again"})
    assert [test.is_positive for test in told.skin_tests(chart, PATIENT, NOW)] == [False]


def test_a_positive_skin_test_on_record_stops_the_drug(chart: Books) -> None:
    load(chart, skin_test("阳性"), builders.no_allergy("n"))
    drafts = [builders.draft("penicillin-g-inj")]
    found = safety.check(chart, PATIENT, drafts, builders.pack().rules, builders.pack().catalogue, NOW).findings
    assert [(one.tier, one.may_override) for one in found if one.kind is Kind.SKIN_TEST] == [(Tier.STOP, False)]


def test_any_other_test_is_no_skin_test(chart: Books) -> None:
    load(chart, skin_test("阳性", "Coombs test"))
    assert told.skin_tests(chart, PATIENT, NOW) == ()


CEFALEXIN = {"coding": [{"system": names.DRUG, "code": "cefalexin-cap"}], "text": "cefalexin"}


def known(**more: Any) -> dict[str, Any]:
    made = {**builders.allergy("a1", "cefalexin"), **more}
    return {key: value for key, value in made.items() if value is not None}


@pytest.mark.parametrize(
    "reaction",
    [
        {"manifestation": [{"coding": [{"system": names.SNOMED, "code": "39579001"}]}]},
        {"manifestation": [{"text": "过敏性休克"}]},
        {"manifestation": [{"text": "喉头水肿"}], "severity": "mild"},
        {"description": "anaphylaxis in 2019"},
    ],
)
def test_a_known_anaphylaxis_to_the_same_drug_stops_and_cannot_be_overridden(
    chart: Books, reaction: dict[str, Any]
) -> None:
    load(chart, known(code=CEFALEXIN, criticality=None, reaction=[reaction]))
    drafts = [builders.draft("cefalexin-cap")]
    found = safety.check(chart, PATIENT, drafts, builders.pack().rules, builders.pack().catalogue, NOW).findings
    same = [one for one in found if one.rule_id == "SAME-SUBSTANCE"]
    assert [(one.tier, one.may_override, one.facts["severity"]) for one in same] == [(Tier.STOP, False, "anaphylaxis")]


def test_a_food_allergy_is_not_asked_of_every_drug(chart: Books) -> None:
    load(chart, known(code={"text": "花生"}, category=["food"]))
    report = safety.check(chart, PATIENT, [builders.draft()], builders.pack().rules, builders.pack().catalogue, NOW)
    assert not [one for one in report.not_checked if one.kind is Kind.ALLERGY]
    load(chart, known(id="a2", code={"text": "某药"}, category=["food", "medication"]))
    again = safety.check(chart, PATIENT, [builders.draft()], builders.pack().rules, builders.pack().catalogue, NOW)
    assert [one.gap for one in again.not_checked if one.kind is Kind.ALLERGY] == [Gap.ALLERGY_NOT_UNDERSTOOD]


def test_a_class_on_record_is_understood_by_its_code(chart: Books) -> None:
    coded = {"coding": [{"system": names.ALLERGEN, "code": "PENICILLIN"}], "text": "某药"}
    load(chart, known(code=coded))
    drafts = [builders.draft("amoxicillin-cap")]
    found = safety.check(chart, PATIENT, drafts, builders.pack().rules, builders.pack().catalogue, NOW).findings
    assert "AX01" in {one.rule_id for one in found}
