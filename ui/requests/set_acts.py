"""The picker of order sets on the doctor's page: read, checked, ticked, taken over, saved. Decides nothing and signs nothing."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from client.errors import InputRefused, WardlightError
from offline.own_sets import OwnSet
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import added
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.wording import short_language
from ui.requests.set_model import (
    Member,
    Offered,
    chosen,
    complete,
    judged,
    line_words,
    members,
    offered,
    rewritten,
    ticked,
)
from ui.requests.set_panel import SetPanel
from ui.spawner import Spawner


class SetActs(QObject):
    """Invariant: what is taken over goes to the patient the picker was opened for, and only what was ticked."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, panel: SetPanel, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self._model, self._pane, self._panel = model, pane, panel
        self._spawner, self._page = spawner, page
        self._patient: str | None = None
        self._sets: dict[str, Offered] = {}
        self._open: Offered | None = None
        self._members: tuple[Member, ...] = ()
        panel.set_chosen.connect(self._choose)
        panel.tick_wanted.connect(self._tick)
        panel.line_wanted.connect(self._line)
        panel.line_given.connect(self._rewrite)
        panel.save_wanted.connect(self._save)
        panel.confirmed.connect(self.take)
        panel.dropped.connect(self.drop)

    def ask(self, key: str = "") -> None:
        """G: all sets, those for the patient's diagnoses first; `key` chooses one."""
        self._spawner.spawn(self._ask(key), "read the order sets", owner=self._page)

    async def _ask(self, key: str) -> None:
        patient, station = self._model.drawn, self._model.station
        if patient is None:
            return
        central, own = await station.order_sets(), await station.own_sets(self._model.session)
        rows = await station.diagnoses(patient)
        codes = [row.diagnosis.icd10 for row in rows if row.diagnosis.icd10]
        if self._model.drawn != patient:
            return
        found = offered(self._model.book.catalogue.order_sets.values(), central, own, codes)
        self._patient, self._sets = patient, {one.key: one for one in found}
        sheet = self._model.sheet
        self._pane.show_form(self._panel)
        title = QCoreApplication.translate("SetActs", "Order sets")
        self._panel.ask(found, title, key=key, can_save=sheet is not None and bool(sheet.lines))

    def _choose(self, key: str) -> None:
        one = self._sets.get(key)
        if one is None or one is self._open:
            return
        self._open = one
        language = short_language(self._pane.theme.language)
        self._members = members(one, self._model.book, self._model.now, language)
        self._show()
        self._spawner.spawn(self._judge(one), "check an order set", owner=self._page)

    async def _judge(self, one: Offered) -> None:
        """What the rules block is not ticked. Without an answer nothing is ticked: it was not checked."""
        sheet, patient = self._model.sheet, self._patient
        drafts = tuple(draft for _, draft in complete(self._members))
        if sheet is None or patient is None or sheet.patient != patient or not drafts:
            return
        by, gone = self._model.session.person, sheet.replaced
        try:
            report = await self._model.station.check(patient, (*sheet.drafts, *drafts), by, without=gone)
        except WardlightError:
            self._panel.say(
                QCoreApplication.translate(
                    "SetActs", "The lines could not be checked; they are checked again as drafts."
                )
            )
            raise
        if one is self._open:
            self._members = judged(self._members, report, len(sheet.drafts))
            self._show()

    def _show(self) -> None:
        if self._open is not None:
            self._panel.show_members(self._members, self._open.name(short_language(self._pane.theme.language)))

    def _tick(self, place: int) -> None:
        self._members = ticked(self._members, place)
        self._show()

    def _line(self, place: int) -> None:
        words = line_words(self._members[place], self._model.book)
        if words:
            self._panel.show_line(place, words)

    def _rewrite(self, place: int, text: str) -> None:
        new = rewritten(self._members, place, text, self._model.book, self._model.now)
        if new is None:
            self._panel.say(
                QCoreApplication.translate("SetActs", "Not a whole line of this item: dose, frequency and route.")
            )
            return
        self._members = new
        self._panel.leave_line()
        self._panel.say("")
        self._show()
        self._panel.items.setFocus()
        if self._open is not None:
            self._spawner.spawn(self._judge(self._open), "check an order set", owner=self._page)

    def take(self) -> None:
        """The ticked lines as drafts."""
        sheet, patient = self._model.sheet, self._patient
        number = 1 + max((line.draft.group for line in sheet.lines), default=0) if sheet is not None else 1
        drafts, left = chosen(self._members, number), sum(not one.is_ticked for one in self._members)
        if not drafts:
            return
        self.drop()
        if sheet is None or sheet.patient != patient:
            return
        new = added(sheet, drafts)
        self._model.put_sheet(new)
        self._pane.table.choose(new.lines[len(sheet.lines)].key)
        words = QCoreApplication.translate("SetActs", "{count} drafts inserted · {left} lines of the set left out")
        self._pane.say(words.format(count=len(drafts), left=left))
        self._spawner.spawn(self._model.check(None), "check drafts", owner=self._page)

    def _save(self, name: str, is_ward: bool) -> None:  # noqa: FBT001  # the signal's shape
        sheet = self._model.sheet
        if sheet is not None and sheet.lines:
            one = OwnSet(name=name, drafts=sheet.drafts, is_ward=is_ward, author=self._model.session.person.name)
            self._spawner.spawn(self._keep(one), "save an order set", owner=self._page)

    async def _keep(self, one: OwnSet) -> None:
        translate = QCoreApplication.translate
        try:
            await self._model.station.keep_own_set(self._model.session, one)
        except InputRefused:
            self._panel.say(translate("SetActs", "Not saved: a set needs a name, and there may be twenty of them."))
            return
        self._panel.say(translate("SetActs", "Saved as {name}.").format(name=one.name))
        await self._ask("")

    def drop(self) -> None:
        self.leave()
        self._pane.table.setFocus()

    def leave(self) -> None:
        """Another patient is opened: nothing of it goes to him."""
        if self._patient is not None:
            self._patient, self._open, self._members, self._sets = None, None, (), {}
            self._panel.leave()
            self._pane.show_form(None)
