"""The request form on the doctor's page, by keyboard: opened with U, kept with the draft, signed with the order."""

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.safety.findings import Kind, Tier
from client.commands import AntimicrobialUse
from client.records import Code
from tests.support.builders import draft
from tests.ui.doctor.people import SESSION, WANG, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.drafts_model import added, removed
from ui.doctor.emergency_course import with_use
from ui.doctor.finding_sentences import sentence
from ui.language import Languages
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
FORM = AntimicrobialUse(
    purpose="treatment",
    indication="重症肺炎",
    site="肺",
    culture="已送血培养",
    prior="无",
    cause="误吸",
    chest_film="右下肺实变",
    infection_type="社区获得性",
    susceptibility="未回",
    prior_course="none",
    expert="感染科张主任同意",
)


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    station = FakeStation(allergy="碘造影剂")
    station.asks_forms = True
    found = Stage(theme, languages, station=station)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    found.type_line("mlpn 1g q8h ivgtt")
    found.press(Qt.Key.Key_Return)
    found.press(Qt.Key.Key_Return)
    yield found
    found.close()


def stops(stage: Stage) -> list[str]:
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert sheet.report is not None
    found = [one for one in sheet.report.findings if one.kind is Kind.ANTIBIOTIC and one.tier is Tier.STOP]
    return [sentence(one, "zh") for one in found]


def fill(stage: Stage, use: AntimicrobialUse) -> None:
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_U)
    panel = stage.page.orders.use_form
    assert panel.isVisible()
    panel.purpose.setCurrentIndex(("", "treatment", "prophylaxis").index(use.purpose))
    panel.course.setCurrentIndex(("", "none", "short", "long").index(use.prior_course))
    said = (
        *(use.indication, use.site, use.culture, use.susceptibility, use.prior, use.expert),
        *(use.before_operation, use.cause, use.chest_film, use.infection_type, use.emergency_reason),
    )
    for field, text in zip(panel._fields, said, strict=True):
        field.edit.setText(text)
    QTest.keyClick(panel.emergency.edit, Qt.Key.Key_Return)
    stage.settle()
    assert not panel.isVisible()


def test_the_special_tier_is_not_signed_before_its_form_is_filled_in(stage: Stage) -> None:
    (said,) = stops(stage)
    assert "特殊使用级" in said
    assert "适应证" in said
    assert "按 U" in said
    fill(stage, FORM)
    assert stops(stage) == []
    model = stage.page.model
    assert model.sheet is not None
    for finding in model.sheet.unanswered():
        model.answer(finding, "上级医师同意")
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    (command,) = stage.station.submitted
    assert command.drafts[0].antimicrobial == FORM


def test_the_form_shows_again_what_was_filled_in(stage: Stage) -> None:
    fill(stage, FORM)
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_U)
    assert stage.page.orders.use_form.use() == FORM


def test_the_time_before_the_operation_is_asked_of_prophylaxis_only(stage: Stage) -> None:
    fill(stage, msgspec.structs.replace(FORM, purpose="prophylaxis"))
    (said,) = stops(stage)
    assert "术前" in said
    fill(stage, msgspec.structs.replace(FORM, purpose="prophylaxis", before_operation="切皮前30分钟"))
    assert stops(stage) == []
    fill(stage, msgspec.structs.replace(FORM, before_operation="切皮前30分钟"))
    assert stage.page.orders.use_form.use().before_operation == "", "what is not seen is not said"


def test_ctrl_enter_with_the_form_open_signs_nothing_without_what_is_typed_in_it(stage: Stage) -> None:
    fill(stage, FORM)
    model = stage.page.model
    assert model.sheet is not None
    for finding in model.sheet.unanswered():
        model.answer(finding, "上级医师同意")
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_U)
    panel = stage.page.orders.use_form
    panel.site.edit.setText("肺和胸腔")
    QTest.keyClick(panel.site.edit, Qt.Key.Key_Return, CTRL)
    stage.settle()
    assert stage.station.submitted == []
    assert panel.isVisible()
    assert panel.site.text() == "肺和胸腔"
    assert "申请单" in stage.page.orders.message.text()
    QTest.keyClick(panel.emergency.edit, Qt.Key.Key_Return)
    stage.settle()
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    (command,) = stage.station.submitted
    assert command.drafts[0].antimicrobial.site == "肺和胸腔"


def test_the_form_goes_with_the_patient_it_was_opened_for(stage: Stage) -> None:
    stage.page.orders.table.setFocus()
    QTest.keyClick(stage.page.orders.table, Qt.Key.Key_U)
    stage.page.open_patient(WANG)
    stage.settle()
    assert not stage.page.orders.use_form.isVisible()


def test_an_emergency_is_set_to_one_day_by_the_form() -> None:
    plain = draft("meropenem-inj")
    assert with_use(plain, AntimicrobialUse(emergency_reason="休克")).days == 1
    assert with_use(plain, FORM).days is None
    assert with_use(plain, AntimicrobialUse()).antimicrobial is None


def days_now(stage: Stage) -> int | None:
    sheet = stage.page.model.sheet
    assert sheet is not None
    (line,) = sheet.lines
    return line.draft.days


def test_seven_days_that_an_emergency_made_one_are_said_and_given_back(stage: Stage) -> None:
    edit(stage, 0, "meropenem-inj 1g q8h ivgtt 7d")
    fill(stage, AntimicrobialUse(emergency_reason="脓毒性休克"))
    assert days_now(stage) == 1
    assert "现为 1 天（原为 7 天）" in stage.page.orders.message.text()
    fill(stage, AntimicrobialUse(emergency_reason="脓毒性休克，科主任已知"))
    assert stage.page.orders.message.text() == ""
    fill(stage, FORM)
    assert days_now(stage) == 7
    assert "恢复为原写的 7 天" in stage.page.orders.message.text()


def test_a_course_without_an_end_has_none_again_and_one_dose_gets_no_days(stage: Stage) -> None:
    fill(stage, AntimicrobialUse(emergency_reason="脓毒性休克"))
    assert "原为不限天数" in stage.page.orders.message.text()
    fill(stage, FORM)
    assert days_now(stage) is None
    assert "恢复为不限天数" in stage.page.orders.message.text()
    edit(stage, 0, "meropenem-inj 1g st ivgtt")
    fill(stage, AntimicrobialUse(emergency_reason="脓毒性休克"))
    assert days_now(stage) is None
    assert stage.page.orders.message.text() == ""


def test_without_a_privilege_the_sentence_says_what_helps(theme: Theme, languages: Languages) -> None:
    person = msgspec.structs.replace(SESSION.person, antimicrobial_tier=None)
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"), session=replace(SESSION, person=person))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    found.type_line("mlpn 1g q8h ivgtt")
    found.press(Qt.Key.Key_Return)
    found.press(Qt.Key.Key_Return)
    try:
        (said,) = stops(found)
        assert "您的权限未知" in said
        fill(found, AntimicrobialUse(emergency_reason="脓毒性休克"))
        assert stops(found) == []
    finally:
        found.close()


def edit(stage: Stage, at: int, text: str) -> None:
    sheet = stage.page.model.sheet
    assert sheet is not None
    stage.page.acts._edit(sheet.lines[at])
    stage.page.entry.field.edit.clear()
    stage.type_line(text)
    if stage.page.entry.state.chosen is None:
        stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    stage.settle()


def test_a_changed_dose_keeps_the_form_and_another_drug_lets_it_go_in_words(stage: Stage) -> None:
    fill(stage, FORM)
    edit(stage, 0, "meropenem-inj 0.5g q8h ivgtt")
    sheet = stage.page.model.sheet
    assert sheet is not None
    (kept,) = sheet.drafts
    assert (str(kept.dose and kept.dose.value), kept.antimicrobial) == ("0.5", FORM)
    edit(stage, 0, "sodium-chloride-09-inj 100mL q8h ivgtt")
    after = stage.page.model.sheet
    assert after is not None
    assert [one.antimicrobial for one in after.drafts] == [None]
    assert "申请单" in stage.page.orders.message.text()


def test_the_emergency_of_one_line_limits_the_whole_infusion_to_its_day(stage: Stage) -> None:
    model = stage.page.model
    assert model.sheet is not None
    saline = msgspec.structs.replace(
        model.sheet.drafts[0], catalogue_id="sodium-chloride-09-inj", what=Code(text="0.9%氯化钠"), group=1
    )
    drug = msgspec.structs.replace(model.sheet.drafts[0], group=1)
    model.put_sheet(added(removed(model.sheet, model.sheet.lines[0].key), (saline, drug)))
    stage.page.orders.table.choose(model.sheet.lines[1].key)
    fill(stage, AntimicrobialUse(emergency_reason="脓毒性休克"))
    sheet = model.sheet
    assert [(one.group, one.days) for one in sheet.drafts] == [(1, 1), (1, 1)]
