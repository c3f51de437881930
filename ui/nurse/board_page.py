"""A board of the nurse station: a list on the left, the chosen row's patient with what is done about it on the right. Knows no content."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offline.views import Banner
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing, Loading
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import PatientBlock
from ui.results.scrolling import scrolled
from ui.theme.width import WidthClass, width_class
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.table_model import Column, TableRow

BESIDE = {WidthClass.WIDE: 440, WidthClass.MEDIUM: 400, WidthClass.NARROW: 340}
MARGIN = 8


class BoardModel(Protocol):
    """A view model of rows with keys, of which one is chosen."""

    chosen_key: str
    banner: Banner | None
    knowing: Knowing

    async def choose(self, key: str, /) -> None: ...


class BoardPage(NursePage):
    """Invariant: what stands beside the list is about the chosen row, and about nobody else."""

    def __init__(self, desk: Desk, model: Loading, name: str) -> None:
        super().__init__(desk, model)  # type: ignore[arg-type]  # every board's model refreshes and hears
        self.setObjectName(name)
        theme = desk.theme
        self.width_class = WidthClass.WIDE
        self.listing = Listing(theme, self.columns())
        self.pane, self.beside = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.block, self.heading = PatientBlock(theme), SectionHeader(theme, has_top_line=True)
        self.details = Label(theme, wrap=True)
        self.why_not = Label(theme, role="value", tone="danger", wrap=True)
        self.inner = QVBoxLayout()
        self._lay_out()
        desk.keys.bind(f"{name}.list", "Alt+1", self, self.listing.table.setFocus)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.retry_wanted.connect(self.refresh)
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(8)
        self.pane.body.addWidget(self.listing, 1)
        row.addWidget(self.pane, 1)
        row.addWidget(self.beside)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.details)
        column.addStretch(1)
        column.addWidget(self.why_not)
        column.addLayout(self.inner)
        self.inner.setSpacing(8)
        self.beside.body.addWidget(self.block)
        self.beside.body.addWidget(self.heading)
        self.beside.body.addWidget(scrolled(body), 1)  # on a low page nothing is squeezed: it is scrolled to

    # -- for the boards -----------------------------------------------------------------------------------------

    @property
    def board(self) -> BoardModel:
        raise NotImplementedError

    def columns(self) -> tuple[Column, ...]:
        raise NotImplementedError

    def rows(self) -> Sequence[TableRow]:
        raise NotImplementedError

    def subject(self) -> str:
        """What the list is of, in words."""
        raise NotImplementedError

    def draw_beside(self) -> None:
        """The details and the acts of the chosen row."""
        raise NotImplementedError

    # -- showing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model = self.board
        if model.knowing is not Knowing.READY:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.subject())
        else:
            table = self.listing.table
            blocker = QSignalBlocker(table)
            table.set_columns(self.columns())
            self.listing.show_rows(self.rows(), subject=self.subject())
            table.choose(model.chosen_key)
            blocker.unblock()
        self._draw_patient()
        self.draw_beside()

    def _draw_patient(self) -> None:
        clock = self.desk.station.clock
        self.block.show_banner(self.board.banner, clock.now(), clock.zone)

    def at(self, moment: datetime | None) -> str:
        clock = self.desk.station.clock
        return words.moment_words(moment, clock.now(), clock.zone) if moment is not None else words.UNKNOWN

    def retranslate(self) -> None:
        self.pane.set_title(self.subject())
        self.listing.table.setAccessibleName(self.subject())
        self.draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.block.fit(self.height())
        found = width_class(self.width() + 16)
        wide = BESIDE[found]
        self.beside.setFixedWidth((wide + self.theme.scaled(wide)) // 2)  # its buttons grow with the letters
        if found is not self.width_class:
            self.width_class = found
            self.draw()

    def _choose(self, row: TableRow | None) -> None:
        if row is not None and not row.is_section and row.key != self.board.chosen_key:
            self.act(self._load(row.key), "choose a row")

    async def _load(self, key: str) -> None:
        await self.board.choose(key)
        self.why_not.setText("")
        self._draw_patient()
        self.draw_beside()
