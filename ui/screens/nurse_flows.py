"""Ways to the screens of the temperature chart. Writes nothing: the pictures leave the ward as it is."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.tour.hands import front, press, settle, until
from ui.tour.people import Cast

WEEK_BED, FEVER_COLUMN = "11", 20
"""The patient whose first week shows every convention; a slot with a cooling in it."""


async def _page(people: Cast, *, has_history: bool) -> QWidget:
    """His first seven days."""
    window, seat = people.nurse.window, people.nurse
    await front(window)
    hits = await people.workplace.station.find_patients(WEEK_BED)
    patient = next((hit.patient.key for hit in hits if hit.bed == WEEK_BED), "")
    press(Qt.Key.Key_F8, on=window)
    page = seat.chart
    page.show_patient(patient)
    if patient:
        await until(lambda: page.model.sheet is not None and page.model.patient == patient, "the chart")
    page.model.page, page.model.column = 1, FEVER_COLUMN
    if page.behind.isHidden() == has_history:
        page.toggle_history()
    page.draw()
    await settle(0.5)
    return window


async def temperature(people: Cast) -> QWidget:
    return await _page(people, has_history=False)


async def history(people: Cast) -> QWidget:
    """With what lies behind one slot: a cooling, and who measured."""
    return await _page(people, has_history=True)


async def paper(people: Cast) -> QWidget:
    """The preview of the chart, as it is printed."""
    people.doctor.centre.hide()
    await temperature(people)
    people.nurse.paper.show()
    window = people.nurse.paper.window
    window.resize(1280, 1040)
    await settle(1.2)
    return window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("temperature-chart", temperature),
    ("temperature-history", history),
    ("temperature-paper", paper),
)
