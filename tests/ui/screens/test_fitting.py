"""What is said to find no room, and what is not: by the metrics of the fonts, not by eye."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui.language import Languages
from ui.screens.fitting import LONGER, longer, misfits, speaking
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import Segmented
from ui.widgets.labels import Label
from ui.widgets.pane import Pane

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
    return [one.lacks for one in misfits(window)]


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


@pytest.mark.parametrize(("width", "found"), [(400, []), (180, []), (60, ["cut"])])
def test_a_button_in_a_row_of_many_gives_up_its_printed_key_before_a_word_is_cut(
    theme: Theme, window: QWidget, width: int, found: list[str]
) -> None:
    button = SecondaryButton(theme, WORDS, keys="Ctrl Shift P", gives_key=True)
    assert button.minimumSizeHint().width() <= 180 < button.sizeHint().width()
    put(button, window, (0, 0, width, 28))
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


@pytest.mark.parametrize(("width", "found"), [(600, []), (160, ["cut"])])
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
    assert longer("Bed {bed}", 40).startswith("Bed {bed}")
    assert longer("OK", 40) == "OK", "a sign or a key stays"


def test_the_windows_speak_with_long_words_for_a_while_and_then_their_own_language(
    theme: Theme, languages: Languages
) -> None:
    button = SecondaryButton(theme, "")
    with speaking(languages, LONGER):
        assert button.tr("Orders to verify").startswith("Orders to verify ã")
    assert languages.current == "zh_CN"
    assert not button.tr("Orders to verify").startswith("Orders to verify ã")
    button.deleteLater()
