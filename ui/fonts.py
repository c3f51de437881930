"""Which wanted font families this PC lacks. Says so; refuses to stop for it: Qt falls back to what is there."""

from dataclasses import dataclass

from PySide6.QtGui import QFontDatabase

from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class FontReport:
    """`latin` and `chinese` are the families that will really be used, None when only Qt's own fallback is left."""

    latin: str | None
    chinese: str | None
    missing: tuple[str, ...]

    @property
    def is_as_designed(self) -> bool:
        return not self.missing


def report_fonts(theme: Theme) -> FontReport:
    """For diagnostics: the first wanted Latin and Chinese family of the theme's language, and those ahead of them that lack."""
    here = set(QFontDatabase.families())
    latin, *chinese = theme.families
    found = next((family for family in chinese if family in here), None)
    before = chinese[: chinese.index(found)] if found else chinese
    missing = (*(() if latin in here else (latin,)), *before)
    return FontReport(latin=latin if latin in here else None, chinese=found, missing=missing)
