"""The list of screens: each a name and the way there. A plain tuple; a new screen is a new line."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from offline.views import ConflictView
from ui.doctor.drafts_model import removed
from ui.marking.state import MarkingKind
from ui.screens import (
    access,
    assess,
    care,
    clinic_flows,
    diagnosis_flows,
    drill,
    nurse_flows,
    nurse_ways,
    order_flows,
    quality_flows,
    request_flows,
    seats,
    sign_in,
    special,
)
from ui.tour.acts_of_doctor import answer_findings, order, sign
from ui.tour.hands import choose_row, front, press, settle, until, write
from ui.tour.people import Cast

PATIENT_BED, CONTRADICTED_BED = "12", "22"
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


async def _doctor(people: Cast) -> QWidget:
    await doctor_here(people)
    return people.doctor.window


async def doctor_here(people: Cast, patient: str | None = None) -> None:
    """The doctor's page on the patient of the bed (or this one), its orders in front, without drafts of another picture."""
    people.doctor.page.forms.leave()
    people.doctor.columns.leave()
    people.doctor.special.layouts.take("standard")
    await _doctor_clean(people)
    await front(people.doctor.window)
    people.doctor.window.show_page("doctor")
    people.doctor.page.show_orders()
    if people.doctor.page.orders.use_form.isVisible():
        press(Qt.Key.Key_Escape, on=people.doctor.page.orders.use_form)
    await _open(people, patient or await _patient(people))
    await _doctor_clean(people)


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


def _results(tab: str, *kept: str, patient: str | None = None) -> Way:
    """The view of that tab, with the curves of these codes kept; of the usual patient, or of this one."""

    async def way(people: Cast) -> QWidget:
        await doctor_here(people, patient)
        press(Qt.Key.Key_F6, on=people.doctor.window)
        page = people.doctor.results
        page.tabs.choose(tab)
        await until(lambda: page.desk.loaded is not None, "the results")
        page.desk.pinned = tuple(f"vital|{code}" for code in kept)
        page.draw()
        await settle(0.4)
        return people.doctor.window

    return way


async def _critical(people: Cast) -> QWidget:
    await front(people.doctor.window)
    press(Qt.Key.Key_F10, on=people.doctor.window)
    await until(lambda: people.doctor.alarm.desk.values is not None, "the critical values")
    people.doctor.critical.drop_form()
    await settle(0.4)
    return people.doctor.window


async def _nurse_read_back(people: Cast) -> QWidget:
    """The read-back of the nurse, begun on the first value."""
    await front(people.nurse.window)
    press(Qt.Key.Key_F10, on=people.nurse.window)
    await until(lambda: people.nurse.alarm.desk.values is not None, "the critical values")
    people.nurse.critical.begin_read_back()
    await settle(0.4)
    return people.nurse.window


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
    page.diagnosis_acts.close()
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


async def _doctor_details(people: Cast) -> QWidget:
    """The list behind the banner: tags with who, when and why, skin tests, comments."""
    await doctor_here(people)
    panel = people.doctor.page.details_panel
    if not panel.isVisible():
        people.doctor.page.details.toggle()
    await until(lambda: bool(panel.table.rows.rows), "the details")
    await settle(0.3)
    return people.doctor.window


async def _search(people: Cast) -> QWidget:
    """What is typed fits two patients whose names are easily mixed up."""
    await doctor_here(people)
    people.doctor.page.details_panel.hide()
    window = people.doctor.window
    window.bar.search.edit.setText("wg")
    window.bar.search.text_edited.emit("wg")
    await until(people.doctor.finder.panel.isVisible, "the search")
    await settle(0.3)
    return window


async def _tasks(people: Cast) -> QWidget:
    await doctor_here(people)
    people.doctor.finder.panel.clear()
    people.doctor.window.bar.search.edit.clear()
    people.doctor.window.show_page("tasks")
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


async def _synced(people: Cast) -> QWidget:
    centre = await _centre_page(Qt.Key.Key_F6)(people)
    await until(lambda: people.doctor.centre.window.copies.kinds is not None, "what is kept here read")
    await settle(0.2)
    return centre


async def _reported(people: Cast) -> QWidget:
    centre = await _centre_page(Qt.Key.Key_F7)(people)
    await until(lambda: people.doctor.centre.window.copies.was_reported, "the report read")
    await settle(0.2)
    return centre


async def _verified(people: Cast) -> QWidget:
    """Both sides compared as far as central answers."""
    centre = await _centre_page(Qt.Key.Key_F5)(people)
    page = people.doctor.centre.window.verify
    await until(lambda: people.doctor.centre.window.copies.proof is not None, "how both sides stand")
    if page.compare.isEnabled():
        press(Qt.Key.Key_C, on=centre)
        await until(lambda: not people.doctor.centre.window.copies.is_comparing, "both sides compared")
    await settle(0.4)
    return centre


async def _doctor_form(people: Cast) -> QWidget:
    """The request form of an antibacterial of the special tier, and the drafts of a drug that waits for its skin test."""
    await doctor_here(people)
    await order(people, "amxl 500mg q8h po")
    await order(people, "mlpn 1g q12h ivgtt")
    page = people.doctor.page
    page.orders.table.setFocus()
    press(Qt.Key.Key_U, on=page.orders.table)
    await until(page.orders.use_form.isVisible, "the request form")
    await settle(0.4)
    return people.doctor.window


async def _rules(people: Cast) -> QWidget:
    """The counts after some rules have spoken."""
    await _doctor_safety(people)
    return await _centre_page(Qt.Key.Key_F9)(people)


async def _stop_ahead(people: Cast) -> QWidget:
    await doctor_here(people)
    return await order_flows.stop_ahead(people)


async def _oral_order(people: Cast) -> QWidget:
    people.doctor.page.acts.drop()
    return await order_flows.oral_order(people, await _patient(people))


def _paper(document: str) -> Way:
    async def way(people: Cast) -> QWidget:
        people.doctor.centre.hide()
        await doctor_here(people)
        paper = people.doctor.paper
        (paper.show_reorganised if document == "reorganised" else paper.show)()
        paper.window.resize(1280, 1040)
        await settle(1.2)
        return paper.window

    return way


def _asked(flow: Way) -> Way:
    async def way(people: Cast) -> QWidget:
        people.doctor.page.acts.drop()
        await doctor_here(people)
        return await flow(people)

    return way


_TWICE = frozenset((MarkingKind.NORMAL, MarkingKind.EMERGENCY))
"""Pages and panels within a window look the same in the other modes, but for the marking that every window carries."""


def _twice(*ways: tuple[str, Way]) -> tuple[Screen, ...]:
    return tuple(Screen(name=name, way=way, modes=_TWICE) for name, way in ways)


SCREENS: tuple[Screen, ...] = (
    *(Screen(name=n, way=w, is_before_sign_in=True, modes=m) for n, w, m in seats.WAYS_IN),
    *(Screen(name=name, way=way, is_before_sign_in=True, modes=sign_in.MODES) for name, way in sign_in.WAYS),
    Screen(name="bed-map", way=nurse_flows.page(Qt.Key.Key_F2)),
    Screen(name="verify", way=nurse_flows.page(Qt.Key.Key_F3)),
    Screen(name="due-list", way=nurse_flows.page(Qt.Key.Key_F4)),
    Screen(name="vital-signs", way=nurse_flows.page(Qt.Key.Key_F5)),
    *_twice(*nurse_ways.WAYS),
    Screen(name="doctor", way=_doctor),
    Screen(name="doctor-entry", way=_doctor_entry),
    Screen(name="doctor-safety", way=_doctor_safety),
    Screen(name="doctor-stop-ahead", way=_stop_ahead, modes=_TWICE),
    Screen(name="doctor-change", way=_asked(order_flows.change), modes=_TWICE),
    Screen(name="doctor-review", way=_asked(order_flows.review), modes=_TWICE),
    Screen(name="doctor-endings", way=_asked(order_flows.endings), modes=_TWICE),
    Screen(name="oral-order", way=_oral_order, modes=_TWICE),
    Screen(name="doctor-note", way=_doctor_note, modes=_TWICE),
    Screen(name="doctor-finding", way=_doctor_finding, modes=_TWICE),
    *(Screen(name=name, way=_asked(way), modes=_TWICE) for name, way in quality_flows.WAYS),
    Screen(name="doctor-form", way=_doctor_form, modes=_TWICE),
    Screen(name="doctor-entry-help", way=_asked(order_flows.line_help), modes=_TWICE),
    Screen(name="doctor-second", way=_asked(order_flows.exemption), modes=_TWICE),
    Screen(name="doctor-allergy", way=_asked(order_flows.allergy), modes=_TWICE),
    Screen(name="doctor-request", way=_asked(request_flows.request), modes=_TWICE),
    Screen(name="doctor-herbs", way=_asked(request_flows.herbs), modes=_TWICE),
    Screen(name="doctor-course", way=_asked(request_flows.course), modes=_TWICE),
    Screen(name="doctor-pharmacist", way=_asked(request_flows.pharmacist), modes=_TWICE),
    Screen(name="doctor-sets", way=_asked(request_flows.sets), modes=_TWICE),
    Screen(name="doctor-pending", way=_doctor_pending, modes=frozenset((MarkingKind.EMERGENCY,))),
    Screen(name="doctor-diagnoses", way=_asked(diagnosis_flows.there), modes=_TWICE),
    Screen(name="doctor-diagnoses-entry", way=_asked(diagnosis_flows.entry), modes=_TWICE),
    *_twice(*clinic_flows.WAYS),
    Screen(name="results", way=_results("labs")),
    Screen(name="results-signs", way=_results("signs", "8310-5", "8867-4", "8480-6", "59408-5"), modes=_TWICE),
    Screen(name="results-intensive", way=_results("sheet:icu"), modes=_TWICE),
    Screen(name="results-chemotherapy", way=_results("sheet:chemotherapy", patient="Patient/p-n3-33"), modes=_TWICE),
    Screen(name="results-reports", way=_results("reports"), modes=_TWICE),
    Screen(name="results-course", way=_results("course"), modes=_TWICE),
    Screen(name="doctor-diagnoses-saved", way=_asked(diagnosis_flows.saved), modes=frozenset((MarkingKind.EMERGENCY,))),
    Screen(name="critical", way=_critical),
    Screen(name="critical-read-back", way=_nurse_read_back, modes=_TWICE),
    Screen(name="doctor-details", way=_doctor_details, modes=_TWICE),
    Screen(name="doctor-search", way=_search, modes=_TWICE),
    Screen(name="doctor-tasks", way=_tasks, modes=_TWICE),
    *_twice(*access.WAYS, *care.WAYS, *assess.WAYS, *special.WAYS, *nurse_ways.LATER, *drill.WAYS),
    Screen(name="centre-overview", way=_centre_page(Qt.Key.Key_F2)),
    Screen(name="centre-queue", way=_centre_page(Qt.Key.Key_F3)),
    Screen(name="centre-conflicts", way=_centre_page(Qt.Key.Key_F4)),
    Screen(name="centre-conflict", way=_conflict, modes=frozenset((MarkingKind.RECOVERING,))),
    Screen(name="centre-verify", way=_verified),
    Screen(name="centre-sync", way=_synced),
    Screen(
        name="centre-report",
        way=_reported,
        modes=frozenset((MarkingKind.EMERGENCY, MarkingKind.RECOVERING)),
    ),
    Screen(name="centre-log", way=_centre_page(Qt.Key.Key_F8)),
    Screen(name="centre-rules", way=_rules, modes=_TWICE),
    Screen(name="order-sheet", way=_paper("order")),
    Screen(name="reorganised-sheet", way=_paper("reorganised"), modes=_TWICE),
    Screen(name="idle-warning", way=seats.idle, modes=seats.IN_AND_OUT),
)
