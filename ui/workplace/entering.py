"""Other ways in at a sign-in window: the store opened by hand, a sealed account, beside a witness, badge and PIN. Checks nothing."""

from collections.abc import Awaitable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from client.errors import SignInRefused, WardlightError
from client.records import Role
from offline.people import Session
from offline.standing_in import Claim
from ui.notices import words_for
from ui.shell.sign_in import SignInWindow
from ui.startup import OwnHand, may_people_open
from ui.workplace.workplace import Workplace


class Entering(QObject):
    """Invariant: `entered` carries a session that the station made; what was typed is kept nowhere here."""

    entered = Signal(object)

    def __init__(self, workplace: Workplace, entry: SignInWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._entry = workplace, entry
        self.is_by_hand = False
        entry.stand_in.account_given.connect(self._open_account)
        entry.stand_in.glass_broken.connect(self._break_glass)
        entry.pin.given.connect(self._unlock)
        workplace.scans.scanned.connect(self._badge)

    def close(self) -> None:
        self._workplace.scans.scanned.disconnect(self._badge)

    # -- the store, by hand -------------------------------------------------------------------------------------

    def may_open(self, error: WardlightError) -> bool:
        """Whether somebody who signed in here can open the store that this PC cannot; then the form says so and waits for him."""
        if self._workplace.is_open or not may_people_open(self._workplace.settings, error):
            return False
        self.is_by_hand = True
        self._entry.form.open_by_hand(is_by_hand=True)
        self._entry.set_busy(False)
        return True

    async def open_store(self, staff_number: str, password: str) -> None:
        """Raises StoreLocked and StoreDamaged; the form waits for the next one then."""
        await self._workplace.open(OwnHand(staff_number=staff_number, password=password))
        self.is_by_hand = False
        self._entry.form.open_by_hand(is_by_hand=False)

    # -- standing in --------------------------------------------------------------------------------------------

    def _open_account(self, account: str, passphrase: str, name: str, reason: str) -> None:
        if self._workplace.is_open:
            work = self._workplace.station.open_account(account, passphrase, name=name, reason=reason)
            self._spawn(self._stand_in(work), "open an emergency account")

    def _break_glass(self, role: str, number: str, name: str, reason: str, witness: str, password: str) -> None:
        if self._workplace.is_open:
            claim = Claim(staff_number=number, name=name, role=Role(role), reason=reason)
            work = self._workplace.station.break_glass(claim, witness, password)
            self._spawn(self._stand_in(work), "come in beside a witness")

    async def _stand_in(self, work: Awaitable[Session]) -> None:
        form = self._entry.stand_in
        form.set_busy(True)
        try:
            session = await work
        except WardlightError as error:
            form.say(said(error))
            return
        finally:
            form.set_busy(False)
        self._entry.show_form()
        self.entered.emit(session)

    # -- badge and PIN ------------------------------------------------------------------------------------------

    def _badge(self, code: str) -> None:
        if self._workplace.is_open and self._entry.isVisible():
            self._spawn(self._greet(code), "look up a badge")

    async def _greet(self, code: str) -> None:
        person = await self._workplace.station.badge_of(code)
        if person is not None:
            self._entry.ask_pin(code, person.name)
        else:
            self._entry.show_form()
            self._entry.show_error(
                QCoreApplication.translate(
                    "Workplace", "This badge has no locked seat here. Sign in with staff number and password."
                )
            )

    def _unlock(self, badge: str, pin: str) -> None:
        self._spawn(self._unlocked(badge, pin), "unlock by badge")

    async def _unlocked(self, badge: str, pin: str) -> None:
        try:
            session = await self._workplace.station.unlock(badge, pin)
        except SignInRefused as error:
            self._entry.pin.say(said(error))
            return
        self._entry.show_form()
        self.entered.emit(session)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._workplace.spawner.spawn(work, name, owner=self)


def said(error: WardlightError) -> str:
    words = words_for(error)
    return f"{words.title}. {words.message} {words.next_step}"
