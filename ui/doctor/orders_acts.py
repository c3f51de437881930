"""What people do in the orders pane, carried to the model: draft, group, edit, insert a set, stop, withdraw, sign. Decides nothing."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from client.commands import OrderDraft
from offline.views import Standing
from ui.doctor.chart_model import PartName
from ui.doctor.check_panel import Checked
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import GroupRefusal, Line, grouped_with_above, removed
from ui.doctor.ending_acts import EndingActs
from ui.doctor.entry_panel import EntryPanel
from ui.doctor.favourite_acts import FavouriteActs
from ui.doctor.oral_acts import OralActs
from ui.doctor.order_book import OrderBook
from ui.doctor.order_rows import draft_name
from ui.doctor.order_sets import as_entry
from ui.doctor.orders_model import Filter, OrderLine, may_release, may_stop, may_withdraw
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.orders_words import fallen_words, group_refusal_words
from ui.doctor.proposal_words import proposal_words
from ui.doctor.release_acts import ReleaseActs
from ui.doctor.review_acts import ReviewActs
from ui.doctor.rows_kept import RowsKept
from ui.doctor.sign_acts import SignActs, keep_the_keys
from ui.doctor.wording import amount_words, short_language
from ui.spawner import Spawner


class OrdersActs(QObject):
    """Invariant: a docked question belongs to the patient it was asked for and is dropped when another is opened.

    The entry line belongs to the patient whose words it shows (`line_of`): what it gives goes to him, never to who was opened since.
    """

    centre_wanted = Signal()
    pane_wanted = Signal()
    sets_wanted = Signal(str)
    """The picker of order sets; a set's id chooses it."""
    form_wanted = Signal(str)
    """A line that stands on a request form is to be changed: its key."""

    def __init__(
        self, model: DoctorModel, pane: OrdersPane, entry: EntryPanel, spawner: Spawner, page: QWidget
    ) -> None:
        super().__init__(page)
        self._model, self._pane, self._entry = model, pane, entry
        self._spawner, self._page = spawner, page
        self.endings = EndingActs(model, pane, spawner, page)
        self.releases = ReleaseActs(model, pane, self.endings, spawner, page)
        self.reviews = ReviewActs(model, pane, spawner, page)
        self.favourites = FavouriteActs(model, pane, spawner, page)
        entry.recall = model.recalls
        self.oral = OralActs(model, pane, spawner, page)
        self._rows = RowsKept()
        self.line_of: str | None = None
        self._target: OrderLine | None = None
        self._asked_for: tuple[str, int] | None = None
        self.signing = SignActs(model, pane, spawner, page, self.drop)
        self._connect()

    def _connect(self) -> None:
        pane = self._pane
        pane.filter_chosen.connect(self._choose_filter)
        pane.sets_wanted.connect(self.sets)
        pane.stop_wanted.connect(self.stop)
        pane.bar.void_wanted.connect(self.void)
        pane.bar.countersign_wanted.connect(self.countersign)
        pane.bar.favourite_wanted.connect(self.favourites.toggle)
        pane.bar.review_wanted.connect(self.review)
        pane.review.dropped.connect(self.drop)
        pane.bar.change_wanted.connect(self.change)
        pane.sign_wanted.connect(self.sign)
        pane.row_opened.connect(self._open_row)
        pane.check.reason_given.connect(self._model.answer)
        pane.reason.confirmed.connect(self._reason_given)
        pane.reason.dropped.connect(self.drop)
        pane.identity.dropped.connect(self.drop)
        pane.password.dropped.connect(self.drop)
        pane.second.dropped.connect(self.drop)
        self._entry.accepted.connect(self._accept)
        self._entry.set_accepted.connect(self.sets_wanted)
        self._entry.group_wanted.connect(self.group_last)
        self._entry.left.connect(self._leave_entry)

    # -- drawing --------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, pane = self._model, self._pane
        table, chart = model.orders(), model.chart
        language = short_language(pane.theme.language)
        rows = self._rows.rows(table, model.book, language, model.now) if table is not None else ()
        pane.show_orders(table, rows, has_failed=bool(chart and PartName.ORDERS in chart.failed))
        pane.show_check(self._checked())
        banner = chart.banner if chart is not None else None
        pane.propose(proposal_words(banner.allergies_proposed, model.now) if banner is not None else "")
        self.reviews.follow()
        self.signing.show_signed()

    def _checked(self) -> Checked | None:
        """The check of the typed line while it is typed (none while it is half), of the drafts otherwise."""
        model, sheet = self._model, self._model.sheet
        if sheet is None:
            return None
        pack, typed = self._pack(), model.typed_check
        if typed is not None and self._entry.candidate() is not None:
            return Checked(report=typed.report, only=typed.place, elapsed_s=typed.elapsed_s, pack=pack)
        if self._entry.state.chosen is not None and self._entry.field.edit.hasFocus():
            return None
        if not sheet.lines:
            return Checked(report=None, pack=pack, is_failed=True) if model.check_failed else None
        language = short_language(self._pane.theme.language)
        reasons = {
            (one.order, one.rule_id): sheet.reason_for(one) for one in (sheet.report.findings if sheet.report else ())
        }
        return Checked(
            report=sheet.report if sheet.is_checked else None,
            names=tuple(draft_name(line.draft, model.book, language) for line in sheet.lines),
            drafts=tuple(_ordered(line.draft, model.book, language) for line in sheet.lines),
            reasons=reasons,
            elapsed_s=sheet.elapsed_s,
            pack=pack,
            is_failed=model.check_failed,
        )

    def _pack(self) -> str:
        book, days = self._model.book, self._model.book.age_days(self._model.now)
        words = self.tr("rules {version}, {days} d old").format(version=book.version, days=days)
        reviewed = self.tr("not clinically reviewed")
        return f"{words} · {reviewed}" if book.is_draft else words

    # -- drafts ---------------------------------------------------------------------------------------------------

    def new(self) -> None:
        self.pane_wanted.emit()
        if not self._is_reviewing():
            self._entry.field.edit.setFocus()

    def sets(self) -> None:
        self.pane_wanted.emit()
        if not self._is_reviewing():
            self.sets_wanted.emit("")

    def _is_reviewing(self) -> bool:
        """Says so, too: the table and the line are the review's, or the form's, until it is signed or left."""
        if self._pane.has_form_open:
            self._pane.say(self.tr("A form is open: take it over, or leave it with Esc."))
        elif self.reviews.is_open:
            self._pane.say(self.tr("A review is open: sign it, or leave it with Esc."))
        return self.reviews.is_open or self._pane.has_form_open

    def _choose_filter(self, chosen: str) -> None:
        self._model.choose_filter(Filter(chosen))

    def show_line(self) -> None:
        """The open patient's line in place of another's."""
        patient = self._model.patient
        if self.line_of != patient:
            self.line_of = patient
            self._entry.set_state(self._model.entry())

    def keep_line(self) -> None:
        self._model.keep_entry(self.line_of, self._entry.state)

    def _accept(self, draft: OrderDraft) -> None:
        if self.line_of is None:
            return
        self._pane.say(fallen_words(self._model.changed_draft(self.line_of), draft))
        self._pane.table.choose(self._model.take_draft(self.line_of, draft))
        self._check()

    def _check(self) -> None:
        self._spawner.spawn(self._model.check(self._entry.candidate()), "check orders", owner=self._page)

    def group(self) -> None:
        """[ joins the chosen draft with the one above it."""
        line = self._pane.current()
        if self._is_reviewing():
            return
        if line is not None and line.draft is not None:
            self._group(line.draft.key)
        else:
            self.group_last()

    def group_last(self) -> None:
        sheet = self._model.sheet
        if sheet is not None and sheet.lines:
            self._group(sheet.lines[-1].key)

    def _group(self, key: str) -> None:
        sheet = self._model.sheet
        if sheet is None:
            return
        found = grouped_with_above(sheet, key)
        if isinstance(found, GroupRefusal):
            self._pane.say(group_refusal_words(found))
            return
        self._pane.say("")
        self._model.put_sheet(found)
        self._check()

    def _open_row(self, line: OrderLine) -> None:
        """Enter: a draft comes back to the line; a row that waits for a decision leads to the Emergency Centre."""
        if self._model.drawn is None:
            return
        if line.draft is not None:
            self._edit(line.draft)
        elif line.row is not None and line.row.standing in {Standing.REJECTED, Standing.CONFLICT}:
            self.centre_wanted.emit()
        elif line.row is not None and may_release(line.row):
            self.drop()
            self.releases.ask(line.row)
        elif line.row is not None and may_withdraw(line.row, self._model.session.person):
            self._ask_withdraw(line)

    def _edit(self, line: Line) -> None:
        if self.line_of is None or self.line_of != self._model.drawn:
            return
        if line.draft.request is not None or line.draft.herb is not None:
            self.form_wanted.emit(line.key)
            return
        self._entry.set_state(as_entry(line.draft, self._model.book))
        self._model.edit(self.line_of, line.key)
        self._entry.field.edit.setFocus()

    def _leave_entry(self) -> None:
        self._pane.show_table_again()
        self._pane.show_check(self._checked())

    # -- stop and withdraw ----------------------------------------------------------------------------------------

    def stop(self) -> None:
        """S: a draft is removed, an order is stopped with its whole group, an unsent own one may be withdrawn."""
        line, sheet = self._pane.current(), self._model.sheet
        if self._is_reviewing():
            return
        if line is None or sheet is None:
            self._pane.say(self.tr("Choose an order first."))
        elif line.draft is not None:
            self._model.put_sheet(removed(sheet, line.draft.key))
            self._check()
        elif line.row is not None and may_withdraw(line.row, self._model.session.person):
            self._ask_withdraw(line)
        elif line.row is not None and may_stop(line.row):
            self.drop()
            self.endings.ask_stop(line)
        else:
            self._pane.say(self.tr("This order is not in force; there is nothing to stop."))

    def change(self) -> None:
        """E: the order (its whole infusion) as drafts in its place; a single line goes to the entry line at once."""
        line = self._pane.current()
        self.drop()
        if line is not None and line.draft is not None:
            self._edit(line.draft)
            return
        keys = self._model.change(line.row) if line is not None and line.row is not None else ()
        sheet = self._model.sheet
        if not keys or sheet is None:
            self._pane.say(self.tr("Only an order in force that the catalogue knows can be changed."))
            return
        self._pane.table.choose(keys[0])
        self._check()
        if len(keys) == 1:
            self._edit(next(one for one in sheet.lines if one.key == keys[0]))
        else:
            words = self.tr("The infusion is drafted anew: Enter changes a line; the old one ends with the signature.")
            self._pane.say(words)

    def void(self) -> None:
        """V: takes back an order that nobody has begun."""
        self.drop()
        self.endings.ask_void()

    def review(self) -> None:
        """R: transfer, discharge or after an operation: every long-term order is stopped or kept."""
        self.drop()
        self.pane_wanted.emit()
        self.reviews.begin()

    def countersign(self) -> None:
        """C: signs what I ordered by word of mouth."""
        self.drop()
        self.oral.ask()

    def _ask_withdraw(self, line: OrderLine) -> None:
        self._ask(line)
        reasons = (self.tr("Entered in error"), self.tr("Wrong patient"), self.tr("Changed my mind"))
        row = line.row
        if row is None:
            return
        is_stop = row.is_stop_pending or row.is_prestop_pending
        if is_stop and self._model.has_new_orders(row):
            words = self.tr(
                "Withdraw the whole signature before it is sent: what it ordered goes, what it ended runs on"
            )
            self._pane.reason.ask(words, self.tr("Withdraw"), reasons)
            return
        title = (
            self.tr("Take back the stop before it is sent; the order runs on: {names}")
            if is_stop
            else self.tr("Withdraw before it is sent (all lines of its signature): {names}")
        ).format(names=self.endings.names(row))
        self._pane.reason.ask(title, self.tr("Withdraw"), reasons)

    def _ask(self, line: OrderLine) -> None:
        self.drop()
        self._target = line
        self._asked_for = (self._model.drawn or "", 0)

    def _reason_given(self, reason: str) -> None:
        if self.oral.is_asking:
            spoken = self.oral.asked()
            self.drop()
            self.oral.confirm(spoken)
            return
        if self.releases.is_asking:
            self.releases.confirm()
            self.drop()
            return
        if self.endings.is_asking:
            if self.endings.confirm(reason):
                self.drop()
            return
        line, asked, patient = self._target, self._asked_for, self._model.drawn
        self.drop()
        if line is None or line.row is None or asked is None or patient is None or asked[0] != patient:
            return
        self._spawner.spawn(self._model.withdraw(line.row, reason), "withdraw", owner=self._page)

    # -- signing --------------------------------------------------------------------------------------------------

    def sign(self) -> None:
        """Ctrl Enter: the review while it is open, the drafts otherwise."""
        if self._pane.has_form_open:
            self._pane.say(
                self.tr("The request form is open: take it over with Enter, or leave it with Esc; then sign.")
            )
        elif self._pane.reason.is_to_sign and self._pane.reason.isVisible():
            self._pane.reason.say_signed()
        elif self.reviews.is_open:
            self.reviews.sign()
        elif self._model.edited(self._model.patient) is not None:
            self._pane.say(self.tr("A draft is being changed: finish its line with Enter, or empty the line."))
        else:
            self.signing.begin()

    def drop(self) -> None:
        """Takes a docked question away; nothing is done."""
        pane = self._pane
        keep_the_keys(pane, pane.reason, pane.identity, pane.second, pane.password)
        self._target = self._asked_for = None
        self.signing.forget()
        self.endings.drop()
        self.oral.drop()
        self.releases.drop()
        self.reviews.drop()
        self._pane.reason.hide()
        self._pane.identity.hide()
        self._pane.second.leave()
        self._pane.password.leave()
        self._pane.say("")


def _ordered(draft: OrderDraft, book: OrderBook, language: str) -> str:
    """Name, dose, way and how often, as its row says them."""
    dose = amount_words(draft.dose) if draft.dose is not None else ""
    often = book.name_of_frequency(draft.frequency, language)
    said = (draft_name(draft, book, language), dose, book.name_of_route(draft.route, language), often)
    return " · ".join(part for part in said if part)
