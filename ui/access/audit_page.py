"""The audit on the screen: filters above, the state of the journal, then who did what when and about whom. Changes nothing of it.

Keys: 1 to 7 what, D since when, W by whom, P about whom, V walks the journal anew, E exports, N accepts a new journal with a reason.
"""

from collections.abc import Awaitable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from offline.audit_reading import AuditRow
from ui.access.audit_model import GROUPS, SPANS, AuditModel
from ui.access.audit_words import columns, group_words, integrity_words, row_of, span_words
from ui.emergency.queue_page import DockedLine
from ui.marking.windows import Backdrop
from ui.shell.key_map import KeyMap
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.empty import EmptyKind
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane

EXPORT, ACCEPT = "export", "accept"


class AuditPage(Backdrop):
    """Invariant: nothing is read before the page is opened by who may; what is listed is the answer to the filters that stand above it."""

    def __init__(self, theme: Theme, model: AuditModel, spawner: Spawner) -> None:
        super().__init__(theme)
        self.model, self._spawner = model, spawner
        self.pane, self.listing = Pane(theme), Listing(theme, columns())
        self.what = FilterRow(theme, tuple((key, "") for key in GROUPS))
        self.since = FilterRow(theme, tuple((key, "") for key in SPANS))
        self.who, self.about = LineField(theme), LineField(theme)
        self.state = Label(theme, role="value", wrap=True)
        self.walk = SecondaryButton(theme, "", keys="V", is_small=True)
        self.export = SecondaryButton(theme, "", keys="E", is_small=True)
        self.accept = SecondaryButton(theme, "", keys="N", is_small=True)
        self.line, self.result = DockedLine(theme), Label(theme, role="meta", tone="t2", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for button in (self.walk, self.export, self.accept):
            self.pane.add_to_header(button)
        chips, fields = QHBoxLayout(), QHBoxLayout()
        for row in (chips, fields):
            row.setContentsMargins(12, 4, 12, 2)
            row.setSpacing(12)
        chips.addWidget(self.what)
        chips.addStretch(1)
        chips.addWidget(self.since)
        fields.addWidget(self.who, 1)
        fields.addWidget(self.about, 1)
        state = QHBoxLayout()
        state.setContentsMargins(12, 4, 12, 6)
        state.addWidget(self.state, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 6)
        foot.addWidget(self.result, 1)
        body = self.pane.body
        for layout in (chips, fields, state):
            body.addLayout(layout)
        body.addWidget(self.listing, 1)
        body.addWidget(self.line)
        body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.pane)

    def _connect(self) -> None:
        self.what.chosen.connect(self._filter)
        self.since.chosen.connect(self._filter)
        for field in (self.who, self.about):
            field.edit.returnPressed.connect(self._typed)
        self.walk.clicked.connect(self.walk_now)
        self.export.clicked.connect(self.ask_path)
        self.accept.clicked.connect(self.ask_why)
        self.line.act.clicked.connect(self.do_asked)
        self.line.field.edit.returnPressed.connect(self.do_asked)
        self.line.cancel.clicked.connect(self.end_line)

    def bind_keys(self, keys: KeyMap) -> None:
        for at, group in enumerate(GROUPS):
            keys.bind(f"audit.{group}", str(at + 1), self, self._chooser(group))
        keys.bind("audit.since", "D", self, self.next_span)
        keys.bind("audit.who", "W", self, self.ask_who)
        keys.bind("audit.about", "P", self, self.ask_whom)
        keys.bind("audit.walk", "V", self, self.walk_now)
        keys.bind("audit.export", "E", self, self.ask_path)
        keys.bind("audit.accept", "N", self, self.ask_why)
        keys.bind("audit.end-line", "Escape", self, self.end_line)

    # -- asking -------------------------------------------------------------------------------------------------

    def open_page(self) -> None:
        """Read anew; that it was read is noted."""
        if self.model.may_read:
            self._do(self.model.read(), "read the audit")

    def _chooser(self, group: str) -> "_Choose":
        return _Choose(self, group)

    def next_span(self) -> None:
        spans = [*SPANS]
        self.since.choose(spans[(spans.index(self.model.span) + 1) % len(spans)])

    def ask_who(self) -> None:
        self.who.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_whom(self) -> None:
        self.about.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self, _key: str) -> None:
        self.model.group, self.model.span = self.what.choice(), self.since.choice()
        self.open_page()

    def _typed(self) -> None:
        self.model.who, self.model.about = self.who.text(), self.about.text()
        self.listing.table.setFocus()
        self.open_page()

    def walk_now(self) -> None:
        if self.model.may_read:
            self._do(self.model.walk(), "walk the journal")

    def ask_path(self) -> None:
        if self.model.may_export:
            self.line.ask(
                EXPORT,
                self.tr("Export to this file (CSV with names; its signature beside it)"),
                self.tr("Export"),
                self.model.proposed(),
            )

    def ask_why(self) -> None:
        if self.accept.isEnabled() and self.model.may_export:
            self.line.ask(ACCEPT, self.tr("Why does this PC have a new journal?"), self.tr("Accept"))

    def do_asked(self) -> None:
        typed, asks = self.line.field.text().strip(), self.line.asks
        if not typed or self.line.isHidden():
            return
        work = self.model.export(typed) if asks == EXPORT else self.model.accept(typed)
        self._do(work, "export the audit" if asks == EXPORT else "accept a new journal")
        self.end_line()

    def end_line(self) -> None:
        self.line.end()
        self.listing.table.setFocus()

    def _do(self, work: Awaitable[None], name: str) -> None:
        self._spawner.spawn(self._done(work), name, owner=self)

    async def _done(self, work: Awaitable[None]) -> None:
        try:
            await work
        finally:
            self.show_model()

    # -- showing ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Audit"))
        for group in GROUPS:
            self.what.set_text(group, group_words(group))
        for span in SPANS:
            self.since.set_text(span, span_words(span))
        self.who.set_words(self.tr("By whom (W)"), self.tr("name or staff number"))
        self.about.set_words(self.tr("About whom (P)"), self.tr("bed, name or number"))
        self.walk.setText(self.tr("Check journal"))
        self.export.setText(self.tr("Export"))
        self.accept.setText(self.tr("Accept new journal"))
        self.line.cancel.setText(self.tr("Cancel"))
        self.listing.table.set_columns(columns())
        self.listing.table.setAccessibleName(self.tr("Audit"))
        self.show_model()

    def show_model(self) -> None:
        model = self.model
        self.walk.setEnabled(model.may_read)
        self.export.setEnabled(model.may_export)
        is_rebuilt = model.integrity is not None and model.integrity.broken == "rebuilt"
        self.accept.setVisible(is_rebuilt and model.may_export)
        self.accept.setEnabled(is_rebuilt)
        words, tone = integrity_words(model.integrity, model.now)
        self.state.setText(words)
        self.state.set_tone(tone)
        said = self.tr("{count} lines written: {path}; the signature beside it")
        self.result.setText(said.format(count=model.exported[0], path=model.exported[1]) if model.exported else "")
        self._show_rows()

    def _show_rows(self) -> None:
        model, subject = self.model, self.tr("Audit")
        if not model.may_read:
            detail = self.tr("The audit is for the ward's lead. Your looking is in it, too.")
            self.listing.show_note(EmptyKind.EMPTY, subject=subject, detail=detail)
        elif model.page is None:
            kind = EmptyKind.FAILED if model.error is not None else EmptyKind.READING
            self.listing.show_note(kind, subject=subject)
        elif not model.page.rows:
            self.listing.show_note(EmptyKind.EMPTY, subject=subject, detail=self.tr("Nothing fits these filters."))
        else:
            self.listing.show_rows(tuple(row_of(row, model.now) for row in model.page.rows))
            more = self.tr("the newest {count}; narrow it down to see older ones")
            self.pane.set_meta(
                more.format(count=len(model.page.rows)) if model.page.is_cut else str(len(model.page.rows))
            )

    def chosen(self) -> AuditRow | None:
        row = self.listing.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, AuditRow) else None


class _Choose:
    """One digit: one group."""

    def __init__(self, page: AuditPage, group: str) -> None:
        self._page, self._group = page, group

    def __call__(self) -> None:
        self._page.what.choose(self._group)
