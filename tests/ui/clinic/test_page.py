"""The outpatient page by keyboard on a real station: call, two identifiers, forms, the end; and what it must not do by itself."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from client.records import VisitState
from tests.support import whole
from tests.support.builders import DOCTOR
from tests.support.clinic import WAITING, stage
from tests.support.whole import Hospital, Place
from tests.ui.sheets import only_windows_have_sheets
from ui.clinic.page import VisitPage
from ui.clinic.queue_model import QueueFilter
from ui.language import Languages
from ui.notices import Notices
from ui.shell.station_window import StationWindow
from ui.spawner import Spawner
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


class Clinic:
    """The page in its window. Invariant: `press` returns once nothing runs."""

    def __init__(self, theme: Theme, languages: Languages, folder: Path) -> None:
        only_windows_have_sheets()
        whole.copied(folder)  # made once by a loop of its own
        self.loop = asyncio.new_event_loop()
        self.hospital: Hospital
        self.place: Place
        self.hospital, self.place = self.loop.run_until_complete(whole.ward(folder))
        self.loop.run_until_complete(stage(self.hospital, self.place))
        self.notices = Notices()
        self.spawner = Spawner(self.loop, self.notices.post_error)
        self.window = StationWindow(theme, languages, self.notices, station_name=str)
        self.page = VisitPage(theme, self.place.station, whole.session(DOCTOR), self.notices, self.spawner)
        self.page.bind_keys(self.window.keys)
        self.window.add_page("clinic", self.page, title=self.page.title, keys="F5", hints=self.page.hints)
        self.page.open()
        self.window.resize(1920, 1080)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        QApplication.processEvents()
        while self.spawner.running():
            self.loop.run_until_complete(asyncio.sleep(0.002))
        QApplication.processEvents()

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget() or self.page
        QTest.keyClick(focus, key, keys)
        self.settle()

    def state(self) -> VisitState | None:
        row = self.page.model.row
        return row.state if row is not None else None

    def drawn(self) -> str | None:
        return self.page.model.drawn

    def told(self) -> str:
        return " ".join(f"{one.title} {one.message}" for one in self.notices.current())

    def close(self) -> None:
        self.page.close_page()
        self.window.close()
        self.settle()
        self.loop.run_until_complete(self.place.close())
        self.loop.run_until_complete(self.hospital.close())
        self.loop.close()


@pytest.fixture
def clinic(theme: Theme, languages: Languages, tmp_path: Path) -> Iterator[Clinic]:
    languages.use("en")
    found = Clinic(theme, languages, tmp_path)
    yield found
    found.close()


def test_the_call_key_opens_whom_central_has_next_and_two_identifiers_begin_the_visit(clinic: Clinic) -> None:
    page = clinic.page
    assert clinic.drawn() is None, "nobody is opened by looking at the queue"
    clinic.press(Qt.Key.Key_Down, CTRL)
    assert clinic.drawn() == "Patient/p23", "priority first, as central has it"
    assert clinic.state() is VisitState.CALLED
    assert page.ask_panel.isVisible()
    assert "候诊23" in page.ask_panel.accessibleName()
    clinic.press(Qt.Key.Key_Return)
    assert clinic.state() is VisitState.WITH_DOCTOR
    assert "A023" in page.banner.accessibleName() or page.bar.told.text()
    assert page.watch.clock is not None


def test_the_next_is_not_called_while_the_one_before_was_not_begun(clinic: Clinic) -> None:
    clinic.press(Qt.Key.Key_Down, CTRL)
    clinic.press(Qt.Key.Key_Escape)
    clinic.press(Qt.Key.Key_Down, CTRL)
    assert clinic.drawn() == "Patient/p23"
    assert "has not begun" in clinic.told()
    clinic.press(Qt.Key.Key_G, CTRL)
    clinic.press(Qt.Key.Key_Down, CTRL)
    assert clinic.drawn() == WAITING


def test_without_orders_the_keys_are_not_lost_when_the_diagnoses_are_left(clinic: Clinic) -> None:
    page = clinic.page
    clinic.press(Qt.Key.Key_Down, CTRL)
    clinic.press(Qt.Key.Key_Return)
    assert page.orders.table.isHidden(), "nothing was ordered today"
    clinic.press(Qt.Key.Key_W)
    assert page.notes.editor.text.hasFocus()
    clinic.press(Qt.Key.Key_D, CTRL)
    clinic.press(Qt.Key.Key_Escape)
    assert page.diagnoses.isHidden()
    clinic.press(Qt.Key.Key_N)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.entry.isAncestorOf(focus)
    assert page.notes.editor.text.toPlainText().count("n") == 0, "nothing was typed into the note"


def test_a_visit_without_a_diagnosis_does_not_end_and_ending_opens_nobody(clinic: Clinic) -> None:
    page = clinic.page
    clinic.press(Qt.Key.Key_Down, CTRL)
    clinic.press(Qt.Key.Key_Return)
    clinic.press(Qt.Key.Key_Return, CTRL)
    assert page.finish_panel.isVisible()
    assert "no diagnosis" in page.finish_panel.against.text()
    clinic.press(Qt.Key.Key_1)
    assert page.finish_panel.disposition() is not None
    clinic.press(Qt.Key.Key_Return)
    assert clinic.state() is VisitState.WITH_DOCTOR
    assert clinic.drawn() == "Patient/p23"


def test_a_page_that_nobody_sees_reads_nothing_and_is_read_anew_when_it_is_seen(clinic: Clinic) -> None:
    clinic.page.hide()
    before = clinic.page.model.queue
    clinic.loop.run_until_complete(clinic.hospital.change("Encounter/v23", status="finished"))
    clinic.place.pass_time(5)
    clinic.loop.run_until_complete(clinic.place.duty("pull"))
    clinic.settle()
    assert clinic.page.model.queue is before
    clinic.page.show()
    clinic.settle()
    following = clinic.page.model.queue.next()
    assert following is not None
    assert following.patient.key == WAITING


def test_on_a_narrow_screen_the_folded_queue_says_how_many_wait_and_the_summary_is_a_tab(clinic: Clinic) -> None:
    page = clinic.page
    clinic.window.resize(1366, 768)
    clinic.settle()
    clinic.press(Qt.Key.Key_Down, CTRL)
    clinic.press(Qt.Key.Key_Return)
    assert page.queue.isHidden()
    assert page.bar.queue.isVisible()
    waiting = page.model.queue.counts[QueueFilter.WAITING]
    assert waiting > 0
    assert page.bar.queue.text() == f"Queue: {waiting} wait", "as on the queue's own chip"
    clinic.press(Qt.Key.Key_F8)
    assert page.queue.isVisible()
    assert page.bar.queue.isHidden(), "it stands there itself"
    clinic.press(Qt.Key.Key_F8)
    assert page.queue.isHidden()
    assert not page.summary.isVisible()
    page.focus_summary()
    clinic.settle()
    assert page.summary.isVisible()
    clinic.window.resize(1920, 1080)
    clinic.settle()
    assert page.queue.isVisible()
    assert page.bar.queue.isHidden()
