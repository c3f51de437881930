"""The grid of bed cards: one view, one delegate, no widget per card. It moves, jumps and announces; it knows no page."""

from collections import deque

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.marking.paint import paint_watermark
from ui.nurse.bed_card import CardPainter, plate_at
from ui.nurse.bed_face import CardFace
from ui.nurse.bed_hover import hover_words
from ui.nurse.card_pictures import MOST, CardPictures
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import fill_rounded
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
            face = self.faces[index.row()]
            return tip(hover_words(face)) if role == Qt.ItemDataRole.ToolTipRole else face.spoken
        return None


class CardDelegate(QStyledItemDelegate):
    """Fill, watermark, words: in this order, for one card."""

    def __init__(self, theme: Theme, grid: "BedGrid") -> None:
        super().__init__(grid)
        self._theme, self._grid, self._cards = theme, grid, CardPainter(theme)
        self.pictures = CardPictures(theme, self._cards)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = self._grid.rows.faces[index.row()]
        area, state = option.rect, option.state
        rect = _inside(area)
        is_hot = bool(state & QStyle.StateFlag.State_MouseOver) or index.row() == self._grid.held
        painter.save()
        is_current = index.row() == self._grid.currentIndex().row()
        is_hot = is_hot or index.row() == self._grid.target
        self._cards.fill(painter, rect, face, is_current=is_current, is_hot=is_hot)
        paint_watermark(painter, self._grid.viewport(), self._theme, rect.adjusted(1, 1, -1, -1).toRect())
        self.pictures.draw(painter, rect, face)
        if is_current and self._grid.hasFocus():
            clear, accent = QColor(Qt.GlobalColor.transparent), self._theme.color("accent")
            fill_rounded(
                painter, QRectF(rect).adjusted(2, 2, -2, -2), clear, accent, self._theme.radius("control"), 2.0
            )
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._grid.cell()


class BedGrid(Living, QListView):
    """Invariant: one card is current or none, kept by its bed and patient when the cards change."""

    opened = Signal(object)
    """Enter or double click on a card, carries the BedCard."""
    current_changed = Signal(object)
    plate_chosen = Signal(str, str)
    """(kind of a count, patient): a click on it."""
    menu_wanted = Signal(object, QPoint)
    """A right click, or the menu key, on a card: the BedCard and where, in the screen's px."""
    dropped = Signal(object, object)
    """A card dragged onto another: both BedCards."""
    digit_typed = Signal(str)
    jump_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = CardRows()
        self.held, self.target = -1, -1
        self._pressed: QPoint | None = None
        self._ahead: deque[int] = deque()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._paint_ahead)
        QTimer.singleShot(0, self, self._warm)
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

    def place_of_current(self) -> QPoint:
        """The middle of the current card, in the screen's px."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    def _choose_same(self, before: CardFace) -> None:
        wanted = _identity(before)
        at = next((at for at, face in enumerate(self.rows.faces) if _identity(face) == wanted), None)
        if at is not None:
            self.setCurrentIndex(self.rows.index(at, 0))

    # -- size ---------------------------------------------------------------------------------------------------

    def columns(self) -> int:
        return max(1, min(9, self.maximumViewportSize().width() // (self.theme.scaled(NARROWEST) + GAP)))

    def cell(self) -> QSize:
        """As wide as the columns allow; four rows fill the height when they can, otherwise the grid scrolls."""
        room, columns = self.maximumViewportSize(), self.columns()
        return QSize((room.width() - 1) // columns, self._row_height())  # Qt breaks a row that fits to the last pixel

    def _row_height(self) -> int:
        """Whole rows where they can stand a little closer or wider for it; the rest below is scrolled to."""
        height = self.maximumViewportSize().height()
        lowest, scrolled, tallest = (self.theme.scaled(px) for px in (LOWEST, SCROLLED, TALLEST))
        filling = height // 4
        if self.columns() == 9 and filling >= lowest + GAP:
            return min(filling, tallest + GAP)
        even = height // max(1, round(height / (scrolled + GAP)))
        return even if scrolled + GAP - 3 <= even <= tallest + 2 * GAP else scrolled + GAP

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
        self._delegate.pictures.clear()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("canvas"))
        paint_watermark(painter, self.viewport(), self.theme)
        painter.end()
        super().paintEvent(event)
        self._look_ahead()

    # -- ahead of who scrolls -----------------------------------------------------------------------------------

    def _look_ahead(self) -> None:
        """A page on and a page back are painted while nothing else is to be done: then turning it lays pictures down."""
        columns = self.columns()
        seen = columns * (2 + self.viewport().height() // self._row_height())
        first = columns * (self.verticalScrollBar().value() // self._row_height())
        self._delegate.pictures.most = max(MOST, 3 * seen)
        pages = (*range(first, first + 2 * seen), *range(first - 1, first - 1 - seen, -1))
        self._ahead = deque(at for at in pages if 0 <= at < len(self.rows.faces))
        if self._ahead and not self._idle.isActive():
            self._idle.start(0)

    def _warm(self) -> None:
        if not self.rows.faces:
            self._delegate.pictures.warm()

    def _paint_ahead(self) -> None:
        """One card at a time: whoever presses a key waits for no more than that."""
        while self._ahead and self.isVisible():
            at = self._ahead.popleft()
            if at >= len(self.rows.faces):
                continue
            rect = _inside(self.visualRect(self.rows.index(at, 0)))
            if self._delegate.pictures.prepare(rect, self.rows.faces[at], self.devicePixelRatioF()):
                self._idle.start(0)
                return

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
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_left and self._can_drag(self.held) else None
        super().mousePressEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A card that is pulled far enough is carried to another; the mouse's own hand shows it, no window of its own is opened."""
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self.target >= 0 or (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            over = self.indexAt(at).row()
            self.target = over if over >= 0 else self.held
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried, target, faces = self.held, self.target, self.rows.faces
        is_click = self.target < 0 and event.button() == Qt.MouseButton.LeftButton
        self.held, self.target, self._pressed = -1, -1, None
        self.viewport().unsetCursor()
        super().mouseReleaseEvent(event)
        self.viewport().update()
        if 0 <= carried < len(faces) and 0 <= target < len(faces) and carried != target:
            self.dropped.emit(faces[carried].card, faces[target].card)
        elif is_click:
            self._tap(event.position().toPoint())

    def _can_drag(self, at: int) -> bool:
        return 0 <= at < len(self.rows.faces) and self.rows.faces[at].card.patient is not None

    def _tap(self, at: QPoint) -> None:
        """On a count: the list it counts."""
        index = self.indexAt(at)
        if not index.isValid() or not self._can_drag(index.row()):
            return
        face = self.rows.faces[index.row()]
        plate = plate_at(_inside(self.visualRect(index)), face, self.theme, at.x(), at.y())
        if plate is not None and face.card.patient is not None:
            self.plate_chosen.emit(plate.kind, face.card.patient.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the card under the mouse; by key, at the current one."""
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if index.isValid():
            self.choose(index.row())
            place = self.visualRect(index).center() if is_key else event.pos()
            self.menu_wanted.emit(self.rows.faces[index.row()].card, self.viewport().mapToGlobal(place))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        face = self.current()
        if face is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(face.card)

    def _announce(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        self.current_changed.emit(self.rows.faces[current.row()].card if current.isValid() else None)


def _inside(area: QRect) -> QRectF:
    """Where the card stands in its place of the grid."""
    half = GAP // 2
    return QRectF(area).adjusted(half, half, -half, -half)


def _identity(face: CardFace) -> tuple[str, str]:
    card = face.card
    return (card.bed.key if card.bed else "", card.patient.key if card.patient else "")
