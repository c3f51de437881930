"""A finding is counted once when it comes up on a line, and once when its line went with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from offline.rule_counts import Fate
from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.drafts_model import removed
from ui.language import Languages
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def drafted(stage: Stage) -> list[str]:
    stage.type_line("mlpn 1g q8h ivgtt")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    return [rule for fate, rule in stage.station.counted if fate is Fate.SHOWN]


def test_what_stands_against_a_draft_is_counted_once_however_often_it_is_checked(stage: Stage) -> None:
    shown = drafted(stage)
    assert shown
    stage.type_line("amxl 500mg q8h po")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    counted = [rule for fate, rule in stage.station.counted if fate is Fate.SHOWN]
    assert all(counted.count(rule) == 1 for rule in shown)


def test_a_draft_that_is_taken_away_was_followed(stage: Stage) -> None:
    shown = drafted(stage)
    model = stage.page.model
    assert model.sheet is not None
    model.put_sheet(removed(model.sheet, model.sheet.lines[-1].key))
    stage.run(model.check(None))
    assert sorted(rule for fate, rule in stage.station.counted if fate is Fate.FOLLOWED) == sorted(shown)


def test_a_draft_that_is_signed_is_not_followed(stage: Stage) -> None:
    assert drafted(stage)
    model = stage.page.model
    assert model.sheet is not None
    for finding in model.sheet.unanswered():
        model.answer(finding, "上级医师同意")
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    stage.run(model.check(None))
    assert stage.station.submitted
    assert not [rule for fate, rule in stage.station.counted if fate is Fate.FOLLOWED]
