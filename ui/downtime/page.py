"""Telephone and paper (Shift F10): results that were said, compared with the laboratory's own; sheets entered line by line.

Shows and types; reads and saves through its model. Refuses to double what the record holds.
"""

from collections.abc import Awaitable

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.safety.findings import Finding
from client.commands import OrderDraft
from offline.people import Session
from ui.acting_desk import Faults
from ui.doctor.check_panel import Checked, CheckPanel
from ui.doctor.entry_panel import EntryPanel
from ui.doctor.order_book import order_book
from ui.downtime.door import DowntimeDoor
from ui.downtime.forms import CallForm, CountForm, DowntimeForm, LineForm, SettleForm, SheetForm
from ui.downtime.lines import ORDER
from ui.downtime.model import DowntimeModel
from ui.downtime.words import (
    draft_words,
    known_words,
    line_columns,
    line_rows,
    phoned_columns,
    phoned_rows,
    totals_words,
)
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import PatientBlock
from ui.results.scrolling import scrolled
from ui.shell.status_bar import Hint
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow

KEYS = "TKZLGAE"
LEAST_CHECK, MOST_CHECK = 188, 300


def title() -> str:
    return QCoreApplication.translate("DowntimePage", "Telephone, paper")


def hints() -> tuple[Hint, ...]:
    translate = QCoreApplication.translate
    return (
        ("T", translate("DowntimePage", "by telephone")),
        ("K", translate("DowntimePage", "compared")),
        ("Z", translate("DowntimePage", "a sheet")),
        ("L", translate("DowntimePage", "a line")),
        ("E", translate("DowntimePage", "close the sheet")),
        ("Ctrl+Return", translate("DowntimePage", "save")),
    )


class DowntimePage(NursePage):
    """Invariant: lines, sums and what is offered are of the sheet and the patient that stand above them."""

    def __init__(self, desk: Desk, station: DowntimeDoor, session: Session) -> None:
        self.model = DowntimeModel(station, session)
        super().__init__(desk, self.model)
        self.setObjectName("downtimePage")
        theme = desk.theme
        self.left, self.right = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.listing, self.lines = Listing(theme, phoned_columns()), Listing(theme, line_columns())
        self.block, self.scanned = PatientBlock(theme), Label(theme, role="value", wrap=True)
        self.offer, self.sums = (
            Label(theme, role="value", tone="danger", wrap=True),
            Label(theme, role="value", wrap=True),
        )
        self.buttons = {key: SecondaryButton(theme, "", keys=key) for key in KEYS}
        self.call, self.settle, self.sheet = CallForm(theme), SettleForm(theme), SheetForm(theme)
        self.line, self.count = LineForm(theme), CountForm(theme)
        self.entry = EntryPanel(theme, order_book(station.knowledge), station.clock.now)
        self.check = CheckPanel(theme)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    @property
    def forms(self) -> tuple[DowntimeForm, ...]:
        return (self.call, self.settle, self.sheet, self.line, self.count)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.left, 50)
        row.addWidget(self.right, 50)
        for pane, keys in ((self.left, "TK"), (self.right, "ZL")):
            for key in keys:
                pane.add_to_header(self.buttons[key])
        self.left.body.addWidget(self.call)
        self.left.body.addWidget(self.settle)
        self.left.body.addWidget(self.listing, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for form in (self.sheet, self.line, self.entry, self.entry.dock, self.check, self.count):
            column.addWidget(form)
        answers = QHBoxLayout()
        answers.setContentsMargins(16, 0, 16, 0)
        for key in "GA":
            answers.addWidget(self.buttons[key])
        answers.addStretch(1)
        answers.addWidget(self.buttons["E"])
        for label in (self.offer, self.sums):
            label.setContentsMargins(16, 6, 16, 6)
        column.addWidget(self.offer)
        column.addLayout(answers)
        column.addWidget(self.sums)
        column.addWidget(self.lines)
        column.addStretch(1)
        self.lines.setMinimumHeight(220)
        self.right.body.addWidget(self.block)
        self.scanned.setContentsMargins(16, 6, 16, 6)
        self.right.body.addWidget(self.scanned)
        self.right.body.addWidget(scrolled(inner), 1)

    def _connect(self) -> None:
        keys = self.desk.keys
        acts = (
            self.begin_call,
            self.begin_settle,
            self.begin_sheet,
            self.begin_line,
            self.known,
            self.another,
            self.begin_count,
        )
        for key, act in zip(KEYS, acts, strict=True):
            self.buttons[key].clicked.connect(act)
            keys.bind(f"downtime.{key}", key, self, act)
        keys.bind("downtime.phoned", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("downtime.paper", "Alt+2", self, self.lines.table.setFocus)
        keys.bind("downtime.save", "Ctrl+Return", self, self.save)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.retry_wanted.connect(self.refresh)
        self.line.kind.changed.connect(self._draw_order)
        self.entry.accepted.connect(self._take_order)
        self.check.reason_given.connect(self._answer)
        if self.desk.scans is not None:
            self.desk.scans.scanned.connect(self.take_scan)
        for form in self.forms:
            form.saved.connect(self.save)
            form.dropped.connect(self.drop_forms)

    # -- words --------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return hints()

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Results by telephone"))
        self.right.set_title(self.tr("Entered from paper"))
        self.listing.table.setAccessibleName(self.tr("Results by telephone"))
        self.lines.table.setAccessibleName(self.tr("Lines of this sheet"))
        words = (
            self.tr("By telephone"),
            self.tr("Compared"),
            self.tr("A sheet"),
            self.tr("A line"),
            self.tr("It is the same"),
            self.tr("It is another"),
            self.tr("Close the sheet"),
        )
        for key, text in zip(KEYS, words, strict=True):
            self.buttons[key].setText(text)
        self.listing.table.set_columns(phoned_columns())
        self.lines.table.set_columns(line_columns())
        self.draw()

    # -- drawing ------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model = self.model
        if model.knowing is not Knowing.READY:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Results by telephone"))
            self.count_changed.emit(None)
        else:
            blocker = QSignalBlocker(self.listing.table)
            self.listing.show_rows(phoned_rows(model.rows), subject=self.tr("Results by telephone"))
            self.listing.table.choose(model.chosen_key, scrolls=False)
            blocker.unblock()
            self.count_changed.emit(sum(1 for one in model.rows if one.laboratory is not None))
        self._draw_sheet()

    def _draw_sheet(self) -> None:
        model, zone = self.model, self.desk.station.clock.zone
        self.block.show_banner(model.banner, model.now, zone)
        self.right.set_meta(model.sheet.page)
        self.scanned.setText(model.scanned or self.tr("Scan the code of an emergency page to see what became of it."))
        self.scanned.set_tone("danger" if model.is_missing else "t2")
        self.lines.show_rows(
            line_rows(model.lines, model.known, zone, model.elsewhere), subject=self.tr("Lines of this sheet")
        )
        self.sums.setText(totals_words(model.totals) if model.sheet.page else "")
        offered = "\n".join(known_words(one, zone) for one in model.offered)
        self.offer.setText(self.tr("In the record already: {what}").format(what=offered) if offered else "")
        self.offer.setVisible(bool(offered))
        for key in "GA":
            self.buttons[key].setVisible(bool(offered))
        for key in "LE":
            self.buttons[key].setEnabled(bool(model.sheet.page))
        self.buttons["K"].setEnabled(model.chosen is not None and model.chosen.laboratory is not None)
        self.line.show_orders(model.orders)
        self.line.ask(is_asked=model.asked is not None)
        self._draw_order()

    def _draw_order(self) -> None:
        """The line an order is typed in stands under the form, and what the rules say to it."""
        sheet, is_order = self.model.order_sheet, self.line.kind.code() == ORDER and not self.line.isHidden()
        self.entry.setVisible(is_order)
        if not is_order:
            self.entry.clear()
        self.check.setVisible(is_order and bool(sheet.lines))
        if not sheet.lines:
            return
        found = sheet.report.findings if sheet.report is not None else ()
        reasons = {(one.order, one.rule_id): sheet.reason_for(one) for one in found}
        names = tuple(line.draft.what.text for line in sheet.lines)
        drafts = tuple(draft_words(line.draft) for line in sheet.lines)
        shown = Checked(report=sheet.report if sheet.is_checked else None, names=names, drafts=drafts, reasons=reasons)
        self.check.show_check(shown)
        self.check.setFixedHeight(min(max(self.check.wanted_height(self.check.width()), LEAST_CHECK), MOST_CHECK))

    # -- scanning -----------------------------------------------------------------------------------------------------

    def take_scan(self, code: str) -> None:
        """The QR of a printed emergency page: what became of each entry; with one that nobody knows the sheet is begun."""
        if self.isVisible():
            self.act(self._look_at_page(code), "look up a printed page")

    async def _look_at_page(self, code: str) -> None:
        if not await self.model.look_at_page(code.strip()):
            return
        if self.model.is_missing and self.model.banner is not None:
            self._dock(self.sheet)
            self.sheet.patient.edit.setText(self.model.banner.patient.hospital_number or "")
        self.draw()

    # -- choosing and acting ------------------------------------------------------------------------------------------

    def _choose(self, row: object) -> None:
        if isinstance(row, TableRow):
            self.model.chosen_key = row.key
            self._draw_sheet()

    def _dock(self, form: DowntimeForm) -> None:
        for one in self.forms:
            if one is not form:
                one.hide()
        form.begin()

    def drop_forms(self) -> None:
        for form in self.forms:
            form.hide()
        self.model.drop_offer()
        self._draw_sheet()
        self.setFocus()

    def begin_call(self) -> None:
        self._dock(self.call)

    def begin_settle(self) -> None:
        if self.buttons["K"].isEnabled():
            self._dock(self.settle)

    def begin_sheet(self) -> None:
        self._dock(self.sheet)

    def begin_line(self) -> None:
        if self.buttons["L"].isEnabled():
            self._dock(self.line)

    def begin_count(self) -> None:
        if self.buttons["E"].isEnabled():
            self._dock(self.count)

    def known(self) -> None:
        """What was offered is this line: nothing is written, and it counts."""
        if self.model.offered:
            self._carry_out(self.model.is_known(), self.line)

    def another(self) -> None:
        if self.model.offered:
            self._carry_out(self.model.is_another(), self.line)

    def save(self) -> None:
        model = self.model
        form = next((one for one in self.forms if not one.isHidden()), None)
        if form is self.call:
            self._carry_out(self._report(), form)
        elif form is self.settle:
            self._carry_out(model.settle(self.settle.reason.text()), form)
        elif form is self.sheet:
            self._carry_out(self._take_sheet(), form)
        elif form is self.line:
            self._carry_out(model.enter(self.line.line()), form)
        elif form is self.count:
            self._carry_out(model.close(self.count.counted(), self.count.reason.text()), form)

    async def _report(self) -> Faults:
        await self.model.find(self.call.patient.text())
        return await self.model.report(self.call.call())

    async def _take_sheet(self) -> Faults:
        await self.model.find(self.sheet.patient.text())
        return await self.model.take_sheet(self.sheet.sheet())

    def _take_order(self, draft: OrderDraft) -> None:
        self.act(self._read_order(draft), "check an order from paper")

    async def _read_order(self, draft: OrderDraft) -> None:
        await self.model.take_order(draft)
        self._draw_order()

    def _answer(self, finding: Finding, reason: str) -> None:
        self.model.answer(finding, reason)

    def _carry_out(self, work: Awaitable[Faults], form: DowntimeForm) -> None:
        self.act(self._saved(work, form), "save what went past central")

    async def _saved(self, work: Awaitable[Faults], form: DowntimeForm) -> None:
        faults = await work
        if faults:
            form.say(faults)
            self._draw_sheet()
            return
        if form is self.sheet:
            self._dock(self.line)
        elif form is self.line:
            self.line.next_line()
            self.entry.clear()
        else:
            form.clear()
            self.drop_forms()
            self.tell(self.tr("Saved here."))
        await self.model.refresh()
        self.draw()
