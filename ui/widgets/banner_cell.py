"""One cell of the patient banner: measured and painted on the same lines. Invariant: no word of it is ever cut; it grows higher instead."""

from collections.abc import Callable
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.marking.paint import paint_watermark
from ui.theme.theme import Theme
from ui.widgets.banner_cells import CellLook
from ui.widgets.living import Living
from ui.widgets.painting import Align, Run, Words, draw_text, hline, runs_width, tone_color, vline
from ui.widgets.tips import tip
from ui.widgets.wrapping import draw_wrapped, widest_piece, wrapped_height

COLUMN_GAP, EDGE, AIR, GAP = 16, 4, 6, 2
LEAST = 200
"""Px that a cell which gives way keeps at a text size of 100 %; a single word that is wider keeps its own width."""


def natural_width(look: CellLook, theme: Theme, padding: int) -> int:
    """Px with every line of it on one line."""
    columns = sum(_column_width(column, theme) for column in look.columns) + COLUMN_GAP * (len(look.columns) - 1)
    inside = max(columns, runs_width(look.below, theme))
    return max(theme.scaled(look.min_width), ceil(inside + 2 * padding + (EDGE if look.edge else 0) + 1))


def least_width(look: CellLook, theme: Theme, padding: int) -> int:
    """Px below which a word would be broken."""
    whole = natural_width(look, theme, padding)
    if not look.gives or look.is_bed:
        return whole
    longest = max((_longest(runs, theme) for runs in _parts(look, is_stacked=True)), default=0.0)
    room = max(theme.scaled(LEAST), ceil(longest) + 2 * padding + EDGE + 1)
    return min(whole, room)


def height_for(look: CellLook, theme: Theme, padding: int, width: int) -> int:
    """Px that all its lines need at this width."""
    if look.is_bed:
        return _bed_height(look, theme)
    room = _room(look, padding, width)
    parts = _parts(look, is_stacked=_is_stacked(look, theme, padding, width))
    heights = [_height(part, theme, room) for part in parts]
    return sum(heights) + GAP * (len(heights) - 1) + 2 * AIR


class BannerCell(Living, QWidget):
    """Invariant: its accessible name is every word of it."""

    def __init__(self, theme: Theme, look: CellLook, *, padding: int, is_last: bool) -> None:
        super().__init__()
        self.live_with(theme)
        self.padding, self._is_last = padding, is_last
        self._measured: dict[tuple[str, int, int], int] = {}
        """By what was measured, the fonts and the room: the banner lays itself out whenever one of its cells says something else."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def set_look(self, look: CellLook) -> None:
        self.look = look
        self._measured.clear()
        self.is_flat = False
        self.setAccessibleName(look.spoken)
        self.setAccessibleDescription(look.told)
        self.setToolTip(tip(look.told))
        self.update()

    def set_last(self, *, is_last: bool) -> None:
        """Whether no line stands at its right."""
        self._is_last = is_last
        self.update()

    def lie_flat(self, *, is_flat: bool) -> None:
        """Alone in its row a single column needs no second line: label and value stand beside each other."""
        is_flat = is_flat and len(self.look.columns) == 1 and not self.look.is_bed and not self.look.is_strip
        if is_flat != self.is_flat:
            self.is_flat = is_flat
            self._measured.clear()
            self.update()

    def _drawn(self) -> CellLook:
        """As it is measured and painted at its place."""
        if not self.is_flat:
            return self.look
        (label, value), below = self.look.columns[0], self.look.below
        beside = (*label, *_apart(value), *(_apart(below) if below else ()))
        return replace(self.look, columns=(((), beside),), below=())

    def sizeHint(self) -> QSize:
        return QSize(self._once("natural", natural_width), 40)

    def least_width(self) -> int:
        return self._once("least", least_width)

    def height_for(self, width: int) -> int:
        key = ("height", self.theme.fonts_version, width)
        if key not in self._measured:
            self._measured[key] = height_for(self._drawn(), self.theme, self.padding, width)
        return self._measured[key]

    def _once(self, what: str, measure: Callable[[CellLook, Theme, int], int]) -> int:
        key = (what, self.theme.fonts_version, 0)
        if key not in self._measured:
            self._measured[key] = measure(self.look, self.theme, self.padding)
        return self._measured[key]

    def is_whole(self) -> bool:
        """Whether all its words stand inside it as it is now."""
        return self.width() >= self.least_width() and self.height() >= self.height_for(self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self._has_corner():
            painter.setClipPath(self._shape_of_banner())
        painter.fillRect(
            rect, tone_color(self.theme, self.look.fill or ("subtle" if self.look.is_strip else "surface"))
        )
        if self.look.is_dead:
            painter.fillRect(rect, QBrush(self.theme.color("line2"), Qt.BrushStyle.BDiagPattern))
        if self.look.edge:
            painter.fillRect(QRectF(0, 0, EDGE, rect.height()), self.theme.color(self.look.edge))
        paint_watermark(painter, self, self.theme)
        if not self._is_last and not self.look.is_bed and not self.look.is_strip:
            vline(painter, rect.right() - 1, 0, rect.bottom(), self.theme.color("line"))
        if self.y() > 1:
            hline(painter, 0, rect.right(), 0, self.theme.color("line"))
        if self.look.is_bed:
            self._paint_bed(painter, rect)
        else:
            self._paint_parts(painter, rect)
        painter.end()

    def _has_corner(self) -> bool:
        """Whether it lies where the banner is round; clipping by a path makes every word of the others dearer."""
        banner, place, radius = (
            (self.parentWidget() or self).rect(),
            self.geometry(),
            ceil(self.theme.radius("pane")) + 1,
        )
        at_side = place.left() < radius or place.right() > banner.right() - radius
        return at_side and (place.top() < radius or place.bottom() > banner.bottom() - radius)

    def _shape_of_banner(self) -> QPainterPath:
        """The banner's rounded inside in this cell's coordinates, so that its corners stay round under the fills."""
        banner, shape, radius = self.parentWidget() or self, QPainterPath(), self.theme.radius("pane")
        shape.addRoundedRect(QRectF(banner.rect()).adjusted(1, 1, -1, -1), radius, radius)
        return shape.translated(-float(self.x()), -float(self.y()))

    def _paint_parts(self, painter: QPainter, rect: QRectF) -> None:
        look, theme = self._drawn(), self.theme
        room = _room(look, self.padding, self.width())
        is_stacked = _is_stacked(look, theme, self.padding, self.width())
        parts = _parts(look, is_stacked=is_stacked)
        heights = [_height(part, theme, room) for part in parts]
        top = rect.top() + (rect.height() - sum(heights) - GAP * (len(heights) - 1)) / 2
        left = (EDGE if look.edge else 0) + self.padding
        for part, height in zip(parts, heights, strict=True):
            place = QRectF(left, top, room, height)
            if isinstance(part, _Columns):
                part.paint(painter, place, theme)
            else:
                draw_wrapped(painter, place, part, theme)
            top += height + GAP

    def _paint_bed(self, painter: QPainter, rect: QRectF) -> None:
        lines = _bed_lines(self.look)
        heights = [wrapped_height((run,), self.theme, 10_000) for run in lines]
        top = rect.top() + (rect.height() - sum(heights)) / 2
        for run, height in zip(lines, heights, strict=True):
            font = self.theme.font(run.role)
            draw_text(
                painter, QRectF(0, top, rect.width(), height), run.text, font, self.theme.color("onink"), Align.CENTER
            )
            top += height


class _Columns(tuple[tuple[tuple[Run, ...], tuple[Run, ...]], ...]):
    """Labels above values, side by side."""

    __slots__ = ()

    def height(self, theme: Theme) -> int:
        labels = max((wrapped_height(label, theme, 10_000) for label, _ in self if label), default=0)
        values = max((wrapped_height(value, theme, 10_000) for _, value in self if value), default=0)
        return labels + (GAP if labels and values else 0) + values

    def paint(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        labels = max((wrapped_height(label, theme, 10_000) for label, _ in self if label), default=0)
        left = place.left()
        for column in self:
            width = ceil(_column_width(column, theme)) + 1
            draw_wrapped(painter, QRectF(left, place.top(), width, labels), column[0], theme)
            below = place.top() + labels + (GAP if labels else 0)
            draw_wrapped(painter, QRectF(left, below, width, place.bottom() - below), column[1], theme)
            left += _column_width(column, theme) + COLUMN_GAP


Part = _Columns | tuple[Run, ...]


def _parts(look: CellLook, *, is_stacked: bool) -> list[Part]:
    """From above: columns side by side or each as its own lines, then the line below."""
    if not is_stacked:
        return [part for part in (_Columns(look.columns), look.below) if part]
    found: list[Part] = []
    for label, value in look.columns:
        found += [label, value] if len(look.columns) == 1 else [(*label, *_apart(value))]
    return [part for part in (*found, look.below) if part]


def _apart(value: tuple[Run, ...]) -> tuple[Run, ...]:
    return (Words(" "), *value)


def _is_stacked(look: CellLook, theme: Theme, padding: int, width: int) -> bool:
    columns = sum(_column_width(column, theme) for column in look.columns) + COLUMN_GAP * (len(look.columns) - 1)
    return columns > _room(look, padding, width)


def _height(part: Part, theme: Theme, room: float) -> int:
    return part.height(theme) if isinstance(part, _Columns) else wrapped_height(part, theme, room)


def _room(look: CellLook, padding: int, width: int) -> float:
    return float(width - 2 * padding - (EDGE if look.edge else 0))


def _column_width(column: tuple[tuple[Run, ...], tuple[Run, ...]], theme: Theme) -> float:
    return max(runs_width(column[0], theme), runs_width(column[1], theme))


def _longest(part: Part, theme: Theme) -> float:
    runs = [run for column in part for side in column for run in side] if isinstance(part, _Columns) else part
    return widest_piece(runs, theme)


def _bed_lines(look: CellLook) -> list[Words]:
    runs = (*(run for _, value in look.columns for run in value), *look.below)
    return [run for run in runs if isinstance(run, Words) and run.text]


def _bed_height(look: CellLook, theme: Theme) -> int:
    return sum(wrapped_height((run,), theme, 10_000) for run in _bed_lines(look)) + AIR
