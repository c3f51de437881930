"""What follows from a finding is drafted and never signed; a layout leaves out what a person does not need and hides no alert."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from client.clinical.specialties.dental import read_teeth
from client.clinical.specialties.labour import Statement, Told
from client.records import OrderKind
from client.records.specialties import ROOM
from tests.support.builders import NOW, pack
from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from ui.doctor.page_frame import ALL_PANES
from ui.language import Languages
from ui.specialties.therapy_pane import Asked
from ui.specialties.words import fault_words, statement_words
from ui.theme.theme import Theme
from ui.workplace.special_drafts import draft_finding, draft_therapy

BOOK = pack().specialties
FINDINGS = {one.id: one for one in BOOK.dental}


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages)
    found.size(2560, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def test_a_finding_of_a_tooth_becomes_unsigned_drafts_and_a_note_block(stage: Stage) -> None:
    model = stage.page.model
    model.write_note("门诊病历", "主诉：牙痛")  # the record's punctuation
    assert draft_finding(stage.page, FINDINGS["caries"], read_teeth("36 o").teeth) == 2
    stage.settle()
    assert model.sheet is not None
    drafts = model.sheet.drafts
    assert [one.kind for one in drafts] == [OrderKind.IMAGING, OrderKind.OTHER]
    assert [one.request.kind for one in drafts if one.request] == ["imaging", "therapy"]
    assert all(one.request is not None and one.request.site == "36O" for one in drafts)
    assert drafts[1].request is not None
    assert drafts[1].request.to_be_asked, "what nobody answered is to be asked"
    assert model.note is not None
    assert model.note.title == "门诊病历"
    assert model.note.text.startswith("主诉：牙痛\n\n36：")  # the record's punctuation
    assert "叩诊____" in model.note.text
    assert stage.station.submitted == []


def test_a_therapy_is_drafted_with_points_and_course_in_words(stage: Stage) -> None:
    therapy = next(one for one in BOOK.therapies if one.id == "acupuncture")
    values = {"points": "足三里、内关", "course": "每日 1 次，共 5 次", "indication": "呕吐", "against": ""}
    assert draft_therapy(stage.page, Asked(therapy, values)) == 1
    assert stage.page.model.sheet is not None
    (draft,) = stage.page.model.sheet.drafts
    assert draft.request is not None
    assert (draft.request.kind, draft.request.site) == ("therapy", "足三里、内关")
    said = {one.code: one.answer for one in draft.request.answers}
    assert said["therapy-course"] == "每日 1 次，共 5 次"  # the record's punctuation
    assert said["therapy-against"] == ""


def test_the_standard_layout_is_the_page_as_it_was(stage: Stage) -> None:
    page = stage.page
    seen = [one.isVisible() for one in (page.summary, page.notes, page.orders, page.assistant)]
    order = page._panes.indexOf(page.notes) < page._panes.indexOf(page._work_column)
    standard = BOOK.layout("standard")
    assert standard is not None
    assert standard.panes == ALL_PANES
    page.set_panes(standard.panes)
    assert [one.isVisible() for one in (page.summary, page.notes, page.orders, page.assistant)] == seen == [True] * 4
    assert (page._panes.indexOf(page.notes) < page._panes.indexOf(page._work_column)) is order


def test_a_layout_leaves_panes_out_in_its_order_and_their_keys_bring_them_back(stage: Stage) -> None:
    page = stage.page
    page.set_panes(("summary", "orders", "notes"))
    assert page.orders.isVisible()
    assert not page.assistant.isVisible()
    assert page.rail.isVisible(), "how many alerts there are is always seen"
    assert page.is_assistant_folded
    assert page._panes.indexOf(page._work_column) < page._panes.indexOf(page.notes)
    page.focus_assistant()
    assert page.assistant.isVisible()
    page.focus_orders()
    assert not page.assistant.isVisible()
    page.set_panes(("notes", "orders"))
    assert not page.summary.isVisible()
    page.focus_summary()
    assert page.summary.isVisible()
    page.set_panes(ALL_PANES)
    assert page.assistant.isVisible()


def test_at_the_smallest_width_every_pane_is_a_tab_in_every_layout(stage: Stage) -> None:
    page = stage.page
    stage.size(1366, 768)
    for layout in BOOK.layouts:
        page.set_panes(layout.panes)
        for pane, widget in (("notes", page.notes), ("assistant", page.assistant), ("orders", page.orders)):
            page.tabs.choose(pane)
            assert widget.isVisible(), f"{pane} in {layout.id}"


def test_everything_the_chart_can_say_and_ask_again_has_words(languages: Languages) -> None:
    for what in Told:
        said = statement_words(Statement(what=what, at=NOW, value=Decimal(4), against=Decimal(7)), NOW)
        assert said
        assert "{" not in said
    for fault in (*ROOM, "pressure", "membranes", "time", "order-of-times", "empty", "reason"):
        assert fault in {"systolic", "diastolic"} or fault_words(fault) != fault
