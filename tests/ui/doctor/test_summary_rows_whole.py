"""Where the summary is low, whole rows give way and a line says how many more: nothing is drawn over something else."""

from itertools import pairwise

import pytest

from tests.ui.doctor.people import ZHAO
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
