"""The windows speak the language of who sits at them: what a person chose in the menu is his at this station, whoever sat here before.

The sign-in speaks the station's own language again once nobody sits here any more. Judges nothing; a language that the program does not
speak any more counts as not chosen.
"""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.language import NAMES
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace


class OwnLanguage(QObject):
    """Invariant: only what a person chose himself is kept for him; taking it up keeps nothing."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._present: tuple[StationWindow, Session] | None = None

    def sit(self, session: Session, window: StationWindow) -> None:
        """He sits down, for the first time or again."""
        self._let_go()
        self._present = window, session
        window.language_chosen.connect(self._chosen)
        self._workplace.seated.add(self)
        self._workplace.spawner.spawn(self._take_up(session), "read the language of a person", owner=self)

    def rise(self) -> None:
        """The seat is left: locked, or signed out."""
        self._let_go()
        workplace = self._workplace
        workplace.seated.discard(self)
        own = workplace.settings.window.language
        if not workplace.seated and workplace.languages.current != own:
            workplace.languages.use(own)

    def _let_go(self) -> None:
        if self._present is not None:
            self._present[0].language_chosen.disconnect(self._chosen)
            self._present = None

    async def _take_up(self, session: Session) -> None:
        found = await self._workplace.station.own_language(session)
        is_here = self._present is not None and self._present[1] is session
        if is_here and found in NAMES and found != self._workplace.languages.current:
            self._workplace.languages.use(found)

    def _chosen(self, language: str) -> None:
        if self._present is not None:
            work = self._workplace.station.keep_own_language(self._present[1], language)
            self._workplace.spawner.spawn(work, "keep the language of a person", owner=self)
