"""Who lies where: the ward of the pictures."""

from datetime import datetime
from typing import Any

from practice.hospital.words import sid

Hospital = list[dict[str, Any]]


def _one(hospital: Hospital, kind: str, key: str) -> dict[str, Any]:
    return next(each for each in hospital if each["resourceType"] == kind and each["id"] == key)


def _of_patient(hospital: Hospital, kind: str, patient: str) -> Hospital:
    name = f"Patient/{patient}"
    rows = [each for each in hospital if each["resourceType"] == kind]
    return [
        each for each in rows if name in {each.get(part, {}).get("reference") for part in ("subject", "patient", "for")}
    ]


def _beds(hospital: Hospital, ward: str) -> Hospital:
    every = (each for each in hospital if each["resourceType"] == "Location")
    return [each for each in every if each.get("partOf", {}).get("reference") == f"Location/{ward}"]


def test_the_respiratory_ward_has_36_beds_and_the_cardiology_24(hospital: Hospital) -> None:
    assert [len(_beds(hospital, ward)) for ward in ("N3", "N5")] == [36, 24]
    labels = sorted(each["name"] for each in _beds(hospital, "N3"))
    assert labels == [f"{number:02d}" for number in range(1, 37)]


def test_no_bed_is_given_twice_but_to_a_newborn_and_by_turns_and_beds_06_21_and_30_are_free(hospital: Hospital) -> None:
    lying = [
        place["location"]["reference"]
        for each in hospital
        if each["resourceType"] == "Encounter" and each["status"] == "in-progress"
        for place in each["location"]
        if place["status"] == "active" and place.get("physicalType", {}).get("coding", [{}])[0].get("code") == "bd"
    ]
    twice = {bed for bed in lying if lying.count(bed) > 1}
    assert twice == {"Location/N2-01", "Location/N2-03"}, "a child beside its mother, and a bed of day cases by turns"
    assert len(set(lying)) == 51 + 2 + 6, "the two wards, two guests of another, and the ward of mothers and children"
    assert not {"Location/N3-06", "Location/N3-21", "Location/N3-30"} & set(lying)
    assert _one(hospital, "Location", "N3-21")["operationalStatus"]["code"] == "H"
    assert _one(hospital, "Location", "N3-06")["operationalStatus"]["code"] == "U"


def test_patient_12_is_the_one_of_the_pictures(hospital: Hospital) -> None:
    patient, stay = _one(hospital, "Patient", "p-n3-12"), _one(hospital, "Encounter", "e-n3-12")
    assert patient["name"][0]["text"] == "赵秉衡"
    assert patient["birthDate"] == "1959-03-08"
    assert patient["identifier"][0]["value"] == "B0382917"
    assert stay["identifier"] == [{"system": sid("admission"), "value": "2611-04812"}]
    every = _of_patient(hospital, "Condition", "p-n3-12")
    problems = [one["code"]["text"] for one in every if one["clinicalStatus"]["coding"][0]["code"] == "active"]
    assert len(problems) == 5
    assert problems[0].startswith("重症肺炎")
    tags = [each["code"]["text"] for each in _of_patient(hospital, "Flag", "p-n3-12")]
    assert {"病重", "一级护理", "跌倒 高", "飞沫隔离", "全力抢救", "糖尿病饮食"} <= set(tags)
    allergies = _of_patient(hospital, "AllergyIntolerance", "p-n3-12")
    assert [each["code"]["text"] for each in allergies] == ["青霉素类", "碘造影剂"]
    assert allergies[0]["reaction"][0]["manifestation"] == [{"text": "喉头水肿"}]
    assert allergies[1]["verificationStatus"]["coding"][0]["code"] == "unconfirmed"


def test_the_last_vital_signs_of_patient_12_are_those_of_the_card(hospital: Hospital) -> None:
    vitals = [each for each in _of_patient(hospital, "Observation", "p-n3-12") if "valueQuantity" in each]
    vitals.sort(key=lambda each: each["effectiveDateTime"])
    last = {each["code"]["coding"][0]["code"]: str(each["valueQuantity"]["value"]) for each in vitals}
    assert {code: last[code] for code in ("8310-5", "8867-4", "9279-1", "59408-5", "2518-9", "777-3", "14682-9")} == {
        "8310-5": "39.5",
        "8867-4": "118",
        "9279-1": "26",
        "59408-5": "91",
        "2518-9": "4.1",
        "777-3": "96",
        "14682-9": "158",
    }


def _flagged(hospital: Hospital, patient: str, flags: set[str]) -> Hospital:
    rows = _of_patient(hospital, "Observation", patient)
    return [each for each in rows if each.get("interpretation", [{}])[0].get("coding", [{}])[0].get("code") in flags]


def test_the_critical_values_of_12_and_15_wait_and_that_of_27_was_acknowledged(hospital: Hospital) -> None:
    def read(patient: str) -> set[str]:
        tasks = _of_patient(hospital, "Task", patient)
        return {
            each["focus"]["reference"] for each in tasks if each["code"]["coding"][0]["code"] == "acknowledge-result"
        }

    for patient, loinc in (("p-n3-12", "2518-9"), ("p-n3-15", "2823-3")):
        critical = _flagged(hospital, patient, {"HH", "LL"})
        assert loinc in {each["code"]["coding"][0]["code"] for each in critical}
        assert not {f"Observation/{each['id']}" for each in critical} & read(patient)
    acknowledged = {f"Observation/{each['id']}" for each in _flagged(hospital, "p-n3-27", {"HH", "LL"})}
    assert acknowledged
    assert acknowledged <= read("p-n3-27")


def test_15_and_16_look_alike(hospital: Hospital) -> None:
    names = [_one(hospital, "Patient", f"p-n3-{bed}")["name"][0]["text"] for bed in ("15", "16")]
    assert names == ["王桂兰", "王桂芝"]


def test_the_patient_of_bed_25_came_from_n5_today(hospital: Hospital, now: datetime) -> None:
    places = _one(hospital, "Encounter", "e-n3-25")["location"]
    assert [(each["location"]["reference"], each["status"]) for each in places] == [
        ("Location/N5", "completed"),
        ("Location/N5-09", "completed"),
        ("Location/N3", "active"),
        ("Location/N3-25", "active"),
    ]
    assert places[0]["period"]["end"] == places[2]["period"]["start"]
    assert datetime.fromisoformat(places[2]["period"]["start"]).date() == now.date()


def test_the_awaited_patient_has_a_reserved_bed_only(hospital: Hospital) -> None:
    stay = _one(hospital, "Encounter", "e-n3-30")
    assert stay["status"] == "planned"
    assert [(each["location"]["reference"], each["status"]) for each in stay["location"]] == [
        ("Location/N3", "planned"),
        ("Location/N3-30", "reserved"),
    ]


def test_the_allergy_label_has_known_none_and_not_recorded(hospital: Hospital) -> None:
    codes = {bed: _of_patient(hospital, "AllergyIntolerance", f"p-n3-{bed}") for bed in ("02", "04", "07", "26")}
    assert codes["07"] == []
    assert codes["04"][0]["code"]["coding"][0]["code"] == "716186003"
    assert codes["02"][0]["code"]["coding"][0]["code"] == "409137002"
    assert codes["26"][0]["verificationStatus"]["coding"][0]["code"] == "refuted"


def test_every_inpatient_has_a_doctor_a_nurse_height_and_weight(hospital: Hospital) -> None:
    for stay in (each for each in hospital if each["resourceType"] == "Encounter" and each["status"] == "in-progress"):
        if stay["class"]["code"] != "IMP" or stay["id"].startswith("e-n2-"):
            continue
        kinds = {each["type"][0]["coding"][0]["code"] for each in stay["participant"]}
        assert kinds == {"ATND", "responsible-nurse"}
        patient = stay["subject"]["reference"].removeprefix("Patient/")
        codes = {each["code"]["coding"][0]["code"] for each in _of_patient(hospital, "Observation", patient)}
        assert {"8302-2", "29463-7", "85354-9"} <= codes
