"""The team's list of day cases, and the checklists of the open patient: Enter on a patient opens him, Enter on an item answers it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.specialties.book import Checklist
from client.clinical.specialties.checklists import ItemStanding, Standing
from offline.special_views import ChecklistView, DayCase
from ui.doctor.wording import short_language
from ui.spawner import Spawner
from ui.specialties.day_rows import case_columns, case_rows, item_columns, item_rows, two_answers
from ui.specialties.desk import SpecialDesk
from ui.specialties.forms import ReasonForm, SpecialForm
from ui.specialties.unread import show_unread
from ui.specialties.words import named, not_whole_words
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow
from ui.widgets.tips import tip


class ItemForm(SpecialForm):
    """Done, with its score where the list asks for one; or why not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.add_field("score", 0, 0)
        self.add_field("reason", 0, 1)
        self.retranslate()

    def ask(self, title: str, told: str, *, has_score: bool) -> None:
        self.fields["score"].setVisible(has_score)
        self.begin(title, told)
        if not has_score:
            self.save.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(self.tr("Done"))
        self.fields["score"].set_words(self.tr("Score"))
        self.fields["reason"].set_words(self.tr("Only if not done: why"))


class DayPane(Living, QWidget):
    """Invariant: the list is everybody's, the checklists are the open patient's; a form belongs to the item it was begun for."""

    open_wanted = Signal(str)
    """A day case to be opened."""

    def __init__(self, theme: Theme, desk: SpecialDesk, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk, self._spawner = desk, spawner
        self.patient: str | None = None
        self.view: ChecklistView | None = None
        self.cases: tuple[DayCase, ...] | None = None
        self._subject: tuple[Checklist, ItemStanding] | None = None
        self.team, self.pane = Pane(theme), Pane(theme)
        self.list, self.items = Listing(theme, case_columns()), Listing(theme, item_columns(), has_header=False)
        self.item_form, self.reason_form = ItemForm(theme), ReasonForm(theme)
        self.wrong = SecondaryButton(theme, "", keys="V")
        self._lay_out()
        self.list.table.row_activated.connect(self._open)
        self.items.table.row_activated.connect(self._ask)
        self.wrong.clicked.connect(self.begin_wrong)
        self.item_form.saved.connect(self._tick)
        self.reason_form.saved.connect(self._void)
        for form in (self.item_form, self.reason_form):
            form.dropped.connect(self.drop_form)
        self.setFocusProxy(self.list.table)
        self.retranslate()

    def _lay_out(self) -> None:
        self.team.body.addWidget(self.list, 1)
        self.pane.body.addWidget(self.items, 1)
        for form in (self.item_form, self.reason_form):
            self.pane.body.addWidget(form)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 8)
        bar.addWidget(self.wrong)
        bar.addStretch(1)
        foot = QVBoxLayout()
        foot.addLayout(bar)
        self.pane.body.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.team, 1)
        row.addWidget(self.pane, 1)

    # -- showing ----------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str | None) -> None:
        if patient != self.patient:
            self.patient, self.view = patient, None
            self.drop_form()
            self.draw()

    async def read(self) -> None:
        patient = self.patient
        self.cases = await self._desk.station.day_cases()
        view = await self._desk.station.checklists(patient) if patient is not None else None
        if patient == self.patient:
            self.view = view
            self.draw()

    def draw(self) -> None:
        now, language = self._desk.now, short_language(self.theme.language)
        if self.cases is None:
            self.list.show_note(EmptyKind.READING)
        else:
            self.list.show_rows(case_rows(self.cases, now, language), subject=self.tr("Day cases known here"))
            blocker = QSignalBlocker(self.list.table)
            if not self.list.table.choose(self.patient or "", scrolls=False):
                self.list.table.clearSelection()  # the open patient is none of them: nobody else stands out
            blocker.unblock()
        if self.view is None:
            show_unread(self.items, self.patient)
        else:
            rows = item_rows(self.view, now, language)
            self.pane.set_meta("" if self.view.is_whole else not_whole_words())
            self.items.show_rows(rows, subject=self.tr("Checklists"))

    def retranslate(self) -> None:
        self.team.set_title(self.tr("Day cases of the team"))
        self.pane.set_title(self.tr("Checklists and programmes of the open patient"))
        sources = "\n".join(f"{one.zh}: {one.source}" for one in self._desk.book.checklists)
        self.pane.setToolTip(tip(sources))
        self.wrong.setText(self.tr("Was wrong"))
        self.list.table.setAccessibleName(self.tr("Day cases of the team"))
        self.items.table.setAccessibleName(self.tr("Checklists and programmes of the open patient"))
        self.list.table.set_columns(case_columns())
        self.draw()

    # -- acting -----------------------------------------------------------------------------------------------------

    def _open(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, DayCase):
            self.open_wanted.emit(row.subject.patient)

    def _ask(self, row: object) -> None:
        found = self._of(row)
        if found is None:
            return
        listed, one = found
        self.drop_form()
        self._subject = (listed.checklist, one)
        item, language = one.item, short_language(self.theme.language)
        told = two_answers(one, self._desk.now) if one.against is not None else ""
        if item.score is not None:
            low, high = item.score
            told += self.tr("A number from {low} to {high}; the list asks for {least} at least.").format(
                low=low, high=high, least=item.least if item.least is not None else low
            )
        self.item_form.ask(named(item.zh, item.en, language), told, has_score=item.score is not None)

    def _of(self, row: object) -> tuple[Standing, ItemStanding] | None:
        subject = row.subject if isinstance(row, TableRow) else None
        if isinstance(subject, tuple) and len(subject) == 2 and isinstance(subject[0], Standing):
            return subject[0], subject[1]
        return None

    def begin_wrong(self) -> None:
        found = self._of(self.items.table.current_row())
        if found is not None and found[1].said is not None:
            self.drop_form()
            self._subject = (found[0].checklist, found[1])
            self.reason_form.begin(found[1].said.title)

    def drop_form(self) -> None:
        self.item_form.hide()
        self.reason_form.hide()
        self._subject = None

    def _tick(self) -> None:
        if self.view is not None and self._subject is not None:
            self._spawner.spawn(self._ticked(self.view, *self._subject), "answer a checklist item", owner=self)

    async def _ticked(self, view: ChecklistView, listed: Checklist, one: ItemStanding) -> None:
        values = self.item_form.values()
        faults = await self._desk.tick(view, listed, one, reason=values["reason"], score=values["score"])
        if faults:
            self.item_form.say(faults)
            return
        self.drop_form()
        await self.read()
        self.items.table.setFocus()

    def _void(self) -> None:
        if self.view is not None and self._subject is not None:
            self._spawner.spawn(self._voided(self.view, self._subject[1]), "take off a checklist answer", owner=self)

    async def _voided(self, view: ChecklistView, one: ItemStanding) -> None:
        said = one.said
        if said is None:
            return
        why = self.reason_form.values()["reason"]
        faults = await self._desk.void(view.patient, view.encounter, [(said.key, said.version)], why)
        if faults:
            self.reason_form.say(faults)
            return
        self.drop_form()
        await self.read()
