"""The application's palette and font, and the style sheet of a window. What a delegate or paintEvent draws asks the Theme instead."""

import functools
import re
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.theme import Theme
from ui.theme.tokens import resource_text

_NAME = re.compile(r"@([a-z0-9]+)")


def filled_style_sheet(template: str, color: Callable[[str], str]) -> str:
    """The template with each `@name` replaced; an unknown name is a KeyError."""
    return _NAME.sub(lambda match: color(match.group(1)), template)


def style_sheet(theme: Theme) -> str:
    """For every top-level window, which sets it once per change of theme, never per widget or marking.

    Setting it makes Qt polish every widget anew, a second of work with all windows open; an outage would stay unmarked for it. So sheet and
    palette take the greys that are legible over the watermark in every mode, and are left alone when nothing in them changed.

    The application has none: with one, Qt would polish all that stands in a part of a page each time the part is put into a larger one,
    and most of the time a page takes to come up would go there.
    """
    return filled_style_sheet(_template(), partial(_css, theme))


@functools.cache
def _template() -> str:
    return resource_text("theme", "style.qss")


def _css(theme: Theme, name: str) -> str:
    return theme.legible(name).name()


class Style:
    """Keeps palette and font of one application in the theme's look."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        self._app = app
        self._theme = theme
        self._given: tuple[str, QFont] | None = None
        app.setStyle("Fusion")
        theme.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        sheet, font = style_sheet(self._theme), self._theme.font("body")
        if self._given == (sheet, font):
            return
        self._given = (sheet, font)
        self._app.setPalette(self._palette())
        self._app.setFont(font)

    def _palette(self) -> QPalette:
        roles = {
            QPalette.ColorRole.Window: "canvas",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "subtle",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.WindowText: "t1",
            QPalette.ColorRole.Text: "t1",
            QPalette.ColorRole.ButtonText: "t1",
            QPalette.ColorRole.PlaceholderText: "t3",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "onaccent",
            QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "t1",
        }
        palette = QPalette()
        for role, name in roles.items():
            palette.setColor(role, self._theme.legible(name))
        return palette
