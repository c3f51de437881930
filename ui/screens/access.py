"""Ways to the question for a reason, to what is withheld, and to the audit as the ward's lead has it. Opens nothing of elsewhere."""

from PySide6.QtWidgets import QWidget

from client.records import Person, Role
from offline.people import Session
from ui.emergency.centre_model import CentreModel
from ui.emergency.centre_window import AUDIT, EmergencyCentre
from ui.screens.special import guest_here
from ui.tour.hands import front, settle, until
from ui.tour.people import Cast

WITHHELD_BED, ELSEWHERE = "35", "Patient/p-n6-01"
LEAD = Person(reference="Practitioner/30101", name="苏叶", role=Role.HEAD_NURSE, staff_number="30101")


async def reason(people: Cast) -> QWidget:
    """Somebody of another ward whom a permission lets the doctors read, looked for by a nurse."""
    nurse = people.nurse
    await front(nurse.window)
    nurse.window.show_page("beds")
    await guest_here(people, ELSEWHERE)
    banner = await people.workplace.station.banner(ELSEWHERE)
    nurse.gate.open(ELSEWHERE, nurse.finder.found.emit, banner.patient.name if banner is not None else "")
    await until(nurse.gate.panel.isVisible, "the question for a reason")
    await settle(0.3)
    return nurse.window


async def withheld(people: Cast) -> QWidget:
    """A diagnosis that nobody sees without a reason."""
    doctor = people.doctor
    people.nurse.gate.drop()
    await front(doctor.window)
    doctor.window.show_page("doctor")
    page = doctor.page
    hits = await people.workplace.station.find_patients(WITHHELD_BED)
    patient = next(hit.patient.key for hit in hits if hit.bed == WITHHELD_BED)
    page.open_patient(patient)
    await until(lambda: page.model.chart is not None and page.model.chart.patient == patient, "the chart")
    await settle(0.6)
    return doctor.window


async def audit(people: Cast) -> QWidget:
    """The trail of this station, as the head nurse reads it."""
    people.nurse.gate.drop()
    place = people.workplace
    session = Session(person=LEAD, ward=place.settings.station.ward, is_offline=False)
    station = place.station.seen_by(session)
    model = CentreModel(station, session)
    centre = EmergencyCentre(place.theme, place.languages, place.notices, model, place.spawner, station)
    centre.set_ward(place.settings.station.ward_name)
    centre.set_user(LEAD.name)
    centre.resize(people.doctor.window.size())
    centre.open_centre(AUDIT)
    page = centre.audit
    await until(lambda: page is not None and page.model.page is not None, "the audit")
    await settle(0.4)
    return centre


WAYS = (("chart-reason", reason), ("chart-withheld", withheld), ("audit-page", audit))
