"""Both sides of a conflict, field by field: ours left, central's right; what differs is shaded and says so. Weighs neither side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from offline.views import ConflictView, FieldPair
from ui.emergency.field_words import NOBODY, NOT_THERE, field_words, is_technical, value_words
from ui.emergency.parts import pieces
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, Chip, chip_width, draw_text, elided, fill_rounded, hline, paint_chip

HEAD, ROW, MORE, LABEL, GAP = 36, 30, 20, 132, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One compared field in words."""

    label: str
    mine: str
    central: str
    differs: bool
    is_technical: bool = False
    """For IT: neither shaded nor tagged; nothing a clinician decides on."""


def field_rows(
    view: ConflictView, now: datetime, staff: Mapping[str, str] = NOBODY, *, shows_details: bool = False
) -> tuple[FieldRow, ...]:
    """What differs first; then what both sides agree on; details for IT last, whole when they are asked for (D)."""
    zone = now.tzinfo
    technical = [pair for pair in view.fields if is_technical(pair.path)]
    rows = [
        FieldRow(
            label=field_words(pair.path),
            mine=value_words(pair.mine, zone, staff),
            central=value_words(pair.central, zone, staff),
            differs=pair.differs,
        )
        for pair in view.fields
        if pair not in technical
    ]
    return (*sorted(rows, key=lambda row: not row.differs), *_technical(technical, shows_details=shows_details))


def _technical(pairs: Sequence[FieldPair], *, shows_details: bool) -> tuple[FieldRow, ...]:
    if not pairs or shows_details:
        return tuple(
            FieldRow(
                label=QCoreApplication.translate("Centre", "For IT"),
                mine=pair.mine or NOT_THERE,
                central=pair.central or NOT_THERE,
                differs=False,
                is_technical=True,
            )
            for pair in pairs
        )
    told = QCoreApplication.translate("Centre", "{count} technical details differ · D shows them").format(
        count=len(pairs)
    )
    label = QCoreApplication.translate("Centre", "For IT")
    return (FieldRow(label=label, mine=told, central=told, differs=False, is_technical=True),)


class CompareView(Living, QWidget):
    """Invariant: both sides have the same rows in the same order and take the same room."""

    height_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows: tuple[FieldRow, ...] = ()
        self._heads = (("", ""), ("", ""))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def show_rows(self, rows: Sequence[FieldRow], mine: tuple[str, str], central: tuple[str, str]) -> None:
        """`mine` and `central`: (name, number and time)."""
        self._rows, self._heads = tuple(rows), (mine, central)
        differing = [f"{row.label}: {mine[0]} {row.mine}, {central[0]} {row.central}" for row in rows if row.differs]
        self.setAccessibleName(". ".join(differing) or f"{mine[0]}, {central[0]}")
        self.setFixedHeight(self._height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(760, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height())
        self.height_changed.emit(self._height())

    def _side_width(self) -> float:
        return (self.width() - GAP) / 2

    def _value_room(self) -> float:
        return self._side_width() - LABEL - 24 - chip_width(self._tag(), self.theme)

    def _tag(self) -> Chip:
        return Chip(text=self.tr("different"), tone="plain")

    def _row_height(self, row: FieldRow) -> int:
        font, room = self.theme.font("value"), self._value_room()
        lines = max(len(pieces(row.mine, font, room)), len(pieces(row.central, font, room)))
        return ROW + MORE * (lines - 1)

    def _height(self) -> int:
        return HEAD + sum(self._row_height(row) for row in self._rows) + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, width, theme = QPainter(self), self._side_width(), self.theme
        sides = ((0.0, "hz", "hzink", "tray"), (width + GAP, "accentsoft", "accent", "cloudok"))
        for at, (left, fill, ink, icon) in enumerate(sides):
            head = QRectF(left, 0, width, HEAD)
            painter.fillRect(head, theme.color(fill))
            paint_icon(painter, QRectF(left + 12, 0, 16, HEAD), icon, theme.color(ink))
            name, detail = self._heads[at]
            font, small = theme.font("pane"), theme.font("meta", weight=600)
            room = head.adjusted(36, 0, -12, 0)
            used = draw_text(painter, room, name, font, theme.color(ink))
            detail = elided(detail, small, room.width() - used - 12)
            draw_text(painter, room, detail, small, theme.color(ink), Align.RIGHT)
            self._paint_rows(painter, left, width, is_mine=at == 0)
            line = theme.color("hzink" if at == 0 else "accent")
            fill_rounded(painter, QRectF(left, 0, width, self.height()), theme.color("transparent"), line, 3, 2.0)
        painter.end()

    def _paint_rows(self, painter: QPainter, left: float, width: float, *, is_mine: bool) -> None:
        top, theme = float(HEAD), self.theme
        for row in self._rows:
            height = self._row_height(row)
            rect = QRectF(left + 2, top, width - 4, height)
            if row.differs:
                painter.fillRect(rect, theme.color("cfsoft"))
            label = elided(row.label, theme.font("body"), LABEL - 8)
            draw_text(painter, QRectF(left + 12, top, LABEL, ROW), label, theme.font("body"), theme.color("t2"))
            font = theme.font("value" if row.differs else "body")
            ink = theme.color("t2" if row.is_technical else "t1")
            for at, piece in enumerate(
                pieces(row.mine if is_mine else row.central, theme.font("value"), self._value_room())
            ):
                spot = QRectF(left + 12 + LABEL, top + MORE * at, self._value_room() + 8, ROW)
                draw_text(painter, spot, piece, font, ink)
            if row.differs and not is_mine:
                tag = self._tag()
                paint_chip(painter, QRectF(rect.right() - chip_width(tag, theme) - 8, top, 200, ROW), tag, theme)
            hline(painter, left + 2, left + width - 2, top + height - 1, theme.color("line"))
            top += height
