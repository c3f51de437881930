"""The ways to the pictures of the outpatient page: a visit that was called and begun. Draws nothing by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from client.records import VisitState
from ui.clinic.page import VisitPage
from ui.tour.hands import front, press, settle, until, write
from ui.tour.people import Cast


async def clinic_page(people: Cast) -> VisitPage:
    """F5, with the queue read."""
    await front(people.doctor.window)
    press(Qt.Key.Key_F5, on=people.doctor.window)
    page = people.doctor.clinic
    await until(lambda: is_read(page), "the queue, read whole", seconds=90)
    await settle(0.3)
    return page


def is_read(page: VisitPage) -> bool:
    """Whether everybody who is here can be opened."""
    rows = [row for row in page.model.queue.rows if row.visit is not None]
    return bool(rows) and all(row.fresh_at is not None for row in rows)


async def in_visit(people: Cast) -> VisitPage:
    """The first of the queue called, named by two identifiers, and begun; once for all pictures."""
    page = await clinic_page(people)
    row = page.model.row
    if row is None or row.state is not VisitState.WITH_DOCTOR:
        page.call_next()
        await until(page.ask_panel.isVisible, "the two identifiers", seconds=20)
        press(Qt.Key.Key_Return, on=page.ask_panel)
        await until(lambda: page.model.row is not None and page.model.row.state is VisitState.WITH_DOCTOR, "the visit")
    await settle(0.5)
    return page


async def clinic(people: Cast) -> QWidget:
    page = await in_visit(people)
    if page.forms_panel.isVisible():
        press(Qt.Key.Key_Escape, on=page.forms_panel)
        await settle(0.3)
    return people.doctor.window


async def clinic_forms(people: Cast) -> QWidget:
    """Western, Chinese patent and controlled drugs drafted, with their forms and what is asked about them."""
    page = await in_visit(people)
    if page.model.note is None or page.model.note.is_empty:
        page.visit_note.carry()
    for words in ("mlst 10mg qn po 28d", "prednisone 30mg qd po 5d", "estazolam 1mg qn po 7d", "lhqw 1.4g tid po 5d"):
        await draft(page, words)
    page.show_forms()
    await settle(0.8)
    return people.doctor.window


async def draft(page: VisitPage, words: str) -> None:
    """N, the line, Enter on the hit, Enter again: a draft."""
    before = len(page.model.sheet.lines) if page.model.sheet is not None else 0
    page.orders.table.setFocus()
    press(Qt.Key.Key_N, on=page.orders.table)
    await until(page.entry.field.edit.hasFocus, "the entry line")
    write(words)
    await until(lambda: page.entry.state.found.hits, f"something for {words}")
    press(Qt.Key.Key_Return)
    await settle()
    press(Qt.Key.Key_Return)
    await until(lambda: page.model.sheet is not None and len(page.model.sheet.lines) > before, f"a draft of {words}")


WAYS = (("clinic", clinic), ("clinic-forms", clinic_forms))
"""The pictures of the outpatient page by name."""
