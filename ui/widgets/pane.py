"""The pane: header with title, meta, marking tag and key; a body below. Carries its watermark under the text of its body.

    pane = Pane(theme, keys="Alt 4")
    pane.set_title(self.tr("Orders")); pane.set_meta("14"); pane.add_to_header(button)
    pane.body.addWidget(table, 1)
    pane.set_tag(self.tr("saved here"))      # "" returns to the marking's own words (as of 14:12); shown only while marked

Widgets put into the body must leave their background transparent; `Table` and the style sheet's fields do.
"""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.marking.paint import paint_watermark
from ui.marking.words import pane_tag_words
from ui.theme.theme import Theme
from ui.widgets.keys import KbdHint
from ui.widgets.labels import ChipLabel, ElidingLabel, Label
from ui.widgets.living import Living
from ui.widgets.painting import Align, Chip, chip_width, draw_text, fill_rounded, hline
from ui.widgets.tips import tip

HEADER, INSET, TITLE = 36, 12, 96


class Pane(Living, QFrame):
    """Invariant: while the windows are marked it shows a tag in its header and the watermark behind its body."""

    def __init__(self, theme: Theme, *, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.live_with(theme)
        self._own_tag = ""
        self._title = ElidingLabel(theme, role="pane")
        self._title.least = TITLE
        self._has_keyboard = False
        self._meta = Label(theme, role="meta", tone="t3", weight=500)
        self._meta.hide()
        self._is_full = True
        self._tag = ChipLabel(theme, Chip(text="", tone="hz"))
        self._tag.setObjectName("paneTag")
        self._header = QHBoxLayout()
        self._header.setContentsMargins(INSET, 0, INSET, 0)
        self._header.setSpacing(8)
        self._lead = QHBoxLayout()
        self._lead.setSpacing(8)
        self._trail = QHBoxLayout()
        self._trail.setSpacing(6)
        self._lay_header(keys)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QWidget()
        top.setFixedHeight(HEADER)
        top.setLayout(self._header)
        self._top = top
        column.addWidget(top)
        column.addLayout(self.body, 1)
        self.remark()

    def _lay_header(self, keys: str) -> None:
        self._header.addWidget(self._title)
        self._header.addWidget(self._meta)
        self._header.addLayout(self._lead)
        self._header.addStretch(1)
        self._header.addLayout(self._trail)
        self._header.addWidget(self._tag)
        if keys:
            self._header.addWidget(KbdHint(self.theme, keys))

    # -- filling ------------------------------------------------------------------------------------------------

    def set_title(self, title: str) -> None:
        for area in self.findChildren(
            QScrollArea
        ):  # what is read by scrolling is called as its pane, if it has no name of its own
            if area.accessibleName() in {"", self._title.text()}:
                area.setAccessibleName(title)
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_meta(self, text: str) -> None:
        self._meta.setText(text)
        self._fit_header()

    def set_tag(self, text: str) -> None:
        """What is said already is not painted again, with all that stands in the pane."""
        if text != self._own_tag:
            self._own_tag = text
            self.remark()

    def _fit_header(self) -> None:
        """In a narrow pane the remark gives way to the marking's tag, and the tag's words to its time: no layer is ever cut."""
        text = self.tag_text()
        ways = ((True, text), (False, text), (False, self._short_tag(text)))
        room = self.width() - 2
        has_meta, words = next((way for way in ways if not self.isVisible() or self._needed(*way) <= room), ways[-1])
        is_shown = has_meta and bool(self._meta.text())
        if self._meta.isHidden() is is_shown:  # told again, the layout would ask again, and so on
            self._meta.setVisible(is_shown)
        if text and words != self._tag.accessibleName():
            self._tag.set_chip(Chip(text=words, tone="hz"))

    def _needed(self, has_meta: bool, words: str) -> int:  # noqa: FBT001  # one of the ways above
        """Px of the header, of which nothing is cut."""
        meta, needed = self._meta.sizeHint().width() + self._header.spacing(), self._header.sizeHint().width()
        if not self._meta.isHidden():
            needed -= meta
        if has_meta and self._meta.text():
            needed += meta
        if words and not self._tag.isHidden():
            needed += round(chip_width(Chip(text=words, tone="hz"), self.theme) + 0.5) - self._tag.sizeHint().width()
        return needed

    def _short_tag(self, text: str) -> str:
        return text.rpartition(" ")[2] if text and not self._own_tag and text[-1].isdigit() else text

    def event(self, event: QEvent) -> bool:
        """Also when a button of the header says something longer, as in another language."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_header()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_header()

    def add_to_header(self, widget: QWidget, *, at_end: bool = True) -> None:
        """Filters go to the start, actions to the end."""
        (self._trail if at_end else self._lead).addWidget(widget)

    def show_keyboard(self, *, has_keyboard: bool) -> None:
        """A frame of the accent while the focus is in here: what a table has of it is seen from afar."""
        self._has_keyboard = has_keyboard
        self.update()

    # -- marking ------------------------------------------------------------------------------------------------

    def tag_text(self) -> str:
        return (self._own_tag or pane_tag_words(self.theme.marking)) if self.theme.marking.is_marked else ""

    @property
    def has_header(self) -> bool:
        return not self._top.isHidden()

    def shows_tag(self) -> bool:
        return self._tag.isVisible()

    def retranslate(self) -> None:
        self.remark()

    def remark(self) -> None:
        text = self.tag_text()
        self._tag.setVisible(bool(text))
        self._tag.updateGeometry()  # the same words may be wider in another font
        self._fit_header()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self.theme.radius("pane")
        line = self.theme.color("accent" if self._has_keyboard else "line")
        fill_rounded(painter, QRectF(self.rect()), self.theme.color("surface"), line, radius)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.setClipPath(shape)
        paint_watermark(painter, self, self.theme)
        if not self._top.isHidden():
            hline(painter, 1, self.width() - 1, HEADER, line)
        if self._has_keyboard:
            painter.fillRect(QRectF(1, 1, self.width() - 2, 2), line)
        painter.end()

    def hide_header(self) -> None:
        """For rails; a pane without header keeps the watermark as its mark."""
        self._top.hide()


class SectionHeader(Living, QWidget):
    """A 28 px (24 px in tables) line that opens a section: words at the left, a remark at the right."""

    def __init__(self, theme: Theme, *, height: int = 28, has_top_line: bool = False) -> None:
        super().__init__()
        self.live_with(theme)
        self._text, self._remark, self._has_top_line = "", "", has_top_line
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, remark: str = "") -> None:
        self._text, self._remark = text, remark
        self.setAccessibleName(f"{text} {remark}".strip())
        self.setToolTip(tip(remark))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_section(
            painter, QRectF(self.rect()), self._text, self._remark, self.theme, has_top_line=self._has_top_line
        )
        painter.end()


def paint_section(
    painter: QPainter,
    rect: QRectF,
    text: str,
    remark: str,
    theme: Theme,
    *,
    has_top_line: bool = False,
    is_filled: bool = True,
) -> None:
    """The same line for delegates."""
    if is_filled:
        painter.fillRect(rect, theme.color("subtle"))
    hline(painter, rect.left(), rect.right(), rect.bottom() - 1, theme.color("line"))
    if has_top_line:
        hline(painter, rect.left(), rect.right(), rect.top(), theme.color("line"))
    inner = rect.adjusted(INSET, 0, -INSET, -1)
    left = draw_text(painter, inner, text, theme.font("meta", weight=600), theme.color("t2"))
    if remark:
        from_font = theme.font("meta")
        room = inner.adjusted(left + 8, 0, 0, 0)
        draw_text(painter, room, remark, from_font, theme.color("t3"), Align.RIGHT, elide=True)
