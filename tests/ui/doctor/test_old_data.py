"""In a long outage what is shown grows old: past a day nobody orders on it without saying that he knows (EM-05)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.test_page import answer_all, draft_line
from tests.ui.doctor.ward import FakeStation, signs
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(is_emergency=True, allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    draft_line(found, "mlpn 1g q8h ivgtt")
    answer_all(found)
    yield found
    found.close()


def _typed(stage: Stage) -> None:
    panel = stage.page.orders.identity
    for field, words in ((panel.initials, "zbh"), (panel.sex, "m"), (panel.age, "67")):
        QTest.keyClicks(field.edit, words)
    QTest.keyClick(panel.age.edit, Qt.Key.Key_Return)
    stage.settle()


def _aged(stage: Stage, hours: float) -> None:
    """So long nothing came from central."""
    stage.station.clock.advance(hours * 3600)


def test_what_is_older_than_a_day_is_ordered_on_only_by_who_ticks_that_he_knows(stage: Stage) -> None:
    _aged(stage, 26)
    stage.page.acts.sign()
    panel = stage.page.orders.identity
    assert panel.known_old.isVisible()
    assert not panel.known_old.isChecked(), "never preset"
    _typed(stage)
    assert signs(stage.station.submitted) == []
    assert panel.known_old.hasFocus(), "the keys are where the answer is"
    QTest.keyClick(panel.known_old, Qt.Key.Key_Space)
    QTest.keyClick(panel.age.edit, Qt.Key.Key_Return)
    stage.settle()
    assert len(signs(stage.station.submitted)) == 1


def test_within_a_day_nobody_is_asked_for_the_age_of_the_data(stage: Stage) -> None:
    _aged(stage, 23)
    stage.page.acts.sign()
    assert not stage.page.orders.identity.known_old.isVisible()
    _typed(stage)
    assert len(signs(stage.station.submitted)) == 1
