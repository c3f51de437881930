"""A nurse writes down what a doctor ordered by word of mouth, over the practice ward and the station's own intake."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.safety.findings import Kind, Tier
from client.commands import OralOrder
from client.records import OrderTerm
from tests.ui.nurse.keys import opened
from tests.ui.nurse.practice_ward import LIU_AN, Ward
from ui.nurse.oral_model import OralHindrance
from ui.nurse.oral_page import OralPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def oral(ward: Ward) -> OralPage:
    page = opened(ward, "oral")
    assert isinstance(page, OralPage)
    return page


def patient_of(ward: Ward) -> str:
    everybody = ward.loop.run_until_complete(ward.station.ward_map())
    return next(card.patient.key for card in everybody.cards if card.patient is not None and card.bed is not None)


def typed(ward: Ward, page: OralPage, text: str) -> None:
    edit = page.entry.field.edit
    edit.setFocus()
    QTest.keyClicks(edit, text)
    ward.settle()
    for _ in range(2):
        QTest.keyClick(edit, Qt.Key.Key_Return)
        ward.settle()


def orals(ward: Ward) -> list[OralOrder]:
    return [one for one in ward.station.taken if isinstance(one, OralOrder)]


def answered(page: OralPage) -> None:
    for finding in page.model.sheet.unanswered():
        page.model.answer(finding, "抢救，医生口头说明")


def test_without_a_patient_nothing_can_be_written_and_the_page_says_where_to_choose_one(
    ward: Ward, oral: OralPage
) -> None:
    assert not oral.entry.isEnabled()
    assert "床位图" in oral.against.text()
    assert oral.model.hindrances() == (OralHindrance.NO_PATIENT,)


def test_an_oral_order_is_saved_only_with_doctor_and_read_back(ward: Ward, oral: OralPage) -> None:
    patient = patient_of(ward)
    oral.show_patient(patient)
    ward.settle()
    typed(ward, oral, "furosemide-inj 20mg st ivp")
    answered(oral)
    QTest.keyClick(oral.entry.field.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    assert orals(ward) == []
    assert "请选择下达医嘱的医生" in oral.against.text()
    assert oral.doctor.currentText() == "", "nobody is preset"
    oral._say_who(1)
    assert "复述" in oral.against.text()
    oral.read_back.setChecked(True)
    assert oral.against.text() == ""
    oral.save()
    ward.settle()
    (command,) = orals(ward)
    assert (command.patient, command.author, command.is_read_back) == (patient, LIU_AN, True)
    assert command.given_by == oral.model.doctors[0]
    assert [draft.term for draft in command.drafts] == [OrderTerm.ONCE]
    assert oral.model.sheet.lines == ()
    assert patient in {group.patient for group in oral.model.waiting}
    assert not oral.read_back.isChecked(), "the next one is read back, too"


def test_an_antibacterial_of_a_higher_tier_can_be_written_down_with_its_emergency(ward: Ward, oral: OralPage) -> None:
    oral.show_patient(patient_of(ward))
    ward.settle()
    typed(ward, oral, "meropenem-inj 1g st ivgtt")
    (line,) = oral.model.sheet.lines
    assert line.draft.antimicrobial is not None
    assert line.draft.antimicrobial.emergency_reason
    report = oral.model.sheet.report
    assert report is not None
    own = [one for one in report.findings if one.kind is Kind.ANTIBIOTIC]
    assert own
    assert all(one.tier is Tier.ADVISE for one in own)
    assert OralHindrance.STOPPED not in oral.model.hindrances()


def test_a_long_term_order_is_not_taken_by_word_of_mouth(ward: Ward, oral: OralPage) -> None:
    oral.show_patient(patient_of(ward))
    ward.settle()
    typed(ward, oral, "furosemide-inj 20mg qd ivp")
    assert oral.model.sheet.lines == ()


def test_a_line_more_must_be_read_back_again(ward: Ward, oral: OralPage) -> None:
    oral.show_patient(patient_of(ward))
    ward.settle()
    typed(ward, oral, "furosemide-inj 20mg st ivp")
    oral.read_back.setChecked(True)
    typed(ward, oral, "dexamethasone-inj 5mg st ivp")
    assert [line.draft.catalogue_id for line in oral.model.sheet.lines] == ["furosemide-inj", "dexamethasone-inj"]
    assert not oral.model.is_read_back


def test_another_patient_begins_an_empty_sheet(ward: Ward, oral: OralPage) -> None:
    first = patient_of(ward)
    oral.show_patient(first)
    ward.settle()
    typed(ward, oral, "furosemide-inj 20mg st ivp")
    everybody = ward.loop.run_until_complete(ward.station.ward_map())
    other = next(card.patient.key for card in everybody.cards if card.patient is not None and card.patient.key != first)
    oral.show_patient(other)
    ward.settle()
    assert (oral.model.sheet.lines, oral.model.given_by, oral.model.is_read_back) == ((), None, False)
    assert oral.entry.field.edit.text() == ""


def test_o_on_the_bed_map_opens_the_page_for_the_patient_of_the_card(ward: Ward) -> None:
    beds = opened(ward, "beds")
    wanted = list[tuple[str, str]]()
    ward.pages["beds"].page_wanted.connect(_into(wanted))
    QTest.keyClick(beds.focusWidget() or beds, Qt.Key.Key_O)
    ward.settle()
    assert [page for page, _ in wanted] == ["oral"]
    assert wanted[0][1].startswith("Patient/")


def _into(found: list[tuple[str, str]]):  # type: ignore[no-untyped-def]  # noqa: ANN202  # a slot
    def slot(page: str, patient: str) -> None:
        found.append((page, patient))

    return slot


def test_a_controlled_drug_by_word_of_mouth_wants_the_nurses_password(ward: Ward, oral: OralPage) -> None:
    oral.show_patient(patient_of(ward))
    ward.settle()
    typed(ward, oral, "morphine-inj 5mg st sc")
    answered(oral)
    oral._say_who(1)
    oral.read_back.setChecked(True)
    oral.save()
    ward.settle()
    assert oral.password.isVisible()
    assert orals(ward) == []
    for password, count in (("wrong", 0), ("right", 1)):
        QTest.keyClicks(oral.password.field.edit, password)
        QTest.keyClick(oral.password.field.edit, Qt.Key.Key_Return)
        ward.settle()
        assert len(orals(ward)) == count
    assert not oral.password.isVisible()


def test_without_its_skin_test_a_drug_by_word_of_mouth_wants_a_second_person(ward: Ward, oral: OralPage) -> None:
    oral.show_patient(patient_of(ward))
    ward.settle()
    typed(ward, oral, "penicillin-g-inj 1600000u st im")
    answered(oral)
    oral._say_who(1)
    oral.read_back.setChecked(True)
    oral.save()
    ward.settle()
    assert oral.second.isVisible()
    assert orals(ward) == []
    for password, count in (("wrong", 0), ("right", 1)):
        oral.second.number.edit.setText("N077")
        QTest.keyClicks(oral.second.password.edit, password)
        QTest.keyClick(oral.second.password.edit, Qt.Key.Key_Return)
        ward.settle()
        assert len(orals(ward)) == count
    assert not oral.second.isVisible()
    (exemption,) = [draft.exemption for draft in orals(ward)[0].drafts]
    assert exemption is not None
    assert (exemption.second.reference, exemption.reason) == ("Practitioner/N077", "抢救，医生口头说明")
