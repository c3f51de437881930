"""The patient list: full lines at 2560, a rail with full names below. Paints the view model's lines; opens no patient by itself."""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from offline.scopes import Scope
from ui.doctor.patient_list_model import PatientLine, PatientList
from ui.doctor.patient_painting import main_problem, paint_line, paint_rail, rail_width, row_height
from ui.marking.paint import paint_watermark
from ui.people.scope_chips import ScopeChips, empty_words, known_words, scope_name
from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.keys import KbdHint
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.pane import Pane
from ui.widgets.tips import tip

WIDTH, RAIL, RAIL_NARROW = 224, 56, 52
Index = QModelIndex | QPersistentModelIndex


class LinesModel(QAbstractListModel):
    """Invariant: the lines are exactly those last given."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[PatientLine, ...] = ()

    def set_lines(self, lines: tuple[PatientLine, ...]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            pinyin = line.card.patient.pinyin if line.card.patient else ""
            words = " ".join(part for part in (line.bed, line.name, pinyin) if part)
            told = "\n".join(part for part in (words, main_problem(line)) if part)
            return tip(told) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


class LinePainter(QStyledItemDelegate):
    """Paints one patient, wide or as a rail. Invariant: the name is always whole."""

    def __init__(self, theme: Theme, model: LinesModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.is_rail, self.rail = False, 0
        self.is_whole: Callable[[QRect], bool] = bool

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, row_height(self._theme, self._model.lines[index.row()], is_rail=self.is_rail, rail=self.rail))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect  # type: ignore[attr-defined,unused-ignore]  # the stubs hide the option's fields
        if not self.is_whole(place):
            return
        rect = QRectF(place)
        draw = paint_rail if self.is_rail else paint_line
        draw(painter, rect, self._model.lines[index.row()], self._theme)


class PatientView(Living, QListView):
    """Invariant: the open patient's row is the current one."""

    pointed_at = Signal(str)
    """The pointer, or the keyboard, rests on him."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lines = LinesModel()
        self.painter_of_lines = LinePainter(theme, self.lines)
        self.painter_of_lines.is_whole = self.is_whole
        self.setModel(self.lines)
        self.setItemDelegate(self.painter_of_lines)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.entered.connect(self._point_at)
        self.live_with(theme)

    def _point_at(self, index: Index) -> None:
        self.pointed_at.emit(self.lines.lines[index.row()].patient)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """By the arrow keys; the page's own choice is open already."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self._point_at(current)

    def below(self) -> int:
        """How many patients stand below the last whole row."""
        count = len(self.lines.lines)
        return count - bisect_left(range(count), self.viewport().height(), key=lambda at: self._place(at).bottom())

    def above(self) -> int:
        return bisect_left(range(len(self.lines.lines)), 0, key=lambda at: self._place(at).top())

    def _place(self, at: int) -> QRect:
        return self.visualRect(self.lines.index(at, 0))

    def is_whole(self, rect: QRect) -> bool:
        """A row that is cut shows a wrong name or no bed: it is not painted at all, unless the view is lower than one row."""
        room = self.viewport().height()
        return rect.height() > room or (rect.top() >= 0 and rect.bottom() < room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's keyboard map."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        current = self.currentIndex()
        if current.isValid() and self.is_whole(self.visualRect(current)):
            rect = QRectF(self.visualRect(current))
            painter.fillRect(rect, self.theme.color("sel"))
            painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), self.theme.color("accent"))
        paint_watermark(painter, self.viewport(), self.theme)
        painter.end()
        super().paintEvent(event)


class PatientPane(Pane):
    """Invariant: rows stand in bed order; choosing one emits its patient and nothing else."""

    patient_chosen = Signal(str)
    scope_chosen = Signal(str)
    list_wanted = Signal()
    pointed_at = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="Alt 1")
        self.view = PatientView(theme)
        self.note = EmptyState(theme, EmptyKind.NOT_LOADED)
        self.scopes = ScopeChips(theme)
        self.known = Label(theme, role="meta", tone="t3", wrap=True)
        self.scopes.chosen.connect(self.scope_chosen)
        self._hint = Label(theme, role="meta", tone="t3", wrap=True)
        self._rail_key = KbdHint(theme, "F8")
        self._rail_scope = Label(theme, role="meta", tone="t1", weight=600, wrap=True)
        self._rail_scope.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._rail_rest = Label(theme, role="micro", tone="t3")
        self._list, self._is_filling, self._least = PatientList(), False, WIDTH
        self._current: str | None = None
        self._lay_out(theme)
        self.view.verticalScrollBar().valueChanged.connect(self._word_rest)
        self.view.verticalScrollBar().rangeChanged.connect(self._word_rest)
        self.view.clicked.connect(self._announce)
        self.view.pointed_at.connect(self.pointed_at)
        self.view.activated.connect(self._announce)
        self.set_rail(is_rail=False, width=WIDTH)
        self.retranslate()

    def _lay_out(self, theme: Theme) -> None:
        self._scope_bar = QWidget()
        row = QVBoxLayout(self._scope_bar)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.scopes)
        row.addWidget(self.known)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(10, 4, 10, 4)
        foot.addWidget(KbdHint(theme, "Ctrl ↑↓"))
        foot.addWidget(self._hint, 1)
        self._rail_foot = QWidget()
        rail = QVBoxLayout(self._rail_foot)
        rail.setContentsMargins(0, 4, 0, 4)
        rail.addWidget(self._rail_scope)
        rail.addWidget(self._rail_rest, 0, Qt.AlignmentFlag.AlignHCenter)
        rail.addWidget(self._rail_key, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget, stretch in (
            (self._scope_bar, 0),
            (self.view, 1),
            (self.note, 1),
            (self._foot, 0),
            (self._rail_foot, 0),
        ):
            self.body.addWidget(widget, stretch)
        self.note.hide()

    def set_rail(self, *, is_rail: bool, width: int) -> None:
        self.view.painter_of_lines.is_rail = is_rail
        self._scope_bar.setVisible(not is_rail)
        self._foot.setVisible(not is_rail)
        self._rail_foot.setVisible(is_rail)
        self._top.setVisible(not is_rail)
        self._least = width
        self._fit()

    def _fit(self) -> None:
        """A rail is as wide as its longest word needs, so that no name is broken inside one."""
        painted, width = self.view.painter_of_lines, self._least
        if painted.is_rail:
            width = rail_width(self.view.theme, self.view.lines.lines, width)
        painted.rail = width
        self.setFixedWidth(width)
        self.view.doItemsLayout()

    def show_list(self, patients: PatientList, current: str | None) -> None:
        is_same = patients is self._list
        self._list, self._current = patients, current
        self._fill()
        if not is_same:
            self.retranslate()

    def show_failure(self, detail: str) -> None:
        self.note.set_kind(EmptyKind.FAILED, detail=detail)
        self.note.show()
        self.view.hide()

    def _fill(self) -> None:
        lines = self._list.shown(self._current)
        has_rows = bool(lines)
        self.view.setVisible(has_rows)
        self.note.setVisible(not has_rows)
        self._say_empty()
        place = self.view.verticalScrollBar().value()
        self._is_filling = True
        if lines != self.view.lines.lines:
            self.view.lines.set_lines(lines)
            self._fit()
        at = next((at for at, line in enumerate(lines) if line.patient == self._current), -1)
        self.view.setCurrentIndex(self.view.lines.index(at, 0) if at >= 0 else QModelIndex())
        self._is_filling = False
        self.view.verticalScrollBar().setValue(place)
        if at >= 0:
            self.view.scrollTo(self.view.lines.index(at, 0))

    def _say_empty(self) -> None:
        """Nobody is one thing, not downloaded another."""
        scope = self._list.scope
        if self._list.is_known(scope):
            detail = "" if scope is Scope.WARD else empty_words("")
            self.note.set_kind(EmptyKind.EMPTY, detail=detail)
            return
        found = self._list.asked.get(scope)
        detail = empty_words(found.reason) if found else ""
        self.note.set_kind(EmptyKind.NOT_LOADED, subject=scope_name(scope) if found else "", detail=detail)

    def retranslate(self) -> None:
        super().retranslate()
        counts = self._list.counts
        self.set_title(self.tr("Patients"))
        self.set_meta(str(counts[Scope.WARD]) if self._list.ward is not None else "")
        self.scopes.show_counts(counts, self._list.asked)
        now = self.view.theme.marking.now
        self.known.setText(known_words(self._list.asked.get(self._list.scope), now.tzinfo if now else None))
        self.known.setVisible(bool(self.known.text()))
        self._word_rest()
        self.view.setAccessibleName(self.tr("Patients of the ward in bed order"))

    def _word_rest(self) -> None:
        below, above = self.view.below(), self.view.above()
        told = (
            self.tr("{count} more ↓").format(count=below) if below else "",
            self.tr("{count} more ↑").format(count=above) if above else "",
        )
        rest = " ".join(part for part in told if part)
        self._hint.setText(" · ".join(part for part in (rest, self.tr("N = NEWS2")) if part))
        scope = self._list.scope
        self._rail_scope.setText("" if scope is Scope.WARD else scope_name(scope))
        self._rail_scope.setVisible(scope is not Scope.WARD)
        said = (f"↓{below}" if below else "", f"↑{above}" if above else "")
        self._rail_rest.setText("\n".join(part for part in said if part))

    def _announce(self, index: QModelIndex) -> None:
        if not self._is_filling and index.isValid():
            self.patient_chosen.emit(self.view.lines.lines[index.row()].patient)
