"""The results page in the doctor's window over a real store, by keyboard; central is away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from client.commands import AcknowledgeResult
from offline import commands_kept
from tests.ui.doctor.clipping import clipped
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_seat import ZHAO, doctor, key
from ui.results.page import ResultsPage
from ui.results.results_desk import View
from ui.results.trend import MOST_GRAPHS
from ui.widgets.empty import EmptyKind
from ui.widgets.table import Table

ALT = Qt.KeyboardModifier.AltModifier
CHEMO = "Patient/p-n3-08"


def opened(office: Office, patient: str = ZHAO) -> ResultsPage:
    office.sign_in(SHEN)
    doctor(office).page.open_patient(patient)
    office.settle()
    key(doctor(office).window, Qt.Key.Key_F6)
    office.settle()
    return doctor(office).results


def words(table: Table) -> str:
    return "\n".join(" | ".join(cell.text for cell in row.cells) for row in table.rows.rows)


def press(
    office: Office, target: QWidget, which: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    key(target, which, keys)
    office.settle()


def test_f6_shows_the_results_of_the_patient_the_doctor_has_open(office: Office) -> None:
    page = opened(office)
    assert page.isVisible()
    assert (page.desk.patient, page.desk.view) == (ZHAO, View.LABS)
    table = page.matrix.listing.table
    shown = words(table)
    assert "动脉血乳酸 | 0.5–1.6 | mmol/L" in shown
    assert "危 4.1 ↑" in shown
    titles = [column.title for column in table.rows.columns]
    assert titles[3:-1] == sorted(titles[3:-1], key=titles.index), "one column per time"
    assert len(titles) > 6


def test_the_chosen_rows_curve_and_its_range_are_shown_and_said(office: Office) -> None:
    page = opened(office)
    table = page.matrix.listing.table
    row = next(one for one in table.rows.rows if one.cells and one.cells[0].text.startswith("白细胞"))
    table.choose(row.key)
    office.settle()
    (graph,) = page.trend.graphs
    assert len(graph.points) >= 3
    assert "白细胞计数" in page.trend.view.accessibleDescription()
    assert "18.7" in page.trend.view.accessibleDescription()
    assert "检验科随结果给出" in page.matrix.said.text()


def test_p_keeps_curves_beside_the_chosen_one_up_to_four(office: Office) -> None:
    page = opened(office)
    table = page.matrix.listing.table
    keys = [row.key for row in table.rows.rows if not row.is_section][:6]
    for one in keys:
        table.choose(one)
        press(office, table, Qt.Key.Key_P)
    assert len(page.desk.pinned) == len(page.trend.graphs) == MOST_GRAPHS


def test_o_leaves_only_rows_with_an_abnormal_value_and_says_how_many_went(office: Office) -> None:
    page = opened(office)
    table = page.matrix.listing.table
    before = len([row for row in table.rows.rows if not row.is_section])
    press(office, table, Qt.Key.Key_O)
    after = [row for row in table.rows.rows if not row.is_section]
    hidden = before - len(after)
    assert hidden == page.matrix.found.hidden > 0
    assert "丙氨酸氨基转移酶" not in words(table)


def test_h_widens_the_time_shown(office: Office) -> None:
    page = opened(office)
    table = page.matrix.listing.table
    seen = []
    for _ in range(4):
        press(office, table, Qt.Key.Key_H)
        seen.append(page.desk.window.value)
    assert seen == ["stay", "all", "24h", "7d"]


def test_enter_asks_what_follows_and_a_digit_acknowledges_durably(office: Office) -> None:
    page = opened(office)
    table = page.matrix.listing.table
    row = next(one for one in table.rows.rows if "动脉血乳酸" in "".join(cell.text for cell in one.cells))
    table.choose(row.key)
    press(office, table, Qt.Key.Key_A)
    assert not page.matrix.answer.isHidden()
    press(office, page.matrix.answer, Qt.Key.Key_3)
    assert page.matrix.answer.isHidden()
    station = office.workplace.station
    (entry,) = [one for one in office.loop.run_until_complete(station.queue()) if one.kind == "acknowledge-result"]
    kept = office.loop.run_until_complete(station._db.read(lambda books: commands_kept.get(books, entry.command)))
    assert isinstance(kept.command, AcknowledgeResult)
    assert kept.command.action == "order"
    assert "沈亦舟" in page.matrix.said.text()


def test_the_flowsheets_of_the_pack_are_views(office: Office) -> None:
    page = opened(office)
    press(office, page, Qt.Key.Key_3, ALT)
    shown = words(page.matrix.listing.table)
    assert page.desk.sheet == "icu"
    for name in ("体温", "血压", "动脉血乳酸", "吸氧流量"):
        assert name in shown
    press(office, page, Qt.Key.Key_4, ALT)
    assert page.desk.sheet == "chemotherapy"
    assert "抗肿瘤药" in words(page.matrix.listing.table), "a row without doses stays"


def test_reports_say_what_is_preliminary_and_what_was_corrected_and_where_the_images_are(office: Office) -> None:
    page = opened(office)
    press(office, page, Qt.Key.Key_5, ALT)
    table = page.reports.listing.table
    assert "胸部CT平扫 | 初步" in words(table)
    corrected = next(row for row in table.rows.rows if "已更正" in "".join(cell.text for cell in row.cells))
    table.choose(corrected.key)
    office.settle()
    assert "48%" in page.reports.reader._text.text()
    assert "A-2611-0381" in page.reports.reader._links.text()


def test_susceptibility_stands_in_words_under_its_germ(office: Office) -> None:
    page = opened(office)
    press(office, page, Qt.Key.Key_5, ALT)
    page.reports.filter.choose("micro")
    office.settle()
    table = page.reports.listing.table
    (row,) = [one for one in table.rows.rows if one.cells]
    table.choose(row.key)
    office.settle()
    shown = words(page.reports.reader.lines.table)
    assert "肺炎克雷伯菌" in shown
    assert "左氧氟沙星 药敏 | — | 耐药" in shown
    assert "美罗培南 药敏 | — | 敏感" in shown


def test_the_course_goes_back_over_all_stays_and_says_what_is_not_here(office: Office) -> None:
    page = opened(office)
    press(office, page, Qt.Key.Key_6, ALT)
    shown = words(page.course.listing.table)
    assert "支气管镜检查及肺泡灌洗" in shown
    assert shown.count("出院") == 2
    assert "危急值" in shown
    assert "未下载" in page.course.said.text()
    page.course.filter.choose("procedures")
    assert [row.cells[1].text for row in page.course.listing.table.rows.rows if row.cells] == ["手术操作"]


def test_another_patient_takes_the_values_of_the_one_before_away_at_once(office: Office) -> None:
    page = opened(office)
    page.open_patient(CHEMO)
    assert (page.desk.loaded, page.desk.patient) == (None, CHEMO)
    assert page.matrix.listing.currentWidget() is page.matrix.listing.note
    assert page.matrix.listing.note.kind is EmptyKind.READING
    office.settle()
    loaded = page.desk.loaded
    assert loaded is not None
    assert loaded.patient == CHEMO


def test_nothing_is_cut_at_the_smallest_width(office: Office) -> None:
    page = opened(office)
    window = doctor(office).window
    window.resize(1366, 768)
    office.settle()
    for number in range(1, 7):
        QTest.keyClick(page, Qt.Key(Qt.Key.Key_0.value + number), ALT)
        office.settle()
        assert clipped(page) == [], f"view {number}"


def test_results_are_of_the_page_one_comes_from_not_of_whom_another_page_opened_last(office: Office) -> None:
    page = opened(office)
    window = doctor(office).window
    key(window, Qt.Key.Key_F5)
    office.settle()
    doctor(office).clinic.patient_opened.emit(CHEMO)
    office.settle()
    assert page.desk.patient == CHEMO
    key(window, Qt.Key.Key_F3)
    office.settle()
    key(window, Qt.Key.Key_F6)
    office.settle()
    assert (doctor(office).page.model.drawn, page.desk.patient) == (ZHAO, ZHAO)
