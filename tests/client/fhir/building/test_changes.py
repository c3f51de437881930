from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from client.errors import BugError, InputRefused
from client.fhir import names
from client.fhir.build import CurrentRow, build
from client.fhir.text import decode
from tests.client.fhir.sample_rows import MEDICATION_ROW, TASK_ROW
from tests.client.fhir.samples import NOW, SETTING, WITH_ROWS, in_emergency, stop, verify


def stopped(resource: dict[str, Any], **changes: Any) -> dict[str, Any]:
    key = f"{resource['resourceType']}/{resource['id']}"
    setting = replace(SETTING, current={key: CurrentRow(resource=resource, version="3")})
    return decode(build(stop(key, **changes), setting).rows[0].resource)


def with_bounds(**bounds: Any) -> dict[str, Any]:
    row = deepcopy(MEDICATION_ROW)
    row["dosageInstruction"][0]["timing"]["repeat"] = {"frequency": 1, **bounds}
    return row


def test_a_stop_changes_only_what_stopping_means() -> None:
    before = deepcopy(MEDICATION_ROW)
    found = stopped(MEDICATION_ROW)
    assert before == MEDICATION_ROW
    assert (found["status"], found["statusReason"]) == ("stopped", {"text": "better"})
    assert found["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]["end"] == "2026-03-14T09:30:00+08:00"
    said = {each["url"]: each for each in found["extension"][0]["extension"]}
    assert said["at"]["valueDateTime"] == "2026-03-14T09:30:00+08:00"
    assert said["by"]["valueReference"]["reference"] == "Practitioner/d1"
    assert found["medicationCodeableConcept"] == MEDICATION_ROW["medicationCodeableConcept"]
    assert found["identifier"] == MEDICATION_ROW["identifier"]


@pytest.mark.parametrize("key", ["ServiceRequest/s1", "NutritionOrder/n1"])
def test_services_and_diets_are_revoked(key: str) -> None:
    found = decode(build(stop(key), WITH_ROWS).rows[0].resource)
    assert found["status"] == "revoked"
    assert "statusReason" not in found
    period = found.get("occurrencePeriod") or found["oralDiet"]["schedule"][0]["repeat"]["boundsPeriod"]
    assert period["end"] == "2026-03-14T09:30:00+08:00"


def test_a_consult_and_its_approval_end_with_the_order_they_rest_on() -> None:
    ended = {row.key: decode(row.resource) for row in build(stop("ServiceRequest/s1"), WITH_ROWS).rows}
    assert {ended[key]["status"] for key in ("Task/consult", "Task/review")} == {"cancelled"}


def test_all_lines_of_a_group_stop_with_one_provenance() -> None:
    lines = {key: WITH_ROWS.current[key] for key in ("MedicationRequest/m1", "ServiceRequest/s1")}
    rows = build(stop(*lines), replace(WITH_ROWS, current=lines)).rows
    assert [row.base_version for row in rows] == ["3", "3", None]
    provenance = decode(rows[-1].resource)
    assert [each["reference"] for each in provenance["target"]] == ["MedicationRequest/m1", "ServiceRequest/s1"]
    assert provenance["activity"]["coding"][0]["code"] == "UPDATE"
    assert [row.level for row in rows] == [0, 0, 1]


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ({}, {"boundsPeriod": {"end": "2026-03-14T09:30:00+08:00"}}),
        ({"boundsDuration": {"value": 5, "unit": "d"}}, {"boundsDuration": {"value": 5, "unit": "d"}}),
        ({"boundsPeriod": {"end": "2026-03-14T01:00:00Z"}}, {"boundsPeriod": {"end": "2026-03-14T01:00:00Z"}}),
        (
            {"boundsPeriod": {"start": "2026-03-20"}},
            {"boundsPeriod": {"start": "2026-03-20", "end": "2026-03-14T09:30:00+08:00"}},
        ),
    ],
)
def test_bounds_end_no_later_than_they_did(bounds: dict[str, Any], expected: dict[str, Any]) -> None:
    found = stopped(with_bounds(**bounds))["dosageInstruction"][0]["timing"]["repeat"]
    assert found == {"frequency": 1, **expected}


def test_an_order_stopped_before_it_began_ends_where_it_begins() -> None:
    start = "2026-03-20T08:00:00+08:00"
    found = stopped(with_bounds(boundsPeriod={"start": start}))["dosageInstruction"][0]["timing"]["repeat"][
        "boundsPeriod"
    ]
    assert found == {"start": start, "end": start}


def test_stopping_again_replaces_the_first_stop() -> None:
    again = stopped(
        stopped(MEDICATION_ROW), reason="second", stop_at=NOW + timedelta(minutes=5), was_already_halted=True
    )
    assert [each["url"] for each in again["extension"]] == [names.STOPPED]
    assert again["statusReason"] == {"text": "second"}


def test_tags_of_others_stay_and_ours_name_the_last_command() -> None:
    row = deepcopy(MEDICATION_ROW)
    row["meta"]["tag"] += [
        {"system": names.COMMAND_TAG, "code": "older"},
        {"system": names.ENTRY_MODE, "code": "emergency-entry"},
    ]
    found = stopped(row)["meta"]
    assert [tag["code"] for tag in found["tag"]] == ["x", stop().id, "emergency-entry"]
    assert "versionId" not in found


def test_a_pending_order_is_stopped_without_a_version_and_waits_for_itself() -> None:
    name = "8d6d3a1e-13a7-4d5e-9a55-0f3f0f4f9c11"
    key = f"MedicationRequest/{name}"
    row = {**MEDICATION_ROW, "subject": {"reference": "Patient/p1"}}
    setting = replace(SETTING, current={key: CurrentRow(resource=row, version=None)}, pending=frozenset({key}))
    built = build(stop(key, versions=(None,)), setting)
    assert built.rows[0].base_version is None
    assert built.rows[0].needs == (key,)
    assert decode(built.bundle)["entry"][0]["request"] == {"method": "PUT", "url": key}
    assert built.rows[1].needs == (key,)
    assert decode(built.rows[1].resource)["target"][0]["reference"] == f"urn:uuid:{name}"


@pytest.mark.parametrize("changes", [{"orders": ()}, {"reason": " "}])
def test_a_stop_without_orders_or_a_reason_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        build(stop("MedicationRequest/m1", **changes), WITH_ROWS)


def test_only_orders_can_be_stopped() -> None:
    with pytest.raises(BugError):
        build(stop("Task/t1"), WITH_ROWS)


def test_verifying_completes_the_task() -> None:
    row, provenance = build(verify(), WITH_ROWS).rows
    found = decode(row.resource)
    assert (found["status"], found["owner"]["reference"]) == ("completed", "Practitioner/n1")
    assert found["executionPeriod"] == {"end": "2026-03-14T08:30:00+08:00"}
    assert found["basedOn"] == TASK_ROW["basedOn"]
    assert (row.key, row.base_version, provenance.is_provenance) == ("Task/t1", "3", True)


def test_verifying_a_foreign_order_makes_its_task() -> None:
    row, provenance = build(verify(task=None), WITH_ROWS).rows
    found = decode(row.resource)
    assert (found["status"], found["focus"]["reference"]) == ("completed", "MedicationRequest/m1")
    assert provenance.level == 1


def test_an_emergency_marks_a_change_but_does_not_renumber_it() -> None:
    found = decode(build(stop("MedicationRequest/m1"), in_emergency(WITH_ROWS)).rows[0].resource)
    assert found["identifier"] == MEDICATION_ROW["identifier"]
    assert {"system": names.ENTRY_MODE, "code": "emergency-entry"} in found["meta"]["tag"]
