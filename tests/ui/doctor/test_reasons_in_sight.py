"""On the smallest screen nothing that must be answered is out of sight, and nothing is painted over something else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.theme.theme import Theme

LINES = ("mlpn 1g q8h ivgtt", "mlpn 2g q8h ivgtt")


@pytest.fixture
def plain(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.set_text_percent(100)


def drafted(theme: Theme, languages: Languages, kind: MarkingKind, *lines: str) -> Stage:
    theme.set_marking(marking(kind))
    stage = Stage(theme, languages, station=FakeStation(is_emergency=kind is MarkingKind.EMERGENCY, allergy="碘造影剂"))
    stage.size(1366, 768)
    stage.run(stage.page.model.open(ZHAO))
    for line in lines:
        stage.type_line(line)
        stage.press(Qt.Key.Key_Return)
        stage.press(Qt.Key.Key_Return)
    stage.size(1366, 768)
    return stage


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_every_reason_is_seen_whole_when_it_is_asked_for(
    plain: Theme, languages: Languages, kind: MarkingKind, percent: int
) -> None:
    stage = drafted(plain, languages, kind, *LINES)
    plain.set_text_percent(percent)
    stage.size(1366, 768)
    stage.settle()
    panel, sheet = stage.page.orders.check, stage.page.model.sheet
    assert sheet is not None
    asked = len(sheet.unanswered())
    assert asked >= 2
    for _ in range(asked):
        stage.page.acts.sign()
        stage.settle()
        box = next(one for one in panel.findChildren(QComboBox) if not one.currentText().strip())
        focus = QApplication.focusWidget()
        assert focus is not None
        assert box is focus or box.isAncestorOf(focus)
        view = panel._scroll.viewport()
        assert view.rect().contains(QRect(box.mapTo(view, QPoint(0, 0)), box.size())), "the whole field is seen"
        box.setEditText("上级医师同意")
        stage.settle()
    assert panel.mapTo(stage.page.orders, panel.rect().bottomLeft()).y() < stage.page.orders.height(), "its border too"
    stage.close()


def test_findings_and_what_was_not_checked_are_not_painted_over_each_other(plain: Theme, languages: Languages) -> None:
    stage = drafted(plain, languages, MarkingKind.EMERGENCY, *LINES)
    panel = stage.page.orders.check
    gaps = panel._gap_box
    if not panel._scroll.isAncestorOf(gaps):
        assert not panel._scroll.geometry().intersects(gaps.geometry())
        assert gaps.geometry().bottom() < panel.height()
    assert not panel._scroll.geometry().intersects(panel._facts.geometry())
    assert panel._facts.geometry().bottom() < panel.height()
    stage.close()


def test_whoever_goes_to_the_orders_sees_the_table_and_signing_asks_again(plain: Theme, languages: Languages) -> None:
    stage = drafted(plain, languages, MarkingKind.NORMAL, *LINES)
    orders = stage.page.orders
    assert not orders.table.isVisible(), "the reasons have its room"
    assert orders.check.back.isVisible()
    QTest.keyClick(stage.window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert orders.table.isVisible()
    assert orders.table.hasFocus()
    stage.page.acts.sign()
    stage.settle()
    assert not orders.table.isVisible()
    stage.close()
