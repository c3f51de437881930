"""Conflicts one at a time: whose, both sides, below each what keeping it does, reason. Chooses nothing for anybody."""

from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from client.commands import Choice
from client.errors import NotAllowed, PolicyRefused, SignInRefused
from client.records import Person
from offline.numbers import short
from offline.proofs import CONFIRM_PERSON
from offline.views import ConflictView
from ui.emergency.centre_model import CentreModel
from ui.emergency.compare import GAP, CompareView, field_rows
from ui.emergency.conflict_rows import conflict_rows, owner_words
from ui.emergency.consequences import consequence
from ui.emergency.decision_model import DecisionModel
from ui.emergency.patient_line import PatientLine
from ui.emergency.prove_panel import ProvePanel
from ui.emergency.words import clock_of, kind_words, not_offered_words, words_of
from ui.marking.windows import Backdrop
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column

KEYS = {Choice.KEEP_MINE: "1", Choice.KEEP_CENTRAL: "2", Choice.WITHDRAW: "3"}


class ChoiceBox(QWidget):
    """A choice and what follows from it. Invariant: all three look alike until a person has chosen one."""

    def __init__(self, theme: Theme, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self.button = SecondaryButton(theme, "", keys=KEYS[choice], height=40)
        self.button.setCheckable(True)
        self.words = Label(theme, role="meta", tone="t2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)

    def say(
        self,
        view: ConflictView,
        now: datetime,
        staff: Mapping[str, str],
        person: Person,
        *,
        is_offered: bool,
        is_chosen: bool,
    ) -> None:
        found = consequence(view, self.choice, now, staff)
        self.button.setText(f"✓ {found.title}" if is_chosen else found.title)
        self.button.setChecked(is_chosen)
        self.button.setEnabled(is_offered)
        said = found.said if is_offered else not_offered_words(view, self.choice, person)
        self.words.setText(said)
        self.button.setAccessibleDescription(said)


class ConflictPage(Backdrop):
    """Invariant: what is signed is what stands on the screen, chosen by a key or a press, with a reason."""

    def __init__(self, theme: Theme, model: CentreModel, spawner: Spawner) -> None:
        super().__init__(theme)
        self._model, self._spawner = model, spawner
        self.decision = DecisionModel(model)
        self.list_pane, self.pane = Pane(theme), Pane(theme)
        self.listing = Listing(theme, _columns(), has_header=False)
        self.patient = PatientLine(theme)
        self.title = Label(theme, role="heading", tone="t1", wrap=True)
        self.said = Label(theme, role="body", tone="t2", wrap=True)
        self.newer = Label(theme, role="value", tone="t1", wrap=True)
        self.compare = CompareView(theme)
        self.boxes = tuple(ChoiceBox(theme, choice) for choice in KEYS)
        self.refer = SecondaryButton(theme, "", keys="4", height=40)
        self.later = SecondaryButton(theme, "", keys="Esc", height=40)
        self.again = SecondaryButton(theme, "", keys="A", is_small=True)
        self.owner = Label(theme, role="meta", tone="t2", wrap=True)
        self.take = SecondaryButton(theme, "", keys="T", is_small=True)
        self.shows_details = False
        self.reason = LineField(theme)
        self.sign = SecondaryButton(theme, "", keys="Ctrl ↵", icon="pencil", height=32)
        self.prove = ProvePanel(theme)
        self._asked_again: Callable[[], Coroutine[Any, Any, None] | None] = _nothing_to_do
        self._whole = QWidget()
        self._nothing_chosen = EmptyState(theme, EmptyKind.EMPTY)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.list_pane.setFixedWidth(360)
        self.list_pane.body.addWidget(self.listing, 1)
        self.list_pane.body.addWidget(self.again)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.patient)
        for part in (self.title, self.said, self.newer):
            column.addWidget(part)
        owned = QHBoxLayout()
        owned.addWidget(self.owner, 1)
        owned.addWidget(self.take)
        column.addLayout(owned)
        column.addWidget(self._scrolled(), 1000)
        self._lay_choices(column)
        column.addStretch(1)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.reason, 1)
        last.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(last)
        column.addWidget(self.prove)
        self.pane.body.addWidget(self._whole, 1)
        self.pane.body.addWidget(self._nothing_chosen, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addWidget(self.list_pane)
        whole.addWidget(self.pane, 1)

    def _lay_choices(self, column: QVBoxLayout) -> None:
        """Each choice under the side it keeps; taking ours back, and deciding later, keep neither and stand apart."""
        mine, central, withdraw = self.boxes
        sides = QHBoxLayout()
        sides.setSpacing(GAP)
        for box in (mine, central):
            sides.addWidget(box, 1)
        column.addLayout(sides)
        apart = QHBoxLayout()
        apart.setSpacing(GAP)
        apart.addWidget(withdraw, 1)
        for button in (self.refer, self.later):
            apart.addWidget(button, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(apart)

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.compare)
        area.setStyleSheet("background: transparent;")
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area = area
        return area

    def _connect(self) -> None:
        self.decision.listen(self.show_decision)
        self.listing.table.row_changed.connect(self._look_at_row)
        for box, act in zip(self.boxes, (self.keep_mine, self.keep_central, self.withdraw), strict=True):
            box.button.clicked.connect(act)
        self.reason.edit.textEdited.connect(self.decision.say_why)
        self.sign.clicked.connect(self.sign_now)
        self.compare.height_changed.connect(self._fit_sides)
        self.later.clicked.connect(self.leave_for_later)
        self.take.clicked.connect(self.take_it)
        self.refer.clicked.connect(self.refer_it)
        self.again.clicked.connect(self.send_again)
        self.prove.confirmed.connect(self._confirm)
        self.prove.dropped.connect(self._leave_proof)

    # -- acts ---------------------------------------------------------------------------------------------------

    def keep_mine(self) -> None:
        self._choose(Choice.KEEP_MINE)

    def keep_central(self) -> None:
        self._choose(Choice.KEEP_CENTRAL)

    def withdraw(self) -> None:
        self._choose(Choice.WITHDRAW)

    def _choose(self, choice: Choice) -> None:
        """The reason comes next: its field gets the focus."""
        self.decision.choose(choice)
        if self.decision.choice is choice:
            self.reason.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.show_decision()

    def leave_for_later(self) -> None:
        """Esc: nothing is decided; the next conflict is shown, what was typed stays with this one."""
        found, view = self._model.conflicts or (), self.decision.view
        self.decision.leave()
        self.listing.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        at = next((at for at, one in enumerate(found) if view is not None and one.command == view.command), None)
        if at is not None and at + 1 < len(found):
            self.listing.table.choose(found[at + 1].command)

    def take_it(self) -> None:
        """T: who sits here becomes its owner; nothing is decided by it."""
        view = self.decision.view
        if view is not None and self.take.isEnabled():
            self._spawner.spawn(self._model.take(view.command), "take conflict", owner=self)

    def refer_it(self) -> None:
        """4: a pharmacist or a senior is asked, in the words of the reason; it stays to be decided and the next one is shown."""
        view, asked = self.decision.view, self.decision.why.strip()
        if view is None:
            return
        if not asked:
            self.said.setText(self.tr("Type below what is asked, then 4."))
            self.reason.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        title = words_of(view)[0]
        what = " ".join(part for part in (kind_words(view.kind), short(view.number) if view.number else "") if part)
        words = self.tr("Reconcile, asks pharmacist or senior: {what} · {title}: {asked}")
        work = self._model.refer(view, words.format(what=what, title=title, asked=asked))
        self._spawner.spawn(work, "refer a conflict", owner=self)
        self.leave_for_later()

    def send_again(self) -> None:
        """A: everything central lost that this person may send again, each signed with the reason that stands below."""
        if not self._model.lost():
            return
        if not self.decision.why.strip():
            self.said.setText(self.tr("Type below why central lost it, then A."))
            self.reason.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        again = partial(self._model.send_again, self.decision.why)
        self._spawner.spawn(self._proving(again(), again), "send what was lost again", owner=self)

    def show_details(self) -> None:
        """D: the technical details, and away again."""
        self.shows_details = not self.shows_details
        self.show_decision()

    def sign_now(self) -> None:
        work, decided = self.decision.signing(), (self.decision.view, self.decision.choice, self.decision.why)
        if work is not None:
            again = partial(self._sign_again, decided)
            self._spawner.spawn(self._proving(work, again), "decide conflict", owner=self)
            self.listing.table.setFocus()

    async def _proving(
        self, work: Coroutine[Any, Any, None], again: Callable[[], Coroutine[Any, Any, None] | None]
    ) -> None:
        """A decision that asks for the password again waits for it; nothing is decided meanwhile."""
        try:
            await work
        except PolicyRefused as error:
            if CONFIRM_PERSON not in error.facts:
                raise
            self._asked_again = again
            self.prove.ask()

    def _sign_again(self, decided: tuple[ConflictView | None, Choice | None, str]) -> Coroutine[Any, Any, None] | None:
        """Only what still stands on the screen as it was decided."""
        now = (self.decision.view, self.decision.choice, self.decision.why)
        return self.decision.signing() if now == decided else None

    def _confirm(self, password: str) -> None:
        self._spawner.spawn(self._confirmed(password), "prove who decides", owner=self)

    async def _confirmed(self, password: str) -> None:
        try:
            await self._model.prove(password)
        except (SignInRefused, NotAllowed):
            self.prove.refuse()
            return
        self.prove.leave()
        again, self._asked_again = self._asked_again, _nothing_to_do
        work = again()
        if work is not None:
            await work

    def _leave_proof(self) -> None:
        self._asked_again = _nothing_to_do
        self.prove.leave()

    # -- showing ------------------------------------------------------------------------------------------------

    def set_width_class(self, width: WidthClass) -> None:
        self.list_pane.setFixedWidth(260 if width is WidthClass.NARROW else 360)

    def retranslate(self) -> None:
        self.list_pane.set_title(self.tr("Conflicts"))
        self.pane.set_title(self.tr("Compare and decide"))
        self.pane.set_meta(self.tr("nothing is chosen beforehand; both records are kept"))
        self.listing.table.setAccessibleName(self.tr("Conflicts"))
        self._area.setAccessibleName(self.tr("Compare and decide"))
        self.reason.set_words(self.tr("Reason (needed, stays in the record)"))
        self.sign.setText(self.tr("Sign the decision"))
        self.later.setText(self.tr("Decide later"))
        self.refer.setText(self.tr("Refer to pharmacist or senior"))
        self.take.setText(self.tr("I take it"))
        nothing, shown = self.tr("Decision"), self.tr("What both sides say is shown here when a conflict is chosen.")
        self._nothing_chosen.set_kind(EmptyKind.EMPTY, subject=nothing, detail=shown)
        self.show_model()

    def show_model(self) -> None:
        found = self._model.conflicts
        if found is None:
            kind = EmptyKind.FAILED if "conflicts" in self._model.failed else EmptyKind.READING
            self.listing.show_note(kind, subject=self.tr("Conflicts"))
        elif not found:
            self.listing.show_note(EmptyKind.EMPTY, subject=self.tr("Conflicts"), detail=self._nothing())
        else:
            self.listing.show_rows(conflict_rows(found, self._model.now))
        self.list_pane.set_meta(str(len(found)) if found else "")
        lost = len(self._model.lost())
        self.again.setText(self.tr("Send all {count} again that central lost").format(count=lost))
        self.again.setVisible(lost > 0)
        shown = self.decision.view.command if self.decision.view else None
        still = shown if shown and self._model.conflict(shown) else (found[0].command if found else None)
        if still is not None:
            self.listing.table.choose(still)
        self.decision.look_at(still)

    def _nothing(self) -> str:
        refused = len(self._model.refused)
        if refused:
            return self.tr("No conflicts. {count} refused entries wait in the upload queue.").format(count=refused)
        return self.tr("No conflicts: nothing waits for a decision.")

    def _look_at_row(self, row: object) -> None:
        subject = getattr(row, "subject", None)
        if isinstance(subject, ConflictView):
            self.decision.look_at(subject.command)

    def show_decision(self) -> None:
        decision, view = self.decision, self.decision.view
        self._whole.setVisible(view is not None)
        self._nothing_chosen.setVisible(view is None)
        if view is None:
            return
        title, what = words_of(view)
        self.patient.show_patient(view, self._model.banners.get(view.patient), self._model.now)
        self.title.setText(f"{kind_words(view.kind)} · {title}")
        self.said.setText(f"{what} {self._facts(view)}".strip())
        self.newer.setText(
            self.tr("Something changed while you were looking: read both sides again.") if decision.was_changed else ""
        )
        self.newer.setVisible(decision.was_changed)
        now = self._model.now
        person = self._model.session.person
        self.owner.setText(owner_words(view, now))
        self.take.setEnabled(person.role.value in view.roles and view.owner != person.reference)
        mine = f"{short(view.number) if view.number else ''} {view.author} {clock_of(view.saved_at, now)}".strip()
        central = self.tr("as found {time}").format(time=clock_of(view.found_at, now))
        if view.central is None:
            central = self.tr("nothing stands there")
        rows = field_rows(view, now, self._model.staff, shows_details=self.shows_details)
        self.compare.show_rows(rows, (self.tr("Here"), mine), (self.tr("Central"), central))
        for box in self.boxes:
            box.say(
                view,
                now,
                self._model.staff,
                self._model.session.person,
                is_offered=box.choice in decision.offered,
                is_chosen=box.choice is decision.choice,
            )
        if self.reason.text() != decision.why:
            self.reason.edit.setText(decision.why)
        self.sign.setEnabled(decision.may_sign)
        self._fit_sides(self.compare.height())

    def _fit_sides(self, height: int) -> None:
        """The choices stand right below what they are about."""
        self._area.setMaximumHeight(height + 2)

    def _facts(self, view: ConflictView) -> str:
        if view.is_deleted_there:
            return ""
        shown = [fact.partition("=")[2] for fact in view.facts if fact.startswith("facts=") and fact != "facts="]
        return self.tr("Rules: {names}.").format(names=", ".join(shown)) if shown else ""


def _nothing_to_do() -> None:
    return None


def _columns() -> tuple[Column, ...]:
    return (
        Column(key="number", title="", width=64),
        Column(key="what", title="", pad=4, wraps=True),
        Column(key="state", title="", width=84, pad=4),
    )
