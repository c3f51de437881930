"""Teeth by number and surface, as they are typed or pressed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.clinical.specialties.dental import (
    DECIDUOUS,
    PERMANENT,
    TEETH,
    against,
    note_block,
    read_teeth,
    row_of,
    surfaces_of,
    toggled,
    typed_of,
)
from client.commands import ToothEntry
from tests.support.builders import pack

FINDINGS = {one.id: one for one in pack().specialties.dental}


def test_the_chart_has_the_teeth_of_iso_3950() -> None:
    assert (len(PERMANENT), len(DECIDUOUS), len(TEETH)) == (32, 20, 52)
    assert row_of(is_deciduous=False, is_upper=True)[:2] == ("18", "17")
    assert row_of(is_deciduous=False, is_upper=False)[-1] == "38"
    assert row_of(is_deciduous=True, is_upper=False) == ("85", "84", "83", "82", "81", "71", "72", "73", "74", "75")


def test_one_line_names_teeth_and_surfaces() -> None:
    assert read_teeth("36 o d, 16").teeth == (ToothEntry(tooth="36", surfaces=("D", "O")), ToothEntry(tooth="16"))
    assert read_teeth("36od16").teeth == read_teeth("36 o d 16").teeth


@pytest.mark.parametrize("typed", ["19", "99", "5", "36 x", "36 i", "16 l", "46 p", "o 36", "36 ?"])
def test_what_nobody_has_is_asked_again(typed: str) -> None:
    assert read_teeth(typed).faults


def test_front_teeth_have_an_edge_and_upper_teeth_a_palatal_side() -> None:
    assert surfaces_of("11") == ("M", "D", "I", "B", "P")
    assert surfaces_of("46") == ("M", "D", "O", "B", "L")
    assert surfaces_of("75") == ("M", "D", "O", "B", "L")


def test_a_press_adds_and_takes_away() -> None:
    line = toggled("", "36")
    line = toggled(line, "36", "O")
    assert line == "36 o"
    assert toggled(toggled(line, "36", "O"), "36") == ""


@given(st.lists(st.sampled_from(sorted(TEETH)), unique=True, max_size=6))
def test_what_is_written_back_into_the_line_means_the_same(teeth: list[str]) -> None:
    made = tuple(ToothEntry(tooth=one, surfaces=surfaces_of(one)[:2]) for one in teeth)
    again = read_teeth(typed_of(made))
    assert again.faults == ()
    assert {one.tooth: set(one.surfaces) for one in again.teeth} == {one.tooth: set(one.surfaces) for one in made}


def test_caries_needs_its_surface_and_a_missing_tooth_has_none() -> None:
    assert against(FINDINGS["caries"], read_teeth("36")) == ("no-surface",)
    assert against(FINDINGS["caries"], read_teeth("36 o")) == ()
    assert against(FINDINGS["missing"], read_teeth("36 o")) == ("surface-not-asked",)
    assert against(FINDINGS["missing"], read_teeth("")) == ("no-tooth",)
    assert against(FINDINGS["missing"], read_teeth("39")) == ("tooth-typed",)


def test_the_note_says_the_tooth_and_leaves_blank_what_nobody_examined() -> None:
    text = note_block(FINDINGS["caries"], read_teeth("36 o").teeth, "zh")
    assert text.startswith("36：咬合面见龋坏")  # the record's own punctuation
    assert "叩诊____" in text
    assert "{" not in text


def test_every_finding_makes_a_note_in_both_languages_and_names_a_diagnosis_of_the_pack() -> None:
    known = pack().diagnoses
    for finding in FINDINGS.values():
        for language in ("zh", "en"):
            assert "36" in note_block(finding, read_teeth("36 o 37 o").teeth, language)
        assert known.entry(finding.icd10) is not None
        assert set(finding.exams) <= set(pack().catalogue.exams)
