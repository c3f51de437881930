from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.commands import Choice, DecideConflict
from client.errors import BugError, InputRefused
from client.fhir.build import CurrentRow, entered_in_error, repair
from client.fhir.reading import dose
from client.fhir.text import decode
from client.records import DoseOutcome
from tests.client.fhir.foreign import fixture
from tests.client.fhir.sample_rows import DIET_ROW, MEDICATION_ROW, SERVICE_ROW, TASK_ROW
from tests.client.fhir.samples import ACT, NURSE, SETTING

DECISION = DecideConflict(**ACT, author=NURSE, command="c1", choice=Choice.KEEP_MINE, reason="I gave it", seen="h")


@pytest.mark.parametrize(
    "row", [MEDICATION_ROW, SERVICE_ROW, DIET_ROW, TASK_ROW], ids=lambda row: str(row["resourceType"])
)
def test_each_kind_says_by_its_status_that_it_never_was_true(row: dict[str, Any]) -> None:
    assert entered_in_error(row) == {**row, "status": "entered-in-error"}


def test_an_allergy_says_it_by_its_verification() -> None:
    found = entered_in_error(fixture("AllergyIntolerance-example"))
    assert found["verificationStatus"]["coding"][0]["code"] == "entered-in-error"
    assert "clinicalStatus" not in found


def test_a_kind_without_such_a_status_is_our_own_mistake() -> None:
    with pytest.raises(BugError):
        entered_in_error({"resourceType": "Patient"})


def test_keep_mine_voids_the_other_dose_and_says_who_decided() -> None:
    other = fixture("MedicationAdministration-mii-1")
    key = f"MedicationAdministration/{other['id']}"
    setting = replace(SETTING, current={key: CurrentRow(resource=other, version="1")}, decision_reason=DECISION.reason)
    built = repair(DECISION, (key,), setting)
    get_fhir_model_class("Bundle").model_validate_json(built.bundle)
    change, provenance = built.rows
    assert dose(decode(change.resource)).outcome is DoseOutcome.VOID
    assert (change.key, change.base_version) == (key, "1")
    assert decode(provenance.resource)["reason"] == [{"text": "I gave it"}]


def test_a_repair_of_nothing_is_refused() -> None:
    with pytest.raises(InputRefused):
        repair(DECISION, (), SETTING)
