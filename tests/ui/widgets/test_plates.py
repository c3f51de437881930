"""Mirrors ui/widgets/plates.py: a plate that was kept is the very plate that would be drawn, wherever and however it is laid down."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ui.widgets import plates
from ui.widgets.plates import Plate, paint_plate

RED, GREY = 0xFFB3131E, 0x80445566
UNSEEN = 3
"""Of 255: an edge that was blended in two steps is rounded twice."""


def painted(plate: Plate, left: float, top: float, scale: float, turned: float = 0.0) -> QImage:
    image = QImage(round(84 * scale), round(52 * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.rotate(turned)
    paint_plate(painter, QRectF(left, top, plate.wide, plate.high), plate)
    painter.end()
    return image


def drawn(plate: Plate, left: float, top: float, scale: float, monkeypatch: pytest.MonkeyPatch) -> QImage:
    with monkeypatch.context() as patch:
        patch.setattr(plates, "LARGEST", 0)
        return painted(plate, left, top, scale)


def differ(one: QImage, other: QImage) -> int:
    """The largest difference of any part of any pixel."""
    return max(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize(("left", "top"), [(4, 8), (3, 5), (4.5, 8.25)])
@pytest.mark.parametrize(
    "plate",
    [
        Plate(60, 37, RED, GREY, 4, 1.0, False),
        Plate(61.375, 18, RED, 0, 3, 1.0, False),
        Plate(72, 30, GREY, RED, 6, 1.0, True),
        Plate(72, 30, 0, RED, 6, 2.0, False),
    ],
)
def test_a_kept_plate_is_the_one_that_would_be_drawn(
    qapp: object, monkeypatch: pytest.MonkeyPatch, plate: Plate, left: float, top: float, scale: float
) -> None:
    wanted = drawn(plate, left, top, scale, monkeypatch)
    assert differ(painted(plate, left, top, scale), wanted) <= UNSEEN
    assert differ(painted(plate, left, top, scale), wanted) <= UNSEEN


def test_another_colour_is_another_plate(qapp: object) -> None:
    first = painted(Plate(60, 20, RED, 0, 3, 1.0, False), 4, 4, 1.0)
    second = painted(Plate(60, 20, 0xFF1A6B42, 0, 3, 1.0, False), 4, 4, 1.0)
    assert first.pixelColor(20, 12) != second.pixelColor(20, 12)


def test_what_is_kept_has_an_end(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plates, "_KEPT", plates._Kept())
    monkeypatch.setattr(plates, "MOST_PIXELS", 4_000)
    for wide in range(40, 80):
        painted(Plate(wide, 20, RED, 0, 3, 1.0, False), 4, 4, 1.0)
    assert len(plates._KEPT.pictures) <= 6
