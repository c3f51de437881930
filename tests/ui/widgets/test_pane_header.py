"""The header of a pane in little room, and the marking's words that are never cut."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.paint import watermark_tile
from ui.marking.state import MarkingKind
from ui.shell.bar_parts import LinkPill
from ui.theme.theme import Theme
from ui.widgets.pane import Pane


@pytest.mark.parametrize("width", [150, 200, 260])
def test_a_narrow_pane_shows_its_tag_whole(theme: Theme, languages: Languages, qtbot: QtBot, width: int) -> None:
    languages.use("en")
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    pane = Pane(theme)
    pane.set_title("Ward")
    pane.set_meta("33 patients, 31 beds")
    qtbot.addWidget(pane)
    pane.setFixedSize(width, 80)
    pane.show()
    QApplication.processEvents()
    tag = pane._tag
    assert tag.isVisible()
    assert tag.width() >= tag.sizeHint().width()
    assert tag.geometry().right() <= width


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_watermark_is_not_sheared_at_the_edge_of_its_tile(
    theme: Theme, languages: Languages, language: str
) -> None:
    languages.use(language)
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    image = watermark_tile(theme).toImage()
    edges = [image.pixelColor(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
    edges += [image.pixelColor(x, y) for y in range(image.height()) for x in (0, image.width() - 1)]
    assert all(color.alpha() == 0 for color in edges)


def test_a_slow_central_is_not_shown_in_the_colour_of_the_emergency(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    theme.set_marking(marking(MarkingKind.DEGRADED))
    pill = LinkPill(theme)
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    image = pill.grab().toImage()
    amber = QColor(theme.mark("fill"))
    assert all(image.pixelColor(x, y) != amber for x in range(image.width()) for y in range(image.height()))
