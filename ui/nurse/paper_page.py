"""The paper of this PC: what waits for a printer, the numbers of today, the ward pack. Prints by the one print service."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.errors import InputRefused
from offline.changes import Change
from offline.numbers import PrintedPage
from offline.print_queue import JobState, PrintJob
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing, Loading
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.paper_words import job_columns, job_rows, number_columns, number_rows, trouble_words
from ui.pack.keeper import PackKeeper
from ui.pack.words import problem_words, status_words
from ui.printing.door import Ask
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import Printed
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane

PACK, NUMBERS = "ward-pack", "page-numbers"


class Paper(Protocol):
    """What the page needs of the way to paper: the queue, and an ask as the windows stand now."""

    @property
    def queue(self) -> PrintQueue: ...

    @property
    def folder(self) -> Path: ...

    def ask(self) -> Ask: ...


class PaperModel(Loading):
    """Invariant: `jobs` and `pages` are of one reading."""

    def __init__(self, queue: PrintQueue) -> None:
        super().__init__()
        self.queue = queue
        self.jobs: tuple[PrintJob, ...] = ()
        self.pages: tuple[PrintedPage, ...] = ()

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            jobs, pages = await self.queue.jobs(), await self.queue.pages()
            if is_latest():
                self.jobs, self.pages = jobs, pages

    def is_touched_by(self, _change: Change) -> bool:
        """Nothing that happens to patients changes the queue: it is read when the page is seen, after each act and every minute."""
        return False

    @property
    def waiting(self) -> int:
        return sum(job.state is JobState.WAITING for job in self.jobs)


class PaperPage(NursePage):
    """Invariant: a drop and a void have a reason; what is refused stays as it was and says why."""

    document_wanted = Signal(str)
    """A document of the ward, to be seen first: its key."""
    job_wanted = Signal(object)
    """A `PrintJob` to be seen in the preview."""

    def __init__(self, desk: Desk, paper: Paper, pack: PackKeeper) -> None:
        self._paper, self._pack = paper, pack
        self._wanted: Callable[[], None] | None = None
        self.model = PaperModel(paper.queue)
        super().__init__(desk, self.model)
        self.setObjectName("paperPage")
        theme = desk.theme
        self.jobs_pane, self.numbers_pane = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.pack_pane = Pane(theme)
        self.jobs, self.numbers = Listing(theme, job_columns()), Listing(theme, number_columns())
        self.print_button = PrimaryButton(theme, "", keys="P", icon="print")
        self.file_button, self.drop_button = (SecondaryButton(theme, "", keys=key) for key in ("F", "D"))
        self.void_button, self.list_button = (SecondaryButton(theme, "", keys=key) for key in ("V", "L"))
        self.reason = LineField(theme)
        self.said = Label(theme, role="value", wrap=True)
        self.pack_state, self.pack_place = Label(theme, role="body", wrap=True), Label(theme, role="meta", wrap=True)
        self.pack_wrong = Label(theme, role="value", tone="danger", wrap=True)
        self.make_button = PrimaryButton(theme, "", keys="M")
        self.all_button = SecondaryButton(theme, "", keys="A", icon="print")
        self._lay_out()
        self._bind()
        pack.changed.connect(self.draw_pack)
        self.setFocusProxy(self.jobs.table)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(8)
        self.jobs_pane.body.addWidget(self.jobs, 1)
        self.numbers_pane.body.addWidget(self.numbers, 1)
        left.addWidget(self.jobs_pane, 3)
        left.addWidget(self.numbers_pane, 2)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.print_button, self.file_button, self.reason, self.drop_button, self.void_button):
            column.addWidget(part)
        column.addWidget(self.list_button)
        column.addWidget(self.said)
        column.addSpacing(16)
        for shown in (self.pack_state, self.pack_place, self.pack_wrong, self.make_button, self.all_button):
            column.addWidget(shown)
        column.addStretch(1)
        self.pack_pane.body.addWidget(inner, 1)
        row.addLayout(left, 3)
        row.addWidget(self.pack_pane, 2)

    def _bind(self) -> None:
        keys, acts = (
            self.desk.keys,
            (
                ("paper.print", "P", self.print_button, self.print_chosen),
                ("paper.file", "F", self.file_button, self.save_chosen),
                ("paper.drop", "D", self.drop_button, self.drop_chosen),
                ("paper.void", "V", self.void_button, self.void_chosen),
                ("paper.list", "L", self.list_button, self.show_list),
                ("paper.pack", "M", self.make_button, self.make_pack),
                ("paper.all", "A", self.all_button, self.print_all),
            ),
        )
        for name, key, button, act in acts:
            keys.bind(name, key, self, act)
            button.clicked.connect(act)
        keys.bind("paper.jobs", "Alt+1", self, self.jobs.table.setFocus)
        keys.bind("paper.numbers", "Alt+2", self, self.numbers.table.setFocus)
        self.jobs.table.row_activated.connect(self.show_chosen)
        self.reason.edit.returnPressed.connect(self._go_on)
        for listing in (self.jobs, self.numbers):
            listing.retry_wanted.connect(self.refresh)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Paper")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (("↵", self.tr("see it")), ("P", self.tr("print")), ("M", self.tr("ward pack now")))

    def retranslate(self) -> None:
        self.jobs_pane.set_title(self.tr("Print queue"))
        self.numbers_pane.set_title(self.tr("Page numbers of today"))
        self.pack_pane.set_title(self.tr("Print, void, ward pack"))
        self.jobs.table.setAccessibleName(self.tr("Print queue"))
        self.numbers.table.setAccessibleName(self.tr("Page numbers of today"))
        self.print_button.setText(self.tr("Print (again)"))
        self.file_button.setText(self.tr("As PDF into the documents folder"))
        self.reason.set_words(self.tr("Reason (to drop a job or void a number)"))
        self.drop_button.setText(self.tr("Drop the job"))
        self.void_button.setText(self.tr("Void the number"))
        self.list_button.setText(self.tr("Print the list of numbers"))
        self.make_button.setText(self.tr("Make the ward pack now"))
        self.all_button.setText(self.tr("Print the whole ward"))
        self.draw()

    def draw(self) -> None:
        now = self.desk.station.clock.now()
        if self.model.knowing is not Knowing.READY:
            for listing, subject in self._listings():
                listing.show_note(EMPTY_KINDS[self.model.knowing], subject=subject)
        else:
            found = (tuple(job_rows(self.model.jobs, now)), tuple(number_rows(self.model.pages, now)))
            columns = (job_columns(), number_columns())
            for (listing, subject), rows, heads in zip(self._listings(), found, columns, strict=True):
                chosen = listing.table.current_row()
                blocker = QSignalBlocker(listing.table)
                listing.table.set_columns(heads)
                listing.show_rows(rows, subject=subject)
                listing.table.choose(chosen.key if chosen is not None else rows[0].key if rows else "")
                blocker.unblock()
            self.count_changed.emit(self.model.waiting)
        self.draw_pack()

    def _listings(self) -> tuple[tuple[Listing, str], ...]:
        return (self.jobs, self.tr("Print queue")), (self.numbers, self.tr("Page numbers of today"))

    def draw_pack(self) -> None:
        status, wrong = self._pack.status, self._pack.wrong()
        self.pack_state.setText(status_words(status, self.desk.station.clock.now()))
        self.pack_place.setText(str(status.path))
        self.pack_wrong.setText("\n".join(problem_words(wrong)) if wrong is not None and not status.is_making else "")
        self.make_button.setEnabled(not status.is_making)

    # -- acts ---------------------------------------------------------------------------------------------------

    def chosen_job(self) -> PrintJob | None:
        row = self.jobs.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, PrintJob) else None

    def chosen_number(self) -> str:
        row = self.numbers.table.current_row()
        return row.key if row is not None else ""

    def show_chosen(self) -> None:
        job = self.chosen_job()
        if job is not None:
            self.job_wanted.emit(job)

    def print_chosen(self) -> None:
        """On the first printer of this PC; without one it goes on waiting, in words."""
        job, printers = self.chosen_job(), self._paper.queue.room.printers()
        if job is None:
            return
        if not printers:
            self.said.setText(self.tr("This PC has no printer: the job goes on waiting. F saves it as PDF."))
            return
        self.act(self._out(self._paper.queue.print(job, self._paper.ask(), printers[0])), "print again")

    def save_chosen(self) -> None:
        job = self.chosen_job()
        if job is not None:
            now = self.desk.station.clock.now()
            path = self._paper.folder / f"{job.document}-{now:%Y%m%d-%H%M%S}.pdf"
            self.act(self._out(self._paper.queue.save(job, self._paper.ask(), path)), "save from the queue")

    async def _out(self, work: Awaitable[tuple[PrintJob, Printed]]) -> None:
        try:
            _, printed = await work
            said = self.tr("Done: {pages} pages, {place}")
            self.said.setText(said.format(pages=printed.pages, place=printed.place))
        except InputRefused as error:
            self.said.setText(trouble_words(".".join(error.facts[:2])))
        self.refresh()

    def drop_chosen(self) -> None:
        job = self.chosen_job()
        if job is None or job.state is not JobState.WAITING:
            self.said.setText(self.tr("Choose a job that still waits."))
        elif self._has_reason(self.drop_chosen):
            self.act(self._done(self._paper.queue.drop(job, self.reason.text().strip())), "drop a print job")

    def void_chosen(self) -> None:
        number = self.chosen_number()
        if not number:
            self.said.setText(self.tr("Choose a page number."))
        elif self._has_reason(self.void_chosen):
            work = self._paper.queue.void(number, self.reason.text().strip(), self.desk.session.person)
            self.act(self._done(work), "void a page")

    def _has_reason(self, wanted: Callable[[], None]) -> bool:
        """Without one the line gets the focus, and Enter there goes on with what was wanted."""
        if self.reason.text().strip():
            return True
        self._wanted = wanted
        self.said.setText(self.tr("Say why, then Enter."))
        self.reason.edit.setFocus()
        return False

    def _go_on(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    async def _done(self, work: Awaitable[None]) -> None:
        try:
            await work
            self.reason.edit.clear()
            self.said.setText("")
            self.setFocus()
        except InputRefused:
            self.said.setText(self.tr("It is void or gone already."))
        self.refresh()

    def show_list(self) -> None:
        self.document_wanted.emit(NUMBERS)

    def print_all(self) -> None:
        """One action for the whole ward: seen first, then Ctrl P."""
        self.document_wanted.emit(PACK)

    def make_pack(self) -> None:
        self.act(self._pack.make(), "make the ward pack")
