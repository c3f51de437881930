"""Ways to the screens of consults, handover and discharge. Signs nothing: the pictures leave the ward as it is."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.care.page import CONSULTS, DISCHARGE, HANDOVER
from ui.tour.hands import front, press, settle, until
from ui.tour.people import Cast

SEVERE_BED, HOME_BED = "12", "01"


async def _open(people: Cast, view: str, bed: str) -> QWidget:
    """The page on that view, the patient of the bed open beside it."""
    window, page, doctor = people.doctor.window, people.doctor.care.page, people.doctor.page
    await front(window)
    hits = await people.workplace.station.find_patients(bed)
    patient = next((hit.patient.key for hit in hits if hit.bed.lstrip("0") == bed.lstrip("0")), None)
    if patient is not None:
        window.show_page("doctor")
        doctor.open_patient(patient)
        await until(lambda: doctor.model.drawn == patient, "the chart")
    press(Qt.Key.Key_F7, on=window)
    page.show_view(view)
    await settle(0.8)
    return window


async def consults(people: Cast) -> QWidget:
    """The consult that intensive care answered and nobody has read."""
    window = await _open(people, CONSULTS, SEVERE_BED)
    page = people.doctor.care.page
    page.consults.drop_form()
    page.consults.choose("Task/consult-n3-12-task")
    await settle(0.3)
    return window


async def handover(people: Cast) -> QWidget:
    """The patient whose handover waits, with the receiver's words being typed."""
    window = await _open(people, HANDOVER, SEVERE_BED)
    page = people.doctor.care.page
    await until(lambda: page.desk.handovers is not None, "the handovers")
    page.handover.drop_form()
    page.handover.choose("Patient/p-n3-27")
    page.handover.begin_take()
    await settle(0.3)
    return window


async def discharge(people: Cast) -> QWidget:
    window = await _open(people, DISCHARGE, HOME_BED)
    page = people.doctor.care.page
    await until(lambda: page.discharge.found is not None, "the discharge")
    page.discharge.drop_form()
    await settle(0.3)
    return window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("care-consults", consults),
    ("care-handover", handover),
    ("care-discharge", discharge),
)
