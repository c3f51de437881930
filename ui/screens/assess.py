"""Ways to the screens of assessments. Signs nothing: the pictures leave the ward as it is."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.tour.hands import front, press, settle, until
from ui.tour.people import Cast

BED, SEVERE_BED = "03", "12"
_CALM = {"feeding": "10", "bathing": "0", "grooming": "5", "dressing": "5", "bowels": "10", "bladder": "10"}


async def _open(people: Cast, bed: str, form: str) -> QWidget:
    window, page = people.nurse.window, people.nurse.assess
    await front(window)
    press(Qt.Key.Key_F7, on=window)
    await until(lambda: page.model.due is not None, "what is due")
    page.pane.drop_forms()
    hits = await people.workplace.station.find_patients(bed)
    patient = next((hit.patient.key for hit in hits if hit.bed.lstrip("0") == bed.lstrip("0")), "")
    page.pane.open_patient(patient, form, to_form=True)
    await until(lambda: page.model.view is not None and page.model.view.patient == patient, "the patient")
    page.model.clear()
    page.pane.draw()
    await settle(0.3)
    return window


async def due(people: Cast) -> QWidget:
    """The ward's list, and early warning for the severe patient with what his vital signs propose."""
    window = await _open(people, SEVERE_BED, "NEWS2")
    page = people.nurse.assess
    for item in ("rr", "spo2_scale1", "sbp"):
        page.model.take(item)
    page.pane.draw()
    page.pane.view.focus_first()
    await settle(0.3)
    return window


async def complete(people: Cast) -> QWidget:
    """All answered: total, band, difference, what follows."""
    window = await _open(people, BED, "BARTHEL")
    page = people.nurse.assess
    for item in page.model.items():
        page.model.answer(item.id, _CALM.get(item.id, "5"))
    page.pane.draw()
    await settle(0.3)
    return window


async def licensed(people: Cast) -> QWidget:
    """A form that needs its owner's permission is shown as such; what was assessed earlier is readable."""
    return await _open(people, SEVERE_BED, "BRADEN")


async def prolapse(people: Cast) -> QWidget:
    """A specialty form that is nothing but data of the pack."""
    window = await _open(people, "02", "POPQ")
    page = people.nurse.assess
    for item, value in {"Aa": "1", "Ba": "2.5", "C": "-4", "gh": "4", "pb": "3", "tvl": "9", "Ap": "-2"}.items():
        page.model.type_number(item, value)
    page.pane.draw()
    await settle(0.3)
    return window


async def doctor(people: Cast) -> QWidget:
    """The doctor's own window on the same page."""
    window, page = people.doctor.window, people.doctor.assess.page
    await front(window)
    hits = await people.workplace.station.find_patients(SEVERE_BED)
    patient = next((hit.patient.key for hit in hits if hit.bed == SEVERE_BED), "")
    press(Qt.Key.Key_F11, on=window)
    page.pane.drop_forms()
    page.pane.open_patient(patient, "NEWS2")
    await until(lambda: page.model.view is not None and page.model.due is not None, "the patient")
    await settle(0.3)
    return window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("assess-due", due),
    ("assess-complete", complete),
    ("assess-licensed", licensed),
    ("assess-prolapse", prolapse),
    ("assess-doctor", doctor),
)
