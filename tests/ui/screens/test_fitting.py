"""What is said to find no room, and what is not: by the metrics of the fonts, not by eye."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.language import Languages
from ui.screens.fitting import LONGER, longer, misfits, speaking
from ui.screens.fitting_report import Report
from ui.screens.misfit import Misfit
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import Segmented
from ui.widgets.labels import Label
from ui.widgets.painting import draw_text
from ui.widgets.pane import Pane
from ui.widgets.table import Table
from ui.widgets.table_model import Column
from ui.widgets.tips import tip

WORDS = "Prescrições por verificar"


@pytest.fixture
def window() -> Iterator[QWidget]:
    made = QWidget()
    made.resize(800, 200)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def lacks(window: QWidget) -> list[str]:
    return list(dict.fromkeys(one.lacks for one in misfits(window)))


def laid_out() -> None:
    """A layout that changes asks the one around it, and that the next: each in a round of its own."""
    for _ in range(4):
        QApplication.processEvents()


def put(part: QWidget, window: QWidget, place: tuple[int, int, int, int]) -> None:
    part.setParent(window)
    part.setGeometry(*place)
    part.show()


@pytest.mark.parametrize(("width", "found"), [(400, []), (60, ["cut"])])
def test_a_label_that_is_narrower_than_its_words_is_cut(
    theme: Theme, window: QWidget, width: int, found: list[str]
) -> None:
    put(Label(theme, WORDS), window, (0, 0, width, 30))
    assert lacks(window) == found


@pytest.mark.parametrize(("height", "found"), [(120, []), (20, ["cut-below"])])
def test_a_label_of_several_lines_is_cut_below_where_it_is_not_high_enough(
    theme: Theme, window: QWidget, height: int, found: list[str]
) -> None:
    put(Label(theme, WORDS, wrap=True), window, (0, 0, 100, height))
    assert lacks(window) == found


@pytest.mark.parametrize(("width", "found"), [(400, []), (60, ["cut"])])
def test_a_button_that_is_narrower_than_its_words_and_key_is_cut(
    theme: Theme, window: QWidget, width: int, found: list[str]
) -> None:
    put(SecondaryButton(theme, WORDS, keys="Ctrl P"), window, (0, 0, width, 28))
    assert lacks(window) == found


def test_the_remark_of_a_pane_gives_way_when_another_language_makes_its_button_longer(
    theme: Theme, window: QWidget
) -> None:
    pane, button = Pane(theme), SecondaryButton(theme, "Ok")
    pane.set_title("Cama")
    pane.set_meta(WORDS)
    pane.add_to_header(button)
    put(pane, window, (0, 0, 320, 180))
    laid_out()
    assert lacks(window) == []
    button.setText("Verificar todas as prescrições")
    laid_out()
    assert lacks(window) == []
    button.setText("Ok")
    laid_out()
    assert any(label.isVisible() and label.text() == WORDS for label in pane.findChildren(Label))


@pytest.mark.parametrize(("width", "found"), [(600, []), (160, ["cut", "overlap"])])
def test_choices_in_one_frame_are_cut_where_the_longest_has_no_room(
    theme: Theme, window: QWidget, width: int, found: list[str]
) -> None:
    put(Segmented(theme, (("a", WORDS, "Alt D"), ("b", "Não", ""))), window, (0, 0, width, 40))
    assert lacks(window) == found


def test_what_stands_over_something_or_beyond_its_place_is_named(theme: Theme, window: QWidget) -> None:
    put(Label(theme, "Cama"), window, (0, 0, 60, 30))
    put(Label(theme, "Doente"), window, (30, 0, 80, 30))
    put(SecondaryButton(theme, "Ok"), window, (780, 100, 60, 28))
    assert sorted(lacks(window)) == ["outside", "overlap"]


def test_what_is_hidden_is_not_measured(theme: Theme, window: QWidget) -> None:
    part = Label(theme, WORDS)
    put(part, window, (0, 0, 10, 30))
    part.hide()
    assert lacks(window) == []


def test_long_words_are_two_fifths_longer_and_put_in_what_the_sentence_puts_in() -> None:
    assert longer("Orders to verify", 40) == "Orders to verify ãẽõãẽ"
    assert longer("Beds {bed}", 40) == "Beds ã {bed}", "by its own letters, before what is put in"
    assert longer("{hours} h {minutes} min", 40) == "{hours} h {minutes} min ãẽ"
    assert longer("OK", 40) == "OK", "a sign or a key stays"


def test_the_windows_speak_with_long_words_for_a_while_and_then_their_own_language(
    theme: Theme, languages: Languages
) -> None:
    with speaking(languages, "pt_PT", LONGER, "en") as spoken:
        said = [(one, QCoreApplication.translate("OrderState", "Conflict")) for one in spoken]
    assert said == [("pt_PT", "Conflito"), (LONGER, "Conflict ãẽõ"), ("en", "Conflict")]
    assert languages.current == "zh_CN"
    assert QCoreApplication.translate("OrderState", "Conflict") == "有冲突"


def test_painted_words_that_are_shortened_are_named_unless_the_mouse_finds_all_of_them(
    theme: Theme, window: QWidget
) -> None:
    part = Painted(theme, WORDS, elides=True)
    put(part, window, (0, 0, 60, 30))
    assert lacks(window) == ["dots"]
    part.setToolTip(tip(f"Cama 12: {WORDS}"))
    assert lacks(window) == []


def test_painted_words_over_one_another_or_beyond_their_widget_are_named(theme: Theme, window: QWidget) -> None:
    put(Painted(theme, WORDS), window, (0, 0, 400, 30))
    assert lacks(window) == []
    put(Painted(theme, WORDS, "Cama"), window, (0, 40, 400, 30))
    assert lacks(window) == ["overlap"]
    put(Painted(theme, WORDS), window, (0, 80, 60, 30))
    assert sorted(lacks(window)) == ["cut", "overlap"]
    put(Painted(theme, WORDS), window, (0, 120, 400, 4))
    assert sorted(lacks(window)) == ["cut", "cut-below", "overlap"]


def test_the_title_of_a_column_that_is_shortened_is_named(theme: Theme, window: QWidget) -> None:
    table = Table(theme, (Column(key="a", title=WORDS), Column(key="b", title="B", width=40)))
    put(table, window, (0, 0, 120, 100))
    laid_out()
    assert lacks(window) == ["heading"]
    table.resize(600, 100)
    laid_out()
    assert lacks(window) == []


def test_the_report_counts_by_screen_and_language_and_says_each_thing_once(tmp_path: Path) -> None:
    report = Report(tmp_path / "fitting.md")
    cut = Misfit(where="Label < Pane", words="Cama\n12", lacks="cut", px=7)
    report.note("bed-map", (1366, 768), "en", ())
    report.note("bed-map", (1366, 768), "pt_PT", (cut,))
    report.note("bed-map", (2560, 1080), "pt_PT", (replace(cut, px=9),))
    report.write()
    text = report.place.read_text(encoding="utf-8")
    assert "1 screens, 3 measurements, 2 findings (2 cut)." in text
    assert "| bed-map | – | – | 0 | 2 | – |" in text
    assert "- cut 9: `Cama 12` in Label < Pane; bed-map pt_PT 1366, bed-map pt_PT 2560" in text


def test_the_report_is_made_part_by_part_and_what_is_measured_anew_counts_anew(tmp_path: Path) -> None:
    cut = Misfit(where="Label < Pane", words="Cama", lacks="cut", px=7)
    first = Report(tmp_path / "fitting.md")
    first.note("bed-map", (1366, 768), "en", (cut,))
    first.note("verify", (1366, 768), "en", (cut,))
    first.write()
    second = Report(tmp_path / "fitting.md")
    second.note("bed-map", (1366, 768), "en", ())
    second.write()
    text = second.place.read_text(encoding="utf-8")
    assert "2 screens, 2 measurements, 1 findings (1 cut)." in text
    assert "verify en 1366" in text
    assert "bed-map en" not in text


class Painted(QWidget):
    """Paints each text from its left edge."""

    def __init__(self, theme: Theme, *texts: str, elides: bool = False) -> None:
        super().__init__()
        self._theme, self._texts, self._elides = theme, texts, elides

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, room, theme = QPainter(self), QRectF(self.rect()), self._theme
        for text in self._texts:
            draw_text(painter, room, text, theme.font("body"), theme.color("t1"), elide=self._elides)
        painter.end()
