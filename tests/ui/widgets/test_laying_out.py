"""Several widgets of one holder, shown with a single laying out."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.laying_out import laid_out_once


class Counted(QVBoxLayout):
    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self.times = 0

    def setGeometry(self, rect: QRect) -> None:
        self.times += 1
        super().setGeometry(rect)


def holder(qtbot: QtBot) -> tuple[QWidget, Counted, list[QWidget]]:
    one, children = QWidget(), [QWidget() for _ in range(5)]
    qtbot.addWidget(one)
    column = Counted(one)
    for child in children:
        child.setMinimumHeight(10)
        child.hide()
        column.addWidget(child)
    one.resize(100, 400)
    one.show()
    return one, column, children


def test_what_is_shown_together_is_laid_out_once(qtbot: QtBot) -> None:
    one, column, children = holder(qtbot)
    before = column.times
    with laid_out_once(one), laid_out_once(one):
        for child in children:
            child.show()
    assert column.times - before == 1
    assert all(child.height() >= 10 and child.isVisible() for child in children)
    assert len({child.y() for child in children}) == len(children)


def test_a_fault_inside_leaves_a_holder_that_lays_out(qtbot: QtBot) -> None:
    one, column, children = holder(qtbot)
    with pytest.raises(KeyError), laid_out_once(one):
        dict[str, str]().pop("not there")
    before = column.times
    children[0].show()
    assert column.times > before
