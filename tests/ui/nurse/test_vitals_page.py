"""The page of vital signs over the real store and intake, worked with the keyboard alone."""

from PySide6.QtCore import Qt

from client.commands import RecordVitals
from tests.ui.nurse.keys import press, write
from tests.ui.nurse.practice_ward import Ward
from ui.nurse.bed_facts import PULSE, TEMPERATURE
from ui.nurse.vitals_page import VitalsPage


def test_values_are_typed_with_enter_and_saved_with_ctrl_enter(ward: Ward, vitals: VitalsPage) -> None:
    vitals.show_patient("Patient/p-n3-12")
    ward.settle()
    write(ward, "37,2")
    press(ward, Qt.Key.Key_Return)
    write(ward, "96")
    press(ward, Qt.Key.Key_Return, ctrl=True)
    (command,) = ward.station.taken
    assert isinstance(command, RecordVitals)
    assert [(value.loinc, str(value.amount.value)) for value in command.values if value.amount] == [
        (TEMPERATURE, "37.2"),
        (PULSE, "96"),
    ]
    row = next(row for row in vitals.listing.table.rows.rows if row.key == "Patient/p-n3-12")
    assert row.is_pending
    assert "床旁" in row.cells[-1].text


def test_while_one_patients_values_are_saved_the_next_ones_are_typed_and_stay_his(
    ward: Ward, vitals: VitalsPage
) -> None:
    """On a slow PC the nurse has chosen the next bed long before the first is saved and read again."""
    vitals.show_patient("Patient/p-n3-12")
    ward.settle()
    write(ward, "37.2")
    vitals.save_values()
    vitals.show_patient("Patient/p-n3-03")
    ward.settle()
    (command,) = ward.station.taken
    assert isinstance(command, RecordVitals)
    assert command.patient == "Patient/p-n3-12"
    assert vitals.model.patient == "Patient/p-n3-03", "nobody is led away from whom he chose"
    assert vitals.form.edits[TEMPERATURE].text() == ""
    vitals.model.look_at("Patient/p-n3-05")
    write(ward, "38.1")
    vitals.draw()
    assert vitals.form.edits[TEMPERATURE].text() == "", "typed under the plate of bed 03, so it is not of bed 05"
    vitals.show_patient("Patient/p-n3-03")
    ward.settle()
    assert vitals.form.edits[TEMPERATURE].text() == "38.1"


def test_a_temperature_of_73_2_is_refused_and_stays_in_its_field(ward: Ward, vitals: VitalsPage) -> None:
    vitals.show_patient("Patient/p-n3-12")
    ward.settle()
    write(ward, "73.2")
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert ward.station.taken == []
    assert vitals.form.edits[TEMPERATURE].text() == "73.2"
    assert vitals.form.edits[TEMPERATURE].hasFocus()
    assert "25 至 45" in vitals.form._faults[TEMPERATURE].text()
    assert vitals.refusal.text()


def test_a_slash_moves_from_the_upper_to_the_lower_pressure(ward: Ward, vitals: VitalsPage) -> None:
    vitals.show_patient("Patient/p-n3-12")
    ward.settle()
    vitals.form.edits["8480-6"].setFocus()
    write(ward, "120/80")
    assert (vitals.form.edits["8480-6"].text(), vitals.form.edits["8462-4"].text()) == ("120", "80")
