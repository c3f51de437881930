"""Orders to verify: the list by patient, the chosen group with its patient beside it, H verifies this group and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.records import Person
from client.tongue import reads_chinese
from offline.views import VerifyGroup
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.dwell import Dwell, Look
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import PatientBlock
from ui.nurse.todo import slot_of_verify
from ui.nurse.verify_acts import VerifyActs
from ui.nurse.verify_details import VerifyDetails
from ui.nurse.verify_model import Hindrance, Kind, VerifyModel, hindrance
from ui.nurse.verify_rows import (
    WIDEST_IN_CHINESE,
    WIDEST_NAME,
    has_numbers,
    verify_columns,
    verify_rows,
)
from ui.nurse.verify_words import hold_sentence
from ui.results.scrolling import scrolled
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import Column, TableRow

BESIDE = {WidthClass.WIDE: 440, WidthClass.MEDIUM: 400, WidthClass.NARROW: 320}
MARGIN = 8


class VerifyPage(NursePage):
    """Invariant: the group beside the list is the one H verifies, once it was looked at; a refresh keeps it chosen while it waits."""

    def __init__(self, desk: Desk) -> None:
        self.model = VerifyModel(desk.station, desk.session, desk.pack)
        super().__init__(desk, self.model)
        self.setObjectName("verifyPage")
        theme = desk.theme
        self._width = WidthClass.WIDE
        self.listing = Listing(theme, verify_columns(0))
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.dwell = Dwell()
        self.pane = Pane(theme, keys="Alt 1")
        self.beside = Pane(theme, keys="Alt 2")
        self.block = PatientBlock(theme)
        self.heading = SectionHeader(theme, has_top_line=True)
        self.details = Label(theme, wrap=True)
        self.why_not = Label(theme, role="value", wrap=True)
        self.accept = PrimaryButton(theme, "", keys="H", icon="verify")
        self.query = SecondaryButton(theme, "", keys="Q")
        self.acts = VerifyActs(desk, self.model, self, _seen)
        self.whole_ward = SecondaryButton(theme, "", keys="W", is_small=True)
        self.kinds = FilterRow(theme, tuple((kind.value, kind.value) for kind in Kind))
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(8)
        self.pane.body.addWidget(self.listing, 1)
        self.pane.body.addWidget(self.rest)
        self.pane.add_to_header(self.kinds, at_end=False)
        self.pane.add_to_header(self.whole_ward)
        row.addWidget(self.pane, 1)
        row.addWidget(self.beside)
        inner, foot = QWidget(), QVBoxLayout()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 6)
        column.addWidget(self.details)
        column.addStretch(1)
        for panel in (self.acts.query, self.acts.second):
            column.addWidget(panel)
        foot.setContentsMargins(12, 0, 12, 12)
        for widget in (self.why_not, self.query, self.accept):
            foot.addWidget(widget)
        for layout in (column, foot):
            layout.setSpacing(10)
        self.beside.body.addWidget(self.block)
        self.beside.body.addWidget(self.heading)
        self.beside.body.addWidget(scrolled(inner), 1)
        self.beside.body.addLayout(foot)

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("verify.accept", "H", self, self.verify)
        keys.bind("verify.tick", "Space", self.listing, self.tick)
        keys.bind("verify.confirm", "Return", self.listing, self.confirm)
        keys.bind("verify.query", "Q", self, self.acts.open_query)
        keys.bind("verify.kind", "F", self, self.next_kind)
        keys.bind("verify.ward", "W", self, self.show_ward)
        keys.bind("verify.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("verify.beside", "Alt+2", self, self.accept.setFocus)
        self.accept.clicked.connect(self.verify)
        self.query.clicked.connect(self.acts.open_query)
        self.acts.second_given.connect(self._second_given)
        self.acts.asked.connect(self._asked)
        self.whole_ward.clicked.connect(self.show_ward)
        self.kinds.chosen.connect(self.show_kind)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.retry_wanted.connect(self.refresh)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Verify orders")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("J K", self.tr("up, down")),
            ("Space ↵", self.tr("tick, verify")),
            ("H", self.tr("verify this group")),
            ("Q", self.tr("ask the doctor")),
            ("F", self.tr("new, changed, stopped")),
            ("W", self.tr("whole ward")),
        )

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Orders to verify"))
        self.beside.set_title(self.tr("Chosen group"))
        self.listing.table.setAccessibleName(self.tr("Orders to verify"))
        self.whole_ward.setText(self.tr("Whole ward"))
        self.query.setText(self.tr("Ask the doctor"))
        self._set_columns()
        self.draw()

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more lines to verify").format(count=len(rows))

    def _columns(self) -> tuple[Column, ...]:
        room = self.width() - 2 * MARGIN - 8 - BESIDE[self._width] - 2
        numbers, is_narrow = has_numbers(self.model.groups), self._width is WidthClass.NARROW
        widest = WIDEST_IN_CHINESE if reads_chinese(self.language) else WIDEST_NAME
        return verify_columns(room, is_narrow=is_narrow, has_numbers=numbers, widest=widest)

    def _set_columns(self) -> None:
        columns = self._columns()
        if columns != self.listing.table.rows.columns:
            self.listing.table.set_columns(columns)

    # -- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, clock = self.model, self.desk.station.clock
        count = len(model.groups)
        known = model.knowing is Knowing.READY
        said = self.tr("{count} groups · st and urgent first, then longest waiting").format(count=count)
        self.pane.set_meta(said if known else "")
        self._draw_kinds(is_known=known)
        self.whole_ward.setVisible(model.patient is not None)
        self.count_changed.emit(len(model.all_groups) if known else None)
        if not known:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Orders to verify"))
        else:
            table, catalogue = self.listing.table, self.desk.pack.catalogue
            blocker = QSignalBlocker(table)
            self._set_columns()
            rows = verify_rows(model, table.rows.columns, catalogue, self.language, clock.now(), clock.zone)
            self.listing.show_rows(rows, subject=self.tr("Orders to verify"))
            table.choose(model.chosen_key)
            blocker.unblock()
        self._draw_beside()

    def _draw_kinds(self, *, is_known: bool) -> None:
        counts = self.model.counts()
        said = {
            Kind.ALL: self.tr("All {count}"),
            Kind.NEW: self.tr("New {count}"),
            Kind.CHANGES: self.tr("Changed {count}"),
            Kind.STOPS: self.tr("Stops {count}"),
            Kind.VOIDS: self.tr("Taken back {count}"),
        }
        for kind, text in said.items():
            self.kinds.set_text(kind.value, text.format(count=counts[kind] if is_known else words.UNKNOWN))

    def _draw_beside(self, *, is_wanted: bool = False) -> None:
        model, clock, group = self.model, self.desk.station.clock, self.model.chosen
        self.acts.forget_other(group)
        against = hindrance(group) if group is not None else None
        self.accept.setEnabled(group is not None and not model.is_signing and against is None)
        self.query.setVisible(group is not None and not group.is_stop)
        self.block.show_banner(model.banner if group is not None else None, clock.now(), clock.zone)
        self.heading.setVisible(group is not None)
        is_stop = group is not None and group.is_stop
        self.accept.setText(self._accept_words(group))
        self._look_at(group, is_wanted=is_wanted)
        if group is None:
            self.details.setText(self.tr("Nothing is chosen."))
            return
        title = self._title_words(group)
        count = self.tr("lines: {count}").format(count=len(group.rows))
        is_ticked = self.model.ticked == _seen(group)
        self.heading.set_words(title, self.tr("☑ read · {count}").format(count=count) if is_ticked else count)
        details = VerifyDetails(self.desk, model, self.language)
        self.details.setText(details.stop(group) if is_stop else details.order(group))

    def _title_words(self, group: VerifyGroup) -> str:
        if group.is_void:
            return self.tr("Taken back, to confirm")
        return self.tr("Stop to confirm") if group.is_stop else self.tr("What is verified")

    def _accept_words(self, group: VerifyGroup | None) -> str:
        if group is not None and group.is_void:
            return self.tr("Confirm: taken back")
        if group is not None and group.is_stop:
            return self.tr("Confirm this stop")
        if group is not None and group.second_for:
            return self.tr("Verify with a second person")
        return self.tr("Verify this group")

    def _look_at(self, group: VerifyGroup | None, *, is_wanted: bool) -> None:
        """The time of looking runs only while the group and its patient's allergies are on the screen."""
        banner = self.model.banner
        if group is None or banner is None or banner.patient.key != group.patient or not self.isVisible():
            self.dwell.hide()
            return
        self.dwell.show(_seen(group), group.patient, self._counter(), is_wanted=is_wanted)

    def is_read(self) -> bool:
        """Whether H would verify now."""
        group = self.model.chosen
        return group is not None and self.dwell.is_read(_seen(group), self._counter())

    def _counter(self) -> float:
        return self.desk.station.clock.monotonic_s()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.block.fit(self.height())
        width = width_class(self.width() + 16)
        self.beside.setFixedWidth(BESIDE[width])
        self._width = width
        if self._columns() != self.listing.table.rows.columns:
            self.draw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._nobody_looks()

    def _nobody_looks(self) -> None:
        self.dwell.forget()
        self.why_not.setText("")

    # -- acting -------------------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        """One patient's groups only; empty for the whole ward."""
        self.model.only(patient or None)
        self._nobody_looks()
        self.refresh()

    def show_ward(self) -> None:
        self.show_patient("")

    def next_kind(self) -> None:
        """F: all, then new orders, then stops."""
        kinds = tuple(Kind)
        self.kinds.choose(kinds[(kinds.index(self.model.kind) + 1) % len(kinds)].value)

    def show_kind(self, kind: str) -> None:
        self._nobody_looks()
        self.act(self._show_kind(Kind(kind)), "choose which groups are listed")

    async def _show_kind(self, kind: Kind) -> None:
        await self.model.show(kind)
        self.draw()

    def verify(self) -> None:
        """The group beside the list, if it was looked at; otherwise it says why not."""
        group = self.model.chosen
        if self.model.is_signing:
            self.tell(
                self.tr("The group before is still being saved."), self.tr("Press H again when the next is shown.")
            )
        elif group is None:
            self.tell(self.tr("No group is chosen."), self.tr("Choose a row: ↑ ↓ or J K."))
        elif (against := hindrance(group)) is not None:
            self.why_not.setText(self._hindrance_words(against, group))
        elif self._is_rejected(group):
            self.why_not.setText(self._rejected_words())
        elif (look := self.dwell.press(_seen(group), self._counter())) is not Look.READ:
            self.why_not.setText(self._why_not(look, group))
        else:
            self.why_not.setText("")
            if group.second_for:
                self.acts.open_second(group)
            else:
                self._go(None)

    def _go(self, second: Person | None) -> None:
        self.accept.setEnabled(False)
        self.act(self._verify(second), "verify orders")

    def _second_given(self, second: object) -> None:
        if isinstance(second, Person):
            self._go(second)

    def _asked(self) -> None:
        self.tell(self.tr("The doctor was asked."), self.tr("The order waits for the answer."))
        self.refresh()

    def tick(self) -> None:
        """Space: the chosen group was read and compared with the record."""
        group = self.model.chosen
        if group is not None:
            self.model.tick(_seen(group))
            self._draw_beside()

    def confirm(self) -> None:
        """Enter: verifies the group that was ticked, and no other."""
        group = self.model.chosen
        if group is not None and self.model.ticked != _seen(group):
            self.why_not.setText(self.tr("Tick it first: Space. Then Enter verifies this group."))
        else:
            self.verify()

    def _hindrance_words(self, against: Hindrance, group: VerifyGroup) -> str:
        if against is Hindrance.HELD:
            return hold_sentence(group)
        return self.tr("The doctor was asked about it and has not answered yet: it cannot be verified.")

    def _is_rejected(self, group: VerifyGroup) -> bool:
        return self.desk.pack.care.blocks_rejected and any(row.is_pharm_rejected for row in group.rows)

    def _rejected_words(self) -> str:
        return self.tr(
            "Not verified: a pharmacist rejected this order. The doctor changes it, or keeps it with a reason: ask the doctor."
        )

    def _why_not(self, look: Look, group: VerifyGroup) -> str:
        if look is Look.OTHER_PERSON:
            text = self.tr("Another patient now: bed {bed}, {name}. Read the order, then press H again.")
            return text.format(bed=group.bed, name=group.patient_name)
        if look is Look.TOO_SOON:
            return self.tr("Not verified: the order has only just been shown. Read it, then press H once.")
        return self.tr("Not verified: the patient is still being loaded.")

    async def _verify(self, second: Person | None) -> None:
        try:
            await self.model.verify(second)
        finally:
            self.draw()
            self.refresh()

    def _choose(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, VerifyGroup):
            key = slot_of_verify(row.subject)
            if key != self.model.chosen_key:
                self.act(self._load(key), "choose order group")

    async def _load(self, key: str) -> None:
        await self.model.choose(key)
        self.why_not.setText("")
        self._draw_beside(is_wanted=True)


def _seen(group: VerifyGroup) -> str:
    """The lines as they are now: a line that changes on the screen must be read again."""
    return " ".join(f"{row.order.key}/{row.order.version}" for row in group.rows)
