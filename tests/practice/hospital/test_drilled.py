"""The hospital of a drill: the same rows, and whoever lies in it is fictitious by name and number wherever he is named."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from practice.hospital import resources
from practice.hospital.drilled import LATIN, MARK, NUMBER, drilled
from practice.hospital.words import sid

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def plain() -> list[dict[str, Any]]:
    return list(resources(NOW, 1))


@pytest.fixture(scope="module")
def played(plain: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return list(drilled(plain))


def test_nobody_is_added_and_nobody_is_lost(plain: list[dict[str, Any]], played: list[dict[str, Any]]) -> None:
    assert [(one["resourceType"], one["id"]) for one in played] == [(one["resourceType"], one["id"]) for one in plain]


def test_every_patient_is_named_and_numbered_as_of_a_drill(played: list[dict[str, Any]]) -> None:
    people = [one for one in played if one["resourceType"] == "Patient"]
    assert len(people) > 50
    for person in people:
        assert all(name["text"].startswith((MARK, LATIN)) for name in person["name"] if name.get("text"))
    numbers = {sid("hospital-number"), sid("admission")}
    held = [
        number["value"]
        for one in played
        if one["resourceType"] in {"Patient", "Encounter"}
        for number in one.get("identifier", ())
        if number.get("system") in numbers
    ]
    assert len(held) > 100
    assert all(value.startswith(NUMBER) for value in held)


def test_two_stays_have_one_number_only_where_they_had_one_before(
    plain: list[dict[str, Any]], played: list[dict[str, Any]]
) -> None:
    def stays(rows: list[dict[str, Any]]) -> set[str]:
        return {
            one["identifier"][0]["value"] for one in rows if one["resourceType"] == "Encounter" and "identifier" in one
        }

    assert len(stays(played)) == len(stays(plain))


def test_no_text_names_a_patient_without_the_mark(plain: list[dict[str, Any]], played: list[dict[str, Any]]) -> None:
    names = {
        name["text"] for one in plain if one["resourceType"] == "Patient" for name in one["name"] if name.get("text")
    }
    whole = json.dumps(played, ensure_ascii=False, default=str)
    for name in sorted(names):
        assert whole.count(name) == whole.count(f"{LATIN if name.isascii() else MARK}{name}"), name
