"""The table of every list page: fills, then watermark, then words, all painted; no widget per cell.

table = Table(theme, columns); table.set_rows(rows); table.setAccessibleName(...)
table.row_activated.connect(...)     # Enter or double click, carries the TableRow
table.row_changed.connect(...)       # the current TableRow or None
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.marking.paint import hatch_brush, paint_watermark
from ui.theme.theme import Theme
from ui.widgets.arranging import AS_IT_COMES, ColumnWish, visual_order, wished
from ui.widgets.column_fit import column_widths
from ui.widgets.living import Living
from ui.widgets.painting import hline, runs_width
from ui.widgets.pane import paint_section
from ui.widgets.table_model import Column, RowModel, TableRow
from ui.widgets.table_painting import CellPainter, TableHeader
from ui.widgets.wrapping import AIR, wrapped_height

LEAST_ROOM = 24
_STEPS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up})
"""Below so many px a column is not yet laid out; nothing is measured on it."""
_STEPS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up})


class Table(Living, QTableView):
    """Invariant: one row is current or none; the words painted are the model's, so a screen reader reads the same."""

    row_activated = Signal(object)
    row_changed = Signal(object)

    def __init__(
        self, theme: Theme, columns: Sequence[Column], *, has_header: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = RowModel(columns)
        self.setModel(self.rows)
        self._folds = self._is_fitting = self._is_laid_out = self._is_resized = False
        self._measured: tuple[tuple[TableRow, ...], object] | None = None
        self._given, self.wish = tuple(columns), AS_IT_COMES
        self._painter = CellPainter(theme, self.rows)
        self._top = TableHeader(theme, self.rows)
        self.setItemDelegate(self._painter)
        self.setHorizontalHeader(self._top)
        self._top.setVisible(has_header)
        self._set_up_behaviour()
        self.live_with(theme)
        self.viewport().setAutoFillBackground(False)
        self.set_columns(columns)
        self._top.sectionResized.connect(self._refit)
        self.activated.connect(self._announce_activation)

    def _set_up_behaviour(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)

    # -- folding ------------------------------------------------------------------------------------------------

    def fold(self) -> None:
        """From now on only whole rows and whole groups are painted; who calls this says elsewhere what is not (RestLine)."""
        self._folds = True
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def group_of(self, at: int) -> range:
        """The rows that stand in one bracket with this one; itself alone when it stands in none."""
        first = last = at
        while self.rows.shares_group(first, first - 1):
            first -= 1
        while self.rows.shares_group(last, last + 1):
            last += 1
        return range(first, last + 1)

    def whole_rows(self) -> range:
        """The rows that are seen whole with their whole group; a group that is higher than the table is shown as far as it goes."""
        count, room = len(self.rows.rows), self.viewport().height()
        seen = [at for at in range(count) if self._top_of(at) >= 0 and self._top_of(at) + self.rowHeight(at) <= room]
        if not seen or not self._folds:
            return range(seen[0], seen[-1] + 1) if seen else range(0)
        first, last = seen[0], seen[-1]
        head, tail = self.group_of(first), self.group_of(last)
        if head.start < first and head.stop <= last:
            first = head.stop
        if tail.stop - 1 > last and tail.start > first:
            last = tail.start - 1
        return range(first, last + 1)

    def _top_of(self, at: int) -> int:
        return self.rowViewportPosition(at)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """With its whole group, when only whole groups are shown."""
        if not self._folds or not index.isValid():
            super().scrollTo(index, hint)
            return
        group = self.group_of(index.row())
        super().scrollTo(self.rows.index(group.stop - 1, 0), hint)
        super().scrollTo(self.rows.index(group.start, 0), hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was chosen stays in sight when the room shrinks."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()
            self._set_heights()
            self._lay_out_now()
        if self._folds and event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    # -- filling ------------------------------------------------------------------------------------------------

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Also after a change of language, with the titles in the new words."""
        if self._is_laid_out and tuple(columns) == self._given:
            return
        self._is_laid_out, self._given = True, tuple(columns)
        self._lay_columns()

    def show_table(self, columns: Sequence[Column], rows: Sequence[TableRow]) -> None:
        """Other columns and other rows with one laying out."""
        if self._is_laid_out and tuple(columns) == self._given:
            self.set_rows(rows)
            return
        current, place = self.current_row(), self.verticalScrollBar().value()
        self._is_laid_out, self._given = True, tuple(columns)
        self._lay_columns(rows)
        self._go_back_to(current, place)

    @property
    def given(self) -> tuple[Column, ...]:
        """The columns as the page gave them, before a person arranged them."""
        return self._given

    def arrange(self, wish: ColumnWish) -> None:
        """The same columns as a person wants them: order, widths, which of those that may be hidden."""
        if wish != self.wish:
            self.wish = wish
            self._lay_columns()

    def _lay_columns(self, rows: Sequence[TableRow] | None = None) -> None:
        columns = wished(self._given, self.wish)
        self.rows.set_columns(columns, rows)
        self._measured = None
        self._top.setAccessibleName(", ".join(column.title for column in columns if column.title))
        for at, column in enumerate(columns):
            stretch = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            self._top.setSectionResizeMode(at, stretch)
        for place, at in enumerate(visual_order(columns, self.wish)):
            self._top.moveSection(self._top.visualIndex(at), place)
        self._fit_columns()
        self._set_heights()
        self._set_spans()
        self._lay_out_now()

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Keeps the current row by its key and the place scrolled to. What stands there already is neither laid out nor painted again."""
        before, current = self.rows.rows, self.current_row()
        place = self.verticalScrollBar().value()
        changed = self.rows.set_rows(rows)
        if changed is not None:
            self._show_changed(changed, before, current)
            return
        self._fit_columns()
        self._set_heights()
        self._set_spans()
        self._lay_out_now()
        self._go_back_to(current, place)

    def _go_back_to(self, current: TableRow | None, place: int) -> None:
        if current is not None:
            self.choose(current.key, scrolls=False)
        self.verticalScrollBar().setValue(place)

    def _show_changed(self, changed: Sequence[int], before: Sequence[TableRow], current: TableRow | None) -> None:
        """The same rows in the same places, some with other words: these alone are painted again."""
        if changed:
            self._fit_columns()
            self._set_heights()
            self._lay_out_now()
        if any(_spans(before[at]) != _spans(self.rows.rows[at]) for at in changed):
            self._set_spans()
        if current is not None:
            self.row_changed.emit(self.current_row())

    def current_row(self) -> TableRow | None:
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() and index.row() < len(self.rows.rows) else None

    def choose(self, key: str, *, scrolls: bool = True) -> bool:
        """Makes the row current; False if it is not there."""
        at = next((at for at, row in enumerate(self.rows.rows) if row.key == key and not row.is_section), None)
        if at is None:
            return False
        self.selectRow(at)
        if scrolls:
            self.scrollTo(self.rows.index(at, 0))
        return True

    def _fit_columns(self) -> None:
        self._is_fitting = True
        widths = column_widths(self.rows.columns, self.rows.rows, self.theme, self.viewport().width())
        wanted = [(at, width) for at, width in enumerate(widths) if width and self.columnWidth(at) != width]
        self._resize(self._top, wanted)
        self._is_fitting = False

    def _set_heights(self, resized: tuple[int, int] = (-1, 0)) -> None:
        """`resized`: a column and the width that it is just getting. What was measured like this is not measured again."""
        header, theme = self.verticalHeader(), self.theme
        header.setDefaultSectionSize(theme.row_height)
        widths = {at: self.columnWidth(at) for at in range(len(self.rows.columns))} | dict((resized,))
        wrapping = [(at, widths[at] - column.pad) for at, column in enumerate(self.rows.columns) if column.wraps]
        asked = (wrapping, theme.fonts_version, theme.row_height, theme.text_percent)
        if self._measured is not None and self._measured[0] is self.rows.rows and self._measured[1] == asked:
            return
        self._measured = self.rows.rows, asked
        heights = [
            max(self.theme.scaled(row.height) or self.theme.row_height, self._wrapped(row, wrapping))
            for row in self.rows.rows
        ]
        self._resize(header, [(at, height) for at, height in enumerate(heights) if header.sectionSize(at) != height])

    def _resize(self, header: QHeaderView, wanted: Sequence[tuple[int, int]]) -> None:
        """Told of each section the table would lay itself out a moment later, and paint all below it once more."""
        if not wanted:
            return
        header.blockSignals(True)
        for at, size in wanted:
            header.resizeSection(at, size)
        header.blockSignals(False)
        self._is_resized = True

    def _lay_out_now(self) -> None:
        """What is put off is done, so that the next painting is the only one."""
        self.executeDelayedItemsLayout()
        if self._is_resized:
            self._is_resized = False
            self.updateGeometries()
            self.viewport().update()

    def _wrapped(self, row: TableRow, wrapping: Sequence[tuple[int, int]]) -> int:
        """Px that the row needs for the words that go over several lines; 0 if each stands on one."""
        needed = 0
        for at, room in wrapping:
            found = row.cells[at] if at < len(row.cells) else None
            if (
                found is not None
                and found.span == 1
                and room > LEAST_ROOM
                and runs_width(found.runs, self.theme) > room
            ):
                needed = max(needed, wrapped_height(found.runs, self.theme, room) + AIR)
        return needed

    def _refit(self, at: int, before: int, now: int) -> None:
        """The room of a wrapping column changed."""
        is_wrapping = at < len(self.rows.columns) and self.rows.columns[at].wraps
        if is_wrapping and before != now and not self._is_fitting:
            self._set_heights((at, now))
            self._lay_out_now()

    def _set_spans(self) -> None:
        self.clearSpans()
        last = len(self.rows.columns)
        for row, shown in enumerate(self.rows.rows):
            for column, found in enumerate(shown.cells[:last]):
                if found.span > 1:
                    self.setSpan(row, column, 1, min(found.span, last - column))

    def restyle(self) -> None:
        self._fit_columns()
        self._set_heights()
        self._lay_out_now()
        self.viewport().update()
        self._top.viewport().update()

    def remark(self) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    # -- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        visible = self._visible_rows(event.rect())
        painter.fillRect(event.rect(), self.theme.color("surface"))
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        for at in visible:
            self._paint_fill(painter, at, is_current=at in selected)
        paint_watermark(painter, self.viewport(), self.theme)
        for at in visible:
            self._paint_section_words(painter, at)
        painter.end()
        super().paintEvent(event)
        if self._folds:
            self._paint_folds()

    def _paint_folds(self) -> None:
        """Nothing in place of what is not whole."""
        whole = self.whole_rows()
        if not whole:
            return
        painter, width = QPainter(self.viewport()), self.viewport().width()
        top = self._top_of(whole.start)
        bottom = self._top_of(whole.stop - 1) + self.rowHeight(whole.stop - 1)
        for cover in (QRect(0, 0, width, top), QRect(0, bottom, width, self.viewport().height() - bottom)):
            if cover.height() > 0:
                painter.fillRect(cover, self.theme.color("surface"))
                paint_watermark(painter, self.viewport(), self.theme, cover)
        painter.end()

    def _visible_rows(self, room: QRect) -> range:
        if not self.rows.rows:
            return range(0)
        first, last = self.rowAt(room.top()), self.rowAt(room.bottom())
        return range(max(first, 0), (last if last >= 0 else len(self.rows.rows) - 1) + 1)

    def _row_rect(self, at: int) -> QRectF:
        return QRectF(0, self.rowViewportPosition(at), self.viewport().width(), self.rowHeight(at))

    def _paint_fill(self, painter: QPainter, at: int, *, is_current: bool) -> None:
        row, rect, theme = self.rows.rows[at], self._row_rect(at), self.theme
        if row.is_section:
            painter.fillRect(rect, theme.color("subtle"))
            return
        if row.is_pending:
            painter.setBrushOrigin(0, int(rect.top()))
            painter.fillRect(rect, hatch_brush(theme))
        elif row.is_struck or is_current:
            painter.fillRect(rect, theme.color("sel" if is_current else "sunken"))
        for left, tone in ((0, "accent" if is_current else ""), (3, row.edge)):
            if tone:
                painter.fillRect(QRectF(left, rect.top(), 3, rect.height()), theme.color(tone))
        if not self.rows.shares_group(at, at + 1):
            hline(painter, 0, rect.right(), rect.bottom() - 1, theme.color("line"))

    def _paint_section_words(self, painter: QPainter, at: int) -> None:
        row = self.rows.rows[at]
        if row.is_section:
            paint_section(painter, self._row_rect(at), row.title, row.remark, self.theme, is_filled=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            event = QKeyEvent(event.type(), step, Qt.KeyboardModifier.NoModifier)
        if Qt.Key(event.key()) in _STEPS and not event.modifiers() and self._chooses_first():
            return
        super().keyPressEvent(event)

    def _chooses_first(self) -> bool:
        """Of a list of which nothing is chosen an arrow chooses the row the keyboard stands on, else the first: none is skipped."""
        index, selection = self.currentIndex(), self.selectionModel()
        if selection is None or selection.hasSelection():
            return False
        rows = self.rows.rows
        first = next((at for at, row in enumerate(rows) if not row.is_section), None)
        at = index.row() if index.isValid() and not rows[index.row()].is_section else first
        if at is None:
            return False
        self.selectRow(at)
        return True

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's keyboard map."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.row_changed.emit(self.current_row() if self.selectionModel().hasSelection() else None)

    def _announce_activation(self, index: QModelIndex) -> None:
        self.row_activated.emit(self.rows.rows[index.row()])


def _spans(row: TableRow) -> list[int]:
    return [found.span for found in row.cells]
