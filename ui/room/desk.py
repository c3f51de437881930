"""The acts of the infusion room page: which form an act opens, what becomes of it, what is said when it is not taken in."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from client.commands import AdministerDose
from client.errors import AskPersonError, InputRefused, NotAllowed, SignInRefused
from client.records import Person
from client.records.bedside import InfusionStep, KnownBy
from client.records.room import RoomStep
from client.records.units import ChainStep
from client.staff_numbers import is_same as is_same_number
from offline.views.room import RoomRow
from ui.doctor.second_panel import SecondPanel
from ui.nurse.after_acts import field_words, step_of
from ui.nurse.after_forms import ChoiceForm
from ui.nurse.bedside_model import Dose
from ui.nurse.door import Desk
from ui.nurse.give_entry import asks_person
from ui.nurse.give_form import GiveForm
from ui.nurse.mar_details import step_word
from ui.room import words
from ui.room.acts import Act
from ui.room.forms import RoomAskForm, RoomReactionForm
from ui.room.frame import RoomFrame
from ui.room.model import RoomModel

_PLAIN = {
    Act.SKIP: RoomStep.SKIP,
    Act.REQUEUE: RoomStep.REQUEUE,
    Act.WITHDRAW: RoomStep.WITHDRAW,
    Act.LEAVE: RoomStep.LEAVE,
}
_MAY_NEED_REASON = frozenset({"room-bottles-left", "room-observe"})
_FIELDS = ("rate", "volume", "site", "reaction", "reason")


class RoomDesk(QObject):
    """Invariant: at most one form is open, about the row that was chosen when it was opened; nothing typed outlives it."""

    def __init__(self, desk: Desk, model: RoomModel, page: RoomFrame) -> None:
        super().__init__(page)
        theme = desk.theme
        self._desk, self._model, self._page = desk, model, page
        self.is_saving = False
        self._about: tuple[RoomRow, Act] | None = None
        self.ask, self.reaction = RoomAskForm(theme), RoomReactionForm(theme, desk.pack.room, desk.pack.events)
        self.give, self.second = GiveForm(desk), SecondPanel(theme)
        self.look = ChoiceForm(theme, tuple(step.value for step in InfusionStep), _FIELDS)
        for form in (self.ask, self.reaction, self.look, self.give):
            form.accepted.connect(self.accept)
        for dropping in (self.ask, self.reaction, self.look, self.second):
            dropping.dropped.connect(self.leave)
        self.give.left.connect(self.leave)
        self.second.confirmed.connect(self._prove)

    def every(self) -> tuple[QWidget, ...]:
        return (self.ask, self.reaction, self.look, self.give, self.second)

    # -- opening --------------------------------------------------------------------------------------------------

    def begin(self, act: Act) -> None:
        """What needs a word opens its form; everything else is done at once."""
        row = self._model.chosen
        if row is None or self.is_saving:
            return
        self.leave()
        self._about = (row, act)
        if act is Act.SKIN_TEST:
            self._page.skin_tests_wanted.emit()
        elif act is Act.HANG:
            self._begin_scan()
        elif act is Act.SEAT:
            self._ask(self.tr("Which seat?"), self.tr("Number of the seat"))
        elif act is Act.CANCEL:
            self._ask(self.tr("Take off the list"), self.tr("Why"))
        elif act is Act.ACCEPT and self._model.needs_reason(row):
            self._ask(self.tr("Not paid, as central says"), self.tr("Why it is taken in all the same"))
        elif act is Act.REACTION:
            running = row.next.running if row.next is not None else None
            self._show(self.reaction)
            self.reaction.begin(is_running=running is not None, has_doctor=bool(row.doctors))
        elif act is Act.LOOK:
            self._begin_look(row)
        elif act is Act.CHECK and self._model.prepared_here(row):
            self._show(self.second)
            self.second.ask_with(self.tr("The second nurse checks the bottle and signs with own number and password."))
        else:
            self._do(self._work(row, act, ""))

    def _begin_scan(self) -> None:
        """The patient first, then the label: what was scanned before counts no more."""
        self._model.forget()
        self._page.verdict.setText(self.tr("Scan the slip or the wristband, then the label of the bottle."))
        self._page.code.edit.setFocus()

    def _begin_look(self, row: RoomRow) -> None:
        bottle = row.next
        if bottle is None or bottle.running is None:
            return
        self.look.heading.setText(self.tr("The infusion"))
        names = {
            "rate": self.tr("Rate"),
            "volume": self.tr("Ran in, in mL (at the end)"),
            "site": self.tr("Site"),
            "reaction": self.tr("How the patient is, reaction"),
            "reason": self.tr("Why (rate, pause, stop)"),
        }
        for name, text in names.items():
            self.look.fields[name].set_words(text)
        for step, chip in self.look.chips.items():
            chip.setText(step_word(step))
        self.look.save.setText(self.tr("Sign"))
        self.look.back.setText(self.tr("Back"))
        self._show(self.look)
        self.look.begin("\n".join(line.what.text for line in bottle.lines))

    def _ask(self, heading: str, label: str, refusal: str = "") -> None:
        self._show(self.ask)
        self.ask.begin(heading, label, refusal)

    def _show(self, form: QWidget) -> None:
        self._page.stack.setCurrentWidget(form)
        form.show()

    def leave(self) -> None:
        """Back to the patient; what was typed is gone, a password first of all, and the keys go back to the list."""
        self._about = None
        focus = QApplication.focusWidget()
        if focus is not None and any(form.isAncestorOf(focus) for form in self.every()):
            self._page.setFocus()
        for form in (self.ask, self.reaction, self.give):
            form.leave()
        self.look.leave()
        self.second.leave()
        self._page.stack.setCurrentIndex(0)
        self._page.refusal.setText("")
        self._page.verdict.setText("")

    # -- scans ----------------------------------------------------------------------------------------------------

    def take(self, code: str, by: KnownBy) -> None:
        if code.strip() and not self.is_saving:
            self._page.act(self._taking(code, by), "read a code in the room")

    async def _taking(self, code: str, by: KnownBy) -> None:
        """A slip of who is not taken in chooses him; anything else is of the bottle that is to be hung."""
        model = self._model
        arrival = model.find(code)
        if arrival is not None and arrival.stay is None:
            self.leave()
            await model.choose(arrival.key)
            self._page.draw()
            return
        before = model.chosen_key
        await model.take(code, by)
        if model.chosen_key != before:
            self._page.stack.setCurrentIndex(0)
        seen = model.scanned
        self._page.draw()
        if seen.stop is not None:
            self._page.stack.setCurrentIndex(0)
            self._page.refusal.setText(words.stop_words(seen.stop, seen.met))
            self._page.verdict.setText("")
            QApplication.beep()  # what it says stands beside it
            return
        self._page.refusal.setText("")
        found = model.dose()
        if found is None:
            self._page.verdict.setText(self.tr("Patient known. Now the label of the bottle."))
            return
        self._about = (found[0], Act.HANG)
        self._page.verdict.setText("")
        if seen.asks_why:
            self._ask(self.tr("Typed, not scanned"), self.tr("Why nothing was scanned"))
        else:
            self._begin_give(found[1])

    def _begin_give(self, dose: Dose) -> None:
        self.give.begin(dose)
        self.give.refuse.hide()
        self._show(self.give)

    # -- doing ----------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        form, about = self._page.stack.currentWidget(), self._about
        if about is None or self.is_saving:
            return
        row, act = about
        if form is self.ask:
            self._answered(row, act, self.ask.text())
        elif form is self.reaction:
            self._do(self._react(row))
        elif form is self.look:
            self._do(self._looked(row))
        elif form is self.give:
            self._do(self._hang(row))

    def _answered(self, row: RoomRow, act: Act, said: str) -> None:
        if not said:
            self.ask.refusal.setText(self.tr("Say it in words."))
            return
        if act is not Act.HANG:
            self._do(self._work(row, act, said))
            return
        self._model.say_why(said)
        found = self._model.dose()
        if found is not None:
            self._begin_give(found[1])

    async def _work(self, row: RoomRow, act: Act, said: str) -> None:
        model = self._model
        if act is Act.ACCEPT:
            await model.accept(row, said)
        elif act in {Act.COMPOUND, Act.CHECK}:
            await model.prepare(row, ChainStep.COMPOUND if act is Act.COMPOUND else ChainStep.CHECK)
        elif act is Act.CALL:
            await model.step(row, RoomStep.CALL)
        elif act is Act.SEAT:
            await model.seat(row, said)
        elif act is Act.LAMP:
            is_lit = row.stay is not None and row.stay.lamp is not None
            await model.step(row, RoomStep.LAMP_OFF if is_lit else RoomStep.LAMP_ON)
        elif act is Act.CANCEL:
            await model.step(row, RoomStep.CANCEL, reason=said)
        elif act in _PLAIN:
            await model.step(row, _PLAIN[act], reason=said)

    async def _react(self, row: RoomRow) -> None:
        form = self.reaction
        language = self._desk.theme.language
        await self._model.react(row, form.reason.text(), form.volume.text(), form.grade.code(), language)

    async def _looked(self, row: RoomRow) -> None:
        bottle = row.next
        if bottle is None or bottle.running is None:
            raise InputRefused("step", "missing")
        station = self._desk.station
        texts = {name: self.look.text(name) for name in _FIELDS}
        command = step_of(
            bottle.running,
            self.look.choice(),
            texts,
            ident=station.new_id(),
            author=self._desk.session.person,
            now=self._model.now,
        )
        await station.submit(command)

    async def _hang(self, row: RoomRow) -> None:
        found = self._model.dose()
        if found is None:
            raise InputRefused("dose", "stopped")
        _, dose = found
        entry = self.give.entry()
        is_alone = "no-second-person" in entry.despite
        act = self._model.hanging(row, dose, entry)
        beside = await self._beside(act) if asks_person(dose) and not is_alone else None
        await self._model.hang(row, dose, entry, beside)

    async def _beside(self, act: AdministerDose) -> Person | None:
        number, password = self.give.taken_password()
        if not number and not password:
            return None
        try:
            return await self._desk.station.witness(self._desk.session, number, password, act)
        except SignInRefused as error:
            is_same = is_same_number(number, self._desk.session.person.staff_number)
            raise InputRefused("second", "same-person" if is_same else "refused") from error

    def _prove(self, number: str, password: str) -> None:
        if self._about is not None:
            self._page.act(self._checking(self._about[0], number, password), "check a bottle")

    async def _checking(self, row: RoomRow, number: str, password: str) -> None:
        try:
            second = await self._model.witness(row, number, password)
        except (SignInRefused, NotAllowed) as error:
            self.second.refuse(is_same="same-person" in error.facts)
            return
        if second is None:
            self.second.refuse(is_same=True)
        elif self._about is not None:
            await self._saving(self._model.prepare(row, ChainStep.CHECK, second))

    def _do(self, work: Awaitable[None]) -> None:
        if not self.is_saving:
            self._page.act(self._saving(work), "an act in the infusion room")

    async def _saving(self, work: Awaitable[None]) -> None:
        self.is_saving = True
        self._page.draw()
        try:
            await work
        except AskPersonError as error:
            self.is_saving = False
            self._refused(error)
            return
        finally:
            self.is_saving = False
            self._page.refresh()
        self.leave()

    def _refused(self, error: AskPersonError) -> None:
        """In the form that is open; where a reason would help, it is asked for."""
        form, about = self._page.stack.currentWidget(), self._about
        if form is self.give:
            self.give.say_refusal(error)
            QApplication.beep()
            return
        is_field = isinstance(error, InputRefused) and error.facts[0] != "seat"
        said = field_words(error) if is_field and isinstance(error, InputRefused) else words.refusal_words(error)
        places: dict[QWidget | None, Callable[[str], object]] = {
            self.ask: self.ask.refusal.setText,
            self.reaction: self.reaction.refusal.setText,
            self.look: self.look.refusal.setText,
        }
        if about is not None and form not in places and _MAY_NEED_REASON & set(error.facts):
            self._ask(words.act_word(about[1], about[0]), self.tr("Why"), said)
            return
        places.get(form, self._page.refusal.setText)(said)
