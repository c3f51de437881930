"""The upload queue: every command with its state in plain words, why it waits, and what a person may do about it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offline.views import QueueEntry
from ui.emergency.centre_model import CentreModel
from ui.emergency.rows import queue_row
from ui.marking.windows import Backdrop
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.empty import EmptyKind
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Align
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column

OPEN, ALL = "open", "all"


class DockedLine(QWidget):
    """A line that opens under the table: what is asked, the typed answer, an act. Invariant: one question at a time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field, self.act = LineField(theme), SecondaryButton(theme, "", keys="↵")
        self.cancel = SecondaryButton(theme, "", keys="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.act)
        row.addWidget(self.cancel)
        self.asks = ""
        self.hide()

    def ask(self, asks: str, label: str, act: str, typed: str = "") -> None:
        self.asks = asks
        self.field.set_words(label)
        self.field.edit.setText(typed)
        self.act.setText(act)
        self.show()
        self.field.edit.setFocus()

    def end(self) -> None:
        self.asks = ""
        self.hide()


class QueuePage(Backdrop):
    """Invariant: an act is enabled only for a row for which the station would take it."""

    def __init__(self, theme: Theme, model: CentreModel, spawner: Spawner) -> None:
        super().__init__(theme)
        self._model, self._spawner = model, spawner
        self._is_narrow = False
        self.pane = Pane(theme)
        self.filter = FilterRow(theme, ((OPEN, ""), (ALL, "")))
        self.listing = Listing(theme, self.columns())
        self.retry_all = SecondaryButton(theme, "", keys="Ctrl R", is_small=True)
        self.retry_one = SecondaryButton(theme, "", keys="R", is_small=True)
        self.withdraw = SecondaryButton(theme, "", keys="W", is_small=True)
        self.export = SecondaryButton(theme, "", keys="Ctrl E", is_small=True)
        self.line = DockedLine(theme)
        self.result = Label(theme, role="meta", tone="t2", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.pane.add_to_header(self.filter, at_end=False)
        for button in (self.retry_one, self.withdraw, self.retry_all, self.export):
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

    def _connect(self) -> None:
        self.filter.chosen.connect(self.choose_filter)
        self.listing.table.row_changed.connect(self._weigh)
        self.listing.retry_wanted.connect(self.refresh)
        self.retry_all.clicked.connect(self.retry_everything)
        self.retry_one.clicked.connect(self.retry_current)
        self.withdraw.clicked.connect(self.ask_withdrawal)
        self.export.clicked.connect(self.ask_path)
        self.line.act.clicked.connect(self.do_asked)
        self.line.field.edit.returnPressed.connect(self.do_asked)
        self.line.cancel.clicked.connect(self.end_line)

    # -- acts ---------------------------------------------------------------------------------------------------

    def current(self) -> QueueEntry | None:
        row = self.listing.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, QueueEntry) else None

    def refresh(self) -> None:
        self._spawner.spawn(self._model.refresh(), "read queue", owner=self)

    def choose_filter(self, choice: str) -> None:
        self._spawner.spawn(self._model.show_all(shows_all=choice == ALL), "read queue", owner=self)

    def retry_everything(self) -> None:
        self._spawner.spawn(self._model.retry(), "retry all", owner=self)

    def retry_current(self) -> None:
        entry = self.current()
        if entry is not None and self._model.may_retry(entry):
            self._spawner.spawn(self._model.retry(entry.command), "retry one", owner=self)

    def ask_withdrawal(self) -> None:
        entry = self.current()
        if entry is not None and self._model.may_withdraw(entry):
            self.line.ask(entry.command, self.tr("Why is it withdrawn?"), self.tr("Withdraw"))

    def ask_path(self) -> None:
        self.line.ask(
            "",
            self.tr("Export the open queue to this file (JSON lines, no names)"),
            self.tr("Export"),
            self._model.proposed_path(),
        )

    def do_asked(self) -> None:
        typed, command = self.line.field.text(), self.line.asks
        if not typed.strip() or self.line.isHidden():
            return
        work = self._model.withdraw(command, typed) if command else self._model.export(typed)
        self._spawner.spawn(work, "withdraw" if command else "export", owner=self)
        self.end_line()

    def end_line(self) -> None:
        self.line.end()
        self.listing.table.setFocus()

    # -- showing ------------------------------------------------------------------------------------------------

    def set_width_class(self, width: WidthClass) -> None:
        self._is_narrow = width is WidthClass.NARROW
        self.listing.table.set_columns(self.columns())

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Upload queue"))
        self.filter.set_text(OPEN, self.tr("Open"))
        self.filter.set_text(ALL, self.tr("All"))
        self.retry_all.setText(self.tr("Try all again"))
        self.retry_one.setText(self.tr("Try this again"))
        self.withdraw.setText(self.tr("Withdraw own"))
        self.export.setText(self.tr("Export"))
        self.line.cancel.setText(self.tr("Cancel"))
        self.listing.table.set_columns(self.columns())
        self.listing.table.setAccessibleName(self.tr("Upload queue"))
        self.show_model()

    def show_model(self) -> None:
        model = self._model
        waiting = model.status.waiting
        self.pane.set_meta(
            self.tr("{open} open · {conflicts} conflicts · {refused} refused").format(
                open=waiting.open, conflicts=waiting.conflicts, refused=waiting.refused
            )
        )
        self.pane.set_tag(self.tr("not uploaded {count}").format(count=waiting.open))
        if model.queue is None:
            kind = EmptyKind.FAILED if "queue" in model.failed else EmptyKind.READING
            self.listing.show_note(kind, subject=self.tr("Upload queue"))
        elif model.queue:
            numbers = model.numbers()
            self.listing.show_rows(tuple(queue_row(entry, numbers, model.now) for entry in model.queue))
        else:
            nothing = self.tr("Nothing waits here: central has confirmed everything, or a person has decided.")
            self.listing.show_note(EmptyKind.EMPTY, subject=self.tr("Upload queue"), detail=nothing)
        exported = model.exported
        self.result.setText(
            self.tr("Exported {count} commands to {path}").format(count=exported[0], path=exported[1])
            if exported
            else ""
        )
        self._weigh()

    def _weigh(self, _row: object = None) -> None:
        entry = self.current()
        self.retry_one.setEnabled(entry is not None and self._model.may_retry(entry))
        self.withdraw.setEnabled(entry is not None and self._model.may_withdraw(entry))
        self.export.setEnabled(self._model.queue is not None)

    def columns(self) -> tuple[Column, ...]:
        narrow = self._is_narrow
        return (
            Column(key="number", title=self.tr("Number"), width=76),
            Column(key="time", title=self.tr("Saved at"), width=76 if narrow else 110),
            Column(key="patient", title=self.tr("Patient"), width=104 if narrow else 140, may_elide=False),
            Column(key="content", title=self.tr("Content"), wraps=True),
            Column(key="author", title=self.tr("Author"), width=68 if narrow else 84, wraps=True),
            Column(key="station", title=self.tr("Station"), width=64 if narrow else 84),
            Column(key="state", title=self.tr("State"), width=214, may_elide=False),
            Column(key="tries", title=self.tr("Tries"), width=44, align=Align.RIGHT),
            Column(key="error", title=self.tr("Why it waits"), width=170 if narrow else 300, pad=16, wraps=True),
            Column(key="needs", title=self.tr("Depends on"), width=90 if narrow else 130, wraps=True),
        )
