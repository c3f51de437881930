"""The script of a drill as a person sees it: its steps, its keys, its marks; and what it says to a nurse at each point."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from offline.drill_seen import DrillSeen, Slot
from offline.drills import WITH_THE_WARD, Ended, Step, StepResult
from tests.ui.drill.samples import BACK, CUT
from tests.ui.workplace.conftest import Office
from ui.drill.director import Director, DirectorParts
from ui.drill.panel import DrillPanel
from ui.drill.plan import WORD, DrillPlan, Word, put, report_in
from ui.marking.crawl import crawl
from ui.marking.state import MarkingKind
from ui.shell.sign_in import SignInWindow

PLAN = DrillPlan(
    id="d1",
    ward="内三病区",
    station="N3-D01",
    led_by="苏叶",
    took_part=("柳安",),
    is_alone=False,
    language="zh_CN",
    theme="light",
)


async def turned(is_down: bool) -> None:  # the line's own state
    del is_down


async def nobody(slot: Slot) -> bool:
    del slot
    return False


class Shown:
    """A panel over the ward of an office. What the drill's store shows is given, as the director reads it."""

    def __init__(self, office: Office, folder: Path) -> None:
        self.office, place = office, office.workplace
        parts = DirectorParts(
            plan=PLAN,
            folder=folder,
            station=place.station,
            clock=place.clock,
            spawner=place.spawner,
            line=turned,
            elsewhere=nobody,
        )
        place.theme.set_marking(replace(place.marking(), kind=MarkingKind.DRILL))
        self.director = Director(parts, place)
        self.ended: list[str] = []
        self.director.ended.connect(self.ended.append)
        self.panel = DrillPanel(place.theme, self.director, ("护士 30112 wardlight",))
        self.panel.bring_up()

    def see(self, *done: Step, is_back: bool = False) -> None:
        steps = tuple(StepResult(step=one, done_at=CUT if one in done else None, by="柳安") for one in WITH_THE_WARD)
        back = BACK if is_back else None
        self.director.seen = DrillSeen(steps=steps, cut_at=CUT, back_at=back, entries=3, slots=(), conflicts=0)
        self.panel.show_director()

    def states(self) -> dict[str, str]:
        return {row.key: row.cells[2].text for row in self.panel.listing.table.rows.rows}


@pytest.fixture
def shown(office: Office, tmp_path: Path) -> Iterator[Shown]:
    made = Shown(office, tmp_path)
    yield made
    made.director.close()
    made.panel.close()


def test_before_the_cut_it_says_that_everybody_gets_ready_and_offers_nothing_else(shown: Shown) -> None:
    assert set(shown.states()) == {step.value for step in Step}
    assert not shown.panel.told.isEnabled()
    assert not shown.panel.bring_back.isEnabled()
    assert not shown.panel.question.isVisible()
    assert "30112" in shown.panel.people.text()


def test_each_step_shows_whether_it_was_seen_and_the_question_goes_when_it_is_answered(shown: Shown) -> None:
    shown.see(Step.DECLARE)
    assert shown.states()["declare"].startswith("✓")
    assert not shown.states()["oral"].startswith("✓")
    assert shown.panel.question.isVisible()
    assert shown.panel.told.isEnabled()
    shown.see(Step.DECLARE, Step.TELL, Step.ALLERGIES)
    assert not shown.panel.question.isVisible()
    assert not shown.panel.told.isEnabled()
    assert shown.panel.bring_back.isEnabled()
    shown.see(*(set(Step) - {Step.RECOVER, Step.DECIDE, Step.CLOSE}), is_back=True)
    assert not shown.panel.bring_back.isEnabled()


def test_one_key_ends_the_drill_from_any_of_its_windows_and_the_report_is_written(shown: Shown, tmp_path: Path) -> None:
    entry = shown.office.seat.entry
    assert isinstance(entry, SignInWindow)
    shown.panel.hide()
    entry.activateWindow()
    shown.office.settle()
    QTest.keyClick(entry, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    shown.office.settle()
    assert shown.ended == [""]
    report = report_in(tmp_path)
    assert report is not None
    assert (report.ended, report.led_by, report.total) == (Ended.BY_HAND, "苏叶", 11)


def test_a_word_of_the_ward_ends_it_and_so_does_the_word_of_another_drill(shown: Shown, tmp_path: Path) -> None:
    put(tmp_path, WORD, Word(drill="another", count=4))
    shown.director.look()
    shown.office.settle()
    assert shown.ended == ["closing"]


def test_the_script_is_marked_as_every_window_and_comes_up_from_the_band_of_any(shown: Shown) -> None:
    assert crawl([shown.panel]) == []
    shown.panel.hide()
    shown.office.workplace.theme.drill_wanted.emit()
    assert shown.panel.isVisible()
    shown.office.workplace.languages.use("en")
    QApplication.processEvents()
    assert shown.panel.end.text() == "End the drill, back to the real ward"
    assert shown.states()["declare"] == "open"
