"""Acts of one order, reasons of one form: each whole with its key, over as many rows as it takes."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.screens.fitting import misfits
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.flow_row import FlowRow


@pytest.fixture
def page(theme: Theme) -> Iterator[QWidget]:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(
        FlowRow([SecondaryButton(theme, f"Act number {at}", keys="Ctrl E", is_small=True) for at in range(5)])
    )
    column.addStretch(1)
    window.resize(1200, 200)
    window.show()
    laid_out()
    yield window
    window.close()
    window.deleteLater()


def laid_out() -> None:
    for _ in range(4):
        QApplication.processEvents()


def rows(page: QWidget) -> list[int]:
    """How many buttons stand in each row, from above."""
    tops = [button.y() for button in page.findChildren(SecondaryButton) if button.isVisible()]
    return [tops.count(top) for top in sorted(set(tops))]


def test_all_stand_in_one_row_where_it_is_wide_enough_and_in_more_where_not(page: QWidget) -> None:
    assert rows(page) == [5]
    high = page.findChildren(FlowRow)[0].height()
    page.resize(420, 200)
    laid_out()
    assert len(rows(page)) > 1
    assert page.findChildren(FlowRow)[0].height() > high
    assert misfits(page) == ()


def test_one_that_comes_goes_or_says_more_has_its_place_at_once(page: QWidget) -> None:
    buttons = page.findChildren(SecondaryButton)
    buttons[0].hide()
    laid_out()
    assert rows(page) == [4]
    buttons[0].show()
    for button in buttons:
        button.setText("A much longer word for the same act")
    laid_out()
    assert sum(rows(page)) == 5
    assert len(rows(page)) > 1
    assert misfits(page) == ()
