"""The docked Chinese herbal prescription (Ctrl Shift H): one line to type herbs into, the grid 君臣佐使, doses, method and usage.

Takes the place of the order table while it is open. Presets nothing: no grams, no role, no footnote, no number of doses.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.herbs import Herb, HerbBook
from ui.requests.herb_model import SIGN_OF_ROLE, Line, Prescription, as_text, read, with_line, without
from ui.requests.parts import Checks, ChoiceField, scrolled
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import form_key
from ui.widgets.fields import LineField, SearchField
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import Align, Chip
from ui.widgets.table import Table
from ui.widgets.table_model import Cell, Column, TableRow, cell

HITS, GRID = 6, 120
DECOCTED_BY = ("hospital", "patient")


class HerbPanel(Living, QWidget):
    """Invariant: a herb stands in the grid only with the grams that a person typed."""

    changed = Signal()
    confirmed = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, book: HerbBook) -> None:
        super().__init__()
        self.live_with(theme)
        self._book = book
        self.whole = Prescription()
        self._found: tuple[Herb, ...] = ()
        self._at = 0
        self._title = Label(theme, role="value", wrap=True)
        self.field = SearchField(theme, icon="plus", keys="Ctrl Shift H", height=30, is_prominent=True)
        self.field.edit.installEventFilter(self)
        self.hits = Table(theme, self._hit_columns(), has_header=False)
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._said = Label(theme, role="meta", tone="t2", wrap=True)
        self.grid = Table(theme, self._columns())
        self.doses, self.method, self.usage = LineField(theme), LineField(theme), LineField(theme)
        self.by = ChoiceField(theme)
        self._checks = Checks(theme)
        self.confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self.remove = SecondaryButton(theme, "", keys="Del")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 4, 8, 4)
        column.setSpacing(6)
        self.grid.setMinimumHeight(GRID)
        for widget in (self._title, self.field, self.hits, self._said):
            column.addWidget(widget)
        column.addWidget(self.grid, 1)
        fields = QGridLayout()
        fields.setHorizontalSpacing(10)
        for at, field in enumerate((self.doses, self.method, self.by, self.usage)):
            fields.addWidget(field, 0, at, Qt.AlignmentFlag.AlignTop)
            fields.setColumnStretch(at, 1)
        column.addLayout(fields)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(scrolled(inside), 1)
        whole.addWidget(self._checks)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self.confirm)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self.field.text_edited.connect(self._typed)
        self.hits.clicked.connect(self._clicked)
        self.grid.row_activated.connect(self._change)
        self.confirm.clicked.connect(self._confirm)
        self.remove.clicked.connect(self._remove)
        self._drop.clicked.connect(self.dropped)
        self.by.changed.connect(self._edited)
        for field in (self.doses, self.method, self.usage):
            field.edit.textEdited.connect(self._edited)

    # -- showing ----------------------------------------------------------------------------------------------------

    def ask(self, whole: Prescription, title: str) -> None:
        self._title.setText(title)
        self.whole = whole
        for field, words in ((self.doses, whole.doses), (self.method, whole.method), (self.usage, whole.usage)):
            field.edit.setText(words)
        self.by.choose(whole.decocted_by)
        self._clear()
        self._draw()
        self.show_checks(())
        self.show()
        self.field.edit.setFocus()

    def leave(self) -> None:
        self.whole = Prescription()
        self.hide()

    def show_checks(self, words: Sequence[str], loud: int = 0) -> None:
        self._checks.show_words(words, loud)

    def retranslate(self) -> None:
        self.field.set_words(
            self.tr("Herb"), self.tr("Herb: initials or name, grams, role (j c z s), footnote, e.g. huangqi 30 j")
        )
        self.hits.setAccessibleName(self.tr("Herbs found"))
        self.grid.setAccessibleName(self.tr("Herbs of the prescription"))
        self.grid.set_columns(self._columns())
        self.doses.set_words(self.tr("Doses (one a day)"), self.tr("how many"))
        self.method.set_words(self.tr("Decoction"))
        self.usage.set_words(self.tr("Usage"))
        choices = zip(DECOCTED_BY, (self.tr("by the hospital"), self.tr("by the patient")), strict=True)
        self.by.set_words(self.tr("Decocted"), self.tr("not said"), tuple(choices))
        self.confirm.setText(self.tr("Take over"))
        self.remove.setText(self.tr("Remove herb"))
        self._drop.setText(self.tr("Back"))
        self._draw()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="role", title=self.tr("Role"), width=60),
            Column(key="herb", title=self.tr("Herb"), wraps=True),
            Column(key="grams", title=self.tr("Grams"), width=80, align=Align.RIGHT, may_elide=False),
            Column(key="note", title=self.tr("Footnote"), width=110, may_elide=False),
        )

    def _hit_columns(self) -> tuple[Column, ...]:
        return (
            Column(key="name", title="", pad=4, wraps=True),
            Column(key="range", title="", width=130, pad=4, align=Align.RIGHT, may_elide=False),
            Column(key="note", title="", width=100, pad=4, may_elide=False),
        )

    def _draw(self) -> None:
        self.grid.set_rows(tuple(_row(line, self.tr("toxic")) for line in self.whole.lines))
        self.remove.setEnabled(bool(self.whole.lines))
        total = sum(line.grams for line in self.whole.lines)
        words = self.tr("{count} herbs, {grams} g in one dose")
        self._said.setText(words.format(count=len(self.whole.lines), grams=f"{total:,f}" if self.whole.lines else "0"))

    def _draw_hits(self) -> None:
        unknown = self.tr("dose not known")
        self.hits.set_rows(tuple(_hit_row(one, unknown) for one in self._found))
        self.hits.setVisible(bool(self._found))
        self.hits.setFixedHeight(self.theme.scaled(26) * min(len(self._found), HITS) + 2)
        if self._found:
            self.hits.choose(self._found[self._at].id)

    # -- what a person does -------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._found, self._at = self._book.search(read(text).words), 0
        self._draw_hits()

    def _clear(self) -> None:
        self.field.edit.clear()
        self._typed("")

    def _clicked(self) -> None:
        row = self.hits.current_row()
        if row is not None:
            self._at = next(at for at, one in enumerate(self._found) if one.id == row.key)
            self._add()
            self.field.edit.setFocus()

    def _add(self) -> None:
        said = read(self.field.text())
        if not self._found:
            return
        herb = self._found[self._at]
        if said.grams is None or said.grams <= 0:
            self._said.setText(self.tr("{name}: how many grams? Type them after the name.").format(name=herb.name_zh))
            return
        line = Line(herb=herb, grams=said.grams, role=said.role, footnote=said.footnote)
        self.whole = with_line(self.whole, line)
        self._clear()
        self._draw()
        self.grid.choose(herb.id)
        self.changed.emit()

    def _change(self, row: object) -> None:
        """Enter on a herb brings its line back to be typed over."""
        line = row.subject if isinstance(row, TableRow) else None
        if isinstance(line, Line):
            self.field.edit.setText(as_text(line))
            self._typed(self.field.text())
            self.field.edit.setFocus()

    def _remove(self) -> None:
        row = self.grid.current_row()
        if row is not None:
            self.whole = without(self.whole, row.key)
            self._draw()
            self.changed.emit()

    def _edited(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        self.whole = replace(
            self.whole,
            doses=self.doses.text(),
            method=self.method.text(),
            usage=self.usage.text(),
            decocted_by=self.by.code(),
        )

    def _confirm(self) -> None:
        self._read()
        self.confirmed.emit()

    # -- keys -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._found:
                step = 1 if key == Qt.Key.Key_Down else -1
                self._at = min(max(self._at + step, 0), len(self._found) - 1)
                self._draw_hits()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
                self._add() if self.field.text().strip() else self.doses.edit.setFocus()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Alt Enter takes over, Del takes a herb out of the unsigned grid, Esc leaves."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        elif not form_key(event, onward=self.focusNextChild, take=self._confirm, leave=self.dropped.emit):
            super().keyPressEvent(event)


def _row(line: Line, toxic: str) -> TableRow:
    marks = (Chip(text=toxic, tone="redo", is_small=True),) if line.herb.is_toxic else ()
    name = cell(f"{line.herb.name_zh}  {line.herb.name_latin}", weight=600)
    return TableRow(
        key=line.herb.id,
        cells=(
            cell(SIGN_OF_ROLE.get(line.role, "—")),
            Cell(runs=(*marks, *name.runs)),
            cell(f"{line.grams:f} g", weight=600),
            cell(line.footnote or "—", tone="t1" if line.footnote else "t3"),
        ),
        subject=line,
    )


def _hit_row(herb: Herb, unknown: str) -> TableRow:
    is_known = herb.low_g is not None and herb.high_g is not None
    return TableRow(
        key=herb.id,
        cells=(
            cell(f"{herb.name_zh}  {herb.name_latin}", weight=500),
            cell(f"{herb.low_g:f}–{herb.high_g:f} g" if is_known else unknown, tone="t2", role="meta"),
            cell(herb.decoction_note or "", tone="t2", role="meta"),
        ),
        height=26,
    )
