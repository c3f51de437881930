from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.commands import Choice, DecideConflict
from client.errors import BugError, InputRefused
from client.fhir.build import CurrentRow, Verb, build, entered_in_error, repair
from client.fhir.names import ADMISSION_NUMBER, ENTRY, HOSPITAL_NUMBER, VOID_REASON
from client.fhir.reading import dose
from client.fhir.text import decode, encode
from client.records import DoseOutcome
from tests.client.fhir.every_command import EVERY_COMMAND
from tests.client.fhir.foreign import fixture
from tests.client.fhir.sample_rows import DIET_ROW, MEDICATION_ROW, SERVICE_ROW, TASK_ROW
from tests.client.fhir.samples import ACT, NURSE, SETTING, WITH_ROWS

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


def created() -> dict[str, dict[str, Any]]:
    """One resource of each type that any command of ours creates."""
    built = (build(make(), WITH_ROWS) for make in EVERY_COMMAND.values())
    rows = [row for one in built for row in one.rows if row.verb is Verb.CREATE and not row.is_provenance]
    return {row.resource_type: dict(decode(row.resource)) for row in rows}


@pytest.mark.parametrize("kind", sorted(created()))
def test_whatever_was_written_here_can_be_taken_back_by_a_decision(kind: str) -> None:
    found = entered_in_error(created()[kind])
    get_fhir_model_class(kind).model_validate_json(encode(found))
    if kind == "AdverseEvent":  # R4 gives it no status at all
        assert found["extension"][-1] == {"url": VOID_REASON, "valueString": "entered-in-error"}
        return
    assert _standing(found) != _standing(created()[kind])


def _standing(row: dict[str, Any]) -> Any:
    return row.get("status", row.get("verificationStatus", row.get("active")))


@pytest.mark.parametrize("kind", ["Patient", "RelatedPerson", "Encounter"])
def test_a_person_and_a_stay_that_were_not_made_here_are_never_taken_back(kind: str) -> None:
    row = created()[kind]
    row["identifier"] = [one for one in row["identifier"] if one["system"] != ENTRY]
    with pytest.raises(InputRefused):
        entered_in_error(row)


@pytest.mark.parametrize(("kind", "number"), [("Patient", HOSPITAL_NUMBER), ("Encounter", ADMISSION_NUMBER)])
def test_a_newborn_whom_central_registered_is_not_taken_back_from_a_ward(kind: str, number: str) -> None:
    row = created()[kind]
    row["identifier"] = [*row["identifier"], {"system": number, "value": "0042"}]
    with pytest.raises(InputRefused):
        entered_in_error(row)


def test_a_newborn_taken_back_is_no_longer_active_and_keeps_its_wristband() -> None:
    row = created()["Patient"]
    assert entered_in_error(row) == {**row, "active": False}


def test_an_order_set_doubled_at_central_is_taken_back_with_its_group() -> None:
    assert "RequestGroup" in created()
    assert entered_in_error(created()["RequestGroup"])["status"] == "entered-in-error"


def test_a_visit_that_was_only_proposed_is_cancelled_and_one_with_a_time_was_an_error() -> None:
    times = {"start": "2026-01-01T08:00:00Z", "end": "2026-01-01T08:10:00Z"}
    proposed = created()["Appointment"]
    assert entered_in_error(proposed)["status"] == "cancelled"
    assert entered_in_error({**proposed, **times})["status"] == "entered-in-error"


def test_a_kind_without_such_a_status_is_our_own_mistake() -> None:
    with pytest.raises(BugError):
        entered_in_error({"resourceType": "Location"})


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
