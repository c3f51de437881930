"""What is done with the chosen group beside checking it alone: asked back to the doctor, checked by a second person. Draws no list."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from client.clinical.bedside import reason_code
from client.errors import NotAllowed, SignInRefused
from client.records import Code
from offline.views import VerifyGroup
from ui.doctor.second_panel import SecondPanel
from ui.nurse.door import Desk
from ui.nurse.nurse_page import NursePage
from ui.nurse.query_panel import QueryPanel
from ui.nurse.verify_model import VerifyModel
from ui.nurse.verify_words import second_words


class Seen(Protocol):
    """What stands for a group as it was on the screen."""

    def __call__(self, group: VerifyGroup, /) -> str: ...


class VerifyActs(QObject):
    """Invariant: a question and a second signature are about the group for which they were opened, as it was seen then."""

    second_given = Signal(object)
    """The person who signs beside the nurse."""
    asked = Signal()
    """A question was sent."""

    def __init__(self, desk: Desk, model: VerifyModel, page: NursePage, seen: Seen) -> None:
        super().__init__(page)
        self._desk, self._model, self._page, self._seen = desk, model, page, seen
        self.query = QueryPanel(desk.theme, desk.pack.bedside.query_reasons)
        self.second = SecondPanel(desk.theme)
        self._about: VerifyGroup | None = None
        self.query.confirmed.connect(self._ask)
        self.query.dropped.connect(self.leave)
        self.second.confirmed.connect(self._prove)
        self.second.dropped.connect(self.leave)

    def open_query(self) -> None:
        """Q: asks about the chosen group; nothing is sent by opening it."""
        group = self._model.chosen
        if group is None or group.is_stop:
            self._page.tell(self.tr("No new order is chosen."), self.tr("A question is about an order to verify."))
            return
        self.leave()
        self._about = group
        self.query.ask(self._names(group))

    def open_second(self, group: VerifyGroup) -> None:
        """The second person reads the same lines and signs with own number and password."""
        self.leave()
        self._about = group
        said = self.tr("{why} {names}: the second person compares it and signs with own number and password.")
        why = second_words(group, self._desk.pack.checks, self._desk.theme.language)
        self.second.ask_with(said.format(why=why, names=self._names(group)))

    def leave(self) -> None:
        self._about = None
        self.query.leave()
        self.second.leave()

    def forget_other(self, group: VerifyGroup | None) -> None:
        """Another group, or another version of it, is on the screen: what was opened is about nobody any more."""
        if self._about is not None and (group is None or self._seen(group) != self._seen(self._about)):
            self.leave()

    def _names(self, group: VerifyGroup) -> str:
        who = f"{group.bed} {group.patient_name}".strip()
        return f"{who} · " + "、".join(row.order.what.text for row in group.rows)

    def _ask(self, code: str, text: str) -> None:
        group = self._about
        if group is not None:
            self.leave()
            reason = next(one for one in self._desk.pack.bedside.query_reasons if one.code == code)
            self._page.act(self._send(group, reason_code(reason), text), "ask a doctor")

    async def _send(self, group: VerifyGroup, reason: Code, text: str) -> None:
        await self._model.ask(group, reason, text)
        self.asked.emit()

    def _prove(self, number: str, password: str) -> None:
        group = self._about
        if group is not None:
            self._page.act(self._witness(group, number, password), "second check")

    async def _witness(self, group: VerifyGroup, number: str, password: str) -> None:
        """Only what the second person saw is verified with the signature."""
        try:
            second = await self._model.witness(number, password)
        except (SignInRefused, NotAllowed) as error:
            self.second.refuse(is_same="same-person" in error.facts)
            return
        chosen = self._model.chosen
        if second is None:
            self.second.refuse(is_same=True)
        elif chosen is not None and self._about is group and self._seen(chosen) == self._seen(group):
            self.leave()
            self.second_given.emit(second)
        else:
            self.leave()
            self._page.tell(self.tr("Not verified."), self.tr("The order changed meanwhile; read it again."))
