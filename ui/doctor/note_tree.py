"""The nine folders at the left of the notes: counts, the notes of each, newest first; folds to 36 px. Chooses and opens nothing itself."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.clinical.documents.book import DocumentBook
from client.tongue import reads_english
from offline.views import NoteRow
from ui.doctor.chart_model import Chart, PartName
from ui.doctor.note_model import FolderRows, NoteDraft, by_folder
from ui.doctor.note_parts import is_local
from ui.doctor.unread import show_unread
from ui.doctor.wording import NONE, short_language
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.painting import Align, Chip
from ui.widgets.table import Table
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

FOLDED = 36


class NoteTree(Living, QWidget):
    """Invariant: every note that stands is in exactly one folder, and every folder is there."""

    chosen = Signal(object)
    """The `TableRow` a person went to."""
    read_again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.awaits: EmptyKind | None = EmptyKind.READING
        self.live_with(theme)
        self._width = 232
        self._is_folded = self._is_filling = False
        self.listing = Listing(
            theme,
            (
                Column(key="title", title="", pad=12, wraps=True),
                Column(key="time", title="", width=52, pad=4, align=Align.RIGHT, may_elide=False),
                Column(key="e", title="", width=6),
            ),
            has_header=False,
        )
        show_unread(self.listing, self.awaits)
        self.fold_button = SecondaryButton(theme, "", is_small=True)
        self.fold_button.setFixedWidth(FOLDED - 4)
        self.fold_button.clicked.connect(self.toggle)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.retry_wanted.connect(self.read_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(self.listing, 1)
        column.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.setFixedWidth(self._width)
        self.retranslate()

    @property
    def table(self) -> Table:
        return self.listing.table

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def set_open_width(self, width: int) -> None:
        self._width = width
        self._fit()

    def toggle(self) -> None:
        self._is_folded = not self._is_folded
        self._fit()

    def _fit(self) -> None:
        self.listing.setVisible(not self._is_folded)
        self.setFixedWidth(FOLDED if self._is_folded else self._width)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.setStretch(1, 1 if self._is_folded else 0)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Notes by folder"))
        self.fold_button.setText("»" if self._is_folded else "«")
        self.fold_button.setAccessibleName(
            self.tr("Open the folders") if self._is_folded else self.tr("Fold the folders")
        )

    def show_rows(
        self, chart: Chart | None, draft: NoteDraft | None, documents: DocumentBook | None, now: datetime | None
    ) -> None:
        if chart is None or now is None or documents is None:
            show_unread(self.listing, self.awaits)
            return
        if PartName.NOTES in chart.failed:
            self.listing.show_note(EmptyKind.FAILED)
            return
        rows = list[TableRow]()
        if draft is not None and not draft.is_empty:
            mark = Cell(runs=(Chip(text=self.tr("draft"), icon="pencil", is_small=True),))
            rows.append(TableRow(key="draft", cells=(mark, cell("")), height=28))
        known = chart.record.folders if chart.record is not None else None
        language = short_language(self.theme.language)
        for folder in by_folder(chart.notes, documents, known):
            rows.append(_head(folder, language))
            rows += [self._row(row, now, chart) for row in folder.rows]
        self._is_filling = True
        self.listing.show_rows(rows, subject=self.tr("Notes"))
        self._is_filling = False

    def _row(self, row: NoteRow, now: datetime, chart: Chart) -> TableRow:
        written = row.note.written_at.astimezone(now.tzinfo) if row.note.written_at else None
        day = written.strftime("%H:%M" if written.date() == now.date() else "%m-%d") if written else NONE
        found = chart.record.open_findings(row.note.key) if chart.record is not None else ()
        flag = (
            (Chip(text="!", tone="red" if any(one.blocks for one in found) else "plain", is_small=True),)
            if found
            else ()
        )
        asked = chart.record.open_central(row.note.key) if chart.record is not None else ()
        if asked:
            flag = (*flag, Chip(text=self.tr("QC {count}").format(count=len(asked)), tone="ink", is_small=True))
        name = cell(row.note.title or row.note.kind.text)
        return TableRow(
            key=row.note.key,
            cells=(Cell(runs=(*name.runs, *flag)), cell(day, tone="t3", role="meta")),
            is_pending=is_local(row),
            height=28,
            subject=row,
        )

    def _choose(self, row: object) -> None:
        if not self._is_filling and isinstance(row, TableRow) and not row.is_section:
            self.chosen.emit(row)


def _head(found: FolderRows, language: str) -> TableRow:
    name = found.folder.en if reads_english(language) else found.folder.zh
    return section(f"folder-{found.folder.id}", name, str(len(found.rows)))
