"""Text and small runs of text and chips, painted on one baseline. Refuses to cut: who may elide says so.

draw_text(painter, rect, "40 mg", theme.font("value"), theme.color("t1"), Align.RIGHT)
draw_runs(painter, rect, (Words("一级护理", bold=True), Words(" · D4")), theme)
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.plates import Plate, paint_plate
from ui.widgets.straight import straight


class Align(Enum):
    """Where text stands in its rectangle."""

    LEFT = 0
    CENTER = 1
    RIGHT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A small label: `tone` is plain, red, redo (red outline), ink, due (blue), acc, ok, hz (marking), hzo (marking soft), cf or invert."""

    text: str
    tone: str = "plain"
    icon: str = ""
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text: `role` of the type scale, `tone` a colour name, `weight` replaces the role's own when given."""

    text: str
    tone: str = "t1"
    role: str = "body"
    weight: int = 0
    icon: str = ""
    gap: int = 0
    """Free px before the run."""
    spacing: int = 0
    """Extra px between letters."""
    is_whole: bool = False
    """Never struck: says why the words before it are."""


Run = Words | Chip
EARS: list[Callable[[QPainter, QRectF, str, str], None]] = []
"""Told of every text that is painted, for those who measure: where it stands, what is painted, and what it would be in full."""

CHIP_TONES: dict[str, tuple[str, str, str, int]] = {
    # fill, line, text, weight; names starting with @ are colours of the marking
    "plain": ("surface", "line2", "t2", 500),
    "red": ("danger", "danger", "ondanger", 600),
    "redo": ("surface", "danger", "danger", 600),
    "ink": ("ink", "ink", "onink", 600),
    "due": ("accent", "accent", "onaccent", 600),
    "acc": ("accentsoft", "accentline", "accent", 500),
    "ok": ("oksoft", "okline", "ok", 500),
    "cf": ("cfsoft", "cf", "cf", 600),
    "hz": ("@fill", "@ink", "@ink", 600),
    "hzo": ("@soft", "@line", "@text", 600),
    "sunken": ("sunken", "line", "t2", 500),
}


def tone_color(theme: Theme, name: str) -> QColor:
    return theme.mark(name[1:]) if name.startswith("@") else theme.color(name)


class _Face:
    """A font with what was measured in it."""

    __slots__ = ("cap", "drop", "font", "metrics", "widths")

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics, self.widths = font, QFontMetricsF(font), dict[str, float]()
        self.drop, self.cap = self.metrics.ascent() - self.metrics.descent(), self.metrics.capHeight()

    def width(self, text: str) -> float:
        width = self.widths.get(text)
        if width is None:
            if len(self.widths) >= _MOST_WIDTHS:
                self.widths.clear()
            width = self.widths[text] = self.metrics.horizontalAdvance(text)
        return width


_FACES: dict[int, _Face] = {}
_MOST_WIDTHS, _MOST_FACES, _MOST_RUNS = 5_000, 500, 10_000
_GAP = 4
_LEAST_LETTERS = 11
"""Px; smaller is read by nobody at arm's length."""
_WIDTHS: dict[int, tuple[tuple["Run", ...], int, float]] = {}
"""By the runs themselves, which are held so that no others can stand at their place in memory."""


def _face(font: QFont) -> _Face:
    """Measuring costs as much as painting a word; the theme hands out the same few fonts for ever."""
    known = _FACES.get(id(font))
    if known is None or known.font is not font:
        if len(_FACES) >= _MOST_FACES:
            _FACES.clear()
        known = _FACES[id(font)] = _Face(font)
    return known


def text_width(text: str, font: QFont) -> float:
    """Remembered by text and font: a table asks for the same few hundred widths at every paint. The font must not be altered later."""
    return _face(font).width(straight(text))


def metrics_of(font: QFont) -> QFontMetricsF:
    """Remembered, as the widths are."""
    return _face(font).metrics


def elided(text: str, font: QFont, width: float) -> str:
    return metrics_of(font).elidedText(straight(text), Qt.TextElideMode.ElideRight, width)


def fitting_font(text: str, theme: Theme, role: str, room: float, *, weight: int = 0) -> QFont:
    """That of the role, or one up to two sizes smaller in which the words find room; the smallest where none does."""
    size = theme.tokens.type[role].size
    fonts = [theme.font(role, weight=weight, size=one) for one in range(size, max(size - 3, _LEAST_LETTERS - 1), -1)]
    return next((font for font in fonts if text_width(text, font) <= room), fonts[-1])


def baseline(rect: QRectF, font: QFont) -> float:
    return rect.top() + (rect.height() + _face(font).drop) / 2


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: Align = Align.LEFT,
    *,
    elide: bool = False,
) -> float:
    """Centred vertically on the Latin font's line, so Chinese and Latin rows agree. Returns the width drawn."""
    face, whole = _face(font), straight(text)
    text, width = whole, face.width(whole)
    if elide and width > rect.width():
        text = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        width = face.width(text)
    left = rect.left()
    if align is not Align.LEFT:
        left += (rect.width() - width) / (2 if align is Align.CENTER else 1)
    painter.setFont(font)
    painter.setPen(color)
    base = rect.top() + (rect.height() + face.drop) / 2
    painter.drawText(QPointF(left, base), text)
    for ear in EARS:
        ear(painter, QRectF(left, base - face.cap, width, face.cap), text, whole)
    return width


def fill_rounded(
    painter: QPainter,
    rect: QRectF,
    fill: QColor,
    line: QColor,
    radius: float,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """A plate with a line inside its edge, on whole pixels."""
    drawn = line.rgba() if line.alpha() else 0
    paint_plate(painter, rect, Plate(rect.width(), rect.height(), fill.rgba(), drawn, radius, width, dashed))


def hline(painter: QPainter, left: float, right: float, y: float, color: QColor) -> None:
    """A crisp 1 px line whose top edge is `y`."""
    painter.fillRect(QRectF(left, y, right - left, 1), color)


def vline(painter: QPainter, x: float, top: float, bottom: float, color: QColor) -> None:
    painter.fillRect(QRectF(x, top, 1, bottom - top), color)


def chip_height(chip: Chip, theme: Theme) -> int:
    return theme.scaled(18 if chip.is_small else 20)


def chip_width(chip: Chip, theme: Theme) -> float:
    padding = 4 if chip.is_small else 6
    icon = 13 + (3 if chip.text else 0) if chip.icon else 0
    return 2 * padding + icon + text_width(chip.text, _chip_font(chip, theme))


def paint_chip(painter: QPainter, rect: QRectF, chip: Chip, theme: Theme) -> float:
    """At the left of `rect`, centred vertically, as wide as its words. Returns its width."""
    fill, line, ink, _ = CHIP_TONES[chip.tone]
    width, height = chip_width(chip, theme), chip_height(chip, theme)
    plate = QRectF(round(rect.left()), round(rect.center().y() - height / 2), width, height)
    fill_rounded(painter, plate, tone_color(theme, fill), tone_color(theme, line), theme.radius("chip"))
    left = plate.left() + (4 if chip.is_small else 6)
    if chip.icon:
        paint_icon(painter, QRectF(left, plate.top(), 13, height), chip.icon, tone_color(theme, ink))
        left += 16
    draw_text(
        painter, QRectF(left, plate.top(), width, height), chip.text, _chip_font(chip, theme), tone_color(theme, ink)
    )
    return width


def words_height(run: Words, theme: Theme) -> float:
    """Px from one line to the next."""
    return metrics_of(_run_font(run, theme)).lineSpacing()


def run_width(run: Run, theme: Theme) -> float:
    if isinstance(run, Chip):
        return chip_width(run, theme)
    icon = 13 + 4 if run.icon else 0
    return run.gap + icon + text_width(run.text, _run_font(run, theme))


def runs_width(runs: Sequence[Run], theme: Theme, gap: float = _GAP) -> float:
    """Remembered for the runs of a cell, which is asked by every column, height and painting of its table."""
    if not isinstance(runs, tuple) or gap != _GAP:
        return _runs_width(runs, theme, gap)
    known = _WIDTHS.get(id(runs))
    if known is None or known[0] is not runs or known[1] != theme.fonts_version:
        if len(_WIDTHS) >= _MOST_RUNS:
            _WIDTHS.clear()
        known = _WIDTHS[id(runs)] = (runs, theme.fonts_version, _runs_width(runs, theme, gap))
    return known[2]


def _runs_width(runs: Sequence[Run], theme: Theme, gap: float) -> float:
    return sum(run_width(run, theme) for run in runs) + gap * chips_between(runs)


def chips_between(runs: Sequence[Run]) -> int:
    return sum(1 for first, second in pairwise(runs) if isinstance(first, Chip) or isinstance(second, Chip))


def draw_runs(painter: QPainter, rect: QRectF, runs: Sequence[Run], theme: Theme, *, elide: bool = False) -> float:
    """One line of runs from the left; 4 px around chips. With `elide`, the last run of words gives way. Returns the width."""
    left, before = rect.left(), None
    for run in runs:
        left += 4 if before is not None and (isinstance(run, Chip) or isinstance(before, Chip)) else 0
        room = QRectF(left, rect.top(), rect.right() - left, rect.height())
        left += (
            paint_chip(painter, room, run, theme)
            if isinstance(run, Chip)
            else _draw_words(painter, room, run, theme, elide=elide)
        )
        before = run
    return left - rect.left()


def strike_runs(painter: QPainter, rect: QRectF, runs: Sequence[Run], theme: Theme, color: QColor) -> None:
    """A line through the words of runs drawn by `draw_runs`; chips, and words that say why, stay whole."""
    left, before = rect.left(), None
    for run in runs:
        left += 4 if before is not None and (isinstance(run, Chip) or isinstance(before, Chip)) else 0
        width = run_width(run, theme)
        if isinstance(run, Words) and not run.is_whole:
            end = min(left + width, rect.right())
            painter.fillRect(QRectF(left + run.gap, round(rect.center().y()), end - left - run.gap, 1), color)
        left, before = left + width, run


def _draw_words(painter: QPainter, room: QRectF, run: Words, theme: Theme, *, elide: bool) -> float:
    color = tone_color(theme, run.tone)
    left = room.left() + run.gap
    if run.icon:
        paint_icon(painter, QRectF(left, room.top(), 13, room.height()), run.icon, color, stroke=1.8)
        left += 17
    font = _run_font(run, theme)
    draw_text(painter, QRectF(left, room.top(), room.right() - left, room.height()), run.text, font, color, elide=elide)
    return run_width(run, theme)


def plain_text(runs: Sequence[Run]) -> str:
    """What a screen reader says for the runs."""
    return " ".join(run.text for run in runs if run.text)


def _run_font(run: Words, theme: Theme) -> QFont:
    return theme.font(run.role, weight=run.weight, spacing=float(run.spacing))


def _chip_font(chip: Chip, theme: Theme) -> QFont:
    return theme.font("meta", weight=CHIP_TONES[chip.tone][3])
