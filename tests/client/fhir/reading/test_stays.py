from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from client.fhir import names
from client.fhir.reading import Origin, stay, ward_or_bed
from client.records import Bed, Person, Role, Ward
from tests.client.fhir.foreign import fixture


def place(kind: str, key: str, status: str | None = "active") -> dict[str, Any]:
    physical = {"coding": [{"system": names.LOCATION_TYPE, "code": kind}]}
    return {"location": {"reference": key}, "physicalType": physical, **({"status": status} if status else {})}


def participant(system: str, code: str, name: str, **more: Any) -> dict[str, Any]:
    individual = {"reference": f"Practitioner/{name}", "display": name}
    return {"type": [{"coding": [{"system": system, "code": code}]}], "individual": individual, **more}


def test_ward_and_bed_are_where_the_patient_lies_now() -> None:
    moved = [place("wa", "Location/w1", "completed"), place("bd", "Location/b1", "completed")]
    now = [place("wa", "Location/w2"), place("bd", "Location/b2", None), place("bd", "Location/b9", "planned")]
    found = stay({"status": "in-progress", "location": moved + now})
    assert (found.ward, found.bed) == ("Location/w2", "Location/b2")


def test_a_stay_that_left_its_bed_has_none_and_a_finished_one_its_last() -> None:
    places = [place("bd", "Location/b1", "completed"), place("bd", "Location/b2", "completed")]
    assert stay({"status": "in-progress", "location": places}).bed is None
    assert stay({"status": "finished", "location": places}).bed == "Location/b2"


def test_a_place_of_an_unknown_kind_is_neither_ward_nor_bed() -> None:
    found = stay({"location": [{"location": {"reference": "Location/x", "display": "Ward 3"}}]})
    assert (found.ward, found.bed, found.status) == (None, None, "unknown")


def test_responsible_people_are_those_still_responsible() -> None:
    people = [
        participant(names.PARTICIPATION, "ATND", "before", period={"end": "2026-01-01"}),
        participant(names.PARTICIPATION, "ATND", "now"),
        participant(names.PARTICIPANT, names.RESPONSIBLE_NURSE, "nurse"),
    ]
    found = stay({"participant": people})
    assert found.responsible == Person(reference="Practitioner/now", name="now", role=Role.DOCTOR)
    assert found.responsible_nurse == "nurse"


def test_whole_dates_of_a_foreign_stay_are_days_of_the_ward() -> None:
    found = stay(fixture("Encounter-mii-1"), Origin(zone=ZoneInfo("Asia/Shanghai")))
    assert found.admitted_at == datetime(2024, 2, 13, 16, tzinfo=UTC)
    assert found.ended_at == datetime(2024, 2, 22, 16, tzinfo=UTC)
    assert found.admission_number == "MII_0000001"


@pytest.mark.parametrize(
    "period", [{"start": "2019"}, {"start": "2019-05"}, {"start": "2019-05-03T10:00:00"}, {"start": 5}]
)
def test_a_year_a_month_or_a_time_without_a_zone_is_unknown(period: dict[str, Any]) -> None:
    assert stay({"period": period}).admitted_at is None


def location(kind: str, **more: Any) -> dict[str, Any]:
    physical = {"coding": [{"system": names.LOCATION_TYPE, "code": kind}]}
    return {"resourceType": "Location", "id": "x", "name": "12", "physicalType": physical, **more}


def test_wards_and_beds_are_told_from_other_places() -> None:
    assert ward_or_bed(location("wa")) == Ward(key="Location/x", name="12")
    assert ward_or_bed(location("bd", partOf={"reference": "Location/w"})) == Bed(
        key="Location/x", label="12", ward="Location/w"
    )
    assert ward_or_bed(fixture("Location-1")) is None
    assert ward_or_bed({}) is None


@pytest.mark.parametrize(
    ("more", "is_usable"),
    [
        ({}, True),
        ({"status": "suspended"}, False),
        ({"operationalStatus": {"system": names.BED_STATUS, "code": "C", "display": "Closed"}}, False),
        ({"operationalStatus": {"system": names.BED_STATUS, "code": "O", "display": "Occupied"}}, True),
    ],
)
def test_a_closed_bed_is_not_usable(more: dict[str, Any], is_usable: bool) -> None:
    found = ward_or_bed(location("bd", **more))
    assert isinstance(found, Bed)
    assert found.is_usable is is_usable


def test_a_bed_without_a_name_is_labelled_by_its_alias_or_number() -> None:
    bare = {"name": None, "identifier": [{"value": "B-7"}]}
    found = ward_or_bed(location("bd", **bare)), ward_or_bed(location("bd", **bare, alias=["window"]))
    assert [each.label for each in found if isinstance(each, Bed)] == ["B-7", "window"]
