from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from client.errors import InputRefused
from client.fhir import names
from client.fhir.build import build, entry_id
from client.fhir.reading.orders import order
from client.fhir.text import decode
from client.records import Amount, Code, OrderKind, OrderTerm
from tests.client.fhir.samples import (
    COMMAND_ID,
    MG,
    NOW,
    ROUTE,
    SETTING,
    draft,
    override,
    plain_draft,
    resource_list,
    sign,
)


def built(*drafts: Any, **changes: Any) -> list[dict[str, Any]]:
    return resource_list(build(sign(*drafts, **changes), SETTING).bundle)


def test_a_single_drug_becomes_one_request_one_task_and_the_provenance() -> None:
    request, task, provenance = built()
    assert [each["resourceType"] for each in (request, task, provenance)] == ["MedicationRequest", "Task", "Provenance"]
    assert (request["status"], request["intent"]) == ("active", "order")
    assert "groupIdentifier" not in request
    assert request["category"][0]["coding"] == [{"system": names.ORDER_TERM, "code": "long-term"}]
    codings = request["medicationCodeableConcept"]["coding"]
    assert [(each["system"], each["code"]) for each in codings] == [
        (names.DRUG, "amoxicillin-cap"),
        (names.ATC, "J01CA04"),
    ]
    assert task["status"] == "requested"
    assert task["focus"] == task["basedOn"][0] == {"reference": f"urn:uuid:{entry_id(COMMAND_ID, 1)}"}


def test_a_group_is_one_infusion_led_by_its_first_line() -> None:
    lead = draft(group=4, remark="slowly")
    second = draft(group=4, what=Code(text="Glucose"), route=None, frequency=None, starts_at=NOW + timedelta(days=1))
    first, other, between, task, task_between, _ = built(lead, second, draft())
    assert first["groupIdentifier"] == other["groupIdentifier"]
    assert first["groupIdentifier"] == {"system": names.ORDER_GROUP, "value": entry_id(COMMAND_ID, 1)}
    assert [each["extension"][0]["valueInteger"] for each in (first, other)] == [1, 2]
    assert first["dosageInstruction"][0]["timing"] == other["dosageInstruction"][0]["timing"]
    assert first["dosageInstruction"][0]["route"] == other["dosageInstruction"][0]["route"]
    assert "additionalInstruction" not in other["dosageInstruction"][0]
    assert "groupIdentifier" not in between
    assert len(task["basedOn"]) == 2
    assert len(task_between["basedOn"]) == 1


def test_lines_of_a_group_need_not_stand_together() -> None:
    first, apart, second, task, *_ = built(draft(group=1), draft(), draft(group=1))
    assert first["groupIdentifier"] == second["groupIdentifier"]
    assert "groupIdentifier" not in apart
    assert [each["reference"] for each in task["basedOn"]] == [f"urn:uuid:{entry_id(COMMAND_ID, n)}" for n in (1, 3)]


@pytest.mark.parametrize(
    ("kind", "code"),
    [(OrderKind.LABORATORY, "108252007"), (OrderKind.IMAGING, "363679005"), (OrderKind.NURSING, "9632001")],
)
def test_a_service_is_found_by_our_kind_and_by_snomed(kind: OrderKind, code: str) -> None:
    request = built(plain_draft(kind, "x"))[0]
    codings = [each["coding"][0] for each in request["category"]]
    assert {"system": names.ORDER_KIND, "code": kind.value} in codings
    assert code in [each["code"] for each in codings]
    assert request["occurrenceDateTime"] == "2026-03-14T08:30:00+08:00"


def test_a_long_service_without_a_frequency_has_a_period() -> None:
    request = built(plain_draft(OrderKind.NURSING, "x", term=OrderTerm.LONG, days=2))[0]
    assert request["occurrencePeriod"] == {"start": "2026-03-14T08:30:00+08:00", "end": "2026-03-16T08:30:00+08:00"}


def test_a_diet_says_its_term_where_r4_has_no_category() -> None:
    diet = built(plain_draft(OrderKind.DIET, "NPO", term=OrderTerm.LONG, group=1))[0]
    assert {each["url"] for each in diet["extension"]} == {
        names.TERM_EXTENSION,
        names.GROUP_SEQUENCE,
        names.GROUP_EXTENSION,
    }
    assert diet["dateTime"] == "2026-03-14T08:30:00+08:00"
    assert diet["oralDiet"]["type"][0]["text"] == "NPO"


def test_an_override_stands_beside_the_order_it_is_about() -> None:
    issue = next(
        each
        for each in built(draft(), draft(), overrides=(override(draft_index=1),))
        if each["resourceType"] == "DetectedIssue"
    )
    assert issue["implicated"] == [{"reference": f"urn:uuid:{entry_id(COMMAND_ID, 2)}"}]
    assert issue["mitigation"][0]["action"]["text"] == "Tolerated last year"
    assert issue["code"]["coding"][0] == {"system": names.SAFETY_RULE, "version": "2026.1", "code": "ALLERGY-1"}


@pytest.mark.parametrize(
    "changes",
    [
        {"drafts": ()},
        {"overrides": (override(draft_index=1),)},
        {"overrides": (override(severity="grave"),)},
        {"overrides": (override(reason=" "),)},
    ],
)
def test_what_cannot_be_meant_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        build(sign(**changes), SETTING)


@pytest.mark.parametrize(
    "changes",
    [{"days": 0}, {"is_as_needed": True, "min_interval_h": 0}, {"first_day_count": -1}, {"what": Code(text=" ")}],
)
def test_a_draft_that_cannot_be_meant_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        build(sign(draft(**changes)), SETTING)


def test_a_dosage_says_when_how_and_how_much() -> None:
    dosage = built(draft(days=3, first_day_count=1))[0]["dosageInstruction"][0]
    assert dosage["text"] == "2.50 mg, oral, TID"
    assert dosage["route"]["coding"][0] == {"system": names.ROUTE, "code": "PO", "display": ROUTE.text}
    assert dosage["doseAndRate"][0]["doseQuantity"] == {
        "value": MG.value,
        "unit": "mg",
        "system": names.UCUM,
        "code": "mg",
    }
    assert dosage["timing"]["repeat"]["boundsPeriod"] == {
        "start": "2026-03-14T08:30:00+08:00",
        "end": "2026-03-17T08:30:00+08:00",
    }
    assert dosage["timing"]["extension"] == [{"url": names.FIRST_DAY_COUNT, "valueInteger": 1}]
    assert dosage["timing"]["code"]["text"] == "TID"


def test_a_shortest_interval_is_one_dose_per_so_many_hours() -> None:
    dosage = built(draft(is_as_needed=True, min_interval_h=4, frequency="PRN"))[0]["dosageInstruction"][0]
    repeat = dosage["timing"]["repeat"]
    assert dosage["asNeededBoolean"] is True
    assert (repeat["frequency"], repeat["period"], repeat["periodUnit"]) == (1, 4, "h")
    assert "timeOfDay" not in repeat


def test_one_time_without_a_frequency_is_an_event() -> None:
    assert built(draft(term=OrderTerm.ONCE, frequency=None))[0]["dosageInstruction"][0]["timing"] == {
        "event": ["2026-03-14T08:30:00+08:00"]
    }


def test_bounds_of_the_pack_give_way_to_the_draft() -> None:
    class Bounded:
        def timing(self, _: object) -> dict[str, Any]:
            return {"repeat": {"boundsDuration": {"value": 9, "unit": "d"}, "frequency": 1}}

        def codings(self, _: object) -> list[dict[str, Any]]:
            return []

        def route_codings(self, _: object) -> list[dict[str, Any]]:
            return []

    raw = build(sign(), replace(SETTING, wording=Bounded())).rows[0].resource
    repeat = decode(raw)["dosageInstruction"][0]["timing"]["repeat"]
    assert repeat == {"boundsPeriod": {"start": "2026-03-14T08:30:00+08:00"}, "frequency": 1}


def test_times_are_written_with_milliseconds_only_where_there_are_any() -> None:
    at = datetime(2026, 3, 14, 0, 0, 0, 120_000, tzinfo=UTC)
    assert built(occurred_at=at)[0]["authoredOn"] == "2026-03-14T00:00:00.120+00:00"


def test_a_reference_to_a_pending_stay_is_a_urn_with_our_name() -> None:
    name = "8d6d3a1e-13a7-4d5e-9a55-0f3f0f4f9c11"
    pending = replace(SETTING, pending=frozenset({f"Encounter/{name}"}))
    row = build(sign(encounter=f"Encounter/{name}"), pending).rows[0]
    assert decode(row.resource)["encounter"] == {
        "reference": f"urn:uuid:{name}",
        "identifier": {"system": names.ENTRY, "value": name},
    }
    assert row.needs == (f"Encounter/{name}",)
    assert row.level == 0


def test_the_rate_stands_on_the_leading_line_alone_and_is_read_back() -> None:
    rate = Amount(value=Decimal(60), unit="mL/h", code="mL/h")
    first, other, *_ = built(draft(group=1, rate=rate, is_urgent=True), draft(group=1, rate=rate))
    assert first["dosageInstruction"][0]["doseAndRate"][0]["rateQuantity"] == {
        "value": Decimal(60),
        "unit": "mL/h",
        "system": names.UCUM,
        "code": "mL/h",
    }
    assert "rateQuantity" not in other["dosageInstruction"][0]["doseAndRate"][0]
    assert [one["priority"] for one in (first, other)] == ["urgent", "urgent"]
    read = order(first)
    assert (read.rate, read.is_urgent, read.dose) == (rate, True, draft().dose)
    assert not order(built()[0]).is_urgent


def test_an_urgent_test_says_so() -> None:
    (request, *_) = built(plain_draft(OrderKind.LABORATORY, "1234-5", is_urgent=True))
    assert request["priority"] == "urgent"
