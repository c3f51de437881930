"""The report of a drill on the screen: what stands on its paper, and a line for who led it. Keeps and prints; judges nothing."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.records import Person, Role
from offline.drills import DrillReport
from offline.station import Station
from ui.doctor.wording import short_language
from ui.drill.words import DrillLine, drill_lines, score_words
from ui.marking.windows import MarkedWindow
from ui.printing.door import Ask
from ui.printing.drill_sheet import KEY
from ui.printing.preview import PrintPreview
from ui.printing.preview_model import PreviewModel
from ui.printing.print_room import PrintRoom
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell, section

MOST_LETTERS = 300
"""So much stays on the one page."""


class DrillReportWindow(MarkedWindow):
    """Invariant: what is shown is what is kept; words that were typed are kept before they are shown in the report."""

    def __init__(self, theme: Theme, station: Station, spawner: Spawner, folder: str) -> None:
        super().__init__(theme, has_actions=False, is_compact=True)
        self.setObjectName("drillReport")
        self._station, self._spawner = station, spawner
        self.report: DrillReport | None = None
        self._preview: PrintPreview | None = None
        self._paper = PreviewModel(PrintRoom(station), station.clock, Path(folder))
        self.pane, self.listing = Pane(theme), Listing(theme, self._columns())
        self.points = LineField(theme)
        self.points.edit.setMaxLength(MOST_LETTERS)
        self.kept = Label(theme, role="meta", tone="t2")
        self.keep = SecondaryButton(theme, "", keys="Ctrl S")
        self.print = PrimaryButton(theme, "", keys="Ctrl P")
        self.leave = SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self.keep.clicked.connect(self.keep_points)
        self.print.clicked.connect(self.print_now)
        self.leave.clicked.connect(self.close)
        for keys, act in (("Ctrl+S", self.keep_points), ("Ctrl+P", self.print_now), ("Escape", self.close)):
            QShortcut(QKeySequence(keys), self, act)
        self.retranslate()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        self.pane.body.addWidget(self.listing, 1)
        column.addWidget(self.pane, 1)
        column.addWidget(self.points)
        row = QHBoxLayout()
        row.addWidget(self.kept, 1)
        for button in (self.leave, self.keep, self.print):
            row.addWidget(button)
        column.addLayout(row)
        self.set_body(body)

    def sizeHint(self) -> QSize:
        return QSize(900, 860)

    def show_report(self, report: DrillReport) -> None:
        self.report = report
        self.points.edit.setText(report.points)
        self.kept.setText("")
        self._show()
        self.show()
        self.activateWindow()

    def keep_points(self) -> None:
        if self.report is not None:
            changed = msgspec.structs.replace(self.report, points=self.points.text().strip())
            self._spawner.spawn(self._keep(changed), "keep the points of a drill", owner=self)

    async def _keep(self, report: DrillReport) -> None:
        await self._station.keep_drill(report)
        self.report = report
        self.kept.setText(self.tr("Kept."))
        self._show()

    def print_now(self) -> None:
        """The preview, as of every document; what was typed is kept first."""
        report = self.report
        if report is None:
            return
        self.keep_points()
        if self._preview is None:
            self._preview = PrintPreview(self.theme, self._paper, self._spawner)
        by = Person(reference="", name=report.led_by, role=Role.HEAD_NURSE, staff_number="")
        language = short_language(self.theme.language)
        ask = Ask(patient=report.id, by=by, marking=self.theme.marking, language=language)
        self._preview.show()
        self._spawner.spawn(self._paper.open(KEY, ask), "read the report of a drill", owner=self)

    def leave_paper(self) -> None:
        if self._preview is not None:
            self._preview.part()
            self._preview.deleteLater()
            self._preview = None

    # -- showing ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.set_title(self.tr("Report of the drill"))
        self.pane.set_title(self.tr("Report of the drill"))
        self.points.set_words(self.tr("What shall be better next time, in the words of who led it"))
        self.keep.setText(self.tr("Keep the words"))
        self.print.setText(self.tr("Print"))
        self.leave.setText(self.tr("Close"))
        self.listing.table.set_columns(self._columns())
        self.listing.table.setAccessibleName(self.tr("Report of the drill"))
        self._show()

    def _show(self) -> None:
        if self.report is not None:
            self.pane.set_meta(score_words(self.report))
            lines = drill_lines(self.report, self._station.clock.now())
            self.listing.show_rows(tuple(_row(at, one) for at, one in enumerate(lines)))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="first", title=self.tr("Step"), width=240, wraps=True),
            Column(key="said", title=self.tr("Done after, by whom"), wraps=True),
            Column(key="more", title=self.tr("Remarks"), width=250, wraps=True),
        )


def _row(at: int, one: DrillLine) -> TableRow:
    if one.is_heading:
        return section(f"part-{at}", one.first, one.said)
    cells = (cell(one.first, weight=600), cell(one.said), cell(one.more, tone="t2"))
    return TableRow(key=f"line-{at}", cells=cells)
