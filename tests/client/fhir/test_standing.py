"""How a station stands, written and read again; what a hostile or broken row says is no verdict."""

from datetime import UTC, datetime
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.fhir import names, text
from client.fhir.standing import Standing, standing_of, standing_row

AT = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
STANDING = Standing(
    code="N3-N01",
    mode="degraded",
    waiting=3,
    parts=(("disk", True), ("printer", False), ("power", None)),
    told_at=AT,
    station="Device/d1",
)


def row(**more: Any) -> dict[str, Any]:
    return {**standing_row(STANDING, ward="N3", station="Device/d1"), **more}


def test_what_is_written_is_read_as_it_was_meant_and_an_independent_validator_takes_it() -> None:
    get_fhir_model_class("Basic").model_validate_json(text.encode(row(id="x")))
    assert standing_of(text.decode(text.encode(row()))) == STANDING


def test_only_names_of_parts_and_verdicts_leave_the_station() -> None:
    said = text.encode(row()).decode()
    assert "Patient/" not in said
    assert {one["url"] for one in row()["extension"][0]["extension"]} == {"mode", "told", "waiting", "part"}


@pytest.mark.parametrize(
    "broken",
    [
        {"identifier": []},
        {"extension": []},
        {"extension": [{"url": names.STATION_STANDING, "extension": [{"url": "mode", "valueCode": "online"}]}]},
        {"extension": [{"url": names.STATION_STANDING, "extension": "all is well"}]},
    ],
)
def test_a_row_that_does_not_say_how_and_when_says_nothing(broken: dict[str, Any]) -> None:
    assert standing_of(row(**broken)) is None


def test_a_verdict_that_is_no_truth_value_is_unknown_and_the_list_ends_somewhere() -> None:
    parts = [
        {"url": "part", "extension": [{"url": "name", "valueCode": f"p{n}"}, {"url": "well", "valueBoolean": "yes"}]}
        for n in range(500)
    ]
    given = row()
    given["extension"][0]["extension"] += parts
    found = standing_of(given)
    assert found is not None
    assert len(found.parts) == 50
    assert found.parts[3:] == tuple((f"p{n}", None) for n in range(47))
