from dataclasses import replace
from typing import Any

import msgspec
import pytest

from client.commands import Command, GivenLine
from client.errors import BugError, InputRefused
from client.fhir import names
from client.fhir.build import build
from client.fhir.reading import vital_signs
from client.records import DoseOutcome
from tests.client.fhir.samples import (
    DRUG,
    MG,
    NOW,
    SETTING,
    acknowledge,
    alert,
    give,
    in_emergency,
    resource_list,
    vitals,
    write,
)


def rows(command: Command) -> list[dict[str, Any]]:
    return resource_list(build(command, SETTING).bundle)


def test_a_dose_says_what_when_and_for_which_slot() -> None:
    dose, _ = rows(give())
    assert (dose["status"], dose["effectiveDateTime"]) == ("completed", "2026-03-14T08:30:00+08:00")
    assert dose["extension"] == [{"url": names.SLOT_TIME, "valueDateTime": "2026-03-14T08:30:00+08:00"}]
    assert dose["request"] == {"reference": "MedicationRequest/m1"}
    assert dose["performer"][0]["actor"]["identifier"]["value"] == "N001"


def test_each_line_of_a_group_is_one_administration() -> None:
    lines = tuple(GivenLine(order=f"MedicationRequest/{name}", what=DRUG, amount=MG) for name in "ab")
    found = rows(give(lines=lines))
    assert [each["resourceType"] for each in found] == [
        "MedicationAdministration",
        "MedicationAdministration",
        "Provenance",
    ]


def test_a_dose_of_a_pending_order_names_it_by_id_and_identifier() -> None:
    name = "8d6d3a1e-13a7-4d5e-9a55-0f3f0f4f9c11"
    key = f"MedicationRequest/{name}"
    line = GivenLine(order=key, what=DRUG)
    built = build(give(lines=(line,)), replace(SETTING, pending=frozenset({key})))
    dose = resource_list(built.bundle)[0]
    assert dose["request"] == {"reference": f"urn:uuid:{name}", "identifier": {"system": names.ENTRY, "value": name}}
    assert built.rows[0].needs == (key,)


def test_a_dose_not_given_needs_its_reason() -> None:
    dose, _ = rows(give(outcome=DoseOutcome.NOT_GIVEN, reason="refused"))
    assert (dose["status"], dose["statusReason"]) == ("not-done", [{"text": "refused"}])
    for reason in (None, " "):
        with pytest.raises(InputRefused):
            rows(give(outcome=DoseOutcome.NOT_GIVEN, reason=reason))


def test_a_dose_without_an_amount_has_no_dosage() -> None:
    dose, _ = rows(give(lines=(GivenLine(order="MedicationRequest/m1", what=DRUG),), slot_at=None))
    assert "dosage" not in dose
    assert "extension" not in dose


@pytest.mark.parametrize(
    "changes",
    [{"lines": ()}, {"outcome": DoseOutcome.VOID}, {"lines": (GivenLine(order="ServiceRequest/s1", what=DRUG),)}],
)
def test_a_dose_that_cannot_be_meant_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        rows(give(**changes))


def test_systolic_and_diastolic_are_one_panel() -> None:
    found = rows(vitals(t="36.5", d="80", p="72", s="120"))
    assert [each["code"]["coding"][0]["code"] for each in found[:-1]] == ["8310-5", "85354-9", "8867-4"]
    parts = found[1]["component"]
    assert [part["code"]["coding"][0]["code"] for part in parts] == ["8480-6", "8462-4"]
    assert [part["valueQuantity"]["value"] for part in parts] == [120, 80]
    assert "valueQuantity" not in found[1]


def test_a_systolic_value_alone_stays_alone() -> None:
    found = rows(vitals(s="120"))
    assert found[0]["code"]["coding"][0]["code"] == "8480-6"
    assert found[0]["category"][0]["coding"][0]["code"] == "vital-signs"


def test_consciousness_is_an_observation_of_its_own_with_the_answer_as_a_code() -> None:
    command = msgspec.structs.replace(vitals(t="36.5"), consciousness="V")
    found = rows(command)
    assert [each["code"]["coding"][0]["code"] for each in found[:-1]] == ["8310-5", "80288-4"]
    assert found[1]["valueCodeableConcept"]["coding"] == [
        {"system": names.ACVPU, "code": "V", "display": "Responds to voice"}
    ]
    assert [sign.answer for sign in vital_signs(found[1])] == ["V"]
    alone = rows(msgspec.structs.replace(command, values=()))
    assert alone[0]["code"]["coding"][0]["code"] == "80288-4"
    with pytest.raises(InputRefused):
        rows(msgspec.structs.replace(command, consciousness="X"))


def test_no_values_and_one_value_twice_are_refused() -> None:
    command = vitals(t="36.5")
    for values in ((), command.values * 2):
        with pytest.raises(InputRefused):
            rows(
                type(command)(
                    **{name: getattr(command, name) for name in command.__struct_fields__ if name != "values"},
                    values=values,
                )
            )


def test_a_note_has_one_identifier_and_in_an_emergency_its_number_as_an_extension() -> None:
    built = build(write(), in_emergency())
    note = resource_list(built.bundle)[0]
    assert note["identifier"] == {"system": names.ENTRY, "value": built.rows[0].entry_id}
    assert note["extension"][0]["valueIdentifier"]["system"] == names.PROVISIONAL_NUMBER
    assert (note["status"], note["title"]) == ("final", "Day 3")


def test_a_note_without_a_title_is_named_by_its_kind() -> None:
    assert rows(write(title=""))[0]["title"] == "Progress note"


def test_reading_results_is_a_completed_task() -> None:
    task, _ = rows(acknowledge())
    assert task["focus"] == {"reference": "Observation/o1"}
    assert [each["valueReference"]["reference"] for each in task["input"]] == ["Observation/o2"]
    assert task["output"][0]["valueCodeableConcept"]["coding"][0] == {
        "system": names.ACKNOWLEDGE_ACTION,
        "code": "repeat",
    }


@pytest.mark.parametrize("changes", [{"results": ()}, {"action": "ignore"}])
def test_an_acknowledgement_that_cannot_be_meant_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        rows(acknowledge(**changes))


def test_a_time_without_a_zone_is_our_own_mistake() -> None:
    with pytest.raises(BugError):
        rows(write(occurred_at=NOW.replace(tzinfo=None)))


def test_an_alert_says_about_what_to_whom_and_from_whom() -> None:
    made, proof = rows(alert())
    about = [one["reference"] for one in made["about"]]
    assert (made["status"], about) == ("completed", ["MedicationAdministration/a1", "MedicationRequest/m1"])
    assert made["recipient"] == [{"reference": "Practitioner/d1"}]
    assert made["sender"]["reference"] == "Practitioner/n1"
    assert made["reasonCode"][0]["coding"][0]["code"] == names.DOSE_AFTER_STOP
    assert proof["resourceType"] == "Provenance"


def test_an_alert_about_nothing_is_refused() -> None:
    for changes in ({"doses": ()}, {"orders": ()}):
        with pytest.raises(InputRefused):
            rows(alert(**changes))
