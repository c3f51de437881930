"""What people do in the panel of diagnoses, carried to the model: open, save, ask why, revise, withdraw. Decides nothing."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from client.records import DiagnosisChange, Sex
from offline.views import DiagnosisRow
from ui.diagnoses.list_model import change_of_key, may_withdraw, together
from ui.diagnoses.model import DiagnosesModel
from ui.diagnoses.panel import DiagnosesPanel
from ui.diagnoses.words import change_words
from ui.spawner import Spawner
from ui.widgets.laying_out import laid_out_once

WITHDRAW = "U"


class DiagnosesActs(QObject):
    """Invariant: a question belongs to the patient and the row it was asked about, and is dropped when another patient is opened."""

    shown = Signal(bool)

    def __init__(self, model: DiagnosesModel, panel: DiagnosesPanel, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self.model, self.panel = model, panel
        self._spawner, self._page = spawner, page
        self._asked: tuple[str, DiagnosisRow, DiagnosisChange | None, int | None] | None = None
        self._connect()

    def _connect(self) -> None:
        panel = self.panel
        self.model.listen(self._draw)
        panel.tab_chosen.connect(self._choose_tab)
        panel.letter_pressed.connect(self._pressed)
        panel.pair_wanted.connect(self._turn_pair)
        panel.noted.connect(self.model.drop_hints)
        panel.closed.connect(self.close)
        panel.read_again.connect(self.refresh)
        panel.line.changed.connect(self.model.put)
        panel.line.save_wanted.connect(self._save)
        panel.pair.save_wanted.connect(self._save_pair)
        panel.reason.confirmed.connect(self._reason_given)
        panel.reason.dropped.connect(self._drop_question)

    # -- open and close -------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Ctrl D: opens the panel on its entry line; from elsewhere on the page it comes back to the line."""
        if self.model.patient is None:
            return
        if self.panel.isHidden():
            with laid_out_once(self._page):
                self._draw(is_opening=True)
                self.panel.show()
                self.shown.emit(True)
            self.refresh()
        self.panel.show_pair(is_pair=self.panel.is_pair())

    def close(self) -> None:
        """What was typed stays."""
        self._drop_question()
        self.panel.say("")
        self.panel.hide()
        self.shown.emit(False)

    def follow(self, patient: str | None, encounter: str | None, sex: Sex) -> None:
        """The chart of this patient is what the page shows now. What nobody looks at yet is read once, when nobody waits."""
        if patient != self.model.patient:
            self._drop_question()
            self.panel.say("")
            self.panel.pair.clear()
        self.model.turn_to(patient, encounter, sex)
        if not self.panel.isHidden():
            self.refresh()
        elif self.model.rows is None and patient is not None:
            self._spawner.later(self._read_ahead, "read the diagnoses", owner=self)

    def _read_ahead(self) -> None:
        """So that the panel opens as high as it stays."""
        if self.model.rows is None:
            self.refresh()

    def refresh(self) -> None:
        self._spawner.spawn(self.model.refresh(), "read the diagnoses", owner=self._page)

    def _draw(self, *, is_opening: bool = False) -> None:
        if is_opening or not self.panel.isHidden():
            self.panel.show_model(self.model)

    def _choose_tab(self, tab: str) -> None:
        if tab != self.model.tab:
            self.model.choose_tab(tab)

    def _turn_pair(self) -> None:
        self.panel.show_pair(is_pair=not self.panel.is_pair())
        if self.panel.is_pair():
            self.panel.pair.begin()

    # -- saving ---------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        patient = self.model.patient
        if patient is None:
            return
        if self.model.rows is None:
            self.panel.say(self.tr("The list could not be read yet; nothing was saved."))
            return
        self._spawner.spawn(self._carry_out_save(patient), "record a diagnosis", owner=self._page)

    async def _carry_out_save(self, patient: str) -> None:
        self.panel.say("")
        await self.model.save(patient)

    def _save_pair(self, disease: str, syndrome: str, details: str) -> None:
        patient = self.model.patient
        if patient is not None:
            work = self._carry_out_pair(patient, disease, syndrome, details)
            self._spawner.spawn(work, "record a diagnosis", owner=self._page)

    async def _carry_out_pair(self, patient: str, disease: str, syndrome: str, details: str) -> None:
        if await self.model.save_pair(patient, disease, syndrome, details):
            self.panel.pair.clear()
            self.panel.pair.begin()
        else:
            self.panel.pair.say(
                self.tr(
                    "Not saved: both names are needed, a list (tab or word), and details that are understood; no side."
                )
            )

    # -- changing -------------------------------------------------------------------------------------------------

    def _pressed(self, row: object, letter: str) -> None:
        if not isinstance(row, DiagnosisRow) or self.model.patient is None:
            return
        self._drop_question()
        if letter == WITHDRAW:
            self._ask_withdraw(row)
            return
        change = change_of_key(row, letter)
        if change is None:
            self.panel.say(self.tr("This changes nothing about the chosen diagnosis."))
            return
        rank = int(letter) if change is DiagnosisChange.RANK else None
        self._asked = (self.model.patient, row, change, rank)
        named = f"{change_words(change)} {rank}" if rank is not None else change_words(change)
        names = " + ".join(one.diagnosis.told for one in together(self.model.rows or (), row))
        reasons = (
            self.tr("New findings"),
            self.tr("Ward round"),
            self.tr("Course of the disease"),
            self.tr("Order of the list"),
            self.tr("Entered in error"),
        )
        self.panel.ask(self.tr("{act}: {names}. Why?").format(act=named, names=names), named, reasons)

    def _ask_withdraw(self, row: DiagnosisRow) -> None:
        if not may_withdraw(row, self.model.session.person):
            self.panel.say(self.tr("Only an own act that was not sent yet can be taken back."))
            return
        self._asked = (self.model.patient or "", row, None, None)
        title = self.tr("Take back before it is sent: {name}").format(name=row.diagnosis.name.text)
        reasons = (self.tr("Entered in error"), self.tr("Wrong patient"), self.tr("Changed my mind"))
        self.panel.ask(title, self.tr("Take back"), reasons)

    def _reason_given(self, reason: str) -> None:
        asked, patient = self._asked, self.model.patient
        self._drop_question()
        if asked is None or patient is None or asked[0] != patient:
            return
        _, row, change, rank = asked
        if change is None:
            self._spawner.spawn(self.model.withdraw(row, reason), "withdraw a diagnosis", owner=self._page)
        else:
            work = self.model.revise(patient, row, change, reason, rank)
            self._spawner.spawn(work, "revise a diagnosis", owner=self._page)
        self.panel.listing.table.setFocus()

    def _drop_question(self) -> None:
        self._asked = None
        self.panel.drop_question()
