"""The grid of bed cards: one view, one delegate, no widget per card. It moves, jumps and announces; it knows no page."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.marking.paint import paint_watermark
from ui.nurse.bed_card import CardPainter
from ui.nurse.bed_face import CardFace
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.tips import tip

GAP, NARROWEST, LOWEST, TALLEST = 8, 190, 198, 240
SCROLLED = 228
Index = QModelIndex | QPersistentModelIndex


class CardRows(QAbstractListModel):
    """Invariant: exactly the faces last given; their spoken words are what a screen reader says."""

    def __init__(self) -> None:
        super().__init__()
        self.faces: tuple[CardFace, ...] = ()

    def set_faces(self, faces: tuple[CardFace, ...]) -> None:
        self.beginResetModel()
        self.faces = faces
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            words = self.faces[index.row()].spoken
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


class CardDelegate(QStyledItemDelegate):
    """Fill, watermark, words: in this order, for one card."""

    def __init__(self, theme: Theme, grid: "BedGrid") -> None:
        super().__init__(grid)
        self._theme, self._grid, self._cards = theme, grid, CardPainter(theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = self._grid.rows.faces[index.row()]
        area, state = option.rect, option.state
        half = GAP // 2
        rect = QRectF(area).adjusted(half, half, -half, -half)
        is_hot = bool(state & QStyle.StateFlag.State_MouseOver) or index.row() == self._grid.held
        painter.save()
        is_current = index.row() == self._grid.currentIndex().row()
        self._cards.fill(painter, rect, face, is_current=is_current, is_hot=is_hot)
        paint_watermark(painter, self._grid.viewport(), self._theme, rect.adjusted(1, 1, -1, -1).toRect())
        painter.setClipRect(rect.adjusted(1, 1, -1, -1))
        self._cards.words(painter, rect, face)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._grid.cell()


class BedGrid(Living, QListView):
    """Invariant: one card is current or none, kept by its bed and patient when the cards change."""

    opened = Signal(object)
    """Enter or double click on a card, carries the BedCard."""
    current_changed = Signal(object)
    digit_typed = Signal(str)
    jump_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = CardRows()
        self.held = -1
        self.is_typing_bed = False
        self.setModel(self.rows)
        self._delegate = CardDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.live_with(theme)
        self._set_up()
        self.selectionModel().currentChanged.connect(self._announce)
        self.retranslate()

    def _set_up(self) -> None:
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Beds of the ward"))

    # -- filling ------------------------------------------------------------------------------------------------

    def set_faces(self, faces: tuple[CardFace, ...]) -> None:
        before, place = self.current(), self.verticalScrollBar().value()
        self.rows.set_faces(faces)
        self._fit()
        if before is not None:
            self._choose_same(before)
        self.verticalScrollBar().setValue(place)

    def current(self) -> CardFace | None:
        at = self.currentIndex().row()
        return self.rows.faces[at] if 0 <= at < len(self.rows.faces) else None

    def choose(self, at: int) -> None:
        index = self.rows.index(at, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.viewport().update()

    def _choose_same(self, before: CardFace) -> None:
        wanted = _identity(before)
        at = next((at for at, face in enumerate(self.rows.faces) if _identity(face) == wanted), None)
        if at is not None:
            self.setCurrentIndex(self.rows.index(at, 0))

    # -- size ---------------------------------------------------------------------------------------------------

    def columns(self) -> int:
        return max(1, min(9, self.maximumViewportSize().width() // (NARROWEST + GAP)))

    def cell(self) -> QSize:
        """As wide as the columns allow; four rows fill the height when they can, otherwise the grid scrolls."""
        room, columns = self.maximumViewportSize(), self.columns()
        return QSize((room.width() - 1) // columns, self._row_height())  # Qt breaks a row that fits to the last pixel

    def _row_height(self) -> int:
        """Whole rows where they can stand a little closer or wider for it; the rest below is scrolled to."""
        height = self.maximumViewportSize().height()
        filling = height // 4
        if self.columns() == 9 and filling >= LOWEST + GAP:
            return min(filling, TALLEST + GAP)
        even = height // max(1, round(height / (SCROLLED + GAP)))
        return even if SCROLLED + GAP - 3 <= even <= TALLEST + 2 * GAP else SCROLLED + GAP

    def _fit(self) -> None:
        """Says itself whether there is a scroll bar: Qt would always keep its width free."""
        rows = -(-len(self.rows.faces) // self.columns())
        scrolls = rows * self._row_height() > self.maximumViewportSize().height()
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always if scrolls else never)
        self.setGridSize(self.cell())
        self.viewport().update()

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

    # -- keys and mouse -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if text.isdigit() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digit_typed.emit(text)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key in {Qt.Key.Key_J, Qt.Key.Key_K} and not event.modifiers():
            self._step(1 if key == Qt.Key.Key_J else -1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's keyboard map, digits to the jump."""

    def _enter(self) -> None:
        face = self.current()
        if self.is_typing_bed:
            self.jump_wanted.emit()
        elif face is not None:
            self.opened.emit(face.card)

    def _step(self, by: int) -> None:
        at = self.currentIndex().row() + by
        if 0 <= at < len(self.rows.faces):
            self.choose(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.held = self.indexAt(event.position().toPoint()).row()
        super().mousePressEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.held = -1
        super().mouseReleaseEvent(event)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        face = self.current()
        if face is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(face.card)

    def _announce(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        self.current_changed.emit(self.rows.faces[current.row()].card if current.isValid() else None)


def _identity(face: CardFace) -> tuple[str, str]:
    card = face.card
    return (card.bed.key if card.bed else "", card.patient.key if card.patient else "")
