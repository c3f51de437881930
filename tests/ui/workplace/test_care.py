"""Care in a doctor's window: F7, the rail, the ways between them; on the practice ward, central away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.records import OrderTerm
from client.records.care import Severity
from offline.care_views import ConsultRow, Department, OpenItem
from tests.ui.workplace.conftest import LIANG, SHEN, Office
from tests.ui.workplace.test_seat import ZHAO, doctor
from ui.care.form import CareForm
from ui.care.page import CONSULTS, DISCHARGE, HANDOVER
from ui.doctor.chart_desk import Shown
from ui.workplace.doctor_window import DoctorWindow

YE, QIAN = "Patient/p-n3-27", "Patient/p-n3-01"


def opened(office: Office, patient: str = ZHAO) -> DoctorWindow:
    office.sign_in(SHEN)
    one = doctor(office)
    one.page.open_patient(patient)
    office.settle()
    return one


async def declared(office: Office) -> None:
    """Somebody declares the emergency."""
    office.workplace.station.engine.declare("顾明澜", "planned")


def at(office: Office, one: DoctorWindow, view: str) -> None:
    QTest.keyClick(one.window, Qt.Key.Key_F7)
    one.care.page.show_view(view)
    office.settle()
    assert one.window.current_page() == "care"


def sign(office: Office, form: CareForm) -> None:
    form.saved.emit()
    office.settle()


def consults(one: DoctorWindow) -> dict[str, ConsultRow]:
    found = one.care.page.desk.consults
    return {row.task.question: row for row in (found.rows if found else ())}


def test_the_rail_shows_the_pathway_of_the_open_patient_and_nothing_of_the_one_before(office: Office) -> None:
    one = opened(office)
    pane = one.care.pathway
    assert "重症分支" in pane.head.text()
    assert "第 4 天" in pane.head.text()
    words = [cell.text for row in pane.listing.table.rows.rows for cell in row.cells]
    assert any("血培养" in each for each in words)
    while_leaving: list[str] = []

    def note(what: Shown) -> None:
        if what is Shown.LEFT:
            while_leaving.append(pane.head.text())

    one.page.model.listen(note)
    one.page.open_patient(YE)
    office.settle()
    assert while_leaving == [""], "gone before the next chart was there"
    assert "未入径" in pane.head.text()


def test_an_open_item_becomes_a_draft_that_nobody_has_signed_and_a_reason_holds_nobody_back(office: Office) -> None:
    one = opened(office)
    pane = one.care.pathway
    assert pane.listing.table.choose("item:lactate")
    pane.begin_item()
    pane.item_form.saved.emit()
    office.settle()
    sheet = one.page.model.sheet
    assert sheet is not None
    assert [draft.catalogue_id for draft in sheet.drafts] == ["2524-7"]
    assert pane.listing.table.choose("item:daily-s")
    pane.begin_item()
    pane.item_form.act.choose("why")
    sign(office, pane.item_form)
    assert "原因未填" in pane.item_form.faults.text()
    pane.item_form.reason.edit.setText("今日已由上级医师查房记录代替")
    sign(office, pane.item_form)
    view = pane.view
    assert view is not None
    assert [one.reason for one in view.variances] == ["今日已由上级医师查房记录代替"]


def test_a_consult_of_an_emergency_is_asked_by_keyboard_and_says_that_nobody_has_it_yet(office: Office) -> None:
    one = opened(office)
    office.loop.run_until_complete(declared(office))
    at(office, one, CONSULTS)
    pane = one.care.page.consults
    QTest.keyClick(pane.listing.table, Qt.Key.Key_N)
    office.settle()
    form = pane.ask
    assert form.isVisible()
    assert "12 赵秉衡" in form.told.text()
    assert "诊断：" in form.summary.text()
    assert not form.identity.isHidden()
    sign(office, form)
    assert "再次核对的患者不符" in form.faults.text(), "in an emergency the patient is named again"
    form.identity.edit.setText("zbh m 1959")
    sign(office, form)
    assert "会诊目的未填" in form.faults.text()
    assert "请选择会诊对象" in form.faults.text()
    assert "请说明急会诊或普通会诊" in form.faults.text()
    known = one.care.page.desk.whom()
    form.owner.know(known or (_department(),))
    form.owner.field.edit.setText("内分泌科")
    form.urgency.choose("urgent")
    form.question.set_text("血糖波动大，请协助调整胰岛素")
    sign(office, form)
    row = consults(one)["血糖波动大，请协助调整胰岛素"]
    assert row.is_undelivered
    assert row.task.request is not None
    texts = [cell.text for each in pane.listing.table.rows.rows for cell in each.cells]
    assert "未送达：请打电话" in texts
    pane.choose(row.task.key)
    QTest.keyClick(pane.listing.table, Qt.Key.Key_P)
    office.settle()
    pane.call.reached.edit.setText("程青")
    pane.call.read_back.edit.setText("12 床，十分钟内到")
    sign(office, pane.call)
    assert "程青" in pane.detail.text()


def _department() -> Department:
    return Department(key="Organization/dept-ENDO", name="内分泌科")


def test_an_answer_is_read_by_the_one_who_asked_and_said_what_follows(office: Office) -> None:
    one = opened(office)
    at(office, one, CONSULTS)
    pane = one.care.page.consults
    pane.choose("Task/consult-n3-12-task")
    assert "建议转 ICU" in pane.detail.text()
    assert not pane.buttons["A"].isEnabled(), "what was answered is not accepted"
    pane.begin_read()
    pane.read.action.choose("order")
    sign(office, pane.read)
    row = consults(one)["脓毒症，升压药依赖，请评估转科"]
    assert row.acknowledged_by == SHEN.name


def test_a_handover_is_taken_only_when_it_was_said_back_and_given_only_when_it_was_said_how_ill(office: Office) -> None:
    one = opened(office)
    at(office, one, HANDOVER)
    pane = one.care.page.handover
    pane.choose(YE)
    pane.begin_take()
    sign(office, pane.take)
    assert "请先用自己的话复述" in pane.take.faults.text()
    pane.take.words.set_text("叶清和无创中，10 点血气，pH 低于 7.25 就插管")
    sign(office, pane.take)
    row = one.care.page.desk.handover(YE)
    assert row is not None
    assert row.task is not None
    assert row.task.synthesis.startswith("叶清和无创中")
    pane.choose(ZHAO)
    pane.begin_give()
    assert "去甲肾上腺素" in pane.give.summary.text(), "the last text stands there to be edited"
    sign(office, pane.give)
    assert "请说明病情程度" in pane.give.faults.text()
    pane.give.severity.choose(Severity.UNSTABLE.value)
    sign(office, pane.give)
    given = one.care.page.desk.handover(ZHAO)
    assert given is not None
    assert given.waits
    assert given.last is not None
    assert given.last.given_by == SHEN.name
    assert not pane.buttons["T"].isEnabled(), "nobody takes his own"


def test_a_medicine_for_home_goes_among_the_drafts_and_its_fate_is_said_with_a_reason(office: Office) -> None:
    one = opened(office, QIAN)
    at(office, one, DISCHARGE)
    pane = one.care.page.discharge
    assert {row.key.rpartition("|")[2] for row in pane.rows} >= {"amlodipine-tab", "tiotropium-dpi"}
    pane.begin_add()
    pane.add.line.edit.setText("ambroxol-tab 30mg tid po 7d")
    pane.add.quantity.edit.setText("2 盒")
    sign(office, pane.add)
    sheet = one.page.model.sheet
    assert sheet is not None
    (draft,) = sheet.drafts
    assert (draft.term, draft.days, str(draft.quantity and draft.quantity.value)) == (OrderTerm.DISCHARGE, 7, "2")
    opens = [row.subject for row in pane.open.table.rows.rows if isinstance(row.subject, OpenItem)]
    assert next((item.kind, item.what) for item in opens) == ("unsigned", draft.what.text)
    pane.sign_comparison()
    assert pane.fate.isVisible(), "what was not said is asked first"
    for _ in range(len(pane.rows)):
        if pane.fate.isHidden():
            break
        words = [key for key, _, _ in pane.fate.fate._choices if key]
        pane.fate.fate.choose(words[0])
        pane.fate.reason.edit.setText("按出院方案调整")
        sign(office, pane.fate)
        pane.sign_comparison()
        office.settle()
    assert pane.found is not None
    assert pane.found.comparison is not None
    assert any("按出院方案调整" in field.value for field in pane.found.comparison.note.sections[0].fields)


def test_a_consult_of_the_task_centre_opens_on_the_care_page(office: Office) -> None:
    one = opened(office)
    one.tasks.consult_wanted.emit("Task/consult-n3-16-task")
    office.settle()
    assert one.window.current_page() == "care"
    assert "间质性肺病" in one.care.page.consults.detail.text()


def test_another_doctor_sees_what_waits_for_him(office: Office) -> None:
    office.sign_in(LIANG)
    one = doctor(office)
    at(office, one, HANDOVER)
    one.care.page.handover.choose(YE)
    assert not one.care.page.handover.buttons["T"].isEnabled(), "it is his own handover"


def test_the_discharge_record_begins_with_what_the_page_gathered(office: Office) -> None:
    one = opened(office, QIAN)
    at(office, one, DISCHARGE)
    one.care.page.discharge.go_record()
    office.settle()
    assert one.window.current_page() == "doctor"
    note = one.page.model.note
    assert note is not None
    assert note.title == "出院记录"
    assert "入院诊断：慢性阻塞性肺疾病急性加重" in note.text
    assert any("慢性阻塞性肺疾病急性加重" in pulled.text and pulled.sources for pulled in note.form.pulled)


def test_in_an_emergency_the_discharge_order_is_disabled_and_says_why_and_the_rest_goes_on(office: Office) -> None:
    one = opened(office, QIAN)
    at(office, one, DISCHARGE)
    pane = one.care.page.discharge
    assert pane.buttons["O"].isEnabled()
    pane.set_away(is_away=True)
    assert not pane.buttons["O"].isEnabled()
    assert "出院医嘱需要中心系统" in pane.away.text()
    assert all(pane.buttons[key].isEnabled() for key in "MCKWIB")


def test_the_tab_counts_the_consults_before_anybody_looks_at_the_page(office: Office) -> None:
    one = opened(office)
    assert one.care._late.made is None, "nobody has looked"
    before = one.window._counts.get("care")
    at(office, one, CONSULTS)
    assert one.care.page.desk.consults is not None
    assert before == one.care.page.desk.waiting() > 0
