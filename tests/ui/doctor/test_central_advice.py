"""Central's advice on the doctor's page: beside the local findings, in time or not, and never in the way of a signature for long."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from client.clinical.safety.findings import Finding, Gap, Kind, Tier
from client.hooks import Hook
from offline.advising import CentralAdvice, nothing
from tests.ui.doctor.people import WANG, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.assistant_model import cards
from ui.doctor.safety_words import gap_words
from ui.language import Languages
from ui.rule_words import kind_word
from ui.theme.theme import Theme
from ui.widgets.labels import Label

CTRL = Qt.KeyboardModifier.ControlModifier
REASONS = ("已调整剂量并监测肾功能", "无合适替代药物")
CRITICAL = Finding(
    tier=Tier.INTERRUPT,
    kind=Kind.CENTRAL,
    rule_id="cds:kidneys:1",
    order="0",
    title_zh="肌酐 158 µmol/L，可加重肾损害",
    title_en="肌酐 158 µmol/L，可加重肾损害",
    source="示范医院临床药学",
    pack_version="CDS kidneys",
    reasons=REASONS,
)
HINT = Finding(
    tier=Tier.ADVISE,
    kind=Kind.CENTRAL,
    rule_id="cds:look:1",
    order="",
    title_zh="肌酐偏高",
    source="s",
    pack_version="v",
)


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    yield found
    found.close()


def opened(stage: Stage, **advice: CentralAdvice) -> None:
    stage.station.advice = {Hook(name.replace("_", "-")): one for name, one in advice.items()}
    stage.run(stage.page.model.open(ZHAO))
    stage.type_line("mlpn 1g q8h ivgtt")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    sheet = stage.page.model.sheet
    assert sheet is not None
    for finding in sheet.unanswered():
        if finding.kind is not Kind.CENTRAL:
            stage.page.model.answer(finding, "上级医师同意")


def on_panel(stage: Stage) -> str:
    return "\n".join(label.text() for label in stage.page.orders.check.findChildren(Label))


def sign(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()


def test_a_card_stands_beside_the_local_findings_with_its_source_and_its_own_reasons(stage: Stage) -> None:
    opened(stage, order_select=CentralAdvice(findings=(CRITICAL,)))
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.local is not None
    assert sheet.report is not None
    assert all(one in sheet.report.findings for one in sheet.local.findings)
    assert CRITICAL in sheet.report.findings
    assert "依据：示范医院临床药学" in on_panel(stage)
    boxes = stage.page.orders.check.findChildren(QComboBox)
    offered = [tuple(box.itemText(at) for at in range(1, box.count())) for box in boxes]
    assert REASONS in offered
    assert all(len(reasons) <= 5 for reasons in offered)


def test_a_critical_card_at_the_signature_wants_a_reason_and_then_goes_with_it(stage: Stage) -> None:
    opened(stage, order_sign=CentralAdvice(findings=(CRITICAL,)))
    sign(stage)
    assert stage.station.submitted == []
    stage.page.model.answer(CRITICAL, REASONS[1])
    sign(stage)
    (command,) = stage.station.submitted
    (said,) = [one for one in command.overrides if one.rule_id == CRITICAL.rule_id]
    assert (said.reason, said.source, said.pack_version) == (REASONS[1], "示范医院临床药学", "CDS kidneys")


def test_late_advice_holds_no_signature_and_the_screen_says_so(stage: Stage) -> None:
    opened(stage, order_sign=nothing(Gap.CENTRAL_LATE))
    sign(stage)
    assert len(stage.station.submitted) == 1
    assert "中心建议未在限时内到达" in "\n".join(label.text() for label in stage.page.orders.findChildren(Label))


@pytest.mark.parametrize("gap", [Gap.CENTRAL_AWAY, Gap.CENTRAL_ABSENT, Gap.CENTRAL_FAILED, Gap.CENTRAL_UNREAD])
def test_what_central_did_not_check_is_said_beside_the_local_answer(stage: Stage, gap: Gap) -> None:
    opened(stage, order_select=nothing(gap))
    assert f"中心建议: {gap_words(gap)}" in on_panel(stage)
    sign(stage)
    assert len(stage.station.submitted) == 1


def test_advice_about_other_lines_is_dropped(stage: Stage) -> None:
    opened(stage)
    model = stage.page.model
    old = model.sheet
    assert old is not None
    stage.type_line("amxl 500mg q8h po")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    model.hear(old, Hook.ORDER_SELECT, CentralAdvice(findings=(CRITICAL,)))
    assert model.sheet is not None
    assert model.sheet.report is not None
    assert CRITICAL not in model.sheet.report.findings


def test_what_central_says_of_a_patient_stands_among_his_alerts_and_not_among_anothers(stage: Stage) -> None:
    opened(stage, patient_view=CentralAdvice(findings=(HINT,)))
    assert shown_alerts(stage) == ["中心建议"]
    stage.station.advice = {}
    stage.run(stage.page.model.open(WANG))
    assert shown_alerts(stage) == []


def shown_alerts(stage: Stage) -> list[str]:
    model = stage.page.model
    found = cards(model.chart, None, (), model.look)
    return [kind_word(one.finding.kind) for one in found if one.finding is not None]
