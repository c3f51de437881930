"""The page in its window on a fake station, with an event loop that is run by hand: nothing happens behind a test's back."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from offline.people import Session
from tests.ui.doctor.people import SESSION
from tests.ui.doctor.ward import FakeStation
from tests.ui.sheets import only_windows_have_sheets
from ui.doctor.entry_model import Entry, choose, typed
from ui.doctor.page import DoctorPage
from ui.language import Languages
from ui.notices import Notices
from ui.shell.station_window import StationWindow
from ui.spawner import Spawner
from ui.theme.theme import Theme


async def _until_quiet() -> None:
    """Turns of the loop until none but this task is left for some of them; a task that waits for a test's own event is left waiting."""
    quiet = 0
    for _ in range(180):
        await asyncio.sleep(0)
        quiet = quiet + 1 if len(asyncio.all_tasks()) == 1 else 0
        if quiet >= 6:
            return


def station_name() -> str:
    return "住院医生站"


class Stage:
    """Invariant: `settle` runs the loop until nothing is left to do."""

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        *,
        is_emergency: bool = False,
        station: Any = None,
        session: Session = SESSION,
        loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        only_windows_have_sheets()
        self.loop = loop or asyncio.new_event_loop()
        self.station: Any = station or FakeStation(is_emergency=is_emergency)
        self.notices = Notices()
        self.spawner = Spawner(self.loop, self.notices.post_error)
        self.window = StationWindow(theme, languages, self.notices, station_name=station_name)
        self.page = DoctorPage(theme, self.station, session, self.notices, self.spawner)
        self.page.bind_keys(self.window.keys)
        self.window.add_page("doctor", self.page, title=self.page.title, keys="F3", hints=self.page.hints)
        self.page.open()
        self.settle()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        found = self.loop.run_until_complete(work)
        self.settle()
        return found

    def settle(self) -> None:
        """Runs until no task is left but those that wait for an event a test holds."""
        self.loop.run_until_complete(_until_quiet())
        QApplication.processEvents()

    def size(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        self.window.show()
        for _ in range(3):
            QApplication.processEvents()

    def type_line(self, text: str) -> None:
        """As a person types it, key by key."""
        self.page.acts.new()
        QTest.keyClicks(self.page.entry.field.edit, text)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page.entry.field.edit, key, modifier)
        self.settle()

    def act(self, step: str) -> None:
        """A step of the pictures."""
        page = self.page
        if step == "rest":
            page.entry.clear()
            sheet = page.model.sheet
            if sheet is not None:
                page.model.desk.drop_signed(sheet)
        elif step == "typing":
            page.entry.set_state(typed(Entry(), "mlpn 1g q8h", page.model.book))
        else:
            page.entry.set_state(choose(typed(Entry(), "amxl 500mg q8h po", page.model.book), page.model.book))
            draft = page.entry.candidate()
            page.entry.clear()
            if draft is not None:
                page.entry.accepted.emit(draft)
        self.settle()

    def close(self) -> None:
        self.page.close_page()
        self.loop.run_until_complete(self.spawner.close())
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.loop.close()
