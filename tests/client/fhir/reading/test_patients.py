from datetime import UTC, date, datetime
from typing import Any

import pytest

from client.fhir.names import HOSPITAL_NUMBER, NAME_REPRESENTATION
from client.fhir.reading import Origin, patient
from client.fhir.reading.elements import LONGEST_NAME, TOO_LONG
from client.records import Patient, Sex
from tests.client.fhir.foreign import fixture


def named(*names: dict[str, Any]) -> Patient:
    return patient({"resourceType": "Patient", "id": "1", "name": list(names)})


def spelled(code: str, **name: Any) -> dict[str, Any]:
    return {"extension": [{"url": NAME_REPRESENTATION, "valueCode": code}], **name}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ({"text": "王小明"}, "王小明"),
        ({"family": "王", "given": ["小", "明"]}, "王小明"),
        ({"family": "王", "given": ["小明"], "text": "王小明"}, "王小明"),
        ({"family": "欧阳", "given": ["娜娜"]}, "欧阳娜娜"),
        ({"family": "Müller", "given": ["Hans", "Peter"]}, "MÜLLER, Hans Peter"),
        ({"family": "Müller"}, "MÜLLER"),
        ({"given": ["Hans"]}, "Hans"),
        ({"text": "Hans Müller"}, "Hans Müller"),
        ({"family": "Müller", "given": ["Hans"], "text": "Dr. Hans Müller"}, "MÜLLER, Hans"),
        ({"family": "김", "given": ["민수"]}, "김민수"),
        ({"family": 5, "given": "x"}, ""),
        ({}, ""),
    ],
)
def test_names_are_shown_as_their_script_asks(name: dict[str, Any], expected: str) -> None:
    assert named(name).name == expected


@pytest.mark.parametrize("code", ["SYL", "ABC"])
def test_pinyin_is_the_spelling_beside_a_chinese_name(code: str) -> None:
    found = named(spelled(code, text="Wang Xiaoming"), spelled("IDE", family="王", given=["小明"]))
    assert (found.name, found.pinyin) == ("王小明", "Wang Xiaoming")


def test_a_latin_name_beside_a_chinese_one_is_its_pinyin() -> None:
    assert (
        named({"text": "王小明"}, {"use": "usual", "family": "Wang", "given": ["Xiaoming"]}).pinyin == "Wang Xiaoming"
    )
    assert named({"text": "王小明"}, {"use": "maiden", "text": "Li"}).pinyin == ""
    assert named({"family": "Smith"}, {"use": "usual", "text": "Smithy"}).pinyin == ""


def test_the_official_present_name_is_shown() -> None:
    old = {"family": "Old", "use": "official", "period": {"end": "2020"}}
    found = named(
        {"family": "Maiden", "use": "maiden"},
        old,
        {"family": "Usual", "use": "usual"},
        {"family": "Real", "use": "official"},
    )
    assert found.name == "REAL"
    assert named(old).name == "OLD"


@pytest.mark.parametrize(
    ("born", "day", "text"),
    [
        ("1977-05-24", date(1977, 5, 24), ""),
        ("1977-05", None, "1977-05"),
        ("1977", None, "1977"),
        (None, None, ""),
        ("1977-02-30", None, "1977-02-30"),
    ],
)
def test_a_partial_birth_date_is_kept_as_text(born: str | None, day: date | None, text: str) -> None:
    found = patient({"birthDate": born})
    assert (found.birth_date, found.birth_date_text) == (day, text)


@pytest.mark.parametrize(
    ("died", "is_deceased", "at"),
    [
        ({"deceasedBoolean": True}, True, None),
        ({"deceasedBoolean": False}, False, None),
        ({"deceasedDateTime": "2024-02-22T10:00:00Z"}, True, datetime(2024, 2, 22, 10, tzinfo=UTC)),
        ({"deceasedDateTime": "2024-02"}, True, None),
        ({}, False, None),
    ],
)
def test_death_is_known_with_or_without_its_time(died: dict[str, Any], is_deceased: bool, at: datetime | None) -> None:
    found = patient(died)
    assert (found.is_deceased, found.deceased_at) == (is_deceased, at)


def test_a_merged_patient_names_who_replaced_it() -> None:
    link = [
        {"type": "seealso", "other": {"reference": "Patient/2"}},
        {"type": "replaced-by", "other": {"reference": "http://c/fhir/Patient/3"}},
    ]
    assert patient({"link": link}, Origin(base="http://c/fhir")).replaced_by == "Patient/3"


def test_numbers_are_ours_first_and_then_the_medical_record_number() -> None:
    typed = {
        "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MR"}]},
        "system": "s",
        "value": "7",
    }
    assert patient({"identifier": [typed]}).hospital_number == "7"
    found = patient(
        {"identifier": [typed, {"system": HOSPITAL_NUMBER, "value": "8"}, {"value": "9"}, {"system": "only"}]}
    )
    assert found.hospital_number == "8"
    assert found.identifiers == (("s", "7"), (HOSPITAL_NUMBER, "8"), ("", "9"))


def test_a_foreign_patient_is_shown_as_sent() -> None:
    found = patient(fixture("Patient-mii-1"))
    assert (found.key, found.sex, found.hospital_number) == (
        "Patient/mii-exa-test-data-patient-1",
        Sex.MALE,
        "808439625",
    )
    assert found.name == "MARKGRAF VON BRANDENBURG-SCHWEDT, Christian Ludwig"


def test_an_unknown_sex_stays_unknown() -> None:
    assert patient({"gender": "m"}).sex is Sex.UNKNOWN
    assert patient({}) == Patient(key="", name="")


@pytest.mark.parametrize("length", [201, 1000, 1_000_000])
def test_a_name_that_no_one_has_is_shown_by_its_beginning_and_said_to_be_faulty(length: int) -> None:
    read = named({"text": "赵" * length}).name
    assert read == "赵" * LONGEST_NAME + TOO_LONG
    assert "记录有误" in read


def test_a_name_that_somebody_can_have_is_never_cut() -> None:
    assert named({"text": "赵" * 200}).name == "赵" * 200
