"""A temporary patient, as written and as read back."""

import pytest

from client.commands import JoinPatients, PartPatients
from client.errors import InputRefused
from client.fhir import names, reading
from client.fhir.build import build
from client.fhir.reading.temporaries import band_on
from client.fhir.text import decode
from client.records import Sex
from client.records.temporaries import Claimed
from tests.client.fhir.samples import NOW, NURSE, WITH_ROWS, in_emergency
from tests.client.fhir.temporary_samples import BOTH, NUMBER, TEMPORARIES, identity, register


def rows(command: object, **_: object) -> list[dict]:  # type: ignore[type-arg]
    built = build(command, WITH_ROWS)  # type: ignore[arg-type]
    return [{**decode(row.resource), "id": row.key.partition("/")[2]} for row in built.rows]


def test_who_has_no_name_comes_back_with_number_alias_and_what_tells_him_apart() -> None:
    person = reading.patient(rows(register())[0])
    assert (person.name, person.pinyin, person.sex, person.birth_date) == ("代号蓝虎", "Blue Tiger", Sex.MALE, None)
    assert person.temporary is not None
    assert (person.temporary.number, person.temporary.age_group) == (NUMBER, "adult")
    assert (person.temporary.arrived_at, person.temporary.marks) == (NOW, "左前臂蛇形文身")
    assert (names.WRISTBAND, NUMBER) in person.identifiers


def test_his_stay_and_tag_belong_to_him_and_to_nobody_else() -> None:
    person, stay, tag = rows(register())[:3]
    own = f"urn:uuid:{person['id']}"
    assert stay["subject"]["reference"] == tag["subject"]["reference"] == own
    assert stay["status"] == "in-progress"


def test_a_band_says_its_number_and_whether_a_hand_wrote_it() -> None:
    printed, written = (band_on(rows(TEMPORARIES[name]())[0]) for name in ("band printed", "band written by hand"))
    assert printed is not None
    assert written is not None
    assert (printed.number, printed.is_hand_written, printed.by) == (NUMBER, False, NURSE.name)
    assert written.is_hand_written


def test_what_somebody_said_of_him_is_no_name_of_the_record() -> None:
    person = reading.patient(rows(identity())[0])
    assert person.name == "代号蓝虎"
    assert person.temporary is not None
    said = person.temporary.claimed
    assert isinstance(said, Claimed)
    assert (said.name, str(said.birth_date), said.sex, said.source, said.by) == (
        "赵秉衡",
        "1959-03-08",
        "male",
        "家属",
        NURSE.name,
    )
    assert said.identifiers == ((names.HOSPITAL_NUMBER, "B0000001"),)
    with pytest.raises(InputRefused):
        rows(identity(name="", birth_date=None, identifiers=()))


def test_joining_links_both_ways_and_parting_leaves_what_others_linked() -> None:
    mine, other = rows(TEMPORARIES["joined with who he is"]())[:2]
    assert [one["type"] for one in (*mine["link"], *other["link"])] == ["replaced-by", "replaces"]
    person = reading.patient(mine)
    assert person.replaced_by == "Patient/known"
    assert (person.name, str(person.birth_date), person.hospital_number) == ("赵秉衡", "1959-03-08", "B0000001")
    assert person.temporary is not None
    assert person.temporary.alias == "代号蓝虎"
    assert reading.patient(other).replaces == ("Patient/temporary",)
    mine, other = rows(TEMPORARIES["parted again"]())[:2]
    assert "link" not in mine
    assert (reading.patient(mine).name, "birthDate" in mine) == ("代号蓝虎", False)
    assert [one["use"] for one in mine["identifier"]] == ["temp", "temp"]
    assert mine["active"] is True
    assert [one["type"] for one in other["link"]] == ["seealso"]


def test_who_is_joined_is_not_joined_again_and_who_is_not_is_not_parted() -> None:
    with pytest.raises(InputRefused, match="already"):
        rows(JoinPatients(**{**BOTH, "patient": "Patient/joined", "into": "Patient/known"}, score=1))
    with pytest.raises(InputRefused, match="not-joined"):
        rows(PartPatients(**{**BOTH, "patient": "Patient/temporary"}))


def test_both_people_stand_in_the_provenance() -> None:
    built = build(TEMPORARIES["joined with who he is"](), in_emergency(WITH_ROWS))
    agents = decode(built.rows[-1].resource)["agent"]
    assert [one["type"]["coding"][0]["code"] for one in agents] == ["author", "verifier", "assembler"]
