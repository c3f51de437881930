"""Ways to the screens of the temperature chart. Writes nothing: the pictures leave the ward as it is."""

import contextlib
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.nurse.palettes import look_of
from ui.tour.hands import NotSeenError, front, press, settle, until
from ui.tour.people import Cast

WEEK_BED, FEVER_COLUMN = "11", 20
"""The patient whose first week shows every convention; a slot with a cooling in it."""
TYPED = (
    (("t", "37.1"), ("p", "88"), ("bp", "128/76"), ("stool", "1 2/E")),
    (("t", "39.8"), ("p", "104")),
    (("t", "j"),),
    (("t", "r37.6"), ("p", "96"), ("hr", "118"), ("r", "v"), ("bp", "80/120")),
)
"""Cells of the first rows: right, a leap, a refusal, pressures the wrong way round."""


def page(key: Qt.Key) -> Callable[[Cast], Awaitable[QWidget]]:
    """The way to a page of the nurse's, read."""

    async def way(people: Cast) -> QWidget:
        await front(people.nurse.window)
        press(key, on=people.nurse.window)
        await _read(people)
        await settle(0.3)
        return people.nurse.window

    return way


async def _read(people: Cast) -> None:
    """Until the page of the nurse that is seen has its rows: a list that is still being read is no picture of a ward."""
    seen = next(one for one in people.nurse.pages.values() if one.isVisible())
    with contextlib.suppress(NotSeenError):
        await until(lambda: seen.is_settled, "the rows of the page")


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


async def bed_behind(people: Cast) -> QWidget:
    """The panel behind the card of bed 11."""
    await page(Qt.Key.Key_F2)(people)
    beds = people.nurse.beds
    at = next((at for at, face in enumerate(beds.grid.rows.faces) if face.bed == WEEK_BED), 0)
    beds.grid.choose(at)
    if beds.hover.isHidden():
        beds.show_behind()
    await settle(0.5)
    return people.nurse.window


async def beds_private(people: Cast) -> QWidget:
    """Names masked, and the levels in the colours of a hospital."""
    await page(Qt.Key.Key_F2)(people)
    beds, before = people.nurse.beds, people.nurse.beds.look
    beds.hover.close_panel()
    beds.look = look_of("pink-blue-green", {}, is_private=True)
    beds.draw()
    await settle(0.3)
    beds.look = before
    return people.nurse.window


async def _move(people: Cast, patient: str, act: str) -> QWidget:
    """The page for admitting and moving, about this patient; nothing is typed and nothing saved."""
    await front(people.nurse.window)
    people.nurse.moves.show_move(patient, act, "")
    moves = people.nurse.moves.page
    with contextlib.suppress(NotSeenError):
        await until(lambda: moves.is_settled and moves.model.seen.banner is not None, "the patient who is moved")
    await settle(0.3)
    return people.nurse.window


async def moves_discharge(people: Cast) -> QWidget:
    return await _move(people, "Patient/p-n3-05", "discharge")


async def moves_bed(people: Cast) -> QWidget:
    return await _move(people, "Patient/p-n3-12", "move")


async def slot(people: Cast) -> QWidget:
    """The grid of the whole slot, all patients: two rows typed, one with a leap, one with a wrong cell; nothing saved."""
    window, page = people.nurse.window, people.nurse.vitals
    await front(window)
    press(Qt.Key.Key_F5, on=window)
    await settle(0.4)
    model = page.slot_model
    model.shows_all = True
    if not page.is_whole:
        page.toggle_slot()
    await until(lambda: bool(model.lines), "the slot", 60)
    model.site = "axillary"
    page.slot.sites.choose("axillary")
    lines = model.shown()
    for line, typed in zip(lines, TYPED, strict=False):
        for column, text in typed:
            model.type(line.key, column, text)
    page.slot.show_model()
    await settle(0.4)
    return window


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
    ("vital-signs-slot", slot),
    ("bed-map-behind", bed_behind),
    ("bed-map-private", beds_private),
    ("moves-bed", moves_bed),
    ("moves-discharge", moves_discharge),
)
