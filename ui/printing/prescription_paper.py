"""The colours of prescription paper by kind of form, the same in every theme; white with a corner mark is white."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from client.clinical.prescriptions import FormKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Ground, edge and ink; the ink reads on the ground, and in a copy in black."""

    ground: QColor
    edge: QColor
    ink: QColor


_INK, _EDGE = QColor("#14202B"), QColor("#7C8A96")
PAPERS: dict[FormKind, Paper] = {
    FormKind.ORDINARY: Paper(ground=QColor("#FFFFFF"), edge=_EDGE, ink=_INK),
    FormKind.EMERGENCY: Paper(ground=QColor("#FFF7C9"), edge=_EDGE, ink=_INK),
    FormKind.PAEDIATRIC: Paper(ground=QColor("#DDF2DA"), edge=_EDGE, ink=_INK),
    FormKind.NARCOTIC: Paper(ground=QColor("#FBDDDD"), edge=_EDGE, ink=_INK),
    FormKind.PSYCHOTROPIC_2: Paper(ground=QColor("#FFFFFF"), edge=_EDGE, ink=_INK),
}
