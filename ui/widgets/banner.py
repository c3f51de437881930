"""The patient banner: one glance, never scrolled. Fed by `show(BannerContent | None)`; identity, allergy and age never elide.

banner = PatientBanner(theme); banner.set_width_class(WidthClass.WIDE); banner.show_patient(content)
"""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.marking.paint import paint_watermark
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.banner_cells import CellLook, banner_cells
from ui.widgets.banner_content import BannerContent
from ui.widgets.banner_identity import least_size, paint_wrapped
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_runs, draw_text, fill_rounded, runs_width, tone_color, vline

HEIGHTS = {WidthClass.WIDE: "banner2560", WidthClass.MEDIUM: "banner1920", WidthClass.NARROW: "banner1366"}
LABEL, BELOW, GAP, COLUMN_GAP, EDGE = 16, 18, 3, 16, 4


class BannerCell(Living, QWidget):
    """One cell of the banner. Invariant: as wide as its words unless it grows; says its words to a screen reader."""

    def __init__(self, theme: Theme, look: CellLook, *, padding: int, is_last: bool) -> None:
        super().__init__()
        self.live_with(theme)
        self._padding, self._is_last = padding, is_last
        self.set_look(look)

    def set_look(self, look: CellLook) -> None:
        self.look = look
        self.setAccessibleName(look.spoken)
        gives = QSizePolicy.Policy.Maximum if look.wraps else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Ignored if look.grows else gives, QSizePolicy.Policy.Expanding)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        if look.is_bed:
            widest = max(self._columns_width(), runs_width(look.below, self.theme)) + 16
            return QSize(max(look.min_width, round(widest)), 40)
        width = (
            max(self._columns_width(), runs_width(look.below, self.theme))
            + 2 * self._padding
            + (EDGE if look.edge else 0)
            + 1
        )
        return QSize(max(look.min_width, round(width + 0.5)), 40)

    def minimumSizeHint(self) -> QSize:
        if self.look.grows:
            return QSize(0, 40)
        whole = self.sizeHint()
        return whole.boundedTo(least_size(self._padding)) if self.look.wraps else whole

    def _columns_width(self) -> float:
        widths = [
            max(runs_width(label, self.theme), runs_width(value, self.theme)) for label, value in self.look.columns
        ]
        return sum(widths) + COLUMN_GAP * (len(widths) - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.setClipPath(self._shape_of_banner())
        painter.fillRect(rect, tone_color(self.theme, self.look.fill or "surface"))
        if self.look.edge:
            painter.fillRect(QRectF(0, 0, EDGE, rect.height()), self.theme.color(self.look.edge))
        paint_watermark(painter, self, self.theme)
        if not self._is_last and not self.look.is_bed:
            vline(painter, rect.right() - 1, 0, rect.bottom(), self.theme.color("line"))
        if self.look.wraps and self.width() < self.sizeHint().width():
            room = rect.adjusted(self._padding, 3, -self._padding, -3)
            paint_wrapped(painter, room, self.look.columns[0][1], self.look.below, self.theme)
        else:
            self._paint_lines(painter, rect)
        painter.end()

    def _shape_of_banner(self) -> QPainterPath:
        """The banner's rounded inside in this cell's coordinates, so that its corners stay round under the fills."""
        banner, shape, radius = self.parentWidget() or self, QPainterPath(), self.theme.radius("pane")
        shape.addRoundedRect(QRectF(banner.rect()).adjusted(1, 1, -1, -1), radius, radius)
        return shape.translated(-float(self.x()), -float(self.y()))

    def _paint_lines(self, painter: QPainter, rect: QRectF) -> None:
        look = self.look
        has_label = any(label for label, _ in look.columns)
        heights = [LABEL if has_label else 0, look.value_height, BELOW if look.below else 0]
        gap = 0 if look.is_bed else GAP
        total = sum(heights) + gap * (sum(1 for height in heights if height) - 1)
        top = rect.top() + (rect.height() - total) / 2
        left = (EDGE if look.edge else 0) + self._padding
        x, room = float(left), rect.width() - self._padding
        for label, value in look.columns:
            below_label = top + (LABEL + gap if has_label else 0)
            self._paint_runs(painter, QRectF(x, top, room - x, LABEL), label)
            self._paint_runs(painter, QRectF(x, below_label, room - x, look.value_height), value)
            x += max(runs_width(label, self.theme), runs_width(value, self.theme)) + COLUMN_GAP
        bottom = top + total - BELOW
        self._paint_runs(painter, QRectF(left, bottom, room - left, BELOW), look.below)

    def _paint_runs(self, painter: QPainter, rect: QRectF, runs: tuple[object, ...]) -> None:
        if not runs:
            return
        if self.look.is_bed:
            run = self.look.below[0] if runs is self.look.below else self.look.columns[0][1][0]
            whole = QRectF(0, rect.top(), self.width(), rect.height())
            font = self.theme.font(getattr(run, "role", "meta"))
            draw_text(painter, whole, run.text, font, self.theme.color("onink"), Align.CENTER)
            return
        draw_runs(painter, rect, runs, self.theme, elide=self.look.grows)  # type: ignore[arg-type]  # a tuple of runs


class PatientBanner(Living, QWidget):
    """Invariant: shows one whole patient or says that none is chosen; never a mixture of two."""

    diagnoses_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._content: BannerContent | None = None
        self._width = WidthClass.WIDE
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self._cells: list[BannerCell] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.live_with(theme)
        self.set_width_class(WidthClass.WIDE)

    def set_width_class(self, width: WidthClass) -> None:
        self._width = width
        self.setFixedHeight(self.theme.size(HEIGHTS[width]))
        self._rebuild(is_new=True)

    def show_patient(self, content: BannerContent | None) -> None:
        self._content = content
        self._rebuild(is_new=False)

    def retranslate(self) -> None:
        self._rebuild(is_new=False)

    def remark(self) -> None:
        self._rebuild(is_new=False)

    def tick(self) -> None:
        if self._content is not None:
            self._rebuild(is_new=False)

    def restyle(self) -> None:
        self._rebuild(is_new=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Its cells let the press through."""
        cell = self.childAt(event.position().toPoint())
        if isinstance(cell, BannerCell) and cell.look.is_diagnoses:
            self.diagnoses_wanted.emit()
        else:
            super().mousePressEvent(event)

    def _rebuild(self, *, is_new: bool) -> None:
        looks = () if self._content is None else banner_cells(self._content, self._width, self.theme.marking)
        if is_new or len(looks) != len(self._cells):
            self._replace_cells(looks)
        else:
            for cell, look in zip(self._cells, looks, strict=True):
                if cell.look != look:
                    cell.set_look(look)
        words = self.tr("No patient chosen") if self._content is None else "; ".join(look.spoken for look in looks)
        self.setAccessibleName(words)
        self.update()

    def _replace_cells(self, looks: tuple[CellLook, ...]) -> None:
        for old in self._cells:
            self._row.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        padding = 12 if self._width is WidthClass.NARROW else 14
        self._cells = [BannerCell(self.theme, look, padding=padding, is_last=look is looks[-1]) for look in looks]
        for cell in self._cells:
            self._row.addWidget(cell, 1 if cell.look.grows else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, radius = QPainter(self), QRectF(self.rect()), self.theme.radius("pane")
        fill_rounded(painter, rect, self.theme.color("surface"), self.theme.color("line"), radius)
        shape = QPainterPath()
        shape.addRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
        painter.setClipPath(shape)
        paint_watermark(painter, self, self.theme)
        if self._content is None:
            words = self.tr("No patient chosen")
            draw_text(painter, rect, words, self.theme.font("note"), self.theme.color("t3"), Align.CENTER)
        painter.end()
