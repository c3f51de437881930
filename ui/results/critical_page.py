"""The page of critical values, the same at both stations: the list, one value whole, and what is done about it. Every act is a command.

page = CriticalPage(theme, strip, spawner)      # reads through the strip's desk, so that alarm and page agree
page.bind_keys(window.keys); window.add_page("critical", page, title=page.title, keys="F10", hints=page.hints)
page.note_wanted.connect(...)                   # (patient, text): the block for the progress note
"""

from collections.abc import Awaitable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.search import Hit
from client.commands import CriticalStep
from client.records import Patient
from client.tongue import reads_english
from offline.result_views import CriticalValue
from offline.views import Found
from ui.doctor.answer_bar import AnswerBar
from ui.doctor.results_model import Action
from ui.doctor.wording import short_language
from ui.marking.windows import Backdrop
from ui.results.critical_actions import CriticalActions
from ui.results.critical_detail import CriticalDetail
from ui.results.critical_forms import CriticalForm, HandleForm, PhoneForm, ReadBackForm, WordsForm
from ui.results.critical_model import CriticalDesk, Fault
from ui.results.critical_rows import value_columns, value_rows
from ui.results.critical_strip import CriticalStrip
from ui.results.critical_words import note_block
from ui.results.scrolling import scrolled
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow


class CriticalPage(Backdrop):
    """Invariant: a form belongs to the value it was begun for; another value drops it only when the person leaves it."""

    note_wanted = Signal(str, str)

    def __init__(self, theme: Theme, strip: CriticalStrip, spawner: Spawner) -> None:
        super().__init__(theme)
        self.strip, self._spawner = strip, spawner
        self.desk: CriticalDesk = strip.desk
        self._key: str | None = None
        self._form_of: str | None = None
        self._patient: Patient | None = None
        self._test: Hit | None = None
        self.listing = Listing(theme, value_columns())
        self.detail = CriticalDetail(theme, self.desk)
        self.acts = CriticalActions(theme, is_doctor=self.desk.is_doctor)
        self.answer = AnswerBar(theme)
        self.read_back, self.handle, self.phone = ReadBackForm(theme), HandleForm(theme), PhoneForm(theme)
        self.message, self.forward = WordsForm(theme, is_forward=False), WordsForm(theme, is_forward=True)
        self.left, self.right = Pane(theme, keys="Alt 1"), Pane(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    @property
    def forms(self) -> tuple[CriticalForm, ...]:
        return (self.read_back, self.handle, self.message, self.forward, self.phone)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.left, 42)
        row.addWidget(self.right, 58)
        self.left.body.addWidget(self.listing, 1)
        self.right.body.addWidget(self.acts)
        dock = QWidget()
        column = QVBoxLayout(dock)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.answer)
        for form in self.forms:
            column.addWidget(form)
        self.right.body.addWidget(dock)
        self.right.body.addWidget(scrolled(self.detail), 1)

    def _connect(self) -> None:
        self.strip.read.connect(self.draw)
        self.listing.table.row_changed.connect(self._chosen)
        self.listing.retry_wanted.connect(self.strip.refresh)
        acts = self.acts
        acts.seen.clicked.connect(self.tell_seen)
        acts.read_back.clicked.connect(self.begin_read_back)
        acts.acknowledge.clicked.connect(self.begin_acknowledge)
        acts.handle.clicked.connect(self.begin_handle)
        acts.message.clicked.connect(self.begin_message)
        acts.forward.clicked.connect(self.begin_forward)
        acts.phone.clicked.connect(self.begin_phone)
        acts.note.clicked.connect(self.offer_note)
        self.answer.answered.connect(self._answered)
        self.answer.dropped.connect(self.drop_form)
        for form in self.forms:
            form.saved.connect(self._save)
            form.dropped.connect(self.drop_form)
        self.phone.patient_typed.connect(self._find_patient)
        self.phone.test_typed.connect(self._find_test)
        self.phone.value_typed.connect(self._judge)

    def bind_keys(self, keys: KeyMap) -> None:
        table = {
            "V": self.tell_seen,
            "R": self.begin_read_back,
            "A": self.begin_acknowledge,
            "H": self.begin_handle,
            "M": self.begin_message,
            "F": self.begin_forward,
            "N": self.begin_phone,
            "B": self.offer_note,
            "Alt+1": self.listing.table.setFocus,
        }
        for key, act in table.items():
            keys.bind(f"critical.{key}", key, self, act)

    def title(self) -> str:
        return self.tr("Critical values")

    def hints(self) -> tuple[Hint, ...]:
        return (
            ("J K", self.tr("up, down")),
            ("R", self.tr("read back")),
            ("A", self.tr("acknowledge")),
            ("H", self.tr("handled")),
            ("N", self.tr("by telephone")),
            ("Ctrl+Return", self.tr("save the form")),
            ("Escape", self.tr("leave the form")),
        )

    # -- showing --------------------------------------------------------------------------------------------------

    @property
    def current(self) -> CriticalValue | None:
        return self.desk.value(self._key)

    def show_value(self, key: str) -> None:
        """The alarm was opened: this value, or the first."""
        if key:
            self._key = key
        self.draw()
        self.listing.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draw()

    def draw(self) -> None:
        """Only while it is seen: the values are read anew with everything that is signed."""
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        desk, table = self.desk, self.listing.table
        if desk.values is None:
            self.listing.show_note(EmptyKind.FAILED if desk.error is not None else EmptyKind.READING)
        else:
            wanted = self._key
            table.set_columns(value_columns())
            self.listing.show_rows(
                value_rows(desk, short_language(self.theme.language)), subject=self.tr("Critical values")
            )
            if not (wanted and table.choose(wanted, scrolls=False)) and desk.values:
                table.choose(desk.values[0].result.key, scrolls=False)
        self.left.set_meta(self.tr("could not be read again, as it was before") if desk.error and desk.values else "")
        self._show()

    def _chosen(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, CriticalValue):
            self._key = row.subject.result.key
            self._show()

    def _show(self) -> None:
        value = self.current
        self.detail.show_value(value)
        self.acts.show_value(value)

    def tick(self) -> None:
        """The list counts up every half minute; the chosen value every second."""
        now = self.theme.marking.now
        if now is not None and now.second % 30 == 0 and self.isVisible():
            self.draw()

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Critical values of the ward"))
        self.right.set_title(self.tr("Value"))
        self.listing.table.setAccessibleName(self.tr("Critical values, the most urgent first"))
        self.draw()

    # -- acting ---------------------------------------------------------------------------------------------------

    def tell_seen(self) -> None:
        value = self.current
        if value is not None:
            self._spawn(self.desk.tell(value, CriticalStep.SEEN), None)

    def begin_read_back(self) -> None:
        if self.current is not None:
            self._begin(self.read_back)

    def begin_acknowledge(self) -> None:
        """Only a doctor's acknowledgement stops the alarm."""
        value = self.current
        if value is not None and self.desk.is_doctor and not value.is_acknowledged:
            self.drop_form()
            self._form_of = value.result.key
            self.answer.ask(self.desk.names.of(value.result.code, short_language(self.theme.language)))

    def begin_handle(self) -> None:
        value = self.current
        if value is not None and self.desk.is_doctor:
            self.handle.show_orders((), ())
            self._begin(self.handle)
            self._spawner.spawn(self._read_orders(value), "read the orders since", owner=self)

    def begin_message(self) -> None:
        if self.current is not None:
            self._begin(self.message)

    def begin_forward(self) -> None:
        if self.current is not None:
            self._begin(self.forward)

    def begin_phone(self) -> None:
        self._patient, self._test = None, None
        self._begin(self.phone)
        self._say_meant()

    def _begin(self, form: CriticalForm) -> None:
        self.drop_form()
        self._form_of = self._key
        form.begin()

    def drop_form(self) -> None:
        """What was typed goes away; nothing of it was saved."""
        self.answer.hide()
        for form in self.forms:
            form.hide()
        self._form_of = None
        self.listing.table.setFocus()

    def offer_note(self) -> None:
        value = self.current
        if value is not None and self.desk.is_doctor:
            language = short_language(self.theme.language)
            self.note_wanted.emit(value.patient, note_block(value, self.desk.names, language, self.desk.now))

    async def _read_orders(self, value: CriticalValue) -> None:
        rows = await self.desk.orders_since(value)
        language = short_language(self.theme.language)
        if self._form_of == value.result.key and not self.handle.isHidden():
            self.handle.show_orders(rows, [self.desk.names.of(row.order.what, language) for row in rows])

    def _answered(self, action: str) -> None:
        value = self.desk.value(self._form_of)
        self.drop_form()
        if value is not None:
            self._spawn(self.desk.acknowledge(value, Action(action)), None)

    def _save(self) -> None:
        form = next((one for one in self.forms if not one.isHidden()), None)
        value = self.desk.value(self._form_of)
        if form is self.phone:
            self._spawn(self.desk.report(self._patient, self._test, self.phone.typed()), form)
        elif value is None or form is None:
            return
        elif form is self.read_back:
            self._spawn(self.desk.read_back(value, self.read_back.typed()), form)
        elif form is self.handle:
            words, orders = self.handle.words.text(), self.handle.chosen()
            self._spawn(self.desk.handle(value, self.handle.decision.choice(), words, orders), form)
        else:
            step = CriticalStep.FORWARDED if form is self.forward else CriticalStep.MESSAGE
            words = (self.forward if form is self.forward else self.message).words.text()
            self._spawn(self.desk.tell(value, step, words), form)

    def _spawn(self, work: Awaitable[tuple[Fault, ...]], form: CriticalForm | None) -> None:
        self._spawner.spawn(self._carry_out(work, form), "act on a critical value", owner=self)

    async def _carry_out(self, work: Awaitable[tuple[Fault, ...]], form: CriticalForm | None) -> None:
        """A form stays with its faults; once saved it goes, and alarm and list are read anew."""
        faults = await work
        if form is not None and faults:
            form.say(faults)
            return
        if form is not None:
            self.drop_form()
        self.strip.refresh()

    # -- by telephone ---------------------------------------------------------------------------------------------

    def _find_patient(self, typed: str) -> None:
        self._spawner.spawn(self._look_up(typed), "find a patient", owner=self)

    async def _look_up(self, typed: str) -> None:
        found: Found | None = await self.desk.find_patient(typed)
        if typed == self.phone.patient.text():
            self._patient = found.patient if found else None
            self._say_meant()

    def _find_test(self, typed: str) -> None:
        self._test = self.desk.find_test(typed)
        self.phone.unit.edit.setText(self.desk.unit_of(self._test))
        self._judge("")

    def _judge(self, _typed: str) -> None:
        """The pack's critical limits propose high or low; the person sees and may change it."""
        heard = self.phone.typed().heard
        self.phone.flag.choose(self.desk.flag_of(self._test, heard.value, heard.unit))
        self._say_meant()

    def _say_meant(self) -> None:
        language = short_language(self.theme.language)
        who = self._patient.name if self._patient else self.tr("no patient yet")
        test = (
            (self._test.name_en if reads_english(language) else self._test.name_zh)
            if self._test
            else self.tr("no test yet")
        )
        self.phone.meant.setText(f"{who} · {test}")
