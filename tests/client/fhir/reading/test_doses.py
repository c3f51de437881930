from datetime import UTC, datetime
from typing import Any

import pytest

from client.fhir.reading import dose, verify_task
from client.records import DoseOutcome
from tests.client.fhir.foreign import fixture


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("completed", DoseOutcome.GIVEN),
        ("stopped", DoseOutcome.GIVEN),
        ("not-done", DoseOutcome.NOT_GIVEN),
        ("entered-in-error", DoseOutcome.VOID),
        ("in-progress", DoseOutcome.IN_PROGRESS),
        ("unknown", DoseOutcome.IN_PROGRESS),
        (None, DoseOutcome.IN_PROGRESS),
    ],
)
def test_only_what_was_given_reads_as_given(status: str | None, outcome: DoseOutcome) -> None:
    assert dose({"status": status}).outcome is outcome


@pytest.mark.parametrize(
    ("status", "unclear"), [("in-progress", False), ("on-hold", False), ("unknown", True), (None, True)]
)
def test_of_a_dose_whose_status_nobody_knows_it_is_not_said_that_it_runs(status: str | None, unclear: bool) -> None:
    assert dose({"status": status}).is_unclear is unclear


def test_a_foreign_dose_has_its_amount_time_and_order() -> None:
    found = dose(fixture("MedicationAdministration-mii-1"))
    assert found.order == "MedicationRequest/mii-exa-test-data-patient-1-medrequest-1"
    assert found.given_at == datetime(2024, 2, 16, 9, 20, tzinfo=UTC)
    assert (found.amount is not None, found.what, found.slot_at) == (True, None, None)


def test_a_foreign_performer_has_a_name_but_no_role() -> None:
    found = dose(fixture("MedicationAdministration-medadmin0309"))
    assert (found.by, found.by_name) == (None, "Patrick Pump")
    assert found.what is not None


@pytest.mark.parametrize("when", ["2015", "2015-01", "2015-01-15"])
def test_a_date_is_too_little_for_when_it_was_given(when: str) -> None:
    assert dose({"effectiveDateTime": when}).given_at is None


def task(**members: Any) -> Any:
    return verify_task({"resourceType": "Task", "id": "1", **members})


def test_a_task_without_lines_has_its_focus() -> None:
    found = task(status="requested", focus={"reference": "MedicationRequest/1"})
    assert (found.orders, found.status, found.by, found.at) == (("MedicationRequest/1",), "requested", None, None)
    assert task().orders == ()
