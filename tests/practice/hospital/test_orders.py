"""What is ordered and given: within the pack's limits, checked before given, with something due before and after now."""

import csv
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

import resources as shipped
from practice.hospital.conditions import CONDITIONS
from practice.hospital.pack import read_content
from practice.hospital.roster import guests
from practice.hospital.words import own, structure

Hospital = list[dict[str, Any]]
At = Callable[[datetime], Hospital]
_TO_MG = {"mg": Decimal(1), "g": Decimal(1000), "ug": Decimal("0.001")}


def _of(hospital: Hospital, kind: str) -> Hospital:
    """Of the wards. Herbs are no drugs of the pack; units of central's are no orders, and what nobody can split has no times."""
    found = [each for each in hospital if each["resourceType"] == kind and not _is_of_room(each)]
    return [each for each in found if not _is_herb(each) and not _is_apart(each)]


def _is_of_room(row: dict[str, Any]) -> bool:
    """Bottles of the infusion room and drugs of cycles before this stay: nobody verifies them now, and they have no slots of a ward."""
    asked = str(row.get("request", {}).get("reference", "")).removeprefix("MedicationRequest/")
    return str(row["id"]).startswith(("inf-", "chemo-")) or asked.startswith(("inf-", "chemo-"))


def _is_apart(request: dict[str, Any]) -> bool:
    if request["resourceType"] != "MedicationRequest":
        return False
    timing = request["dosageInstruction"][0].get("timing", {})
    return request["intent"] == "instance-order" or "PCX" in str(timing) or not timing


def test_three_orders_cannot_be_split_and_one_patient_has_units_of_central(hospital: Hospital) -> None:
    apart = [each for each in hospital if each["resourceType"] == "MedicationRequest" and _is_apart(each)]
    units = [each for each in apart if each["intent"] == "instance-order"]
    assert len(apart) - len(units) == 3
    assert units
    assert len({each["subject"]["reference"] for each in units}) == 1
    assert len({each["identifier"][0]["value"] for each in units}) == len(units)


def _is_herb(request: dict[str, Any]) -> bool:
    codings = request.get("medicationCodeableConcept", {}).get("coding", [])
    return any(each["system"] == own("herb") for each in codings)


def _drug(request: dict[str, Any]) -> str:
    codings = request["medicationCodeableConcept"]["coding"]
    return str(next(each["code"] for each in codings if each["system"] == own("drug")))


def _in_unit(amount: Decimal, unit: str, wanted: str) -> Decimal | None:
    if unit == wanted:
        return amount
    return amount * _TO_MG[unit] / _TO_MG[wanted] if unit in _TO_MG and wanted in _TO_MG else None


def test_no_dose_is_above_the_packs_maximum(hospital: Hospital) -> None:
    content, compared = read_content(), 0
    weights = {guest.slug: guest.weight_kg for guest in guests()}
    for request in _of(hospital, "MedicationRequest"):
        row, dosage = content.drugs[_drug(request)], request["dosageInstruction"][0]
        dose = dosage["doseAndRate"][0]["doseQuantity"]
        frequency = dosage["timing"]["code"]["text"]
        times = max(1, len(content.frequencies[frequency].times)) if not dosage["asNeededBoolean"] else 4
        weight = weights[request["subject"]["reference"].removeprefix("Patient/p-")]
        for limit, factor in (("max_single", 1), ("max_daily", times)):
            unit = row[f"{limit}_unit"]
            amount = _in_unit(dose["value"], dose["code"], unit.removesuffix("/kg")) if row[f"{limit}_dose"] else None
            if amount is not None:
                bound = Decimal(row[f"{limit}_dose"]) * (weight if unit.endswith("/kg") else 1)
                assert amount * factor <= bound, (request["id"], _drug(request), limit)
                compared += 1
    assert compared > 150


def test_every_route_is_one_the_drug_is_made_for(hospital: Hospital) -> None:
    content = read_content()
    for request in _of(hospital, "MedicationRequest"):
        route = request["dosageInstruction"][0]["route"]["coding"][0]["code"]
        assert route in {
            *content.drugs[_drug(request)]["routes"].split(";"),
            "IVPUMP" if _drug(request).startswith("sodium") else "",
        }


def test_nobody_is_ordered_a_drug_of_a_class_they_are_allergic_to(hospital: Hospital) -> None:
    content = read_content()
    allergic: dict[str, set[str]] = defaultdict(set)
    for each in _of(hospital, "AllergyIntolerance"):
        if each["verificationStatus"]["coding"][0]["code"] != "refuted":
            allergic[each["patient"]["reference"]] |= {one["code"] for one in each["code"].get("coding", [])}
    for request in _of(hospital, "MedicationRequest"):
        classes = set(content.drugs[_drug(request)]["allergy_classes"].split(";"))
        assert not classes & allergic[request["subject"]["reference"]], request["id"]


def test_no_patient_has_a_contraindicated_pair(hospital: Hospital) -> None:
    content, drugs = read_content(), defaultdict(set)
    for request in _of(hospital, "MedicationRequest"):
        if request["status"] == "active":
            drugs[request["subject"]["reference"]].add(content.drugs[_drug(request)]["atc"])
    with shipped.path("packs/practice/interactions.csv").open(encoding="utf-8", newline="") as lines:
        rules = [row for row in csv.DictReader(lines) if row["severity"] == "contraindicated"]
    assert rules
    for patient, codes in drugs.items():
        for row in rules:
            one = {code for code in codes if code.startswith(tuple(row["atc_a"].split(";")))}
            two = {code for code in codes if code.startswith(tuple(row["atc_b"].split(";")))}
            assert not (one and two and len(one | two) > 1), (patient, row)


def test_a_group_has_one_group_number_and_counts_from_one(hospital: Hospital) -> None:
    groups: dict[str, list[int]] = defaultdict(list)
    for request in _of(hospital, "MedicationRequest"):
        if "groupIdentifier" in request:
            numbers = [
                each["valueInteger"] for each in request["extension"] if each["url"] == structure("group-sequence")
            ]
            groups[request["groupIdentifier"]["value"]] += numbers
    assert len(groups) > 20
    assert all(numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 1 for numbers in groups.values())


def test_every_order_of_a_ward_has_its_check_and_some_wait_for_it(hospital: Hospital) -> None:
    checks = [each for each in _of(hospital, "Task") if each["code"]["coding"][0]["code"] == "verify-order"]
    based = [line["reference"] for each in checks for line in each["basedOn"]]
    kinds = ("MedicationRequest", "ServiceRequest", "NutritionOrder")
    clinic = {each["id"] for each in _of(hospital, "Encounter") if each["class"]["code"] == "AMB"}
    orders = [
        f"{each['resourceType']}/{each['id']}"
        for each in hospital
        if each["resourceType"] in kinds
        and each["intent"] != "instance-order"
        and each["encounter"]["reference"].partition("/")[2] not in clinic
    ]
    assert sorted(based) == sorted(orders)
    waiting = [each for each in checks if each["status"] == "requested"]
    assert 8 <= len(waiting) <= 16
    assert all("owner" not in each for each in waiting)
    assert all(each["status"] == "completed" and "owner" in each for each in checks if each not in waiting)


def test_nothing_is_given_before_its_check_or_at_no_due_time(hospital: Hospital) -> None:
    checked = {
        line["reference"]: each.get("executionPeriod", {}).get("end")
        for each in _of(hospital, "Task")
        if each["code"]["coding"][0]["code"] == "verify-order"
        for line in each.get("basedOn", [])
    }
    given = _of(hospital, "MedicationAdministration")
    assert len(given) > 400
    for each in given:
        assert checked[each["request"]["reference"]] is not None
        slot = next(one["valueDateTime"] for one in each["extension"] if one["url"] == structure("slot-time"))
        moment = each.get("effectiveDateTime") or each["effectivePeriod"]["start"]
        if each["status"] == "in-progress":  # a pump: the syringe that hangs there now was begun after the plan
            assert datetime.fromisoformat(moment) >= datetime.fromisoformat(slot)
            continue
        assert abs(datetime.fromisoformat(slot) - datetime.fromisoformat(moment)) <= timedelta(minutes=30)


def test_a_running_pump_is_one_administration_in_progress(hospital: Hospital) -> None:
    running = [each for each in _of(hospital, "MedicationAdministration") if each["status"] == "in-progress"]
    requests = {each["request"]["reference"].removeprefix("MedicationRequest/") for each in running}
    pumps = {
        each["id"]
        for each in _of(hospital, "MedicationRequest")
        if each["dosageInstruction"][0]["timing"]["code"]["text"] == "CONT"
    }
    assert requests == pumps
    assert len(running) == len(pumps) == 4


def test_a_few_doses_were_not_given_and_say_why(hospital: Hospital) -> None:
    not_given = [each for each in _of(hospital, "MedicationAdministration") if each["status"] == "not-done"]
    assert 3 <= len(not_given) <= 40
    assert all(each["statusReason"][0]["text"] for each in not_given)


@pytest.mark.parametrize("hour", [0, pytest.param(11, marks=pytest.mark.soak), 14, 23])
def test_at_any_hour_one_dose_is_overdue_and_some_are_just_ahead(hospital_at: At, now: datetime, hour: int) -> None:
    moment = now.replace(hour=hour, minute=8)
    found = hospital_at(moment)
    near = moment.replace(minute=30).time().isoformat()
    late = (moment - timedelta(minutes=38)).time().isoformat()
    times = [
        (each["id"], clock)
        for each in _of(found, "MedicationRequest")
        for clock in each["dosageInstruction"][0]["timing"].get("repeat", {}).get("timeOfDay", [])
    ]
    assert len([each for each, clock in times if clock == near]) >= 5
    overdue = [each for each, clock in times if clock == late]
    answered = {
        each["request"]["reference"]
        for each in _of(found, "MedicationAdministration")
        if any(
            abs(datetime.fromisoformat(one["valueDateTime"]) - moment) < timedelta(minutes=45)
            for one in each["extension"]
            if "valueDateTime" in one
        )
    }
    assert [each for each in overdue if f"MedicationRequest/{each}" not in answered]


def test_a_stopped_order_says_when_by_whom_and_why(hospital: Hospital) -> None:
    stopped = [each for each in _of(hospital, "MedicationRequest") if each["status"] == "stopped"]
    assert len(stopped) >= 3
    for each in stopped:
        parts = next(one["extension"] for one in each["extension"] if one["url"] == structure("stopped"))
        assert [one["url"] for one in parts] == ["at", "by", "reason"]
        assert each["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]["end"] == parts[0]["valueDateTime"]


def test_every_condition_is_somebodys_and_names_only_what_the_pack_has() -> None:
    content = read_content()
    assert {guest.condition for guest in guests()} == set(CONDITIONS)
    for picture in CONDITIONS.values():
        for line in picture.lines:
            assert all(part.drug in content.drugs for part in line.parts)
            assert not line.frequency or line.frequency in content.frequencies
        assert set(picture.labs) <= set(content.tests)
