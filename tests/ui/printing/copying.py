"""A bad copier, and what is still read on what comes out of it: coarse, greyed, then black or white and nothing between."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ui.marking.state import MarkingState
from ui.printing import sheet_parts as parts
from ui.printing.canvas import WHITE, Canvas
from ui.printing.order_sheet import MARKED_TOP, PLATE
from ui.printing.sheet_facts import inks_of
from ui.printing.words import paper_marks

DPI = 200
COARSE = 0.65
"""A copier of 130 dpi."""
DARK = 118
"""What is lighter comes out white: amber and the watermark do, ink does not."""
_BAND = QRectF(parts.LEFT, MARKED_TOP, parts.RIGHT - parts.LEFT, PLATE)
_CUT = bytes(0 if value < DARK else 255 for value in range(256))


def photocopied(image: QImage) -> QImage:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    how = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    coarse = grey.scaled(round(grey.width() * COARSE), round(grey.height() * COARSE), *how)
    return thresholded(coarse.scaled(grey.width(), grey.height(), *how))


def thresholded(image: QImage) -> QImage:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    cut = bytes(grey.constBits()).translate(_CUT)
    return QImage(cut, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8).copy()


def pixels(image: QImage, part: QRectF) -> bytes:
    """The grey values of a part of a page, which is given in units of 1/96 inch."""
    scale = DPI / 96
    rect = QRect(*(round(one * scale) for one in (part.left(), part.top(), part.width(), part.height())))
    cut = image.convertToFormat(QImage.Format.Format_Grayscale8).copy(rect)
    rows, wide = bytes(cut.constBits()), cut.bytesPerLine()
    return b"".join(rows[at * wide : at * wide + cut.width()] for at in range(cut.height()))


def dark_share(image: QImage, part: QRectF) -> float:
    found = pixels(image, part)
    return sum(value < 128 for value in found) / len(found)


def plate_alone(marking: MarkingState) -> QImage:
    """The band as it is meant, painted sharp on an empty page."""
    scale = DPI / 96
    image = QImage(round(parts.WIDTH * scale), round(parts.HEIGHT * scale), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.scale(scale, scale)
    marks = paper_marks(marking)
    assert marks is not None
    parts.paint_plate(Canvas(painter, inks_of(marking)), _BAND, marks)
    painter.end()
    return thresholded(image)


def agreement(copy: QImage, meant: QImage) -> float:
    """How many pixels of the band are what they are meant to be; another word in it costs a tenth of them."""
    found, wanted = pixels(copy, _BAND), pixels(meant, _BAND)
    return sum(one == other for one, other in zip(found, wanted, strict=True)) / len(wanted)
