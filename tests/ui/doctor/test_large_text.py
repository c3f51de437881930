"""Text at 150 % on the smallest screen: one pane at a time, and nothing that is shown is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from tests.ui.doctor.clipping import clipped
from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.examples import marking
from ui.doctor.page_frame import ORDERS, SUMMARY
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.theme.theme import Theme

SMALLEST = (1366, 768)


@pytest.fixture
def large(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.set_text_percent(100)


def opened(theme: Theme, languages: Languages, *, is_emergency: bool = False) -> Stage:
    stage = Stage(theme, languages, is_emergency=is_emergency)
    stage.size(*SMALLEST)
    stage.run(stage.page.model.open(ZHAO))
    theme.set_text_percent(150)
    stage.size(*SMALLEST)
    return stage


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_no_words_are_cut_in_any_pane(large: Theme, languages: Languages, language: str, kind: MarkingKind) -> None:
    languages.use(language)
    large.set_marking(marking(kind))
    stage = opened(large, languages, is_emergency=kind is MarkingKind.EMERGENCY)
    found = list[str]()
    for tab in (SUMMARY, "notes", ORDERS, "assistant"):
        stage.page.tabs.choose(tab)
        stage.settle()
        found += clipped(stage.window)
    stage.close()
    assert found == []


def test_the_summary_is_a_tab_of_its_own_and_alt_2_goes_there(large: Theme, languages: Languages) -> None:
    stage = opened(large, languages)
    page = stage.page
    assert page.is_single
    assert page.summary.isHidden()
    assert page.orders.isVisible()
    stage.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.tabs.choice == SUMMARY
    assert page.summary.isVisible()
    assert page.orders.isHidden()
    stage.close()


def test_with_usual_text_the_summary_stands_beside_again(large: Theme, languages: Languages) -> None:
    stage = opened(large, languages)
    stage.page.tabs.choose(SUMMARY)
    large.set_text_percent(100)
    stage.size(*SMALLEST)
    assert not stage.page.is_single
    assert stage.page.tabs.choice == ORDERS
    assert stage.page.summary.isVisible()
    assert stage.page.orders.isVisible()
    stage.close()


LOW = (1366, 640)
"""What an emergency and an alarm leave of the smallest screen."""


@pytest.fixture
def low(large: Theme, languages: Languages) -> Iterator[Stage]:
    stage = opened(large, languages)
    stage.size(*LOW)
    yield stage
    stage.close()


def test_a_question_about_an_order_is_whole_on_a_low_screen_and_the_table_comes_back_after_it(
    low: Stage,
) -> None:
    stage, orders = low, low.page.orders
    running = next(row for row in orders.table.rows.rows if getattr(row.subject, "row", None) is not None)
    orders.table.choose(running.key)
    stage.page.acts.stop()
    stage.settle()
    stage.size(*LOW)
    assert orders.reason.isVisible()
    assert orders.reason.height() >= orders.reason.sizeHint().height()
    assert not orders.table.isVisible()
    stage.page.acts.drop()
    stage.settle()
    assert orders.table.isVisible()


def test_the_list_of_details_never_covers_what_is_typed_below_it(low: Stage) -> None:
    stage = low
    stage.page.toggle_details()
    stage.settle()
    stage.size(*LOW)
    panel = stage.page.details_panel
    list_end = panel.table.mapTo(panel, panel.table.rect().bottomLeft()).y()
    kinds_at = panel.kinds.mapTo(panel, panel.kinds.rect().topLeft()).y()
    assert panel.isVisible()
    assert list_end < kinds_at


def test_the_hits_of_the_entry_line_are_as_high_as_their_rows(low: Stage) -> None:
    stage = low
    stage.type_line("mlpn 1g")
    hits = stage.page.entry.hits
    assert hits.isVisible()
    assert hits.height() >= hits.rowHeight(0)
