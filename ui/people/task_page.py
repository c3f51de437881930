"""The task centre (F4): type, patient, what, due, age, from. Enter goes where it is done, S puts off, D dismisses. Does nothing in bulk.

    page = TaskPage(theme, station, session, spawner, drafts)     # drafts(): what is drafted and not signed here
    page.opened.connect(...)                                      # the WorkItem

Says under its title since when consults and tasks are known, and that newer ones may exist, whenever central was not asked just now.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clock import Clock
from client.commands import Command
from client.errors import WardlightError
from offline.changes import Change
from offline.knowledge import Knowledge
from offline.people import Session
from offline.work_views import Work, WorkItem, WorkKind
from ui.doctor.wording import short_language
from ui.marking.windows import Backdrop
from ui.people.task_acts import Place, TaskActs
from ui.people.task_model import Draft, TaskList, counted
from ui.people.task_rows import filter_words, known_words, later_words, nothing_words, task_columns, task_row
from ui.results.names import names_of
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.column_panel import columns_hint
from ui.widgets.empty import EmptyKind
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow

ALL, LATER = "all", "later"
Drafts = Callable[[], Awaitable[tuple[Draft, ...]]]


class TaskDoor(Protocol):
    """The part of the station that is used here."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def new_id(self) -> str: ...

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]: ...

    async def submit(self, command: Command) -> object: ...

    async def work(self, me: str) -> Work: ...

    async def later(self, session: Session) -> dict[str, datetime]: ...

    async def put_off(self, session: Session, task: str, until: datetime | None) -> None: ...


class TaskPage(Backdrop):
    """Invariant: the rows are those of the last reading; the count told is that of all of them."""

    opened = Signal(object)
    counted = Signal(int)

    def __init__(self, theme: Theme, station: TaskDoor, session: Session, spawner: Spawner, drafts: Drafts) -> None:
        super().__init__(theme)
        self._station, self._session, self._spawner, self._drafts = station, session, spawner, drafts
        self._names = names_of(station.knowledge.pack)
        self._off: Callable[[], None] | None = None
        self._is_reading = self._again = False
        self.tasks = TaskList()
        self.pane = Pane(theme)
        self.filters = FlowChips(theme, (ALL, *(kind.value for kind in WorkKind), LATER))
        self.known = Label(theme, role="body", tone="t2", wrap=True)
        self.listing = Listing(theme, task_columns())
        place = Place(page=self, listing=self.listing, tasks=self._tasks, read=self.read)
        self.acts = TaskActs(theme, station, session, spawner, place)
        self._lay_out()
        self.filters.chosen.connect(self._choose)
        self.listing.retry_wanted.connect(self.read)
        self.listing.table.row_activated.connect(self._open)
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    def _lay_out(self) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.filters, 1)
        self.pane.body.addWidget(bar)
        told = QHBoxLayout()
        told.setContentsMargins(12, 0, 12, 6)
        told.addWidget(self.known)
        self.pane.body.addLayout(told)
        for widget in (self.acts.panel, self.acts.reason, self.acts.told):
            self.pane.body.addWidget(widget)
        self.pane.body.addWidget(self.listing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.pane)

    # -- life ---------------------------------------------------------------------------------------------------------

    def open_page(self) -> None:
        """Follows the station."""
        self._off = self._station.on_change(self._changed)
        self.read()

    def close_page(self) -> None:
        if self._off is not None:
            self._off()
            self._off = None

    def title(self) -> str:
        return QCoreApplication.translate("TaskPage", "Task centre")

    def hints(self) -> tuple[Hint, ...]:
        return (
            ("J K", QCoreApplication.translate("TaskPage", "move")),
            ("Enter", QCoreApplication.translate("TaskPage", "go where it is done")),
            ("S", QCoreApplication.translate("TaskPage", "later, or back now")),
            ("D", QCoreApplication.translate("TaskPage", "dismiss with a reason")),
            ("A", QCoreApplication.translate("TaskPage", "message read")),
            ("Ctrl Shift C", columns_hint()),
        )

    def _changed(self, change: Change) -> None:
        if change.kinds != {"freshness"}:
            self._spawner.later(self.read, "read the tasks", owner=self)

    def read(self) -> None:
        """Calls that come while one reading runs become one more."""
        if self._is_reading:
            self._again = True
            return
        self._is_reading = True
        self._spawner.spawn(self._read(), "read the tasks", owner=self)

    async def _read(self) -> None:
        try:
            work = await self._station.work(self._session.person.reference)
            drafts = await self._drafts()
            later = await self._station.later(self._session)
            self.tasks = counted(self.tasks, work=work, drafts=drafts, now=self._now(), error=None, later=later)
        except WardlightError as error:
            self.tasks = counted(self.tasks, drafts=(), now=self._now(), error=error)
        finally:
            self._is_reading = False
        self._draw()
        if self._again:
            self._again = False
            self.read()

    # -- drawing ------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.pane.set_title(self.title())
        self.listing.table.set_columns(task_columns())
        self.listing.table.setAccessibleName(self.title())
        self._draw()

    def tick(self) -> None:
        """Ages grow each minute, and what is known grows old."""
        now = self.theme.marking.now
        if now is not None and self.tasks.now is not None and now.minute != self.tasks.now.minute:
            self.tasks = counted(self.tasks, now=now)
            self._draw()

    def _draw(self) -> None:
        tasks = self.tasks
        count = len(tasks.items)
        self.pane.set_meta(str(count) if tasks.work is not None else "")
        for key in (ALL, *(kind.value for kind in WorkKind)):
            number = count if key == ALL else tasks.counts.get(WorkKind(key), 0)
            self.filters.set_text(key, filter_words(key, number))
        self.filters.set_text(LATER, later_words(len(tasks.put_off)))
        self.known.setText(known_words(tasks))
        self.known.set_tone("t1" if tasks.is_old else "t2")
        self.counted.emit(count)
        self._draw_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_rows()

    def _draw_rows(self) -> None:
        """Only while it is seen: tasks change with everything that is signed."""
        if not self.isVisible():
            return
        tasks, now = self.tasks, self.tasks.now
        if tasks.error is not None:
            self.listing.show_note(EmptyKind.FAILED, subject=self.title())
        elif tasks.work is None or now is None:
            self.listing.show_note(EmptyKind.NOT_LOADED, subject=self.title())
        elif not tasks.shown():
            words = nothing_words(shows_later=tasks.shows_later)
            self.listing.show_note(EmptyKind.EMPTY, subject=self.title(), detail=words)
        else:
            naming = partial(self._names.of, language=short_language(self.theme.language))
            self.listing.show_rows(tuple(task_row(item, now, tasks, naming) for item in tasks.shown()))

    # -- acting -------------------------------------------------------------------------------------------------------

    def _choose(self, key: str) -> None:
        kind = None if key in {ALL, LATER} else WorkKind(key)
        self.acts.drop()
        self.tasks = counted(self.tasks, kind=kind, shows_later=key == LATER, now=self._now())
        self._draw()

    def _open(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, WorkItem):
            self.opened.emit(row.subject)

    def _tasks(self) -> TaskList:
        return self.tasks

    def current(self) -> WorkItem | None:
        row = self.listing.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, WorkItem) else None

    def bind_keys(self, keys: KeyMap) -> None:
        """Through the window's map: a table keeps letters to itself."""
        for key, act in (("A", self._acknowledge), ("S", self._ask_later), ("D", self._ask_dismiss)):
            keys.bind(f"tasks.{key}", key, self, act)

    def _acknowledge(self) -> None:
        self.acts.acknowledge(self.current())

    def _ask_later(self) -> None:
        self.acts.ask_later(self.current())

    def _ask_dismiss(self) -> None:
        self.acts.ask_dismiss(self.current())

    def _now(self) -> datetime:
        return self._station.clock.now()
