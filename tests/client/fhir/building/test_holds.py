"""A drug that waits for its skin test, and its release: what is written, and that nothing else of the order moves."""

import pytest

from client.errors import InputRefused
from client.fhir import names
from client.fhir.build import build
from client.fhir.reading import order
from client.fhir.text import decode
from client.records import OrderKind, OrderStatus
from tests.client.fhir.sample_rows import HELD_ROW
from tests.client.fhir.samples import SETTING, WITH_ROWS, draft, plain_draft, release, sign

TEST = plain_draft(OrderKind.NURSING, "SKINTEST-PEN")


def test_a_held_drug_is_on_hold_and_names_the_test_before_it() -> None:
    test, drug = (decode(row.resource) for row in build(sign(TEST, draft(held_for="SKINTEST-PEN")), SETTING).rows[:2])
    assert (test["resourceType"], test["status"]) == ("ServiceRequest", "active")
    assert (drug["status"], drug["statusReason"]["coding"][0]["code"]) == ("on-hold", "skin-test")
    ours = next(each["value"] for each in test["identifier"] if each["system"] == names.ENTRY)
    assert drug["supportingInformation"] == [{"reference": f"urn:uuid:{ours}"}]


def test_a_drug_whose_test_stands_behind_it_or_nowhere_cannot_be_meant() -> None:
    held = draft(held_for="SKINTEST-PEN")
    for drafts in ((held,), (held, TEST), (plain_draft(OrderKind.NURSING, "OTHER"), held)):
        with pytest.raises(InputRefused):
            build(sign(*drafts), SETTING)


def test_a_hold_reads_back_as_one_and_another_hold_as_another() -> None:
    assert order(HELD_ROW).is_held_for_skin_test
    assert order(HELD_ROW).rests_on == ("ServiceRequest/s1",)
    other = order({**HELD_ROW, "statusReason": {"text": "surgery"}})
    assert (other.status, other.is_held_for_skin_test) == (OrderStatus.ON_HOLD, False)


def test_a_release_changes_the_status_and_its_reason_alone() -> None:
    found = decode(build(release("MedicationRequest/held"), WITH_ROWS).rows[0].resource)
    assert found["status"] == "active"
    assert "statusReason" not in found
    kept = ("medicationCodeableConcept", "dosageInstruction", "supportingInformation", "identifier")
    assert all(found[name] == HELD_ROW[name] for name in kept)


def test_what_is_not_held_is_not_released() -> None:
    for key in ("MedicationRequest/m1", "ServiceRequest/s1"):
        with pytest.raises(InputRefused):
            build(release(key), WITH_ROWS)
