"""What lies before and beside the present stay of the patients of the pictures."""

from typing import Any

Hospital = list[dict[str, Any]]


def _of(hospital: Hospital, kind: str, patient: str) -> Hospital:
    rows = [each for each in hospital if each["resourceType"] == kind]
    return [one for one in rows if one.get("subject", {}).get("reference") == f"Patient/{patient}"]


def test_patient_12_has_two_earlier_stays_one_with_a_bronchoscopy_and_an_open_visit_elsewhere(
    hospital: Hospital,
) -> None:
    stays = _of(hospital, "Encounter", "p-n3-12")
    assert sorted(one["status"] for one in stays) == ["finished", "finished", "in-progress", "in-progress"]
    assert [one["code"]["text"] for one in _of(hospital, "Procedure", "p-n3-12")] == ["支气管镜检查及肺泡灌洗"]


def test_his_reports_are_preliminary_corrected_and_final(hospital: Hospital) -> None:
    reports = _of(hospital, "DiagnosticReport", "p-n3-12")
    assert {one["status"] for one in reports} == {"preliminary", "corrected", "final"}


def test_his_germ_was_tested_against_antibiotics(hospital: Hospital) -> None:
    rows = {f"Observation/{one['id']}": one for one in _of(hospital, "Observation", "p-n3-12")}
    (germ,) = [one for one in rows.values() if "hasMember" in one]
    flags = [rows[each["reference"]]["interpretation"][0]["coding"][0]["code"] for each in germ["hasMember"]]
    assert flags == ["S", "S", "I", "R"]


def test_his_blood_was_taken_every_day(hospital: Hospital) -> None:
    leukocytes = [
        one
        for one in _of(hospital, "Observation", "p-n3-12")
        if one["code"].get("coding", [{}])[0].get("code") == "6690-2"
    ]
    assert len({one["effectiveDateTime"][:10] for one in leukocytes}) >= 3


def test_a_critical_value_that_was_acknowledged_was_read_back_and_handled_as_well(hospital: Hospital) -> None:
    told = _of(hospital, "Communication", "p-n3-27")
    steps = [one["reasonCode"][0]["coding"][0]["code"] for one in told]
    assert steps.count("read-back") == steps.count("handled") > 0
    about = [one for one in _of(hospital, "Communication", "p-n3-15") if one.get("reasonCode")]
    assert about == []


def test_patient_33_had_three_cycles_of_chemotherapy_each_drug_with_its_order_and_who_gave_it(
    hospital: Hospital,
) -> None:
    given = [one for one in _of(hospital, "MedicationAdministration", "p-n3-33") if one["id"].startswith("ma-chemo")]
    orders = {f"MedicationRequest/{one['id']}": one for one in _of(hospital, "MedicationRequest", "p-n3-33")}
    assert len({one["context"]["reference"] for one in given}) == 3
    assert len(given) == 12
    for one in given:
        order = orders[one["request"]["reference"]]
        assert order["status"] == "completed"
        assert order["medicationCodeableConcept"] == one["medicationCodeableConcept"]
        assert order["authoredOn"] < one["effectiveDateTime"]
    atc = [each["code"] for one in given for each in one["medicationCodeableConcept"]["coding"]]
    assert sum(1 for code in atc if code.startswith("L01")) == 6


def test_patient_33_has_a_drug_once_if_needed_and_one_of_yesterday_that_was_not_needed(hospital: Hospital) -> None:
    orders = _of(hospital, "MedicationRequest", "p-n3-33")
    once = [one for one in orders if one["dosageInstruction"][0].get("timing", {}).get("code", {}).get("text") == "SOS"]
    assert [one["status"] for one in once] == ["active", "active"]
    asked = {f"MedicationRequest/{one['id']}" for one in once}
    given = _of(hospital, "MedicationAdministration", "p-n3-33")
    assert not [one for one in given if one["request"]["reference"] in asked]
