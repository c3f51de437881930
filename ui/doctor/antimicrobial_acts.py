"""The request form of an antibacterial draft: asked with U, kept with the line it was asked for. Decides nothing."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from client.clinical.catalogue import Drug
from client.commands import AntimicrobialUse, OrderDraft
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.emergency_course import with_form
from ui.doctor.order_rows import draft_name
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.wording import short_language
from ui.spawner import Spawner


class AntimicrobialActs(QObject):
    """Invariant: a form belongs to the patient and the line it was opened for, and is dropped when another is opened."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self._model, self._pane, self._spawner, self._page = model, pane, spawner, page
        self._asked_for: tuple[str, str] | None = None
        pane.use_form.confirmed.connect(self._take)
        pane.use_form.dropped.connect(self.drop)

    def ask(self) -> None:
        """U: the form of the chosen draft, else of the last antibacterial among the drafts."""
        sheet, line = self._model.sheet, self._pane.current()
        drugs = self._model.book.catalogue.drugs
        chosen = line.draft if line is not None else None
        candidates = [chosen] if chosen is not None else list(reversed(sheet.lines if sheet is not None else ()))
        found = next((one for one in candidates if _is_antibacterial(one.draft, drugs)), None)
        if found is None or self._model.drawn is None:
            self._pane.say(
                QCoreApplication.translate("AntimicrobialActs", "Choose the draft of an antibacterial first.")
            )
            return
        self._asked_for = (self._model.drawn, found.key)
        language = short_language(self._pane.theme.language)
        self._pane.use_form.ask(draft_name(found.draft, self._model.book, language), found.draft.antimicrobial)
        self._pane.show_form(self._pane.use_form)

    def _take(self, use: AntimicrobialUse) -> None:
        asked, sheet = self._asked_for, self._model.sheet
        self.drop()
        if asked is None or sheet is None or asked[0] != sheet.patient:
            return
        line = next((one for one in sheet.lines if one.key == asked[1]), None)
        if line is None:
            return
        changed, said = with_form(sheet, line, use)
        self._model.put_sheet(changed)
        self._pane.say(said)
        self._spawner.spawn(self._model.check(None), "check drafts", owner=self._page)

    def drop(self) -> None:
        self.leave()
        self._pane.take_keys()

    def leave(self) -> None:
        """Another patient is opened: the form goes, and nothing is kept of it."""
        self._asked_for = None
        self._pane.use_form.hide()
        self._pane.show_form(None)


def _is_antibacterial(draft: OrderDraft, drugs: Mapping[str, Drug]) -> bool:
    drug = drugs.get(draft.catalogue_id)
    return drug is not None and drug.antibiotic_tier is not None
