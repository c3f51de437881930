"""A nurse takes a result by telephone and enters a sheet of paper by keyboard; what the record holds already is offered."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import (
    AdministerDose,
    ClosePaper,
    RecordFluids,
    RecordVitals,
    ReportPhoned,
    SignOrders,
    WriteNote,
)
from offline import numbers
from tests.ui.nurse.practice_ward import LIU_AN, Ward
from ui.downtime.page import DowntimePage
from ui.marking.crawl import crawl

CTRL = Qt.KeyboardModifier.ControlModifier
BED, NAME = "12", "赵秉衡"


def press(ward: Ward, page: DowntimePage, key: Qt.Key) -> None:
    QTest.keyClick(page.listing.table, key)
    ward.settle()


def save(ward: Ward, page: DowntimePage) -> None:
    QTest.keyClick(page.listing.table, Qt.Key.Key_Return, CTRL)
    ward.settle()


def enter(ward: Ward, page: DowntimePage, kind: str, time: str, text: str) -> None:
    page.line.kind.choose(kind)
    page.line.time.edit.setText(time)
    page.line.text.edit.setText(text)
    save(ward, page)


def take(ward: Ward, page: DowntimePage) -> None:
    press(ward, page, Qt.Key.Key_Z)
    page.sheet.patient.edit.setText(BED)
    page.sheet.page.edit.setText("P-0007")
    page.sheet.writer.edit.setText("30112")
    save(ward, page)


def test_a_call_is_kept_only_when_it_was_said_back_and_the_patient_was_named_twice(
    ward: Ward, page: DowntimePage
) -> None:
    press(ward, page, Qt.Key.Key_T)
    form = page.call
    banner = next(one for one in ward.loop.run_until_complete(ward.station.find_patients(BED)) if one.matched == "bed")
    typed = (
        (form.patient, BED),
        (form.first, NAME),
        (form.second, NAME),
        (form.test, "钾"),
        (form.value, "5.9"),
        (form.again, "5.6"),
        (form.unit, "mmol/L"),
        (form.caller, "检验科 王敏"),
    )
    for field, text in typed:
        field.edit.setText(text)
    save(ward, page)
    assert "复述与所报不一致" in form.faults.text()
    assert "两项不同身份" in form.faults.text()
    form.again.edit.setText("5.9")
    form.second.edit.setText(banner.patient.hospital_number or "")
    save(ward, page)
    (made,) = [one for one in ward.station.taken if isinstance(one, ReportPhoned)]
    assert (made.results[0].read_back, made.caller) == (made.results[0].amount, "检验科 王敏")
    assert made.identified_by == ("name", "hospital-number")
    assert form.isHidden()
    assert NAME in [row.cells[1].text for row in page.listing.table.rows.rows]
    assert crawl() == []


def test_a_sheet_is_entered_line_by_line_and_what_is_known_is_offered(ward: Ward, page: DowntimePage) -> None:
    take(ward, page)
    enter(ward, page, "fluids", "09:40", "u 350 o 200")
    enter(ward, page, "fluids", "09:45", "u 350")
    assert page.buttons["G"].isVisibleTo(page)
    assert "纸质补录" in page.offer.text(), "the line before, which came from paper itself"
    press(ward, page, Qt.Key.Key_A)
    made = [one for one in ward.station.taken if isinstance(one, RecordFluids)]
    assert len(made) == 2
    assert made[1].paper is not None
    assert made[1].paper.others
    assert (made[0].author.reference, made[0].paper and made[0].paper.enterer.reference) == (
        LIU_AN.reference,
        LIU_AN.reference,
    )
    assert made[0].occurred_at.strftime("%H:%M") == "09:40"
    enter(ward, page, "vitals", "12:37", "38.5 96 120/80 20")
    assert len([one for one in ward.station.taken if isinstance(one, RecordVitals)]) == 1
    assert "已录：3 行" in page.sums.text()
    assert {row.cells[5].text for row in page.lines.table.rows.rows} == {"✎ 纸质补录"}


def take_of(ward: Ward, page: DowntimePage, writer: str) -> None:
    press(ward, page, Qt.Key.Key_Z)
    page.sheet.patient.edit.setText(BED)
    page.sheet.page.edit.setText("P-0008")
    page.sheet.writer.edit.setText(writer)
    save(ward, page)


def type_order(ward: Ward, page: DowntimePage, text: str) -> None:
    edit = page.entry.field.edit
    edit.setFocus()
    QTest.keyClicks(edit, text)
    ward.settle()
    for _ in range(2):
        QTest.keyClick(edit, Qt.Key.Key_Return)
        ward.settle()


def test_an_order_that_a_doctor_signed_on_paper_is_typed_as_he_types_it_and_is_his_from_that_time(
    ward: Ward, page: DowntimePage
) -> None:
    doctor = next(one for one in ward.loop.run_until_complete(ward.station.doctors("Patient/p-n3-12")))
    take_of(ward, page, doctor.name)
    page.line.kind.choose("order")
    page.line.kind.changed.emit()
    page.line.time.edit.setText("09:40")
    assert page.entry.isVisible()
    assert not page.line.text.isVisible()
    save(ward, page)
    assert "医生录入的方式" in page.line.faults.text(), "nothing was typed yet"
    type_order(ward, page, "furosemide-inj 20mg st ivp")
    assert page.check.isVisible()
    for finding in page.model.order_sheet.unanswered():
        page.model.answer(finding, "医师已知，纸质医嘱在前")
    save(ward, page)
    (made,) = [one for one in ward.station.taken if isinstance(one, SignOrders)]
    assert (made.author, made.paper and made.paper.enterer.reference) == (doctor, LIU_AN.reference)
    assert made.occurred_at.strftime("%H:%M") == "09:40"
    assert made.drafts[0].starts_at == made.occurred_at
    assert "20 mg" in page.lines.table.rows.rows[0].cells[2].text
    assert not page.check.isVisible()
    assert crawl() == []


def test_a_nurse_orders_nothing_from_paper_and_her_note_is_of_the_nursing_record(
    ward: Ward, page: DowntimePage
) -> None:
    take_of(ward, page, "30112")
    page.line.kind.choose("order")
    page.line.kind.changed.emit()
    page.line.time.edit.setText("09:40")
    type_order(ward, page, "furosemide-inj 20mg st ivp")
    save(ward, page)
    assert "医生" in page.line.faults.text()
    assert not [one for one in ward.station.taken if isinstance(one, SignOrders)]
    enter(ward, page, "note", "05:13", "患者诉胸闷，予吸氧后缓解。")
    (made,) = [one for one in ward.station.taken if isinstance(one, WriteNote)]
    assert "胸闷" in made.text
    assert made.paper is not None
    assert made.paper.page == "P-0008"


def test_a_sheet_that_does_not_add_up_asks_why(ward: Ward, page: DowntimePage) -> None:
    take(ward, page)
    enter(ward, page, "fluids", "09:40", "u 350")
    page.listing.table.setFocus()
    press(ward, page, Qt.Key.Key_E)
    for field, text in (
        (page.count.lines, "2"),
        (page.count.doses, "0"),
        (page.count.intake, "0"),
        (page.count.output, "350"),
    ):
        field.edit.setText(text)
    save(ward, page)
    assert "不符" in page.count.faults.text()
    page.count.reason.edit.setText("第 2 行无法辨认")
    save(ward, page)
    (made,) = [one for one in ward.station.taken if isinstance(one, ClosePaper)]
    assert (made.counted.lines, made.entered.lines, made.reason) == (2, 1, "第 2 行无法辨认")


def test_a_dose_on_paper_that_something_speaks_against_is_asked_about_and_goes_in_with_a_reason(
    ward: Ward, page: DowntimePage
) -> None:
    """Given twice within the hour, as the sheet says: who enters it hears it, asks, and says why."""
    take(ward, page)
    statin = next(row.order for row in page.model.orders if row.order.what.text == "阿托伐他汀钙片")

    def given(time: str) -> None:
        page.line.kind.choose("dose")
        page.line.time.edit.setText(time)
        page.line.order.choose(statin.key)
        save(ward, page)

    def doses() -> list[AdministerDose]:
        return [one for one in ward.station.taken if isinstance(one, AdministerDose)]

    given("09:40")
    given("10:10")
    assert page.model.offered
    page.listing.table.setFocus()
    press(ward, page, Qt.Key.Key_A)
    assert len(doses()) == 1, "nothing is answered in the name of who enters it"
    assert "刚给过" in page.line.faults.text()
    assert "写明原因" in page.line.faults.text()
    assert page.line.reason.isVisible()
    save(ward, page)
    assert len(doses()) == 1, "without a reason it is asked again"
    page.line.reason.edit.setText("患者呕吐，医师同意补服")
    save(ward, page)
    made = doses()[-1]
    assert (len(doses()), made.note, made.despite) == (2, "补录：患者呕吐，医师同意补服", ("given-just-before",))
    assert made.paper is not None
    assert not page.line.reason.isVisible()
    assert page.line.reason.text() == ""


def _ticket(ward: Ward, *entries: str, patient: str | None = None) -> str:
    found = next(one for one in ward.loop.run_until_complete(ward.station.find_patients(BED)) if one.matched == "bed")
    number = found.patient.hospital_number if patient is None else patient
    return f"WL1;N3-D02;{number};2026-11-20T14:12:05+08:00;{','.join(entries)};0123456789abcdef"


def test_a_scanned_emergency_page_says_what_became_of_each_entry_and_begins_the_sheet_for_what_nobody_knows(
    ward: Ward, page: DowntimePage
) -> None:
    nowhere = numbers.written("E", numbers.Place(ward="N3", station="N3D02"), date(2026, 11, 20), 17)
    page.take_scan(_ticket(ward, nowhere, "E-N3-N3D02-261120-0018-?"))
    ward.settle()
    head, missing, slip = page.scanned.text().splitlines()
    assert "N3-D02" in head
    assert "E-0017" in missing
    assert "E-0018" not in missing
    assert "E-0018" in slip, "a slip of the scanner is no entry that is missing"
    assert page.sheet.isVisible()
    assert page.sheet.patient.text()
    assert ward.station.taken == [], "nothing is entered by a scan"


def test_a_page_of_somebody_unknown_and_a_wristband_begin_nothing(ward: Ward, page: DowntimePage) -> None:
    before = page.scanned.text()
    page.take_scan("2611-04812")
    ward.settle()
    assert page.scanned.text() == before
    page.take_scan(_ticket(ward, patient="9999-00000"))
    ward.settle()
    assert "9999-00000" in page.scanned.text()
    assert not page.sheet.isVisible()
