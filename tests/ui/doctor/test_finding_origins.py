"""What a person reads beside a finding: where it comes from, what was answered before, and the badge on the line."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from client.clinical.safety.findings import Answered, CheckReport, Finding, Gap, Kind, NotChecked, Tier
from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.check_panel import Checked, CheckPanel
from ui.doctor.finding_badges import badges
from ui.doctor.finding_origins import answered_words, origin_words
from ui.language import Languages
from ui.theme.theme import Theme
from ui.widgets.labels import Label

FOUND = Finding(
    tier=Tier.INTERRUPT,
    kind=Kind.INTERACTION,
    rule_id="DDI007",
    order="0",
    title_zh="甲 + 乙",
    source="product labelling",
    pack_version="practice-1",
)


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="青霉素"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def words_in(panel: CheckPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(Label))


def test_every_finding_on_the_panel_names_rule_source_and_pack(theme: Theme, languages: Languages) -> None:
    panel = CheckPanel(theme)
    panel.show_check(Checked(report=CheckReport(findings=(FOUND,), not_checked=(), pack_version="practice-1")))
    assert "规则 DDI007 · 依据（英文）：product labelling · 规则包 practice-1" in words_in(panel)
    panel.deleteLater()


def test_a_field_for_a_reason_stays_when_central_answers_and_is_another_for_another_patient(
    theme: Theme, languages: Languages
) -> None:
    asked = NotChecked(kind=Kind.CENTRAL, gap=Gap.CENTRAL_ASKED, order="0")
    awaited = CheckReport(findings=(FOUND,), not_checked=(asked,), pack_version="practice-1")
    answered = CheckReport(findings=(FOUND,), not_checked=(), pack_version="practice-1")
    panel = CheckPanel(theme)
    panel.show_check(Checked(report=awaited, reasons={}))
    (field,) = panel.findChildren(QComboBox)
    field.setEditText("已会诊")
    panel.show_check(Checked(report=answered, reasons={(FOUND.order, FOUND.rule_id): "已会诊"}))
    assert panel.findChildren(QComboBox) == [field], "who types there goes on typing"
    panel.show_check(Checked(report=awaited, reasons={}))
    (other,) = panel.findChildren(QComboBox)
    assert other.currentText() == "", "the same finding of another patient has its own reason"
    panel.deleteLater()


def test_a_rule_without_a_source_is_said_to_have_none(languages: Languages) -> None:
    bare = Finding(tier=Tier.ADVISE, kind=Kind.AGE, rule_id="r", order="0")
    assert "依据：未注明" in origin_words(bare, "zh")


def test_an_answered_finding_says_who_said_what_and_when(languages: Languages) -> None:
    at = datetime(2026, 11, 18, 9, 5, tzinfo=ZoneInfo("Asia/Shanghai"))
    again = Finding(
        tier=Tier.PASSIVE, kind=Kind.AGE, rule_id="r", order="0", answered=Answered(reason="已会诊", by="沈亦舟", at=at)
    )
    assert answered_words(again) == "本次住院已说明理由：“已会诊”（沈亦舟，11-18 09:05）"
    assert answered_words(FOUND) == ""


@pytest.mark.parametrize(
    ("tiers", "word"),
    [((Tier.ADVISE, Tier.STOP), "阻止"), ((Tier.PASSIVE, Tier.INTERRUPT), "需理由"), ((Tier.ADVISE,), "提示")],
)
def test_the_badge_is_the_hardest_tier_of_the_line(languages: Languages, tiers: tuple[Tier, ...], word: str) -> None:
    found = tuple(Finding(tier=tier, kind=Kind.AGE, rule_id="r", order="0") for tier in tiers)
    assert [chip.text for chip in badges(found)] == [word]


def test_a_line_without_findings_has_no_badge() -> None:
    assert badges(()) == ()


def test_the_drafted_line_carries_its_badge_on_the_table(stage: Stage) -> None:
    stage.type_line("amxl 500mg q8h po")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    table = stage.page.model.orders()
    assert table is not None
    (line,) = [one for one in table.lines if one.findings]
    assert line.findings == stage.page.model.sheet.findings_of(line.key)  # type: ignore[union-attr]  # a sheet is there


@pytest.mark.parametrize(
    ("source", "language", "mark"),
    [
        ("NHC guideline 2021", "zh", "（英文）"),
        ("处方管理办法第 24 条", "zh", ""),
        ("处方管理办法第 24 条", "en", "(in Chinese)"),
        ("NHC guideline 2021", "en", ""),
    ],
)
def test_a_source_stays_in_its_own_words_and_says_in_which_language_they_are(
    languages: Languages, source: str, language: str, mark: str
) -> None:
    languages.use("zh_CN" if language == "zh" else "en")
    found = Finding(tier=Tier.ADVISE, kind=Kind.AGE, rule_id="r", order="0", source=source)
    said = origin_words(found, language)
    assert source in said
    assert (mark in said) if mark else "文）" not in said and "(in" not in said
