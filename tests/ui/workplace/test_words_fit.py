"""The pages that everybody meets have room for every word in four languages, and for words that are 40 % longer.

Every other screen is walked by the same measure in tests/soak.
"""

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from ui.language import NAMES
from ui.screens.fitting import LONGER, misfits, speaking
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.nurse_window import NurseWindow

SIZE = (1366, 768)


def no_room(office: Office, window: QWidget, name: str) -> list[str]:
    window.resize(*SIZE)
    found = []
    with speaking(office.workplace.languages, *NAMES, LONGER) as spoken:
        for language in spoken:
            office.settle()
            for _ in range(4):  # a layout that changes asks the one around it, and that the next
                QApplication.processEvents()
            found += [each.told(f"{name} {language}") for each in misfits(window)]
    return found


def test_the_sign_in_has_room_for_its_words(office: Office) -> None:
    assert no_room(office, office.seat.entry, "sign-in") == []


def test_the_nurses_first_pages_have_room_for_their_words(office: Office) -> None:
    office.sign_in(LIU_AN)
    nurse = office.seat.person
    assert isinstance(nurse, NurseWindow)
    found = []
    for page in list(nurse.pages)[:3]:
        nurse.window.show_page(page)
        office.settle()
        found += no_room(office, nurse.window, page)
    assert found == []


def test_the_doctors_page_has_room_for_its_words(office: Office) -> None:
    office.sign_in(SHEN)
    doctor = office.seat.person
    assert isinstance(doctor, DoctorWindow)
    doctor.page.open_patient("Patient/p-n3-12")
    office.settle()
    assert no_room(office, doctor.window, "doctor") == []


def test_the_emergency_centre_has_room_for_its_words(office: Office) -> None:
    office.sign_in(SHEN)
    doctor = office.seat.person
    assert isinstance(doctor, DoctorWindow)
    doctor.centre.show()
    found = []
    for page in ("overview", "queue", "conflicts"):
        doctor.centre.window.show_page(page)
        office.settle()
        found += no_room(office, doctor.centre.window, page)
    doctor.centre.leave()
    assert found == []
