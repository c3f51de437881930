"""The hospital as a whole: deterministic, valid, complete, dated around now."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from practice.forms import encode
from practice.hospital.generate import resources
from practice.validation import check_resource

Hospital = list[dict[str, Any]]
At = Callable[[datetime], Hospital]


def _key(resource: dict[str, Any]) -> str:
    return f"{resource['resourceType']}/{resource['id']}"


def _texts(node: Any, name: str) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == name and isinstance(value, str):
                yield value
            yield from _texts(value, name)
    elif isinstance(node, list):
        for each in node:
            yield from _texts(each, name)


def _of(hospital: Hospital, kind: str) -> Hospital:
    return [each for each in hospital if each["resourceType"] == kind]


def test_the_same_moment_and_seed_give_the_same_hospital(hospital: Hospital, now: datetime) -> None:
    assert encode(list(resources(now, 1))) == encode(hospital)


def test_another_seed_gives_another_hospital_of_the_same_people(hospital: Hospital, now: datetime) -> None:
    other = list(resources(now, 2))
    assert encode(other) != encode(hospital)
    assert encode(_of(other, "Patient")) == encode(_of(hospital, "Patient"))


def test_every_id_is_given_once(hospital: Hospital) -> None:
    assert [key for key, number in Counter(map(_key, hospital)).items() if number > 1] == []


def test_every_reference_finds_its_row(hospital: Hospital) -> None:
    keys = {_key(each) for each in hospital} | {"#unit"}  # of a bag, inside its own row
    assert {text for each in hospital for text in _texts(each, "reference")} - keys == set()


def test_the_server_takes_every_resource(hospital: Hospital) -> None:
    for each in hospital:
        check_resource(each, each["resourceType"])


def test_a_sample_of_every_type_is_valid_for_an_independent_reader(hospital: Hospital) -> None:
    for kind in sorted({each["resourceType"] for each in hospital}):
        for each in islice(_of(hospital, kind), 0, None, 80):
            get_fhir_model_class(kind).model_validate(each)


@pytest.mark.soak
def test_every_resource_is_valid_for_an_independent_reader(hospital: Hospital) -> None:
    for each in hospital:
        get_fhir_model_class(each["resourceType"]).model_validate(each)


def test_its_size_is_a_hospitals_and_not_a_benchmarks(hospital: Hospital) -> None:
    assert 6_000 < len(hospital) < 11_000


@pytest.mark.parametrize(
    ("hour", "minute"),
    [
        (0, 8),
        (23, 8),
        *(
            pytest.param(*moment, marks=pytest.mark.soak)
            for moment in ((0, 0), (0, 58), (3, 27), (7, 31), (12, 0), (23, 58))
        ),
    ],
)
def test_at_any_hour_it_can_be_made_and_nothing_done_lies_in_the_future(
    hospital_at: At, now: datetime, hour: int, minute: int
) -> None:
    moment = now.replace(hour=hour, minute=minute)
    found = hospital_at(moment)
    assert len({_key(each) for each in found}) == len(found)
    done = [
        text
        for kind in ("Observation", "MedicationAdministration")
        for each in _of(found, kind)
        for text in _texts(each, "effectiveDateTime")
    ]
    done += [text for each in _of(found, "DiagnosticReport") for text in _texts(each, "issued")]
    done += [text for each in _of(found, "Composition") for text in _texts(each, "date")]
    assert max(map(datetime.fromisoformat, done)) <= moment
    recorded = [
        each["authoredOn"] for kind in ("MedicationRequest", "ServiceRequest", "Task") for each in _of(found, kind)
    ]
    assert max(map(datetime.fromisoformat, recorded)) <= moment


def test_the_newest_vital_signs_are_fresh_and_the_oldest_days_old(hospital: Hospital, now: datetime) -> None:
    times = [
        datetime.fromisoformat(each["effectiveDateTime"])
        for each in _of(hospital, "Observation")
        if each["category"][0]["coding"][0]["code"] == "vital-signs" and "effectiveDateTime" in each
    ]
    assert now - max(times) < timedelta(minutes=10)
    assert now - min(times) > timedelta(days=2)


def test_the_braden_of_a_flag_is_the_band_of_the_scale_and_the_total_that_was_charted(hospital: Hospital) -> None:
    words = {(6, 9): "极高", (10, 12): "高", (13, 14): "中", (15, 18): "低"}
    flags = {}
    for one in hospital:
        text = one.get("code", {}).get("text", "") if one["resourceType"] == "Flag" else ""
        if "Braden" in text:
            band, number = text.split()[1], int(text.split()[-1])
            assert band == next(word for (low, high), word in words.items() if low <= number <= high), text
            flags[one["subject"]["reference"]] = number
    totals = {
        one["subject"]["reference"]: one["valueInteger"] if "valueInteger" in one else one["valueQuantity"]["value"]
        for one in hospital
        if one["resourceType"] == "Observation" and "38227-5" in str(one["code"])
    }
    assert totals
    assert {patient: flags[patient] for patient in totals} == totals
