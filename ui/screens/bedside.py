"""Ways to the MAR and to the bedside check. Signs nothing and writes no near miss: the pictures leave the ward as it is."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from client.records.bedside import KnownBy
from offline.views.mar import MarState
from offline.views.scanning import LabelFound
from ui.nurse.bedside_model import Stop
from ui.nurse.bedside_page import BedsidePage
from ui.nurse.mar_model import Tab
from ui.tour.hands import front, settle, until
from ui.tour.people import Cast

BED, OTHER_BED = "12", "15"


async def _patient(people: Cast, bed: str) -> str:
    hits = await people.workplace.station.find_patients(bed)
    return next((hit.patient.key for hit in hits if hit.bed.lstrip("0") == bed), "")


def _tab(tab: Tab) -> Callable[[Cast], Awaitable[QWidget]]:
    async def way(people: Cast) -> QWidget:
        window, page = people.nurse.window, people.nurse.giving.mar
        await front(window)
        window.show_page("mar")
        page.show_patient(await _patient(people, BED))
        page.show_tab(tab)
        await until(lambda: page.is_settled, "the rows of the page")
        await settle(0.4)
        return window

    return way


async def _label(people: Cast, bed: str) -> LabelFound | None:
    """Of a dose of this bed that waits."""
    station = people.workplace.station
    now, patient = station.clock.now(), await _patient(people, bed)
    view = await station.mar(patient, now - timedelta(hours=24), now + timedelta(hours=24))
    waits = {MarState.DUE, MarState.OVERDUE, MarState.NEXT, MarState.FUTURE}
    codes = [event.code for row in view.rows if row.is_verified for event in row.events if event.state in waits]
    return await station.read_label(codes[0]) if codes else None


async def _at_bed(people: Cast) -> BedsidePage:
    page = people.nurse.giving.bedside
    await front(people.nurse.window)
    people.nurse.window.show_page("bedside")
    page.begin()
    page.model.seen = replace(page.model.seen, badge=KnownBy.SCANNED)
    patient = await _patient(people, BED)
    if patient:
        await page.model.show_patient(patient, KnownBy.SCANNED)
    return page


async def waiting(people: Cast) -> QWidget:
    """Badge and wristband are known, the label is waited for."""
    page = await _at_bed(people)
    page.draw()
    await settle(0.3)
    return people.nurse.window


async def right(people: Cast) -> QWidget:
    """A label that is of this patient and of an order as it stands."""
    page = await _at_bed(people)
    label = await _label(people, BED)
    if label is not None and label.unit is not None:
        dose = page.model.dose_of(label.unit)
        page.model.seen = replace(
            page.model.seen, label=label, label_by=KnownBy.SCANNED, code=label.unit.code, dose=dose
        )
        page.form.begin(dose)
        page.stack.setCurrentWidget(page.form)
    page.draw()
    await settle(0.3)
    return people.nurse.window


async def stopped(people: Cast) -> QWidget:
    """A label of somebody else, as it stands on the screen."""
    page = await _at_bed(people)
    label = await _label(people, OTHER_BED)
    if label is not None:
        code = label.unit.code if label.unit is not None else ""
        page.model.seen = replace(
            page.model.seen, label=label, label_by=KnownBy.SCANNED, code=code, stop=Stop.WRONG_PATIENT
        )
    page.draw()
    await settle(0.3)
    return people.nurse.window


async def without_scan(people: Cast) -> QWidget:
    """Two identifiers and a reason."""
    page = await _at_bed(people)
    page.begin_without_wristband()
    await settle(0.3)
    return people.nurse.window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("mar", _tab(Tab.MAR)),
    ("mar-running", _tab(Tab.RUNNING)),
    ("mar-missed", _tab(Tab.MISSED)),
    ("mar-scans", _tab(Tab.BOARD)),
    ("bedside-waiting", waiting),
    ("bedside-right", right),
    ("bedside-stop", stopped),
    ("bedside-no-scan", without_scan),
)
