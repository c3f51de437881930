"""The request form on the doctor's page: begun, followed by the checks, taken over as drafts. Decides nothing and signs nothing."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from client.clinical.request_forms import may_be_pregnant
from client.clinical.safety.findings import CheckReport
from client.commands import OrderDraft
from client.errors import WardlightError
from client.records import Problem
from offline.projection.safety import age_years
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import Sheet, added, removed, replacing
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.safety_words import finding_words, not_checked_words
from ui.doctor.wording import short_language
from ui.requests.form_model import Asking, begun, grouped, of_drafts, to_drafts
from ui.requests.form_panel import FormPanel
from ui.rule_words import tier_word
from ui.spawner import Spawner

FIRST = "laboratory"


class FormActs(QObject):
    """Invariant: a form belongs to the patient and the lines it was opened for, and is dropped when another is opened."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, panel: FormPanel, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self._model, self._pane, self._panel = model, pane, panel
        self._spawner, self._page = spawner, page
        self._patient: str | None = None
        self._lines: tuple[str, ...] = ()
        self._token = 0
        panel.kind_wanted.connect(self._other_kind)
        panel.changed.connect(self._check)
        panel.confirmed.connect(self.take)
        panel.dropped.connect(self.drop)

    # -- opening ----------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ctrl E: the form of the chosen draft, else an empty one."""
        sheet, line = self._model.sheet, self._pane.current()
        if sheet is None or self._model.drawn is None:
            return
        if line is not None and line.draft is not None and line.draft.draft.request is not None:
            self.edit(line.draft.key)
            return
        if not self._model.station.knowledge.pack.forms.forms:
            words = QCoreApplication.translate("FormActs", "The knowledge pack has no request forms.")
            self._pane.say(words)
            return
        self._open((), sheet.patient)

    def edit(self, key: str) -> None:
        """Enter on a line of a form: the whole form comes back to be changed."""
        sheet = self._model.sheet
        line = next((one for one in sheet.lines if one.key == key), None) if sheet is not None else None
        if sheet is not None and line is not None:
            number = line.draft.group
            keys = tuple(one.key for one in sheet.lines if one.key == key or (number and one.draft.group == number))
            self._open(keys, sheet.patient)

    def _open(self, keys: tuple[str, ...], patient: str) -> None:
        sheet, asking = self._model.sheet, self._asking()
        drafts = [line.draft for line in sheet.lines if line.key in keys] if sheet is not None else []
        found = of_drafts(drafts, asking.forms, self._problems()) if keys else None
        form = asking.forms.form(FIRST)
        if form is None:
            return
        self._patient, self._lines = patient, keys
        self._panel.ask(found or begun(form, self._problems()), asking, self._title())
        self._pane.show_form(self._panel)
        self._check()

    def _title(self) -> str:
        banner = self._model.chart.banner if self._model.chart is not None else None
        name = banner.patient.name if banner is not None else ""
        return QCoreApplication.translate("FormActs", "Request form for {name}").format(name=name)

    def _problems(self) -> tuple[Problem, ...]:
        chart = self._model.chart
        return chart.banner.problems if chart is not None and chart.banner is not None else ()

    def _asking(self) -> Asking:
        model = self._model
        person = model.chart.banner.patient if model.chart is not None and model.chart.banner is not None else None
        years = age_years(person, model.now) if person is not None else None
        is_fertile = may_be_pregnant(person.sex.value if person is not None else None, years)
        return Asking(book=model.book, forms=model.station.knowledge.pack.forms, is_fertile=is_fertile)

    def _other_kind(self, kind: str) -> None:
        asking, draft = self._asking(), self._panel.draft
        form = asking.forms.form(kind)
        if form is not None and draft is not None and form is not draft.form:
            self._panel.show_draft(begun(form, self._problems()))
            self._panel.search.edit.setFocus()
            self._check()

    # -- checking ---------------------------------------------------------------------------------------------------

    def _drafts(self) -> tuple[OrderDraft, ...]:
        draft, model = self._panel.draft, self._model
        if draft is None:
            return ()
        return to_drafts(draft, self._asking(), model.book.record_language, model.now)

    def _check(self) -> None:
        self._token += 1
        self._spawner.spawn(self._look(self._token), "check the request form", owner=self._page)

    async def _look(self, token: int) -> None:
        """What the rules say about these lines beside the drafts that stay; the latest answer wins."""
        sheet, drafts, patient = self._model.sheet, self._drafts(), self._patient
        if token != self._token:
            return
        if sheet is None or patient is None or sheet.patient != patient or not drafts:
            self._panel.show_found(())
            return
        others = tuple(line.draft for line in sheet.lines if line.key not in self._lines)
        whole = (*others, *drafts)
        try:
            report = await self._model.station.check(patient, whole, self._model.session.person, without=sheet.replaced)
        except WardlightError:
            if token == self._token:
                failed = QCoreApplication.translate("FormActs", "The checks could not be made.")
                self._panel.show_found((failed,))
            raise
        if token == self._token:
            self._panel.show_found(self._words(report, len(others)))

    def _words(self, report: CheckReport, first: int) -> tuple[str, ...]:
        language = short_language(self._pane.theme.language)
        own = [one for one in report.findings if one.order.isdigit() and int(one.order) >= first]
        gaps = tuple(one for one in report.not_checked if one.order.isdigit() and int(one.order) >= first)
        said = (f"{tier_word(one.tier)} · {finding_words(one, language)} [{one.source}]" for one in own)
        missing = QCoreApplication.translate("FormActs", "Not checked: {what}")
        return (*dict.fromkeys(said), *(missing.format(what=words) for words in not_checked_words(gaps)))

    # -- taking over ------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """The form's items as drafts, in the place of the lines it was opened for."""
        sheet, drafts, patient, keys = self._model.sheet, self._drafts(), self._patient, self._lines
        self._token += 1
        if not drafts:
            words = QCoreApplication.translate("FormActs", "Pick at least one item: what is asked for?")
            self._panel.show_found((words,))
            self._panel.search.edit.setFocus()
            return
        self.drop()
        if sheet is None or sheet.patient != patient:
            return
        new, first = in_place(sheet, keys, drafts)
        self._model.put_sheet(new)
        self._pane.table.choose(first)
        self._spawner.spawn(self._model.check(None), "check drafts", owner=self._page)

    def drop(self) -> None:
        self.leave()
        self._pane.table.setFocus()

    def leave(self) -> None:
        """Another patient is opened: the form goes, and nothing is kept of it."""
        self._token += 1
        self._patient, self._lines = None, ()
        self._panel.leave()
        self._pane.show_form(None)


def in_place(sheet: Sheet, keys: tuple[str, ...], drafts: tuple[OrderDraft, ...]) -> tuple[Sheet, str]:
    """The drafts instead of these lines, as one group; the order whose place they take stays named; and the first key."""
    number = 1 + max((line.draft.group for line in sheet.lines), default=0)
    before = next((one for one in sheet.replacements if set(one.lines) & set(keys)), None)
    if before is not None:
        new = replacing(sheet, drafts, before.orders, before.name)
    else:
        rest = sheet
        for key in keys:
            rest = removed(rest, key)
        new = added(rest, grouped(drafts, number))
    return new, new.lines[-len(drafts)].key
