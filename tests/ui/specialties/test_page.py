"""The page of specialties on a real station: typed by keyboard, saved here, asked again where it cannot be."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from client.commands import RecordLabour
from client.fhir.names import DAY_CASE, ENCOUNTER_TYPE
from client.records.specialties import LabourKind
from offline.changes import Change
from tests.support import builders
from tests.support.builders import NOW, PATIENT, act
from tests.support.whole import Hospital, Place, run, session
from tests.ui.sheets import only_windows_have_sheets
from ui.language import Languages
from ui.notices import Notices
from ui.shell.station_window import StationWindow
from ui.spawner import Spawner
from ui.specialties.page import DAY, DENTAL, LABOUR, SpecialtyPage, hints, title
from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window with the page in it. Invariant: `settle` returns when nothing is being read or saved."""

    def __init__(self, place: Place, theme: Theme, languages: Languages) -> None:
        only_windows_have_sheets()
        notices = Notices()
        self.spawner = Spawner(asyncio.get_running_loop(), notices.post_error)
        self.window = StationWindow(theme, languages, notices, station_name=title)
        self.page = SpecialtyPage(theme, place.station, session(builders.DOCTOR), self.spawner)
        self.page.bind_keys(self.window.keys)
        self.window.add_page("specialties", self.page, title=title, keys="Ctrl+F2", hints=hints)
        self.window.resize(1920, 1080)
        self.window.show()
        self.page.open()

    async def settle(self) -> None:
        await asyncio.sleep(0)
        while self.spawner.running():  # noqa: ASYNC110  # the store answers from its own thread
            await asyncio.sleep(0)
        QApplication.processEvents()

    async def see(self, view: str) -> None:
        self.page.open_patient(PATIENT)
        self.page.show_view(view)
        await self.settle()

    async def press(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(widget, key, modifier)
        await self.settle()

    def close(self) -> None:
        self.page.close_page()
        self.window.close()


Case = Callable[[Hospital, Place, Desk], Awaitable[None]]


@pytest.fixture
def on_desk(tmp_path: Path, theme: Theme, languages: Languages) -> Callable[[Case], None]:
    def through(case: Case) -> None:
        async def whole(hospital: Hospital, place: Place) -> None:
            await hospital.change(PATIENT, gender="female", birthDate="1994-03-08")
            await place.duty("pull")
            desk = Desk(place, theme, languages)
            try:
                await case(hospital, place, desk)
            finally:
                desk.close()

        run(tmp_path, whole)

    return through


def began(n: int) -> RecordLabour:
    return RecordLabour(**act(n), what=LabourKind.ONSET, event_at=NOW - timedelta(hours=6))


def test_one_check_is_typed_in_one_row_and_stands_on_the_chart(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        await place.submit(began(1))
        await desk.see(LABOUR)
        pane = desk.page.labour
        await desk.press(pane.listing.table, Qt.Key.Key_N)
        form = pane.check_form
        assert form.isVisible()
        for words in ("4", "-1", "142", "3", "40", "118/72"):
            QTest.keyClicks(desk.window.focusWidget(), words)
            QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        await desk.press(desk.window.focusWidget(), Qt.Key.Key_Return, CTRL)
        assert not form.isVisible()
        (one,) = (await place.station.labour(PATIENT)).labour.checks
        assert [one.cervix, one.station, one.fetal_heart] == [4, -1, 142]
        assert pane.chart.chart is not None
        assert [spot.words for spot in pane.chart.chart.cervix] == ["4"]
        assert not pane.chart.chart.cervix[0].is_sent

    on_desk(case)


def test_a_slip_is_asked_again_and_nothing_typed_is_lost(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        await place.submit(began(1))
        await desk.see(LABOUR)
        pane = desk.page.labour
        pane.begin_check()
        fields = pane.check_form.fields
        fields["cervix"].edit.setText("12")
        fields["fetal_heart"].edit.setText("142")
        pane.check_form.saved.emit()
        await desk.settle()
        assert pane.check_form.isVisible()
        assert "0 至 10" in pane.check_form.faults.text()
        assert fields["fetal_heart"].text() == "142"
        fields["cervix"].edit.setText("4")
        fields["time"].edit.setText(f"{NOW + timedelta(hours=2):%m-%d %H:%M}")
        pane.check_form.saved.emit()
        await desk.settle()
        assert "不晚于现在" in pane.check_form.faults.text()
        fields["time"].edit.setText(f"{NOW - timedelta(hours=9):%m-%d %H:%M}")
        pane.check_form.saved.emit()
        await desk.settle()
        assert "早于临产" in pane.check_form.faults.text()
        assert (await place.station.labour(PATIENT)).labour.checks == ()

    on_desk(case)


def test_without_an_onset_the_check_is_kept_and_the_onset_asked_for(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        await place.submit(RecordLabour(**act(1), what=LabourKind.CHECK, cervix=Decimal(3)))
        await desk.see(LABOUR)
        pane = desk.page.labour
        assert pane.chart.chart is not None
        assert pane.chart.chart.cervix == ()
        assert "临产时间未知" in pane.told[0].text()
        await desk.press(pane.listing.table, Qt.Key.Key_O)
        pane.time_form.saved.emit()
        await desk.settle()
        assert pane.time_form.isVisible(), "an onset is never taken to be now"
        pane.time_form.fields["time"].edit.setText(f"{NOW - timedelta(hours=5):%m-%d %H:%M}")
        pane.time_form.saved.emit()
        await desk.settle()
        drawn = pane.chart.chart
        assert drawn is not None
        assert [spot.words for spot in drawn.cervix] == ["3"]

    on_desk(case)


def test_another_patient_leaves_nothing_of_the_one_before(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        await place.submit(began(1))
        await desk.see(LABOUR)
        desk.page.labour.begin_check()
        desk.page.open_patient("Patient/p2")
        assert not desk.page.labour.check_form.isVisible()
        assert desk.page.labour.view is None
        assert desk.page.labour.listing.table.current_row() is None
        await desk.settle()

    on_desk(case)


def test_a_wrong_record_is_taken_off_with_its_reason(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        await place.submit(began(1))
        await desk.see(LABOUR)
        pane = desk.page.labour
        row = pane.listing.table.rows.rows[0]
        pane.listing.table.choose(row.key)
        await desk.press(pane.listing.table, Qt.Key.Key_V)
        pane.reason_form.saved.emit()
        await desk.settle()
        assert pane.reason_form.isVisible(), "never without a reason"
        pane.reason_form.fields["reason"].edit.setText("写错了产妇")
        pane.reason_form.saved.emit()
        await desk.settle()
        assert not (await place.station.labour(PATIENT)).is_begun

    on_desk(case)


def _take(taken: list[object], finding: object, _teeth: object) -> None:
    taken.append(finding)


def test_one_step_writes_the_finding_and_its_diagnosis_once(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        await desk.see(DENTAL)
        pane = desk.page.dental
        taken: list[object] = []
        pane.step_taken.connect(partial(_take, taken))
        await desk.press(pane.line.edit, Qt.Key.Key_Return, CTRL)
        assert "请写明牙位" in pane.faults.text()
        for _ in range(2):
            QTest.keyClicks(pane.line.edit, "36 o 75 m")
            await desk.press(pane.line.edit, Qt.Key.Key_Return, CTRL)
        assert [one.tooth for one in (await place.station.teeth(PATIENT)).findings] == ["36", "75"]
        diagnoses = [row.diagnosis for row in await place.station.diagnoses(PATIENT)]
        (one,) = [each for each in diagnoses if each.icd10 == "K02.9"]
        assert one.is_provisional
        assert one.remark == "36 o 75 m"
        assert len(taken) == 2

    on_desk(case)


def test_a_press_on_a_surface_is_the_same_as_typing_it(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        await desk.see(DENTAL)
        pane = desk.page.dental
        pane.chart.resize(900, 400)
        found = dict(pane.chart.places())["46"]
        QTest.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=found.center().toPoint())
        assert pane.line.text() == "46 o"
        QTest.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=pane.chart.label_of("46", found).center().toPoint())
        assert pane.line.text() == ""

    on_desk(case)


def test_an_item_is_ticked_by_enter_and_a_score_is_never_left_out(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        day = [{"coding": [{"system": ENCOUNTER_TYPE, "code": DAY_CASE}]}]
        await hospital.change("Encounter/e1", type=day)
        place.pass_time(30)
        await place.duty("pull")
        await desk.see(DAY)
        pane = desk.page.day
        assert [row.key for row in pane.list.table.rows.rows] == [PATIENT]
        pane.items.table.choose("day-case:recovery")
        await desk.press(pane.items.table, Qt.Key.Key_Return)
        assert pane.item_form.isVisible()
        pane.item_form.saved.emit()
        await desk.settle()
        assert "评分须为" in pane.item_form.faults.text()
        pane.item_form.fields["score"].edit.setText("8")
        pane.item_form.saved.emit()
        await desk.settle()
        listed = (await place.station.checklists(PATIENT)).lists[0]
        (said,) = [one for one in listed.items if not one.is_open]
        assert said.is_under

    on_desk(case)


def test_a_slip_in_a_tooth_is_said_while_it_is_typed(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        await desk.see(DENTAL)
        pane = desk.page.dental
        for typed, said in (("19", "19"), ("46 z", "z"), ("1", ""), ("46 o d", ""), ("46 o 1", "")):
            pane.line.edit.setText(typed)
            assert said in pane.faults.text(), typed
            assert bool(pane.faults.text()) is bool(said), typed

    on_desk(case)


def test_somebody_who_is_being_read_is_not_nobody(on_desk: Callable[[Case], None]) -> None:
    async def case(hospital: Hospital, place: Place, desk: Desk) -> None:
        banner = desk.page.banner
        assert banner._note == ""
        desk.page.open_patient(PATIENT)
        assert "正在读取" in banner._note
        assert desk.page.dental.listing.note.kind is EmptyKind.READING
        await desk.settle()
        assert banner._content is not None
        before = banner._content
        place.station._changes.publish(Change(patients=frozenset({PATIENT}), kinds=frozenset({"freshness"})))
        await desk.settle()
        assert banner._content is not before, "drawn again when only its freshness changed"

    on_desk(case)
