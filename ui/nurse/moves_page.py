"""Admit, move, transfer, let go: people at the left, the step in the middle, what is still open and where the patient lay at the right.

page = MovesPage(desk, station)
window.add_page("moves", page, title=moves_title, keys="Shift+F2", hints=moves_hints); page.open()
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.marking.state import MarkingKind
from ui.nurse.door import Desk, MovingStation
from ui.nurse.identifying import by_band
from ui.nurse.loading import Knowing
from ui.nurse.moves_acts import Act
from ui.nurse.moves_form import MovesForm
from ui.nurse.moves_model import MovesModel
from ui.nurse.moves_words import check_columns, check_rows, people_columns, people_rows
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import PatientBlock
from ui.requests.parts import scrolled
from ui.theme.width import WidthClass, width_class
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import TableRow

AT_CENTRAL = frozenset({Act.TRANSFER, Act.DISCHARGE, Act.NEWBORN})
"""What the other ward, or a number for a person, needs central for (offline/policy.py)."""
LIST = {WidthClass.WIDE: 420, WidthClass.MEDIUM: 380, WidthClass.NARROW: 320}


def moves_title() -> str:
    return QCoreApplication.translate("MovesPage", "Admit, move")


def moves_hints() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("Alt 1", translate("MovesPage", "patients")),
        ("Alt 2", translate("MovesPage", "the step")),
        ("Alt 3", translate("MovesPage", "still open, beds before")),
        ("Ctrl+Return", translate("MovesPage", "save")),
    )


class MovesPage(NursePage):
    """Invariant: the form, the check and the beds before are of the patient, or the bed, that the pane names."""

    def __init__(self, desk: Desk, station: MovingStation) -> None:
        self.model = MovesModel(station, desk.session)
        super().__init__(desk, self.model)
        self.setObjectName("movesPage")
        theme = desk.theme
        self._wanted_bed = ""
        self.listing, self.behind = Listing(theme, people_columns()), Listing(theme, check_columns(), has_header=False)
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.block, self.form = PatientBlock(theme), MovesForm(theme)
        self.people, self.step, self.check = (Pane(theme, keys=f"Alt {at}") for at in (1, 2, 3))
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        self.people.body.addWidget(self.listing, 1)
        self.people.body.addWidget(self.rest)
        self.step.body.addWidget(self.block)
        area = scrolled(self.form)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.step.body.addWidget(area, 1)
        self.step.body.addWidget(self.form.foot)
        self.check.body.addWidget(self.behind, 1)
        row.addWidget(self.people)
        row.addWidget(self.step, 1)
        row.addWidget(self.check, 1)

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("moves.people", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("moves.step", "Alt+2", self, self.form.first.edit.setFocus)
        keys.bind("moves.check", "Alt+3", self, self.behind.table.setFocus)
        keys.bind("moves.save", "Ctrl+Return", self, self.save)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.table.row_activated.connect(self._to_form)
        self.listing.retry_wanted.connect(self.refresh)
        self.form.act_chosen.connect(self._choose_act)
        self.form.bed_chosen.connect(self._bed_chosen)
        self.form.saved.connect(self.save)
        if self.desk.scans is not None:
            self.desk.scans.scanned.connect(self.take_scan)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return moves_title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return moves_hints()

    def retranslate(self) -> None:
        self.people.set_title(self.tr("Patients"))
        self.step.set_title(self.tr("What happens"))
        self.check.set_title(self.tr("Still open · where the patient lay"))
        self.listing.table.setAccessibleName(self.tr("Patients"))
        self.behind.table.setAccessibleName(self.tr("Still open, and where the patient lay"))
        self.listing.table.set_columns(people_columns())
        self.draw()

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more patients").format(count=len(rows))

    # -- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model = self.model
        if model.knowing is not Knowing.READY:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Patients"))
            return
        blocker = QSignalBlocker(self.listing.table)
        self.listing.show_rows(people_rows(model.people(), model.now), subject=self.tr("Patients"))
        self.listing.table.choose(model.patient, scrolls=False)
        blocker.unblock()
        self._draw_step()

    def _draw_step(self) -> None:
        model, now, zone = self.model, self.model.now, self.desk.station.clock.zone
        form = self.form
        form.show_choices(model.choices(), model.wards)
        if self._wanted_bed and any(one.bed is not None and one.bed.key == self._wanted_bed for one in model.choices()):
            form.bed.choose(self._wanted_bed)  # once its beds are read; what a person chooses later stays
            self._wanted_bed = ""
        form.show_act(model.act, is_swap=model.partner(form.bed.code()) is not None)
        banner, place = model.seen.banner, model.place(model.bed)
        is_bed = model.act is Act.BED
        self.block.show_banner(None if is_bed else banner, now, zone)
        named = self.tr("Bed {label}").format(label=place.label) if place is not None and is_bed else ""
        choose = "" if banner is not None else self.tr("Choose a patient at the left.")
        form.tell(named or choose, self._order_words())
        stay = banner.stay if banner is not None else None
        account = banner.account if banner is not None else None
        still = model.still() if model.act in {Act.TRANSFER, Act.DISCHARGE} else None
        places = stay.places if stay is not None else ()
        self.behind.show_rows(check_rows(still, account, places, now, zone), subject=self.tr("Beds"))

    def _order_words(self) -> str:
        """Whether the doctor's order is there, for the acts that need one, and what of it goes on paper now."""
        if self.theme.marking.stands is MarkingKind.EMERGENCY and self.model.act in AT_CENTRAL:
            return self.tr("While central is away this is kept on paper: it can be saved when central answers.")
        if self.model.act not in {Act.TRANSFER, Act.DISCHARGE} or self.model.seen.banner is None:
            return ""
        return (
            self.tr("The doctor's order is there.")
            if self.model.order()
            else self.tr("The doctor has ordered nothing of it yet.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.people.setFixedWidth(LIST[width_class(self.width() + 16)])
        self.block.fit(self.height())

    # -- acting -------------------------------------------------------------------------------------------------

    def show_move(self, patient: str, act: str, bed: str) -> None:
        """From the bed map: about this patient or bed; the history of beds is the right pane of any act."""
        wanted = Act.MOVE if act == "history" else Act(act)
        self.form.clear()
        self.model.choose(patient, wanted, bed)
        self._wanted_bed = bed
        self.refresh()
        self.draw()

    def _choose(self, key: str) -> None:
        if key == self.model.patient:
            return
        card = next((one for one in self.model.people() if one.patient and one.patient.key == key), None)
        self.form.clear()
        self.model.choose(key, _first_act(card.stay.status if card is not None and card.stay else "", self.model.act))
        self._draw_step()
        self.refresh()

    def _choose_act(self, act: str) -> None:
        self.model.act = Act(act)
        card = self.model.card()
        if self.model.act is Act.BED and card is not None and card.bed is not None:
            self.model.bed = card.bed.key
        self._draw_step()

    def _bed_chosen(self) -> None:
        self.form.show_act(self.model.act, is_swap=self.model.partner(self.form.bed.code()) is not None)

    def _to_form(self, _row: object) -> None:
        self.form.first.edit.setFocus()

    def take_scan(self, code: str) -> None:
        """The band of the patient, or of who changes beds with him; any other says whose it is not."""
        banner = self.model.seen.banner
        if not self.isVisible() or banner is None:
            return
        partner = self.model.partner(self.form.bed.code())
        if by_band(code, banner.patient, banner.stay):
            self.form.take_scan(code, is_other=False)
        elif partner is not None and partner.patient is not None and by_band(code, partner.patient, partner.stay):
            self.form.take_scan(code, is_other=True)
        elif self.model.act is Act.NEWBORN:
            self.form.band.edit.setText(code)
        else:
            self.form.take_scan(code, is_other=False)  # not his: the words beside the button say so

    def save(self) -> None:
        form = self.form.form(self.model.now)
        against = self.model.hindrances(form)
        self.form.say_against(against)
        if not against:
            self.act(self._save(), "save a move")

    async def _save(self) -> None:
        saved = await self.model.save(self.form.form(self.model.now))
        if saved is None:
            return
        self.form.clear()
        self.tell(self.tr("Saved here. The bed map shows it at once; central follows."))
        self.refresh()


def _first_act(status: str, before: Act) -> Act:
    """Who is only announced is admitted; nobody who lies here is."""
    if status == "planned":
        return Act.ADMIT
    return Act.MOVE if before in {Act.ADMIT, Act.BED} else before
