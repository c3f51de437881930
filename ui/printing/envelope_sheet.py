"""The sheet that goes into the envelope of a sealed emergency account: account, passphrase, workstation, rules. Kept nowhere but on it."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPen

from ui.printing.canvas import FAMILIES

MARGIN_MM, LINE_MM = 20.0, 9.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What is printed. Its text shows no passphrase."""

    account: str
    passphrase: str = field(repr=False)
    role: str
    station: str
    ward: str
    hospital: str
    made: str
    by: str


def paint_envelope(device: QPagedPaintDevice, one: Envelope) -> None:
    """One page, black on white; large enough to be typed from at a dark ward."""
    painter = QPainter(device)
    mm = device.logicalDpiX() / 25.4
    wide = device.width() - 2 * MARGIN_MM * mm
    painter.setPen(QPen(Qt.GlobalColor.black, 0.4 * mm))
    top = MARGIN_MM * mm
    translate = QCoreApplication.translate
    top = _words(painter, top, mm, wide, translate("Envelope", "Sealed emergency account"), points=22, is_bold=True)
    top = _words(painter, top, mm, wide, " · ".join(filter(None, (one.hospital, one.ward))), points=13)
    facts = (
        (translate("Envelope", "Workstation"), one.station),
        (translate("Envelope", "Account"), one.account),
        (translate("Envelope", "Role"), one.role),
        (translate("Envelope", "Made"), f"{one.made} · {one.by}"),
    )
    for name, said in facts:
        top = _words(painter, top, mm, wide, f"{name}:  {said}", points=14)
    box = QRectF(MARGIN_MM * mm, top + 4 * mm, wide, 30 * mm)
    painter.drawRect(box)
    _font(painter, 26, is_bold=True, is_fixed=True)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), one.passphrase)
    top = box.bottom() + 8 * mm
    for rule in rules():
        top = _words(painter, top, mm, wide, f"– {rule}", points=12)
    top += 8 * mm
    for name in (
        translate("Envelope", "Opened by"),
        translate("Envelope", "Date, time"),
        translate("Envelope", "Reason"),
    ):
        top = _words(painter, top, mm, wide, name, points=12)
        painter.drawLine(QPointF((MARGIN_MM + 45) * mm, top - 2 * mm), QPointF(MARGIN_MM * mm + wide, top - 2 * mm))
    painter.end()


def rules() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Envelope", "It opens at this workstation only, and only while central cannot be reached."),
        translate("Envelope", "Type your own name and the reason: both stand beside everything you do."),
        translate(
            "Envelope",
            "Opening is recorded. After the outage IT seals a new envelope; the ward lead reviews what was done.",
        ),
        translate(
            "Envelope", "Fold, seal, sign across the seal, and keep it locked. A broken seal is reported at once."
        ),
    )


def _words(
    painter: QPainter, top: float, mm: float, wide: float, text: str, *, points: int, is_bold: bool = False
) -> float:
    _font(painter, points, is_bold=is_bold)
    room = QRectF(MARGIN_MM * mm, top, wide, 100 * mm)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
    used = painter.boundingRect(room, flags, text)
    painter.drawText(room, flags, text)
    return float(top + max(used.height() + 2.5 * mm, LINE_MM * mm))


def _font(painter: QPainter, points: int, *, is_bold: bool, is_fixed: bool = False) -> None:
    font = QFont(painter.font())
    font.setFamilies(["DejaVu Sans Mono", *FAMILIES] if is_fixed else FAMILIES)
    font.setPointSize(points)
    font.setBold(is_bold)
    painter.setFont(font)
