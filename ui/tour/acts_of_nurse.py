"""The nurse's acts on the real pages: bed map, verify, give, vital signs."""

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt

from client.clinical.orders import route_code
from client.records.bedside import NoScan
from offline.views import DueDose, VerifyGroup
from ui.nurse.due_model import is_open
from ui.nurse.due_page import DuePage
from ui.nurse.todo import key_of_dose, slot_of_verify
from ui.tour.hands import CTRL, NotSeenError, choose_row, front, press, settle, until, write
from ui.tour.people import Cast
from ui.widgets.table_model import TableRow

PREPARED = frozenset({"injection", "infusion"})
NEAR = timedelta(minutes=50)
"""Within this a dose needs no reason for another time."""


async def bed_map(people: Cast) -> dict[str, Any]:
    """F2, and the ward's cards are there."""
    window, page = people.nurse.window, people.nurse.beds
    await front(window)
    press(Qt.Key.Key_F2, on=window)
    await until(lambda: page.model.ward is not None and page.grid.isVisible(), "the bed map")
    return {"cards": len(page.model.cards())}


async def verify(people: Cast, patient: str, most: int = 2) -> dict[str, Any]:
    """F3; every group of this patient is clicked and verified with H, up to `most`."""
    window, page = people.nurse.window, people.nurse.verify
    await front(window)
    press(Qt.Key.Key_F3, on=window)
    await until(lambda: any(group.patient == patient for group in page.model.groups), "something to verify")
    done: list[str] = []
    for _ in range(most):
        groups = [group for group in page.model.groups if group.patient == patient and not group.needs_more]
        if not groups:
            break
        await choose_row(page.listing.table, lambda row: _of(row, patient), "the patient's group")
        await until(lambda: page.model.chosen is not None and page.model.chosen.patient == patient, "the group beside")
        await settle(0.1)
        done.append(await _verified(people))
    return {"verified": done}


async def _verified(people: Cast) -> str:
    """H on the chosen group; what its first line is."""
    page = people.nurse.verify
    await until(page.accept.isEnabled, "the button to verify")
    chosen = page.model.chosen
    if chosen is None:
        raise NotSeenError("the group beside the list")
    key = slot_of_verify(chosen)
    await until(page.is_read, "the order read")
    press(Qt.Key.Key_H, on=page.listing.table)
    await until(lambda: all(slot_of_verify(group) != key for group in page.model.groups), "the group verified")
    return chosen.rows[0].order.what.text


def _of(row: TableRow, patient: str) -> bool:
    """One that a nurse can check alone."""
    group = row.subject
    return isinstance(group, VerifyGroup) and group.patient == patient and not group.needs_more


async def give(people: Cast, patient: str, at_central: bool = True) -> dict[str, Any]:  # noqa: FBT001, FBT002  # comes by name from a JSON line
    """F4; the first open dose of this patient that may be given: E, Ctrl Enter. Gives its order and planned time."""
    window, page = people.nurse.window, people.nurse.due
    await front(window)
    press(Qt.Key.Key_F4, on=window)
    page_doses = await until(
        lambda: _givable(page.model.doses, patient, page.model.now, at_central=at_central), "a dose to give"
    )
    dose = page_doses[0]
    key = key_of_dose(dose)
    await choose_row(page.listing.table, lambda row: row.subject == key, "the dose on the list")
    await until(lambda: page.model.chosen_key == key and _is_of(page, dose.patient), "the dose beside")
    press(Qt.Key.Key_E, on=page.listing.table)
    await until(page.form.isVisible, "the form of the dose")
    await _tell_apart(page)
    press(Qt.Key.Key_Return, CTRL, on=page.form.time.edit)
    try:
        await until(lambda: not page.form.isVisible(), "the dose saved")
    except NotSeenError as error:
        raise NotSeenError(f"{error}: {page.form.refusal.text()}") from None
    lines = [line.key for line in dose.lines]
    return {"orders": lines, "slot_at": dose.slot_at.isoformat(), "name": dose.lines[0].what.text}


def _is_of(page: DuePage, patient: str) -> bool:
    """Whether it is this patient who stands beside, and not yet the one before."""
    banner = page.model.banner
    return banner is not None and banner.patient.key == patient


async def _tell_apart(page: DuePage) -> None:
    """Nothing was scanned: name and number as they stand on the wristband, and that the scanner does not work."""
    box, banner = page.form.identity, page.model.banner
    if not box.isVisible() or banner is None:
        return
    for field, text in ((box.first, banner.patient.name), (box.second, banner.patient.hospital_number or "")):
        field.edit.setFocus()
        write(text, on=field.edit)
        await settle(0.15)  # nobody types as fast as a scanner, whose code would be taken out of the field
    chip = box.chip_of(NoScan.SCANNER_BROKEN)
    chip.setFocus()
    press(Qt.Key.Key_Space, on=chip)


async def givable(people: Cast) -> dict[str, Any]:
    """F4: patients of whom a dose may be given now, of an order that central knows, bed after bed."""
    window, page = people.nurse.window, people.nurse.due
    await front(window)
    press(Qt.Key.Key_F4, on=window)
    routes = people.workplace.station.knowledge.catalogue.routes

    def found() -> list[str]:
        """Whose next dose is swallowed or breathed in: nobody has to have prepared it, and one nurse gives it."""
        everybody = dict.fromkeys(dose.patient for dose in page.model.doses)
        firsts = {one: _givable(page.model.doses, one, page.model.now, at_central=True)[:1] for one in everybody}
        ways = {one: route_code(dose.lines[0]) or "" for one, first in firsts.items() for dose in first}
        return sorted(one for one, way in ways.items() if way in routes and routes[way].unit_kind not in PREPARED)

    return {"patients": await until(found, "a dose to give")}


def _givable(doses: tuple[DueDose, ...], patient: str, now: datetime, *, at_central: bool) -> list[DueDose]:
    """Open, verified, near its time, of one line; `at_central`: an order central knows (without a command of ours behind it)."""
    return [
        dose
        for dose in doses
        if dose.patient == patient
        and is_open(dose)
        and dose.is_verified
        and len(dose.lines) == 1
        and (dose.order_mark is None or not at_central)
        and abs(dose.slot_at - now) < NEAR
    ]


async def vitals(people: Cast, patient: str, values: list[str]) -> dict[str, Any]:
    """F5, the patient, the values field by field, Ctrl Enter."""
    window, page = people.nurse.window, people.nurse.vitals
    await front(window)
    press(Qt.Key.Key_F5, on=window)
    await until(lambda: page.model.rows, "the patients of the slot")
    await choose_row(page.listing.table, lambda row: row.subject == patient, "the patient of the slot")
    await until(lambda: page.model.patient == patient, "the form of the patient")
    fields = list(page.form.edits.values())
    for field, value in zip(fields, values, strict=False):
        field.setFocus()
        write(value, on=field)
    saved = len(await people.workplace.station.queue(open_only=False))
    press(Qt.Key.Key_Return, CTRL, on=fields[0])
    for _ in range(600):
        await settle(0.05)
        if len(await people.workplace.station.queue(open_only=False)) > saved:
            return {"values": values}
    raise NotSeenError(f"the values saved: {page.refusal.text()}")
