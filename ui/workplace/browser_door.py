"""The sign-in with the system's browser at one sign-in window: which ways there are, one flow at a time, and the passphrase after it.

Who signed in and walked away before he chose a passphrase is let go after two minutes: nobody else may choose it for him.
"""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from client.errors import CentralFaulty, InputRefused, WardlightError
from client.records import Role
from offline.people import Session
from ui.doors import Errand, PageWords, SignInAtCentral, Ways
from ui.fact_words import fact_words
from ui.notices import words_for
from ui.shell.sign_in import SignInWindow
from ui.workplace.workplace import Workplace

WALKED_AWAY_MS = 120_000
LOOK_EVERY_S = 15.0
Enter = Callable[[Session], None]


def open_in_browser(address: str) -> bool:
    """Whether the system has a browser that took it."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(address.encode()))


class BrowserDoor(QObject):
    """Invariant: at most one flow, and nobody signed in without a window that shows it or the question for his passphrase."""

    def __init__(self, workplace: Workplace, entry: SignInWindow, enter: Enter, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._entry, self._enter = workplace, entry, enter
        self._ways: Ways | None = None
        self._look_again_s = float("-inf")
        self._flow: asyncio.Task[None] | None = None
        self._address = ""
        self._session: Session | None = None
        self._patience = QTimer(self, singleShot=True, interval=WALKED_AWAY_MS)
        self._patience.timeout.connect(self._walked_away)
        entry.browser_wanted.connect(self.begin)
        entry.browser_cancelled.connect(self.cancel)
        entry.browser_again.connect(self._again)
        entry.browser_left.connect(self.leave)
        entry.passphrase_given.connect(self._keep)
        entry.passphrase_declined.connect(self._go_on)
        workplace.status_changed.connect(self.look)

    def close(self) -> None:
        """With its window."""
        self._workplace.status_changed.disconnect(self.look)
        self.leave()

    @property
    def _doors(self) -> SignInAtCentral | None:
        assembled = self._workplace.assembled
        return None if assembled is None else assembled.doors

    # -- which ways ---------------------------------------------------------------------------------------------

    def look(self, _status: object = None) -> None:
        """Asks central once how people sign in; again while nothing was heard of it."""
        now_s, is_out = self._workplace.clock.monotonic_s(), self._workplace.theme.marking.is_out
        if not is_out and self._ways is None and self._doors is not None and now_s >= self._look_again_s:
            self._look_again_s = now_s + LOOK_EVERY_S
            self._workplace.spawner.spawn(self._looked(self._doors), "ways to sign in", owner=self)

    async def _looked(self, doors: SignInAtCentral) -> None:
        try:
            self._ways = await doors.ways()
        except WardlightError:
            return  # the fields for number and passphrase are there anyway
        self._entry.set_ways(in_app=self._ways.in_app, browser=self._ways.browser)
        if self._ways.elsewhere is not None:
            self._say_elsewhere(self._ways.elsewhere)

    def _say_elsewhere(self, refused: CentralFaulty) -> None:
        """By itself, since a password typed here is tried against this PC's memory alone then; whoever types goes on where he is."""
        words, typing = words_for(refused), self._entry.focusWidget()
        self._entry.show_error(f"{words.title}. {words.message} {words.next_step}")
        if typing is not None:
            typing.setFocus()

    # -- one flow -----------------------------------------------------------------------------------------------

    def begin(self, role: str) -> None:
        doors = self._doors
        if doors is None or self._flow is not None or self._session is not None:
            return
        self._entry.show_waiting()
        self._flow = self._workplace.spawner.spawn(self._run(doors, Role(role)), "sign in with the browser", owner=self)

    async def _run(self, doors: SignInAtCentral, role: Role) -> None:
        station = self._workplace.station
        try:
            proof = doors.in_browser(Errand(open_page=self._open, words=self._page_words()))
            session = await station.sign_in_by(proof, role)
        except WardlightError as error:
            words = words_for(error)
            self._back_to_form()
            self._entry.show_error(f"{words.title}. {words.message} {words.next_step}")
            return
        except asyncio.CancelledError:
            if not self._entry.waiting.isHidden():
                self._back_to_form()
            raise
        finally:
            self._flow, self._address = None, ""
        await self._came(session)

    async def _came(self, session: Session) -> None:
        """By name: in a browser anybody may have signed in, and he is who sits here now."""
        number = session.person.staff_number
        self._session = session
        if not number or await self._workplace.station.has_own(number):
            self._go_on()
            return
        self._entry.ask_passphrase(session.person.name)
        self._patience.start()

    def _open(self, address: str) -> bool:
        self._address = address
        return open_in_browser(address)

    def _again(self) -> None:
        if self._address:
            open_in_browser(self._address)

    def cancel(self) -> None:
        """The flow ends, its listener with it; what the browser brings later is heard by nobody."""
        if self._flow is not None:
            self._flow.cancel()

    # -- the passphrase -----------------------------------------------------------------------------------------

    def _keep(self, passphrase: str) -> None:
        if self._session is not None:
            work = self._kept(self._session, passphrase)
            self._workplace.spawner.spawn(work, "keep a passphrase", owner=self)

    async def _kept(self, session: Session, passphrase: str) -> None:
        try:
            await self._workplace.station.keep_own(session, passphrase)
        except InputRefused as error:
            self._patience.start()
            self._entry.own.show_error(" · ".join(map(fact_words, error.facts[1:2])))
            return
        except WardlightError as error:
            words = words_for(error)
            self._entry.own.show_error(f"{words.title}. {words.message}")
            return
        self._go_on()

    def _go_on(self) -> None:
        session, self._session = self._session, None
        self._patience.stop()
        self._entry.show_form()
        if session is not None:
            self._enter(session)

    def _walked_away(self) -> None:
        self.leave()
        self._back_to_form()

    def _back_to_form(self) -> None:
        self._entry.show_form()
        self._entry.form.take_focus()

    def leave(self, _session: object = None) -> None:
        """Nothing goes on at this window: the flow is broken off, and who did not sit down yet is let go."""
        self.cancel()
        self._patience.stop()
        session, self._session = self._session, None
        if session is not None:
            self._workplace.spawner.spawn(self._workplace.station.sign_out(session), "sign out")

    def _page_words(self) -> PageWords:
        return PageWords(
            language=self._workplace.languages.current.replace("_", "-"),
            title="Wardlight",
            done=self.tr("Go back to Wardlight. You may close this window."),
            refused=self.tr("Nobody was signed in. Go back to Wardlight; you may close this window."),
            elsewhere=self.tr("There is nothing here."),
        )
