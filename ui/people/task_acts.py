"""Putting a task off, taking that back, dismissing and acknowledging, as asked in the task centre. Decides nothing about what may be."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from client.clock import Clock
from client.commands import AcknowledgeResult, Command
from offline.people import Session
from offline.work_views import WorkItem, WorkKind
from ui.doctor.act_panel import ReasonPanel
from ui.people.later_model import may_dismiss, moments
from ui.people.snooze_panel import SnoozePanel
from ui.people.task_model import TaskList
from ui.people.task_rows import moment_words, what_words
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.listing import Listing


class Door(Protocol):
    """The part of the station that is used here."""

    @property
    def clock(self) -> Clock: ...

    def new_id(self) -> str: ...

    async def submit(self, command: Command) -> object: ...

    async def put_off(self, session: Session, task: str, until: datetime | None) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the tasks are shown: the page that owns the work, its table, what it shows, and how it is read again."""

    page: QWidget
    listing: Listing
    tasks: Callable[[], TaskList]
    read: Callable[[], None]


class TaskActs(QObject):
    """Invariant: a question belongs to the task it was asked about; what may not be put off or dismissed is answered in words."""

    def __init__(self, theme: Theme, station: Door, session: Session, spawner: Spawner, place: Place) -> None:
        super().__init__(place.page)
        self._station, self._session, self._spawner, self._place = station, session, spawner, place
        self._asked: WorkItem | None = None
        self.panel, self.reason = SnoozePanel(theme), ReasonPanel(theme)
        self.told = Label(theme, role="meta", tone="t1", weight=600, wrap=True)
        self.told.setContentsMargins(12, 2, 12, 4)
        self.told.hide()
        self.panel.chosen.connect(self._put_off)
        self.panel.dropped.connect(self.drop)
        self.reason.confirmed.connect(self._dismiss)
        self.reason.dropped.connect(self.drop)

    def ask_later(self, item: WorkItem | None) -> None:
        """Until when; one that was put off comes back at once instead."""
        self.drop()
        if item is None:
            return
        if self._place.tasks().shows_later:
            self._spawner.spawn(self._keep(item, None), "take a task back", owner=self._place.page)
            return
        now = self._station.clock.now()
        choices = tuple((moment_words(at, now), at) for at in moments(item, now))
        if not choices:
            self._tell(
                self.tr("Not put off: it is critical, urgent, overdue or due too soon. ↵ goes where it is done.")
            )
            return
        self._asked = item
        title = self.tr("{what}: see it again when? It comes back at once if it becomes urgent or overdue.")
        self.panel.ask(title.format(what=what_words(item)), choices)

    def ask_dismiss(self, item: WorkItem | None) -> None:
        self.drop()
        if item is None:
            return
        if not may_dismiss(item):
            self._tell(
                self.tr(
                    "Not dismissed here: it ends when it is done. A document that is not written needs its reason there."
                )
            )
            return
        self._asked = item
        reasons = (self.tr("Done already"), self.tr("Told by telephone"), self.tr("Not mine"))
        title = self.tr("{what}: why is nothing to be done?").format(what=what_words(item))
        self.reason.ask(title, self.tr("Dismiss"), reasons)

    def acknowledge(self, item: WorkItem | None) -> None:
        """The chosen message or alert of fetal monitoring was read; of anything else there is nothing to acknowledge here."""
        self.drop()
        if item is not None and item.kind in {WorkKind.MESSAGE, WorkKind.FETAL}:
            self._spawner.spawn(self._read(item, ""), "acknowledge a message", owner=self._place.page)

    def drop(self) -> None:
        had_keys = any(one.isVisible() for one in (self.panel, self.reason))
        self._asked = None
        for widget in (self.panel, self.reason, self.told):
            widget.hide()
        if had_keys:
            self._place.listing.table.setFocus()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()

    def _put_off(self, until: object) -> None:
        item = self._asked
        self.drop()
        if item is not None and isinstance(until, datetime):
            self._spawner.spawn(self._keep(item, until), "put a task off", owner=self._place.page)

    async def _keep(self, item: WorkItem, until: datetime | None) -> None:
        await self._station.put_off(self._session, item.key, until)
        self._place.read()

    def _dismiss(self, reason: str) -> None:
        item = self._asked
        self.drop()
        if item is not None:
            self._spawner.spawn(self._read(item, reason), "dismiss a message", owner=self._place.page)

    async def _read(self, item: WorkItem, reason: str) -> None:
        command = AcknowledgeResult(
            id=self._station.new_id(),
            author=self._session.person,
            patient=item.patient,
            occurred_at=self._station.clock.now(),
            results=(item.key,),
            action="no-action",
            comment=reason,
        )
        await self._station.submit(command)
        self._place.read()
