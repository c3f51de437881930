"""The words of the panel in both languages, at every width, in both modes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.fhir.names import ICD10
from client.records import Code
from tests.ui.diagnoses.examples import ROWS, row
from tests.ui.doctor.clipping import clipped
from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.crawl import crawl
from ui.marking.state import MarkingKind
from ui.theme.theme import Theme


def typed(stage: Stage, text: str) -> None:
    edit = stage.page.diagnoses.line.field.edit
    edit.clear()
    QTest.keyClicks(edit, text)
    stage.settle()


def test_a_name_as_recorded_is_never_replaced_by_the_packs_own(theme: Theme, languages: Languages) -> None:
    languages.use("en")
    own = row("1", Code(text="肺炎（右下肺）", system=ICD10, code="J18.9"))
    station = FakeStation()
    station.diagnosis_rows = {ZHAO: (own, row("2"))}
    stage = Stage(theme, languages, station=station)
    stage.size(1920, 1080)
    stage.run(stage.page.model.open(ZHAO))
    stage.page.diagnosis_acts.open()
    stage.settle()
    names = [one.cells[1].text for one in stage.page.diagnoses.listing.table.rows.rows]
    stage.close()
    assert names == ["Pneumonia, unspecified (肺炎（右下肺）)", "Pneumonia, unspecified"], (
        "the recorded name stands beside it"
    )


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [(2560, 1080), (1920, 1080), (1366, 768)])
@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_no_words_of_the_panel_are_cut_at_any_width_and_it_is_marked(
    theme: Theme, languages: Languages, language: str, size: tuple[int, int], kind: MarkingKind
) -> None:
    languages.use(language)
    theme.set_marking(marking(kind))
    station = FakeStation(is_emergency=kind is MarkingKind.EMERGENCY)
    station.diagnosis_rows = {ZHAO: ROWS}
    stage = Stage(theme, languages, station=station)
    stage.size(*size)
    stage.run(stage.page.model.open(ZHAO))
    stage.page.diagnosis_acts.open()
    stage.settle()
    found = list[str]()
    for text in ("", "fy", "A15.0"):
        typed(stage, text)
        stage.size(*size)
        found += clipped(stage.page.diagnoses)
    QTest.keyClick(stage.page.diagnoses.line.field.edit, Qt.Key.Key_Return)
    stage.settle()
    stage.size(*size)
    found += clipped(stage.page.diagnoses)
    lacks = crawl([stage.window])
    assert stage.window.width() == size[0]
    stage.close()
    assert found == []
    assert lacks == []
