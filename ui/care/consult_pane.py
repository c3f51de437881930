"""Consults: the list, one of them in words, and what may be done with it. A form belongs to the consult it was begun for."""

from collections.abc import Awaitable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.commands import ConsultMove
from offline.care_views import ConsultRow
from offline.views import Banner
from ui.care.consult_forms import AnswerForm, AskForm, CallForm, ReadForm, ReasonForm
from ui.care.consult_rows import clock_words, consult_columns, consult_rows, detail_words
from ui.care.desk import CareDesk, Faults
from ui.care.form import CareForm
from ui.care.words import when
from ui.doctor.identity_model import is_asked, wrong_parts
from ui.people.scope_chips import reason_words
from ui.results.scrolling import scrolled
from ui.shell.key_map import KeyMap
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow


class Filled(Protocol):
    """The open patient, for whom a consult would be asked, and what is known of him in short with its sources."""

    @property
    def patient(self) -> str | None: ...

    @property
    def encounter(self) -> str | None: ...

    @property
    def name(self) -> str: ...

    @property
    def banner(self) -> Banner | None: ...

    def summary(self) -> tuple[str, tuple[str, ...]]: ...


class ConsultPane(Living, QWidget):
    """Invariant: a key acts on the chosen consult only if that act is offered on its button."""

    def __init__(self, theme: Theme, desk: CareDesk, filled: Filled, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk, self._filled, self._spawner = desk, filled, spawner
        self._key: str | None = None
        self._form_of: str | None = None
        self._move = ConsultMove.DECLINE
        self._asked_for: tuple[str, str | None, tuple[str, ...]] | None = None
        self._asked_banner: Banner | None = None
        self.left, self.right = Pane(theme, keys="Alt 1"), Pane(theme)
        self.known = Label(theme, role="meta", tone="t2", wrap=True)
        self.listing = Listing(theme, consult_columns())
        self.detail = Label(theme, role="body", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = {key: SecondaryButton(theme, "", keys=key) for key in "NAWRPDXYZ"}
        self.ask, self.answer, self.why = AskForm(theme), AnswerForm(theme), ReasonForm(theme)
        self.call, self.read = CallForm(theme), ReadForm(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    @property
    def forms(self) -> tuple[CareForm, ...]:
        return (self.ask, self.answer, self.why, self.call, self.read)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.left, 56)
        row.addWidget(self.right, 44)
        self.known.setContentsMargins(12, 6, 12, 6)
        self.left.body.addWidget(self.known)
        self.left.body.addWidget(self.listing, 1)
        for keys in ("NAWRP", "DXYZ"):
            bar = QHBoxLayout()
            bar.setContentsMargins(12, 6, 12, 0)
            bar.setSpacing(6)
            for key in keys:
                bar.addWidget(self.buttons[key])
            bar.addStretch(1)
            self.right.body.addLayout(bar)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for form in self.forms:
            column.addWidget(form)
        self.detail.setContentsMargins(16, 10, 16, 10)
        column.addWidget(self.detail)
        column.addStretch(1)
        self.right.body.addWidget(scrolled(inner), 1)

    def _acts(self) -> dict[str, object]:
        return {
            "N": self.begin_ask,
            "A": self.accept,
            "W": self.begin_answer,
            "R": self.begin_read,
            "P": self.begin_call,
            "D": self.begin_decline,
            "X": self.begin_cancel,
            "Y": self.approve,
            "Z": self.begin_refuse,
        }

    def _connect(self) -> None:
        for key, act in self._acts().items():
            self.buttons[key].clicked.connect(act)
        self.listing.table.row_changed.connect(self._chosen)
        self.listing.table.row_activated.connect(self._next)
        for form in self.forms:
            form.saved.connect(self._save)
            form.dropped.connect(self.drop_form)

    def bind_keys(self, keys: KeyMap) -> None:
        for key, act in self._acts().items():
            if callable(act):
                keys.bind(f"care.consult.{key}", key, self, act)

    # -- showing ----------------------------------------------------------------------------------------------------

    @property
    def current(self) -> ConsultRow | None:
        return self._desk.consult(self._key)

    def refresh(self) -> None:
        self._spawner.spawn(self._read(), "read the consults", owner=self)

    async def _read(self) -> None:
        await self._desk.read_consults()
        for field in (self.ask.owner, self.ask.reviewer):
            field.know(self._desk.whom() if field is self.ask.owner else self._desk.directory.doctors)
        self.draw()

    def draw(self) -> None:
        desk, table = self._desk, self.listing.table
        found = desk.consults
        if found is None:
            self.listing.show_note(EmptyKind.FAILED if desk.error else EmptyKind.READING, subject=self.tr("Consults"))
        else:
            wanted = self._key
            table.set_columns(consult_columns())
            self.listing.show_rows(consult_rows(found.rows, desk.now), subject=self.tr("Consults"))
            if not (wanted and table.choose(wanted, scrolls=False)) and found.rows:
                table.choose(next(one.task.key for one in (*_mine(found.rows), *found.rows)), scrolls=False)
        self.known.setText(self._known_words())
        self._show()

    def _known_words(self) -> str:
        found = self._desk.consults
        clock = clock_words(self._desk.station.knowledge.pack.care.consult)
        if found is None or found.asked_at is None:
            why = reason_words(found.reason) if found else ""
            return self.tr("What is asked of us is not known here: {reason}").format(reason=why or "—") + f" · {clock}"
        as_of = self.tr("asked of us: as of {time}").format(time=when(found.asked_at, self._desk.now))
        return f"{as_of} · {clock}"

    def _chosen(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, ConsultRow):
            self._key = row.subject.task.key
            self._show()

    def choose(self, key: str) -> None:
        self._key = key
        self.draw()

    def _show(self) -> None:
        row = self.current
        self.detail.setText(detail_words(row, self._desk.now) if row else self.tr("No consult is chosen."))
        offered = offers(row, self._desk.me.reference) if row else frozenset[str]()
        for key, button in self.buttons.items():
            button.setEnabled(key in offered or (key == "N" and self._filled.patient is not None))

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Consults"))
        self.right.set_title(self.tr("Consult"))
        self.listing.table.setAccessibleName(self.tr("Consults, the open ones first"))
        words = {
            "N": self.tr("Ask for one"),
            "A": self.tr("Accept"),
            "W": self.tr("Write record"),
            "R": self.tr("Record read"),
            "P": self.tr("By telephone"),
            "D": self.tr("Decline"),
            "X": self.tr("Cancel"),
            "Y": self.tr("Approve"),
            "Z": self.tr("Do not approve"),
        }
        for key, button in self.buttons.items():
            button.setText(words[key])
        self.draw()

    # -- acting -----------------------------------------------------------------------------------------------------

    def _may(self, key: str) -> ConsultRow | None:
        row = self.current
        return row if row is not None and key in offers(row, self._desk.me.reference) else None

    def begin_ask(self) -> None:
        """For the patient who is open on the doctor's page; what he is asked about is said in the title."""
        patient = self._filled.patient
        if patient is None:
            return
        summary, sources = self._filled.summary()
        self._asked_for = (patient, self._filled.encounter, sources)
        self._asked_banner = self._filled.banner
        self._begin(self.ask)
        self.ask.ask_identity(is_asked=self._is_identity_asked())
        self.ask.tell(self.tr("For {name}").format(name=self._filled.name))
        self.ask.summary.set_text(summary)

    def _is_identity_asked(self) -> bool:
        banner = self._asked_banner
        return banner is not None and is_asked(banner, is_emergency=self._desk.station.status.is_emergency_entry)

    def begin_answer(self) -> None:
        if self._may("W"):
            self._begin(self.answer)

    def begin_read(self) -> None:
        if self._may("R"):
            self._begin(self.read)

    def begin_call(self) -> None:
        if self._may("P"):
            self._begin(self.call)

    def begin_decline(self) -> None:
        self._ask_why("D", ConsultMove.DECLINE, self.tr("Decline the consult"))

    def begin_cancel(self) -> None:
        self._ask_why("X", ConsultMove.CANCEL, self.tr("Cancel the consult"))

    def begin_refuse(self) -> None:
        self._ask_why("Z", ConsultMove.REFUSE, self.tr("Do not approve the consult"))

    def _ask_why(self, key: str, move: ConsultMove, title: str) -> None:
        if self._may(key):
            self._move = move
            self._begin(self.why)
            self.why.title.setText(title)

    def _next(self, _row: object) -> None:
        """Enter: the form that this consult waits for."""
        for key, begin in (("R", self.begin_read), ("W", self.begin_answer), ("P", self.begin_call)):
            if self._may(key):
                begin()
                return

    def accept(self) -> None:
        row = self._may("A")
        if row is not None:
            self._spawn(self._desk.move(row, ConsultMove.ACCEPT), None)

    def approve(self) -> None:
        row = self._may("Y")
        if row is not None:
            self._spawn(self._desk.move(row, ConsultMove.APPROVE), None)

    def _begin(self, form: CareForm) -> None:
        self.drop_form()
        self._form_of = self._key
        form.tell("")
        form.begin()

    def drop_form(self) -> None:
        for form in self.forms:
            form.hide()
        self._form_of = None
        self.listing.table.setFocus()

    def _save(self) -> None:
        form = next((one for one in self.forms if not one.isHidden()), None)
        row = self._desk.consult(self._form_of)
        if form is self.ask:
            self._spawn(self._ask(), form)
        elif form is None or row is None:
            return
        elif form is self.answer:
            self._spawn(self._desk.answer(row, self.answer.findings.text(), self.answer.opinion.text()), form)
        elif form is self.call:
            call = self.call
            self._spawn(self._desk.call(row, call.reached.text(), call.at.text(), call.read_back.text()), form)
        elif form is self.read:
            self._spawn(self._desk.acknowledge(row, self.read.action.choice()), form)
        else:
            self._spawn(self._desk.move(row, self._move, self.why.reason.text()), form)

    async def _ask(self) -> Faults:
        form, asked = self.ask, self._asked_for
        if asked is None:
            return ("changed",)
        patient, encounter, sources = asked
        banner = self._asked_banner
        if self._is_identity_asked() and banner and wrong_parts(form.typed_identity(), banner, self._desk.now):
            return ("identity",)
        reviewer = form.reviewer.meant()
        if form.reviewer.field.text().strip() and reviewer is None:
            return ("whom",)
        return await self._desk.ask(
            patient,
            encounter,
            form.owner.meant(),
            urgency=form.urgency.choice(),
            question=form.question.text(),
            reason=form.reason.text(),
            summary=form.summary.text(),
            sources=sources,
            until=form.until.text(),
            reviewer=self._desk.person_of(reviewer),
        )

    def _spawn(self, work: Awaitable[Faults], form: CareForm | None) -> None:
        self._spawner.spawn(self._carry_out(work, form), "act on a consult", owner=self)

    async def _carry_out(self, work: Awaitable[Faults], form: CareForm | None) -> None:
        faults = await work
        if form is not None and faults:
            form.say(faults)
            return
        if form is not None:
            self.drop_form()
        await self._read()


def _mine(rows: tuple[ConsultRow, ...]) -> tuple[ConsultRow, ...]:
    return tuple(one for one in rows if one.is_mine)


def offers(row: ConsultRow, me: str) -> frozenset[str]:
    """The acts that make sense on this consult for this person, by their keys."""
    found = set[str]()
    status = row.task.status
    if row.is_mine and status in {"requested", "received"}:
        found |= {"A", "D"}
    if row.is_mine and status in {"requested", "received", "accepted", "ready", "in-progress"}:
        found |= {"W", "D"}
    if row.review is not None and row.review.status == "requested" and row.review.owner == me:
        found |= {"Y", "Z"}
    if row.is_open and not row.is_mine:
        found |= {"P"}
    if row.is_open and row.is_asked_by_me:
        found |= {"X"}
    if row.waits_for_reading and not row.is_mine and row.record is not None:
        found |= {"R"}
    return frozenset(found)
