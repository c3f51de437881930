"""What every docked form does: belongs to one patient and the lines it was opened for, is checked meanwhile, and becomes drafts.

Decides nothing and signs nothing.
"""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from client.clinical.safety.findings import CheckReport, Finding, Tier
from client.commands import OrderDraft
from client.errors import WardlightError
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import Sheet, added, removed, replacing
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.safety_words import finding_words, not_checked_words
from ui.doctor.wording import short_language
from ui.requests.form_model import grouped
from ui.rule_words import tier_word
from ui.spawner import Spawner


class Panel(Protocol):
    """What is asked of the panel; it is a widget that hides itself when it is left."""

    changed: SignalInstance
    confirmed: SignalInstance
    dropped: SignalInstance

    def show_checks(self, words: tuple[str, ...], loud: int = 0) -> None: ...

    def leave(self) -> None: ...


class DockedActs(QObject):
    """Invariant: a form belongs to the patient and the lines it was opened for, and is dropped when another is opened."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, panel: Panel, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self.model, self.pane, self._docked = model, pane, panel
        self._spawner, self._page = spawner, page
        self._patient: str | None = None
        self._lines: tuple[str, ...] = ()
        self._token = 0
        panel.changed.connect(self.check)
        panel.confirmed.connect(self.take)
        panel.dropped.connect(self.drop)

    def drafts(self) -> tuple[OrderDraft, ...]:
        """What the form says, as order lines; none while it is not complete."""
        raise NotImplementedError

    def incomplete_words(self) -> str:
        """What is still missing of a form that gives no lines."""
        raise NotImplementedError

    # -- opening ------------------------------------------------------------------------------------------------------

    def lines_of(self, key: str) -> tuple[tuple[str, ...], tuple[OrderDraft, ...]]:
        """Keys and drafts of the whole form that this line stands on."""
        sheet = self.model.sheet
        line = next((one for one in sheet.lines if one.key == key), None) if sheet is not None else None
        if sheet is None or line is None:
            return (), ()
        number = line.draft.group
        found = [one for one in sheet.lines if one.key == key or (number and one.draft.group == number)]
        return tuple(one.key for one in found), tuple(one.draft for one in found)

    def begin(self, panel: QWidget, keys: tuple[str, ...]) -> None:
        self._patient, self._lines = self.model.drawn, keys
        self.pane.show_form(panel)
        self.check()

    def patient_name(self) -> str:
        banner = self.model.chart.banner if self.model.chart is not None else None
        return banner.patient.name if banner is not None else ""

    # -- checking -----------------------------------------------------------------------------------------------------

    def check(self) -> None:
        self._token += 1
        self._spawner.spawn(self._look(self._token), "check a form", owner=self._page)

    async def _look(self, token: int) -> None:
        """What the rules say about these lines beside the drafts that stay; the latest answer wins."""
        if token != self._token:
            return
        sheet, drafts, patient = self.model.sheet, self.drafts(), self._patient
        if sheet is None or patient is None or sheet.patient != patient or not drafts:
            self._docked.show_checks(())
            return
        others = tuple(line.draft for line in sheet.lines if line.key not in self._lines)
        by, gone = self.model.session.person, sheet.replaced
        try:
            report = await self.model.station.check(patient, (*others, *drafts), by, without=gone)
        except WardlightError:
            if token == self._token:
                failed = QCoreApplication.translate("FormActs", "The checks could not be made.")
                self._docked.show_checks((failed,))
            raise
        if token == self._token:
            self._docked.show_checks(*self._words(report, len(others)))

    def _words(self, report: CheckReport, first: int) -> tuple[tuple[str, ...], int]:
        """The hardest first, and how many of them stop or want a reason."""
        language = short_language(self.pane.theme.language)
        own = [one for one in report.findings if one.order.isdigit() and int(one.order) >= first]
        gaps = tuple(one for one in report.not_checked if one.order.isdigit() and int(one.order) >= first)
        own.sort(key=lambda one: one.tier)
        hard = [one for one in own if one.tier <= Tier.INTERRUPT]
        said, loud = (dict.fromkeys(_said(one, language) for one in some) for some in (own, hard))
        missing = QCoreApplication.translate("FormActs", "Not checked: {what}")
        return (*said, *(missing.format(what=words) for words in not_checked_words(gaps))), len(loud)

    # -- taking over --------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """The form as drafts, in the place of the lines it was opened for."""
        sheet, drafts, patient, keys = self.model.sheet, self.drafts(), self._patient, self._lines
        self._token += 1
        if not drafts:
            self._docked.show_checks((self.incomplete_words(),))
            return
        self.drop()
        if sheet is None or sheet.patient != patient:
            return
        new, first = in_place(sheet, keys, drafts)
        self.model.put_sheet(new)
        self.pane.table.choose(first)
        self._spawner.spawn(self.model.check(None), "check drafts", owner=self._page)

    def drop(self) -> None:
        self.leave()
        self.pane.table.setFocus()

    def leave(self) -> None:
        """Another patient is opened: the form goes, and nothing is kept of it."""
        self._token += 1
        if self._patient is not None:
            self._patient, self._lines = None, ()
            self._docked.leave()
            self.pane.show_form(None)


def _said(found: Finding, language: str) -> str:
    return f"{tier_word(found.tier)} · {finding_words(found, language)} [{found.source} · {found.pack_version}]"


def in_place(sheet: Sheet, keys: tuple[str, ...], drafts: tuple[OrderDraft, ...]) -> tuple[Sheet, str]:
    """The drafts instead of these lines, as one group; an order whose place they take stays named. Also the first key."""
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
