"""Signing the drafts: what hinders, whom they are for, a second person or a password where a line wants it. Drafts nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from client.clinical.skin_tests import may_second
from client.errors import NotAllowed, SignInRefused
from client.records import Person
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import Hindrance
from ui.doctor.identity_model import Typed
from ui.doctor.order_rows import draft_name
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.orders_words import hindrance_words
from ui.doctor.skin_test_drafts import exempt_lines
from ui.doctor.wording import short_language
from ui.marking.words import duration_words
from ui.spawner import Spawner


class SignActs(QObject):
    """Invariant: what is signed is the sheet of the patient and in the version that stood there at the press.

    `drop` takes every docked question of the pane away.
    """

    def __init__(
        self, model: DoctorModel, pane: OrdersPane, spawner: Spawner, page: QWidget, drop: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._model, self._pane, self._spawner, self._page, self._drop = model, pane, spawner, page, drop
        self._asked_for: tuple[str, int] | None = None
        self._second: Person | None = None
        self._before: tuple[str, frozenset[str]] | None = None
        """(patient, keys on the table) when the last signature was given."""
        pane.identity.confirmed.connect(self._identity_given)
        pane.second.confirmed.connect(self._second_given)
        pane.password.confirmed.connect(self._password_given)

    def begin(self) -> None:
        patient, sheet = self._model.drawn, self._model.sheet
        if patient is None or sheet is None:
            return
        wrong = self._model.wrong_days(sheet)
        days = tuple(dict.fromkeys(one for _, one in wrong))
        hindrances = tuple(dict.fromkeys((*sheet.hindrances(), *self._model.not_daily(sheet), *days)))
        if hindrances:
            self._say_hindrances(hindrances)
            if wrong:
                self._pane.table.choose(wrong[0][0])
            return
        self._drop()
        self._asked_for = (patient, sheet.version)
        if self._model.asks_identity():
            language = short_language(self._pane.theme.language)
            names = (draft_name(one, self._model.book, language) for one in self._model.named_again())
            age = self._model.old_data()
            old = duration_words(age) if age is not None else ""
            self._pane.identity.ask(len(sheet.lines), ", ".join(dict.fromkeys(names)), old)
        else:
            self._submit()

    def forget(self) -> None:
        """What was asked is not waited for any more."""
        self._asked_for = self._second = None

    def show_signed(self) -> None:
        """What was just signed is brought into sight once it is on the table."""
        table = self._model.orders()
        if self._before is None or table is None or self._before[0] != self._model.drawn:
            return
        new = [line.key for line in table.lines if line.row is not None and line.key not in self._before[1]]
        if new:
            self._before = None
            self._pane.table.choose(new[-1])
            self._pane.table.choose(new[0])

    def _identity_given(self, typed: Typed) -> None:
        wrong = self._model.wrong_identity(typed)
        if wrong:
            self._pane.identity.refuse(wrong)
        else:
            self._submit()

    def _submit(self) -> None:
        """What goes without the skin test that it requires wants a second person first."""
        asked, sheet = self._asked_for, self._model.sheet
        exempt = exempt_lines(sheet) if sheet is not None else ()
        if not exempt:
            self._ask_password(None)
            return
        self._drop()
        keep_the_keys(self._pane, self._pane)
        self._asked_for = asked
        language = short_language(self._pane.theme.language)
        said = (f"{draft_name(line.draft, self._model.book, language)} ({reason})" for line, reason in exempt)
        self._pane.second.ask(", ".join(said))

    def _second_given(self, number: str, password: str) -> None:
        asked = self._asked_for
        if asked is not None:
            self._spawner.spawn(self._witness(asked, number, password), "second signature", owner=self._page)

    async def _witness(self, asked: tuple[str, int], number: str, password: str) -> None:
        try:
            second = await self._model.witness(number, password)
        except (SignInRefused, NotAllowed) as error:
            if self._asked_for == asked:
                self._pane.second.refuse(is_same="same-person" in error.facts)
            return
        if self._asked_for != asked:
            return
        if may_second(second, self._model.session.person):
            self._ask_password(second)
        else:
            self._pane.second.refuse()

    def _ask_password(self, second: Person | None) -> None:
        """A controlled drug among them wants the doctor's own password once more."""
        asked, controlled = self._asked_for, self._model.controlled()
        self._drop()
        keep_the_keys(self._pane, self._pane)
        self._second = second
        if asked is not None and controlled:
            self._asked_for = asked
            language = short_language(self._pane.theme.language)
            names = (draft_name(draft, self._model.book, language) for draft in controlled)
            self._pane.password.ask(", ".join(dict.fromkeys(names)))
        elif asked is not None:
            self._spawner.spawn(self._sign(*asked, second), "sign orders", owner=self._page)

    def _password_given(self, password: str) -> None:
        asked = self._asked_for
        if asked is not None:
            self._spawner.spawn(self._confirm_and_sign(*asked, password), "sign orders", owner=self._page)

    async def _confirm_and_sign(self, patient: str, version: int, password: str) -> None:
        try:
            await self._model.confirm(password)
        except (SignInRefused, NotAllowed):
            if self._asked_for == (patient, version):
                self._pane.password.refuse()
            return
        if self._asked_for == (patient, version):
            second = self._second
            self._drop()
            await self._sign(patient, version, second)

    async def _sign(self, patient: str, version: int, second: Person | None) -> None:
        table = self._model.orders()
        self._before = (patient, frozenset(line.key for line in table.lines)) if table is not None else None
        is_signed = False
        try:
            hindrances = await self._model.sign(patient, version, second)
            is_signed = not hindrances
            self._say_hindrances(hindrances)
            if is_signed:
                self._say_advice()
        finally:
            if not is_signed:
                self._before = None

    def _say_advice(self) -> None:
        """A signature that central's services did not see in time says so."""
        advice = self._model.last_advice
        if advice is not None and advice.is_late:
            self._pane.say(self.tr("Signed. Central's advice did not arrive in time."))

    def _say_hindrances(self, hindrances: tuple[Hindrance, ...]) -> None:
        is_danger = Hindrance.STOPPED in hindrances
        self._pane.say(" ".join(hindrance_words(one) for one in hindrances), is_danger=is_danger)
        if Hindrance.NEEDS_REASON in hindrances and not is_danger:
            self._pane.ask_reasons()
        sheet = self._model.sheet
        lacking = sheet.without_interval() if sheet is not None and Hindrance.INTERVAL in hindrances else None
        if lacking is not None:
            self._pane.table.choose(lacking.key)


def keep_the_keys(pane: OrdersPane, *leaving: QWidget) -> None:
    """Before what has the focus goes away: Qt would hand the keys to whatever comes next, the search field for one."""
    focus = QApplication.focusWidget()
    if focus is not None and any(widget.isAncestorOf(focus) for widget in leaving):
        pane.take_keys()
