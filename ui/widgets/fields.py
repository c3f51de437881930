"""Line fields with their label, key cap and leading icon. They hold typed text; they never clear it by themselves."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.keys import key_width, paint_key
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import fill_rounded


class SearchField(Living, QWidget):
    """A framed field with an icon and its key printed at the right. Invariant: `edit` carries the accessible name.

    `text_edited(str)` on each change by a person, `accepted(str)` on Enter.
    """

    text_edited = Signal(str)
    accepted = Signal(str)

    def __init__(
        self, theme: Theme, *, icon: str = "search", keys: str = "", height: int = 28, is_prominent: bool = False
    ) -> None:
        super().__init__()
        self.live_with(theme)
        self._icon, self._keys, self._is_prominent = icon, keys, is_prominent
        self.edit = QLineEdit(self)
        self.edit.setProperty("bare", True)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self.text_edited)
        self.edit.returnPressed.connect(self._accept)
        self.setFocusProxy(self.edit)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self.restyle()

    def set_words(self, name: str, placeholder: str) -> None:
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(placeholder)

    def text(self) -> str:
        return self.edit.text()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def _right(self) -> int:
        return 8 + (round(key_width(self._keys, self.theme)) + 6 if self._keys else 0)

    def sides(self) -> int:
        """Of its width, what is not for words."""
        return 30 + self._right() + 8

    def restyle(self) -> None:
        self._row.setContentsMargins(30, 0, self._right(), 0)
        if self._row.count() == 0:
            self._row.addWidget(self.edit)
        self.edit.setFont(self.theme.font("body"))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect, has_focus = QRectF(self.rect()), self.edit.hasFocus()
        fill, line = self.fill_color(has_focus=has_focus), self.line_color(has_focus=has_focus)
        fill_rounded(painter, rect, fill, line, self.theme.radius("control"), 2.0 if has_focus else 1.0)
        paint_icon(painter, QRectF(9, 0, 14, rect.height()), self._icon, self.icon_color(has_focus=has_focus))
        if self._keys:
            width = key_width(self._keys, self.theme)
            self.paint_keys(painter, QRectF(rect.right() - width - 7, 0, width, rect.height()), self._keys)
        painter.end()

    # -- looks that a place with other colours replaces -----------------------------------------------------------

    def fill_color(self, *, has_focus: bool) -> QColor:
        return self.theme.color("surface" if self._is_prominent or has_focus else "subtle")

    def line_color(self, *, has_focus: bool) -> QColor:
        return self.theme.color("accent" if has_focus else "line3")

    def icon_color(self, *, has_focus: bool) -> QColor:
        return self.theme.color("accent" if has_focus else "t2")

    def paint_keys(self, painter: QPainter, rect: QRectF, keys: str) -> None:
        paint_key(painter, rect, keys, self.theme)

    def _accept(self) -> None:
        self.accepted.emit(self.edit.text())


class LineField(Living, QWidget):
    """A label above a line field. Invariant: the label is also the field's accessible name.

    `wraps`: in a row of many, where a long label takes two lines instead of being cut.
    """

    def __init__(self, theme: Theme, *, large: bool = False, is_secret: bool = False, wraps: bool = False) -> None:
        super().__init__()
        self.live_with(theme)
        self._is_large = large
        self._label = Label(theme, role="meta", tone="t2", wrap=wraps)
        self.edit = QLineEdit()
        self.edit.setProperty("large", large)
        self.edit.setFixedHeight(40 if large else 28)
        if is_secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.edit.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText)
        self._label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        self.restyle()

    def set_words(self, label: str, placeholder: str = "") -> None:
        self._label.setText(label)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)

    def text(self) -> str:
        return self.edit.text()

    def restyle(self) -> None:
        self.edit.setFont(self.theme.font("body", size=15 if self._is_large else 0))
