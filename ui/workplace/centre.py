"""The way from a person's window to the Emergency Centre and back. Makes the Centre when it is first wanted."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.emergency.centre_model import CentreModel
from ui.emergency.centre_window import EmergencyCentre
from ui.shell.station_window import StationWindow
from ui.workplace.report_paper import ReportPaper
from ui.workplace.workplace import Workplace


class CentreDoor(QObject):
    """Invariant: one Emergency Centre per person's window; it goes when the person leaves or locks."""

    def __init__(self, workplace: Workplace, session: Session, window: StationWindow) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._centre: EmergencyCentre | None = None
        window.lock_wanted.connect(self.hide)

    @property
    def window(self) -> EmergencyCentre:
        if self._centre is None:
            self._centre = self._made()
        return self._centre

    def show(self) -> None:
        centre = self.window
        if not centre.isVisible():
            centre.resize(self._window.size())
            centre.move(self._window.pos())
        centre.open_centre()

    def hide(self) -> None:
        if self._centre is not None:
            self._centre.close()

    def leave(self) -> None:
        if self._centre is not None:
            self._centre.close()
            self._centre.deleteLater()
            self._centre = None

    def _ask_drill(self) -> None:
        self._workplace.drill_desk.ask(self._session.person.name)

    def _made(self) -> EmergencyCentre:
        place = self._workplace
        model = CentreModel(place.station, self._session)
        centre = EmergencyCentre(place.theme, place.languages, place.notices, model, place.spawner, place.station)
        centre.set_ward(place.settings.station.ward_name)
        centre.set_user(self._session.person.name)
        centre.lock_wanted.connect(self._window.lock_wanted)
        ReportPaper(place, self._session, centre)
        settings = place.settings
        centre.drills.set_site(settings.drill.every_days, may_begin=not settings.station.is_drill)
        centre.drills.drill_wanted.connect(self._ask_drill)
        centre.drills.report_wanted.connect(place.drill_desk.show_report)
        place.drill_desk.keeper.ended.connect(centre.reload)
        return centre
