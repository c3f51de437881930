"""The page in its window, used by keyboard alone."""

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from offline.views import Standing
from tests.ui.doctor.clipping import clipped
from tests.ui.doctor.people import WANG, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation, reads_of, signs, stops, writes
from tests.ui.examples import marking
from ui.doctor.drafts_model import Hindrance
from ui.language import Languages
from ui.marking.crawl import crawl
from ui.marking.state import MarkingKind
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


@pytest.fixture
def allergic(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, is_emergency=True)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def draft_line(stage: Stage, text: str) -> None:
    stage.type_line(text)
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)


def answer_all(stage: Stage) -> None:
    sheet = stage.page.model.sheet
    assert sheet is not None
    for finding in sheet.unanswered():
        stage.page.model.answer(finding, "上级医师同意")


def test_a_typed_line_is_picked_drafted_and_signed_with_exactly_its_values(stage: Stage) -> None:
    draft_line(stage, "mlpn 1g q8h ivgtt")
    answer_all(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    (command,) = signs(stage.station.submitted)
    (draft,) = command.drafts
    assert command.patient == ZHAO
    assert draft.dose is not None
    assert draft.route is not None
    assert (draft.catalogue_id, draft.dose.value, draft.dose.unit) == ("meropenem-inj", Decimal(1), "g")
    assert (draft.frequency, draft.route.code) == ("Q8H", "IVGTT")


def test_a_missing_reason_gets_the_cursor_and_after_the_signature_the_keys_are_the_tables(stage: Stage) -> None:
    draft_line(stage, "mlpn 1g q8h ivgtt")
    sheet = stage.page.model.sheet
    assert sheet is not None
    wanted = len(sheet.unanswered())
    assert wanted
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    assert signs(stage.station.submitted) == []
    for _ in range(wanted):
        field = QApplication.focusWidget()
        assert field is not None
        assert stage.page.orders.check.isAncestorOf(field)
        QTest.keyClicks(field, "agreed")
        QTest.keyClick(field, Qt.Key.Key_Return)
        stage.settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return, CTRL)
    stage.settle()
    assert len(signs(stage.station.submitted)) == 1
    assert stage.page.orders.table.hasFocus()


def test_a_line_without_a_unit_cannot_be_accepted(stage: Stage) -> None:
    draft_line(stage, "mlpn 1 q8h ivgtt")
    stage.press(Qt.Key.Key_Return)
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.lines == ()
    assert stage.page.entry.field.text() == "mlpn 1 q8h ivgtt"
    assert "剂量单位" in stage.page.entry._open.text()


def test_another_unit_is_confirmed_by_alt_enter_only(stage: Stage) -> None:
    draft_line(stage, "mlpn 500mg q8h ivgtt")
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.lines == ()
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    stage.press(Qt.Key.Key_Return)
    assert stage.page.model.sheet is not None
    assert len(stage.page.model.sheet.lines) == 1


def test_an_allergy_stop_cannot_be_signed(allergic: Stage) -> None:
    draft_line(allergic, "amxl 500mg q8h po")
    assert not allergic.page.orders.sign_button.isEnabled()
    QTest.keyClick(allergic.window, Qt.Key.Key_Return, CTRL)
    allergic.settle()
    sheet = allergic.page.model.sheet
    assert sheet is not None
    assert Hindrance.STOPPED in sheet.hindrances()
    assert allergic.station.submitted == []
    assert allergic.page.orders.message.isVisible()


def test_in_an_emergency_the_identity_is_typed_again(theme: Theme, languages: Languages) -> None:
    stage = Stage(theme, languages, station=FakeStation(is_emergency=True, allergy="碘造影剂"))
    stage.size(1920, 1080)
    stage.run(stage.page.model.open(ZHAO))
    draft_line(stage, "mlpn 1g q8h ivgtt")
    answer_all(stage)
    stage.page.acts.sign()
    panel = stage.page.orders.identity
    assert panel.isVisible()
    assert stage.station.submitted == []
    for field, words in ((panel.initials, "wgl"), (panel.sex, "f"), (panel.age, "15")):
        QTest.keyClicks(field.edit, words)
    QTest.keyClick(panel.age.edit, Qt.Key.Key_Return)
    stage.settle()
    assert stage.station.submitted == []
    for field, words in ((panel.initials, "zbh"), (panel.sex, "m"), (panel.age, "67")):
        field.edit.clear()
        QTest.keyClicks(field.edit, words)
    QTest.keyClick(panel.age.edit, Qt.Key.Key_Return)
    stage.settle()
    assert len(signs(stage.station.submitted)) == 1
    stage.close()


def test_switching_the_patient_drops_a_question_and_keeps_the_drafts(stage: Stage) -> None:
    draft_line(stage, "mlpn 1g q8h ivgtt")
    QTest.keyClick(stage.window, Qt.Key.Key_Down, CTRL)
    stage.settle()
    assert stage.page.model.patient == WANG
    assert stage.page.orders.sign_button.isEnabled() is False
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    assert stage.station.submitted == []
    QTest.keyClick(stage.window, Qt.Key.Key_Up, CTRL)
    stage.settle()
    assert stage.page.model.sheet is not None
    assert len(stage.page.model.sheet.lines) == 1


def test_a_note_draft_survives_a_switch_and_is_signed_by_ctrl_enter(stage: Stage) -> None:
    page = stage.page
    page.new_note()
    QTest.keyClicks(page.notes.editor.text, "fever 39.5")
    page.next_patient()
    stage.settle()
    assert not page.notes.has_editor_open()
    page.previous_patient()
    stage.settle()
    assert page.notes.editor.text.toPlainText() == "fever 39.5"
    page.focus_notes()
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    assert [(one.patient, one.text) for one in writes(stage.station.submitted)] == [(ZHAO, "fever 39.5")]


def test_stop_asks_for_a_reason_in_the_pane_and_stops_the_whole_group(stage: Stage) -> None:
    stage.page.orders.table.choose("MedicationRequest/3")
    stage.page.acts.stop()
    panel = stage.page.orders.reason
    assert panel.isVisible()
    panel.set_reason("换药")
    panel._say()
    stage.settle()
    assert [one.orders for one in stops(stage.station.submitted)] == [("MedicationRequest/2", "MedicationRequest/3")]


def test_an_unsent_own_order_is_withdrawn_and_a_refused_one_leads_to_the_centre(stage: Stage) -> None:
    stage.page.orders.table.choose("MedicationRequest/7")
    stage.page.acts.stop()
    stage.page.orders.reason.set_reason("录入错误")
    stage.page.orders.reason._say()
    stage.settle()
    assert stage.station.withdrawn == [("c1", "录入错误")]
    wanted = list[int]()
    stage.page.centre_wanted.connect(partial(wanted.append, 1))
    stage.page.orders.table.choose("ServiceRequest/8")
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_Return)
    assert wanted == [1]


def test_a_critical_result_is_acknowledged_by_keys(stage: Stage) -> None:
    stage.page.summary.ask_current()
    QTest.keyClick(stage.page.summary.answer, Qt.Key.Key_2)
    stage.settle()
    assert [(one.results, one.action) for one in reads_of(stage.station.submitted)] == [(("Observation/r1",), "repeat")]


def test_an_order_set_gives_drafts_that_can_be_removed(stage: Stage) -> None:
    stage.page.acts.sets()
    stage.settle()
    panel = stage.page.forms.set_panel
    assert len(panel.sets.rows.rows) > 5
    QTest.keyClick(panel.search.edit, Qt.Key.Key_Return)
    QTest.keyClick(panel.items, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    sheet = stage.page.model.sheet
    assert sheet is not None
    count = len(sheet.lines)
    assert count > 3
    stage.page.orders.table.choose(sheet.lines[0].key)
    stage.page.acts.stop()
    stage.settle()
    assert stage.page.model.sheet is not None
    assert len(stage.page.model.sheet.lines) == count - 1


def test_no_row_reads_as_confirmed_unless_its_standing_says_so(stage: Stage) -> None:
    rows = stage.page.orders.table.rows.rows
    confirmed = [row.key for row in rows if row.cells and row.cells[1].text == "中心已确认"]
    orders = stage.station.rows[ZHAO]
    assert confirmed == [row.order.key for row in orders if row.standing is Standing.CONFIRMED]


def test_a_language_switch_changes_every_pane(stage: Stage, languages: Languages) -> None:
    languages.use("en")
    stage.settle()
    texts = [cell.text for row in stage.page.orders.table.rows.rows for cell in row.cells]
    assert any(text.startswith("meropenem (") for text in texts)
    assert "注射用美罗培南" not in texts
    assert stage.page.orders.filters._chips["all"].text() == "All"
    languages.use("zh_CN")
    stage.settle()
    assert stage.page.orders.filters._chips["all"].text() == "全部"


def test_every_pane_is_marked_in_an_emergency(allergic: Stage, theme: Theme) -> None:
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    allergic.settle()
    assert crawl([allergic.window]) == []
    assert allergic.page.orders.tag_text() == "本站已签 1 · 待上传"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [(2560, 1080), (1920, 1080), (1366, 768)])
@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_no_words_are_cut_at_any_width(
    theme: Theme, languages: Languages, language: str, size: tuple[int, int], kind: MarkingKind
) -> None:
    languages.use(language)
    theme.set_marking(marking(kind))
    stage = Stage(theme, languages, is_emergency=kind is MarkingKind.EMERGENCY)
    stage.run(stage.page.model.open(ZHAO))
    found = list[str]()
    for step in ("rest", "typing", "drafts"):
        stage.act(step)
        stage.size(*size)
        found += clipped(stage.window)
    assert stage.window.width() == size[0]
    stage.close()
    assert found == []


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [(2560, 1080), (1920, 1080), (1366, 768)])
def test_an_order_column_that_is_seen_has_its_heading_and_one_that_gave_way_is_gone(
    theme: Theme, languages: Languages, language: str, size: tuple[int, int]
) -> None:
    languages.use(language)
    stage = Stage(theme, languages)
    stage.run(stage.page.model.open(ZHAO))
    stage.act("rest")
    stage.size(*size)
    table = stage.page.orders.table
    seen = {column.key: (column.title, table.columnWidth(at)) for at, column in enumerate(table.rows.columns)}
    stage.close()
    assert [key for key, (title, width) in seen.items() if width > 8 and not title and key != "bracket"] == []


def test_the_page_lets_go_of_the_station(stage: Stage) -> None:
    assert stage.station.is_followed
    stage.page.close_page()
    assert not stage.station.is_followed


def test_every_key_of_the_page_is_bound_once_and_every_control_has_a_name(stage: Stage) -> None:
    names = [binding.name for binding in stage.window.keys.bindings() if binding.name.startswith("doctor.")]
    assert len(names) == len(set(names)) == 31
    page = stage.page
    tables = (page.orders.table, page.summary.results.table, page.summary.vitals.table, page.notes.tree.table)
    assert all(widget.accessibleName() for widget in (*tables, page.patients.view, page.entry.field.edit))


def test_the_question_about_a_result_is_answered_by_a_digit_and_never_by_enter(stage: Stage) -> None:
    pane = stage.page.summary
    pane.ask_current()
    stage.settle()
    assert pane.answer.isVisible()
    assert not any(button.hasFocus() for button in pane.answer._buttons.values())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(pane.answer, key)
        stage.settle()
    assert stage.station.submitted == []
    QTest.keyClick(pane.answer, Qt.Key.Key_2)
    stage.settle()
    assert len(reads_of(stage.station.submitted)) == 1


def test_a_dose_that_cannot_be_converted_says_so_and_alt_enter_changes_nothing(stage: Stage) -> None:
    draft_line(stage, "qlt 10g q12h po")
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    stage.press(Qt.Key.Key_Return)
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.lines == ()
    assert "无法换算" in stage.page.entry._open.text()
    assert "Alt" not in stage.page.entry._open.text()


def test_a_new_draft_and_a_signed_order_are_in_sight_on_a_small_screen(theme: Theme, languages: Languages) -> None:
    stage = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    stage.size(1366, 768)
    stage.run(stage.page.model.open(ZHAO))
    table = stage.page.orders.table
    draft_line(stage, "mlpn 1g q8h ivgtt")
    stage.size(1366, 768)
    assert table.currentIndex().row() in table.whole_rows()
    answer_all(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    stage.size(1366, 768)
    line = stage.page.orders.current()
    assert line is not None
    assert line.row is not None
    assert line.row.standing is Standing.SIGNED_LOCAL
    assert table.currentIndex().row() in table.whole_rows()
    stage.close()


def test_in_the_rail_no_name_is_cut(theme: Theme, languages: Languages) -> None:
    stage = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    stage.size(1366, 560)
    stage.run(stage.page.model.open(ZHAO))
    view = stage.page.patients.view
    shown = [view._place(at) for at in range(len(view.lines.lines)) if view.is_whole(view._place(at))]
    assert all(place.top() >= 0 and place.bottom() < view.viewport().height() for place in shown)
    assert view.is_whole(view.visualRect(view.currentIndex()))
    assert view.below() + view.above() + len(shown) == len(view.lines.lines)
    stage.close()


def test_the_list_of_hits_leaves_room_for_its_hint_on_a_small_screen(theme: Theme, languages: Languages) -> None:
    stage = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    stage.size(1366, 768)
    stage.run(stage.page.model.open(ZHAO))
    entry = stage.page.entry
    stage.type_line("s")
    assert len(entry.state.found.hits) > 8
    for _ in range(len(entry.state.found.hits)):
        stage.press(Qt.Key.Key_Down)
    assert entry._more.y() >= entry.hits.geometry().bottom()
    assert entry.hits.currentIndex().row() in entry.hits.whole_rows()
    assert entry.dock.mapTo(stage.page.orders, entry.dock.rect().bottomLeft()).y() < stage.page.orders.height()
    stage.close()


@pytest.mark.parametrize("height", [768, 720])
def test_in_little_room_no_vital_sign_is_covered(theme: Theme, languages: Languages, height: int) -> None:
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    stage = Stage(theme, languages, station=FakeStation(is_emergency=True, allergy="碘造影剂"))
    stage.size(1366, height)
    stage.run(stage.page.model.open(ZHAO))
    stage.size(1366, height)
    pane = stage.page.summary
    assert pane.vitals.geometry().bottom() < pane._heads["results"].geometry().top()
    assert len(pane.vitals.table.whole_rows()) == len(pane.vitals.table.rows.rows)
    assert pane.problems.geometry().bottom() < pane._heads["vitals"].geometry().top()
    stage.close()
    theme.set_marking(marking(MarkingKind.NORMAL))
