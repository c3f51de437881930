"""Who is being opened is seen before the rest of him is read: his banner, and in each pane that it is being read; never another's rows."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from client.errors import StoreDamaged
from offline.chart_view import ChartView
from tests.ui.doctor.people import WANG, ZHAO, ZHI
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.shown import Shown
from ui.language import Languages
from ui.theme.theme import Theme
from ui.widgets.cover import Cover, being_read

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(2560, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def begin(stage: Stage, patient: str) -> asyncio.Event:
    """He is chosen; who he is comes at once, all else is held back until the event is set."""
    held = stage.station.delays[f"rest of {patient}"] = asyncio.Event()
    stage.page.open_patient(patient)
    stage.settle()
    return held


def panes(stage: Stage) -> tuple[QWidget, ...]:
    page = stage.page
    return (page.summary, page.notes, page.orders, page.assistant)


def seen_at(pane: QWidget) -> QWidget | None:
    """What a person sees, and would click, in the middle of it."""
    window = pane.window()
    return window.childAt(pane.mapTo(window, QPoint(pane.width() // 2, pane.height() // 2)))


def test_his_banner_stands_there_and_each_pane_says_that_it_is_being_read(stage: Stage) -> None:
    held = begin(stage, WANG)
    first = stage.page.model.charts.first
    assert first is not None
    assert first.banner is not None
    assert first.banner.patient.name in stage.page.banner.accessibleName()
    assert "碘造影剂" in stage.page.banner.accessibleName(), "the allergies come with the name"
    for pane in panes(stage):
        found = seen_at(pane)
        assert isinstance(found, Cover), pane
        assert found.accessibleName() == being_read()
    assert stage.page.model.chart is None
    held.set()
    stage.settle()
    assert stage.page.model.drawn == WANG
    assert stage.page.model.charts.first is None
    for pane in panes(stage):
        assert not isinstance(seen_at(pane), Cover), pane


def test_nothing_of_the_one_before_is_painted_under_the_name_of_the_next(stage: Stage) -> None:
    """Pixel by pixel: a pane that is being read looks the same whoever was there before."""
    stage.run(stage.page.model.open(ZHI))
    begin(stage, WANG)
    after_li = [pane.grab().toImage() for pane in panes(stage)]
    stage.run(stage.page.model.open(ZHAO))
    del stage.station.delays[f"rest of {WANG}"]
    begin(stage, WANG)
    after_zhao = [pane.grab().toImage() for pane in panes(stage)]
    assert after_li == after_zhao


def test_a_click_and_a_key_reach_nobody_while_he_is_being_read(stage: Stage) -> None:
    held = begin(stage, WANG)
    for pane in panes(stage):
        target = seen_at(pane)
        assert target is not None
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(target, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_S, Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_W):
        QTest.keyClick(stage.window, key)
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    held.set()
    stage.settle()
    assert stage.page.orders.reason.isHidden()
    assert stage.page.summary.answer.isHidden()
    assert stage.station.submitted == []
    assert all(stage.page.model.notes.draft(one).is_empty for one in (ZHAO, WANG))


def test_who_was_left_again_never_stands_above_the_next(stage: Stage) -> None:
    """From one to the next faster than anybody is read: what comes late of the first is not taken."""
    of_wang, of_zhi = begin(stage, WANG), begin(stage, ZHI)
    zhi = stage.page.banner.accessibleName()
    of_wang.set()
    stage.settle()
    assert stage.page.banner.accessibleName() == zhi
    assert all(isinstance(seen_at(pane), Cover) for pane in panes(stage))
    of_zhi.set()
    stage.settle()
    assert stage.page.model.drawn == ZHI
    assert stage.page.banner.accessibleName() == zhi
    assert stage.page.model.orders() is not None
    assert not any(isinstance(seen_at(pane), Cover) for pane in panes(stage))


def test_a_first_word_of_somebody_who_was_left_is_not_shown(stage: Stage) -> None:
    """It was on its way already when the next was chosen."""
    held = stage.station.delays[WANG] = asyncio.Event()
    stage.page.open_patient(WANG)
    stage.settle()
    before = stage.page.banner.accessibleName()
    of_zhi = begin(stage, ZHI)
    zhi = stage.page.banner.accessibleName()
    assert zhi != before
    held.set()
    stage.settle()
    assert stage.page.banner.accessibleName() == zhi
    of_zhi.set()
    stage.settle()
    assert stage.page.model.drawn == ZHI


def test_what_is_read_again_of_the_same_patient_covers_nothing(stage: Stage) -> None:
    stage.station.delays[f"rest of {ZHAO}"] = held = asyncio.Event()
    stage.page.refresh()
    stage.settle()
    assert stage.page.model.drawn == ZHAO
    assert not any(isinstance(seen_at(pane), Cover) for pane in panes(stage))
    held.set()
    stage.settle()


def test_what_cannot_be_read_says_so_and_is_not_read_for_ever(stage: Stage) -> None:
    stage.station.broken["orders"] = StoreDamaged("not-readable")
    stage.run(stage.page.model.open(WANG))
    assert stage.page.orders.note.isVisible()
    assert not any(isinstance(seen_at(pane), Cover) for pane in panes(stage))


@pytest.mark.parametrize("width", [1366, 1920, 2560])
def test_a_cover_is_as_large_as_its_pane_at_every_width(theme: Theme, languages: Languages, width: int) -> None:
    stage = Stage(theme, languages)
    try:
        stage.size(width, 900)
        stage.run(stage.page.model.open(ZHAO))
        begin(stage, WANG)
        stage.size(width - 40, 860)
        covers = [one for one in stage.page.findChildren(Cover) if one.isVisible() and one.is_laid]
        assert covers
        for cover in covers:
            pane = cover.parentWidget()
            assert pane is not None
            assert cover.geometry() == pane.rect()
    finally:
        stage.close()


def test_what_the_store_gives_again_unchanged_is_not_drawn_again(stage: Stage) -> None:
    """After an act the chart is asked for twice: by who acted, and by the news of it."""
    drawn = list[Shown]()
    kept: ChartView = stage.loop.run_until_complete(stage.station.chart(ZHAO, 24, 24))
    made = stage.station.chart

    async def held(patient: str, *_hours: int, **_more: object) -> ChartView:
        return kept

    stage.station.chart = held
    stage.run(stage.page.model.refresh())
    stage.page.model.listen(drawn.append)
    stage.run(stage.page.model.refresh())
    assert Shown.CHART not in drawn
    stage.station.chart = made
    stage.run(stage.page.model.refresh())
    assert Shown.CHART in drawn


def test_who_is_held_whole_is_seen_before_his_panes_are_filled(stage: Stage) -> None:
    """Read ahead, his chart comes at once and no first word of it: the windows have a turn to paint his name before every pane is drawn."""
    told, turned = list[tuple[Shown, int, str]](), list[Shown]()

    def hear(what: Shown) -> None:
        told.append((what, len(turned), stage.page.banner.accessibleName()))
        if what is Shown.FIRST:
            asyncio.get_running_loop().call_soon(turned.append, what)

    stage.station.tells_first = False
    stage.page.model.listen(hear)
    stage.page.open_patient(WANG)
    stage.settle()
    (first,) = (one for one in told if one[0] is Shown.FIRST)
    (chart,) = (one for one in told if one[0] is Shown.CHART)
    assert told.index(first) < told.index(chart)
    assert (first[1], chart[1]) == (0, 1), "one turn between the two"
    assert first[2] == chart[2] == stage.page.banner.accessibleName()
    assert stage.page.model.drawn == WANG
    assert not any(isinstance(seen_at(pane), Cover) for pane in panes(stage))


def test_a_banner_that_is_drawn_in_other_words_is_drawn_anew(stage: Stage) -> None:
    """Told first out of the same reading it is not drawn twice; whatever is drawn later is drawn whole."""
    stage.page.open_patient(WANG)
    stage.settle()
    before = stage.page.banner.accessibleName()
    stage.page.banner.show_patient(None)
    stage.page.restyle()
    assert stage.page.banner.accessibleName() == before


def test_whoever_opens_a_patient_by_whatever_hand_is_waited_for(stage: Stage) -> None:
    attended: list[str] = []
    stage.page.spawner.attend = lambda: attended.append(str(stage.page.model.patient))
    stage.page.open_patient(WANG)
    stage.settle()
    assert attended == [ZHAO], "before anything is done for it"
