"""Drawing on paper: words, boxes, stripes and codes in units of 1/96 inch; refuses pixmaps for what is read, so that paper stays sharp.

The Chinese font of paper is WenQuanYi Micro Hei: its PDF text can be searched (Noto Sans CJK writes radicals instead of characters).
"""

import re
from dataclasses import dataclass
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ui.printing.codes import Modules
from ui.widgets.painting import Align
from ui.widgets.straight import straight

FAMILIES = ["Inter", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Noto Sans CJK SC"]
BLACK, WHITE = QColor("#000000"), QColor("#FFFFFF")
_RUNS = re.compile(r"[0-9.,]+[\s\u00a0]?[A-Za-z%µμ/]+[\s\u00a0]?|[A-Za-z0-9.,%µμ/+-]+[\s\u00a0]?|.", re.DOTALL)
"""A number with its unit, a Latin word, any other character."""
_NUMBER, _UNIT = re.compile(r"[0-9][0-9.,]* "), re.compile(r"[A-Za-z%µμ][A-Za-z0-9%µμ/]{0,7}")
MEASURED = 4096
"""So many texts are measured once: what is laid out is painted with the same words, and most of a sheet stands on every other."""
NO_BREAK_BEFORE = "，。；：、）)】]」％%"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inks:
    """The colours of one kind of page. Every one reads in black and white: `fill` copies as white, `ink` as black."""

    fill: QColor
    ink: QColor
    head: QColor


@lru_cache(maxsize=64)
def font(size: int, *, bold: bool = False, spacing: float = 0.0) -> QFont:
    made = QFont(FAMILIES)
    made.setPixelSize(size)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("calt", "tnum", "case"):  # glyphs behind features have no character in the PDF's text
        made.setFeature(QFont.Tag(feature), 0)
    made.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    if bold:
        made.setWeight(QFont.Weight.Bold)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + 100 * spacing / size)  # px would not scale
    return made


@lru_cache(maxsize=64)
def _metrics(size: int, *, bold: bool, spacing: float) -> QFontMetricsF:
    return QFontMetricsF(font(size, bold=bold, spacing=spacing))


@lru_cache(maxsize=MEASURED)
def width_of(text: str, size: int, *, bold: bool = False, spacing: float = 0.0) -> float:
    return _metrics(size, bold=bold, spacing=spacing).horizontalAdvance(text)


@lru_cache(maxsize=MEASURED)
def wrapped(text: str, width: float, size: int, *, bold: bool = False) -> tuple[str, ...]:
    """Lines no wider than `width`, broken at gaps, or inside a word only when it alone is too wide. Nothing is left out."""
    whole = text.rstrip()
    if width_of(whole, size, bold=bold) <= width:
        return (whole,)
    metrics = _metrics(size, bold=bold, spacing=0.0)
    lines, line = [], ""
    for piece in _pieces(text, metrics, width):
        if line and metrics.horizontalAdvance((line + piece).rstrip()) > width and piece[0] not in NO_BREAK_BEFORE:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return (*lines, line.rstrip()) if line or not lines else tuple(lines)


def _pieces(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Words with the gap behind them; a word wider than the line falls into its Latin runs (never `m L`), those into characters."""
    words: list[str] = []
    for sign in text:
        is_gap = sign in " 　；"
        if (words and not words[-1].endswith((" ", "　", "；"))) or (is_gap and words):
            words[-1] += sign
        else:
            words.append(sign)
    words = _with_units(words)
    fits = partial(_fits, metrics=metrics, width=width)
    runs = [run for word in words for run in ([word] if fits(word) else runs_of(word))]
    return [piece for run in runs for piece in ([run] if fits(run) else list(run))]


def _with_units(words: list[str]) -> list[str]:
    """A number with the unit behind its gap as one."""
    found: list[str] = []
    for word in words:
        if found and _NUMBER.fullmatch(found[-1]) and _UNIT.fullmatch(word.strip()):
            found[-1] += word
        else:
            found.append(word)
    return found


def runs_of(text: str) -> list[str]:
    """What a line is not broken in where there is any other place: `100 mL`, a Latin word; nothing is left out."""
    return _RUNS.findall(text)


@lru_cache(maxsize=64)
def _capitals(size: int, *, bold: bool, spacing: float) -> float:
    """How high a capital letter stands."""
    return _metrics(size, bold=bold, spacing=spacing).capHeight()


def _fits(word: str, metrics: QFontMetricsF, width: float) -> bool:
    return metrics.horizontalAdvance(word.rstrip()) <= width


@lru_cache(maxsize=16)
def _striped(left: float, top: float, width: float, reach: float, tile: float) -> QPainterPath:
    """All stripes of an edge as one shape, made once: a ward pack has hundreds of pages."""
    start = left - reach - (left - reach + top) % tile
    whole = QPainterPath()
    for at in range(int((width + 2 * reach) / tile) + 2):
        x = start + at * tile
        corners = ((x + reach, 0.0), (x + reach + tile / 2, 0.0), (x + tile / 2, reach), (x, reach))
        whole.addPolygon(QPolygonF([QPointF(across, top + down) for across, down in corners]))
        whole.closeSubpath()
    return whole


class Canvas:
    """One page being painted. Invariant: leaves the painter's pen, brush and font to whoever draws next; never its transform."""

    def __init__(self, painter: QPainter, inks: Inks) -> None:
        self.painter, self.inks = painter, inks

    def text(
        self,
        rect: QRectF,
        words: str,
        size: int,
        *,
        bold: bool = False,
        align: Align = Align.LEFT,
        color: QColor = BLACK,
        spacing: float = 0.0,
    ) -> float:
        """One line, centred vertically in `rect`; returns its width."""
        words = straight(words)
        width = width_of(words, size, bold=bold, spacing=spacing)
        left = rect.left()
        if align is Align.CENTER:
            left = rect.center().x() - width / 2
        elif align is Align.RIGHT:
            left = rect.right() - width
        base = rect.top() + (rect.height() + _capitals(size, bold=bold, spacing=spacing)) / 2
        self.painter.setFont(font(size, bold=bold, spacing=spacing))
        self.painter.setPen(color)
        self.painter.drawText(QPointF(left, base), words)
        return width

    def fitted(
        self,
        rect: QRectF,
        words: str,
        size: int,
        *,
        bold: bool = False,
        align: Align = Align.LEFT,
        color: QColor = BLACK,
    ) -> float:
        """One line as large as fits, up to `size`; nothing is left out."""
        fits = (at for at in range(size, 6, -1) if width_of(words, at, bold=bold) <= rect.width())
        return self.text(rect, words, next(fits, 6), bold=bold, align=align, color=color)

    def fill(self, rect: QRectF, color: QColor) -> None:
        self.painter.fillRect(rect, color)

    def box(self, rect: QRectF, width: float, color: QColor = BLACK) -> None:
        half = width / 2
        self.painter.setPen(
            QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
        )
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(rect.adjusted(half, half, -half, -half))

    def line(self, start: QPointF, end: QPointF, width: float = 1.0) -> None:
        self.painter.setPen(QPen(BLACK, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        self.painter.drawLine(start, end)

    def stripes(self, rect: QRectF, tile: float = 16.0) -> None:
        """45 degree stripes of the marking's two colours, as shapes and not as a picture."""
        self.fill(rect, self.inks.fill)
        self.painter.save()
        self.painter.setClipRect(rect)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.inks.ink)
        self.painter.drawPath(_striped(rect.left(), rect.top(), rect.width(), rect.height(), tile))
        self.painter.restore()

    def modules(self, rect: QRectF, shown: Modules, *, quiet: int) -> None:
        """A code of dark and light modules on white, with `quiet` modules of white around; fills `rect`."""
        self.fill(rect, WHITE)
        across, down = rect.width() / (shown.width + 2 * quiet), rect.height() / (shown.height + 2 * quiet)
        if shown.height == 1:
            down = rect.height()
        top_quiet = 0 if shown.height == 1 else quiet
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(BLACK)
        self.painter.drawRects(
            [
                QRectF(
                    rect.left() + (quiet + start) * across,
                    rect.top() + (top_quiet + row) * down,
                    length * across,
                    down,
                )
                for row, start, length in shown.runs()
            ]
        )
        self.painter.restore()
