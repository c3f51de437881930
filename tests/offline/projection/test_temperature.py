from datetime import timedelta
from typing import Any

import pytest

from client.fhir import names
from offline.projection import chart, counts, temperature
from offline.store.books import Books
from offline.temperature_views import TemperatureFacts
from tests.support import builders
from tests.support.builders import NOW, PATIENT, keep, load, pack, vitals
from tests.support.resources import stamp

ADMITTED = NOW - timedelta(days=3)
SURGERY = [{"system": names.SNOMED, "code": "387713003"}]


def ward(text: str, since: Any, status: str = "completed") -> dict[str, Any]:
    kind = {"coding": [{"system": names.LOCATION_TYPE, "code": "wa"}]}
    return {"location": {"display": text}, "physicalType": kind, "status": status, "period": {"start": stamp(since)}}


@pytest.fixture
def stay_books(books: Books) -> Books:
    """A stay that went from one ward to another a day after admission."""
    stay = builders.stay(1) | {
        "period": {"start": stamp(ADMITTED)},
        "location": [ward("内五", ADMITTED), ward("内三", ADMITTED + timedelta(days=1), "active")],
    }
    load(books, builders.ward(), builders.patient(), stay)
    return books


def facts(books: Books) -> TemperatureFacts:
    book = pack().temperature
    assert book is not None
    found = temperature.facts(books, PATIENT, book)
    assert found is not None
    return found


def observation(ident: str, value: str, **more: Any) -> dict[str, Any]:
    return builders.observation(ident, "8310-5", value, "Cel", at=more.pop("at", NOW)) | more


def values(found: TemperatureFacts) -> list[tuple[str, bool]]:
    return [(str(one.reading.amount.value), one.is_pending) for one in found.readings if one.reading.amount]


def test_what_is_saved_here_stands_beside_what_central_has_and_is_marked(stay_books: Books) -> None:
    load(stay_books, observation("o1", "37.5", at=NOW - timedelta(hours=4)))
    keep(stay_books, vitals(1, temperature="38.5"))
    found = facts(stay_books)
    assert values(found) == [("37.5", False), ("38.5", True)]
    assert [one.mark is not None for one in found.readings] == [False, True]


def test_a_reading_of_another_stay_or_from_before_the_admission_is_left_out(stay_books: Books) -> None:
    load(
        stay_books,
        observation("o1", "36.1", at=ADMITTED - timedelta(days=20)),
        observation("o2", "36.2", encounter={"reference": "Encounter/other"}),
        observation("o3", "36.3", encounter={"reference": "Encounter/e1"}),
    )
    assert values(facts(stay_books)) == [("36.3", False)]


def test_what_was_taken_back_is_there_for_who_asks(stay_books: Books) -> None:
    load(stay_books, observation("o1", "39.9", status="entered-in-error"))
    (only,) = facts(stay_books).readings
    assert only.reading.is_void


def test_admission_transfer_and_a_performed_operation_are_told_and_a_planned_one_is_not(stay_books: Books) -> None:
    def procedure(ident: str, status: str, category: list[dict[str, str]]) -> dict[str, Any]:
        return {
            "resourceType": "Procedure",
            "id": ident,
            "status": status,
            "category": {"coding": category},
            "code": {"text": ident},
            "subject": {"reference": PATIENT},
            "performedDateTime": stamp(NOW - timedelta(hours=5)),
        }

    load(
        stay_books,
        procedure("done", "completed", SURGERY),
        procedure("planned", "preparation", SURGERY),
        procedure("bronchoscopy", "completed", []),
    )
    assert [(one.kind, one.text) for one in facts(stay_books).happenings] == [
        ("admission", ""),
        ("transfer-in", "内三"),
        ("transfer-out", "内五"),
        ("operation", "done"),
    ]


def test_a_refusal_is_no_newest_value_of_the_patient(stay_books: Books) -> None:
    absent = {
        "coding": [
            {"system": names.DATA_ABSENT, "code": "asked-declined"},
            {"system": names.NOT_MEASURED, "code": "refused"},
        ]
    }
    refused = observation("o2", "0", dataAbsentReason=absent)
    del refused["valueQuantity"]
    load(stay_books, observation("o1", "38.2", at=NOW - timedelta(hours=4)), refused)
    latest = chart.latest_vitals(stay_books, [PATIENT], ["8310-5"], ADMITTED, NOW)[PATIENT]["8310-5"]
    assert latest.sign.amount is not None
    assert str(latest.sign.amount.value) == "38.2"
    assert [one.absent for one in (kept.reading for kept in facts(stay_books).readings)] == ["", "refused"]


def test_of_a_patient_nobody_knows_there_is_nothing(books: Books) -> None:
    book = pack().temperature
    assert book is not None
    assert temperature.facts(books, "Patient/nobody", book) is None


def test_who_refused_is_not_missing_in_the_count_of_the_slot(stay_books: Books) -> None:
    absent = {"coding": [{"system": names.NOT_MEASURED, "code": "refused"}]}
    refused = observation("o2", "0", dataAbsentReason=absent)
    del refused["valueQuantity"]
    load(stay_books, refused)
    assert counts.nurse_work(stay_books, NOW, builders.plan()).measured_at == {PATIENT: NOW}
