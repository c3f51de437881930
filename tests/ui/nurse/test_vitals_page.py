"""Whose the typed values are, on a PC that is slow to save and to read."""

from client.commands import RecordVitals
from tests.ui.nurse.keys import write
from tests.ui.nurse.practice_ward import Ward
from ui.nurse.vitals_page import VitalsPage

TEMPERATURE = "8310-5"


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
