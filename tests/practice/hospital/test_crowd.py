"""The big ward of the benchmarks."""

from collections import Counter
from datetime import datetime
from itertools import islice

import pytest
from fhir.resources.R4B import get_fhir_model_class

from practice.__main__ import crowd_size
from practice.forms import encode
from practice.hospital.crowd import crowd


def test_it_has_exactly_as_many_resources_as_asked_for_and_every_id_once(now: datetime) -> None:
    found = list(crowd(now, 1, patients=12, resources=3_000))
    assert len(found) == 3_000
    assert len({(each["resourceType"], each["id"]) for each in found}) == 3_000
    kinds = Counter(each["resourceType"] for each in found)
    assert kinds["Patient"] == kinds["Encounter"] == 12
    assert kinds["Observation"] > 1_500


def test_all_its_patients_lie_in_n9(now: datetime) -> None:
    found = list(crowd(now, 1, patients=8, resources=2_000))
    beds = {each["id"] for each in found if each["resourceType"] == "Location" and each["id"].startswith("N9-")}
    lying = {
        place["location"]["reference"].removeprefix("Location/")
        for each in found
        if each["resourceType"] == "Encounter"
        for place in each["location"]
        if place["status"] == "active"
    }
    assert lying == beds | {"N9"}
    assert len(beds) == 8


def test_the_same_seed_gives_the_same_crowd(now: datetime) -> None:
    one, two = (encode(list(crowd(now, 3, patients=4, resources=1_500))) for _ in range(2))
    assert one == two


def test_a_sample_is_valid(now: datetime) -> None:
    for each in islice(crowd(now, 1, patients=6, resources=2_500), 0, None, 100):
        get_fhir_model_class(each["resourceType"]).model_validate(each)


def test_its_size_is_asked_for_in_one_word() -> None:
    assert crowd_size("60x50000") == (60, 50_000)
    with pytest.raises(ValueError, match="invalid literal"):
        crowd_size("many")


@pytest.mark.soak
def test_the_ward_of_the_benchmarks_is_made_whole(now: datetime) -> None:
    found = list(crowd(now, 1))
    assert len({(each["resourceType"], each["id"]) for each in found}) == 50_000
    assert sum(each["resourceType"] == "Patient" for each in found) == 60
