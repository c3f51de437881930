"""The teeth as five fields each (FDI, ISO 3950), seen from the front: what was found, what is chosen. Pressing chooses; it writes nothing.

A finding is its letter on the tooth and a hatch on its surfaces, never a colour alone.
"""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from client.clinical.specialties.dental import row_of
from client.commands import ToothEntry
from client.records.specialties import ToothFinding
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text

ROWS = ((False, True), (True, True), (True, False), (False, False))
"""(deciduous, upper) from above to below."""
ACROSS, LABEL, GAP = 16, 18, 8


class ToothChart(Living, QWidget):
    """Invariant: what is painted is what `show_teeth` gave last."""

    tooth_pressed = Signal(str)
    surface_pressed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._found: dict[str, list[ToothFinding]] = {}
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._marks: Mapping[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(ACROSS * 30, 4 * (30 + LABEL + GAP))

    def sizeHint(self) -> QSize:
        return QSize(ACROSS * 46, 4 * (46 + LABEL + GAP))

    def show_teeth(
        self, findings: Sequence[ToothFinding], marks: Mapping[str, str], chosen: Sequence[ToothEntry]
    ) -> None:
        """`marks`: the letter of each finding by its code."""
        self._found = {}
        for one in findings:
            self._found.setdefault(one.tooth, []).append(one)
        self._marks = marks
        self._chosen = {one.tooth: one.surfaces for one in chosen}
        self.setAccessibleDescription("; ".join(f"{one.tooth} {one.text}" for one in findings))
        self.update()

    # -- places -----------------------------------------------------------------------------------------------------

    @property
    def _side(self) -> float:
        return min(self.width() / ACROSS - 4, self.height() / 4 - LABEL - GAP, 76.0)

    def places(self) -> Iterator[tuple[str, QRectF]]:
        """Every tooth with its square; the milk teeth stand under and over the middle ones."""
        side = self._side
        left = (self.width() - ACROSS * (side + 4)) / 2
        for row, (is_deciduous, is_upper) in enumerate(ROWS):
            teeth = row_of(is_deciduous=is_deciduous, is_upper=is_upper)
            indent = (ACROSS - len(teeth)) // 2
            top = row * (side + LABEL + GAP) + (LABEL if is_upper else 0)
            for at, tooth in enumerate(teeth):
                yield tooth, QRectF(left + (indent + at) * (side + 4), top, side, side)

    @staticmethod
    def label_of(tooth: str, place: QRectF) -> QRectF:
        """Above the upper teeth, below the lower ones."""
        top = place.top() - LABEL if tooth[0] in "1256" else place.bottom()
        return QRectF(place.left() - 2, top, place.width() + 4, LABEL)

    @staticmethod
    def fields_of(tooth: str, place: QRectF) -> dict[str, QPolygonF]:
        """The surfaces: the outer side outwards, the middle towards the midline, the biting side in the centre."""
        inner = place.adjusted(*(place.width() * part for part in (0.28, 0.28, -0.28, -0.28)))
        corners = (place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft())
        inside = (inner.topLeft(), inner.topRight(), inner.bottomRight(), inner.bottomLeft())
        top, right, bottom, left = (
            QPolygonF([corners[at], corners[(at + 1) % 4], inside[(at + 1) % 4], inside[at]]) for at in range(4)
        )
        is_upper, is_right_half = tooth[0] in "1256", tooth[0] in "1458"
        lingual = "P" if is_upper else "L"
        mesial, distal = (right, left) if is_right_half else (left, right)
        return {
            "I" if int(tooth[1]) <= 3 else "O": QPolygonF(inner),
            "B": top if is_upper else bottom,
            lingual: bottom if is_upper else top,
            "M": mesial,
            "D": distal,
        }

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        for tooth, place in self.places():
            if self.label_of(tooth, place).contains(spot):
                self.tooth_pressed.emit(tooth)
            elif place.contains(spot):
                surface = next((name for name, field in self.fields_of(tooth, place).items() if _has(field, spot)), "")
                self.surface_pressed.emit(tooth, surface) if surface else self.tooth_pressed.emit(tooth)

    # -- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tooth, place in self.places():
            self._paint_tooth(painter, tooth, place)
        painter.end()

    def _paint_tooth(self, painter: QPainter, tooth: str, place: QRectF) -> None:
        theme, found = self.theme, self._found.get(tooth, [])
        chosen = self._chosen.get(tooth)
        affected = {surface for one in found for surface in one.surfaces}
        for name, field in self.fields_of(tooth, place).items():
            painter.setPen(QPen(theme.color("line3"), 1))
            painter.setBrush(theme.color("accent") if chosen and name in chosen else theme.color("surface"))
            painter.drawPolygon(field)
            if name in affected:
                painter.setPen(QPen(QColor(Qt.GlobalColor.transparent), 0))
                painter.setBrush(theme.color("t1"))
                painter.setBrush(Qt.BrushStyle.Dense5Pattern)
                painter.drawPolygon(field)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if tooth in self._chosen:
            painter.setPen(QPen(theme.color("accent"), 2.5))
            painter.drawRect(place.adjusted(-1, -1, 1, 1))
        label = self.label_of(tooth, place)
        letters = "".join(dict.fromkeys(self._marks.get(one.code, "?") for one in found))
        words = f"{tooth} {letters}" if letters else tooth
        font = theme.font("meta", weight=700 if letters or tooth in self._chosen else 400)
        draw_text(painter, label, words, font, theme.color("t1" if letters else "t2"), Align.CENTER)


def _has(field: QPolygonF, spot: QPointF) -> bool:
    return field.containsPoint(spot, Qt.FillRule.OddEvenFill)
