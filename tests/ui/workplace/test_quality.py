"""What central found about a note, and a locked note, in a doctor's hands at the ward."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QTextCharFormat

from client.clinical.documents.deadlines import Urgency
from client.commands import AskRecords, ReplyToFinding
from client.records.notes import RecordRequestKind, RequestState
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_seat import doctor
from ui.doctor.page import DoctorPage
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import ChipLabel, Label


@pytest.fixture
def page(office: Office) -> DoctorPage:
    office.sign_in(SHEN)
    one = doctor(office)
    one.window.resize(1920, 1080)
    office.settle()
    return one.page


def opened(office: Office, page: DoctorPage, patient: str, note: str = "") -> None:
    page.open_patient(patient)
    office.settle()
    page.show_notes()
    if note:
        page.notes.read(note)
    office.settle()


def said(page: DoctorPage) -> str:
    box = page.notes.findings
    return " ".join(
        [
            *(one.text() for one in box.findChildren(Label)),
            *(one.accessibleName() for one in box.findChildren(ChipLabel)),
        ]
    )


def underlined(page: DoctorPage, words: str) -> bool:
    look = page.notes.reader.text.document().find(words).charFormat()
    return look.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline


def answers(page: DoctorPage, text: str) -> list[SecondaryButton]:
    return [one for one in page.notes.findings.findChildren(SecondaryButton) if one.text() == text and one.isVisible()]


def test_the_note_shows_the_finding_with_its_source_thread_and_place_and_takes_an_answer(
    office: Office, page: DoctorPage
) -> None:
    opened(office, page, "Patient/p-n3-12", "Composition/n-n3-12-20")
    words = said(page)
    for part in ("ZK-IN-12", "人工", "中度", "现病史未记录", "申诉：家属诉", "维持问题：现病史仍需写明"):
        assert part in words
    assert underlined(page, "现病史：")
    assert not underlined(page, "既往史")
    (feedback,) = answers(page, "反馈")
    feedback.click()
    page.notes.reason.confirmed.emit("已与上级核对")
    office.settle()
    (fixed,) = answers(page, "已改")
    fixed.click()
    office.settle()
    words = said(page)
    assert "反馈：已与上级核对" in words
    assert "已答复，待质控查看" in words
    queue = office.loop.run_until_complete(office.workplace.station.queue())
    assert [one.kind for one in queue] == [ReplyToFinding.__struct_config__.tag] * 2


def test_a_finding_never_keeps_a_draft_from_being_signed(office: Office, page: DoctorPage) -> None:
    opened(office, page, "Patient/p-n3-22", "Composition/n-n3-22-23")
    assert "AI-OP-07" in said(page)
    page.model.begin_note("日常病程记录")
    page.model.write_note("日常病程记录", "胸水引流通畅。")
    assert page.model.note_state().may_sign


def test_a_locked_note_is_not_begun_but_asked_for_and_its_state_is_told(office: Office, page: DoctorPage) -> None:
    opened(office, page, "Patient/p-n3-34")
    duties = page.summary.duties
    late = next(one for one in duties._deadlines if one.urgency is Urgency.LOCKED)
    duties.write_wanted.emit(late)
    office.settle()
    assert not page.notes.has_editor_open()
    assert duties.reason.isVisible(), "instead it asks why it should be unlocked"
    duties.reason.confirmed.emit("抢救占用时间")
    office.settle()
    assert "已申请解锁" in duties.lock_line.text()
    assert not duties.unlock_button.isVisible(), "it is asked once"
    page.model.begin_template(late.template, late.title)
    assert [one.rule for one in page.model.note_state().locked] == ["T04"], "nor is it signed under its own name"
    (entry,) = office.loop.run_until_complete(office.workplace.station.queue())
    assert entry.kind == AskRecords.__struct_config__.tag


@pytest.mark.parametrize(
    ("patient", "state"), [("Patient/p-n3-26", RequestState.GRANTED), ("Patient/p-n3-32", RequestState.REFUSED)]
)
def test_only_a_granted_unlock_opens_the_note(
    office: Office, page: DoctorPage, patient: str, state: RequestState
) -> None:
    opened(office, page, patient)
    record = page.model.chart.record if page.model.chart is not None else None
    assert record is not None
    (row,) = record.requests
    now = page.model.now
    assert (row.request.kind, row.state(now)) == (RecordRequestKind.UNLOCK, state)
    late = next(one for one in record.deadlines if one.urgency is Urgency.LOCKED)
    assert page.model.begin_due(late) is (state is RequestState.GRANTED)
    assert not record.is_unlocked(late, now + timedelta(days=1))
