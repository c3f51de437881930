"""The day's work (Shift F4): requests for records with their state, who is on duty today, counts of the ward. N asks; grants nothing.

page = DayPage(theme, station, session, spawner, whom)      # whom(): key and name of the patient that is open, or None
"""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from client.clock import Clock
from client.commands import AskRecords, Command
from client.errors import WardlightError
from client.records.notes import RecordRequestKind
from offline.changes import Change
from offline.day_views import DayWork
from offline.people import Session
from ui.marking.windows import Backdrop
from ui.people.day_form import RecordForm
from ui.people.day_rows import facts_words, request_columns, request_row, roster_columns, roster_row, roster_words
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane

Whom = Callable[[], tuple[str, str | None, str] | None]
"""Patient, encounter and how he is named."""


class DayDoor(Protocol):
    """The part of the station that is used here."""

    @property
    def clock(self) -> Clock: ...

    def new_id(self) -> str: ...

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]: ...

    async def submit(self, command: Command) -> object: ...

    async def day_work(self, me: str) -> DayWork: ...


def title() -> str:
    return QCoreApplication.translate("DayPage", "Day work")


def hints() -> tuple[Hint, ...]:
    return (("N", QCoreApplication.translate("DayPage", "ask the records department")),)


class DayPage(Backdrop):
    """Invariant: it reads only while it is seen; a request is about the patient that the form names."""

    def __init__(self, theme: Theme, station: DayDoor, session: Session, spawner: Spawner, whom: Whom) -> None:
        super().__init__(theme)
        self._station, self._session, self._spawner, self._whom = station, session, spawner, whom
        self._off: Callable[[], None] | None = None
        self._about: tuple[str, str | None, str] | None = None
        self._is_reading = self._again = False
        self.day: DayWork | None = None
        self.error: WardlightError | None = None
        self.requests, self.roster = Pane(theme), Pane(theme)
        self.form, self.new_button = RecordForm(theme), PrimaryButton(theme, "", keys="N")
        self.told = Label(theme, role="meta", tone="t1", weight=600, wrap=True)
        self.listing, self.duty = Listing(theme, request_columns()), Listing(theme, roster_columns())
        self.known, self.facts = (Label(theme, role="meta", tone="t2", wrap=True) for _ in range(2))
        self._lay_out()
        self.new_button.clicked.connect(self.begin)
        self.form.asked.connect(self._ask)
        self.form.dropped.connect(self._leave_form)
        for listing in (self.listing, self.duty):
            listing.retry_wanted.connect(self.read)
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.addWidget(self.told, 1)
        bar.addWidget(self.new_button)
        self.requests.body.addLayout(bar)
        self.requests.body.addWidget(self.form)
        self.requests.body.addWidget(self.listing, 1)
        for label in (self.known, self.facts):
            label.setContentsMargins(12, 6, 12, 6)
        self.roster.body.addWidget(self.known)
        self.roster.body.addWidget(self.duty, 1)
        self.roster.body.addWidget(self.facts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.requests, 3)
        row.addWidget(self.roster, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(row)

    # -- life ---------------------------------------------------------------------------------------------------------

    def open_page(self) -> None:
        self._off = self._station.on_change(self._changed)

    def close_page(self) -> None:
        if self._off is not None:
            self._off()
            self._off = None

    def bind_keys(self, keys: KeyMap) -> None:
        keys.bind("day.new", "N", self, self.begin)

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.kinds != {"freshness"}:
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Calls that come while one reading runs become one more."""
        if self._is_reading:
            self._again = True
            return
        self._is_reading = True
        self._spawner.spawn(self._read(), "read the day's work", owner=self)

    async def _read(self) -> None:
        try:
            self.day = await self._station.day_work(self._session.person.reference)
            self.error = None
        except WardlightError as error:
            self.error = error
        finally:
            self._is_reading = False
        self._draw()
        if self._again:
            self._again = False
            self.read()

    # -- drawing ------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        translate = QCoreApplication.translate
        self.requests.set_title(translate("DayPage", "Requests for records"))
        self.roster.set_title(translate("DayPage", "On duty"))
        self.new_button.setText(translate("DayPage", "Ask"))
        self.listing.table.set_columns(request_columns())
        self.duty.table.set_columns(roster_columns())
        self.listing.table.setAccessibleName(translate("DayPage", "Requests for records"))
        self.duty.table.setAccessibleName(translate("DayPage", "On duty"))
        self._draw()

    def _draw(self) -> None:
        day, now = self.day, self._now()
        if day is None:
            kind = EmptyKind.FAILED if self.error is not None else EmptyKind.NOT_LOADED
            for listing in (self.listing, self.duty):
                listing.show_note(kind, subject=title())
            return
        translate = QCoreApplication.translate
        self.requests.set_meta(str(len(day.requests)))
        self.known.setText(roster_words(day, now))
        self.facts.setText(facts_words(day))
        if day.requests:
            self.listing.show_rows(tuple(request_row(one, now) for one in day.requests))
        else:
            words = translate("DayPage", "Nobody asked the records department about a patient known here.")
            self.listing.show_note(EmptyKind.EMPTY, subject=title(), detail=words)
        if day.roster:
            self.duty.show_rows(tuple(roster_row(one) for one in day.roster))
        else:
            kind = EmptyKind.NOT_LOADED if day.roster_as_of is None else EmptyKind.EMPTY
            words = translate("DayPage", "Central names no doctor of this ward.") if day.roster_as_of else ""
            self.duty.show_note(kind, subject=translate("DayPage", "On duty"), detail=words)

    # -- asking -------------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """About the patient that is open on the doctor's page, whom the form names."""
        self._about = self._whom()
        if self._about is None:
            words = QCoreApplication.translate("DayPage", "Open the patient first (F3): a request is about his record.")
            self.told.setText(words)
            return
        self.told.setText("")
        self.form.begin(self._about[2])

    def _leave_form(self) -> None:
        self._about = None
        self.form.hide()
        self.listing.table.setFocus()

    def _ask(self, kind: object, document: str, reason: str) -> None:
        about = self._about
        if isinstance(kind, RecordRequestKind) and about is not None:
            self._spawner.spawn(self._submit(kind, document, reason, about), "ask the records department", owner=self)

    async def _submit(
        self, kind: RecordRequestKind, document: str, reason: str, about: tuple[str, str | None, str]
    ) -> None:
        """What the station raises is told by the window; then the form stays as it was."""
        command = AskRecords(
            id=self._station.new_id(),
            author=self._session.person,
            patient=about[0],
            encounter=about[1],
            occurred_at=self._now(),
            what=kind,
            document=document,
            reason=reason,
        )
        await self._station.submit(command)
        self._leave_form()
        self.read()

    def _now(self) -> datetime:
        return self._station.clock.now()
