"""A name that turns round what stands after it is drawn like one that does not: in labels, cells, tips, titles and on paper."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.marking.windows import MarkedDialog
from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.painting import draw_text, text_width
from ui.widgets.straight import straight
from ui.widgets.tips import tip

TURNED = ["\u202e", "\u202d", "\u202b", "\u2067", "\u2068"]


def drawn(words: str, theme: Theme) -> QImage:
    image = QImage(QSize(400, 40), QImage.Format.Format_RGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    draw_text(painter, QRectF(4, 4, 390, 30), words, theme.font("value"), theme.color("t1"))
    painter.end()
    return image


@pytest.mark.parametrize("sign", TURNED)
def test_a_dose_after_a_hostile_name_is_read_forwards(theme: Theme, qtbot: QtBot, sign: str) -> None:
    hostile, plain = f"王小明{sign} 12 mg ×3", "王小明 12 mg ×3"
    assert drawn(hostile, theme) == drawn(plain, theme)
    assert text_width(hostile, theme.font("value")) == text_width(plain, theme.font("value"))
    label, other = Label(theme, hostile), Label(theme, plain)
    later = Label(theme)
    later.setText(hostile)
    for one in (label, other, later):
        qtbot.addWidget(one)
    assert label.text() == later.text() == other.text()
    assert label.sizeHint() == other.sizeHint()
    assert tip(hostile) == plain
    assert sign not in tip(f"<b>{hostile}")
    dialog = MarkedDialog(theme)
    qtbot.addWidget(dialog)
    dialog.set_title(hostile)
    assert plain in dialog.windowTitle()
    assert sign not in dialog.windowTitle()


def test_the_direction_that_letters_have_by_themselves_is_kept() -> None:
    for words in ("محمد 12 mg", "דוד 5 ml", "王小明", "O'Brien", "نرگس\u200cبانو"):
        assert straight(words) == words
