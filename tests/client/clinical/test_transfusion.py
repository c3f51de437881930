"""Which blood fits whom by the pack's table, in the words of a blood bank; what nobody knows is never taken for a fit."""

import json

import pytest

from client.clinical.transfusion import bag_number, group_against, is_for_unknown, read_transfusion
from client.errors import PackDamaged
from client.fhir.reading.blood import blood_group
from client.records.transfusions import ABO, BloodGroup, GroupStanding, PatientGroup
from resources import path as resource_path
from tests.support.builders import pack

BOOK = pack().transfusion
FITS = {
    "BLOOD-RBC": {"O": "O", "A": "A O", "B": "B O", "AB": "AB A B O"},
    "BLOOD-FFP": {"O": "O A B AB", "A": "A AB", "B": "B AB", "AB": "AB"},
    "BLOOD-CRYO": {"O": "O A B AB", "A": "A AB", "B": "B AB", "AB": "AB"},
}


def known(abo: str, rhd: str = "pos") -> PatientGroup:
    return PatientGroup(standing=GroupStanding.KNOWN, group=BloodGroup(abo=abo, rhd=rhd))


@pytest.mark.parametrize("component", FITS)
@pytest.mark.parametrize("patient", ABO)
@pytest.mark.parametrize("bag", ABO)
def test_abo_of_red_cells_and_plasma_fits_or_stops(component: str, patient: str, bag: str) -> None:
    found = group_against(BOOK, BOOK.components[component], known(patient), BloodGroup(abo=bag, rhd="pos"))
    assert found == (() if bag in FITS[component][patient].split() else ("abo-mismatch",))


def test_platelets_of_another_group_ask_for_a_reason_and_are_no_stop() -> None:
    platelets = BOOK.components["BLOOD-PLT"]
    assert group_against(BOOK, platelets, known("A"), BloodGroup(abo="O", rhd="pos")) == ("abo-not-identical",)
    assert group_against(BOOK, platelets, known("A"), BloodGroup(abo="A", rhd="pos")) == ()


@pytest.mark.parametrize(
    ("patient", "bag", "word"), [("neg", "pos", "rhd-mismatch"), ("neg", "neg", ""), ("pos", "neg", "")]
)
def test_rhd_positive_cells_are_stopped_for_an_rhd_negative_patient(patient: str, bag: str, word: str) -> None:
    found = group_against(BOOK, BOOK.components["BLOOD-RBC"], known("O", patient), BloodGroup(abo="O", rhd=bag))
    assert found == ((word,) if word else ())


def test_what_is_not_known_is_a_stop() -> None:
    cells = BOOK.components["BLOOD-RBC"]
    bag = BloodGroup(abo="O", rhd="neg")
    assert group_against(BOOK, cells, PatientGroup(), bag) == ("patient-group-unknown",)
    differ = PatientGroup(standing=GroupStanding.CONFLICT)
    assert group_against(BOOK, cells, differ, bag) == ("patient-group-conflict",)
    assert group_against(BOOK, cells, known("A"), BloodGroup()) == ("bag-group-unknown",)
    assert group_against(BOOK, cells, known("A"), BloodGroup(abo="A")) == ("bag-group-unknown",)


def test_only_o_negative_red_cells_are_named_for_a_patient_whose_group_nobody_knows() -> None:
    for code, component in BOOK.components.items():
        for abo in ABO:
            for rhd in ("pos", "neg"):
                is_named = is_for_unknown(BOOK, component, BloodGroup(abo=abo, rhd=rhd))
                assert is_named == (code.startswith("BLOOD-RBC") and (abo, rhd) == ("O", "neg"))


@pytest.mark.parametrize(
    ("scanned", "number"),
    [("=W12342612345600", "W123426123456"), ("w1234 26 123456", "W123426123456"), ("W?", ""), ("", "")],
)
def test_a_scanned_label_gives_the_number_or_nothing(scanned: str, number: str) -> None:
    assert bag_number(scanned) == number


@pytest.mark.parametrize(
    ("value", "abo"),
    [
        ({"text": "A型"}, "A"),
        ({"coding": [{"system": "http://loinc.org", "code": "LA28449-9"}]}, "AB"),
        ({"coding": [{"system": "http://snomed.info/sct", "code": "58460004"}]}, "O"),
        ({"text": "A或AB，待复查"}, ""),
        ({"text": "弱A"}, ""),
        ({"coding": [{"code": "LA19710-5"}, {"code": "LA19709-7"}]}, ""),
    ],
)
def test_a_group_is_read_only_where_it_is_said_plainly(value: dict[str, object], abo: str) -> None:
    row = {"status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "883-9"}]}}
    found = blood_group({**row, "valueCodeableConcept": value})
    assert found is not None
    assert found.abo == abo


def test_a_report_that_is_not_final_says_nothing() -> None:
    row = {"status": "preliminary", "code": {"coding": [{"system": "http://loinc.org", "code": "883-9"}]}}
    assert blood_group({**row, "valueCodeableConcept": {"text": "A型"}}) is None


def test_every_row_of_the_table_names_its_source_and_a_table_with_a_gap_is_refused() -> None:
    assert all(one.source for one in (*BOOK.abo.values(), *BOOK.rhd.values()))
    assert all(one.source for one in BOOK.components.values())
    raw = json.loads((resource_path("packs/practice") / "transfusion.json").read_bytes())
    raw["abo"] = raw["abo"][1:]
    with pytest.raises(PackDamaged):
        read_transfusion(json.dumps(raw).encode())
