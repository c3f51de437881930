"""The Emergency Centre with a station of values, on a loop of its own."""

import asyncio

from PySide6.QtWidgets import QApplication

from tests.ui.emergency.examples import SESSION, ValueStation
from ui.emergency.centre_model import CentreModel
from ui.emergency.centre_window import EmergencyCentre
from ui.language import Languages
from ui.notices import Notices
from ui.spawner import Spawner
from ui.theme.theme import Theme


class Bench:
    """A Centre on a loop of its own. Invariant: `settle` returns once nothing runs."""

    def __init__(self, theme: Theme, languages: Languages, station: ValueStation) -> None:
        self.station, self.loop = station, asyncio.new_event_loop()
        self.notices = Notices()
        self.spawner = Spawner(self.loop, self.notices.post_error)
        self.window = EmergencyCentre(theme, languages, self.notices, CentreModel(station, SESSION), self.spawner)
        self.window.resize(1920, 1080)

    def settle(self) -> None:
        while self.spawner.running():
            self.loop.run_until_complete(asyncio.sleep(0))
        QApplication.processEvents()

    def close(self) -> None:
        self.settle()
        self.window.close()
        self.window.deleteLater()
        self.loop.close()
