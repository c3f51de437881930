"""The patient banner: one glance, never scrolled, and no word of it ever cut. Fed by `show_patient(BannerContent | None)`.

banner = PatientBanner(theme); banner.set_width_class(WidthClass.WIDE); banner.show_patient(content)

Cells stand in rows: what does not fit beside the others begins the next row, and what is too long for its cell goes over several lines; the
banner grows higher and pushes the page down.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.marking.paint import paint_watermark
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.banner_cell import BannerCell
from ui.widgets.banner_cells import CellLook, banner_cells
from ui.widgets.banner_content import BannerContent
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded

HEIGHTS = {WidthClass.WIDE: "banner2560", WidthClass.MEDIUM: "banner1920", WidthClass.NARROW: "banner1366"}


class PatientBanner(Living, QWidget):
    """Invariant: shows one whole patient or says that none is chosen; never a mixture of two."""

    spoken_as = QAccessible.Role.Grouping

    diagnoses_wanted = Signal()

    height_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._content: BannerContent | None = None
        self._note = ""
        self._width = WidthClass.WIDE
        self._cells: list[BannerCell] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.live_with(theme)
        self.set_width_class(WidthClass.WIDE)

    def set_width_class(self, width: WidthClass) -> None:
        self._width = width
        self._rebuild(is_new=True)

    def show_patient(self, content: BannerContent | None, *, note: str = "") -> None:
        """`note`: why nobody stands here, where it is not that none is chosen; already translated."""
        self._content, self._note = content, note
        self._rebuild(is_new=False)

    def is_whole(self) -> bool:
        """Whether every word of every cell stands inside its cell, and every cell inside the banner, beside the others."""
        places = [cell.geometry() for cell in self._cells]
        is_apart = not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])
        return is_apart and all(cell.is_whole() and self.rect().contains(cell.geometry()) for cell in self._cells)

    def retranslate(self) -> None:
        self._rebuild(is_new=False)

    def remark(self) -> None:
        self._rebuild(is_new=False)
        self.update()

    def tick(self) -> None:
        """One that nobody sees is told anew when it is shown."""
        if self._content is not None and self.isVisible():
            self._rebuild(is_new=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick()

    def restyle(self) -> None:
        self._rebuild(is_new=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Its cells let the press through."""
        cell = self.childAt(event.position().toPoint())
        if isinstance(cell, BannerCell) and cell.look.is_diagnoses:
            self.diagnoses_wanted.emit()
        else:
            super().mousePressEvent(event)

    def _rebuild(self, *, is_new: bool) -> None:
        looks = () if self._content is None else banner_cells(self._content, self._width, self.theme.marking)
        is_other = is_new or len(looks) != len(self._cells)
        has_changed = is_other
        if is_other:
            self._replace_cells(looks, is_new=is_new)
        else:
            for cell, look in zip(self._cells, looks, strict=True):
                if cell.look != look:
                    cell.set_look(look)
                    has_changed = True
        words = self.tr("No patient chosen") if self._content is None else "; ".join(look.spoken for look in looks)
        self.setAccessibleName(words)
        if has_changed or not looks:
            self._arrange()
        if is_other or not looks:  # else each cell paints itself: an age that grows repaints no name
            self.update()

    def _replace_cells(self, looks: tuple[CellLook, ...], *, is_new: bool) -> None:
        """As many as are needed: a widget more or less, not all of them anew."""
        kept = 0 if is_new else min(len(looks), len(self._cells))
        for old in self._cells[kept:]:
            old.setParent(None)
            old.deleteLater()
        del self._cells[kept:]
        for cell, look in zip(self._cells, looks, strict=False):
            cell.set_look(look)
            cell.set_last(is_last=look is looks[-1])
        padding = 12 if self._width is WidthClass.NARROW else 14
        for look in looks[kept:]:
            cell = BannerCell(self.theme, look, padding=padding, is_last=look is looks[-1])
            self._cells.append(cell)
            cell.setParent(self)
            cell.show()

    # -- places ---------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Rows of cells, each as high as its highest cell needs; the banner is as high as all of them."""
        least, top = self.theme.scaled(self.theme.size(HEIGHTS[self._width])), 1
        for at, row in enumerate(self._rows(self.width() - 2)):
            for cell in row:
                cell.lie_flat(is_flat=at > 0 and len(row) == 1)
            widths = _widths(row, self.width() - 2)
            tallest = max(cell.height_for(width) for cell, width in zip(row, widths, strict=True))
            tall, left = max(tallest, least - 2 if at == 0 else 0), 1
            for cell, width in zip(row, widths, strict=True):
                cell.setGeometry(left, top, width, tall)
                left += width
            top += tall
        tall = max(top + 1, least)
        if self.height() != tall or self.minimumHeight() != tall:
            self.setFixedHeight(tall)
            self.height_changed.emit()

    def _rows(self, room: int) -> list[list[BannerCell]]:
        """In reading order; the strip has a row of its own."""
        rows: list[list[BannerCell]] = []
        taken = 0
        for cell in self._cells:
            need = cell.least_width()
            if not rows or taken + need > room or cell.look.is_strip:
                rows.append([])
                taken = 0
            rows[-1].append(cell)
            taken += need
        return rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, radius = QPainter(self), QRectF(self.rect()), self.theme.radius("pane")
        fill_rounded(painter, rect, self.theme.color("surface"), self.theme.color("line"), radius)
        shape = QPainterPath()
        shape.addRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
        painter.setClipPath(shape)
        paint_watermark(painter, self, self.theme)
        if self._content is None:
            words = self._note or self.tr("No patient chosen")
            draw_text(painter, rect, words, self.theme.font("note"), self.theme.color("t3"), Align.CENTER)
        painter.end()


def _widths(row: Sequence[BannerCell], room: int) -> list[int]:
    """Each its least; then up to its words on one line, in reading order; what is left goes to the cell that grows, else to the last."""
    widths = [min(cell.least_width(), room) for cell in row]
    left = room - sum(widths)
    order = sorted(range(len(row)), key=lambda at: row[at].look.grows)
    for at in order:
        more = min(max(row[at].sizeHint().width() - widths[at], 0), left)
        widths[at] += more
        left -= more
    widths[next((at for at, cell in enumerate(row) if cell.look.grows), len(row) - 1)] += left
    return widths
