"""Two nurses give blood by keyboard over the practice ward and the station's own intake: the right bag, the wrong bag, a reaction."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import EndTransfusion, ReactTransfusion, StartTransfusion
from tests.ui.nurse.practice_ward import Ward
from ui.marking.crawl import crawl
from ui.safety.blood_page import BloodPage
from ui.widgets.table_model import TableRow

WAITS, RUNS = "Patient/p-n3-27", "Patient/p-n3-25"
GOOD, EXPIRED, OF_25, UNKNOWN = "W000026100017", "W000026100033", "W000026100058", "W000099100099"
CTRL = Qt.KeyboardModifier.ControlModifier


def rows(page: BloodPage) -> list[TableRow]:
    return [row for row in page.listing.table.rows.rows if not row.is_section]


def choose(ward: Ward, page: BloodPage, patient: str) -> None:
    page.show_patient(patient)
    ward.settle()


def begin(ward: Ward, page: BloodPage, number: str, *, ticks: bool = True) -> None:
    """The check, opened by its key, both codes scanned, every line ticked, the signs measured."""
    choose(ward, page, WAITS)
    QTest.keyClick(page.listing.table, Qt.Key.Key_B)
    ward.settle()
    person = page.model.chosen
    assert person is not None
    page.scan(person.numbers[0])
    page.scan(number)
    for box in page.check.ticks.boxes.values():
        box.setChecked(ticks)
    for key, text in {"t": "36.8", "p": "84", "bp": "118/72", "r": "18"}.items():
        page.check.signs.fields[key].edit.setText(text)
    page.check.signs.fields["rate"].edit.setText("60")
    ward.settle()


def sign(ward: Ward, page: BloodPage, typed: str = "right") -> None:
    page.check.staff.edit.setText("30127")
    page.check.password.edit.setText(typed)
    QTest.keyClick(page.check.password.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()


def started(ward: Ward) -> list[StartTransfusion]:
    return [one for one in ward.station.taken if isinstance(one, StartTransfusion)]


def test_what_runs_comes_first_and_a_look_that_is_due_is_said(ward: Ward, blood: BloodPage) -> None:
    assert rows(blood)[0].subject == (RUNS, "Procedure/blood-n3-25")
    assert "次" not in rows(blood)[0].cells[4].text
    choose(ward, blood, WAITS)
    assert "已过期" in blood.detail.text(), "the expired bag is told before anybody goes to the bed"
    assert blood.detail.text().count("血袋 W") == 3


def test_the_right_bag_is_begun_by_two_and_stands_as_running(ward: Ward, blood: BloodPage) -> None:
    begin(ward, blood, GOOD)
    assert blood.check.verdict.text().startswith("✔")
    assert "B RhD+" in blood.check.known.text()
    assert not any(field.isVisible() for field in blood.check.paper_fields())
    sign(ward, blood)
    (made,) = started(ward)
    assert (made.unit.number, made.second.reference) == (GOOD, "Practitioner/30127")
    assert [one.loinc for one in made.values] == ["8310-5", "8867-4", "8480-6", "8462-4", "9279-1"]
    assert blood.check.isHidden()
    assert "输注中" in blood.listing.table.rows.rows[0].title
    assert blood.model.bag is not None
    assert blood.model.bag.transfusion.unit.number == GOOD


def test_each_wrong_bag_stops_before_anything_can_be_signed(ward: Ward, blood: BloodPage) -> None:
    for number, words in ((OF_25, "另一名患者"), (EXPIRED, "已过期"), ("W000026100041", "另一名患者")):
        begin(ward, blood, number)
        assert words in blood.check.verdict.text()
        assert not blood.check.save.isEnabled()
        sign(ward, blood)
        QTest.keyClick(blood.check, Qt.Key.Key_Escape)
        ward.settle()
    assert started(ward) == []


def test_a_line_that_is_not_ticked_and_a_wrong_password_keep_it_from_beginning(ward: Ward, blood: BloodPage) -> None:
    begin(ward, blood, GOOD, ticks=False)
    assert "未勾选" in blood.check.verdict.text()
    assert not blood.check.save.isEnabled()
    for box in blood.check.ticks.boxes.values():
        box.setChecked(True)
    ward.settle()
    sign(ward, blood, "wrong")
    assert "密码不正确" in blood.check.faults.text()
    assert blood.check.password.text() == "", "a password never stays"
    assert blood.check.number.text() == GOOD, "what was typed stays"
    sign(ward, blood)
    assert len(started(ward)) == 1


def test_a_bag_that_the_bank_did_not_send_is_checked_against_its_paper_with_a_reason(
    ward: Ward, blood: BloodPage
) -> None:
    begin(ward, blood, UNKNOWN)
    assert all(field.isVisible() for field in blood.check.paper_fields())
    blood.check.abo.choose("A")
    blood.check.rhd.choose("pos")
    blood.check.crossmatch.choose("compatible")
    blood.check.expires.edit.setText("2026-12-20 23:59")
    blood._judge()
    assert "ABO 血型与患者不合" in blood.check.verdict.text()
    blood.check.abo.choose("B")
    blood._judge()
    assert blood.check.save.isEnabled()
    sign(ward, blood)
    assert "请写明由谁决定" in blood.check.faults.text()
    blood.check.note.edit.setText("网络中断，与输血科程电话核对")
    sign(ward, blood)
    (made,) = started(ward)
    assert (made.despite, made.match) == (("bag-not-here",), None)


def test_a_bag_is_ended_with_its_volume_or_with_the_word_that_nobody_knows(ward: Ward, blood: BloodPage) -> None:
    choose(ward, blood, RUNS)
    QTest.keyClick(blood.listing.table, Qt.Key.Key_E)
    ward.settle()
    blood.end.volume.edit.setText("many")
    QTest.keyClick(blood.end.volume.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    assert "输入量" in blood.end.faults.text()
    blood.end.volume.edit.setText("?")
    QTest.keyClick(blood.end.volume.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, EndTransfusion)]
    assert made.volume is None
    assert "不详" in blood.detail.text()


def test_a_reaction_is_signed_within_three_ticks_and_stops_the_bag(ward: Ward, blood: BloodPage) -> None:
    choose(ward, blood, RUNS)
    QTest.keyClick(blood.listing.table, Qt.Key.Key_R)
    ward.settle()
    assert "立即停止输血" in blood.reaction.first.text()
    for code in ("stop", "line", "doctor"):
        blood.reaction.done.boxes[code].setChecked(True)
    blood.reaction.seen.boxes["chills"].setChecked(True)
    QTest.keyClick(blood.reaction.text.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, ReactTransfusion)]
    assert [one.code for one in made.steps] == ["stop", "line", "doctor"]
    assert blood.model.bag is not None
    assert blood.model.bag.had_reaction
    assert "反应" in rows(blood)[-1].cells[4].text


def test_the_page_has_names_for_every_field_and_keeps_its_marking(ward: Ward, blood: BloodPage) -> None:
    begin(ward, blood, GOOD)
    assert blood.check.wristband.edit.accessibleName()
    assert all(box.accessibleName() for box in blood.check.ticks.boxes.values())
    assert crawl() == []
