"""A patient's record out of the store: folders, versions, what is due, what was found and answered."""

from datetime import timedelta
from typing import Any

from client.fhir import names
from offline.projection import chart, notes
from offline.record_views import RecordView, standing, versions
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW, load

PATIENT = "Patient/p1"


def document(ident: str, title: str, text: str, hours_ago: float = 1, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Composition",
        "id": ident,
        "status": "final",
        "type": {"text": title},
        "subject": {"reference": PATIENT},
        "date": builders.stamp(NOW - timedelta(hours=hours_ago)),
        "author": [{"display": "沈亦舟"}],
        "title": title,
        "section": [{"text": {"status": "additional", "div": f"<div><p>{text}</p></div>"}}],
        **more,
    }


def furnish(books: Books, *rows: dict[str, Any]) -> None:
    load(books, builders.ward(), builders.bed(1), builders.patient(1), builders.stay(1, 1), *rows)


def record(books: Books) -> RecordView:
    pack = builders.pack()
    return notes.record(books, PATIENT, pack.documents, pack.record_rules, pack.vitals, NOW)


def test_a_foreign_document_without_a_code_is_in_a_folder_by_its_words(books: Books) -> None:
    furnish(books, document("a", "心内科会诊记录", "x"), document("b", "某某单", "y"))
    assert record(books).folders == {"Composition/a": "consult", "Composition/b": "other"}


def test_a_diagnosis_on_file_contradicts_an_operation_on_the_other_side(books: Books) -> None:
    condition = {
        "resourceType": "Condition",
        "id": "c1",
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": {"text": "左肾结石", "coding": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "N20.0"}]},
        "subject": {"reference": PATIENT},
    }
    furnish(books, condition, document("a", "手术记录", "手术经过：探查发现右肾表面结石"))
    (finding,) = [one for one in record(books).findings["Composition/a"] if one.rule == "C01"]
    assert finding.blocks


def test_a_side_in_a_field_of_its_own_counts_as_one_in_words(books: Books) -> None:
    left = {"coding": [{"system": names.LATERALITY, "code": "left"}]}
    condition = builders.problem("c1", "股骨颈骨折") | {"bodySite": [left]}
    furnish(books, condition, document("a", "手术记录", "手术名称：右髋关节置换术"))
    (finding,) = [one for one in record(books).findings["Composition/a"] if one.rule == "C01"]
    assert finding.blocks


def test_the_operation_that_was_asked_for_contradicts_one_on_the_other_side(books: Books) -> None:
    request = {
        "resourceType": "ServiceRequest",
        "id": "r1",
        "status": "active",
        "intent": "order",
        "category": [{"coding": [{"system": names.REQUEST_FORM, "code": "surgery"}]}],
        "code": {"text": "膝关节置换术"},
        "subject": {"reference": PATIENT},
        "bodySite": [{"coding": [{"system": names.LATERALITY, "code": "left"}]}],
    }
    furnish(books, request, document("a", "手术记录", "手术名称：右膝关节置换术"))
    assert [one.rule for one in record(books).findings["Composition/a"] if one.blocks] == ["C03"]


def test_the_condition_on_the_flag_decides_how_often_a_note_is_due(books: Books) -> None:
    flag = {
        "resourceType": "Flag",
        "id": "f1",
        "status": "active",
        "category": [{"coding": [{"system": names.TAG_KIND, "code": "condition"}]}],
        "code": {"text": "病重"},
        "subject": {"reference": PATIENT},
    }
    furnish(books, flag, document("a", "日常病程记录", "x", hours_ago=2))
    due = {one.rule: one for one in record(books).deadlines}
    assert due["T07"].due_at == NOW - timedelta(hours=2) + timedelta(days=2)
    assert "T08" not in due


def test_a_critical_result_asks_for_a_note_until_one_is_written(books: Books) -> None:
    furnish(books, builders.lab("l1", "2823-3", "7.1", "mmol/L", flagged="HH"))
    assert "T29" in {one.rule for one in record(books).deadlines}
    load(books, document("a", "危急值处置记录", "已补钾", hours_ago=0))
    assert "T29" not in {one.rule for one in record(books).deadlines}


def test_of_somebody_unknown_there_is_an_empty_record(books: Books) -> None:
    view = record(books)
    assert (view.deadlines, dict(view.findings), view.replies) == ((), {}, ())


def test_versions_stand_in_order_and_a_circle_is_no_endless_loop(books: Books) -> None:
    def replacing(key: str) -> list[dict[str, Any]]:
        return [{"code": "replaces", "targetReference": {"reference": f"Composition/{key}"}}]

    furnish(
        books,
        document("a", "日常病程记录", "1", 3),
        document("b", "日常病程记录", "2", 2, relatesTo=replacing("a")),
        document("c", "日常病程记录", "3", 1, relatesTo=replacing("b")),
        document("x", "手术记录", "x", relatesTo=replacing("y")),
        document("y", "手术记录", "y", relatesTo=replacing("x")),
    )
    rows = chart.notes(books, PATIENT)
    assert [row.note.text for row in versions(rows, "Composition/b")] == ["3", "2", "1"]
    assert {row.note.key for row in versions(rows, "Composition/x")} == {"Composition/x", "Composition/y"}
    assert {row.note.key for row in standing(rows)} == {"Composition/c", "Composition/x", "Composition/y"}, (
        "none is lost"
    )


def test_a_correction_that_was_itself_an_error_lets_the_old_note_stand_again(books: Books) -> None:
    wrong = {"code": "replaces", "targetReference": {"reference": "Composition/a"}}
    furnish(
        books,
        document("a", "日常病程记录", "1", 3),
        document("b", "日常病程记录", "2", 2, relatesTo=[wrong], status="entered-in-error"),
    )
    assert [row.note.key for row in standing(chart.notes(books, PATIENT))] == ["Composition/a"]


def test_a_superseded_document_is_seen_as_the_older_version_only(books: Books) -> None:
    def paper(ident: str, status: str, **more: Any) -> dict[str, Any]:
        content = [{"attachment": {"contentType": "text/plain", "data": "eA=="}}]
        subject = {"reference": PATIENT}
        head = {"resourceType": "DocumentReference", "id": ident, "status": status, "subject": subject}
        return {**head, "content": content, "description": "会诊单", **more}

    replaced = [{"code": "replaces", "target": {"reference": "DocumentReference/a"}}]
    furnish(books, paper("a", "superseded"), paper("b", "current", relatesTo=replaced), paper("c", "superseded"))
    rows = chart.notes(books, PATIENT)
    assert {row.note.key for row in rows} == {"DocumentReference/a", "DocumentReference/b"}
    assert [row.note.key for row in standing(rows)] == ["DocumentReference/b"]
