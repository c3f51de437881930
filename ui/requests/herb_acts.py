"""The Chinese herbal prescription on the doctor's page: begun, checked, taken over as one group. Decides nothing and signs nothing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.commands import OrderDraft
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_pane import OrdersPane
from ui.requests.docked import DockedActs
from ui.requests.herb_model import Prescription, of_drafts, to_drafts
from ui.requests.herb_panel import HerbPanel
from ui.spawner import Spawner


class HerbActs(DockedActs):
    """Invariant: one prescription is one group of drafts, in the order 君臣佐使."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, panel: HerbPanel, spawner: Spawner, page: QWidget) -> None:
        super().__init__(model, pane, panel, spawner, page)
        self._panel = panel

    def ask(self) -> None:
        """Ctrl Shift H: the prescription of the chosen draft, else an empty one."""
        line = self.pane.current()
        if self.model.drawn is None:
            return
        if line is not None and line.draft is not None and line.draft.draft.herb is not None:
            self.edit(line.draft.key)
            return
        if not self.model.station.knowledge.pack.herbs.herbs:
            self.pane.say(QCoreApplication.translate("HerbActs", "The knowledge pack has no herbs."))
            return
        self._panel.ask(Prescription(), self._title())
        self.begin(self._panel, ())

    def edit(self, key: str) -> None:
        keys, drafts = self.lines_of(key)
        found = of_drafts(drafts, self.model.station.knowledge.pack.herbs) if drafts else None
        if found is not None:
            self._panel.ask(found, self._title())
            self.begin(self._panel, keys)

    def drafts(self) -> tuple[OrderDraft, ...]:
        model = self.model
        return to_drafts(self._panel.whole, model.book.catalogue, model.now, language=model.book.record_language)

    def incomplete_words(self) -> str:
        self._panel.field.edit.setFocus() if not self._panel.whole.lines else self._panel.doses.edit.setFocus()
        return QCoreApplication.translate("HerbActs", "A prescription needs its herbs and the number of doses.")

    def _title(self) -> str:
        words = QCoreApplication.translate("HerbActs", "Chinese herbal prescription for {name}")
        return words.format(name=self.patient_name())
