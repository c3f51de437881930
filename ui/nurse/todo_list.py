"""The to-do column: sections by slot, a row per thing, a button per row that leads to the act. Painted; knows no page."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractSlider, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from client.clinical.catalogue import Catalogue
from ui.marking.paint import paint_watermark
from ui.nurse import words
from ui.nurse.group_words import named, what_matters
from ui.nurse.pack_names import item_name
from ui.nurse.todo import Todo, TodoAct, TodoSlot
from ui.person_words import masked_name
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, Chip, chip_width, draw_text, elided, fill_rounded, hline, paint_chip, text_width
from ui.widgets.pane import paint_section

ROW, SECTION, INSET, SECOND = 40, 26, 12, 17
"""`SECOND`: how much higher a row is whose first words take two lines."""
BED, BUTTON_GAP = 36, 8
Index = QModelIndex | QPersistentModelIndex
Line = Todo | TodoSlot


class TodoRows(QAbstractListModel):
    """Slots and their items in one list; only items can be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()
        self.spoken: tuple[str, ...] = ()

    def set_lines(self, lines: tuple[Line, ...], spoken: tuple[str, ...]) -> None:
        self.beginResetModel()
        self.lines, self.spoken = lines, spoken
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.spoken[index.row()]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.lines[index.row()], TodoSlot):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class TodoPainter(QStyledItemDelegate):
    """One row: bed, what, whom and when, how late, the button."""

    def __init__(self, theme: Theme, todo: "TodoList") -> None:
        super().__init__(todo)
        self._theme, self._todo = theme, todo

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._todo.rows.lines[index.row()]
        if isinstance(line, TodoSlot):
            return QSize(200, SECTION)
        return QSize(200, ROW + (SECOND if len(self._lines(line)) > 1 else 0))

    def _lines(self, item: Todo) -> tuple[str, ...]:
        """What is to be done, on as many lines as it needs, two at most."""
        width = self._todo.button_rect(QRectF(0, 0, self._todo.viewport().width(), ROW)).left() - BUTTON_GAP
        font = self._theme.font("body", weight=500)
        return two_lines(self._todo.what_word(item), font, width - INSET - BED)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._todo.rows.lines[index.row()]
        area, state = option.rect, option.state
        rect = QRectF(area)
        if not self._todo.is_whole(index.row()):
            return
        painter.save()
        if isinstance(line, TodoSlot):
            paint_section(painter, rect, self._todo.slot_word(line), str(len(line.items)), self._theme)
        else:
            is_hot = bool(state & QStyle.StateFlag.State_MouseOver)
            self._fill(painter, rect, is_current=index.row() == self._todo.currentIndex().row(), is_hot=is_hot)
            self._item(painter, rect, line)
        painter.restore()

    def _fill(self, painter: QPainter, rect: QRectF, *, is_current: bool, is_hot: bool) -> None:
        theme = self._theme
        if is_current or is_hot:
            painter.fillRect(rect, theme.color("sel" if is_current else "hover"))
            paint_watermark(painter, self._todo.viewport(), theme, rect.toRect())
        if is_current:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme.color("accent"))
        hline(painter, rect.left(), rect.right(), rect.bottom() - 1, theme.color("line"))

    def _item(self, painter: QPainter, rect: QRectF, item: Todo) -> None:
        theme, button = self._theme, self._todo.button_rect(rect)
        bed = QRectF(rect.left() + INSET, rect.top(), BED - 6, ROW)
        draw_text(painter, bed, item.bed or "—", theme.font("heading"), theme.color("t1"))
        left, right, top = rect.left() + INSET + BED, button.left() - BUTTON_GAP, rect.top() + 2
        color = theme.color("danger" if item.is_urgent and item.act is TodoAct.READ else "t1")
        font, lines, late = theme.font("body", weight=500), self._lines(item), self._todo.late_word(item)
        for text in lines:
            draw_text(painter, QRectF(left, top, right - left, 18), text, font, color)
            top += SECOND
        lower = QRectF(left, top + 1, right - left, 18)
        if late:
            chip = Chip(text=late, tone="ink", is_small=True)
            plate = QRectF(right - chip_width(chip, theme), lower.top(), 10, 18)
            if len(lines) == 1 and left + text_width(lines[0], font) + 8 < plate.left():
                plate.moveTop(rect.top() + (rect.height() - 18) / 2)
            paint_chip(painter, plate, chip, theme)
            lower.setRight(plate.left() - 6)
        draw_text(painter, lower, self._todo.whom_word(item), theme.font("meta"), theme.color("t3"), elide=True)
        self._button(painter, button, item)

    def _button(self, painter: QPainter, plate: QRectF, item: Todo) -> None:
        theme, is_primary = self._theme, item.is_overdue and item.act in {TodoAct.VERIFY, TodoAct.READ}
        fill, line = ("accent", "accent") if is_primary else ("surface", "line2")
        fill_rounded(painter, plate, theme.color(fill), theme.color(line), theme.radius("control"))
        ink = theme.color("onaccent" if is_primary else "t1")
        word = self._todo.act_word(item.act)
        draw_text(painter, plate, word, theme.font("meta", weight=500), ink, Align.CENTER)


def two_lines(text: str, font: QFont, width: float) -> tuple[str, ...]:
    """Broken where the words allow it, in Chinese anywhere; what still does not fit ends in dots."""
    if text_width(text, font) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    end = line.textLength()
    layout.endLayout()
    return (text[:end].rstrip(), elided(text[end:].lstrip(), font, width))


class TodoList(Living, QListView):
    """Invariant: `acted` carries the item whose button, or whose row with Enter, was pressed. Only whole rows are shown.

    There is no scroll bar: `rest_changed` says how many items stand below and above what is seen.
    """

    acted = Signal(object)
    rest_changed = Signal(int, int)

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self.rows = TodoRows()
        self._catalogue = catalogue
        self._is_private = False
        self._now: datetime | None = None
        self._zone: tzinfo | None = None
        self.setModel(self.rows)
        self._painter = TodoPainter(theme, self)
        self.setItemDelegate(self._painter)
        self.live_with(theme)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._say_rest)
        self.verticalScrollBar().rangeChanged.connect(self._say_rest)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.retranslate()

    def set_slots(self, slots: tuple[TodoSlot, ...], now: datetime, zone: tzinfo, *, is_private: bool = False) -> None:
        self._is_private = is_private
        self._now, self._zone = now, zone
        before = self.current()
        lines: list[Line] = []
        for slot in slots:
            lines += (slot, *slot.items)
        self.rows.set_lines(tuple(lines), tuple(self._spoken(line) for line in lines))
        if before in lines:
            self.setCurrentIndex(self.rows.index(lines.index(before), 0))

        self._say_rest()

    # -- what is seen -------------------------------------------------------------------------------------------

    def is_whole(self, row: int) -> bool:
        """Whether the row is seen from top to bottom."""
        place, last = self.visualRect(self.rows.index(row, 0)), row + 1 == len(self.rows.lines)
        bottom = place.bottom() + (0 if last or not self._is_slot(row) else ROW)  # a heading needs an item under it
        return place.top() >= 0 and bottom < self.viewport().height()

    def _is_slot(self, row: int) -> bool:
        return isinstance(self.rows.lines[row], TodoSlot)

    def rest(self) -> tuple[int, int]:
        """Items below and above what is seen."""
        items = [row for row in range(len(self.rows.lines)) if not self._is_slot(row)]
        hidden = [self.visualRect(self.rows.index(row, 0)).top() for row in items if not self.is_whole(row)]
        return sum(top >= 0 for top in hidden), sum(top < 0 for top in hidden)

    def _say_rest(self) -> None:
        self.rest_changed.emit(*self.rest())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._say_rest()

    def page(self, by: int) -> None:
        """A whole page down or up, as PgDn and PgUp do."""
        step = QAbstractSlider.SliderAction
        self.verticalScrollBar().triggerAction(step.SliderPageStepAdd if by > 0 else step.SliderPageStepSub)

    def current(self) -> Todo | None:
        at = self.currentIndex().row()
        line = self.rows.lines[at] if 0 <= at < len(self.rows.lines) else None
        return line if isinstance(line, Todo) else None

    # -- words --------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("To do"))
        self.rows.spoken = tuple(self._spoken(line) for line in self.rows.lines)
        self.scheduleDelayedItemsLayout()

    def act_word(self, act: TodoAct) -> str:
        return {
            TodoAct.VERIFY: self.tr("Verify"),
            TodoAct.GIVE: self.tr("Give"),
            TodoAct.READ: self.tr("Read"),
            TodoAct.DECIDE: self.tr("Decide"),
        }[act]

    def slot_word(self, slot: TodoSlot) -> str:
        if slot.kind == "overdue":
            return self.tr("Overdue")
        if slot.starts_at is None or self._now is None or self._zone is None:
            return self.tr("Any time")
        return self.tr("From {time}").format(time=words.moment_words(slot.starts_at, self._now, self._zone))

    def late_word(self, item: Todo) -> str:
        if not item.is_overdue or item.at is None or self._now is None:
            return ""
        return self.tr("late {span}").format(span=words.span_words(self._now - item.at))

    def what_word(self, item: Todo) -> str:
        """The drug that matters with its dose; the fluid that carries it stands on the list its button leads to."""
        what = self._thing(item)
        if item.act is TodoAct.VERIFY:
            stat = self.tr("st order to verify") if item.is_urgent else self.tr("order to verify")
            return f"{what} · {stat}"
        if item.act is TodoAct.READ:
            return self.tr("{what} critical value, unread").format(what=what) if item.is_urgent else what
        return what or self.tr("Both sides changed")

    def _thing(self, item: Todo) -> str:
        language, catalogue = self.theme.language, self._catalogue
        if item.what is not None:
            return item_name(item.what, catalogue, language)
        return " + ".join(named(line, catalogue, language) for line in what_matters(item.lines, catalogue))

    def whom_word(self, item: Todo) -> str:
        if self._now is None or self._zone is None:
            return self._named(item)
        return f"{self._named(item)} · {words.moment_words(item.at, self._now, self._zone)}"

    def _named(self, item: Todo) -> str:
        """Masked where the monitor can be seen by others."""
        return masked_name(item.patient_name) if self._is_private else item.patient_name

    def _spoken(self, line: Line) -> str:
        if isinstance(line, TodoSlot):
            return f"{self.slot_word(line)} {len(line.items)}"
        parts = (line.bed, self.whom_word(line), self.what_word(line), self.late_word(line), self.act_word(line.act))
        return ", ".join(part for part in parts if part)

    # -- acting -------------------------------------------------------------------------------------------------

    def button_rect(self, row: QRectF) -> QRectF:
        widest = max(text_width(self.act_word(act), self.theme.font("meta", weight=500)) for act in TodoAct)
        width = max(52.0, widest + 18)
        return QRectF(row.right() - INSET - width, row.top() + (row.height() - 24) / 2, width, 24)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        item = self.current()
        is_on_button = self.button_rect(QRectF(self.visualRect(index))).contains(event.position())
        if item is not None and index.row() == self.currentIndex().row() and is_on_button:
            self.acted.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item = Qt.Key(event.key()), self.current()
        step = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}.get(key)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if item is not None:
                self.acted.emit(item)
            return
        if step is not None and not event.modifiers():
            event = QKeyEvent(event.type(), step, Qt.KeyboardModifier.NoModifier)
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's keyboard map."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("surface"))
        paint_watermark(painter, self.viewport(), self.theme)
        painter.end()
        super().paintEvent(event)
