"""The task centre in a doctor's hands: F4, what waits, what cannot be known, and the way to where it is done."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.records import Patient, Visit
from offline import replica, scopes
from offline.scopes import Answered, Question
from offline.views import ClinicView, VisitRow
from offline.work_views import WorkItem, WorkKind
from tests.support.builders import draft
from tests.support.resources import given
from tests.ui.nurse.practice_ward import MOMENT
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_results import press
from tests.ui.workplace.test_seat import ZHAO, doctor
from ui.clinic.queue_model import QueueFilter, queue
from ui.doctor.drafts_model import added
from ui.people.task_page import TaskPage
from ui.people.task_rows import orders_words
from ui.workplace.doctor_window import DoctorWindow


def tasks(office: Office) -> tuple[DoctorWindow, TaskPage]:
    office.sign_in(SHEN)
    one = doctor(office)
    QTest.keyClick(one.window, Qt.Key.Key_F4)
    office.settle()
    assert one.window.current_page() == "tasks"
    return one, one.tasks.page


def texts(page: TaskPage) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in page.listing.table.rows.rows]


def ask_central(office: Office, *owned: str, minutes_ago: float = 0) -> None:
    """Central named these tasks for the doctor."""
    task = {
        "resourceType": "Task",
        "id": "approve-1",
        "status": "requested",
        "intent": "order",
        "code": {"text": "特殊级抗菌药审批"},
        "description": "美罗培南：请审批",
        "for": {"reference": ZHAO},
        "owner": {"reference": SHEN.reference},
        "requester": {"reference": "Practitioner/x", "display": "丁香"},
        "authoredOn": (MOMENT - timedelta(hours=3)).isoformat(),
        "restriction": {"period": {"end": (MOMENT - timedelta(hours=1)).isoformat()}},
    }
    at_ms = int((MOMENT - timedelta(minutes=minutes_ago)).timestamp() * 1000)

    def work(books: object) -> None:
        replica.put(books, [given(task)], at_ms)  # type: ignore[arg-type]  # the store's books
        for question in (Question.CONSULTS, Question.TASKS):
            keys = owned if question is Question.TASKS else ()
            scopes.keep(books, question, Answered(keys=keys, people=(SHEN.reference,), at_ms=at_ms))  # type: ignore[arg-type]  # the same

    station = office.workplace.station
    office.loop.run_until_complete(station._db.write(work))


def test_f4_shows_what_waits_with_its_count_on_the_tab(office: Office) -> None:
    ask_central(office, "Task/approve-1")
    one, page = tasks(office)
    (approval,) = [row for row in texts(page) if row[0] == "审批或任务"]
    assert approval[1].startswith("12 赵秉衡")
    assert approval[2] == "美罗培南：请审批"
    assert "已超时" in approval[3]
    assert approval[5] == "丁香"
    assert one.window._counts["tasks"] == len(page.tasks.items) > 1
    assert any(row[0] == "危急值" for row in texts(page))


def test_without_an_answer_of_central_it_says_what_it_cannot_know(office: Office) -> None:
    _, page = tasks(office)
    assert "不知道" in page.known.text()
    assert any(row[0] == "危急值" for row in texts(page)), "what the ward's copy holds is shown all the same"


@pytest.mark.parametrize(("minutes", "is_said"), [(1, False), (30, True)])
def test_an_old_answer_says_that_newer_tasks_may_exist(office: Office, minutes: float, is_said: bool) -> None:
    ask_central(office, minutes_ago=minutes)
    _, page = tasks(office)
    assert ("可能有" in page.known.text()) is is_said


def test_enter_goes_to_the_patient_on_the_doctors_page(office: Office) -> None:
    ask_central(office, "Task/approve-1")
    one, page = tasks(office)
    assert page.listing.table.choose("Task/approve-1")
    page.listing.table.setFocus()
    QTest.keyClick(page.listing.table, Qt.Key.Key_Return)
    office.settle()
    assert one.window.current_page() == "doctor"
    assert one.page.model.patient == ZHAO


def test_a_note_that_was_begun_and_not_signed_waits_in_it(office: Office) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    one.page.open_patient(ZHAO)
    office.settle()
    one.page.new_note()
    one.page.model.write_note("日常病程记录", "写了一半")
    office.loop.run_until_complete(one.page.model.keep_notes())
    one.window.show_page("tasks")
    office.settle()
    assert ["未签病历", "12 赵秉衡", "日常病程记录"] in [row[:3] for row in texts(one.tasks.page)]


def test_orders_and_notes_of_an_outpatient_wait_in_it_under_his_name_and_open_in_the_clinic(office: Office) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    office.settle()
    patient, model = "Patient/clinic-1", one.clinic.model
    model.desk.put(added(model.desk.sheet(patient), (draft("ambroxol-tab"),)))
    station, session = office.workplace.station, model.session
    office.loop.run_until_complete(station.keep_draft(session, patient, title="门诊病历", text="写了一半"))
    office.settle()
    visit = Visit(key="Encounter/v1", patient=patient, status="in-progress")
    row = VisitRow(patient=Patient(key=patient, name="顾念安"), visit=visit, fresh_at=MOMENT)
    model.queue = queue(ClinicView(rows=(row,), as_of=MOMENT), QueueFilter.ALL)
    waiting = office.loop.run_until_complete(one.tasks._drafts())
    mine = {one.kind: (one.place, one.patient_name, one.what) for one in waiting if one.patient == patient}
    assert mine == {
        WorkKind.ORDERS: ("门诊", "顾念安", orders_words(1)),
        WorkKind.NOTE: ("门诊", "顾念安", "门诊病历"),
    }
    one.tasks.page.opened.emit(
        WorkItem(kind=WorkKind.ORDERS, patient=patient, patient_name="顾念安", place="", what="", key="orders")
    )
    assert one.window.current_page() == "clinic"


def test_a_filter_leaves_the_other_kinds_out_and_keeps_their_counts(office: Office) -> None:
    ask_central(office, "Task/approve-1")
    _, page = tasks(office)
    page.filters.choose(WorkKind.TASK.value)
    assert [row[0] for row in texts(page)] == ["审批或任务"]
    assert page.filters.chips[WorkKind.CRITICAL.value].text() != "危急值 0"


def test_s_puts_a_task_off_by_keyboard_and_takes_it_back_and_refuses_a_critical_value(office: Office) -> None:
    one, page = tasks(office)
    quality = next(item for item in page.tasks.items if item.kind is WorkKind.QUALITY)
    critical = next(item for item in page.tasks.items if item.kind is WorkKind.CRITICAL)
    table, before = page.listing.table, len(page.tasks.items)
    assert table.choose(critical.key)
    press(office, table, Qt.Key.Key_S)
    assert "不能稍后" in page.acts.told.text()
    assert table.choose(quality.key)
    press(office, table, Qt.Key.Key_S)
    assert page.acts.panel.isVisible()
    QTest.keyClick(page.acts.panel.buttons[0], Qt.Key.Key_1)
    office.settle()
    assert len(page.tasks.items) == one.window._counts["tasks"] == before - 1
    page.filters.choose("later")
    office.settle()
    assert [row[2] for row in texts(page)] == [quality.what]
    assert "回来" in texts(page)[0][3]
    assert table.choose(quality.key)
    press(office, table, Qt.Key.Key_S)
    office.settle()
    page.filters.choose("all")
    assert len(page.tasks.items) == before


def test_d_dismisses_a_message_with_a_reason_and_nothing_else(office: Office) -> None:
    _, page = tasks(office)
    message = next(item for item in page.tasks.items if item.kind is WorkKind.MESSAGE)
    quality = next(item for item in page.tasks.items if item.kind is WorkKind.QUALITY)
    table = page.listing.table
    assert table.choose(quality.key)
    press(office, table, Qt.Key.Key_D)
    assert "不能在此忽略" in page.acts.told.text()
    assert table.choose(message.key)
    press(office, table, Qt.Key.Key_D)
    page.acts.reason.confirmed.emit("已电话沟通")
    office.settle()
    assert message.key not in {item.key for item in page.tasks.items}
