"""Gives the application its style sheet, palette and font. Everything that a delegate or paintEvent draws asks the Theme instead."""

import re
from collections.abc import Callable

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.theme import Theme
from ui.theme.tokens import resource_text

_NAME = re.compile(r"@([a-z0-9]+)")


def filled_style_sheet(template: str, color: Callable[[str], str]) -> str:
    """The template with each `@name` replaced; an unknown name is a KeyError."""
    return _NAME.sub(lambda match: color(match.group(1)), template)


class Style:
    """Keeps one application in the theme's look. Invariant: the sheet is set once per change of colours, never per widget."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        self._app = app
        self._theme = theme
        self._template = resource_text("theme", "style.qss")
        app.setStyle("Fusion")
        theme.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        self._app.setPalette(self._palette())
        self._app.setFont(self._theme.font("body"))
        self._app.setStyleSheet(filled_style_sheet(self._template, self._theme.css))

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
            palette.setColor(role, self._theme.color(name))
        return palette
