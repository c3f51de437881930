"""The list of a group's pages, let down from the bar: names, counts and the key of each. Not modal; chooses nothing by itself.

    pages = PageList(theme, body)
    pages.show_pages(bar.pages.sections("orders"), under=tab)       # focus goes to the page that is open, or to the first one

Signals: chosen(page), side_wanted(step): the list beside this one. While it has the focus, keys that a page binds to letters, Space, Enter
or arrows are not meant; function keys and scans go on as ever. It goes with Esc, with the focus, and with a press beside it.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.marking.paint import paint_watermark
from ui.shell.page_bar import PageLine, PageSection
from ui.shell.tabs import Tab
from ui.theme.theme import Theme
from ui.widgets.keys import key_text, key_width, paint_key
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded, text_width

_EDGE, _GAP, _KEY_GAP = 12, 10, 24
_MEANT_ELSEWHERE = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class PageEntry(Living, QAbstractButton):
    """One page in the list."""

    def __init__(self, theme: Theme, line: PageLine) -> None:
        super().__init__()
        self.live_with(theme)
        self.line = line
        self.setText(line.title)
        self.setAccessibleName(line.title if line.count is None else f"{line.title} {line.count}")
        self.setAccessibleDescription(key_text(line.keys))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = 2 * _EDGE + text_width(self.text(), self.theme.font("value"))
        width += 0 if self.line.count is None else _GAP + self._count_width()
        width += _KEY_GAP + key_width(self.line.keys, self.theme) if self.line.keys else 0
        return QSize(round(width + 0.5), self.theme.scaled(32))

    def _count_width(self) -> float:
        return max(18.0, text_width(str(self.line.count), self.theme.font("micro", weight=500)) + 10)

    def event(self, event: QEvent) -> bool:
        """What a page binds to a letter or to Space is not meant here; who looks for scans has heard the key before."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the list knows what is beside and below

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self.theme, QRectF(self.rect())
        clear = QColor(0, 0, 0, 0)
        if self.hasFocus() or self.underMouse():
            fill_rounded(painter, rect, theme.color("accentsoft"), clear, theme.radius("control"))
        if self.line.is_open:
            painter.fillRect(QRectF(0, 4, 3, rect.height() - 8), theme.color("accent"))
        font = theme.font("value" if self.line.is_open else "body")
        left = _EDGE + draw_text(painter, rect.adjusted(_EDGE, 0, 0, 0), self.text(), font, theme.color("t1"))
        if self.line.count is not None:
            self._paint_count(painter, left + _GAP)
        if self.line.keys:
            width = key_width(self.line.keys, theme)
            paint_key(painter, rect.adjusted(rect.width() - _EDGE - width, 0, 0, 0), self.line.keys, theme)
        if self.hasFocus():
            fill_rounded(painter, rect.adjusted(1, 1, -1, -1), clear, theme.color("accent"), 4, 2.0)
        painter.end()

    def _paint_count(self, painter: QPainter, left: float) -> None:
        theme, high = self.theme, self.theme.scaled(16)
        plate = QRectF(left, (self.height() - high) / 2, self._count_width(), high)
        fill_rounded(painter, plate, theme.color("sunken"), theme.color("line"), high / 2)
        ink, font = theme.color("t1"), theme.font("micro", weight=500)
        draw_text(painter, plate, str(self.line.count), font, ink, Align.CENTER)


class PageList(Living, QFrame):
    """Invariant: inside its parent whole; shown exactly while one of its entries could be chosen with the keyboard."""

    chosen = Signal(str)
    side_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pageList")
        self.live_with(theme)
        self.group = ""
        self.entries: list[PageEntry] = []
        self._columns: list[list[PageEntry]] = []
        self._before: QWidget | None = None
        self._is_watching = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 6, 6, 6)
        self._row.setSpacing(12)
        self._row.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))

    # -- showing --------------------------------------------------------------------------------------------------

    def show_pages(self, group: str, sections: Iterable[PageSection], under: QWidget) -> None:
        self.group = group
        self._before = self._before if self.isVisible() else QApplication.focusWidget()
        self._fill(tuple(sections), under)
        if not self.entries:
            self.leave()
            return
        self._place(under)
        self.show()
        self.raise_()
        next((entry for entry in self.entries if entry.line.is_open), self.entries[0]).setFocus()
        self._watch(is_watching=True)

    def leave(self, *, gives_back: bool = True) -> None:
        """The focus goes where it was, unless it has gone elsewhere already."""
        if not self.isVisible():
            return
        self._watch(is_watching=False)
        if gives_back and self._before is not None:
            self._before.setFocus()
        self._before = None
        self.hide()

    def _watch(self, *, is_watching: bool) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if self._is_watching:
            app.removeEventFilter(self)
            app.focusChanged.disconnect(self._follow)
        self._is_watching = is_watching
        if is_watching:
            app.installEventFilter(self)
            app.focusChanged.connect(self._follow)

    def _fill(self, sections: tuple[PageSection, ...], under: QWidget) -> None:
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.entries, self._columns = [], []
        room = self._room(under)
        for packed in _packed(sections, room // self.theme.scaled(32) - 1):
            column, entries = self._column(packed)
            self._row.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)
            self._columns.append(entries)
            self.entries += entries

    def _column(self, sections: tuple[PageSection, ...]) -> tuple[QWidget, list[PageEntry]]:
        column, entries = QWidget(self), list[PageEntry]()
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for section in sections:
            if section.title:
                title = Label(self.theme, role="meta", tone="t2")
                title.setText(section.title)
                title.setContentsMargins(_EDGE, 4, _EDGE, 2)
                box.addWidget(title)
            for line in section.lines:
                entry = PageEntry(self.theme, line)
                entry.clicked.connect(self._take)
                box.addWidget(entry)
                entries.append(entry)
        return column, entries

    def _room(self, under: QWidget) -> int:
        parent = self.parentWidget()
        return parent.height() - under.mapTo(parent, QPoint(0, under.height())).y() - 16 if parent is not None else 0

    def _place(self, under: QWidget) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.ensurePolished()
        self._row.activate()
        hint = self._row.sizeHint()
        corner = under.mapTo(parent, QPoint(0, under.height()))
        left = max(4, min(corner.x(), parent.width() - hint.width() - 4))
        self.setGeometry(left, corner.y(), min(hint.width(), parent.width() - 8), hint.height())

    # -- keyboard and mouse ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only while the list is seen: a press beside it takes it away, and does what it would have done."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            is_ours = isinstance(watched, QWidget) and (watched is self or self.isAncestorOf(watched))
            if isinstance(watched, QWidget) and not is_ours and not isinstance(watched, Tab):
                self.leave()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What an entry leaves over. Nothing of it reaches the page behind."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _TAKES:
            self._take_focused()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.entries[0 if key == Qt.Key.Key_Home else -1].setFocus()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._aside(1 if key == Qt.Key.Key_Right else -1)
        elif not is_plain(event):
            super().keyPressEvent(event)

    def _at(self) -> int:
        return next((at for at, entry in enumerate(self.entries) if entry.hasFocus()), 0)

    def _step(self, step: int) -> None:
        self.entries[(self._at() + step) % len(self.entries)].setFocus()

    def _aside(self, step: int) -> None:
        """The column beside, or the list beside where there is one column."""
        if len(self._columns) == 1:
            self.side_wanted.emit(step)
            return
        entry = self.entries[self._at()]
        at = next(at for at, column in enumerate(self._columns) if entry in column)
        column = self._columns[(at + step) % len(self._columns)]
        column[min(self._columns[at].index(entry), len(column) - 1)].setFocus()

    def _take_focused(self) -> None:
        self._choose(self.entries[self._at()].line.key)

    def _take(self) -> None:
        sender = self.sender()
        if isinstance(sender, PageEntry):
            self._choose(sender.line.key)

    def _choose(self, key: str) -> None:
        self.leave()
        self.chosen.emit(key)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.leave(gives_back=False)

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        fill_rounded(painter, QRectF(self.rect()), theme.color("surface"), theme.color("line3"), theme.radius("pane"))
        paint_watermark(painter, self, theme)
        painter.end()


def is_plain(event: QKeyEvent) -> bool:
    """No function key and nothing with Ctrl or Alt: a letter, a digit, Space, Enter, Esc, an arrow."""
    is_function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return not is_function and not event.modifiers() & _MEANT_ELSEWHERE


def _packed(sections: tuple[PageSection, ...], rows: int) -> list[tuple[PageSection, ...]]:
    """Into columns of so many rows at most; a section is not torn apart."""
    columns: list[list[PageSection]] = [[]]
    used = 0
    for section in sections:
        takes = len(section.lines) + 1
        if columns[-1] and used + takes > rows:
            columns.append([])
            used = 0
        columns[-1].append(section)
        used += takes
    return [tuple(column) for column in columns if column]
