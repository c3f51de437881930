"""The colours of the chart's inks and its pens. Paper is light in every theme; every sign also differs by its shape."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from ui.temperature.marks import Ink

COLORS = {Ink.BLUE: QColor("#0033A0"), Ink.RED: QColor("#C00000"), Ink.BLACK: QColor("#111111")}
LIGHT, STRONG = QColor("#9AA7B2"), QColor("#333333")
LINE = 1.3


def pen(ink: Ink, width: float = LINE, *, is_dashed: bool = False) -> QPen:
    made = QPen(COLORS[ink], width)
    if is_dashed:
        made.setStyle(Qt.PenStyle.CustomDashLine)
        made.setDashPattern([2.6, 2.0])
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def ruled(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
