"""The list behind the banner: what it says of tags, and what is done with tags and comments, all from the keyboard."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import AddTag, CommentTeam, RemoveTag
from client.errors import StoreFull
from offline.views import TeamComment
from tests.ui.doctor.people import MARY, NOW, SESSION, ZHAO
from tests.ui.doctor.stage import Stage
from ui.language import Languages
from ui.people.details_panel import DetailsPanel, What
from ui.theme.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    languages.use("zh_CN")
    stage = Stage(theme, languages)
    stage.size(2560, 1080)
    stage.page.open_patient(ZHAO)
    stage.settle()
    yield stage
    stage.close()


def opened(stage: Stage) -> DetailsPanel:
    QTest.keyClick(stage.window, Qt.Key.Key_0, ALT)
    stage.settle()
    panel = stage.page.details_panel
    assert panel.isVisible()
    return panel


def typed(stage: Stage, panel: DetailsPanel, what: What, text: str, why: str = "") -> None:
    panel.kinds.choose(what.value)
    panel.text.edit.setText(text)
    panel.reason.edit.setText(why)
    QTest.keyClick(panel.text.edit, Qt.Key.Key_Return)
    stage.settle()


def rows(panel: DetailsPanel) -> list[str]:
    return [row.title if row.is_section else " | ".join(one.text for one in row.cells) for row in panel.table.rows.rows]


def test_alt_0_opens_the_list_under_the_banner_and_esc_closes_it(stage: Stage) -> None:
    panel = opened(stage)
    assert panel.geometry().top() >= stage.page.banner.geometry().bottom(), "the banner is never covered"
    assert panel.table.hasFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    assert not panel.isVisible()


@pytest.mark.parametrize(("width", "height"), [(2560, 1080), (1920, 1080), (1366, 768)])
def test_nothing_of_the_list_lies_on_anything_else(stage: Stage, width: int, height: int) -> None:
    stage.size(width, height)
    panel = opened(stage)
    stage.size(width, height)
    table, chips = panel.table, panel.kinds
    assert table.mapTo(panel, table.rect().bottomLeft()).y() <= chips.mapTo(panel, chips.rect().topLeft()).y()
    assert panel.geometry().bottom() <= stage.page.height()
    assert stage.page.banner.isVisible()
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    assert stage.page.summary.isVisible(), "the panes come back"
    QTest.keyClick(stage.window, Qt.Key.Key_0, ALT)
    stage.settle()
    assert panel.height() >= panel.sizeHint().height()


def test_each_tag_says_who_put_it_on_when_and_why(stage: Stage) -> None:
    text = "\n".join(rows(opened(stage)))
    for tag in stage.page.model.chart.banner.tags:  # type: ignore[union-attr]
        assert tag.name.text in text
    assert "标签" in text
    cell = next(one for one in stage.page.banner._cells if one.look.told)
    assert cell.toolTip() == cell.look.told
    assert cell.look.told.count("\n") == len(stage.page.model.chart.banner.tags) - 1  # type: ignore[union-attr]


def test_a_tag_is_added_with_its_reason_and_not_without(stage: Stage) -> None:
    panel = opened(stage)
    typed(stage, panel, What.CARE, "听力障碍")
    assert stage.station.submitted == []
    assert "为什么" in panel.hint.text()
    typed(stage, panel, What.CARE, "听力障碍", "左耳助听器")
    (command,) = stage.station.submitted
    assert isinstance(command, AddTag)
    assert (command.patient, command.name.text, command.category, command.reason) == (
        ZHAO,
        "听力障碍",
        "care",
        "左耳助听器",
    )
    assert panel.text.text() == ""


def test_a_tag_is_taken_off_with_a_reason(stage: Stage) -> None:
    panel = opened(stage)
    tag = stage.page.model.chart.banner.tags[0]  # type: ignore[union-attr]
    panel.table.choose(tag.key)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert stage.station.submitted == []
    panel.reason.edit.setText("已能自行行走")
    panel.remove.click()
    stage.settle()
    (command,) = stage.station.submitted
    assert isinstance(command, RemoveTag)
    assert (command.flag, command.flag_version, command.reason) == (tag.key, tag.version, "已能自行行走")


def test_a_comment_to_the_team_says_that_it_is_not_the_record(stage: Stage) -> None:
    stage.station.comments[ZHAO] = (
        TeamComment(key="Communication/1", text="家属晚上八点后来", author="柳安", at=NOW - timedelta(hours=2)),
    )
    panel = opened(stage)
    line = next(one for one in rows(panel) if "家属" in one)
    assert "非病历" in line
    assert "柳安" in line
    typed(stage, panel, What.TEAM, "轮椅在走廊")
    (command,) = stage.station.submitted
    assert isinstance(command, CommentTeam)
    assert command.text == "轮椅在走廊"


def test_a_private_comment_is_sent_nowhere_and_only_its_author_sees_it(stage: Stage) -> None:
    panel = opened(stage)
    typed(stage, panel, What.PRIVATE, "下午再看一次")
    assert stage.station.submitted == []
    assert [one.author for one in stage.station.own] == [SESSION.person.reference]
    line = next(one for one in rows(panel) if "下午再看" in one)
    assert "仅本机" in line
    panel.table.choose(f"private:{stage.station.own[0].id}")
    panel.remove.click()
    stage.settle()
    assert stage.station.own == []


def test_what_was_typed_for_one_patient_is_never_added_to_another(stage: Stage) -> None:
    panel = opened(stage)
    panel.kinds.choose(What.TEAM.value)
    panel.text.edit.setText("只说赵秉衡")
    stage.page.open_patient(MARY)
    stage.settle()
    assert panel.text.text() == ""
    assert not panel.isVisible()


def test_what_could_not_be_saved_stays_typed(stage: Stage) -> None:
    panel = opened(stage)
    stage.station.refuse = StoreFull()
    typed(stage, panel, What.TEAM, "轮椅在走廊")
    assert panel.text.text() == "轮椅在走廊"
    assert stage.notices.current()


def test_hostile_text_is_shown_as_it_was_written(stage: Stage) -> None:
    hostile = "<img src=x onerror=alert(1)> ' OR 1=1 --"
    stage.station.comments[ZHAO] = (TeamComment(key="Communication/1", text=hostile, author="<b>", at=None),)
    assert any(hostile in one for one in rows(opened(stage)))
