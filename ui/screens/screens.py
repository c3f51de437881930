"""The list of screens: each a name and the way there. A plain tuple; a new screen is a new line."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from offline.views import ConflictView
from ui.doctor.drafts_model import removed
from ui.marking.state import MarkingKind
from ui.tour.acts_of_doctor import answer_findings, order, sign
from ui.tour.hands import choose_row, front, press, settle, until, write
from ui.tour.people import Cast

PATIENT_BED = "12"
CONTRADICTED_BED = "22"
PATIENT = ("zbh", "m", "1959")
Way = Callable[[Cast], Awaitable[QWidget]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """`way` goes there and gives the window to be drawn. `is_before_sign_in`: drawn before anybody is signed in.

    `modes`: those in which there is such a thing to be seen.
    """

    name: str
    way: Way
    is_before_sign_in: bool = False
    modes: frozenset[MarkingKind] = frozenset(MarkingKind)


async def _sign_in(people: Cast) -> QWidget:
    await settle(0.3)
    return people.seats["doctor"].entry


def _nurse_page(key: Qt.Key) -> Way:
    async def way(people: Cast) -> QWidget:
        await front(people.nurse.window)
        press(key, on=people.nurse.window)
        await settle(0.6)
        return people.nurse.window

    return way


async def _doctor(people: Cast) -> QWidget:
    await doctor_here(people)
    return people.doctor.window


async def doctor_here(people: Cast) -> None:
    """The doctor's page on the patient of the bed, its orders in front, without drafts of another picture."""
    await _doctor_clean(people)
    await front(people.doctor.window)
    people.doctor.page.show_orders()
    await _open(people, await _patient(people))


async def _open(people: Cast, patient: str) -> None:
    """Until the chart is this patient's: the one before him stands there a moment longer."""
    page = people.doctor.page
    page.open_patient(patient)
    await until(
        lambda: (
            page.model.chart is not None and page.model.chart.patient == patient and page.model.chart.banner is not None
        ),
        "the chart",
    )
    await settle(0.3)


async def _patient(people: Cast, bed: str = PATIENT_BED) -> str:
    """The patient of the bed, or whoever the store knows first; a store without patients shows that."""
    hits = await people.workplace.station.find_patients(bed)
    exact = [hit for hit in hits if hit.bed.lstrip("0") == bed]
    return (exact or list(hits))[0].patient.key


async def _doctor_entry(people: Cast) -> QWidget:
    await doctor_here(people)
    page = people.doctor.page
    page.orders.table.setFocus()
    press(Qt.Key.Key_N, on=page.orders.table)
    page.entry.field.edit.setText("mlpn 1g q12h ivgtt")
    page.entry.field.text_edited.emit(page.entry.field.text())
    await settle(0.8)
    return people.doctor.window


async def _doctor_note(people: Cast) -> QWidget:
    """An operation record being written, with what can be inserted."""
    await doctor_here(people)
    page = people.doctor.page
    page.model.drop_draft()
    page.show_notes()
    page.model.begin_template("operation")
    page.writing.go_on()
    await settle(0.3)
    page.notes.editor.text.appendPlainText("")
    write("/", on=page.notes.editor.text)
    await settle(0.5)
    return people.doctor.window


async def _doctor_finding(people: Cast) -> QWidget:
    """A signed operation record on the other side than its diagnosis."""
    await doctor_here(people)
    page = people.doctor.page
    page.model.drop_draft()
    await _open(people, await _patient(people, CONTRADICTED_BED))
    page.show_notes()
    wrong = next((key for key, folder in _folders(people).items() if folder == "operation"), None)
    if wrong is not None:
        page.notes.read(wrong)
    await settle(0.5)
    return people.doctor.window


def _folders(people: Cast) -> Mapping[str, str]:
    chart = people.doctor.page.model.chart
    return chart.record.folders if chart is not None and chart.record is not None else {}


async def _doctor_clean(people: Cast) -> None:
    page = people.doctor.page
    page.entry.clear()
    while (sheet := page.model.sheet) is not None and sheet.lines:
        page.model.put_sheet(removed(sheet, sheet.lines[-1].key))
    await settle(0.1)


async def _doctor_safety(people: Cast) -> QWidget:
    """A draft with what the safety check says to it."""
    await doctor_here(people)
    await order(people, "mlpn 1g q12h ivgtt")
    await settle(0.4)
    return people.doctor.window


async def _doctor_pending(people: Cast) -> QWidget:
    """An order of the outage, signed: hatched, with its provisional number."""
    await doctor_here(people)
    await order(people, "fsmzsy 20mg st ivp")
    await answer_findings(people, "Urgent")
    await sign(people, *PATIENT)
    await settle(0.6)
    return people.doctor.window


async def _conflict(people: Cast) -> QWidget:
    """Both sides of a conflict, the first one chosen."""
    centre = await _centre_page(Qt.Key.Key_F4)(people)
    page = people.doctor.centre.window.conflicts
    await choose_row(page.listing.table, lambda row: isinstance(row.subject, ConflictView), "a conflict on the list")
    await until(lambda: page.decision.view is not None, "both sides")
    await settle(0.4)
    return centre


def _centre_page(key: Qt.Key) -> Way:
    async def way(people: Cast) -> QWidget:
        await _doctor_clean(people)
        people.doctor.centre.show()
        centre = people.doctor.centre.window
        await until(lambda: centre.model.queue is not None and centre.model.events is not None, "the centre read")
        await front(centre)
        press(key, on=centre)
        await settle(0.4)
        return centre

    return way


async def _order_sheet(people: Cast) -> QWidget:
    people.doctor.centre.hide()
    await doctor_here(people)
    people.doctor.paper.show()
    preview = people.doctor.paper.window
    preview.resize(1280, 1040)
    await settle(1.2)
    return preview


SCREENS: tuple[Screen, ...] = (
    Screen(name="sign-in", way=_sign_in, is_before_sign_in=True),
    Screen(name="bed-map", way=_nurse_page(Qt.Key.Key_F2)),
    Screen(name="verify", way=_nurse_page(Qt.Key.Key_F3)),
    Screen(name="due-list", way=_nurse_page(Qt.Key.Key_F4)),
    Screen(name="vital-signs", way=_nurse_page(Qt.Key.Key_F5)),
    Screen(name="doctor", way=_doctor),
    Screen(name="doctor-entry", way=_doctor_entry),
    Screen(name="doctor-safety", way=_doctor_safety),
    Screen(name="doctor-note", way=_doctor_note),
    Screen(name="doctor-finding", way=_doctor_finding, modes=frozenset((MarkingKind.NORMAL, MarkingKind.EMERGENCY))),
    Screen(name="doctor-pending", way=_doctor_pending, modes=frozenset((MarkingKind.EMERGENCY,))),
    Screen(name="centre-overview", way=_centre_page(Qt.Key.Key_F2)),
    Screen(name="centre-queue", way=_centre_page(Qt.Key.Key_F3)),
    Screen(name="centre-conflicts", way=_centre_page(Qt.Key.Key_F4)),
    Screen(name="centre-conflict", way=_conflict, modes=frozenset((MarkingKind.RECOVERING,))),
    Screen(name="centre-log", way=_centre_page(Qt.Key.Key_F5)),
    Screen(name="order-sheet", way=_order_sheet),
)
