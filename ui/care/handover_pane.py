"""Doctors' handover (I-PASS): the ward, what changed since the last one, giving and taking one patient at a time."""

from collections.abc import Awaitable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.records.care import Severity
from offline.care_views import HandoverRow
from ui.care.desk import CareDesk, Faults
from ui.care.form import CareForm, Field, PickField
from ui.care.handover_rows import event_columns, event_rows, handover_columns, handover_rows, handover_words
from ui.care.words import severity_word
from ui.results.scrolling import scrolled
from ui.shell.key_map import KeyMap
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import Segmented
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.table_model import TableRow
from ui.widgets.text_field import TextField


class GiveForm(CareForm):
    """How ill, summary, actions, what may happen and what then, to whom. Severity is never preset."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        choices = (("", "", ""), *((one.value, "", "") for one in Severity))
        self.severity = Segmented(theme, choices, height=32)
        self.summary, self.todo = TextField(theme, lines=2), TextField(theme, lines=3)
        self.contingency, self.receiver = TextField(theme, lines=2), PickField(theme)
        parts: tuple[QWidget, ...] = (self.severity, self.summary, self.todo, self.contingency, self.receiver)
        for at, widget in enumerate(parts):
            self.grid.addWidget(widget, at, 0)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.summary, self.todo, self.contingency, self.receiver)

    def begin(self) -> None:
        self.severity.choose("")
        super().begin()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Hand over (I-PASS)"))
        words = (("", self.tr("I: how ill? not said"), ""), *((one.value, severity_word(one), "") for one in Severity))
        self.severity.set_words(words)
        self.summary.set_words(self.tr("P: summary"))
        self.todo.set_words(self.tr("A: actions, one a line"))
        self.contingency.set_words(self.tr("S: what may happen, and what then"))
        self.receiver.field.set_words(self.tr("To (empty: whoever takes over)"))


class TakeForm(CareForm):
    """The receiver's own words, or the reason of a refusal."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.words = TextField(theme, lines=3)
        self.is_accepted = True
        self.grid.addWidget(self.words, 0, 0)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.words,)

    def begin_as(self, *, is_accepted: bool) -> None:
        self.is_accepted = is_accepted
        self.retranslate()
        self.begin()

    def retranslate(self) -> None:
        super().retranslate()
        if self.is_accepted:
            self.title.setText(self.tr("Take over: say it back"))
            self.words.set_words(self.tr("S: in your own words"))
        else:
            self.title.setText(self.tr("Refuse the handover"))
            self.words.set_words(self.tr("Reason: what is missing or not clear"))


class HandoverPane(Living, QWidget):
    """Invariant: a form belongs to the patient it was begun for; the events signed are those that stood on the screen then."""

    print_wanted = Signal()

    def __init__(self, theme: Theme, desk: CareDesk, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk, self._spawner = desk, spawner
        self._patient: str | None = None
        self._form_of: HandoverRow | None = None
        self.left, self.right = Pane(theme, keys="Alt 2"), Pane(theme)
        self.listing = Listing(theme, handover_columns())
        self.detail = Label(theme, role="body", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.head = SectionHeader(theme, has_top_line=True)
        self.events = Listing(theme, event_columns(), has_header=False)
        self.buttons = {key: SecondaryButton(theme, "", keys=key) for key in "GTFB"}
        self.give, self.take = GiveForm(theme), TakeForm(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    @property
    def forms(self) -> tuple[CareForm, ...]:
        return (self.give, self.take)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.left, 54)
        row.addWidget(self.right, 46)
        self.left.body.addWidget(self.listing, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 0)
        bar.setSpacing(6)
        for button in self.buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        self.right.body.addLayout(bar)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for form in self.forms:
            column.addWidget(form)
        self.detail.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.detail)
        column.addStretch(1)
        self.right.body.addWidget(scrolled(inner), 3)
        self.right.body.addWidget(self.head)
        self.right.body.addWidget(self.events, 2)

    def _connect(self) -> None:
        self.buttons["G"].clicked.connect(self.begin_give)
        self.buttons["T"].clicked.connect(self.begin_take)
        self.buttons["F"].clicked.connect(self.begin_refuse)
        self.buttons["B"].clicked.connect(self.print_wanted)
        self.listing.table.row_changed.connect(self._chosen)
        self.listing.table.row_activated.connect(self._next)
        for form in self.forms:
            form.saved.connect(self._save)
            form.dropped.connect(self.drop_form)

    def bind_keys(self, keys: KeyMap) -> None:
        keys.bind("care.handover.G", "G", self, self.begin_give)
        keys.bind("care.handover.T", "T", self, self.begin_take)
        keys.bind("care.handover.F", "F", self, self.begin_refuse)
        keys.bind("care.handover.B", "B", self, self.print_wanted.emit)

    # -- showing ----------------------------------------------------------------------------------------------------

    @property
    def current(self) -> HandoverRow | None:
        return self._desk.handover(self._patient)

    def refresh(self) -> None:
        self._spawner.spawn(self._read(), "read the handovers", owner=self)

    async def _read(self) -> None:
        await self._desk.read_handovers()
        self.give.receiver.know(self._desk.directory.doctors)
        self.draw()

    def draw(self) -> None:
        desk, table = self._desk, self.listing.table
        found = desk.handovers
        if found is None:
            kind = EmptyKind.FAILED if desk.error else EmptyKind.READING
            self.listing.show_note(kind, subject=self.tr("Handover"))
        else:
            wanted = self._patient
            table.set_columns(handover_columns())
            self.listing.show_rows(handover_rows(found, desk.me.reference), subject=self.tr("Handover"))
            if not (wanted and table.choose(wanted, scrolls=False)) and found:
                table.choose(found[0].patient, scrolls=False)
            waits = sum(1 for one in found if one.waits)
            self.left.set_meta(self.tr("{count} wait to be taken").format(count=waits) if waits else "")
        self._show()

    def _chosen(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, HandoverRow):
            self._patient = row.subject.patient
            self._show()

    def choose(self, patient: str) -> None:
        self._patient = patient
        self.draw()

    def _show(self) -> None:
        row, now = self.current, self._desk.now
        self.detail.setText(handover_words(row, now) if row else "")
        self.head.set_words(self.tr("Changed since then"), str(len(row.events)) if row else "")
        self.events.show_rows(event_rows(row.events, now) if row else (), subject=self.tr("Changes"))
        may_take = row is not None and row.may_be_taken_by(self._desk.me)
        self.buttons["G"].setEnabled(row is not None)
        for key in "TF":
            self.buttons[key].setEnabled(may_take)

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Handover of the ward"))
        self.right.set_title(self.tr("Patient"))
        self.listing.table.setAccessibleName(self.tr("Patients and their handover"))
        self.buttons["G"].setText(self.tr("Hand over"))
        self.buttons["T"].setText(self.tr("Take over"))
        self.buttons["F"].setText(self.tr("Refuse"))
        self.buttons["B"].setText(self.tr("Print the ward"))
        self.draw()

    # -- acting -----------------------------------------------------------------------------------------------------

    def begin_give(self) -> None:
        """What the last handover said stands there to be edited; how ill he is now must be said anew."""
        row = self.current
        if row is None:
            return
        self._begin(row, self.give)
        last = row.last
        self.give.tell(
            self.tr("{bed} {name} · text of the last handover, to be edited").format(bed=row.bed, name=row.name)
        )
        self.give.summary.set_text(last.summary if last else row.diagnosis)
        self.give.todo.set_text("\n".join(last.actions) if last else "")
        self.give.contingency.set_text(last.contingency if last else "")

    def _next(self, _row: object) -> None:
        """Enter: taken where it waits for me or anybody, else given."""
        if self.buttons["T"].isEnabled():
            self.begin_take()
        else:
            self.begin_give()

    def begin_take(self) -> None:
        self._begin_answer(is_accepted=True)

    def begin_refuse(self) -> None:
        self._begin_answer(is_accepted=False)

    def _begin_answer(self, *, is_accepted: bool) -> None:
        row = self.current
        if row is not None and self.buttons["T"].isEnabled():
            self.drop_form()
            self._form_of = row
            self.take.tell(f"{row.bed} {row.name}")
            self.take.begin_as(is_accepted=is_accepted)

    def _begin(self, row: HandoverRow, form: CareForm) -> None:
        self.drop_form()
        self._form_of = row
        form.begin()

    def drop_form(self) -> None:
        for form in self.forms:
            form.hide()
        self._form_of = None
        self.listing.table.setFocus()

    def _save(self) -> None:
        row = self._form_of
        if row is None:
            return
        form: CareForm = self.give if not self.give.isHidden() else self.take
        if form is self.give:
            self._spawn(self._given(row), form)
        else:
            words, is_accepted = self.take.words.text(), self.take.is_accepted
            self._spawn(self._desk.take(row, is_accepted=is_accepted, words=words), form)

    async def _given(self, row: HandoverRow) -> Faults:
        form, receiver = self.give, self.give.receiver.meant()
        if form.receiver.field.text().strip() and receiver is None:
            return ("whom",)
        return await self._desk.give(
            row,
            form.severity.choice(),
            summary=form.summary.text(),
            actions=form.todo.text(),
            contingency=form.contingency.text(),
            receiver=self._desk.person_of(receiver),
        )

    def _spawn(self, work: Awaitable[Faults], form: CareForm) -> None:
        self._spawner.spawn(self._carry_out(work, form), "hand over", owner=self)

    async def _carry_out(self, work: Awaitable[Faults], form: CareForm) -> None:
        faults = await work
        if faults:
            form.say(faults)
            return
        self.drop_form()
        await self._read()
