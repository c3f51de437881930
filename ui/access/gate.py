"""The way to a chart: asks for a reason where one is wanted, says what of it is withheld, and lets through. Refuses to judge a reason.

gate = ChartGate(theme, station, notices, spawner, window)
gate.open(patient, name, then)      `then(patient)` once he may be opened; nothing of the chart is read before
gate.opened(patient)                says what is withheld of whom one looks at now
gate.break_glass(patient)           asks for a reason to see what is withheld
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from client.errors import WardlightError
from offline import rights
from offline.outside import Outside
from offline.sitting import Withheld
from ui.access.reason_panel import ReasonPanel
from ui.access.words import why_words, withheld_words
from ui.notices import Notice, Notices, Severity
from ui.shell.station_window import StationWindow
from ui.spawner import Spawner
from ui.theme.theme import Theme

WITHHELD = "withheld"
KEYS = "Ctrl+Alt+W"
Then = Callable[[str], None]


class GateDoor(Protocol):
    """The part of the station that is used here, for the eyes of one person."""

    def may(self, right: str) -> bool: ...

    async def why_outside(self, patient: str) -> Outside | None: ...

    async def open_outside(self, patient: str, reason: str, said: str = "") -> None: ...

    async def look_withheld(self, patient: str, reason: str, said: str = "") -> None: ...

    async def withheld(self, patient: str) -> Withheld: ...


class ChartGate(QObject):
    """Invariant: `then` is called for a patient who needs no reason, or after his reason is on the disk."""

    def __init__(
        self, theme: Theme, station: GateDoor, notices: Notices, spawner: Spawner, window: StationWindow
    ) -> None:
        super().__init__(window)
        self._station, self._notices, self._spawner, self._window = station, notices, spawner, window
        self.panel = ReasonPanel(theme)
        window.dock_under_bar(self.panel)
        self._patient = ""
        self._then: Then = _nothing
        self._is_glass, self._shown = False, ""
        self.is_here: Callable[[str], bool] = _nobody
        self.panel.given.connect(self._given)
        self.panel.dropped.connect(self.drop)
        window.page_changed.connect(self._turned)

    def open(self, patient: str, then: Then, name: str = "") -> None:
        """Who lies on this ward is opened at once: the read asks whether it is so."""
        if self.is_here(patient):
            self._let_through(patient, then)
            return
        self._spawner.spawn(self._ask(patient, then, name), "ask whether a chart may be opened", owner=self)

    async def _ask(self, patient: str, then: Then, name: str) -> None:
        try:
            why = await self._station.why_outside(patient)
        except WardlightError as error:
            self._notices.post_error(error)
            return
        if why is None:
            self._let_through(patient, then)
            return
        self._patient, self._then, self._is_glass = patient, then, False
        who = name or self.tr("This person")
        title = self.tr("{who} {why}. Why do you open this chart?").format(who=who, why=why_words(why))
        told = self.tr("The reason is written down with your name and told to central. It holds until you sign out.")
        if not self._station.may(rights.OPEN_OUTSIDE):
            self._give("care", "")  # refused and written down by the station
            return
        self.panel.ask(title, told)

    def break_glass(self, patient: str | None) -> None:
        """What is withheld of him, with a reason."""
        if not patient:
            return
        self._patient, self._then, self._is_glass = patient, _nothing, True
        title = self.tr("Look at what is withheld of this patient: why?")
        told = self.tr("It is written down as breaking the glass, with your name, and told to central at once.")
        self.panel.ask(title, told)

    def _given(self, reason: str, said: str) -> None:
        self.panel.hide()
        self._give(reason, said)

    def _give(self, reason: str, said: str) -> None:
        work = self._opened_with(self._patient, self._then, reason, said)
        self._spawner.spawn(work, "open a chart with a reason", owner=self)

    async def _opened_with(self, patient: str, then: Then, reason: str, said: str) -> None:
        try:
            if self._is_glass:
                await self._station.look_withheld(patient, reason, said)
                self._notices.dismiss(WITHHELD)
            else:
                await self._station.open_outside(patient, reason, said)
        except WardlightError as error:
            self._notices.post_error(error)
            return
        self._let_through(patient, then)

    def _let_through(self, patient: str, then: Then) -> None:
        self.drop()
        then(patient)

    def drop(self) -> None:
        """Nothing is opened."""
        if self.panel.isVisible():
            self.panel.hide()
            (self._window.stack.currentWidget() or self._window).setFocus()
        self._patient, self._then = "", _nothing

    def _turned(self) -> None:
        """Another page is seen: what was asked on the one before is not answered there."""
        if not self._is_glass:
            self.drop()

    # -- what is withheld -------------------------------------------------------------------------------------------

    def opened(self, patient: str) -> None:
        """Whom one looks at now."""
        self._shown = patient
        self._spawner.spawn(self._tell(patient), "read what is withheld", owner=self)

    async def _tell(self, patient: str) -> None:
        try:
            found = await self._station.withheld(patient)
        except WardlightError:
            return  # the chart itself says what could not be read
        if patient != self._shown:
            return
        if not found:
            self._notices.dismiss(WITHHELD)
            return
        may = self._station.may(rights.BREAK_GLASS)
        step = self.tr("Ctrl Alt W: look at it with a reason.") if may else self.tr("Ask somebody who may see it.")
        self._notices.post(
            Notice(
                severity=Severity.NEWS,
                title=self.tr("Withheld from you: {what}").format(what=withheld_words(found)),
                message=self.tr("It is there and marked ⊘. Safety checks take it into account."),
                next_step=step,
                key=WITHHELD,
            )
        )


def _nobody(_patient: str) -> bool:
    return False


def _nothing(_patient: str) -> None:
    return
