"""The temperature chart at the nurse station: patients, the page of paper, and on H what lies behind the chosen slot.

page = TemperaturePage(desk, station)
window.add_page("chart", page, title=chart_title, keys="F8", hints=chart_hints); page.open()
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea

from client.clinical.vitals import last_moment
from client.errors import InputRefused
from client.tongue import reads_chinese
from offline.views import BedCard
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.person_words import patient_name
from ui.temperature.frame import COLUMNS
from ui.temperature.model import ChartStation, TemperatureModel
from ui.temperature.taking_back import TakeBack
from ui.temperature.view import ChartView
from ui.temperature.words import history_columns, history_rows
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import Column, TableRow, cell

LIST_WIDTH, HISTORY_WIDTH = 250, 430


def chart_title() -> str:
    return QCoreApplication.translate("TemperaturePage", "Temperature chart")


def chart_hints() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("PgUp PgDn", translate("TemperaturePage", "seven days back, on")),
        ("← →", translate("TemperaturePage", "slot")),
        ("H", translate("TemperaturePage", "what lies behind the slot")),
        ("Ctrl E", translate("TemperaturePage", "a reading of the slot was wrong")),
        ("W", translate("TemperaturePage", "whole page, width")),
        ("Ctrl P", translate("TemperaturePage", "print")),
    )


class TemperaturePage(NursePage):
    """Invariant: the paper is the chosen patient's, as the printer would print it now."""

    def __init__(self, desk: Desk, station: ChartStation) -> None:
        self.model = TemperatureModel(station, desk.session.person)
        super().__init__(desk, self.model)
        self.setObjectName("temperaturePage")
        theme = desk.theme
        self.listing = Listing(theme, _columns())
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.pane, self.paper, self.behind = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2"), Pane(theme, keys="H")
        self.view = ChartView(theme)
        self.history = Listing(theme, history_columns())
        self.taking = TakeBack(theme)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        self.pane.body.addWidget(self.listing, 1)
        self.pane.body.addWidget(self.rest)
        self.pane.setFixedWidth(LIST_WIDTH)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self.view)
        self.paper.body.addWidget(self.area, 1)
        self.behind.body.addWidget(self.history, 1)
        self.behind.body.addWidget(self.taking)
        self.behind.setFixedWidth(HISTORY_WIDTH)
        self.behind.hide()
        for part, stretch in ((self.pane, 0), (self.paper, 1), (self.behind, 0)):
            row.addWidget(part, stretch)

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("chart.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("chart.paper", "Alt+2", self, self.area.setFocus)
        keys.bind("chart.before", "PgUp", self, self.turn_back)
        keys.bind("chart.after", "PgDown", self, self.turn_on)
        keys.bind("chart.left", "Left", self, self.go_left, repeats=True)
        keys.bind("chart.right", "Right", self, self.go_right, repeats=True)
        keys.bind("chart.history", "H", self, self.toggle_history)
        keys.bind("chart.whole", "W", self, self.toggle_whole)
        keys.bind("chart.wrong", "Ctrl+E", self, self.begin_taking)
        self.taking.edit.returnPressed.connect(self.take_back)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.retry_wanted.connect(self.refresh)
        self.view.column_chosen.connect(self._take_column)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return chart_title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return chart_hints()

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Patients"))
        self.behind.set_title(self.tr("Readings of this slot"))
        self.listing.table.setAccessibleName(self.tr("Patients"))
        self.history.table.setAccessibleName(self.tr("Readings of this slot"))
        self.listing.table.set_columns(_columns())
        self.history.table.set_columns(history_columns())
        self.taking.retranslate()
        self.model.language = "zh" if reads_chinese(self.language) else "en"
        self.refresh()
        self.draw()

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more patients").format(count=len(rows))

    # -- drawing ------------------------------------------------------------------------------------------------

    async def _refresh_and_draw(self) -> None:
        self.model.marking = self.theme.marking
        await super()._refresh_and_draw()

    def draw(self) -> None:
        model = self.model
        if model.knowing is not Knowing.READY:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Patients"))
        else:
            blocker = QSignalBlocker(self.listing.table)
            self.listing.show_rows(tuple(_row(card) for card in model.cards), subject=self.tr("Patients"))
            self.listing.table.choose(model.patient or "", scrolls=False)
            blocker.unblock()
        self._draw_paper()

    def _draw_paper(self) -> None:
        model, sheet = self.model, self.model.sheet
        self.paper.set_title(sheet.name if sheet else chart_title())
        meta = ""
        if sheet is not None:
            page = self.tr("page {page} of {pages}").format(page=model.page, pages=sheet.pages)
            meta = f"{sheet.words.profile} · {page}"
        self.paper.set_meta(meta)
        self.view.show_page(sheet, model.shown(), model.column, self._note())
        self._draw_history()

    def _note(self) -> str:
        if self.model.refusal == "no-admission":
            return self.tr("Central says no time of admission: there is no day to count from.")
        if self.model.refusal:
            return self.tr("There is no temperature chart of this patient here.")
        is_awaited = self.model.knowing in {Knowing.NOT_LOADED, Knowing.READING}
        return self.tr("Being read …") if is_awaited else self.tr("No patient is chosen.")

    def _draw_history(self) -> None:
        model, sheet = self.model, self.model.sheet
        if sheet is None or sheet.chart.grid is None or self.behind.isHidden():
            return
        grid = sheet.chart.grid
        at = grid.moment((model.page - 1) * COLUMNS + model.column)
        self.behind.set_meta(f"{at:%m-%d} {grid.profile.slots[model.column % len(grid.profile.slots)]}:00")
        rows = history_rows(model.readings(), sheet.chart.profile, grid.zone, last_moment(model.clock.now()))
        self.history.show_rows(rows, subject=self.tr("Readings"))

    # -- acts ---------------------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        if patient:
            self.act(self._load(patient), "choose patient")

    def _choose(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, str) and row.subject != self.model.patient:
            self.act(self._load(row.subject), "choose patient")

    async def _load(self, patient: str) -> None:
        self.model.marking = self.theme.marking
        await self.model.choose(patient)
        self.draw()

    def turn_back(self) -> None:
        self.model.turn(-1)
        self._draw_paper()

    def turn_on(self) -> None:
        self.model.turn(1)
        self._draw_paper()

    def go_left(self) -> None:
        self.model.move(-1)
        self._draw_paper()

    def go_right(self) -> None:
        self.model.move(1)
        self._draw_paper()

    def _take_column(self, column: int) -> None:
        self.model.column = column
        self._draw_paper()

    def begin_taking(self) -> None:
        """The chosen reading of the slot was wrong: opens its list and asks why."""
        self.behind.show()
        self._draw_history()
        table = self.history.table
        if table.current_row() is None and table.rows.rows:
            table.choose(table.rows.rows[0].key)
        self.taking.begin()

    def take_back(self) -> None:
        row = self.history.table.current_row()
        self.act(self._taking_back(row.key if row else ""), "take a reading back")

    async def _taking_back(self, key: str) -> None:
        try:
            await self.model.take_back(key, self.taking.edit.text())
        except InputRefused as error:
            self.taking.refuse(error.facts)
            return
        self.taking.done()
        self.draw()

    def toggle_whole(self) -> None:
        self.view.show_whole(is_whole=not self.view.is_whole)

    def toggle_history(self) -> None:
        """Its list takes the keyboard, so that Ctrl E is about the reading chosen there."""
        self.behind.setVisible(self.behind.isHidden())
        self._draw_history()
        (self.listing if self.behind.isHidden() else self.history).table.setFocus()


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("TemperaturePage", "Bed"), width=56, pad=12),
        Column(key="name", title=translate("TemperaturePage", "Patient"), width=0, pad=6, wraps=True),
    )


def _row(card: BedCard) -> TableRow:
    patient = card.patient
    return TableRow(
        key=patient.key if patient else "",
        cells=(
            cell(card.bed.label if card.bed else words.UNKNOWN, weight=600),
            cell(patient_name(patient) if patient else "", weight=500),
        ),
        subject=patient.key if patient else "",
    )
