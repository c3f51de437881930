"""Transfusion in the nurse's window (Shift F7): orders and bags, the check of two at the bed, looks, the end, a reaction.

Shows and types; reads and saves through its model. Refuses to begin a bag that something stands against.
"""

from collections.abc import Awaitable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.transfusion import bag_number
from client.records import Role
from offline.people import Session
from offline.safety_views import group_words
from ui.acting_desk import Faults
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import PatientBlock
from ui.results.scrolling import scrolled
from ui.safety.blood_forms import BloodForm, CheckForm, EndForm, LookForm, ReactionForm
from ui.safety.blood_model import BloodModel
from ui.safety.blood_rows import blood_columns, blood_rows, given_words, order_words
from ui.safety.door import SafetyDoor
from ui.safety.words import against_words, amount_words, patient_group_words, time_words
from ui.shell.status_bar import Hint
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow

KEYS = "BLER"


def title() -> str:
    return QCoreApplication.translate("BloodPage", "Transfusion")


def hints() -> tuple[Hint, ...]:
    translate = QCoreApplication.translate
    return (
        ("B", translate("BloodPage", "begin a bag")),
        ("L", translate("BloodPage", "look")),
        ("E", translate("BloodPage", "end")),
        ("R", translate("BloodPage", "reaction")),
        ("Ctrl+Return", translate("BloodPage", "sign")),
    )


class BloodPage(NursePage):
    """Invariant: a form belongs to the patient and the row it was begun for; choosing another leaves it."""

    report_wanted = Signal(str)
    """An event report about this patient."""

    def __init__(self, desk: Desk, station: SafetyDoor, session: Session) -> None:
        self.model = BloodModel(station, session)
        super().__init__(desk, self.model)
        self.setObjectName("bloodPage")
        theme, book = desk.theme, self.model.book
        self.left, self.right = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.listing = Listing(theme, blood_columns())
        self.block = PatientBlock(theme)
        self.detail = Label(theme, role="body", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source = Label(theme, role="meta", tone="t3", wrap=True)
        self.buttons = {key: SecondaryButton(theme, "", keys=key) for key in KEYS}
        self.check, self.look = CheckForm(theme, book), LookForm(theme)
        self.end, self.reaction = EndForm(theme), ReactionForm(theme, book)
        self._plated: str | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    @property
    def forms(self) -> tuple[BloodForm, ...]:
        return (self.check, self.look, self.end, self.reaction)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.left, 46)
        row.addWidget(self.right, 54)
        self.left.body.addWidget(self.listing, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 0)
        bar.setSpacing(6)
        for button in self.buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for form in self.forms:
            column.addWidget(form)
        for label in (self.detail, self.source):
            label.setContentsMargins(16, 8, 16, 8)
            column.addWidget(label)
        column.addStretch(1)
        self.right.body.addWidget(self.block)
        self.right.body.addLayout(bar)
        self.right.body.addWidget(scrolled(inner), 1)

    def _connect(self) -> None:
        keys = self.desk.keys
        acts = zip(KEYS, (self.begin_check, self.begin_look, self.begin_end, self.begin_reaction), strict=True)
        for key, act in acts:
            self.buttons[key].clicked.connect(act)
            keys.bind(f"blood.{key}", key, self, act)
        keys.bind("blood.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("blood.detail", "Alt+2", self, self._to_form)
        keys.bind("blood.sign", "Ctrl+Return", self, self.sign)
        self.listing.table.row_changed.connect(self._chosen)
        self.listing.table.row_activated.connect(self._next)
        self.listing.retry_wanted.connect(self.refresh)
        self.check.typed.connect(self._judge)
        for form in self.forms:
            form.saved.connect(self.sign)
            form.dropped.connect(self.drop_forms)

    # -- words --------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return hints()

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Blood of the ward"))
        self.right.set_title(self.tr("Order and bag"))
        self.listing.table.setAccessibleName(self.tr("Orders of blood and bags"))
        self.listing.table.set_columns(blood_columns())
        words = (self.tr("Begin a bag"), self.tr("Look"), self.tr("End"), self.tr("REACTION"))
        for key, text in zip(KEYS, words, strict=True):
            self.buttons[key].setText(text)
        times = self.model.book.watch
        self.source.setText(self.tr("Times and groups: {source}").format(source=times.source) if times else "")
        self.draw()

    # -- drawing ------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, language = self.model, self.language
        if model.knowing is not Knowing.READY:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Orders of blood"))
            self.count_changed.emit(None)
        else:
            model.follow()
            rows = blood_rows(model.people, model.book, model.now, language)
            blocker = QSignalBlocker(self.listing.table)
            self.listing.show_rows(rows, subject=self.tr("Orders of blood"))
            self._keep_choice(rows)
            blocker.unblock()
            self.left.set_meta(self.tr("{count} running").format(count=model.running()) if model.running() else "")
            self.count_changed.emit(model.late())
        self._draw_detail()

    def _keep_choice(self, rows: tuple[TableRow, ...]) -> None:
        model = self.model
        if not self.listing.table.choose(f"{model.patient} {model.row}", scrolls=False):
            real = [row for row in rows if not row.is_section]
            his = (row for row in real if isinstance(row.subject, tuple) and row.subject[0] == model.patient)
            first = next(his, None) or next(iter(real), None)
            if first is not None and isinstance(first.subject, tuple) and not self._is_typing():
                model.patient, model.row = first.subject
                self.listing.table.choose(first.key, scrolls=False)

    def _draw_detail(self) -> None:
        model, now = self.model, self.model.now
        person, bag, order = model.chosen, model.bag, model.order
        if model.patient != self._plated:
            self._plated = model.patient
            self.act(self._read_plate(), "read whose blood it is")
        words = ""
        if person is not None and bag is not None:
            words = given_words(bag, now)
        elif person is not None and order is not None:
            words = order_words(person, order, model.book, now, self.language)
        self.detail.setText(words)
        self.right.set_meta(f"{person.bed} {person.name} {patient_group_words(person.group)}" if person else "")
        is_running = bag is not None and bag.transfusion.is_running
        is_nurse = model.me.role in {Role.NURSE, Role.HEAD_NURSE}
        self.buttons["B"].setEnabled(is_nurse and bag is None and order is not None)
        self.buttons["E"].setEnabled(is_nurse and is_running)
        for key in "LR":
            self.buttons[key].setEnabled(bag is not None)
        self._judge()

    def _judge(self) -> None:
        """What stands against the bag, on every key; the paper's fields only while the bank's row is not here."""
        if self.check.isHidden():
            return
        model, entry = self.model, self.check.entry()
        known = model.known(entry)
        is_ours = known is not None and known.patient == model.patient
        for field in self.check.paper_fields():
            field.setVisible(known is None)
        unit = model.unit(entry)
        told = ""
        if known is not None and is_ours:
            told = self.tr("{name} · {group} · {volume} · expires {time}").format(
                name=unit.name,
                group=group_words(unit.group),
                volume=amount_words(unit.volume),
                time=time_words(unit.expires_at, model.now),
            )
        self.check.known.setText(told)
        self.check.known.setVisible(bool(told))
        found = model.stands_against(entry)
        stops = model.stops(entry)
        lines = [f"✖ {against_words(one)}" for one in found]
        self.check.verdict.set_tone("danger" if found else "ok")
        self.check.verdict.setText("\n".join(lines) or self.tr("✔ Nothing that this station knows stands against it."))
        self.check.save.setEnabled(not stops)

    # -- choosing -----------------------------------------------------------------------------------------------------

    def _is_typing(self) -> bool:
        return any(not form.isHidden() for form in self.forms)

    def _chosen(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, tuple):
            patient, key = row.subject
            if (patient, key) != (self.model.patient, self.model.row):
                self.drop_forms()
                self.model.patient, self.model.row = str(patient), str(key)
            self._draw_detail()

    async def _read_plate(self) -> None:
        patient = self.model.patient
        banner = await self.desk.station.banner(patient) if patient else None
        if patient == self.model.patient:
            self.block.show_banner(banner, self.model.now, self.model.station.clock.zone)

    def show_patient(self, patient: str) -> None:
        """From another page: his first row, a running bag before an order."""
        if patient:
            self.drop_forms()
            self.model.patient, self.model.row = patient, ""
            self.draw()

    def _next(self, _row: object) -> None:
        """Enter: an order's bag is begun, a running one looked at."""
        (self.begin_check if self.buttons["B"].isEnabled() else self.begin_look)()

    def _to_form(self) -> None:
        form = next((one for one in self.forms if not one.isHidden()), None)
        (form or self.right).setFocus()

    # -- acting -------------------------------------------------------------------------------------------------------

    def begin_check(self) -> None:
        person = self.model.chosen
        if person is not None and self.buttons["B"].isEnabled():
            self._dock(self.check)
            self.check.begin(f"{person.bed} {person.name} · {patient_group_words(person.group)}")
            self._judge()

    def begin_look(self) -> None:
        self._begin_on_bag("L", self.look)

    def begin_end(self) -> None:
        self._begin_on_bag("E", self.end)

    def begin_reaction(self) -> None:
        self._begin_on_bag("R", self.reaction)

    def _begin_on_bag(self, key: str, form: LookForm | EndForm | ReactionForm) -> None:
        person, bag = self.model.chosen, self.model.bag
        if person is not None and bag is not None and self.buttons[key].isEnabled():
            self._dock(form)
            form.begin(f"{person.bed} {person.name} · {bag.transfusion.unit.name} {bag.transfusion.unit.number}")

    def _dock(self, form: BloodForm) -> None:
        for one in self.forms:
            if one is not form:
                one.hide()
        self.check.forget_password()

    def drop_forms(self) -> None:
        for form in self.forms:
            form.hide()
        self.check.forget_password()
        self.listing.table.setFocus()

    def scan(self, code: str) -> None:
        """A code of the scanner, while the check is open."""
        if not self.check.isHidden():
            self.check.scan(code)

    def sign(self) -> None:
        model, language = self.model, self.language
        if not self.check.isHidden():
            if self.check.save.isEnabled():
                staff, password = self.check.staff.text(), self.check.take_password()
                self._carry_out(model.begin(self.check.entry(), staff, password, language), self.check)
        elif not self.look.isHidden():
            form = self.look
            self._carry_out(model.look(form.signs.texts(), form.signs.rate(), form.text.text()), form)
        elif not self.end.isHidden():
            is_stopped = self.end.how.code() == "stopped"
            work = model.end(
                self.end.volume.text(), self.end.signs.texts(), is_stopped=is_stopped, reason=self.end.reason.text()
            )
            self._carry_out(work, self.end)
        elif not self.reaction.isHidden():
            self._carry_out(self._react(), self.reaction)

    async def _react(self) -> Faults:
        form = self.reaction
        return await self.model.react(
            form.seen.ticked(),
            form.done.ticked(),
            text=form.text.text(),
            volume=form.volume.text(),
            signs=form.signs.texts(),
            language=self.language,
            whom=self.tr("Doctor on duty"),
        )

    def _carry_out(self, work: Awaitable[Faults], form: BloodForm) -> None:
        self.act(self._signed(work, form), "sign at a transfusion")

    async def _signed(self, work: Awaitable[Faults], form: BloodForm) -> None:
        faults = await work
        if faults:
            form.say(faults)
            return
        form.hide()
        if form is self.check:
            self.model.wanted = bag_number(form.number.text())
        await self.model.refresh()
        self.draw()
        self.listing.table.setFocus()
