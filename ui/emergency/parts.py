"""Painted parts of the Centre: step bar, list of facts, timeline. They draw values and know no station."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from offline.mode import Mode
from ui.emergency.overview_model import Line, Step, StepState
from ui.emergency.timeline_model import Timeline
from ui.emergency.words import clock_of, mode_words
from ui.marking.paint import paint_watermark
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded, hline, text_width, vline

BAND_FILLS = {
    Mode.ONLINE: ("oksoft", "ok"),
    Mode.DEGRADED: ("sunken", "t1"),
    Mode.EMERGENCY: ("hz", "hzink"),
    Mode.RECOVERING: ("hzsoft", "hztext"),
    Mode.READ_ONLY: ("sunken", "t2"),
    Mode.DRILL: ("accentsoft", "accent"),
}


class StepBar(Living, QWidget):
    """The seven steps. Invariant: paints exactly the states it was given; where we are is filled, bold and says so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        self.setFixedHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        self._steps = steps
        self.setAccessibleName(" · ".join(f"{step.number} {step.name} {step.remark}".strip() for step in steps))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(800, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        fill_rounded(painter, QRectF(self.rect()), theme.color("surface"), theme.color("line"), theme.radius("pane"))
        paint_watermark(painter, self, theme)
        share = self.width() / max(1, len(self._steps))
        for at, step in enumerate(self._steps):
            self._paint_step(painter, QRectF(round(at * share), 0, round(share), self.height()), step, is_first=at == 0)
        painter.end()

    def _paint_step(self, painter: QPainter, rect: QRectF, step: Step, *, is_first: bool) -> None:
        theme, is_now = self.theme, step.state is StepState.NOW
        if is_now:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), theme.mark("fill"))
        elif step.state is StepState.DONE:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), theme.color("sunken"))
        if not is_first:
            vline(painter, rect.left(), 1, rect.height() - 1, theme.color("line"))
        ink = theme.mark("ink") if is_now else theme.color("t1" if step.state is StepState.DONE else "t2")
        font = theme.font("value") if step.state is not StepState.LATER else theme.font("body")
        done = " ✓" if step.state is StepState.DONE else ""
        remark_font = theme.font("meta", weight=600 if is_now else 400)
        remark_width = text_width(step.remark + done, remark_font)
        name = f"{step.number} {step.name}"
        room = rect.adjusted(10, 0, -10, 0)
        if text_width(name, font) + remark_width + 8 <= room.width():
            draw_text(painter, room, name, font, ink)
            draw_text(painter, room, step.remark + done, remark_font, ink, Align.RIGHT)
            return
        draw_text(painter, room.adjusted(0, 3, 0, -room.height() / 2), name, font, ink, elide=True)
        draw_text(painter, room.adjusted(0, room.height() / 2, 0, -3), step.remark + done, remark_font, ink, elide=True)


def pieces(words: str, font: QFont, room: float) -> list[str]:
    """The lines of a value: broken at a gap near the end, else anywhere; nothing is left out."""
    found: list[str] = []
    for sign in words:
        if found and text_width(found[-1] + sign, font) <= room:
            found[-1] += sign
        elif found and sign != " " and " " in found[-1][-24:]:
            head, _, tail = found[-1].rpartition(" ")
            found[-1:] = [head, tail + sign]
        else:
            found.append(sign.strip())
    return found or [""]


class FactList(Living, QWidget):
    """Labels with values below each other. Invariant: a value too wide goes on in the next line, it is never cut."""

    def __init__(self, theme: Theme, *, label_width: int = 112) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._label_width = label_width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def show_lines(self, lines: Sequence[Line]) -> None:
        self._lines = tuple(lines)
        self.setAccessibleName(". ".join(f"{line.label} {line.value}" for line in lines))
        self.setFixedHeight(self._height(self.width()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self._height(max(self.width(), 320)))

    def resizeEvent(self, _event: object) -> None:
        self.setFixedHeight(self._height(self.width()))

    @property
    def _step(self) -> int:
        """From one line of words to the next; larger text stands farther apart."""
        return max(20, ceil(QFontMetricsF(self.theme.font("body", weight=500)).height()))

    def _height(self, width: int) -> int:
        return sum(self._row_height(line, width) for line in self._lines)

    def _row_height(self, line: Line, width: int) -> int:
        many = max(len(self._pieces(line, width)), len(self._label_pieces(line)))
        return self._step * many + 8

    def _pieces(self, line: Line, width: int) -> list[str]:
        return pieces(line.value, self.theme.font("body", weight=500), width - self._label_width - 24)

    def _label_pieces(self, line: Line) -> list[str]:
        """A label never runs into its value."""
        return pieces(line.label, self.theme.font("body"), self._label_width - (20 if line.is_well is not None else 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, top, step = QPainter(self), self.theme, 0.0, self._step
        for line in self._lines:
            left, first = 12.0 + self._label_width, step + 8
            for at, piece in enumerate(self._label_pieces(line)):
                spot = QRectF(12, top + step * at, self._label_width, first)
                draw_text(painter, spot, piece, theme.font("body"), theme.color("t2"))
            if line.is_well is not None:
                ink = theme.color("ok" if line.is_well else "t1")
                paint_icon(painter, QRectF(left - 20, top, 14, first), "check" if line.is_well else "warn", ink)
            for at, piece in enumerate(self._pieces(line, self.width())):
                spot = QRectF(left, top + step * at, self.width() - left, first)
                draw_text(painter, spot, piece, theme.font("body", weight=500), theme.color("t1"))
            top += self._row_height(line, self.width())
            hline(painter, 0, self.width(), top - 1, theme.color("line"))
        painter.end()


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words of an event at their place; `x` is their pin's."""

    x: float
    rect: QRectF
    words: str


class TimelineView(Living, QWidget):
    """Bands of modes over time with the events below. Invariant: positions come from times alone; what does not fit is in the log."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._timeline: Timeline | None = None
        self.setFixedHeight(124)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def show_timeline(self, timeline: Timeline) -> None:
        self._timeline = timeline
        said = [f"{clock_of(spot.at, timeline.now)} {spot.title}" for spot in timeline.spots if spot.title]
        self.setAccessibleName(". ".join(said) or clock_of(timeline.now, timeline.now))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, 124)

    def _x(self, shown: Timeline, at: datetime) -> float:
        share = (at - shown.start) / (shown.end - shown.start)
        return 24 + share * (self.width() - 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), self._timeline
        if shown is not None:
            self._paint_hours(painter, shown)
            for band in shown.bands:
                self._paint_band(painter, self._x(shown, band.start), self._x(shown, band.end), band.mode)
            now = self._x(shown, shown.now)
            painter.fillRect(QRectF(now - 1, 26, 2, 30), self.theme.color("t1"))
            self._paint_spots(painter, shown)
        painter.end()

    def _paint_hours(self, painter: QPainter, shown: Timeline) -> None:
        span = shown.end - shown.start
        step = next((s for s in (10, 30, 60, 180, 360) if span / timedelta(minutes=s) <= self.width() / 90), 360)
        at = shown.start.replace(minute=0, second=0, microsecond=0)
        while at <= shown.end:
            if at >= shown.start:
                spot = QRectF(self._x(shown, at) - 40, 6, 80, 18)
                words = at.astimezone(shown.now.tzinfo).strftime("%H:%M")
                draw_text(painter, spot, words, self.theme.font("meta"), self.theme.color("t2"), Align.CENTER)
            at += timedelta(minutes=step)

    def _paint_band(self, painter: QPainter, left: float, right: float, mode: Mode | None) -> None:
        fill, ink = BAND_FILLS[mode] if mode is not None else ("surface", "t3")
        rect = QRectF(left, 28, max(2.0, right - left), 24)
        painter.fillRect(rect, self.theme.color(fill))
        painter.setPen(self.theme.color("line2"))
        painter.drawRect(rect)
        words = mode_words(mode)[0] if mode is not None else self.tr("not known")
        font = self.theme.font("value")
        if text_width(words, font) < rect.width() - 8:
            draw_text(painter, rect, words, font, self.theme.color(ink), Align.CENTER)

    def _paint_spots(self, painter: QPainter, shown: Timeline) -> None:
        font, color = self.theme.font("meta"), self.theme.color("t1")
        for spot in shown.spots:
            x = self._x(shown, spot.at)
            painter.fillRect(QRectF(x - 0.5, 52, 1, 8 if spot.title else 5), color)
        placed = self.labels(shown)
        for label in placed:
            self._paint_mark(painter, label.x, label.rect.top(), color)
        for label in placed:
            painter.fillRect(label.rect, self.theme.color("surface"))
            draw_text(painter, label.rect.adjusted(3, 0, 0, 0), label.words, font, color)

    def labels(self, shown: Timeline) -> list[Label]:
        """Now first, then the newest: whole words beside their pin, on the side that has room; what finds no room is in the log."""
        font, edge = self.theme.font("meta"), self.width() - 12.0
        word = self.tr("now")
        named = [(shown.now, f"{clock_of(shown.now, shown.now)} {word}")]
        loud = [spot for spot in reversed(shown.spots) if spot.title]
        named += [(spot.at, f"{clock_of(spot.at, shown.now)} {spot.title}") for spot in loud]
        placed: list[Label] = []
        for at, words in named:
            x, wide = self._x(shown, at), text_width(words, font) + 6
            sides = [left for left in (x + 4, x - 4 - wide) if left >= 12 and left + wide <= edge]
            spots = [QRectF(left, 62 + 19 * lane, wide, 18) for lane in range(3) for left in sides]
            free = (
                rect for rect in spots if not any(rect.intersects(one.rect.adjusted(-8, 0, 8, 0)) for one in placed)
            )
            rect = next(free, None)
            if rect is not None:
                placed.append(Label(x=x, rect=rect, words=words))
        return placed

    def _paint_mark(self, painter: QPainter, x: float, top: float, color: QColor) -> None:
        painter.fillRect(QRectF(x - 0.5, 52, 1, top - 44), color)
        painter.fillRect(QRectF(x - 2.5, top + 6, 5, 5), color)
