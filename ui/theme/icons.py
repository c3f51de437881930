"""Icons of tokens.json, painted in one colour; and the lamp that is the product's sign. Refuses names that are not drawn (KeyError).

paint_icon(painter, rect, "warn", theme.color("danger"))
icon_pixmap("warn", color, size=16, dpr=1.0)
"""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.tokens import load_tokens

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="{color}" stroke-width="{stroke}" '
    'stroke-linecap="round" stroke-linejoin="round">{path}</svg>'
)
_SIGN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect x="1" y="1" width="18" height="18" rx="4" fill="{fill}"/>'
    '<path d="M6 5h8l2 6H4z" fill="{lamp}"/><path d="M10 11v3M7 15h6" stroke="{lamp}" stroke-width="1.6" stroke-linecap="round"/></svg>'
)


@lru_cache(maxsize=1)
def _paths() -> Mapping[str, str]:
    return load_tokens().icons


def icon_names() -> tuple[str, ...]:
    return tuple(_paths())


@lru_cache(maxsize=512)
def _cached(svg: str, width: int, height: int, dpr: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(width * dpr), round(height * dpr)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def icon_pixmap(name: str, color: QColor, size: int = 16, dpr: float = 1.0, stroke: float = 1.5) -> QPixmap:
    """`size` in device-independent px; `stroke` in the icon's 16 px box."""
    path = _paths()[name].replace("currentColor", color.name())
    return _cached(_SVG.format(color=color.name(), stroke=stroke, path=path), size, size, dpr)


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: QColor, stroke: float = 1.5) -> None:
    """Centred in `rect`, as large as its shorter side."""
    size = round(min(rect.width(), rect.height()))
    dpr = painter.device().devicePixelRatioF()
    left = round(rect.center().x() - size / 2)
    top = round(rect.center().y() - size / 2)
    painter.drawPixmap(QPointF(left, top), icon_pixmap(name, color, size, dpr, stroke))


def icon(name: str, color: QColor, size: int = 16, dpr: float = 1.0) -> QIcon:
    return QIcon(icon_pixmap(name, color, size, dpr))


def sign_pixmap(fill: QColor, lamp: QColor, size: int, dpr: float = 1.0) -> QPixmap:
    """The product's lamp on a rounded plate."""
    return _cached(_SIGN.format(fill=fill.name(), lamp=lamp.name()), size, size, dpr)
