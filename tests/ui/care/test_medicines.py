"""Medicines at home, in hospital and at discharge: what each column means, and what a doctor has to say."""

from dataclasses import replace
from typing import Any

import msgspec

from client.commands import OrderDraft
from client.fhir import names
from client.records import OrderTerm
from client.records.care import HomeMedicine
from tests.support.builders import draft, knowledge
from ui.care.discharge_pane import record_words
from ui.care.discharge_rows import medicine_rows
from ui.care.medicines import Fate, MedicineRow, Said, compared, line_of, open_rows, section_of
from ui.doctor.order_book import order_book
from ui.language import Languages

BOOK = order_book(knowledge())


def at_home(drug: str, dose: str = "5 mg 口服 每日1次", status: str = "active") -> HomeMedicine:
    return HomeMedicine(key=f"m/{drug}", name=drug, codes=((names.DRUG, drug),), dose=dose, status=status)


def for_home(drug: str) -> OrderDraft:
    return msgspec.structs.replace(draft(drug), term=OrderTerm.DISCHARGE, days=7)


def rows(*home: HomeMedicine, out: tuple[OrderDraft, ...] = (), **said: Said) -> dict[str, MedicineRow]:
    told = {f"{names.DRUG}|{key.replace('_', '-')}": one for key, one in said.items()}
    found = compared(home, (), (), out, told, BOOK, "zh")
    return {row.key.partition("|")[2]: row for row in found}


def test_what_is_taken_home_without_having_been_taken_before_is_new_and_needs_a_reason() -> None:
    row = rows(out=(for_home("ambroxol-tab"),))["ambroxol-tab"]
    assert (row.fate, row.needs_word, row.needs_reason, row.is_draft) == (Fate.NEW, False, True, True)


def test_what_was_taken_before_and_is_not_taken_home_is_not_decided_until_a_doctor_stops_it_with_a_reason() -> None:
    row = rows(at_home("amlodipine-tab"))["amlodipine-tab"]
    assert (row.fate, row.needs_word, row.possible) == (Fate.UNSAID, True, (Fate.STOPPED,))
    ended = rows(at_home("amlodipine-tab"), amlodipine_tab=Said(fate=Fate.STOPPED))["amlodipine-tab"]
    assert (ended.fate, ended.needs_word, ended.needs_reason) == (Fate.STOPPED, False, True)


def test_the_page_does_not_write_ended_before_anything_is_decided(languages: Languages) -> None:
    languages.use("zh_CN")
    (shown,) = medicine_rows(tuple(rows(at_home("amlodipine-tab")).values()))
    words = [getattr(run, "text", "") for cell in shown.cells for run in cell.runs]
    assert "未决定" in words
    assert "停用" not in words


def test_nobody_but_the_doctor_says_whether_it_goes_on_or_changed() -> None:
    both: dict[str, Any] = {"out": (for_home("amlodipine-tab"),)}
    row = rows(at_home("amlodipine-tab"), **both)["amlodipine-tab"]
    assert (row.fate, row.needs_word) == (Fate.UNSAID, True)
    goes_on = rows(at_home("amlodipine-tab"), **both, amlodipine_tab=Said(fate=Fate.CONTINUED))["amlodipine-tab"]
    assert (goes_on.needs_word, goes_on.needs_reason) == (False, False)
    changed = rows(at_home("amlodipine-tab"), **both, amlodipine_tab=Said(fate=Fate.CHANGED))["amlodipine-tab"]
    assert changed.needs_reason


def test_a_word_that_no_longer_fits_the_columns_is_asked_again() -> None:
    row = rows(at_home("amlodipine-tab"), amlodipine_tab=Said(fate=Fate.CHANGED, reason="减量"))["amlodipine-tab"]
    assert (row.fate, row.said.reason) == (Fate.UNSAID, "")


def test_what_the_patient_does_not_take_any_more_is_no_medicine_of_home() -> None:
    assert rows(at_home("amlodipine-tab", status="stopped")) == {}


def test_the_comparison_becomes_fields_of_the_record_only_with_every_reason() -> None:
    found = tuple(rows(at_home("amlodipine-tab"), out=(for_home("ambroxol-tab"),)).values())
    assert len(open_rows(found)) == 2
    assert [field.label for field in section_of(found, record_words(), "").fields] == ["ambroxol-tab"]
    said = tuple(replace(row, said=Said(fate=row.possible[0], reason="已说明")) for row in found)
    assert open_rows(said) == ()
    section = section_of(said, record_words(), "出院带药核对")
    assert [field.label for field in section.fields] == ["amlodipine-tab", "ambroxol-tab"]
    assert section.fields[0].value.startswith("停用 · 已说明 · 5 mg 口服 每日1次")
    assert line_of(said[1], record_words()).startswith("新增")
