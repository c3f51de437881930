"""The due list: what is due for the ward or one patient, and the docked form in which it is given or not given."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from client.clinical.bedside import Unverified
from client.clinical.giving import Untold
from client.errors import AskPersonError, InputRefused
from client.records import DoseOutcome
from offline.views import DueDose
from offline.views.mar import FollowUp
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.dose_entry import DoseEntry
from ui.nurse.dose_panel import DosePanel
from ui.nurse.due_model import DueModel, is_open
from ui.nurse.due_rows import NEAR, RowSetting, answer_words, due_columns, due_rows
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.pack_names import order_name
from ui.nurse.patient_block import PatientBlock
from ui.pharm_marks import pharm_words
from ui.results.scrolling import scrolled
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.column_panel import columns_hint
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import TableRow

BESIDE = {WidthClass.WIDE: 460, WidthClass.MEDIUM: 420, WidthClass.NARROW: 340}


class DuePage(NursePage):
    """Invariant: the docked form belongs to the chosen row; an answered row opens none."""

    def __init__(self, desk: Desk) -> None:
        self.model = DueModel(
            desk.station,
            desk.session,
            desk.pack.catalogue,
            blocks=desk.pack.bedside.verifying.unverified is Unverified.BLOCK,
            asks_who=desk.pack.giving.untold is Untold.BLOCK,
            rules=desk.pack.care.units,
        )
        super().__init__(desk, self.model)
        self.setObjectName("duePage")
        theme = desk.theme
        self._width = WidthClass.WIDE
        self._is_saving = False
        self.listing = Listing(theme, due_columns())
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.pane = Pane(theme, keys="Alt 1")
        self.beside = Pane(theme, keys="Alt 2")
        self.block = PatientBlock(theme)
        self.heading = SectionHeader(theme, has_top_line=True)
        self.details = Label(theme, wrap=True)
        self.give = PrimaryButton(theme, "", keys="E", icon="check")
        self.not_given = SecondaryButton(theme, "", keys="U")
        self.one_patient = SecondaryButton(theme, "", keys="P", is_small=True)
        self.whole_ward = SecondaryButton(theme, "", keys="W", is_small=True)
        self.form = DosePanel(desk)
        self.skin_tests = SecondaryButton(theme, "", keys="T", is_small=True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        self.pane.body.addWidget(self.listing, 1)
        self.pane.body.addWidget(self.rest)
        self.pane.add_to_header(self.skin_tests)
        self.pane.add_to_header(self.one_patient)
        self.pane.add_to_header(self.whole_ward)
        row.addWidget(self.pane, 1)
        row.addWidget(self.beside)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(scrolled(self.details), 1)
        column.addWidget(self.give)
        column.addWidget(self.not_given)
        self.stack = QStackedWidget()
        self.stack.addWidget(inner)
        self.stack.addWidget(self.form)
        self.beside.body.addWidget(self.block)
        self.beside.body.addWidget(self.heading)
        self.beside.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("due.give", "E", self, self.begin_giving)
        keys.bind("due.not-given", "U", self, self.begin_not_given)
        keys.bind("due.skin-test", "T", self, self.show_skin_tests)
        keys.bind("due.ward", "W", self, self.show_ward)
        keys.bind("due.patient", "P", self, self.show_chosen_patient)
        keys.bind("due.sign", "Ctrl+Return", self, self._sign)
        keys.bind("due.back", "Escape", self, self.close_form)
        keys.bind("due.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("due.beside", "Alt+2", self, self._focus_beside)
        self.give.clicked.connect(self.begin_giving)
        self.not_given.clicked.connect(self.begin_not_given)
        self.whole_ward.clicked.connect(self.show_ward)
        self.one_patient.clicked.connect(self.show_chosen_patient)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.table.row_activated.connect(self._activate)
        self.listing.retry_wanted.connect(self.refresh)
        self.form.accepted.connect(self._save)
        self.form.left.connect(self.close_form)
        self.skin_tests.clicked.connect(self.show_skin_tests)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Due list")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("J K", self.tr("up, down")),
            ("E", self.tr("give")),
            ("U", self.tr("not given")),
            ("P", self.tr("this patient, as-needed orders")),
            ("W", self.tr("whole ward")),
            ("T", self.tr("skin tests")),
            ("Ctrl Shift C", columns_hint()),
        )

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Due list"))
        self.beside.set_title(self.tr("At the bed"))
        self.listing.table.setAccessibleName(self.tr("Doses by planned time"))
        self.give.setText(self.tr("Give"))
        self.not_given.setText(self.tr("Not given"))
        self.one_patient.setText(self.tr("This patient"))
        self.whole_ward.setText(self.tr("Whole ward"))
        self.skin_tests.setText(self.tr("Skin test"))
        self._set_columns()
        self.draw()

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        """Doses, not lines of them."""
        count = len({row.subject for row in rows if row.subject})
        return self.tr("{count} more doses").format(count=count)

    def _set_columns(self) -> None:
        self.listing.table.set_columns(due_columns(is_narrow=self._width is WidthClass.NARROW))

    # -- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, subject = self.model, self.tr("Doses in these 24 h")
        known = model.knowing is Knowing.READY
        count = model.open_count()
        self.pane.set_meta(self._count_words() if known else "")
        self.whole_ward.setVisible(model.patient is not None)
        self.one_patient.setVisible(model.patient is None)
        self.count_changed.emit(count if known else None)
        if not known:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=subject)
        else:
            table = self.listing.table
            blocker = QSignalBlocker(table)
            self.listing.show_rows(due_rows(self._setting()), subject=subject)
            if not table.choose(model.chosen_key, scrolls=False):
                table.clearSelection()
            blocker.unblock()
        self._draw_beside()

    def _count_words(self) -> str:
        """Every number of the list with what it counts: the tab counts the first of them."""
        model, now = self.model, self.desk.station.clock.now()
        near, open_ones = model.open_count(), [dose for dose in model.doses if is_open(dose)]
        later = sum(dose.slot_at > now + NEAR for dose in open_ones)
        words = self.tr("{near} within the hour or overdue · {later} later · {done} answered")
        return words.format(near=near, later=later, done=len(model.doses) - len(open_ones))

    def _setting(self) -> RowSetting:
        clock = self.desk.station.clock
        is_narrow = self._width is WidthClass.NARROW
        return RowSetting(
            model=self.model, now=clock.now(), zone=clock.zone, language=self.language, is_narrow=is_narrow
        )

    def _draw_beside(self) -> None:
        model, clock, dose = self.model, self.desk.station.clock, self.model.chosen
        may_act = dose is not None and is_open(dose)
        effect = model.chosen_effect
        self.give.setEnabled(may_act or effect is not None)
        self.give.setText(self.tr("Say what it did") if effect is not None else self.tr("Give"))
        self.not_given.setEnabled(may_act)
        self.one_patient.setEnabled(dose is not None)
        is_about_somebody = (
            dose is not None or effect is not None or model.patient is not None or model.entry is not None
        )
        self.block.show_banner(model.banner if is_about_somebody else None, clock.now(), clock.zone)
        self.heading.setVisible(dose is not None)
        self.heading.set_words(self.tr("Dose"), self._setting().at(dose.slot_at) if dose else "")
        said = self._effect_words(effect) if effect else self.tr("Choose a row: ↑ ↓ or J K.")
        self.details.setText(self._dose_words(dose) if dose else said)
        if model.entry is None:
            self.stack.setCurrentIndex(0)
        else:
            self.form.follow(model.entry)

    def _dose_words(self, dose: DueDose) -> str:
        setting, lines = self._setting(), list[str]()
        for line in dose.lines:
            name = order_name(line, self.desk.pack.catalogue, self.language)
            lines.append(f"{name}  {words.amount_words(line.dose, line.dose_text)}")
        last = self.model.last_given(dose)
        lines.append(self._last_words(last.given_at, last.by_name) if last else self.tr("Not given before."))
        lines.append(self.tr("Verified") if dose.is_verified else self.tr("Not verified yet"))
        lines += [told] if (told := pharm_words(dose.pharm, setting.at)) else []
        if not is_open(dose):
            lines.append(answer_words(setting, dose))
            lines.append(self.tr("This time is answered and locked."))
        if dose.mark is not None:
            lines.append(f"{dose.mark.number or ''} {words.mark_words(dose.mark)}".strip())
        waiting = self.model.chosen_as_needed
        if waiting is not None and waiting.waits is not None:
            lines.append(self.tr("Interval not over: {span} left.").format(span=words.span_words(waiting.waits)))
        return "\n".join(lines)

    def _effect_words(self, one: FollowUp) -> str:
        setting, name = self._setting(), order_name(one.order, self.desk.pack.catalogue, self.language)
        said = self.tr("Given {time}; its effect is looked at {due}. E opens the MAR, where it is said what it did.")
        return f"{name}\n" + said.format(time=setting.at(one.dose.given_at), due=setting.at(one.due_at))

    def _last_words(self, at: datetime | None, by: str | None) -> str:
        moment = self._setting().at(at)
        return self.tr("Last given {time} {person}").format(time=moment, person=by or "").rstrip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.block.fit(self.height())
        width = width_class(self.width() + 16)
        self.beside.setFixedWidth(BESIDE[width])
        if width is not self._width:
            self._width = width
            self._set_columns()
            self.draw()

    # -- choosing -----------------------------------------------------------------------------------------------

    def show_patient(self, patient: str, key: str = "") -> None:
        """One patient with the as-needed orders; empty for the ward. `key` of a slot chooses it."""
        self.model.only(patient or None)
        self.model.chosen_key = key
        self.refresh()

    def show_ward(self) -> None:
        self.show_patient("")

    def show_chosen_patient(self) -> None:
        dose = self.model.chosen
        if dose is not None:
            self.show_patient(dose.patient, self.model.chosen_key)

    def _choose(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, str) and row.subject != self.model.chosen_key:
            self.act(self._load(row.subject), "choose dose")

    async def _load(self, key: str) -> None:
        await self.model.choose(key)
        self._draw_beside()

    def _activate(self, _row: TableRow) -> None:
        self.begin_giving()

    # -- acting -------------------------------------------------------------------------------------------------

    def begin_giving(self) -> None:
        if not self._open_effect():
            self._begin(DoseOutcome.GIVEN)

    def begin_not_given(self) -> None:
        self._begin(DoseOutcome.NOT_GIVEN)

    def _open_effect(self) -> bool:
        """What it did is said on the MAR page, where its dose stands."""
        effect = self.model.chosen_effect
        if effect is not None:
            self.page_wanted.emit("effects", effect.patient)
        return effect is not None

    def _begin(self, outcome: DoseOutcome) -> None:
        entry = self.model.begin(outcome)
        if entry is not None:
            self.stack.setCurrentWidget(self.form)
            self.form.begin(entry)

    def close_form(self) -> None:
        self.model.give_up()
        self.stack.setCurrentIndex(0)
        self._draw_beside()
        self.listing.table.setFocus()

    def _sign(self) -> None:
        if self.model.entry is not None:
            self.form.accept()

    def show_skin_tests(self) -> None:
        """T: the board of skin tests, at the patient of the chosen row."""
        chosen = self.model.chosen
        self.page_wanted.emit("skin", chosen.patient if chosen is not None else self.model.patient or "")

    def _save(self, entry: DoseEntry) -> None:
        if self._is_saving:
            return
        self._is_saving = True
        self.form.save.setEnabled(False)
        self.act(self._saving(entry), "record dose")

    async def _saving(self, entry: DoseEntry) -> None:
        try:
            await self.model.save(entry)
            await self.model.refresh()  # the list shows the answer before another can be given
        except AskPersonError as error:
            self.form.say_refusal(error)
            if not isinstance(error, InputRefused):
                raise
            return
        finally:
            self._is_saving = False
            self.form.save.setEnabled(True)
            self.refresh()
        self.close_form()

    def _focus_beside(self) -> None:
        (self.form.time.edit if self.model.entry is not None else self.give).setFocus()
