"""What the signs mean, on every page: who reads a copy has nothing else. Says only signs that the profile uses."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from client.clinical.temperature import Profile
from ui.printing.canvas import Canvas, width_of
from ui.temperature import signs
from ui.temperature.curves import SHAPES
from ui.temperature.frame import LEFT, RIGHT
from ui.temperature.inks import pen
from ui.temperature.marks import Ink, Shape

SIZE, HALF = 9, 3.0
Entry = tuple[str, tuple[tuple[Shape, Ink], ...]]


def entries(profile: Profile) -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    sites = {
        "axillary": translate("TemperatureLegend", "axilla"),
        "oral": translate("TemperatureLegend", "mouth"),
        "rectal": translate("TemperatureLegend", "rectum"),
        "ear": translate("TemperatureLegend", "ear"),
        "skin": translate("TemperatureLegend", "skin"),
    }
    found: list[Entry] = [
        (words, ((SHAPES[shape], Ink.BLUE),)) for site, words in sites.items() if (shape := _shape(profile, site))
    ]
    return (
        *found,
        (translate("TemperatureLegend", "pulse"), ((Shape.DOT, Ink.RED),)),
        (translate("TemperatureLegend", "heart rate"), ((Shape.CIRCLE, Ink.RED),)),
        (translate("TemperatureLegend", "same place"), ((Shape.CROSS, Ink.BLUE), (Shape.RING, Ink.RED))),
        (translate("TemperatureLegend", "checked again"), ((Shape.TICK, Ink.RED),)),
    )


def _shape(profile: Profile, site: str) -> str:
    return {str(name): str(shape) for name, shape in profile.symbols.items()}.get(site, "")


def paint_legend(canvas: Canvas, top: float, profile: Profile) -> None:
    """One line: signs with their words, then cooling, ventilator and what central has not answered for."""
    translate = QCoreApplication.translate
    left = LEFT + 2
    for words, drawn in entries(profile):
        for shape, ink in drawn:
            down = 13 if shape is Shape.TICK else 7  # a tick stands over what it is about
            signs.draw_symbol(canvas.painter, QPointF(left + 5, top + down), shape, ink, HALF)
        left = _said(canvas, left + 13, top, words)
    canvas.painter.setPen(pen(Ink.RED, 1.1, is_dashed=True))
    canvas.painter.drawLine(QPointF(left, top + 7), QPointF(left + 9, top + 7))
    signs.draw_symbol(canvas.painter, QPointF(left + 12, top + 7), Shape.CIRCLE, Ink.RED, HALF)
    left = _said(canvas, left + 18, top, translate("TemperatureLegend", "after cooling"))
    left = _said(canvas, left, top, translate("TemperatureLegend", "R ventilator"))
    signs.draw_pending(canvas.painter, QPointF(left + 4, top + 7), HALF)
    _said(canvas, left + 11, top, translate("TemperatureLegend", "not yet at central"))


def _said(canvas: Canvas, left: float, top: float, words: str) -> float:
    canvas.text(QRectF(left, top, RIGHT - left, 14), words, SIZE)
    return left + width_of(words, SIZE) + 9
