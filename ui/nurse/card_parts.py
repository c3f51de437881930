"""The ring of what waits and the bar of the nursing level, painted. Decides nothing."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from ui.theme.theme import Theme
from ui.widgets.painting import Align, draw_text

RING = 19.0


def paint_ring(painter: QPainter, room: QRectF, total: int, late: int, theme: Theme) -> None:
    """A ring with how much waits; what of it is overdue is the dark part, and its number stands in ink."""
    if not total:
        return
    box = QRectF(room.left() + 1, room.center().y() - RING / 2 + 1, RING - 2, RING - 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("transparent"))
    painter.setPen(QPen(theme.color("line2"), 2.4))
    painter.drawEllipse(box)
    if late:
        painter.setPen(QPen(theme.color("ink"), 2.8))
        painter.drawArc(box, 90 * 16, -round(360 * 16 * min(1.0, late / total)))
    painter.restore()
    text = str(total) if total < 100 else "99"
    font = theme.font("micro", weight=700 if late else 500)
    draw_text(painter, box, text, font, theme.color("t1" if late else "t2"), Align.CENTER)


def paint_level(painter: QPainter, rect: QRectF, level: int, theme: Theme) -> float:
    """Four boxes, `level` of them full; returns the right edge."""
    top = round(rect.center().y() - 5)
    for at in range(4):
        box = QRectF(rect.left() + at * 8, top, 6, 10)
        is_full = at < level
        painter.fillRect(box, theme.color("ink" if is_full else "line2"))
        if not is_full:
            painter.fillRect(box.adjusted(1, 1, -1, -1), theme.color("surface"))
    return rect.left() + 30
