"""A pharmacist's rejection by keyboard: read at the order, kept with a reason, or led on to the order's own act."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import ReplyPharmacist
from client.records.pharmacy import PharmReply, PharmReview, PharmVerdict
from offline.views import Pharm, PharmStanding
from tests.ui.doctor.people import NOW, ZHAO, order_row
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.wording import day_time
from ui.language import Languages
from ui.pharm_marks import against_words, pharm_mark, pharm_words
from ui.theme.theme import Theme
from ui.widgets.painting import Chip

KEY = "MedicationRequest/72"
ALT = Qt.KeyboardModifier.AltModifier
REVIEW = PharmReview(
    key="Task/ph",
    orders=(KEY,),
    verdict=PharmVerdict.REJECTED,
    reason="与华法林合用，出血风险",
    by="丁香",
    at=NOW - timedelta(minutes=20),
    version="2",
)
REJECTED = Pharm(standing=PharmStanding.REJECTED, review=REVIEW)


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    station = FakeStation(allergy="碘造影剂")
    station.rows[ZHAO] = (msgspec.structs.replace(order_row(KEY, "meropenem-inj", "1"), pharm=REJECTED),)
    found = Stage(theme, languages, station=station)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    found.page.orders.table.choose(KEY)
    found.page.orders.table.setFocus()
    yield found
    found.close()


def asked(stage: Stage) -> None:
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_X)
    stage.settle()


def answer(stage: Stage, how: str, reason: str = "") -> None:
    panel = stage.page.forms.pharm_panel
    panel.answer.choose(how)
    panel.answer.changed.emit()
    panel.reason.edit.setText(reason)
    QTest.keyClick(panel.reason.edit, Qt.Key.Key_Return, ALT)
    stage.settle()


def test_the_line_says_that_it_was_rejected_and_why_and_offers_the_answer(stage: Stage) -> None:
    row = next(row for row in stage.page.orders.table.rows.rows if row.key == KEY)
    words = [run.text for run in row.cells[3].runs]
    assert "药师拒绝" in words
    assert any(REVIEW.reason in one for one in words)
    assert stage.page.orders.bar.pharm.isVisibleTo(stage.page.orders)
    asked(stage)
    panel = stage.page.forms.pharm_panel
    assert panel.isVisible()
    assert REVIEW.reason in panel.about.text()
    assert "丁香" in panel.about.text()


def test_an_order_is_kept_only_with_a_reason_which_goes_to_the_pharmacist(stage: Stage) -> None:
    asked(stage)
    answer(stage, "")
    answer(stage, "keep")
    assert stage.station.submitted == []
    answer(stage, "keep", "已减量，每日复查 INR")
    (said,) = stage.station.submitted
    assert isinstance(said, ReplyPharmacist)
    assert (said.order, said.task, said.task_version) == (KEY, "Task/ph", "2")
    assert (said.rejection, said.reason) == (REVIEW.reason, "已减量，每日复查 INR")


def test_to_change_the_order_puts_it_on_the_entry_line_in_its_place(stage: Stage) -> None:
    asked(stage)
    answer(stage, "change")
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.replacements[0].orders == (KEY,)


def test_to_stop_the_order_asks_for_the_stop(stage: Stage) -> None:
    asked(stage)
    answer(stage, "stop")
    assert stage.page.orders.reason.isVisible()


@pytest.mark.parametrize("standing", list(PharmStanding))
def test_each_state_has_a_word_and_what_may_be_old_says_since_when(
    languages: Languages, standing: PharmStanding
) -> None:
    languages.use("en")
    reply = PharmReply(by="沈亦舟", at=NOW, reason="已减量", rejection=REVIEW.reason)
    old = Pharm(
        standing=standing,
        review=msgspec.structs.replace(REVIEW, reply=reply),
        as_of=NOW - timedelta(hours=2),
        is_old=True,
    )

    def at(moment: object) -> str:
        return day_time(moment, NOW)  # type: ignore[arg-type]

    (mark,) = pharm_mark(old, at)
    assert mark.icon == "pill"
    assert mark.text
    is_never_old = standing is PharmStanding.NOT_KNOWN
    assert ("as of" in mark.text) is not is_never_old
    assert ("as of" in pharm_words(old, at)) is not is_never_old
    is_no = standing in {PharmStanding.REJECTED, PharmStanding.KEPT}
    assert bool(against_words(old)) is is_no
    assert isinstance(mark, Chip) is (standing not in {PharmStanding.ACCEPTED, PharmStanding.NOT_REVIEWED})
    languages.use("zh_CN")
