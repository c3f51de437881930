"""The one object that knows how things look now: theme, language's fonts, row height, marking. Handed around, never global.

theme.color("danger")            QColor of the present theme
theme.mark("fill")               QColor of the present marking (emergency, read-only, drill)
theme.font("name")               QFont of the type scale, tabular figures on; cached, do not change it
theme.row_height                 28, 32 or 40, at a text size of 100 %
theme.marking                    the present MarkingState
theme.changed                    colours or fonts are others now: repaint, fetch fonts again
theme.marking_changed            the marking says something else: repaint words
theme.ticked                     a second went by: only clocks, ages and link figures are others now
"""

from enum import StrEnum
from itertools import count
from math import ceil

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont

from ui.marking.state import MarkingState
from ui.theme.tokens import Tokens


class ThemeName(StrEnum):
    """The three themes of tokens.json."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "highContrast"


class Density(StrEnum):
    """Row heights: one setting of the user."""

    COMPACT = "rowCompact"
    REGULAR = "rowRegular"
    COMFORTABLE = "rowComfort"


TEXT_PERCENTS = (100, 125, 150)
"""The text sizes a person may choose."""
_VERSIONS = count()
_OF_EMERGENCY = {"hz": "fill", "hzink": "ink", "hzsoft": "soft", "hztext": "text", "hzline": "line"}
"""What is the emergency's alone among the colours, and the mark that stands for it in a drill."""


class Theme(QObject):
    """Invariant: every colour and font a widget paints with comes from here at the moment of painting."""

    changed = Signal()
    marking_changed = Signal()
    ticked = Signal()
    drill_wanted = Signal()
    drill_end_wanted = Signal()
    """Of a drill: its script, and its end, are asked for, from whatever window."""

    def __init__(
        self,
        tokens: Tokens,
        *,
        name: ThemeName = ThemeName.LIGHT,
        language: str = "zh_CN",
        density: Density = Density.COMPACT,
        marking: MarkingState | None = None,
        text_percent: int = 100,
    ) -> None:
        super().__init__()
        self.tokens = tokens
        self.name = name
        self.language = language
        self.density = density
        self.marking = marking or MarkingState()
        self.text_percent = text_percent
        self._fonts: dict[tuple[str, int, int, float], QFont] = {}
        self.fonts_version = next(_VERSIONS)
        """No two themes have the same, and another one when every font changes: what was measured before does not hold."""
        self._colors: dict[str, QColor] = {}
        self._legible: dict[str, QColor] = {}
        self._marks: dict[str, QColor] = {}
        self._fill_colors()

    # -- asking -------------------------------------------------------------------------------------------------

    def color(self, name: str) -> QColor:
        return self._colors[name]

    def legible(self, name: str) -> QColor:
        """The colour as it is over the watermark, in every mode: for what cannot change with the marking (ui/theme/style.py)."""
        return self._legible[name]

    def mark(self, name: str) -> QColor:
        """A colour of the marking: fill, ink, soft, text, line, hatchDark, hatchLight, bar...; amber when not marked."""
        return self._marks[name]

    def font(self, role: str = "body", *, weight: int = 0, size: int = 0, spacing: float = 0.0) -> QFont:
        """The font of a role; `weight`, `size` (px) and letter `spacing` (px) replace its own when given."""
        key = (role, weight, size, spacing)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(role, weight, size, spacing)
        return self._fonts[key]

    def size(self, name: str) -> int:
        return self.tokens.sizes[name]

    def radius(self, name: str) -> int:
        """3, 4 or 6; high contrast is square."""
        return min(self.tokens.radii[name], 2) if self.name is ThemeName.HIGH_CONTRAST else self.tokens.radii[name]

    @property
    def row_height(self) -> int:
        return self.scaled(self.tokens.sizes[self.density.value])

    def scaled(self, px: float) -> int:
        """Px of the design at the present text size; what holds words grows with them."""
        return round(px * self.text_percent / 100)

    def unscaled(self, px: float) -> int:
        """Px of the design that hold `px` measured at the present text size."""
        return ceil(px * 100 / self.text_percent)

    @property
    def families(self) -> tuple[str, ...]:
        return self.tokens.families.get(self.language, self.tokens.families["zh_CN"])

    # -- changing -----------------------------------------------------------------------------------------------

    def set_name(self, name: ThemeName) -> None:
        if name is not self.name:
            self.name = name
            self._refresh()

    def set_density(self, density: Density) -> None:
        if density is not self.density:
            self.density = density
            self._refresh()

    def set_text_percent(self, percent: int) -> None:
        """Raises ValueError for a size that is none of `TEXT_PERCENTS`."""
        if percent not in TEXT_PERCENTS:
            raise ValueError(percent)
        if percent != self.text_percent:
            self.text_percent = percent
            self._forget_fonts()
            self._refresh()

    def set_language(self, language: str) -> None:
        if language != self.language:
            self.language = language
            self._forget_fonts()
            self._refresh()

    def set_marking(self, marking: MarkingState) -> None:
        before, self.marking = self.marking, marking
        if before == marking:
            return
        if (before.is_marked, before.palette) != (marking.is_marked, marking.palette):
            self._refresh()
        if before.said != marking.said:
            self.marking_changed.emit()
        if before.to_the_second != marking.to_the_second:
            self.ticked.emit()

    # -- inside -------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self._fill_colors()
        self.changed.emit()

    def _forget_fonts(self) -> None:
        self._fonts.clear()
        self.fonts_version = next(_VERSIONS)

    def _fill_colors(self) -> None:
        colors = self.tokens.colors(self.name.value, is_marked=self.marking.is_marked)
        marks = self.tokens.markings[self.marking.palette][self.name.value]
        self._colors = {name: QColor(value) for name, value in colors.items()}
        legible = self.tokens.colors(self.name.value, is_marked=True)
        self._legible = {name: QColor(value) for name, value in legible.items()}
        self._colors["transparent"] = QColor(Qt.GlobalColor.transparent)
        self._marks = {name: QColor(value) for name, value in marks.items()}
        if self.marking.palette == "drill":  # amber is a real emergency's, on nothing else
            played = {name: self._marks[mark] for name, mark in _OF_EMERGENCY.items() if name in self._colors}
            self._colors |= played
            self._legible |= played

    def _make_font(self, role: str, weight: int, size: int, spacing: float) -> QFont:
        scale = self.tokens.type[role]
        font = QFont(list(self.families))
        font.setPixelSize(self.scaled(size or scale.size))
        font.setWeight(QFont.Weight(weight or scale.weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font
