from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.demo_page import COLUMNS, ROWS
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.theme.theme import Density, Theme
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.listing import Listing
from ui.widgets.table import Table
from ui.widgets.table_model import TableRow, section


def table(theme: Theme, qtbot: QtBot) -> Table:
    made = Table(theme, COLUMNS)
    made.setAccessibleName("orders")
    made.set_rows(ROWS)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    return made


def press(widget: QWidget, key: Qt.Key) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def test_keys_pass_over_sections_and_enter_hands_the_row_out(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    made, heard = table(theme, qtbot), list[TableRow]()
    made.row_activated.connect(heard.append)
    made.choose("7")
    press(made, Qt.Key.Key_J)
    assert (made.current_row() or ROWS[0]).key == "8"
    press(made, Qt.Key.Key_K)
    press(made, Qt.Key.Key_Return)
    assert [row.key for row in heard] == ["7"]


def test_on_a_list_of_which_nothing_is_chosen_the_first_arrow_skips_no_row(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    first = next(at for at, row in enumerate(ROWS) if not row.is_section)
    made, heard = table(theme, qtbot), list[TableRow]()
    made.row_changed.connect(heard.append)
    press(made, Qt.Key.Key_J)
    assert [row.key for row in heard] == [ROWS[first].key], "a list just shown, whose first line is a heading"
    made.set_rows(ROWS[: first + 1])
    made.selectRow(first)
    made.clearSelection()
    press(made, Qt.Key.Key_J)
    assert heard[-1].key == ROWS[first].key, "the only row is reached by keys"
    made.set_rows(ROWS)
    press(made, Qt.Key.Key_J)
    assert heard[-1].key != ROWS[first].key


def test_a_row_with_other_words_is_painted_and_told_alone_and_the_same_rows_not_at_all(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    made = table(theme, qtbot)
    told, anew = QSignalSpy(made.rows.dataChanged), QSignalSpy(made.rows.modelReset)
    made.choose("9")
    made.set_rows(ROWS)
    assert (told.count(), anew.count()) == (0, 0)
    at = next(at for at, row in enumerate(ROWS) if row.key == "9")
    other = (*ROWS[:at], replace(ROWS[at], remark="later"), *ROWS[at + 1 :])
    heard = list[TableRow]()
    made.row_changed.connect(heard.append)
    made.set_rows(other)
    assert (told.count(), told.at(0)[0].row(), anew.count()) == (1, at, 0)
    assert heard == [other[at]]
    made.set_rows(other[1:])
    assert anew.count() == 1


def test_new_rows_keep_the_current_one_by_its_key(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    made = table(theme, qtbot)
    made.choose("9")
    made.set_rows(ROWS[1:])
    assert (made.current_row() or ROWS[0]).key == "9"
    made.set_rows(ROWS[:3])
    assert made.current_row() is None
    assert not made.choose("9")


def test_other_columns_and_other_rows_come_in_one_and_the_current_row_stays(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    made = table(theme, qtbot)
    made.choose("9")
    anew = QSignalSpy(made.rows.modelReset)
    columns = tuple(replace(one, width=one.width + 20) if one.width else one for one in made.given)
    made.show_table(columns, ROWS[1:])
    assert anew.count() == 1
    assert (made.given, made.rows.rows) == (columns, ROWS[1:])
    assert (made.current_row() or ROWS[0]).key == "9"
    made.show_table(columns, ROWS[1:])
    assert anew.count() == 1, "what stands there already is not laid out again"


def test_a_section_can_not_be_chosen(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    assert not table(theme, qtbot).choose("s1")


def test_row_heights_follow_the_setting_and_sections_keep_theirs(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    made = table(theme, qtbot)
    assert (made.rowHeight(0), made.rowHeight(1)) == (24, 28)
    theme.set_density(Density.COMFORTABLE)
    assert (made.rowHeight(0), made.rowHeight(1)) == (24, 40)


def test_a_screen_reader_reads_title_and_words_of_a_cell(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    made = table(theme, qtbot)
    index = made.rows.index(3, 1)
    assert made.rows.data(index, Qt.ItemDataRole.AccessibleTextRole) == "状态: 已签·存本站"
    assert made.rows.data(made.rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole).startswith("长期医嘱")
    spoken = QAccessible.queryAccessibleInterface(made)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == "orders"


def grabbed(made: Table) -> QImage:
    return made.viewport().grab().toImage()


def colors_of_row(made: Table, at: int) -> set[str]:
    image, middle = grabbed(made), made.rowViewportPosition(at) + 3
    return {image.pixelColor(x, middle).name() for x in range(400, 600)}


def test_pending_rows_are_hatched_stopped_ones_sunken_and_the_current_one_selected(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    made = table(theme, qtbot)
    pending = next(at for at, row in enumerate(ROWS) if row.is_pending)
    assert {theme.mark("hatchDark").name(), theme.mark("hatchLight").name()} <= colors_of_row(made, pending)
    stopped = next(at for at, row in enumerate(ROWS) if row.is_struck)
    assert colors_of_row(made, stopped) == {theme.color("sunken").name()}
    made.choose("1")
    assert colors_of_row(made, 1) == {theme.color("sel").name()}


def test_a_bracket_joins_the_rows_of_a_group_without_a_gap(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    made = table(theme, qtbot)
    group = [at for at, row in enumerate(ROWS) if row.group == "g2"]
    image, x = grabbed(made), made.columnViewportPosition(2) + 5
    top = made.rowViewportPosition(group[0]) + made.rowHeight(group[0]) // 2 + 1
    bottom = made.rowViewportPosition(group[-1]) + made.rowHeight(group[-1]) // 2 - 1
    dark = [image.pixelColor(x, y).lightness() < 120 for y in range(top, bottom)]
    assert all(dark)
    assert image.pixelColor(x, top - 6).lightness() > 200
    assert image.pixelColor(x, bottom + 6).lightness() > 200


def test_the_watermark_is_above_the_fill_and_painted_once(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    made = table(theme, qtbot)
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    image = grabbed(made)
    ground, ink = theme.color("surface"), theme.mark("text")
    once = round(ground.red() * 0.875 + ink.red() * 0.125), round(ground.blue() * 0.875 + ink.blue() * 0.125)
    blank = range(made.rowViewportPosition(len(ROWS) - 1) + 30, image.height())
    darkest = min((image.pixelColor(x, y).blue() for y in blank for x in range(image.width())), default=0)
    assert abs(darkest - once[1]) <= 2


@pytest.mark.parametrize("kind", list(EmptyKind))
def test_the_four_kinds_of_nothing_speak_differently_and_only_failure_offers_a_retry(
    theme: Theme, languages: Languages, qtbot: QtBot, kind: EmptyKind
) -> None:
    note = EmptyState(theme, kind)
    others = {EmptyState(theme, other).accessibleName() for other in EmptyKind if other is not kind}
    qtbot.addWidget(note)
    note.show()
    assert note.accessibleName() not in others
    assert note._retry.isVisible() == (kind is EmptyKind.FAILED)
    note.close()


def test_a_list_without_rows_says_so_instead_of_standing_blank(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    listing = Listing(theme, COLUMNS)
    qtbot.addWidget(listing)
    assert listing.note.kind is EmptyKind.NOT_LOADED
    listing.show_rows((), subject="有效医嘱")
    assert listing.currentWidget() is listing.note
    assert listing.note.accessibleName().startswith("有效医嘱: 无")
    listing.show_rows((section("s", "x"),))
    assert listing.currentWidget() is listing.table
