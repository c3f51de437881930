"""The report of the emergency on the screen, its paper and its files. Shows what the paper shows, line by line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.emergency.copies_model import REPORT, CopiesModel
from ui.emergency.queue_page import DockedLine
from ui.emergency.report_lines import ReportLine, report_lines
from ui.marking.windows import Backdrop
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell, section

TABLE, SIGNED = "table", "signed"


class ReportPage(Backdrop):
    """Invariant: what leaves as a file names no patient; what is printed is what stands here."""

    paper_wanted = Signal()

    def __init__(self, theme: Theme, model: CopiesModel, spawner: Spawner) -> None:
        super().__init__(theme)
        self._model, self._spawner = model, spawner
        self._asked = ""
        self.pane, self.listing = Pane(theme), Listing(theme, self._columns())
        self.print = SecondaryButton(theme, "", keys="Ctrl P", is_small=True)
        self.table = SecondaryButton(theme, "", keys="E", is_small=True)
        self.signed = SecondaryButton(theme, "", keys="S", is_small=True)
        self.line = DockedLine(theme)
        self.result = Label(theme, role="meta", tone="t2", wrap=True)
        for button in (self.print, self.table, self.signed):
            self.pane.add_to_header(button)
        self.pane.body.addWidget(self.listing, 1)
        self.pane.body.addWidget(self.line)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 6)
        foot.addWidget(self.result, 1)
        self.pane.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.pane)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.print.clicked.connect(self.paper_wanted)
        self.table.clicked.connect(self.ask_table)
        self.signed.clicked.connect(self.ask_signed)
        self.line.act.clicked.connect(self.do_asked)
        self.line.field.edit.returnPressed.connect(self.do_asked)
        self.line.cancel.clicked.connect(self.end_line)

    # -- acts ---------------------------------------------------------------------------------------------------

    def print_now(self) -> None:
        if self.print.isEnabled():
            self.paper_wanted.emit()

    def ask_table(self) -> None:
        self._ask(TABLE, self.tr("Export every entry to this file (CSV, without names and contents)"), "csv")

    def ask_signed(self) -> None:
        self._ask(SIGNED, self.tr("Export the signed journal to this file (without names and contents)"), "json")

    def _ask(self, what: str, words: str, ending: str) -> None:
        self._asked = what
        self.line.ask(what, words, self.tr("Export"), self._model.proposed(ending))

    def do_asked(self) -> None:
        typed = self.line.field.text()
        if typed.strip() and not self.line.isHidden():
            work = self._model.export(typed, is_signed=self._asked == SIGNED)
            self._spawner.spawn(work, "export the emergency", owner=self)
            self.end_line()

    def end_line(self) -> None:
        self.line.end()
        self.listing.table.setFocus()

    # -- showing ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Event report"))
        self.print.setText(self.tr("Print"))
        self.table.setText(self.tr("Table (CSV)"))
        self.signed.setText(self.tr("Signed bundle"))
        self.line.cancel.setText(self.tr("Cancel"))
        self.listing.table.set_columns(self._columns())
        self.listing.table.setAccessibleName(self.tr("Event report"))
        self.show_model()

    def show_model(self) -> None:
        model = self._model
        exported, said = model.exported, self.tr("Written: {path}")
        told = [said.format(path=exported[1])] if exported else []
        if model.key:
            told.append(
                self.tr("Signed with this PC's key {key}: give it to whoever gets the file, by another way.").format(
                    key=model.key
                )
            )
        self.result.setText(" ".join(told))
        self.print.setEnabled(model.report is not None)
        if model.report is not None:
            self.listing.show_rows(rows_of(report_lines(model.report, model.centre.now)))
        elif model.was_reported:
            none = self.tr("There was no emergency at this station yet.")
            self.listing.show_note(EmptyKind.EMPTY, subject=self.tr("Event report"), detail=none)
        else:
            kind = EmptyKind.FAILED if REPORT in model.failed else EmptyKind.READING
            self.listing.show_note(kind, subject=self.tr("Event report"))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="first", title=self.tr("When, how many"), width=170, wraps=True),
            Column(key="what", title=self.tr("What"), wraps=True),
            Column(key="said", title=self.tr("Details, who"), wraps=True),
        )


def rows_of(lines: tuple[ReportLine, ...]) -> tuple[TableRow, ...]:
    made = []
    for at, one in enumerate(lines):
        if one.is_heading:
            made.append(section(f"part-{at}", one.first))
        else:
            cells = (cell(one.first, weight=600), cell(one.what), cell(one.said, tone="t2"))
            made.append(TableRow(key=f"line-{at}", cells=cells))
    return tuple(made)
