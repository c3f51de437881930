"""Ways to the screens of the execution plan. Records nothing: the pictures leave the ward as it is."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.planning.model import Tab, is_drug, next_step
from ui.planning.page import PlanPage
from ui.tour.hands import front, press, settle, until
from ui.tour.people import Cast


async def _open(people: Cast, tab: Tab) -> tuple[QWidget, PlanPage]:
    window = people.nurse.window
    await front(window)
    press(Qt.Key.Key_F9, on=window)
    page = people.nurse.plan.page
    page.show_ward()
    page.tabs.choose(tab.value)
    await until(lambda: page.is_settled, "the plan")
    await settle(0.3)
    return window, page


async def by_time(people: Cast) -> QWidget:
    """The ward's day; a drug that is still to be prepared is chosen."""
    window, page = await _open(people, Tab.TIME)
    unit = next((one for one in page.model.units if is_drug(one) and next_step(one) is not None), None)
    if unit is not None:
        page.listing.table.choose(unit.key)
        await settle(0.5)
    return window


async def by_type(people: Cast) -> QWidget:
    window, _page = await _open(people, Tab.KIND)
    return window


async def errors(people: Cast) -> QWidget:
    """What could not be split; the first one is chosen."""
    window, page = await _open(people, Tab.FAULTS)
    page.listing.table.choose("fault-0")
    await settle(0.5)
    return window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("plan", by_time),
    ("plan-types", by_type),
    ("plan-errors", errors),
)
