"""What the entry line brings back: this patient's last order of a drug, and the person's own favourites."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import AntimicrobialUse, Prescribed, without_patient
from client.errors import InputRefused
from client.records import HerbLine, OrderStatus, RequestAnswer, RequestForm
from tests.ui.doctor.people import NOW, ZHAO, book, order_row
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.change_model import draft_of
from ui.doctor.recall_model import RecallKind, all_favourites, last_orders, toggled
from ui.language import Languages
from ui.theme.theme import Theme

OLD = order_row("MedicationRequest/70", "meropenem-inj", "0.5", frequency="Q8H", days_ago=9)
NEWER = order_row("MedicationRequest/71", "meropenem-inj", "1", frequency="Q12H", days_ago=5)


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    station = FakeStation(allergy="碘造影剂")
    remark = msgspec.structs.replace(NEWER, order=msgspec.structs.replace(NEWER.order, remark="滴注 2 小时"))
    station.rows[ZHAO] = (OLD, remark)
    found = Stage(theme, languages, station=station)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def test_the_newest_order_of_the_same_drug_and_patient_is_offered_once() -> None:
    found = last_orders((OLD, NEWER), book().index.search("mlpn").hits, book(), NOW)
    assert [(one.kind, str(one.draft.dose and one.draft.dose.value)) for one in found] == [(RecallKind.LAST, "1")]
    assert found[0].draft.starts_at == NOW, "from now on, not from then"


def test_what_was_entered_in_error_is_never_brought_back() -> None:
    wrong = msgspec.structs.replace(
        NEWER, order=msgspec.structs.replace(NEWER.order, status=OrderStatus.ENTERED_IN_ERROR)
    )
    found = last_orders((OLD, wrong), book().index.search("mlpn").hits, book(), NOW)
    assert [str(one.draft.dose and one.draft.dose.value) for one in found] == ["0.5"]


def test_another_drug_brings_nothing_back() -> None:
    assert last_orders((OLD, NEWER), book().index.search("fsm").hits, book(), NOW) == ()


def test_the_last_order_stands_below_the_hits_and_comes_back_as_a_line_to_change(stage: Stage) -> None:
    stage.type_line("mlpn")
    state = stage.page.entry.state
    assert state.recalls
    assert state.at == 0, "nothing of it is preset"
    for _ in range(len(state.found.hits)):
        stage.press(Qt.Key.Key_Down)
    assert stage.page.entry.state.recalled is not None
    stage.press(Qt.Key.Key_Return)
    assert stage.page.entry.field.edit.text().startswith("meropenem-inj 1g q12h")
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.lines == (), "a line to read first"
    stage.press(Qt.Key.Key_Return)
    after = stage.page.model.sheet
    assert after is not None
    assert [line.draft.remark for line in after.lines] == ["滴注 2 小时"]


def test_f_keeps_a_favourite_and_a_star_lists_it_for_any_patient(stage: Stage) -> None:
    stage.page.orders.table.choose("MedicationRequest/71")
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_F)
    stage.settle()
    assert "已设为常用（1/12）" in stage.page.orders.message.text()
    assert len(stage.station.kept_favourites) == 1
    stage.station.rows[ZHAO] = ()
    stage.run(stage.page.model.refresh())
    stage.type_line("*")
    assert [one.kind for one in stage.page.entry.state.recalls] == [RecallKind.FAVOURITE]
    stage.press(Qt.Key.Key_Return)
    assert stage.page.entry.field.edit.text().startswith("meropenem-inj 1g q12h")


def test_f_again_lets_it_go(stage: Stage) -> None:
    for _ in range(2):
        stage.page.orders.table.choose("MedicationRequest/71")
        stage.page.acts.favourites.toggle()
        stage.settle()
    assert stage.station.kept_favourites == ()
    assert "已取消常用" in stage.page.orders.message.text()


def test_a_full_list_says_so_and_keeps_what_it_has(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(*_args: object) -> None:
        raise InputRefused("favourites", "too-many", "12")

    monkeypatch.setattr(stage.station, "keep_favourites", refuse)
    stage.page.orders.table.choose("MedicationRequest/71")
    stage.page.acts.favourites.toggle()
    stage.settle()
    assert "常用已满 12 条" in stage.page.orders.message.text()
    assert stage.page.model.favourites == ()


def test_the_start_of_an_order_makes_no_second_favourite_of_it() -> None:
    draft = draft_of(NEWER.order, book(), NOW)
    assert draft is not None
    later = msgspec.structs.replace(draft, starts_at=NOW.replace(hour=20), group=3)
    assert toggled(toggled((), draft), later) == ()


def test_a_favourite_takes_nothing_of_one_patient_to_another() -> None:
    draft = draft_of(NEWER.order, book(), NOW)
    assert draft is not None
    of_wang = msgspec.structs.replace(
        draft,
        remark="经左侧PICC",
        held_for="SKINTEST-PEN",
        held_by="ServiceRequest/9",
        antimicrobial=AntimicrobialUse(indication="重症肺炎"),
    )
    assert toggled((), of_wang) == (draft,)
    (kept_long_ago,) = all_favourites((of_wang,), NOW)
    assert kept_long_ago.draft == draft


OF_WANG = RequestForm(
    kind="imaging",
    indication="HIV 阳性",
    answers=(RequestAnswer(code="pacemaker", question="起搏器？", answer="否", value="no"),),
)


def test_a_favourite_examination_brings_no_answers_of_the_patient_it_was_kept_from() -> None:
    draft = draft_of(NEWER.order, book(), NOW)
    assert draft is not None
    said = Prescribed(form=1, kind="ordinary", packs=4, reason="慢性病", is_chronic_pain=True)
    of_wang = msgspec.structs.replace(
        draft, request=OF_WANG, prescription=said, herb=HerbLine(doses=7), instantiates="set"
    )
    assert toggled((), of_wang) == (draft,)
    (kept_long_ago,) = all_favourites((of_wang,), NOW)
    assert kept_long_ago.draft == draft


def test_the_last_order_of_an_examination_does_not_answer_todays_request_form() -> None:
    answered = msgspec.structs.replace(NEWER, order=msgspec.structs.replace(NEWER.order, request=OF_WANG))
    (found,) = last_orders((answered,), book().index.search("mlpn").hits, book(), NOW)
    assert found.draft.request is None


def test_an_order_set_saved_from_drafts_keeps_no_form_of_the_patient() -> None:
    draft = draft_of(NEWER.order, book(), NOW)
    assert draft is not None
    said = Prescribed(form=1, kind="ordinary", packs=4, reason="慢性病")
    bare = without_patient(
        msgspec.structs.replace(draft, request=OF_WANG, group=3, prescription=said, first_day_count=2)
    )
    assert bare == draft, "without its form it is no group with the others of that form"
