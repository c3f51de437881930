"""The Emergency Centre in the tour: conflicts seen and decided, everything confirmed, the emergency closed."""

import time
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt

from offline.views import ConflictView
from ui.commands.practice_ward import DOCTOR as DOCTOR_NUMBER
from ui.commands.practice_ward import NURSE as NURSE_NUMBER
from ui.commands.practice_ward import PASSWORD
from ui.emergency.conflict_page import ConflictPage
from ui.tour.hands import CTRL, LONG_S, NotSeenError, choose_row, click, front, press, settle, until, write
from ui.tour.people import DOCTOR, Cast
from ui.widgets.table_model import TableRow

CHOICE_KEYS = {"keep-mine": Qt.Key.Key_1, "keep-central": Qt.Key.Key_2, "withdraw": Qt.Key.Key_3}
MOST_LOOKS = 400


async def conflicts(people: Cast, count: int, seconds: float = LONG_S) -> dict[str, Any]:
    """Until the station shows so many."""
    station = people.workplace.station
    await until(lambda: station.status.waiting.conflicts >= count, f"{count} conflicts", seconds)
    found = await station.conflicts()
    return {"conflicts": [{"command": one.command, "kind": one.kind, "conflict": one.conflict} for one in found]}


async def open_centre(people: Cast, who: str = DOCTOR) -> dict[str, Any]:
    """F12 in this person's window."""
    window = people.window(who)
    await front(window)
    press(Qt.Key.Key_F12, on=window)
    centre = people.centre(who)
    await until(centre.isVisible, "the Emergency Centre")
    await until(lambda: centre.model.conflicts is not None, "its conflicts read")
    await settle(0.3)
    return {}


async def decide(people: Cast, conflict: str, choice: str, who: str = DOCTOR) -> dict[str, Any]:
    """F4, the conflict, its choice by number, a reason, Ctrl Enter."""
    centre = people.centre(who)
    page = centre.conflicts
    await front(centre)
    press(Qt.Key.Key_F4, on=centre)
    await until(
        lambda: any(one.conflict == conflict for one in centre.model.conflicts or ()), f"the conflict {conflict}"
    )
    await choose_row(page.listing.table, lambda row: _is(row, conflict), "the conflict on the list")
    await until(lambda: page.decision.view is not None and page.decision.view.conflict == conflict, "both sides")
    station, shown = people.workplace.station, page.decision.view
    for _ in range(MOST_LOOKS):
        await settle(0.15)
        if shown is not None and all(one.command != shown.command for one in await station.conflicts()):
            return {"command": shown.command, "fields": [field.path for field in shown.fields if field.differs]}
        if page.prove.isVisible():
            write(PASSWORD, on=page.prove.field.edit)
            press(Qt.Key.Key_Return, on=page.prove.field.edit)
            continue
        view = page.decision.view
        if shown is not None and view is not None and view.command == shown.command and not page.decision.is_signing:
            _chosen_and_signed(page, choice)
    raise NotSeenError(f"the decision about {conflict} taken")


def _chosen_and_signed(page: ConflictPage, choice: str) -> None:
    """Where something changed meanwhile the page forgets the choice and says so: both sides are read again, and it is made again."""
    page.listing.table.setFocus()
    press(CHOICE_KEYS[choice], on=page.listing.table)
    if not page.reason.text():
        write("Agreed at the bedside", on=page.reason.edit)
    press(Qt.Key.Key_Return, CTRL, on=page.reason.edit)


def _is(row: TableRow, conflict: str) -> bool:
    return isinstance(row.subject, ConflictView) and row.subject.conflict == conflict


async def wait_confirmed(people: Cast, seconds: float = LONG_S) -> dict[str, Any]:
    """Until nothing is open any more."""
    station = people.workplace.station
    try:
        await until(lambda: station.status.waiting.open == 0, "everything confirmed", seconds)
    except NotSeenError as error:
        still = [
            f"{one.kind} of {one.patient} {one.state.value} {one.error or ''}"
            for one in await station.queue(open_only=True)
        ]
        raise NotSeenError(f"{error}: {'; '.join(still)}") from None
    states: dict[str, int] = {}
    for entry in await station.queue(open_only=False):
        states[entry.state.value] = states.get(entry.state.value, 0) + 1
    return {"states": states}


ASKED_AGAIN_S = 45.0
"""So long a person looks at the marks before asking once more."""


async def _close(people: Cast, who: str, seconds: float) -> None:
    centre = people.centre(who)
    await front(centre)
    press(Qt.Key.Key_F2, on=centre)
    button = centre.overview.mode_pane.close_button
    await until(button.isVisible, "the way to close the emergency", seconds)
    click(button)
    second = centre.overview.mode_pane.second
    await until(second.isVisible, "the second person asked for", seconds)
    write(NURSE_NUMBER if who == DOCTOR else DOCTOR_NUMBER, on=second.number.edit)
    write(PASSWORD, on=second.password.edit)
    press(Qt.Key.Key_Return, on=second.password.edit)


async def close_emergency(people: Cast, who: str = DOCTOR, seconds: float = LONG_S) -> dict[str, Any]:
    """F2, the button that is there once nothing is open, a second person's number and password; until central has its record."""
    until_s = time.monotonic() + seconds
    while people.workplace.theme.marking.is_marked:
        await _close(people, who, seconds)
        # a busy PC may have lost sight of central meanwhile: the page says so, and a person asks again
        with suppress(NotSeenError):
            await until(lambda: not people.workplace.theme.marking.is_marked, "the marks gone", ASKED_AGAIN_S)
        if time.monotonic() > until_s:
            raise NotSeenError("the marks gone")
    while await people.workplace.station.queue(
        open_only=True
    ):  # what closing wrote leaves for central like everything else
        if time.monotonic() > until_s:
            raise NotSeenError("the downtime on the record at central")
        await settle(0.2)
    return {}
