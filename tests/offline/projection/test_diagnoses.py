from typing import Any

import pytest

from client.fhir import names
from client.records import Code, DiagnosisChange, DiagnosisUse, Verification
from offline import commands_kept
from offline.outbox import Outcome, State
from offline.projection import chart
from offline.projection.diagnoses import diagnoses
from offline.store.books import Books
from offline.views import DiagnosisRow
from tests.support.builders import NOW_MS, PATIENT, diagnose, ident, keep, load, patient, problem, revise, stay


def condition(ident: str, text: str, **members: Any) -> dict[str, Any]:
    return {**problem(ident, text), **members}


def use(code: str) -> list[dict[str, Any]]:
    return [{"coding": [{"system": names.DIAGNOSIS_USE, "code": code}]}]


def encounter(n: str) -> dict[str, str]:
    return {"reference": f"Encounter/{n}"}


def shown(books: Books) -> dict[str, DiagnosisRow]:
    return {row.diagnosis.name.text: row for row in diagnoses(books, PATIENT)}


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, patient(), stay())
    return books


def test_diagnoses_of_this_stay_come_first_by_list_and_rank_and_earlier_ones_after_them(books: Books) -> None:
    before = {**stay(), "id": "e0", "status": "finished"}
    load(
        books,
        patient(),
        stay(),
        before,
        condition("a", "出院", category=use("discharge"), encounter=encounter("e1")),
        condition("b", "旧病", category=use("discharge"), encounter=encounter("e0")),
        condition(
            "c",
            "初步二",
            category=use("preliminary"),
            encounter=encounter("e1"),
            extension=[{"url": names.DIAGNOSIS_RANK, "valuePositiveInt": 2}],
        ),
        condition(
            "d",
            "初步一",
            category=use("preliminary"),
            encounter=encounter("e1"),
            extension=[{"url": names.DIAGNOSIS_RANK, "valuePositiveInt": 1}],
        ),
    )
    found = diagnoses(books, PATIENT)
    assert [row.diagnosis.name.text for row in found] == ["初步一", "初步二", "出院", "旧病"]
    assert [row.is_this_stay for row in found] == [True, True, True, False]


def test_use_and_rank_of_a_foreign_diagnosis_come_from_its_encounter(books: Books) -> None:
    role = {"coding": [{"system": names.DIAGNOSIS_ROLE, "code": "AD"}]}
    listed = [{"condition": {"reference": "Condition/a"}, "use": role, "rank": 3}]
    load(books, patient(), {**stay(), "diagnosis": listed}, condition("a", "肺炎", encounter=encounter("e1")))
    found = shown(books)["肺炎"].diagnosis
    assert (found.use, found.rank) == (DiagnosisUse.PRELIMINARY, 3)


def test_what_the_diagnosis_says_of_itself_goes_before_its_encounter(books: Books) -> None:
    role = {"coding": [{"system": names.DIAGNOSIS_ROLE, "code": "AD"}]}
    listed = [{"condition": {"reference": "Condition/a"}, "use": role, "rank": 3}]
    own = [{"url": names.DIAGNOSIS_RANK, "valuePositiveInt": 1}]
    row = condition("a", "肺炎", encounter=encounter("e1"), category=use("discharge"), extension=own)
    load(books, patient(), {**stay(), "diagnosis": listed}, row)
    found = shown(books)["肺炎"].diagnosis
    assert (found.use, found.rank) == (DiagnosisUse.DISCHARGE, 1)
    assert chart.problems_of(books, [PATIENT])[PATIENT][0].rank == 1


def test_a_diagnosis_of_an_ambulatory_encounter_is_an_outpatient_one(books: Books) -> None:
    visit = {**stay(), "id": "v1", "class": {"code": "AMB"}, "status": "finished"}
    load(books, patient(), stay(), visit, condition("a", "哮喘", encounter=encounter("v1")))
    found = shown(books)["哮喘"]
    assert (found.diagnosis.use, found.is_this_stay) == (DiagnosisUse.OUTPATIENT, False)


def test_a_diagnosis_without_a_stay_is_not_said_to_belong_to_this_one(ward_books: Books) -> None:
    load(ward_books, condition("a", "肺炎"))
    found = shown(ward_books)["肺炎"]
    assert (found.is_this_stay, found.diagnosis.use) == (None, None)


@pytest.mark.parametrize(
    ("outcomes", "state"),
    [
        ((), State.SAVED_HERE),
        ((Outcome.SEND_BEGUN,), State.SENDING),
        ((Outcome.SEND_BEGUN, Outcome.ANSWER_UNCLEAR), State.UNCLEAR),
        ((Outcome.CONFLICT_FOUND,), State.CONFLICT),
        ((Outcome.SEND_BEGUN, Outcome.ANSWER_NO), State.REFUSED),
        ((Outcome.WITHDRAWN,), None),
    ],
)
def test_a_new_diagnosis_stands_as_its_command_does(
    ward_books: Books, outcomes: tuple[Outcome, ...], state: State | None
) -> None:
    keep(ward_books, diagnose(1), number="C-1")
    for outcome in outcomes:
        commands_kept.move(ward_books, ident(1), outcome, at_ms=NOW_MS)
    found = shown(ward_books)
    marks = [row.mark.state for row in found.values() if row.mark is not None]
    assert marks == ([state] if state is not None else [])
    assert len(found) == len(marks)


def test_a_pending_change_is_overlaid_and_marked_and_goes_with_its_withdrawal(ward_books: Books) -> None:
    load(ward_books, condition("a", "肺炎"))
    keep(ward_books, revise(1, DiagnosisChange.REFUTE, "Condition/a"))
    found = shown(ward_books)["肺炎"]
    assert (found.diagnosis.verification, found.diagnosis.is_in_force) == (Verification.REFUTED, False)
    assert found.mark is not None
    assert chart.problems_of(ward_books, [PATIENT])[PATIENT] == ()
    commands_kept.move(ward_books, ident(1), Outcome.WITHDRAWN, at_ms=NOW_MS)
    assert shown(ward_books)["肺炎"].diagnosis.is_in_force


def test_a_syndrome_stands_below_its_disease_whatever_its_rank(ward_books: Books) -> None:
    keep(ward_books, diagnose(1, "咳嗽病", "", syndrome=Code(text="痰热壅肺证"), rank=2))
    keep(ward_books, diagnose(2, "肺炎", rank=1))
    assert list(shown(ward_books)) == ["肺炎", "咳嗽病", "痰热壅肺证"]


def test_pairs_that_point_at_each_other_are_shown_all_the_same(ward_books: Books) -> None:
    def linked(ident: str, other: str) -> dict[str, Any]:
        reference = {"reference": f"Condition/{other}"}
        return condition(ident, ident, extension=[{"url": names.SYNDROME_OF, "valueReference": reference}])

    load(ward_books, linked("a", "b"), linked("b", "a"), linked("c", "c"))
    assert set(shown(ward_books)) == {"a", "b", "c"}
