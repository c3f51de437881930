"""Results, reports and the course over all stays from the replica and the outbox, with what foreign servers send."""

from datetime import timedelta
from typing import Any

import pytest

from client.fhir import names
from offline import census
from offline.projection import course, history
from offline.result_views import CourseKind
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW, NOW_MS, PATIENT, keep, load


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, builders.ward(), builders.bed(1), builders.patient(1), builders.stay(1, 1))
    return books


def report(ident: str, *results: str, **more: Any) -> dict[str, Any]:
    plain = {
        "resourceType": "DiagnosticReport",
        "id": ident,
        "status": "final",
        "code": {"text": "电解质"},
        "subject": {"reference": PATIENT},
        "issued": builders.stamp(NOW),
        "result": [{"reference": f"Observation/{one}"} for one in results],
    }
    return {**plain, **more}


def finding(ident: str, name: str, flag: str | None = None, *members: str, **more: Any) -> dict[str, Any]:
    made = builders.lab(ident, name, "1", "1", flagged=flag)
    del made["valueQuantity"]
    made["code"] = {"text": name}
    return {**made, "hasMember": [{"reference": f"Observation/{one}"} for one in members], **more}


def test_a_value_knows_its_report_and_its_place_in_it(ward_books: Books) -> None:
    load(
        ward_books,
        builders.lab("na", "2951-2", "140", "mmol/L"),
        builders.lab("k", "2823-3", "4.1", "mmol/L", at=NOW - timedelta(hours=1)),
        report("r", "k", "na"),
        fresh=(),
    )
    found = history.history(ward_books, PATIENT, NOW)
    assert [(one.result.code.code, one.panel, one.place) for one in found.measured] == [
        ("2951-2", "电解质", 100),
        ("2823-3", "电解质", 0),
    ]
    assert found.loaded_at == NOW


def test_what_was_entered_in_error_is_no_value_and_a_report_that_was_says_so(ward_books: Books) -> None:
    wrong = {**builders.lab("k", "2823-3", "9.9", "mmol/L"), "status": "entered-in-error"}
    load(ward_books, wrong, report("r", "k", status="entered-in-error"), fresh=())
    assert history.history(ward_books, PATIENT, NOW).measured == ()
    (row,) = history.reports(ward_books, PATIENT)
    assert (row.status, row.lines) == ("entered-in-error", ())


def test_a_patient_who_was_never_completely_loaded_is_told_apart(books: Books) -> None:
    census.arrived(books, PATIENT, None, NOW_MS)
    assert history.history(books, PATIENT, NOW).loaded_at is None
    assert course.course(books, PATIENT).loaded_at is None


def test_too_many_values_are_cut_at_the_oldest_and_that_is_said(
    ward_books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "MOST_RESULTS", 2)
    for at in range(3):
        load(ward_books, builders.lab(f"k{at}", "2823-3", f"4.{at}", "mmol/L", at=NOW - timedelta(hours=at)), fresh=())
    found = history.history(ward_books, PATIENT, NOW)
    assert ([str(one.result.amount.value) for one in found.measured if one.result.amount], found.is_cut) == (
        ["4.0", "4.1"],
        True,
    )


def test_antibiotics_stand_under_their_germ_once(ward_books: Books) -> None:
    load(
        ward_books,
        finding("germ", "肺炎克雷伯菌", "A", "s1", "s2"),
        finding("s1", "头孢他啶", "S"),
        finding("s2", "左氧氟沙星", "R"),
        report("r", "s1", "germ", "s2"),
        fresh=(),
    )
    (row,) = history.reports(ward_books, PATIENT)
    assert [(line.name.text, line.flag, line.level) for line in row.lines] == [
        ("肺炎克雷伯菌", "A", 0),
        ("头孢他啶", "S", 1),
        ("左氧氟沙星", "R", 1),
    ]


def test_findings_that_name_each_other_in_a_circle_end(ward_books: Books) -> None:
    load(ward_books, finding("a", "甲", "A", "b"), finding("b", "乙", "A", "a"), report("r", "a", "b"), fresh=())
    (row,) = history.reports(ward_books, PATIENT)
    assert {line.name.text for line in row.lines} == {"甲", "乙"}


@pytest.mark.parametrize(
    "odd",
    [
        {
            "result": "x",
            "category": 5,
            "performer": {},
            "imagingStudy": [7],
            "presentedForm": "y",
            "conclusionCode": None,
        },
        {"result": [{"reference": "Observation/not-here"}], "issued": "yesterday", "effectiveDateTime": "2026"},
        {"code": None, "status": None},
    ],
)
def test_a_broken_report_is_shown_as_far_as_it_goes(ward_books: Books, odd: dict[str, Any]) -> None:
    load(ward_books, report("r", conclusion="<b>右肺</b>", **odd), fresh=())
    (row,) = history.reports(ward_books, PATIENT)
    assert row.conclusion == "<b>右肺</b>"
    assert row.lines == ()


def test_a_report_that_was_read_here_says_by_whom_before_central_knows(ward_books: Books) -> None:
    load(ward_books, report("r"), fresh=())
    keep(ward_books, builders.acknowledge(1, "DiagnosticReport/r"))
    (row,) = history.reports(ward_books, PATIENT)
    assert row.read_by == builders.DOCTOR.name
    assert row.mark is not None


# --- course ----------------------------------------------------------------------------------------------------------


def earlier(ident: str, **more: Any) -> dict[str, Any]:
    return {**builders.stay(1), "id": ident, "status": "finished", **more}


def kinds(books: Books) -> list[CourseKind]:
    return [entry.kind for entry in course.course(books, PATIENT).entries]


def test_earlier_stays_operations_and_stops_are_in_the_course_newest_first(ward_books: Books) -> None:
    begin, end = NOW - timedelta(days=90), NOW - timedelta(days=84)
    period = {"start": builders.stamp(begin), "end": builders.stamp(end)}
    operation = {
        "resourceType": "Procedure",
        "id": "op",
        "status": "completed",
        "code": {"text": "支气管镜检查"},
        "subject": {"reference": PATIENT},
        "performedPeriod": {"start": builders.stamp(begin + timedelta(days=1))},
        "performer": [{"actor": {"display": "梁医生"}}],
    }
    load(ward_books, earlier("e-old", period=period), operation, builders.drug_order("m1"), fresh=())
    keep(ward_books, builders.stop(1, "MedicationRequest/m1"))
    found = course.course(ward_books, PATIENT)
    assert [entry.kind for entry in found.entries[-3:]] == [
        CourseKind.DISCHARGE,
        CourseKind.PROCEDURE,
        CourseKind.ADMISSION,
    ]
    assert found.entries[-2].by == "梁医生"
    assert CourseKind.STOP in [entry.kind for entry in found.entries]
    times = [entry.at for entry in found.entries]
    assert times == sorted(times, reverse=True)


def test_an_outpatient_encounter_is_a_visit_and_a_cancelled_one_is_nothing(ward_books: Books) -> None:
    clinic = {"class": {"code": "AMB"}, "period": {"start": builders.stamp(NOW - timedelta(days=5))}}
    load(ward_books, earlier("e2", **clinic), earlier("e3", **{**clinic, "status": "cancelled"}), fresh=())
    assert kinds(ward_books).count(CourseKind.VISIT) == 1


def test_what_has_no_usable_time_is_counted_and_not_placed(ward_books: Books) -> None:
    note = {
        "resourceType": "DocumentReference",
        "id": "d",
        "status": "current",
        "subject": {"reference": PATIENT},
        "type": {"text": "外院小结"},
    }
    load(ward_books, note, fresh=())
    found = course.course(ward_books, PATIENT)
    assert (found.undated, CourseKind.NOTE in kinds(ward_books)) == (1, False)


def test_a_planned_operation_has_not_happened(ward_books: Books) -> None:
    planned = {
        "resourceType": "Procedure",
        "id": "op",
        "status": "preparation",
        "subject": {"reference": PATIENT},
        "performedDateTime": builders.stamp(NOW),
    }
    load(ward_books, planned, fresh=())
    assert CourseKind.PROCEDURE not in kinds(ward_books)


def test_critical_values_and_reports_of_images_are_in_the_course_and_laboratory_reports_are_not(
    ward_books: Books,
) -> None:
    laboratory = [{"coding": [{"code": "LAB"}]}]
    load(
        ward_books,
        builders.lab("k", "2823-3", "6.8", "mmol/L", flagged="HH"),
        report("r1", category=laboratory),
        report("r2", category=[{"coding": [{"code": "RAD"}]}], conclusion="未见异常"),
        fresh=(),
    )
    found = {entry.kind: entry for entry in course.course(ward_books, PATIENT).entries}
    assert found[CourseKind.CRITICAL].said == "6.8 mmol/L"
    assert found[CourseKind.REPORT].said == "未见异常"
    assert kinds(ward_books).count(CourseKind.REPORT) == 1
    assert names.LOINC in {code.system for code in found[CourseKind.CRITICAL].names}
