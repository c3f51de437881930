"""Gives the application its style sheet, palette and font. Everything that a delegate or paintEvent draws asks the Theme instead."""

import re
from collections.abc import Callable

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.theme import Theme
from ui.theme.tokens import resource_text

_NAME = re.compile(r"@([a-z0-9]+)")


def filled_style_sheet(template: str, color: Callable[[str], str]) -> str:
    """The template with each `@name` replaced; an unknown name is a KeyError."""
    return _NAME.sub(lambda match: color(match.group(1)), template)


class Style:
    """Keeps one application in the theme's look. Invariant: the sheet is set once per change of theme, never per widget or marking.

    Setting it makes Qt polish every widget anew, a second of work with all windows open; an outage would stay unmarked for it. So sheet and
    palette take the greys that are legible over the watermark in every mode, and are left alone when nothing in them changed.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        self._app = app
        self._theme = theme
        self._template = resource_text("theme", "style.qss")
        self._given: tuple[str, QFont] | None = None
        app.setStyle("Fusion")
        theme.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        sheet, font = filled_style_sheet(self._template, self._css), self._theme.font("body")
        if self._given == (sheet, font):
            return
        self._given = (sheet, font)
        self._app.setPalette(self._palette())
        self._app.setFont(font)
        self._app.setStyleSheet(sheet)

    def _css(self, name: str) -> str:
        return self._theme.legible(name).name()

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
