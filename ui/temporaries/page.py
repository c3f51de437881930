"""Temporary patients (Shift F9): who came without a name, whose band is on, who he may be, joining and parting by two people.

Shows and types; reads and saves through its model. Refuses to choose who somebody is.
"""

from collections.abc import Awaitable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offline.people import Session
from ui.acting_desk import Faults
from ui.doctor.second_panel import SecondPanel
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import PatientBlock
from ui.printing.door import LabelAsk
from ui.printing.label_facts import LabelKind
from ui.results.scrolling import scrolled
from ui.shell.status_bar import Hint
from ui.temporaries.door import TemporaryDoor
from ui.temporaries.forms import ArrivalForm, BandForm, ReasonForm, SaidForm, TemporaryForm
from ui.temporaries.model import TemporariesModel
from ui.temporaries.rows import (
    called,
    candidate_columns,
    candidate_rows,
    columns,
    compare_columns,
    compare_rows,
    rows,
)
from ui.temporaries.told import details, numbers_words
from ui.temporaries.words import fault_words
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.table_model import TableRow

KEYS = "NSBPWJU"


def title() -> str:
    return QCoreApplication.translate("TemporariesPage", "Without a name")


def hints() -> tuple[Hint, ...]:
    translate = QCoreApplication.translate
    return (
        ("N", translate("TemporariesPage", "somebody came")),
        ("B", translate("TemporariesPage", "band is on")),
        ("P", translate("TemporariesPage", "print band")),
        ("W", translate("TemporariesPage", "who he may be")),
        ("J", translate("TemporariesPage", "join")),
        ("Ctrl+Return", translate("TemporariesPage", "save")),
    )


class TemporariesPage(NursePage):
    """Invariant: a form belongs to the patient it was begun for; choosing another leaves it and forgets who he may be."""

    labels_wanted = Signal(object)
    """A `LabelAsk`."""

    def __init__(self, desk: Desk, station: TemporaryDoor, session: Session) -> None:
        self.model = TemporariesModel(station, session)
        super().__init__(desk, self.model)
        self.setObjectName("temporariesPage")
        theme = desk.theme
        self.left, self.right = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.listing = Listing(theme, columns(is_narrow=False))
        self.numbers = Label(theme, role="meta", tone="t2", wrap=True)
        self.block = PatientBlock(theme)
        self.details = Label(theme, wrap=True)
        self.buttons = {key: SecondaryButton(theme, "", keys=key) for key in KEYS}
        self.arrival, self.band, self.said = ArrivalForm(theme), BandForm(theme), SaidForm(theme)
        self.joining, self.parting = ReasonForm(theme, is_parting=False), ReasonForm(theme, is_parting=True)
        self.second = SecondPanel(theme)
        self.heading, self.compared = SectionHeader(theme, has_top_line=True), SectionHeader(theme)
        self.found, self.compare = Listing(theme, candidate_columns()), Listing(theme, compare_columns())
        self._asked: ReasonForm | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    @property
    def forms(self) -> tuple[TemporaryForm, ...]:
        return (self.arrival, self.band, self.said, self.joining, self.parting)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.left, 54)
        row.addWidget(self.right, 46)
        self.numbers.setContentsMargins(12, 6, 12, 6)
        self.left.body.addWidget(self.listing, 1)
        self.left.body.addWidget(self.numbers)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(6)
        for key in "BPWJU":
            bar.addWidget(self.buttons[key])
        bar.addStretch(1)
        for key in "SN":
            self.left.add_to_header(self.buttons[key])
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for form in self.forms:
            column.addWidget(form)
        column.addWidget(self.second)
        self.details.setContentsMargins(16, 8, 16, 8)
        for widget in (self.details, self.heading, self.found, self.compared, self.compare):
            column.addWidget(widget)
        column.addStretch(1)
        self.right.body.addWidget(self.block)
        self.right.body.addLayout(bar)
        self.right.body.addWidget(scrolled(inner), 1)
        self.found.setMinimumHeight(150)
        self.compare.setMinimumHeight(200)

    def _connect(self) -> None:
        keys = self.desk.keys
        acts = (
            self.begin_arrival,
            self.give_spares,
            self.begin_band,
            self.print_band,
            self.begin_said,
            self.begin_join,
            self.begin_part,
        )
        for key, act in zip(KEYS, acts, strict=True):
            self.buttons[key].clicked.connect(act)
            keys.bind(f"temporaries.{key}", key, self, act)
        keys.bind("temporaries.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("temporaries.beside", "Alt+2", self, self.found.table.setFocus)
        keys.bind("temporaries.save", "Ctrl+Return", self, self.save)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.retry_wanted.connect(self.refresh)
        self.found.table.row_changed.connect(self._choose_candidate)
        self.second.confirmed.connect(self._prove)
        self.second.dropped.connect(self.drop_forms)
        for form in self.forms:
            form.saved.connect(self.save)
            form.dropped.connect(self.drop_forms)
        if self.desk.scans is not None:
            self.desk.scans.scanned.connect(self.take_scan)

    # -- words --------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return hints()

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Came without a name"))
        self.right.set_title(self.tr("Band, and who he is"))
        self.listing.table.setAccessibleName(self.tr("Temporary patients"))
        self.found.table.setAccessibleName(self.tr("Who he may be"))
        self.compare.table.setAccessibleName(self.tr("Field by field"))
        words = (
            self.tr("Somebody came"),
            self.tr("Spare numbers"),
            self.tr("Band is on"),
            self.tr("Print band"),
            self.tr("Who he may be"),
            self.tr("They are one"),
            self.tr("They are two"),
        )
        for key, text in zip(KEYS, words, strict=True):
            self.buttons[key].setText(text)
        self.found.table.set_columns(candidate_columns())
        self.compare.table.set_columns(compare_columns())
        self.draw()

    # -- drawing ------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model = self.model
        subject = self.tr("Temporary patients")
        if model.knowing is not Knowing.READY:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=subject)
            self.count_changed.emit(None)
        else:
            blocker = QSignalBlocker(self.listing.table)
            self.listing.table.set_columns(columns(is_narrow=width_class(self.width()) is WidthClass.NARROW))
            self.listing.show_rows(rows(model.rows), subject=subject)
            self.listing.table.choose(model.chosen_key, scrolls=False)
            blocker.unblock()
            open_ones = sum(1 for one in model.rows if one.patient.replaced_by is None or one.reprint_since)
            self.count_changed.emit(open_ones)
        self._draw_numbers()
        self._draw_beside()

    def _draw_numbers(self) -> None:
        left = self.model.left
        self.numbers.setText(numbers_words(left, self.model.spares))
        self.numbers.set_tone("danger" if left is not None and left.is_low else "t2")

    def give_spares(self) -> None:
        self.act(self._give_spares(), "give spare numbers")

    async def _give_spares(self) -> None:
        faults = await self.model.give_spares()
        self.numbers.setText("\n".join(fault_words(one) for one in faults))
        if not faults:
            self._draw_numbers()

    def _draw_beside(self) -> None:
        model, row = self.model, self.model.chosen
        self.block.show_banner(model.banner if row is not None else None, model.now, self.desk.station.clock.zone)
        is_joined = row is not None and row.patient.replaced_by is not None
        for key in "BPW":
            self.buttons[key].setEnabled(row is not None)
        self.buttons["J"].setEnabled(not is_joined and model.match is not None)
        self.buttons["U"].setEnabled(is_joined)
        self.details.setText(details(row, self.desk.station.clock.zone))
        found = model.candidates.found if model.candidates is not None else ()
        self.heading.setVisible(model.candidates is not None)
        self.found.setVisible(model.candidates is not None)
        gap = model.candidates.gap if model.candidates is not None else ""
        only_here = self.tr("central did not answer: only people known here") if gap else ""
        self.heading.set_words(self.tr("Who he may be: nobody is chosen for you"), only_here)
        blocker = QSignalBlocker(self.found.table)
        self.found.show_rows(candidate_rows(found), subject=self.tr("Who he may be"))
        self.found.table.choose(model.candidate)
        blocker.unblock()
        self.compared.setVisible(model.match is not None)
        self.compare.setVisible(model.match is not None)
        self.compared.set_words(self.tr("Field by field"), "")
        self.compare.show_rows(compare_rows(model.match), subject=self.tr("Field by field"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.draw()

    # -- choosing -----------------------------------------------------------------------------------------------------

    def _choose(self, row: object) -> None:
        if isinstance(row, TableRow) and row.key != self.model.chosen_key:
            self.drop_forms()
            self.act(self._load(row.key), "choose a temporary patient")

    async def _load(self, key: str) -> None:
        await self.model.choose(key)
        await self.model.look()
        self._draw_beside()

    def _choose_candidate(self, row: object) -> None:
        if isinstance(row, TableRow):
            self.model.candidate = row.key
            self._draw_beside()

    def show_patient(self, patient: str) -> None:
        if patient:
            self.drop_forms()
            self.act(self._load(patient), "show a temporary patient")

    # -- acting -------------------------------------------------------------------------------------------------------

    def begin_arrival(self) -> None:
        self._dock(self.arrival)
        self.arrival.begin()

    def begin_band(self) -> None:
        if (row := self.model.chosen) is not None:
            self._dock(self.band)
            self.band.begin(called(row))

    def begin_said(self) -> None:
        if (row := self.model.chosen) is not None:
            self._dock(self.said)
            self.said.begin(called(row))

    def begin_join(self) -> None:
        row, match = self.model.chosen, self.model.match
        if row is not None and match is not None and self.buttons["J"].isEnabled():
            self._dock(self.joining)
            said = self.tr("{alias} is {name}, {number}. Both records stay; it can be undone for 24 hours.")
            number = match.patient.hospital_number or ""
            self.joining.begin(said.format(alias=called(row), name=match.patient.name, number=number))

    def begin_part(self) -> None:
        if (row := self.model.chosen) is not None and self.buttons["U"].isEnabled():
            self._dock(self.parting)
            said = self.tr("{who}: the temporary record is in use again, both keep what was written for them.")
            self.parting.begin(said.format(who=called(row)))

    def print_band(self) -> None:
        """Of the chosen one, as often as it is asked for; what was printed before comes out as another copy."""
        if self.model.chosen_key:
            self._print((self.model.chosen_key,))

    def _print(self, patients: tuple[str, ...]) -> None:
        now = self.model.now
        kinds = frozenset({LabelKind.WRISTBAND.value, LabelKind.BED_CARD.value})
        self.labels_wanted.emit(LabelAsk(kinds=kinds, since=now, until=now, patients=frozenset(patients)))

    def take_scan(self, code: str) -> None:
        """The band at the wrist, while it is asked for."""
        if self.isVisible() and not self.band.isHidden():
            self.band.number.edit.setText(code)
            self.save()

    def _dock(self, form: TemporaryForm) -> None:
        for one in self.forms:
            if one is not form:
                one.hide()
        self._asked = None
        self.second.leave()

    def drop_forms(self) -> None:
        for form in self.forms:
            form.hide()
        self._asked = None
        self.second.leave()
        self.setFocus()

    def save(self) -> None:
        model = self.model
        if not self.arrival.isHidden():
            self._carry_out(model.arrive(self.arrival.seen()), self.arrival)
        elif not self.band.isHidden():
            self._carry_out(model.band(self.band.number.text(), self.band.chosen_way()), self.band)
        elif not self.said.isHidden():
            self._carry_out(model.name(self.said.said()), self.said)
        else:
            form = next((one for one in (self.joining, self.parting) if not one.isHidden()), None)
            if form is not None and form.reason.text().strip():
                self._asked = form
                form.say(())
                self.second.ask_with(
                    self.tr("A second person looks at both records and signs with own number and password.")
                )
            elif form is not None:
                form.say(("reason",))

    def _prove(self, number: str, password: str) -> None:
        form = self._asked
        if form is not None:
            act = self.model.join if form is self.joining else self.model.part
            self.act(self._by_two(act(form.reason.text(), number, password), form), "join or part two records")

    async def _by_two(self, work: Awaitable[Faults], form: ReasonForm) -> None:
        faults = await work
        if {"password", "same-person"} & set(faults):
            self.second.refuse(is_same="same-person" in faults)
            return
        await self._told(faults, form)

    def _carry_out(self, work: Awaitable[Faults], form: TemporaryForm) -> None:
        self.act(self._saved(work, form), "save about a temporary patient")

    async def _saved(self, work: Awaitable[Faults], form: TemporaryForm) -> None:
        await self._told(await work, form)

    async def _told(self, faults: Faults, form: TemporaryForm) -> None:
        self.second.leave()
        if faults:
            form.say(faults)
            self.refresh()
            return
        form.clear()
        self.drop_forms()
        self.tell(self.tr("Saved here."))
        await self.model.refresh()
        if form is self.said:
            await self.model.look()
        self.draw()
        if form is self.arrival:
            self._print(self.model.arrived)
        elif form in {self.joining, self.parting}:
            self.print_band()
