"""The seat map: one view, one delegate, no widget per seat. A tile says who sits there, which bottle, how long; it calls nobody."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.marking.paint import paint_watermark
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Chip, chip_width, draw_text, fill_rounded, fitting_font, paint_chip, text_width
from ui.widgets.tips import tip

GAP, NARROWEST, HEIGHT, MOST_LINES = 6, 128, 84, 3
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatFace:
    """One tile in words. `keys` are the rows of who sits there; more than one is a conflict."""

    seat: str
    key: str
    name: str = ""
    line: str = ""
    left: str = ""
    chips: tuple[Chip, ...] = ()
    keys: tuple[str, ...] = ()
    is_soon: bool = False
    """The time left is within what the site wants to be told before."""
    is_closed: bool = False
    is_pending: bool = False

    @property
    def spoken(self) -> str:
        said = (self.seat, self.name, self.line, self.left, *(chip.text for chip in self.chips))
        return ", ".join(part for part in said if part)


class SeatRows(QAbstractListModel):
    """Invariant: exactly the faces last given; their spoken words are what a screen reader says."""

    def __init__(self) -> None:
        super().__init__()
        self.faces: tuple[SeatFace, ...] = ()

    def set_faces(self, faces: tuple[SeatFace, ...]) -> None:
        if faces != self.faces:
            self.beginResetModel()
            self.faces = faces
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            spoken = self.faces[index.row()].spoken
            return tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None


class SeatDelegate(QStyledItemDelegate):
    """Fill, watermark, words: in this order, for one seat."""

    def __init__(self, theme: Theme, grid: "SeatGrid") -> None:
        super().__init__(grid)
        self._theme, self._grid = theme, grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, grid, face = self._theme, self._grid, self._grid.rows.faces[index.row()]
        half = GAP // 2
        rect = QRectF(option.rect).adjusted(half, half, -half, -half)
        is_free = not face.name
        is_current = index.row() == grid.currentIndex().row()
        painter.save()
        line = theme.color("accent") if is_current else theme.color("line2" if is_free else "line")
        ground = theme.color("sunken" if is_free else "surface")
        fill_rounded(painter, rect, ground, line, theme.radius("pane"), 2.0 if is_current else 1.0, dashed=is_free)
        paint_watermark(painter, grid.viewport(), theme, rect.adjusted(1, 1, -1, -1).toRect())
        painter.setClipRect(rect.adjusted(1, 1, -1, -1))
        self._words(painter, rect.adjusted(8, 5, -8, -5), face)
        painter.restore()

    def _words(self, painter: QPainter, inner: QRectF, face: SeatFace) -> None:
        theme = self._theme
        height = inner.height() / 3
        top = QRectF(inner.left(), inner.top(), inner.width(), height)
        seat = draw_text(painter, top, face.seat, theme.font("meta", weight=600), theme.color("t3"))
        room = top.adjusted(max(seat, 20.0) + 6, 0, 0, 0)
        sizes = (theme.font("value", size=size) for size in (15, 14, 13, 12, 11, 10))
        font = next((one for one in sizes if text_width(face.name, one) <= room.width()), theme.font("value", size=9))
        draw_text(painter, room, face.name, font, theme.color("t1" if face.keys else "t3"))
        middle = QRectF(inner.left(), inner.top() + height, inner.width(), height)
        right = middle.right()
        for chip in face.chips:
            width = chip_width(chip, theme)
            paint_chip(painter, QRectF(right - width, middle.top(), width, middle.height()), chip, theme)
            right -= width + 4
        line = QRectF(middle.left(), middle.top(), right - middle.left(), middle.height())
        font = fitting_font(face.line, theme, "meta", line.width())
        draw_text(painter, line, face.line, font, theme.color("t2"), elide=True)
        below = QRectF(inner.left(), inner.top() + 2 * height, inner.width(), height)
        if face.is_soon:
            paint_chip(painter, below, Chip(text=face.left, tone="ink", icon="clock", is_small=True), theme)
        else:
            font = fitting_font(face.left, theme, "meta", below.width(), weight=600)
            draw_text(painter, below, face.left, font, theme.color("t1"), elide=True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._grid.gridSize()


class SeatGrid(Living, QListView):
    """Invariant: a click or Enter on a seat says whose it is, or that it is free; nothing is done by it."""

    chosen = Signal(object)
    """Carries the SeatFace."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = SeatRows()
        self.setModel(self.rows)
        self._delegate = SeatDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.live_with(theme)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._say)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Seats of the infusion room"))

    def set_faces(self, faces: tuple[SeatFace, ...], current: str) -> None:
        """`current`: the row that is chosen on the page; its seat is the current one."""
        self.rows.set_faces(faces)
        self._fit()
        at = next((at for at, face in enumerate(faces) if current in face.keys), -1)
        self.setCurrentIndex(self.rows.index(at, 0) if at >= 0 else QModelIndex())
        self.viewport().update()

    def face(self) -> SeatFace | None:
        at = self.currentIndex().row()
        return self.rows.faces[at] if 0 <= at < len(self.rows.faces) else None

    def _columns(self) -> int:
        narrowest = self.theme.scaled(NARROWEST) + GAP
        return max(1, min(max(len(self.rows.faces), 1), self.maximumViewportSize().width() // narrowest))

    def lines(self) -> int:
        return max(1, -(-len(self.rows.faces) // self._columns()))

    def _fit(self) -> None:
        columns, height = self._columns(), self.theme.scaled(HEIGHT) + GAP
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always if self.lines() > MOST_LINES else never)
        self.setGridSize(QSize((self.maximumViewportSize().width() - 1) // columns, height))
        self.setFixedHeight(min(self.lines(), MOST_LINES) * height + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def restyle(self) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("canvas"))
        paint_watermark(painter, self.viewport(), self.theme)
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._say()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's keyboard map."""

    def _say(self) -> None:
        face = self.face()
        if face is not None:
            self.chosen.emit(face)
