from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.examples import marking
from ui.fonts import report_fonts
from ui.marking.state import MarkingKind
from ui.theme.contrast import contrast_ratio
from ui.theme.icons import icon_names, icon_pixmap
from ui.theme.style import filled_style_sheet
from ui.theme.theme import Density, Theme, ThemeName
from ui.theme.tokens import load_tokens
from ui.theme.width import WidthClass, width_class
from ui.widgets.painting import CHIP_TONES, tone_color

TOKENS = load_tokens()
PAIRS = [(theme, pair) for theme, pairs in TOKENS.contrast.items() for pair in pairs]


@pytest.mark.parametrize(("theme_name", "pair"), PAIRS)
def test_every_text_pair_has_the_stated_contrast_and_at_least_four_and_a_half(
    theme_name: str, pair: dict[str, object]
) -> None:
    colors = TOKENS.themes[theme_name]
    front, _, back = str(pair["pair"]).partition(" / ")
    ratio = contrast_ratio(colors[front], colors.get(back, back))
    assert ratio == pytest.approx(pair["ratio"], abs=0.01)
    assert ratio >= 4.5


@pytest.mark.parametrize("kind", ["emergency", "readonly", "drill"])
@pytest.mark.parametrize("theme_name", list(ThemeName))
def test_words_of_every_marking_are_legible_in_every_theme(kind: str, theme_name: ThemeName) -> None:
    mark, colors = TOKENS.markings[kind][theme_name.value], TOKENS.themes[theme_name.value]
    pairs = [("ink", "fill"), ("text", "soft"), ("barText", "ink"), ("barMuted", "ink"), ("barMuted", "barField")]
    for front, back in pairs:
        assert contrast_ratio(mark[front], mark[back]) >= 4.5, (front, back)
    for tone in ("t1", "t2"):
        assert contrast_ratio(colors[tone], mark["hatchDark"]) >= 4.5, tone


@pytest.mark.parametrize("theme_name", list(ThemeName))
def test_every_chip_is_legible_in_every_theme(qapp: QApplication, theme_name: ThemeName) -> None:
    theme = Theme(TOKENS, name=theme_name)
    for tone, (fill, _, ink, _weight) in CHIP_TONES.items():
        assert contrast_ratio(tone_color(theme, ink).name(), tone_color(theme, fill).name()) >= 4.5, tone


@pytest.mark.parametrize("theme_name", list(ThemeName))
def test_every_order_state_is_legible_in_every_theme(theme_name: ThemeName) -> None:
    colors = {**TOKENS.themes[theme_name.value], "transparent": TOKENS.themes[theme_name.value]["surface"]}
    for name, look in TOKENS.states.items():
        assert contrast_ratio(colors[look.fg], colors[look.bg]) >= 4.5, name


def test_weak_text_gets_darker_over_the_watermark(qapp: QApplication) -> None:
    theme = Theme(TOKENS)
    before = theme.color("t3").name()
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    assert contrast_ratio(theme.color("t3").name(), "#FFFFFF") > contrast_ratio(before, "#FFFFFF")


class Polished(QWidget):
    """Counts how often Qt polishes it anew."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


def test_an_outage_is_marked_without_polishing_every_widget_anew(theme: Theme, qtbot: QtBot) -> None:
    widget = Polished()
    qtbot.addWidget(widget)
    widget.show()
    before = widget.times
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    theme.set_marking(marking(MarkingKind.NORMAL))
    assert widget.times == before
    theme.set_name(ThemeName.DARK)
    assert widget.times > before


def test_a_theme_says_when_it_changed_and_keeps_quiet_otherwise(qapp: QApplication) -> None:
    theme, heard = Theme(TOKENS), list[str]()
    theme.changed.connect(partial(heard.append, "look"))
    theme.marking_changed.connect(partial(heard.append, "marking"))
    theme.ticked.connect(partial(heard.append, "tick"))
    theme.set_name(ThemeName.LIGHT)
    theme.set_marking(marking(MarkingKind.NORMAL))
    theme.set_marking(marking(MarkingKind.NORMAL))
    theme.set_marking(marking(MarkingKind.DEGRADED))
    theme.set_name(ThemeName.DARK)
    theme.set_density(Density.REGULAR)
    assert heard == ["tick", "marking", "tick", "look", "look"]
    assert theme.row_height == 32


def test_figures_are_tabular_and_every_role_has_its_size(qapp: QApplication) -> None:
    theme = Theme(TOKENS)
    for role, scale in TOKENS.type.items():
        font = theme.font(role)
        assert font.pixelSize() == scale.size
        assert font.featureValue(QFont.Tag("tnum")) == 1
    assert theme.font("body", weight=600).weight() == 600


def test_missing_fonts_are_named_and_break_nothing(qapp: QApplication) -> None:
    theme = Theme(TOKENS)
    assert report_fonts(theme).chinese is not None
    lacking = Theme(load_tokens())
    object.__setattr__(lacking.tokens, "families", {"zh_CN": ("No Such Latin", "No Such Chinese")})
    report = report_fonts(lacking)
    assert report.missing == ("No Such Latin", "No Such Chinese")
    assert not report.is_as_designed
    assert QFontInfo(lacking.font("body")).pixelSize() == 13


def test_the_style_sheet_names_only_known_colours(qapp: QApplication) -> None:
    theme = Theme(TOKENS)

    def css(name: str) -> str:
        return theme.legible(name).name()

    assert filled_style_sheet("a: @t1;", css) == "a: #14202b;"
    with pytest.raises(KeyError):
        filled_style_sheet("a: @nothing;", css)


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_draws_something_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    theme = Theme(TOKENS)
    image = icon_pixmap(name, theme.color("danger"), 32).toImage()
    drawn = {
        image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn
    assert all(int(color[1:3], 16) > int(color[3:5], 16) for color in drawn)


@pytest.mark.parametrize(
    ("width", "step"), [(1280, 1366), (1366, 1366), (1900, 1366), (1910, 1920), (2559, 2560), (3440, 2560)]
)
def test_a_width_between_two_classes_takes_the_lower(width: int, step: int) -> None:
    assert width_class(width) is WidthClass(step)
