"""Mirrors ui/widgets/tips.py: what a record says is drawn as it stands, whatever it says."""

import pytest
from PySide6.QtGui import QTextDocument

from ui.widgets.tips import tip

EVIL = [
    "<b>李四</b> bed 9",
    '<img src="/etc/hostname">',
    "a <script>x</script> & b",
    "</p><h1>other</h1>",
    "K < 3.5 & Na > 140",
]


@pytest.mark.parametrize("words", EVIL)
def test_words_that_look_like_html_are_shown_as_they_stand(qapp: object, words: str) -> None:
    shown = QTextDocument()
    shown.setHtml(tip(words))
    assert shown.toPlainText() == words
    assert "<img" not in tip(words)


@pytest.mark.parametrize("words", ["bed 3 赵秉衡", "Na > 140 & K", "line\nline"])
def test_other_words_stay_what_they_are(qapp: object, words: str) -> None:
    assert tip(words) == words
