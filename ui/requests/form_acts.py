"""The request form on the doctor's page: begun, changed to another kind, taken over. Decides nothing and signs nothing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.clinical.request_forms import may_be_pregnant
from client.commands import OrderDraft
from client.records import Problem
from offline.projection.safety import age_years
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_pane import OrdersPane
from ui.requests.docked import DockedActs
from ui.requests.form_model import Asking, begun, of_drafts, to_drafts
from ui.requests.form_panel import FormPanel
from ui.spawner import Spawner

FIRST = "laboratory"


class FormActs(DockedActs):
    """Invariant: what is taken over is what stands in the fields at the press."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, panel: FormPanel, spawner: Spawner, page: QWidget) -> None:
        super().__init__(model, pane, panel, spawner, page)
        self._panel = panel
        panel.kind_wanted.connect(self._other_kind)

    def ask(self) -> None:
        """Ctrl E: the form of the chosen draft, else an empty one."""
        line = self.pane.current()
        if self.model.drawn is None:
            return
        if line is not None and line.draft is not None and line.draft.draft.request is not None:
            self.edit(line.draft.key)
            return
        form = self.model.station.knowledge.pack.forms.form(FIRST)
        if form is None:
            self.pane.say(QCoreApplication.translate("FormActs", "The knowledge pack has no request forms."))
            return
        self._panel.ask(begun(form, self.problems()), self.asking(), self._title())
        self.begin(self._panel, ())

    def edit(self, key: str) -> None:
        """Enter on a line of a form: the whole form comes back to be changed."""
        keys, drafts = self.lines_of(key)
        asking = self.asking()
        found = of_drafts(drafts, asking.forms, self.problems())
        if found is not None:
            self._panel.ask(found, asking, self._title())
            self.begin(self._panel, keys)

    def drafts(self) -> tuple[OrderDraft, ...]:
        draft, model = self._panel.draft, self.model
        if draft is None:
            return ()
        return to_drafts(draft, self.asking(), model.book.record_language, model.now)

    def incomplete_words(self) -> str:
        self._panel.search.edit.setFocus()
        return QCoreApplication.translate("FormActs", "Pick at least one item: what is asked for?")

    def _title(self) -> str:
        return QCoreApplication.translate("FormActs", "Request form for {name}").format(name=self.patient_name())

    def problems(self) -> tuple[Problem, ...]:
        chart = self.model.chart
        return chart.banner.problems if chart is not None and chart.banner is not None else ()

    def asking(self) -> Asking:
        """What a form of the open patient is asked with."""
        model = self.model
        person = model.chart.banner.patient if model.chart is not None and model.chart.banner is not None else None
        years = age_years(person, model.now) if person is not None else None
        is_fertile = may_be_pregnant(person.sex.value if person is not None else None, years)
        return Asking(book=model.book, forms=model.station.knowledge.pack.forms, is_fertile=is_fertile)

    def _other_kind(self, kind: str) -> None:
        form, draft = self.model.station.knowledge.pack.forms.form(kind), self._panel.draft
        if form is not None and draft is not None and form is not draft.form:
            self._panel.show_draft(begun(form, self.problems()))
            self._panel.search.edit.setFocus()
            self.check()
