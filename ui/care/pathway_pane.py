"""The clinical pathway in the rail of the doctor's page: stage, items as orders and notes answer them, branches; it holds nobody back."""

from collections.abc import Awaitable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.pathways import BranchStanding, Happened, ItemStanding
from client.commands import EnterPathway, MovePathway, NoteVariance
from offline.care_views import PathwayView
from ui.care.desk import CareDesk, Faults
from ui.care.form import CareForm, Field
from ui.care.pathway_rows import head_words, named, pathway_columns, pathway_rows, stage_name, usual_words
from ui.doctor.wording import short_language
from ui.results.scrolling import scrolled
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import Segmented
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import SectionHeader
from ui.widgets.table_model import TableRow
from ui.widgets.tips import tip

ORDER, WHY = "order", "why"
LEAVE, FINISH = "leave", "finish"


class ItemForm(CareForm):
    """What is done about one row: the order drafted, or why not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.act = Segmented(theme, ((ORDER, "", ""), (WHY, "", "")), height=30)
        self.reason = LineField(theme)
        self.grid.addWidget(self.act, 0, 0)
        self.grid.addWidget(self.reason, 1, 0)
        self._can_order = True
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.reason,)

    def ask(self, name: str, *, can_order: bool) -> None:
        self.act.choose(ORDER if self._can_order else WHY)  # the first, whatever words follow
        self._can_order = can_order
        self._word()
        self.begin()
        self.title.setText(name)
        self.act.setFocus()

    def choice(self) -> str:
        return self.act.choice()

    def _word(self) -> None:
        why = (WHY, self.tr("say why"), "")
        self.act.set_words(((ORDER, self.tr("do it"), ""), why) if self._can_order else (why,))

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(self.tr("Do"))
        self.reason.set_words(self.tr("Reason (only for saying why)"))
        self._word()


class StageForm(CareForm):
    """Another stage, or out of the pathway with the reason."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.stage = Segmented(theme, ((LEAVE, "", ""),), height=30)
        self.reason = LineField(theme)
        self.grid.addWidget(self.stage, 0, 0)
        self.grid.addWidget(self.reason, 1, 0)
        self._choices: tuple[tuple[str, str, str], ...] = ((LEAVE, "", ""),)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.reason,)

    def ask(self, title: str, choices: Sequence[tuple[str, str]]) -> None:
        self.stage.choose(self._choices[0][0])
        self._choices = tuple((key, words, "") for key, words in choices)
        self.stage.set_words(self._choices)
        self.begin()
        self.title.setText(title)
        self.stage.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.reason.set_words(self.tr("Reason (needed to leave)"))


class PathwayPane(Living, QWidget):
    """Invariant: what it shows is the open patient's; a form belongs to the row and the plan it was begun for."""

    order_wanted = Signal(object)
    """A PathwayItem whose line is to be drafted for the open patient."""
    note_wanted = Signal(str)
    """A template that an item asks for."""

    def __init__(self, theme: Theme, desk: CareDesk, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk, self._spawner = desk, spawner
        self.patient: str | None = None
        self.view: PathwayView | None = None
        self._subject: object = None
        self.is_away = False
        self.header = SectionHeader(theme, has_top_line=True)
        self.head = Label(theme, role="value", wrap=True)
        self.told = Label(theme, role="meta", tone="t2", wrap=True)
        self.listing = Listing(theme, pathway_columns(), has_header=False)
        self.act, self.stage = SecondaryButton(theme, "", keys="Enter"), SecondaryButton(theme, "")
        self.item_form, self.stage_form = ItemForm(theme), StageForm(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        for label in (self.head, self.told):
            label.setContentsMargins(12, 2, 12, 2)
            column.addWidget(label)
        column.addWidget(self.listing, 1)
        inner = QWidget()
        forms = QVBoxLayout(inner)
        forms.setContentsMargins(0, 0, 0, 0)
        forms.addWidget(self.item_form)
        forms.addWidget(self.stage_form)
        self.dock = scrolled(inner)
        self.dock.setFixedHeight(self.theme.scaled(176))
        self.dock.hide()
        column.addWidget(self.dock)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 2, 12, 6)
        bar.addWidget(self.act)
        bar.addWidget(self.stage)
        bar.addStretch(1)
        column.addLayout(bar)

    def _connect(self) -> None:
        self.listing.table.row_activated.connect(self._open)
        self.act.clicked.connect(self.begin_item)
        self.stage.clicked.connect(self.begin_stage)
        self.item_form.saved.connect(self._do)
        self.stage_form.saved.connect(self._move)
        for form in (self.item_form, self.stage_form):
            form.dropped.connect(self.drop_form)

    # -- showing ----------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str | None) -> None:
        if patient != self.patient:
            self.patient, self.view = patient, None
            self.drop_form()
            self.draw()
        self.refresh()

    def refresh(self) -> None:
        if self.patient is not None:
            self._spawner.spawn(self._read(self.patient), "read the pathway", owner=self)

    async def _read(self, patient: str) -> None:
        view = await self._desk.station.pathway(patient)
        if patient == self.patient:
            self.view = view
            self.draw()

    def draw(self) -> None:
        view, language = self.view, short_language(self.theme.language)
        is_on = view is not None and view.plan is not None and view.plan.status == "active"
        self.header.set_words(self.tr("Clinical pathway"), "Alt 6")
        self.head.setText(head_words(view, language) if view else "")
        rows = pathway_rows(view, self._desk.now, language) if view and is_on else ()
        self.listing.setVisible(bool(rows))
        self.listing.show_rows(rows, subject=self.tr("Clinical pathway"))
        self.act.setVisible(bool(rows))
        self.stage.setVisible(is_on or bool(view and view.fits))
        self.stage.setText(self.tr("Stage…") if is_on else self.tr("Put on pathway…"))
        away = self.tr("As last known; the stage is central's and stays until it answers.") if self.is_away else ""
        sample = view.pathway.statement if view and view.pathway and is_on else ""
        usual = usual_words(view) if view and is_on else ""
        parts = (away, usual, self.tr("Sample data, no law.") if sample else "")
        self.told.setText(" ".join(part for part in parts if part))
        self.told.setToolTip(tip(sample))
        self.told.setVisible(bool(self.told.text()))

    def tick(self) -> None:
        is_away = self._desk.station.status.is_emergency_entry
        if is_away != self.is_away:
            self.is_away = is_away
            self.draw()

    def retranslate(self) -> None:
        self.act.setText(self.tr("Do or say why"))
        self.listing.table.setAccessibleName(self.tr("Items of the pathway today"))
        self.draw()

    # -- acting -----------------------------------------------------------------------------------------------------

    def focus(self) -> None:
        (self.listing.table if self.listing.isVisible() else self.stage).setFocus()

    def begin_item(self) -> None:
        self._open(self.listing.table.current_row())

    def _open(self, row: object) -> None:
        subject = row.subject if isinstance(row, TableRow) else None
        language = short_language(self.theme.language)
        if isinstance(subject, ItemStanding):
            self._begin(subject)
            self.item_form.ask(named(subject.item.zh, subject.item.en, language), can_order=True)
        elif isinstance(subject, Happened):
            self._begin(subject)
            self.item_form.ask(subject.what, can_order=False)
        elif isinstance(subject, BranchStanding):
            self._begin(subject)
            name = named(subject.branch.zh, subject.branch.en, language)
            self.stage_form.ask(name, ((subject.branch.to, self.tr("follow the branch")),))

    def begin_stage(self) -> None:
        """Every stage in its order, and the two ways out; or the pathways that fit."""
        view, language = self.view, short_language(self.theme.language)
        if view is None:
            return
        self._begin(view)
        if view.plan is not None and view.plan.status == "active":
            stages = view.pathway.stages if view.pathway else ()
            following = view.next_stage()
            ordered = [*([following] if following else []), *(one for one in stages if one is not following)]
            choices = [(one.id, stage_name(one, language)) for one in ordered]
            choices += [(FINISH, self.tr("finished")), (LEAVE, self.tr("leave"))]
            self.stage_form.ask(self.tr("Next stage, or out of the pathway"), choices)
        elif view.fits:
            choices = [(one.id, named(one.zh, one.en, language)) for one in view.fits]
            self.stage_form.ask(self.tr("Put the patient on a pathway"), choices)

    def _begin(self, subject: object) -> None:
        self.drop_form()
        self._subject = subject
        self.dock.show()

    def drop_form(self) -> None:
        self.item_form.hide()
        self.stage_form.hide()
        self.dock.hide()
        self._subject = None

    def _do(self) -> None:
        """An item is drafted or written where that is done; a reason is kept."""
        subject, view = self._subject, self.view
        if view is None or view.plan is None:
            return
        if self.item_form.choice() == ORDER and isinstance(subject, ItemStanding):
            item = subject.item
            self.drop_form()
            if item.line is not None:
                self.order_wanted.emit(item)
            else:
                self.note_wanted.emit(item.codes[0][1])
            return
        reason = self.item_form.reason.text().strip()
        if not reason:
            self.item_form.say(("reason",))
        elif isinstance(subject, ItemStanding):
            self._vary(view, self.item_form, subject.item.id, subject.item.zh, reason, None)
        elif isinstance(subject, Happened):
            self._vary(view, self.item_form, "extra", subject.what, reason, subject.key)

    def _vary(self, view: PathwayView, form: CareForm, item: str, what: str, reason: str, order: str | None) -> None:
        if view.plan is None:
            return
        act = self._desk.act(view.patient, view.encounter)
        command = NoteVariance(**act, plan=view.plan.key, item=item, what=what, reason=reason, order=order)
        self._spawn(self._desk.submit(command), form)

    def _move(self) -> None:
        view, form = self.view, self.stage_form
        if view is None:
            return
        choice, reason = form.stage.choice(), form.reason.text().strip()
        act = self._desk.act(view.patient, view.encounter)
        plan = view.plan
        if plan is None or plan.status != "active":
            pathway = next((one for one in view.fits if one.id == choice), None)
            if pathway is not None:
                version = self._desk.station.knowledge.pack.version
                first = pathway.stages[0].id
                command = EnterPathway(**act, pathway=choice, title=pathway.zh, stage=first, pack_version=version)
                self._spawn(self._desk.submit(command), form)
            return
        if choice == LEAVE and not reason:
            form.say(("reason",))
            return
        is_out = choice in {LEAVE, FINISH}
        branch = self._subject.branch.id if isinstance(self._subject, BranchStanding) else ""
        moved = MovePathway(
            **act,
            plan=plan.key,
            plan_version=plan.version,
            stage="" if is_out else choice,
            branch=branch,
            is_done=choice == FINISH,
            reason=reason,
        )
        self._spawn(self._desk.submit(moved), form)

    def _spawn(self, work: Awaitable[Faults], form: CareForm) -> None:
        self._spawner.spawn(self._carry_out(work, form), "act on the pathway", owner=self)

    async def _carry_out(self, work: Awaitable[Faults], form: CareForm) -> None:
        faults = await work
        if faults:
            form.say(faults)
            return
        self.drop_form()
        if self.patient is not None:
            await self._read(self.patient)
