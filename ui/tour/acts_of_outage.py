"""What an outage is made of beside orders and doses: declaring it, arrivals without a name, everything decided, both sides compared."""

import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from offline.outbox import WAITING_FOR_A_PERSON, State
from offline.views import QueueEntry
from ui.marking.state import MarkingKind
from ui.temporaries.page import TemporariesPage
from ui.tour.acts_of_recovery import open_centre
from ui.tour.hands import CTRL, LONG_S, NO_KEYS, NotSeenError, click, front, press, settle, until, walk_to, write
from ui.tour.people import DOCTOR, NURSE, PAPER, Cast

SHIFT = Qt.KeyboardModifier.ShiftModifier
QUIET_LOOKS = 8


async def declare(people: Cast, why: str, who: str = DOCTOR) -> dict[str, Any]:
    """F12, why, Enter."""
    await open_centre(people, who)
    row = people.centre(who).overview.mode_pane.declare_row
    await until(row.why.isVisible, "the way to declare the emergency")
    row.why.edit.setFocus()
    write(why, on=row.why.edit)
    press(Qt.Key.Key_Return, on=row.why.edit)
    status = people.workplace.station
    await until(lambda: status.status.declared_by, "the emergency declared")
    return {"by": status.status.declared_by, "why": status.status.declared_why}


async def lift(people: Cast, who: str = DOCTOR, seconds: float = LONG_S) -> dict[str, Any]:
    """F12; the button that lifts what was declared, once central answers: recovery begins by it."""
    await open_centre(people, who)
    pane, station = people.centre(who).overview.mode_pane, people.workplace.station
    press(Qt.Key.Key_F2, on=people.centre(who))
    await until(
        lambda: pane.close_button.isVisible() and not station.status.closes_by_two, "the way to lift it", seconds
    )
    click(pane.close_button)
    await until(lambda: station.status.declared_by is None, "the declaration lifted", seconds)
    return {"mode": station.status.mode.value}


# -- who comes without a name ---------------------------------------------------------------------------------------


async def arrive(people: Cast, count: int, marks: str) -> dict[str, Any]:
    """Shift F9, N, how many, what is seen, Ctrl Enter; the bands that are to be printed are looked at and left."""
    page = await _temporaries(people)
    before = {row.key for row in page.listing.table.rows.rows}
    press(Qt.Key.Key_N, on=page.listing.table)
    await until(page.arrival.isVisible, "the form of an arrival")
    page.arrival.count.edit.selectAll()
    write(str(count), on=page.arrival.count.edit)
    page.arrival.marks.edit.setFocus()
    write(marks, on=page.arrival.marks.edit)
    press(Qt.Key.Key_Return, CTRL, on=page.arrival.marks.edit)
    await until(lambda: page.arrival.faults.text() or len(_new(page, before)) == count, "everybody on the list")
    if page.arrival.faults.text():
        raise NotSeenError(page.arrival.faults.text())
    await until(people.window(PAPER).isVisible, "the bands to be printed")
    QTest.keyClick(people.window(PAPER), Qt.Key.Key_Escape, NO_KEYS)
    await settle(0.1)
    found = [one for one in page.model.rows if one.patient.key in _new(page, before)]
    numbers = [one.patient.temporary.number for one in found if one.patient.temporary is not None]
    return {"patients": [one.patient.key for one in found], "numbers": numbers}


def _new(page: TemporariesPage, before: set[str]) -> set[str]:
    return {row.key for row in page.listing.table.rows.rows} - before


async def wait_numbers(people: Cast, count: int, seconds: float = LONG_S) -> dict[str, Any]:
    """Until the station has so many numbers for patients without a name."""
    station = people.workplace.station
    until_s = time.monotonic() + seconds
    while (left := (await station.numbers_left()).count) < count:
        if time.monotonic() > until_s:
            raise NotSeenError(f"{count} numbers, {left} are here")
        await settle(0.5)
    return {"left": left}


async def put_bands_on(people: Cast, numbers: list[str]) -> dict[str, Any]:
    """Each: the row, B, the number as it is read off the band, written by hand there, Ctrl Enter."""
    page = await _temporaries(people)
    for number in numbers:
        key = next(
            one.patient.key
            for one in page.model.rows
            if one.patient.temporary and one.patient.temporary.number == number
        )
        await _choose(page, key)
        press(Qt.Key.Key_B, on=page.listing.table)
        await until(page.band.isVisible, "the form of the band")
        write(number, on=page.band.number.edit)
        press(Qt.Key.Key_Down, on=page.band.way.box)
        press(Qt.Key.Key_Return, CTRL, on=page.band.number.edit)
        await until(lambda: not page.band.isVisible() or page.band.faults.text(), "the band on")
        if page.band.isVisible():
            raise NotSeenError(page.band.faults.text())
    return {"bands": len(numbers)}


async def _choose(page: TemporariesPage, key: str) -> None:
    await walk_to(page.listing.table, lambda row: row.key == key, "the patient without a name")
    await until(lambda: page.model.chosen_key == key, "him beside")


async def _temporaries(people: Cast) -> TemporariesPage:
    window = people.nurse
    await front(window.window)
    press(Qt.Key.Key_F9, SHIFT, on=window.window)
    page = await until(lambda: _shown(people), "the page of who has no name")
    await until(lambda: page.model.rows is not None and page.isActiveWindow(), "it read")
    await settle(0.2)
    return page


def _shown(people: Cast) -> TemporariesPage | None:
    page = people.nurse.window.findChild(TemporariesPage, "temporariesPage")
    return page if isinstance(page, TemporariesPage) and page.isVisible() else None


# -- recovery -------------------------------------------------------------------------------------------------------


async def wait_for_people(people: Cast, seconds: float = LONG_S) -> dict[str, Any]:
    """Until all that is still open waits for a person, or for nothing but that: nothing is on its way any more."""
    station, quiet_for = people.workplace.station, 0
    until_s = time.monotonic() + seconds
    while quiet_for < QUIET_LOOKS:  # what was found last may still find something
        entries = await station.queue(open_only=True)
        is_quiet = has_recovered(people) and all(_waits(one) for one in entries)
        quiet_for = quiet_for + 1 if is_quiet else 0
        if time.monotonic() > until_s:
            still = [f"{one.kind} {one.state.value} {one.error or ''}" for one in entries if not _waits(one)]
            raise NotSeenError(f"nothing on its way: {station.status.mode.value} {'; '.join(still)}")
        await settle(0.25)
    found = await station.conflicts()
    told = [
        {"command": one.command, "kind": one.kind, "conflict": one.conflict, "roles": list(one.roles)} for one in found
    ]
    return {"open": station.status.waiting.open, "conflicts": told}


def has_recovered(people: Cast) -> bool:
    """Central was heard for long enough; a busy PC may lose an answer meanwhile."""
    return people.workplace.theme.marking.kind is not MarkingKind.EMERGENCY


def _waits(entry: QueueEntry) -> bool:
    return entry.state in WAITING_FOR_A_PERSON or (entry.state is State.SAVED_HERE and bool(entry.needs))


async def send_again(people: Cast, why: str, who: str = NURSE) -> dict[str, Any]:
    """F12, F4, why, A: everything that central lost."""
    await open_centre(people, who)
    centre = people.centre(who)
    press(Qt.Key.Key_F4, on=centre)
    page = centre.conflicts
    await until(page.again.isVisible, "what central lost, to be sent again")
    count = len(centre.model.lost())
    page.reason.edit.setFocus()
    write(why, on=page.reason.edit)
    page.listing.table.setFocus()
    press(Qt.Key.Key_A, on=page.listing.table)
    await until(lambda: not centre.model.lost(), "all of it decided", LONG_S)
    return {"sent": count}


async def compare(people: Cast, who: str = NURSE, seconds: float = LONG_S) -> dict[str, Any]:
    """F12, F5, C: every patient's rows, whole, on both sides. Whose line was cut meanwhile reads so and asks again.

    `seconds`: for one patient more; a ward is compared at the pace of the PC.
    """
    await open_centre(people, who)
    centre = people.centre(who)
    press(Qt.Key.Key_F5, on=centre)
    began, station = people.workplace.clock.now(), people.workplace.station
    asked, count, until_s = 0, 0, time.monotonic() + seconds
    while True:
        proof = await station.verification()
        fresh = [one for one in proof.proofs if one.at >= began]
        if {one.patient for one in fresh} >= set(proof.expected):
            break
        if len(fresh) > count:
            count, until_s = len(fresh), time.monotonic() + seconds
        if time.monotonic() > until_s:
            raise NotSeenError(f"everybody compared: {count} of {len(proof.expected)}, asked {asked} times")
        if not centre.copies.is_comparing and centre.verify.compare.isEnabled():
            press(Qt.Key.Key_C, on=centre.verify.listing.table)
            asked += 1
        await settle(0.3)
    await until(lambda: not centre.copies.is_comparing, "the comparison shown", seconds)
    return {
        "patients": {one.patient: one.hash_here for one in fresh},
        "unequal": [one.patient for one in fresh if one.hash_here != one.hash_central],
        "differences": [f"{one.key} {one.path}" for each in fresh for one in each.differences],
    }
