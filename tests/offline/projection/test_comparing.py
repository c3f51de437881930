"""Mirrors offline/projection/comparing.py."""

import json
from typing import Any

from client.fhir import names, text
from offline.projection.comparing import FIELDS, OTHER, VALUE, compared
from tests.support import builders

STOPPED = {
    "url": "https://wardlight.org/fhir/StructureDefinition/stopped",
    "extension": [
        {"url": "at", "valueDateTime": "2026-11-20T15:02:33+08:00"},
        {"url": "by", "valueReference": {"reference": "Practitioner/p1", "display": "沈亦舟"}},
        {"url": "reason", "valueString": "PLT 96"},
    ],
}


def raw(resource: dict[str, Any]) -> bytes:
    return json.dumps(resource, ensure_ascii=False, default=str).encode()


def pairs(mine: dict[str, Any], central: dict[str, Any] | None) -> dict[str, tuple[str | None, str | None]]:
    found = compared(raw(mine), raw(central) if central is not None else None)
    return {pair.path: (pair.mine, pair.central) for pair in found}


def order(**more: Any) -> dict[str, Any]:
    return {**builders.drug_order("o1", "paracetamol-tab", n=1), **more}


def test_a_stop_against_a_change_reads_as_status_end_reason_and_person() -> None:
    central = order(note=[{"text": "continue"}])
    found = pairs(order(status="stopped", extension=[*order().get("extension", []), STOPPED]), central)
    differing = {path: both for path, both in found.items() if both[0] != both[1]}
    assert differing == {
        "status": ("stopped", "active"),
        "ends": ("2026-11-20T07:02:33+00:00", None),
        "reason": ("PLT 96", None),
        "stopped-by": ("沈亦舟", None),
        "remark": (None, "continue"),
    }
    assert found["what"][0] == found["what"][1]


def test_only_known_words_are_paths_and_no_url_is_a_value() -> None:
    rows = [order(), builders.lab("l1", "2823-3", "4.1", "mmol/L", n=1), builders.stay(1, 1), builders.patient(1)]
    for row in rows:
        for path, (mine, _) in pairs(row, None).items():
            assert path in FIELDS or path.startswith(VALUE)
            assert "://" not in (mine or "")


def test_the_same_moment_in_another_zone_is_not_a_difference() -> None:
    found = pairs(order(authoredOn="2026-11-20T15:00:00+08:00"), order(authoredOn="2026-11-20T07:00:00Z"))
    assert found["written-at"][0] == found["written-at"][1]


def test_what_no_reader_shows_and_yet_differs_is_one_last_pair() -> None:
    found = compared(raw(order(insurance=[{"reference": "Coverage/1"}])), raw(order(priority="routine")))
    (last,) = [pair for pair in found if pair.path.startswith(OTHER)]
    assert last is found[-1]
    assert last.differs
    assert "insurance" in last.path


def test_equal_resources_have_no_difference_and_a_missing_side_is_empty() -> None:
    assert all(mine == central for mine, central in pairs(order(), order()).values())
    assert all(central is None for _, central in pairs(order(), None).values())


def test_a_refusal_stands_beside_the_order_in_centrals_own_words() -> None:
    outcome = {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "diagnostics": "no such drug"}]}
    assert pairs(order(), outcome)["said"] == (None, "no such drug")


def test_both_sides_of_a_consult_and_of_a_pathway_are_read_in_their_own_words() -> None:
    task = {
        "resourceType": "Task",
        "id": "c1",
        "status": "completed",
        "code": {"coding": [{"system": names.TASK, "code": names.CONSULT}]},
        "description": "请评估心功能",
        "owner": {"reference": "Organization/x", "display": "心血管内科"},
    }
    found = pairs({**task, "status": "accepted"}, task)
    assert found["status"] == ("accepted", "completed")
    assert found["title"] == ("请评估心功能", "请评估心功能")
    stages = [
        {"url": names.PATHWAY_STAGE, "extension": [{"url": "stage", "valueCode": stage}]} for stage in ("d1", "d23")
    ]
    plan = {
        "resourceType": "CarePlan",
        "id": "p1",
        "status": "active",
        "title": "肺炎",
        "instantiatesCanonical": [f"{names.PLAN_DEFINITION}/cap|1"],
    }
    found = pairs({**plan, "extension": stages}, {**plan, "extension": stages[:1]})
    assert found["text"] == ("d1 → d23", "d1")


def test_both_answers_of_a_handover_are_read() -> None:
    task = {
        "resourceType": "Task",
        "id": "h1",
        "status": "completed",
        "code": {"coding": [{"system": names.TASK, "code": names.HANDOVER}]},
        "focus": {"reference": "Composition/h"},
        "output": [{"type": {"text": "synthesis"}, "valueString": "盯血氧"}],
    }
    refused = {**task, "status": "rejected", "output": [], "statusReason": {"text": "未交待容量"}}
    found = pairs(task, refused)
    assert found["said"] == ("盯血氧", None)
    assert found["reason"] == (None, "未交待容量")


def test_numbers_by_which_a_person_is_known_elsewhere_are_masked_on_both_sides() -> None:
    def form(number: str) -> dict[str, object]:
        said = [{"url": "agent-id", "valueIdentifier": {"value": number}}]
        told = {"resourceType": "MedicationRequest", "status": "active", "medicationCodeableConcept": {"text": "吗啡"}}
        return {**told, "extension": [{"url": "form", "extension": said}], "note": [{"text": f"证件 {number}"}]}

    numbers = ("110101199003074514", "31010119800101123X")
    found = compared(*(text.encode(form(one)) for one in numbers))
    told = " ".join(f"{pair.mine} {pair.central}" for pair in found if pair.path.startswith(OTHER))
    assert all(one not in told for one in numbers)
    assert all(one[-4:] in told for one in numbers)
