"""Care in a doctor's window: F7, the rail, the ways between them; on the practice ward, central away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_seat import ZHAO, doctor
from ui.workplace.doctor_window import DoctorWindow


def opened(office: Office, patient: str = ZHAO) -> DoctorWindow:
    office.sign_in(SHEN)
    one = doctor(office)
    one.page.open_patient(patient)
    office.settle()
    return one


def test_the_rail_shows_the_pathway_of_the_open_patient(office: Office) -> None:
    one = opened(office)
    pane = one.care.pathway
    assert "重症分支" in pane.head.text()
    assert "第 4 天" in pane.head.text()
    words = [cell.text for row in pane.listing.table.rows.rows for cell in row.cells]
    assert any("血培养" in each for each in words)
