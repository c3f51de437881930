"""A picture of a window as a file: whole, or in 256 colours, which is a third of the size and enough to read by."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

COLOURS = 256
_STEP = 0xFFF8F8F8
"""Shades that nobody tells apart are one, so that rare colours find a place among the 256."""


def save(picture: QPixmap, place: Path, *, is_small: bool = False) -> None:
    """PNG. Raises OSError where it cannot be written."""
    image = picture.toImage()
    if is_small:
        image = in_few_colours(image)
    if not image.save(str(place), "PNG", 0 if is_small else -1):  # type: ignore[call-overload]  # Qt takes bytes or str
        raise OSError(str(place))


def in_few_colours(image: QImage) -> QImage:
    """The commonest shades, each pixel the nearest of them."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    often: dict[int, tuple[int, int]] = {}
    shades: Counter[int] = Counter()
    for colour, count in Counter(pixels).most_common():
        shades[colour & _STEP] += count
        often.setdefault(colour & _STEP, (colour, count))
    table = [often[shade][0] for shade, _ in shades.most_common(COLOURS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
