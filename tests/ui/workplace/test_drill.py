"""A drill seen from the ward: its windows stand aside and come back as they were, a real emergency ends it at once, the report is kept."""

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from client.clock import SetClock
from offline.drills import DrillReport, Ended, Step
from tests.ui.drill.samples import drill_report
from tests.ui.workplace.conftest import PASSWORD, SHEN, Office
from ui.drill.ending import BROKEN, OVER
from ui.drill.keeper import DrillKeeper, begin_program, last_drill_files
from ui.drill.plan import READY, REPORT, plan_in, put, word_in
from ui.drill.start import names_in
from ui.emergency.check_words import CheckName
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.drill_desk import DrillDesk

PROGRAM = """
import json, pathlib, sys, time
place = pathlib.Path(sys.argv[1])
(place / "ready").touch()
while not (place / "finish").exists() and not json.loads((place / "word.json").read_text())["ends"]:
    time.sleep(0.01)
sys.exit(0)
"""
"""Stands for the program of a drill: shows itself, and goes when it is told to or has come to its end."""


class Drill:
    """The desk of an office with a played program."""

    def __init__(self, office: Office, folder: Path) -> None:
        self.office, self.folder = office, folder
        folder.mkdir()
        self.desk: DrillDesk = office.workplace.drill_desk
        self.keeper: DrillKeeper = self.desk.keeper
        self.keeper._shared = replace(self.keeper._shared, begin=self._begin, folder=folder)
        ready = office.workplace.ready
        ready._shared = replace(ready._shared, folder=folder)
        self.reports: list[object] = []
        self.keeper.ended.connect(self.reports.append)

    async def _begin(self, folder: Path) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(sys.executable, "-c", PROGRAM, str(folder))

    def start(self, *, is_alone: bool = False) -> None:
        self.desk.begin("苏叶", ("柳安", "沈亦舟"), is_alone)
        self.wait((self.keeper.place / READY).exists)
        self.keeper.look()

    def wait(self, seen: object) -> None:
        assert callable(seen)
        end = self.office.loop.time() + 60
        while not seen():
            assert self.office.loop.time() < end, self.notices()
            self.office.loop.run_until_complete(asyncio.sleep(0.01))

    def finish(self, report: DrillReport | None) -> DrillReport:
        if report is not None:
            put(self.keeper.place, REPORT, report)
        (self.keeper.place / "finish").touch()
        return self.ended()

    def ended(self) -> DrillReport:
        self.wait(lambda: self.reports)
        self.office.settle()
        (report,) = self.reports
        assert isinstance(report, DrillReport)
        return report

    def real_emergency(self) -> None:
        async def declared() -> None:
            self.office.workplace.station.engine.declare("顾明澜", "机房断电")

        self.office.loop.run_until_complete(declared())
        self.office.workplace.remark()

    def kept(self) -> tuple[DrillReport, ...]:
        return self.office.loop.run_until_complete(self.office.workplace.station.drills())

    def events(self) -> list[str]:
        events = self.office.loop.run_until_complete(self.office.workplace.station.events())
        return [event.kind for event in events if event.kind.startswith("drill")]

    def notices(self) -> dict[str, str]:
        return {notice.key: f"{notice.title} {notice.message}" for notice in self.office.workplace.notices.current()}


@pytest.fixture
def drill(office: Office, tmp_path: Path) -> Iterator[Drill]:
    made = Drill(office, tmp_path / "ward")
    yield made
    made.keeper.end()
    made.wait(lambda: not made.keeper.is_running)
    office.settle()
    made.desk.close()


def doctor(drill: Drill) -> DoctorWindow:
    person = drill.office.seat.person
    assert isinstance(person, DoctorWindow)
    return person


def test_the_windows_stand_aside_and_behind_the_password_everything_is_as_it_was(drill: Drill) -> None:
    office = drill.office
    office.sign_in(SHEN)
    before = doctor(drill)
    before.page.open_patient("Patient/p-n3-12")
    office.settle()
    before.page.acts.new()
    QTest.keyClicks(before.page.entry.field.edit, "mlpn 1g")
    office.settle()
    drill.start()
    assert not before.window.isVisible()
    assert not office.seat.entry.isVisible(), "nothing of the real ward is on the screen while the drill is"
    drill.finish(drill_report())
    assert office.seat.entry.isVisible(), "one action, and the real ward is back, locked as it was left"
    assert office.seat.entry.form.staff.text() == SHEN.staff_number
    office.sign_in(SHEN, PASSWORD)
    assert doctor(drill) is before
    assert before.page.model.patient == "Patient/p-n3-12"
    assert before.page.entry.field.edit.text() == "mlpn 1g"


def test_a_real_emergency_ends_the_drill_at_once_and_the_windows_say_that_this_is_no_drill(drill: Drill) -> None:
    office = drill.office
    drill.start()
    assert not office.seat.entry.isVisible()
    drill.real_emergency()
    drill.keeper.look()
    assert office.seat.entry.isVisible(), "not when the drill's program has gone: at once"
    said = office.seat.entry.form.findChild(QLabel, "signInError")
    assert isinstance(said, QLabel)
    assert "这不是演练" in said.text()
    assert BROKEN in drill.notices()
    word = word_in(drill.keeper.place)
    assert word is not None
    assert (word.ends, word.why) == (True, "emergency")
    report = drill.ended()
    assert (report.ended, report.counts) == (Ended.EMERGENCY, False)
    assert drill.kept()[0].ended is Ended.EMERGENCY
    assert drill.desk._report is None, "no report lies over an emergency"


def test_in_an_emergency_no_drill_begins_and_it_is_said_why(drill: Drill) -> None:
    drill.real_emergency()
    drill.desk.ask()
    start = drill.desk._start
    assert start is not None
    assert not start.begin.isEnabled()
    assert "应急" in start.said.text()
    drill.desk.begin("苏叶", (), is_alone=False)
    drill.office.settle()
    assert not drill.keeper.is_running
    assert drill.events() == []


def test_a_drill_stands_in_the_journal_its_report_is_kept_and_the_reminder_begins_anew(drill: Drill) -> None:
    place = drill.office.workplace
    drill.start()
    assert plan_in(drill.keeper.place).took_part == ("柳安", "沈亦舟")
    report = drill.finish(drill_report(points="扫码枪备一把"))
    assert drill.kept() == (report,)
    assert drill.events() == ["drill-held", "drill-begun"]
    assert OVER in drill.notices()
    assert drill.desk._report is not None
    assert drill.desk._report.isVisible()
    days = {file.read_text(encoding="utf-8").strip() for file in last_drill_files(drill.folder, "N3")}
    assert days == {f"{report.began_at.astimezone(place.clock.zone):%Y-%m-%d}"}
    place.ready.look()
    assert isinstance(place.clock, SetClock)
    check = next(one for one in place.ready.checks() if one.name == CheckName.DRILL)
    assert check.is_well
    place.clock.advance(timedelta(days=93).total_seconds())
    place.ready.look()
    assert not next(one for one in place.ready.checks() if one.name == CheckName.DRILL).is_well, "a quarter later"


@pytest.mark.parametrize("ended", [Ended.BY_HAND, Ended.LOST])
def test_what_was_not_played_to_its_end_is_kept_and_does_not_count_for_the_ward(drill: Drill, ended: Ended) -> None:
    drill.start()
    drill.finish(msgspec.structs.replace(drill_report(Step.RECOVER, Step.CLOSE), ended=ended))
    assert drill.kept()[0].ended is ended
    assert not any(file.exists() for file in last_drill_files(drill.folder, "N3"))


def test_who_practises_alone_has_a_report_and_the_ward_still_owes_its_drill(drill: Drill) -> None:
    drill.start(is_alone=True)
    drill.finish(drill_report(is_alone=True))
    assert drill.kept()[0].is_alone
    assert not any(file.exists() for file in last_drill_files(drill.folder, "N3"))


def test_a_program_that_died_before_it_wrote_a_word_gives_the_screen_back(drill: Drill) -> None:
    drill.start()
    report = drill.finish(None)
    assert drill.office.seat.entry.isVisible()
    assert (report.ended, report.done, report.total) == (Ended.LOST, 0, 11)


def test_a_program_that_never_came_up_is_said_so_and_leaves_no_report(drill: Drill) -> None:
    async def dead(folder: Path) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(sys.executable, "-c", "raise SystemExit(2)", str(folder))

    drill.keeper._shared = replace(drill.keeper._shared, begin=dead)
    drill.desk.begin("苏叶", (), is_alone=False)
    drill.office.settle()
    assert drill.office.seat.entry.isVisible()
    assert "没能开始" in drill.notices()[OVER]
    assert drill.kept() == ()


def test_where_nothing_can_be_written_no_drill_begins_and_it_is_said(drill: Drill) -> None:
    drill.keeper._shared = replace(drill.keeper._shared, folder=drill.folder / "a-file")
    (drill.folder / "a-file").write_text("", encoding="utf-8")
    drill.desk.begin("苏叶", (), is_alone=False)
    drill.office.settle()
    assert not drill.keeper.is_running
    assert OVER in drill.notices()


def test_a_drill_that_went_down_with_the_wards_program_has_its_report_at_the_next_start(drill: Drill) -> None:
    drill.keeper.place.mkdir()
    put(drill.keeper.place, REPORT, msgspec.structs.replace(drill_report(), ended=Ended.LOST, ended_at=None))
    for _ in range(2):
        drill.office.loop.run_until_complete(drill.keeper.recover())
    (kept,) = drill.kept()
    assert (kept.ended, kept.counts) == (Ended.LOST, False)
    assert drill.events() == ["drill-held"]


def test_the_dialog_asks_who_leads_and_takes_names_between_commas_of_either_kind(drill: Drill) -> None:
    entry = drill.office.seat.entry
    QTest.keyClick(entry, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    start = drill.desk._start
    assert start is not None
    assert start.isVisible()
    start.submit()
    assert start.said.text(), "who leads is asked for"
    assert not drill.keeper.is_running
    assert names_in("柳安，白芷, 柳安、 ") == ("柳安", "白芷")
    start.reject()


def test_words_of_who_led_it_are_kept_with_the_report(drill: Drill) -> None:
    drill.start()
    drill.finish(drill_report())
    window = drill.desk._report
    assert window is not None
    QTest.keyClicks(window.points.edit, "next time announce it")
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    drill.office.settle()
    assert drill.kept()[0].points == "next time announce it"
    assert len(drill.kept()) == 1


def test_the_real_program_of_a_drill_has_a_store_of_its_own_and_goes_when_it_is_told(drill: Drill) -> None:
    """No stand-in: the program, its hospital and its store come up in their folder, and nothing else is touched."""
    office = drill.office
    drill.keeper._shared = replace(drill.keeper._shared, begin=begin_program)
    drill.start()
    assert not office.seat.entry.isVisible()
    place = drill.keeper.place
    assert (place / "station" / "store" / "station.db").exists()
    assert (place / "hospital" / "practice.sqlite3").exists()
    assert drill.events() == ["drill-begun"], "all that the ward's own store says of it"
    drill.keeper.end("closing")
    report = drill.ended()
    assert (report.ended, report.entries, report.led_by) == (Ended.BY_HAND, 0, "苏叶")
    assert office.seat.entry.isVisible()
