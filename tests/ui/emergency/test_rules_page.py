"""The page of the safety rules: what each rule said and what came of it, with its export."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.errors import StoreFull
from tests.ui.emergency.bench import Bench
from tests.ui.emergency.examples import RULES as COUNTED
from tests.ui.emergency.examples import ValueStation
from ui.emergency.centre_window import RULES
from ui.emergency.rules_page import rule_row
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.fixture
def bench(theme: Theme, languages: Languages) -> Iterator[Bench]:
    made = Bench(theme, languages, ValueStation())
    made.window.open_centre(RULES)
    made.settle()
    yield made
    made.close()


def words(bench: Bench) -> list[list[str]]:
    model = bench.window.rules.listing.table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_every_rule_stands_with_its_counts_rate_pack_and_source(bench: Bench) -> None:
    assert words(bench) == [
        ["DDI007", "相互作用", "T2 需理由", "12", "9", "3", "75 %", "2026.11.21", "product labelling"],
        ["renal:meropenem-inj", "肾功能", "T2 需理由", "1", "0", "0", "—", "2026.11.21", "label"],
    ]


def test_the_counts_are_exported_by_keyboard(bench: Bench) -> None:
    QTest.keyClick(bench.window.rules.listing.table, Qt.Key.Key_E)
    line = bench.window.rules.line
    assert line.isVisible()
    line.field.edit.setText("/tmp/rules.json")  # noqa: S108  # only named, nothing is written
    QTest.keyClick(line.field.edit, Qt.Key.Key_Return)
    bench.settle()
    assert bench.station.done == [("export-rules", "/tmp/rules.json")]  # noqa: S108  # the same
    assert "2" in bench.window.rules.result.text()


def test_a_station_that_counted_nothing_says_so_and_one_that_was_not_read_says_that(bench: Bench) -> None:
    bench.station.rules = ()
    bench.window.reload()
    bench.settle()
    assert bench.window.rules.listing.currentWidget() is bench.window.rules.listing.note
    bench.station.error = StoreFull()
    bench.window.reload()
    bench.settle()
    assert "rules" in bench.window.model.failed


def test_a_check_that_this_version_does_not_know_is_shown_by_its_own_word() -> None:
    row = rule_row(msgspec.structs.replace(COUNTED[0], kind="of-tomorrow"))
    assert "of-tomorrow" in [cell.text for cell in row.cells]
