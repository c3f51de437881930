"""One person's place at a PC: the sign-in window, and after it the window of his role. Lock comes back here and keeps what is open.

    seat = Seat(workplace, windows, suggestion=Suggestion(...))
    seat.show(); seat.ended.connect(...)

Closing a person's window signs him out and shows the sign-in again; closing the sign-in ends the seat. The station runs on meanwhile.
Refuses to check a password: that is the station's.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from client.errors import SignInRefused, WardlightError
from client.records import Role
from offline.changes import Change
from offline.people import Session
from ui.shell.sign_in import SignInPlace, SignInWindow
from ui.shell.station_window import StationWindow
from ui.workplace.browser_door import BrowserDoor
from ui.workplace.entering import Entering, said
from ui.workplace.entry_window import EntryWindow
from ui.workplace.facts import card_facts, pack_words, role_words
from ui.workplace.idle import IdleWatch
from ui.workplace.own_language import OwnLanguage
from ui.workplace.pin_desk import ask_pin
from ui.workplace.privacy import Veil, belongs_to
from ui.workplace.seats import other_roles, seat_key, seat_of
from ui.workplace.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What the sign-in shows filled in: for the practice hospital only, whose accounts are public and say so."""

    role: Role
    staff_number: str
    password: str = ""
    remark: str = ""


class PersonWindow(Protocol):
    """A window made for one session. `leave` unsubscribes its pages; `open` loads them."""

    @property
    def window(self) -> StationWindow: ...

    def open(self) -> None: ...

    def leave(self) -> None: ...


MakeWindow = Callable[[Workplace, Session], PersonWindow]


class Seat(QObject):
    """Invariant: at most one of the sign-in and the persons' windows is shown."""

    ended = Signal()
    signed_in = Signal(object)

    def __init__(self, workplace: Workplace, make_window: MakeWindow, *, suggestion: Suggestion | None = None) -> None:
        super().__init__(workplace)
        self._workplace, self._make_window, self._suggestion = workplace, make_window, suggestion
        self._kept: dict[str, PersonWindow] = {}
        self._sessions: dict[str, Session] = {}
        self._present = ""
        self._is_switching = False
        self._aside: Session | None = None
        self._is_aside = False
        self._why = "key"
        self.entry = EntryWindow(workplace.theme, workplace.languages)
        self.entry.submitted.connect(self._submit)
        self.entry.retry_wanted.connect(self._retry)
        self.entry.closing.connect(self._entry_closed)
        self.browser = BrowserDoor(workplace, self.entry, self.enter, self)
        self.signed_in.connect(self.browser.leave)
        self.entering = Entering(workplace, self.entry, self)
        self.entering.entered.connect(self.enter)
        self.language = OwnLanguage(workplace, self)
        self.idle = IdleWatch(workplace.clock, workplace.notices, workplace.scans, self)
        self.idle.window = lambda: self.window
        self.idle.idle.connect(self._lock_idle)
        self._veils: dict[str, Veil] = {}
        workplace.scans.lock_pressed.connect(self._lock_over_dialog)
        self._unhear: Callable[[], None] = _nothing
        workplace.status_changed.connect(self._say_facts)
        workplace.theme.ticked.connect(self._say_facts)
        workplace.languages.changed.connect(self._say_place)
        workplace.languages.changed.connect(self._dress_again)
        workplace.opened.connect(self.ready)
        self._fill_in()
        self._say_place()
        if workplace.is_open:
            self.ready()
        else:
            self.entry.set_busy(True)

    # -- showing ------------------------------------------------------------------------------------------------

    def show(self) -> None:
        """The sign-in window, as large as a person's window is now."""
        self.entry.show()

    def ready(self) -> None:
        """The store is open: signing in is possible."""
        self.entry.set_busy(False)
        if not self._workplace.settings.station.is_drill:
            self._follow_drills()
        self._unhear()
        self._unhear = self._workplace.station.on_change(self._hear)
        self._say_place()
        self._say_facts()

    def refuse(self, error: WardlightError) -> bool:
        """The station cannot work: say why and stay so. True where somebody who signed in here can open its store himself."""
        self.entry.set_busy(True)
        may_open = self.entering.may_open(error)
        self.entry.show_error(said(error))
        return may_open

    @property
    def window(self) -> StationWindow | None:
        """The window of whoever is signed in and not locked out."""
        person = self._kept.get(self._present)
        return None if person is None else person.window

    @property
    def locked(self) -> int:
        """How many windows wait behind the lock, each with what is drafted in it."""
        return len(self._kept) - bool(self._present)

    @property
    def person(self) -> PersonWindow | None:
        return self._kept.get(self._present)

    # -- signing in ---------------------------------------------------------------------------------------------

    def _submit(self, role: str, staff_number: str, password: str, _ward: str) -> None:
        self.entry.set_busy(True)
        work = self._sign_in(Role(role), staff_number, password)
        self._workplace.spawner.spawn(work, "sign in", owner=self)

    async def _sign_in(self, role: Role, staff_number: str, password: str) -> None:
        try:
            if self.entering.is_by_hand:
                await self.entering.open_store(staff_number, password)
            session = await self._workplace.station.sign_in(staff_number, password, role)
        except WardlightError as error:
            if isinstance(error, SignInRefused) and "emergency-account" in error.facts:
                self.entry.ask_account(staff_number)
            self.entry.show_error(said(error))
            return
        finally:
            self.entry.set_busy(False)
        self.enter(session)

    def enter(self, session: Session) -> None:
        """Shows the window of this person: the one that was locked, or a new one."""
        reference = seat_key(session)
        if reference not in self._kept:
            made = self._make_window(self._workplace, session)
            made.window.lock_wanted.connect(self.lock)
            made.window.role_wanted.connect(self.switch_role)
            made.window.closing.connect(self._sign_out)
            made.window.pin_wanted.connect(self._ask_pin)
            self._kept[reference] = made
            made.open()
        self._sessions[reference] = session
        self._dress(self._kept[reference].window, session)
        self._present = reference
        self.language.sit(session, self._kept[reference].window)
        self.entry.show_error("")
        veil = self._veils.pop(reference, Veil())
        veil.part()
        self._swap(self.entry, self._kept[reference].window)
        veil.lift()
        self.idle.touch()
        self.signed_in.emit(session)

    def lock(self) -> None:
        """Back to the sign-in; the window and what is typed in it wait for the same person."""
        if not self._present:
            return
        window, session = self._kept[self._present].window, self._sessions[self._present]
        self._veils[self._present] = veil = Veil()
        self._present = ""
        self.entry.form.password.edit.clear()
        self._is_switching = True
        self._place(window)
        veil.hide(window)
        self.language.rise()
        self.entry.show()
        self.entry.activateWindow()
        self._is_switching = False
        self._workplace.spawner.spawn(self._workplace.station.note_locked(session, self._why), "note a lock")
        self._why = "key"

    def _lock_idle(self) -> None:
        window = self.window
        if window is not None:
            self._why = "idle"
            window.lock_wanted.emit()

    def _lock_over_dialog(self) -> None:
        """The key of the lock works over a dialog too; over the window itself it is the window's own."""
        window = self.window
        if window is not None and belongs_to(QApplication.activeWindow(), window):
            QTimer.singleShot(0, window.lock_wanted.emit)

    def watch_idle(self) -> None:
        """From here on a seat that nobody uses locks itself after the site's minutes."""
        people = self._workplace.settings.people
        self.idle.begin(lock_after_s=60.0 * people.lock_after_minutes, warned_before_s=people.warned_before_s)

    # -- who may not stay ---------------------------------------------------------------------------------------

    def _hear(self, change: Change) -> None:
        if change.kinds & {"staff", "mode"}:
            self._look_who_may_stay()

    def _look_who_may_stay(self) -> None:
        """Whom central took from its staff loses his seat now; who stood in loses it when the emergency is over."""
        for reference, session in list(self._sessions.items()):
            why = self._workplace.station.may_stay(session)
            if why:
                self._unseat(reference, session, why)

    def _unseat(self, reference: str, session: Session, why: str) -> None:
        person = self._kept.pop(reference)
        self._sessions.pop(reference)
        self._veils.pop(reference, None)
        was_present = self._present == reference
        if was_present:
            self._present = ""
            self._place(person.window)
            Veil().hide(person.window)
        self.language.rise()
        person.leave()
        self._workplace.spawner.spawn(self._workplace.station.sign_out(session), "sign out")
        if was_present:
            self.entry.show()
            self.entry.show_error(said(SignInRefused(why)))
        person.window.deleteLater()

    def _ask_pin(self) -> None:
        session = self._sessions.get(self._present)
        if self.window is not None and session is not None:
            ask_pin(self._workplace, session, self.window)

    def switch_role(self, role: str) -> None:
        """Locks this window as it is, with what is drafted in it, and asks for the password of the same person in another role."""
        session = self._sessions.get(self._present)
        if session is None:
            return
        self.lock()
        self.entry.form.role.choose(seat_of(Role(role)))
        self.entry.form.staff.edit.setText(session.person.staff_number)
        self.entry.form.password.edit.setFocus()

    def _follow_drills(self) -> None:
        desk = self._workplace.drill_desk
        keeper = desk.keeper
        keeper.begun.connect(self.step_aside)
        keeper.interrupted.connect(self._interrupted)
        keeper.over.connect(self.come_back)
        self.entry.offer_drill(is_offered=True)
        self.entry.drill_wanted.connect(desk.ask)

    def _interrupted(self) -> None:
        self.come_back()
        self.entry.show_error(self._workplace.drill_desk.broken_off_words())

    def step_aside(self) -> None:
        """Locks as a person would and shows nothing: a drill has the screen, or a drill is over."""
        self.browser.leave()
        self.entry.show_form()
        window = self.window
        if window is not None:
            self._aside = self._sessions[self._present]
            window.lock_wanted.emit()
        self._is_switching = self._is_aside = True
        self.entry.hide()
        self._is_switching = False

    def come_back(self) -> None:
        """The sign-in again, for who was here: behind his password everything is as it was."""
        if not self._is_aside:
            return
        aside, self._aside, self._is_aside = self._aside, None, False
        if aside is not None:
            self.entry.form.role.choose(seat_of(aside.person.role))
            self.entry.form.staff.edit.setText(aside.person.staff_number)
        self.entry.show()
        self.entry.activateWindow()
        self._say_facts()

    def close(self) -> None:
        """Ends the seat; nothing is asked, since everything signed is on the disk."""
        for person in self._kept.values():
            person.leave()
            person.window.blockSignals(True)
            person.window.close()
            person.window.deleteLater()
        self._kept.clear()
        self.browser.close()
        self._is_switching = True
        self._unhear()
        self.idle.stop()
        self._workplace.scans.lock_pressed.disconnect(self._lock_over_dialog)
        self.entering.close()
        self._workplace.status_changed.disconnect(self._say_facts)
        self._workplace.theme.ticked.disconnect(self._say_facts)
        self._workplace.languages.changed.disconnect(self._say_place)
        self._workplace.languages.changed.disconnect(self._dress_again)
        self.entry.close()
        self.entry.deleteLater()

    def _sign_out(self) -> None:
        if self._is_switching or not self._present:
            return
        person, session = self._kept.pop(self._present), self._sessions.pop(self._present)
        self._present = ""
        person.leave()
        Veil().hide(person.window)
        self.language.rise()
        work = self._workplace.station.sign_out(session)
        self._workplace.spawner.spawn(work, "sign out")
        self.entry.form.password.edit.clear()
        self.entry.show()
        person.window.deleteLater()

    def _swap(self, before: StationWindow | SignInWindow, after: StationWindow | SignInWindow) -> None:
        self._is_switching = True
        if before.isVisible():
            after.resize(before.size())
            after.move(before.pos())
        after.show()
        after.activateWindow()
        before.hide()
        self._is_switching = False

    def _place(self, window: StationWindow) -> None:
        if window.isVisible():
            self.entry.resize(window.size())
            self.entry.move(window.pos())

    def _entry_closed(self) -> None:
        if not self._is_switching:
            self.ended.emit()

    # -- words --------------------------------------------------------------------------------------------------

    def _fill_in(self) -> None:
        found = self._suggestion
        if found is None:
            return
        self.entry.form.role.choose(found.role.value)
        self.entry.form.staff.edit.setText(found.staff_number)
        self.entry.form.password.edit.setText(found.password)

    def _say_place(self, _language: str = "") -> None:
        place = self._workplace.settings.station
        remark, day = self._suggestion.remark if self._suggestion else "", f"{self._workplace.clock.now():%Y-%m-%d}"
        code = self.tr("workstation {code}").format(code=place.code)
        parts = (place.hospital_name, code, self._workplace.version, day, remark)
        self.entry.set_place(SignInPlace(ward=place.ward_name or place.ward, line="　".join(filter(None, parts))))
        self.entry.set_wards(((place.ward, place.ward_name or place.ward),))
        self._say_facts()

    def _say_facts(self, _status: object = None) -> None:
        if not self._workplace.is_open or not self.entry.isVisible():
            return
        status, clock = self._workplace.station.status, self._workplace.clock
        is_marked = self._workplace.theme.marking.is_out
        facts = card_facts(status, now := clock.now(), clock.zone, is_marked=is_marked)
        self.entry.set_facts(facts, checked=f"{now:%H:%M:%S}")

    def _retry(self) -> None:
        if self._workplace.is_open:
            self._workplace.spawner.spawn(self._workplace.station.refresh_now(), "ask central again", owner=self)

    def _dress_again(self, _language: str) -> None:
        for reference, person in self._kept.items():
            self._dress(person.window, self._sessions[reference])

    def _dress(self, window: StationWindow, session: Session) -> None:
        place, person = self._workplace.settings.station, session.person
        window.set_ward(place.ward_name or place.ward)
        offline = self.tr(" · signed in without central") if session.is_offline else ""
        window.set_user(f"{person.name} · {role_words(person.role)}{offline}")
        window.offer_roles(other_roles(session))
        window.set_facts("　".join((pack_words(self._workplace.station.status), place.code, self._workplace.version)))


def _nothing() -> None:
    return None
