"""Orders to verify: the list by patient, the chosen group with its patient beside it, H verifies this group and nothing else."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offline.views import VerifyGroup
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.pack_names import order_name
from ui.nurse.patient_block import PatientBlock
from ui.nurse.todo import slot_of_verify
from ui.nurse.verify_model import VerifyModel
from ui.nurse.verify_rows import difference_words, narrow_columns, verify_columns, verify_rows
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.table_model import TableRow

BESIDE = {WidthClass.WIDE: 440, WidthClass.MEDIUM: 400, WidthClass.NARROW: 320}


class VerifyPage(NursePage):
    """Invariant: the group beside the list is the one H verifies; a refresh keeps it chosen while it waits."""

    def __init__(self, desk: Desk) -> None:
        self.model = VerifyModel(desk.station, desk.session)
        super().__init__(desk, self.model)
        self.setObjectName("verifyPage")
        theme = desk.theme
        self._width = WidthClass.WIDE
        self.listing = Listing(theme, verify_columns())
        self.pane = Pane(theme, keys="Alt 1")
        self.beside = Pane(theme, keys="Alt 2")
        self.block = PatientBlock(theme)
        self.heading = SectionHeader(theme, has_top_line=True)
        self.details = Label(theme, wrap=True)
        self.accept = PrimaryButton(theme, "", keys="H", icon="verify")
        self.whole_ward = SecondaryButton(theme, "", keys="W", is_small=True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        self.pane.body.addWidget(self.listing, 1)
        self.pane.add_to_header(self.whole_ward)
        row.addWidget(self.pane, 1)
        row.addWidget(self.beside)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.details)
        column.addStretch(1)
        column.addWidget(self.accept)
        self.beside.body.addWidget(self.block)
        self.beside.body.addWidget(self.heading)
        self.beside.body.addWidget(inner, 1)

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("verify.accept", "H", self, self.verify)
        keys.bind("verify.ward", "W", self, self.show_ward)
        keys.bind("verify.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("verify.beside", "Alt+2", self, self.accept.setFocus)
        self.accept.clicked.connect(self.verify)
        self.whole_ward.clicked.connect(self.show_ward)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.retry_wanted.connect(self.refresh)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Verify orders")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (("J K", self.tr("up, down")), ("H", self.tr("verify this group")), ("W", self.tr("whole ward")))

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Orders to verify"))
        self.beside.set_title(self.tr("Chosen group"))
        self.listing.table.setAccessibleName(self.tr("Orders to verify"))
        self.accept.setText(self.tr("Verify this group"))
        self.whole_ward.setText(self.tr("Whole ward"))
        self._set_columns()
        self.draw()

    def _set_columns(self) -> None:
        columns = verify_columns()
        self.listing.table.set_columns(narrow_columns(columns) if self._width is WidthClass.NARROW else columns)

    # -- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, clock = self.model, self.desk.station.clock
        count = len(model.groups)
        known = model.knowing is Knowing.READY
        self.pane.set_meta(self.tr("{count} groups").format(count=count) if known else "")
        self.whole_ward.setVisible(model.patient is not None)
        self.count_changed.emit(count if known else None)
        if not known:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Orders to verify"))
        else:
            table = self.listing.table
            columns, catalogue = table.rows.columns, self.desk.pack.catalogue
            rows = verify_rows(model, columns, catalogue, self.language, clock.now(), clock.zone)
            blocker = QSignalBlocker(table)
            self.listing.show_rows(rows, subject=self.tr("Orders to verify"))
            table.choose(model.chosen_key)
            blocker.unblock()
        self._draw_beside()

    def _draw_beside(self) -> None:
        model, clock, group = self.model, self.desk.station.clock, self.model.chosen
        self.accept.setEnabled(group is not None and not model.is_signing)
        self.block.show_banner(model.banner if group is not None else None, clock.now(), clock.zone)
        self.heading.setVisible(group is not None)
        if group is None:
            self.details.setText(self.tr("Nothing is chosen."))
            return
        self.heading.set_words(self.tr("What is verified"), self.tr("{count} lines").format(count=len(group.rows)))
        self.details.setText(self._group_words(group))

    def _group_words(self, group: VerifyGroup) -> str:
        lines: list[str] = []
        for row in group.rows:
            name = order_name(row.order, self.desk.pack.catalogue, self.language)
            lines.append(f"{name}  {words.amount_words(row.order.dose, row.order.dose_text)}")
            before = self.model.before(row, group)
            if before is None:
                lines.append("    " + self.tr("not ordered before in this stay"))
            elif not before.differences:
                lines.append("    " + self.tr("as the order before"))
            else:
                lines += ["    " + difference_words(each.part, each.before, each.now) for each in before.differences]
        mark = group.rows[0].mark if group.rows else None
        if mark is not None:
            lines += ["", f"{mark.number or ''} {words.mark_words(mark)}".strip()]
        return "\n".join(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = width_class(self.width() + 16)
        self.beside.setFixedWidth(BESIDE[width])
        if width is not self._width:
            self._width = width
            self._set_columns()
            self.draw()

    # -- acting -------------------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        """One patient's groups only; empty for the whole ward."""
        self.model.only(patient or None)
        self.refresh()

    def show_ward(self) -> None:
        self.show_patient("")

    def verify(self) -> None:
        """The group beside the list; while one is being signed, or when there is none, it says so instead."""
        group = self.model.chosen
        if self.model.is_signing:
            self.tell(
                self.tr("The group before is still being saved."), self.tr("Press H again when the next is shown.")
            )
        elif group is None:
            self.tell(self.tr("No group is chosen."), self.tr("Choose a row: ↑ ↓ or J K."))
        else:
            self.accept.setEnabled(False)
            self.act(self._verify(), "verify orders")

    async def _verify(self) -> None:
        try:
            await self.model.verify()
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
        self._draw_beside()
