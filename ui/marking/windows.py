"""Layers 1 and 2 for every top-level widget: strip and frame in the layout, title and icon. Every window and dialog derives from here.

    class CentreWindow(MarkedWindow):
        def __init__(self, theme): super().__init__(theme); self.set_body(page); self.set_title("...")

`MarkedDialog` is opened with `open()`; `exec()` is refused.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.marking.band import AlarmBand
from ui.marking.paint import paint_watermark, stripe_brush
from ui.marking.strip import EmergencyStrip
from ui.marking.words import title_prefix
from ui.theme.icons import sign_pixmap
from ui.theme.style import style_sheet
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.straight import straight


class FrameEdge(Living, QWidget):
    """Layer 2: one edge of the striped frame. Invariant: takes room only when the window is marked."""

    def __init__(self, theme: Theme, *, is_horizontal: bool) -> None:
        super().__init__()
        self.setObjectName("frameEdge")
        thickness = int(theme.tokens.emergency["frame"])
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self._hint = QSize(0, thickness) if is_horizontal else QSize(thickness, 0)
        self.setSizePolicy(wide if is_horizontal else fixed, fixed if is_horizontal else wide)
        if is_horizontal:
            self.setFixedHeight(thickness)
        else:
            self.setFixedWidth(thickness)
        self.live_with(theme)
        self.remark()

    def sizeHint(self) -> QSize:
        return self._hint

    def remark(self) -> None:
        self.setVisible(self.theme.marking.is_marked)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setBrushOrigin(-self.mapTo(self.window(), self.rect().topLeft()))
        painter.fillRect(self.rect(), stripe_brush(self.theme))
        painter.end()


class Backdrop(Living, QWidget):
    """The canvas behind the panes, with the watermark in the gaps."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("backdrop")
        self.live_with(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.color("canvas"))
        paint_watermark(painter, self, self.theme)
        painter.end()


class MarkedBody(QWidget):
    """Four edges, the alarm, the strip and the content. Invariant: the content never covers and is never covered by the frame."""

    def __init__(self, theme: Theme, *, has_actions: bool, is_compact: bool) -> None:
        super().__init__()
        self.setObjectName("markedBody")
        self.band = AlarmBand(theme)
        self.strip = EmergencyStrip(theme, has_actions=has_actions, is_compact=is_compact)
        self.edges = (
            FrameEdge(theme, is_horizontal=True),
            FrameEdge(theme, is_horizontal=False),
            FrameEdge(theme, is_horizontal=False),
            FrameEdge(theme, is_horizontal=True),
        )
        self._backdrop = Backdrop(theme)
        self._content = QVBoxLayout(self._backdrop)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(0)
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(self.band)
        inner.addWidget(self.strip)
        inner.addWidget(self._backdrop, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.edges[0], 0, 0, 1, 3)
        grid.addWidget(self.edges[1], 1, 0)
        grid.addLayout(inner, 1, 1)
        grid.addWidget(self.edges[2], 1, 2)
        grid.addWidget(self.edges[3], 2, 0, 1, 3)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)

    def set_content(self, widget: QWidget) -> None:
        while (item := self._content.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        self._content.addWidget(widget)


def marked_title(theme: Theme, title: str) -> str:
    prefix = title_prefix(theme.marking.kind)
    return straight(f"{prefix} · {title}" if prefix else title)


def window_icon(theme: Theme) -> QIcon:
    """The lamp; on a striped plate while marked."""
    icon = QIcon()
    for size in (16, 32, 64):
        pixmap = sign_pixmap(theme.color("accent"), theme.color("onaccent"), size)
        icon.addPixmap(_striped(pixmap, theme) if theme.marking.is_marked else pixmap)
    return icon


def _striped(pixmap: QPixmap, theme: Theme) -> QPixmap:
    marked = QPixmap(pixmap)
    painter = QPainter(marked)
    band = max(4, marked.height() // 4)
    painter.fillRect(QRect(0, marked.height() - band, marked.width(), band), stripe_brush(theme))
    painter.end()
    return marked


class _Marked(Living):
    """What a marked window and a marked dialog share."""

    def _dress(self, theme: Theme, *, has_actions: bool, is_compact: bool) -> None:
        self._plain_title = self._sheet = ""
        self._set_sheet(theme)
        self.marked_body = MarkedBody(theme, has_actions=has_actions, is_compact=is_compact)
        self.live_with(theme)
        self._say_marking()

    def _set_sheet(self, theme: Theme) -> None:
        """Left alone while it says the same: setting it makes Qt polish the whole window anew."""
        sheet = style_sheet(theme)
        if sheet != self._sheet and isinstance(self, QWidget):
            self._sheet = sheet
            self.setStyleSheet(sheet)

    def restyle(self) -> None:
        self._set_sheet(self.theme)
        super().restyle()

    def set_title(self, title: str) -> None:
        self._plain_title = title
        self._say_marking()

    def set_body(self, widget: QWidget) -> None:
        self.marked_body.set_content(widget)

    def remark(self) -> None:
        self._say_marking()

    def _say_marking(self) -> None:
        if isinstance(self, QWidget):
            self.setWindowTitle(marked_title(self.theme, self._plain_title))
            self.setWindowIcon(window_icon(self.theme))


class MarkedWindow(_Marked, QWidget):
    """A top-level window. Invariant: marked whenever the theme's marking is."""

    spoken_as = QAccessible.Role.Window

    def __init__(
        self, theme: Theme, *, has_actions: bool = True, is_compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._dress(theme, has_actions=has_actions, is_compact=is_compact)
        _fill(self, self.marked_body)


class MarkedDialog(_Marked, QDialog):
    """A dialog, shown with `open()`. Invariant: marked whenever the theme's marking is; never run by `exec`."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress(theme, has_actions=False, is_compact=True)
        _fill(self, self.marked_body)


def _fill(window: QWidget, body: QWidget) -> None:
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(body)
