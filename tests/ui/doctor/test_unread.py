"""What stands on the doctor's page before the first chart: being read, and not that nothing was loaded."""

from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from ui.language import Languages
from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind


def test_before_the_first_chart_everything_is_being_read_and_afterwards_nothing_is(
    theme: Theme, languages: Languages
) -> None:
    stage = Stage(theme, languages)
    try:
        page = stage.page
        notes = (page.summary.results.note, page.notes.blank, page.notes.tree.listing.note, page.orders.note)
        assert [one.kind for one in notes] == [EmptyKind.READING] * 4
        for pane in (page.summary, page.notes, page.orders):
            pane.wait_for(None)
        assert [one.kind for one in notes] == [EmptyKind.EMPTY] * 4, "nobody is there"
        stage.run(page.model.open(ZHAO))
        assert EmptyKind.READING not in {one.kind for one in notes if one.isVisible()}
    finally:
        stage.close()
