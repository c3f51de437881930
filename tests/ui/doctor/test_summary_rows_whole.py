"""Where the summary is low, whole rows give way and a line says how many more: nothing is drawn over something else."""

from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest

from tests.ui.doctor.people import NOW, ZHAO
from tests.ui.doctor.stage import Stage
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.mark.parametrize("height", [560, 640, 768])
def test_no_part_of_the_summary_stands_over_another(theme: Theme, languages: Languages, height: int) -> None:
    stage = Stage(theme, languages)
    stage.size(1366, height)
    stage.run(stage.page.model.open(ZHAO))
    stage.size(1366, height)
    pane = stage.page.summary
    pane.setFixedHeight(max(height - 400, 290))
    stage.size(1366, height)
    at = [pane.body.itemAt(place).widget() for place in range(pane.body.count())]  # type: ignore[union-attr]
    seen = [one for one in at if one is not None and one.isVisible()]
    for above, below in pairwise(seen):
        assert above.geometry().bottom() < below.geometry().top()
    assert seen[-1].geometry().bottom() <= pane.height()
    stage.close()


@pytest.mark.parametrize("height", [640, 768])
def test_what_nobody_has_read_and_cannot_wait_stays_in_sight_and_vital_signs_give_way(
    theme: Theme, languages: Languages, height: int
) -> None:
    stage = Stage(theme, languages)
    stage.size(1366, height)
    stage.run(stage.page.model.open(ZHAO))
    chart, pane = stage.page.model.chart, stage.page.summary
    assert chart is not None
    unread = tuple(msgspec.structs.replace(row, is_critical=True, acknowledged_by=None) for row in chart.results[:3])
    pane.setFixedHeight(400)
    pane.show_chart(replace(chart, results=(*unread, *chart.results[3:])), NOW)
    stage.size(1366, height)
    table = pane.results.table
    needed = sum(theme.scaled(row.height) for row in table.rows.rows[:3])
    assert pane.results.height() >= needed
    pane.show_chart(replace(chart, results=chart.results[3:]), NOW)
    stage.size(1366, height)
    assert pane.vitals.height() >= sum(theme.scaled(row.height) for row in pane.vitals.table.rows.rows[:3])
    stage.close()
