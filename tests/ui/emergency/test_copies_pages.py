"""Verification, sync and report in the Centre: what differs with its field, nothing green unseen, files by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from offline.verification import WardProof
from tests.ui.emergency.bench import Bench
from tests.ui.emergency.examples import ValueStation, proof, report
from tests.ui.examples import NOW
from ui.emergency.copies_model import REPORT, SYNC, VERIFY
from ui.emergency.report_lines import report_lines
from ui.emergency.verify_page import kind_row, patient_row, ward_words
from ui.language import Languages
from ui.theme.theme import Theme
from ui.widgets.table_model import TableRow


@pytest.fixture
def bench(theme: Theme, languages: Languages) -> Iterator[Bench]:
    languages.use("en")
    made = Bench(theme, languages, ValueStation())
    made.window.open_centre()
    made.settle()
    yield made
    made.close()


def words(row: TableRow) -> str:
    return " ".join(run.text for one in row.cells for run in one.runs)


def test_a_difference_stands_with_its_field_and_is_read_again_by_a_key(bench: Bench) -> None:
    window, page = bench.window, bench.window.verify
    window.show_page(VERIFY)
    bench.settle()
    (row,) = page.listing.table.rows.rows
    assert "dosageInstruction[0].doseAndRate[0].doseQuantity.value" in words(row)
    page.listing.table.choose(row.key)
    QTest.keyClick(page.listing.table, Qt.Key.Key_A)
    bench.settle()
    assert bench.station.done == [], "nothing is read again while central does not answer"
    page.reread.setEnabled(True)
    page.reread_now()
    bench.settle()
    assert bench.station.done == [("reread", "MedicationRequest/o7")]


def test_nothing_is_called_equal_that_was_not_compared(languages: Languages) -> None:
    languages.use("en")
    found = proof()
    spoiled, equal = (words(kind_row(one)) for one in found.by_kind())
    assert "equal" not in spoiled
    assert "equal" in equal
    assert "equal so far" in words(kind_row(found.by_kind()[1], is_whole=False)), (
        "green only when everybody was compared"
    )
    unseen = words(patient_row("Patient/13", None, "13 王", NOW, counts=False))
    assert "not compared yet" in unseen
    before = words(patient_row("Patient/12", found.proofs[0], "12 赵", NOW, counts=False))
    assert "not compared since" in before
    assert "1 of 2" in ward_words(found, is_comparing=False)
    assert "equal" not in ward_words(WardProof(proofs=(), expected=("Patient/12",)), is_comparing=False)


def test_a_kind_that_was_never_read_says_so_and_the_diary_says_what_a_round_met(bench: Bench) -> None:
    bench.window.show_page(SYNC)
    bench.settle()
    never = words(bench.window.sync.listing.table.rows.rows[1])
    assert "never" in never
    lines = [words(row) for row in bench.window.sync.diary.table.rows.rows]
    assert any("341" in line for line in lines)


def test_the_report_names_who_closed_who_decided_and_how(bench: Bench) -> None:
    text = " ".join(f"{one.first} {one.what} {one.said}" for one in report_lines(report(), NOW))
    for said in ("沈亦舟", "柳安", "顾明澜", "计划外中断", "药师减量", "12 赵秉衡"):
        assert said in text
    bench.window.show_page(REPORT)
    bench.settle()
    assert len(bench.window.report.listing.table.rows.rows) == len(report_lines(report(), NOW))


def test_table_and_signed_bundle_are_written_by_keys(bench: Bench, tmp_path: object) -> None:
    window, page = bench.window, bench.window.report
    window.show_page(REPORT)
    bench.settle()
    for key, name in ((Qt.Key.Key_E, "q.csv"), (Qt.Key.Key_S, "q.json")):
        QTest.keyClick(page.listing.table, key)
        assert not page.line.isHidden()
        page.line.field.edit.setText(f"{tmp_path}/{name}")
        page.do_asked()
        bench.settle()
    station = bench.station.station_code
    assert bench.station.done == [("table", f"{tmp_path}/q.csv"), ("signed", f"{tmp_path}/q.json", station, "内三病区")]
