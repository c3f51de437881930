"""How an order ends, as FHIR: ahead of time, taken back, never meant for this patient, and replaced by another."""

from datetime import timedelta
from typing import Any

import pytest

from client.commands import EndingKind
from client.errors import InputRefused
from client.fhir import names, reading
from client.fhir.build import build
from client.fhir.text import decode
from client.records import OrderKind, OrderStatus
from tests.client.fhir.samples import DOCTOR, NOW, WITH_ROWS, draft, ending, plain_draft, sign, stop, void

EVERY = ("MedicationRequest/m1", "ServiceRequest/s1", "NutritionOrder/n1")


def built(command: Any) -> list[dict[str, Any]]:
    return [decode(row.resource) for row in build(command, WITH_ROWS).rows]


def test_a_stop_ahead_of_time_leaves_the_order_active_until_then() -> None:
    for row in built(stop(*EVERY, occurred_at=NOW))[:-1]:
        found = reading.order(row)
        assert row["status"] == "active"
        assert "statusReason" not in row
        assert (found.status, found.is_prestopped) == (OrderStatus.ACTIVE, True)
        assert (found.stop_at, found.ends_at) == (NOW + timedelta(hours=1), NOW + timedelta(hours=1))
        assert (found.stopped_by, found.stop_reason) == (DOCTOR.name, "better")


def test_a_stop_now_after_a_stop_ahead_ends_it_now() -> None:
    row = built(stop("MedicationRequest/m1", occurred_at=NOW, stop_at=NOW + timedelta(hours=8)))[0]
    assert reading.order(row).ends_at == NOW + timedelta(hours=8)
    found = reading.order(built(stop("MedicationRequest/m1", occurred_at=NOW, stop_at=NOW))[0])
    assert (found.status, found.ends_at, found.is_prestopped) == (OrderStatus.STOPPED, NOW, False)


def test_a_stop_time_that_has_passed_is_refused_unless_it_was_halted_then() -> None:
    past = {"occurred_at": NOW, "stop_at": NOW - timedelta(hours=2)}
    with pytest.raises(InputRefused) as refused:
        build(stop("MedicationRequest/m1", **past), WITH_ROWS)
    assert refused.value.facts == ("stop-at", "past")
    found = reading.order(built(stop("MedicationRequest/m1", was_already_halted=True, **past))[0])
    assert (found.status, found.stop_at) == (OrderStatus.STOPPED, NOW - timedelta(hours=2))


def test_the_minute_on_the_screen_is_no_time_that_has_passed() -> None:
    assert built(stop("MedicationRequest/m1", occurred_at=NOW, stop_at=NOW - timedelta(seconds=40)))


@pytest.mark.parametrize("key", EVERY)
def test_what_was_taken_back_reads_as_cancelled_with_who_and_when(key: str) -> None:
    row = built(void(key))[0]
    assert row["status"] == ("cancelled" if key.startswith("Med") else "revoked")
    found = reading.order(row)
    assert (found.status, found.stop_at, found.stopped_by) == (OrderStatus.CANCELLED, NOW, DOCTOR.name)
    assert found.stop_reason == "ordered twice"


@pytest.mark.parametrize("key", EVERY)
def test_what_was_never_meant_for_this_patient_is_entered_in_error(key: str) -> None:
    row = built(void(key, is_error=True))[0]
    assert row["status"] == "entered-in-error"
    assert reading.order(row).status is OrderStatus.ENTERED_IN_ERROR


def test_a_revoked_order_of_another_system_is_stopped_and_not_cancelled() -> None:
    assert (
        reading.order({"resourceType": "ServiceRequest", "id": "x", "status": "revoked"}).status is OrderStatus.STOPPED
    )


@pytest.mark.parametrize(
    "hostile",
    [{"url": names.STOPPED, "extension": "no list"}, {"url": names.STOPPED, "extension": [{"url": "kind"}]}, 7],
)
def test_a_malformed_ending_from_elsewhere_loses_nothing_of_the_order(hostile: Any) -> None:
    found = reading.order({"resourceType": "ServiceRequest", "id": "x", "status": "revoked", "extension": [hostile]})
    assert (found.status, found.stop_at) == (OrderStatus.STOPPED, None)


def test_a_changed_order_names_the_one_whose_place_it_takes_and_ends_it_in_the_same_bundle() -> None:
    drafts = (draft(), plain_draft(OrderKind.NURSING, "Level 2 nursing"), plain_draft(OrderKind.DIET, "Liquid"))
    endings = tuple(ending(key, replaced_by=at) for at, key in enumerate(EVERY))
    rows = built(sign(*drafts, endings=endings))
    made = [reading.order(row) for row in rows[:3]]
    assert [order.replaces for order in made] == list(EVERY)
    ended = [reading.order(row) for row in rows if row.get("id") in {"m1", "s1", "n1"}]
    assert [order.status for order in ended] == [OrderStatus.CANCELLED] * 3
    assert len([row for row in rows if row["resourceType"] == "Provenance"]) == 1


def test_one_order_of_a_change_can_be_stopped_while_another_is_taken_back() -> None:
    endings = (ending("MedicationRequest/m1", how=EndingKind.STOP), ending("ServiceRequest/s1"))
    rows = {row.get("id"): reading.order(row) for row in built(sign(draft(), endings=endings)) if "id" in row}
    assert rows["m1"].status is OrderStatus.STOPPED
    assert rows["s1"].status is OrderStatus.CANCELLED


def test_the_patients_own_drug_is_marked_and_nothing_is_dispensed() -> None:
    row = built(sign(draft(is_own_supply=True, days=5)))[0]
    assert reading.order(row).is_own_supply
    assert "dispenseRequest" not in row
    assert reading.order(row).ends_at == NOW + timedelta(days=5)
    assert not reading.order(built(sign(draft()))[0]).is_own_supply
