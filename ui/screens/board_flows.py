"""Ways to the nurse's boards: a check that asks back, skin tests, specimens, the print centre and its labels. Writes nothing."""

from collections.abc import Awaitable, Callable
from typing import cast

from PySide6.QtWidgets import QWidget

from offline.views import VerifyGroup
from ui.nurse.nurse_page import NursePage
from ui.nurse.print_centre_page import PrintCentrePage
from ui.printing.label_facts import LabelKind
from ui.shell.late_page import LatePage
from ui.tour.hands import front, settle, until
from ui.tour.people import Cast
from ui.widgets.table_model import TableRow

Way = Callable[[Cast], Awaitable[QWidget]]
LABELLED = ("12", "27")
"""Beds whose labels are shown."""


async def _board(people: Cast, key: str, late: LatePage[NursePage]) -> QWidget:
    window = people.nurse.window
    await front(window)
    window.show_page(key)
    await until(lambda: late.page.is_settled, "the rows of the board")
    await settle(0.4)
    return window


async def skin_tests(people: Cast) -> QWidget:
    return await _board(people, "skin", people.nurse.boards.skin)


async def specimens(people: Cast) -> QWidget:
    return await _board(people, "specimens", people.nurse.boards.specimens)


async def _chosen(people: Cast, wanted: Callable[[VerifyGroup], bool]) -> QWidget:
    """The orders to verify with the first group of this kind chosen."""
    window, page = people.nurse.window, people.nurse.verify
    await front(window)
    window.show_page("verify")
    page.show_ward()
    await until(lambda: page.is_settled, "the orders to verify")
    groups = [group for group in page.model.groups if wanted(group)]
    rows = [row for row in page.listing.table.rows.rows if _is_of(row, groups)]
    if rows:
        page.listing.table.choose(rows[0].key)
    await settle(0.5)
    return window


def _is_of(row: TableRow, groups: list[VerifyGroup]) -> bool:
    return row.subject in groups


async def verify_asked(people: Cast) -> QWidget:
    """An order that a nurse asked about, of a drug that two people check."""
    return await _chosen(people, _is_queried)


def _is_queried(group: VerifyGroup) -> bool:
    return bool(group.queries)


async def verify_held(people: Cast) -> QWidget:
    """A drug that waits for its skin test."""
    return await _chosen(people, _is_held)


def _is_held(group: VerifyGroup) -> bool:
    return bool(group.held_for)


async def verify_void(people: Cast) -> QWidget:
    """An order that its doctor took back, to be confirmed."""
    return await _chosen(people, _is_void)


def _is_void(group: VerifyGroup) -> bool:
    return group.is_void


async def print_centre(people: Cast) -> QWidget:
    """Two patients and all kinds chosen; nothing is printed."""
    window = await _board(people, "labels", people.nurse.boards.labels)
    page = cast("PrintCentrePage", people.nurse.boards.labels.page)
    page.tick_none()
    page.tick_beds(LABELLED)
    for kind, chip in page.kinds.items():
        chip.setChecked(kind is not LabelKind.BED_CARD)
    await settle(0.3)
    return window


async def labels(people: Cast) -> QWidget:
    """The preview of them, as they are printed."""
    await print_centre(people)
    cast("PrintCentrePage", people.nurse.boards.labels.page).show_preview()
    window = people.nurse.paper.window
    window.resize(1280, 1040)
    await until(window.has_page, "the labels")
    await settle(0.8)
    return window


WAYS: tuple[tuple[str, Way], ...] = (
    ("verify-asked", verify_asked),
    ("verify-held", verify_held),
    ("verify-void", verify_void),
    ("skin-tests", skin_tests),
    ("specimens", specimens),
    ("print-centre", print_centre),
    ("labels", labels),
)
