"""Signing in and out, waiting for what the station says of itself, and reading its books."""

from typing import Any

from PySide6.QtCore import Qt

from ui.tour.hands import CTRL, LONG_S, NotSeenError, click, front, press, settle, until, write
from ui.tour.people import Cast

ALT = Qt.KeyboardModifier.AltModifier


async def sign_in(people: Cast, who: str, staff: str, password: str) -> dict[str, Any]:
    """Role by its key, number and password by hand, Enter; in an emergency the snapshot is acknowledged first."""
    seat = people.seats[who]
    await front(seat.entry)
    await until(seat.entry.form.staff.isEnabled, "the sign-in ready")
    press(Qt.Key.Key_D if who == "doctor" else Qt.Key.Key_N, ALT, on=seat.entry)
    field = seat.entry.form.staff.edit
    field.setFocus()
    field.selectAll()
    write(staff, on=field)
    press(Qt.Key.Key_Return, on=field)
    write(password, on=seat.entry.form.password.edit)
    is_marked = people.workplace.theme.marking.is_marked
    if is_marked:
        box = next(box for box in seat.entry.form.findChildren(type(seat.entry.form._acknowledged.box)))  # noqa: SLF001
        click(box)
        if not box.isChecked():
            press(Qt.Key.Key_Space, on=box)
    press(Qt.Key.Key_Return, on=seat.entry.form.password.edit)
    await until(lambda: seat.window, f"{who} signed in")
    await settle(0.3)
    window = seat.window
    return {"title": window.windowTitle() if window else "", "in_emergency": is_marked}


async def lock(people: Cast, who: str) -> dict[str, Any]:
    window = people.seats[who].window
    if window is None:
        raise NotSeenError("a window to lock")
    await front(window)
    press(Qt.Key.Key_L, CTRL, on=window)
    await until(people.seats[who].entry.isVisible, "the sign-in again")
    return {}


async def wait_fresh(people: Cast, seconds: float = LONG_S) -> dict[str, Any]:
    """Until the whole ward is here."""
    station = people.workplace.station
    await until(lambda: station.status.freshness.as_of, "the ward loaded", seconds)
    ward = await station.ward_map()
    return {"patients": sum(card.patient is not None for card in ward.cards), "beds": len(ward.cards)}


async def wait_mode(people: Cast, mode: str, seconds: float = LONG_S) -> dict[str, Any]:
    """Until the station says this mode and the windows show it."""
    workplace = people.workplace
    wanted = {"online": "normal"}.get(mode, mode)
    await until(lambda: workplace.theme.marking.kind.value == wanted, f"mode {mode}", seconds)
    status = workplace.station.status
    return {
        "mode": status.mode.value,
        "reason": status.mode_reason,
        "since": str(status.outage_since),
        "marked_at": people.marked_at[0] if people.marked_at else None,
    }


async def books(people: Cast) -> dict[str, Any]:
    """Every command this station ever called saved, and how it says they stand."""
    station = people.workplace.station
    entries = await station.queue(open_only=False)
    bugs = [event.facts for event in await station.events(2000) if event.kind == "bug"]
    return {
        "commands": [
            {
                "command": entry.command,
                "kind": entry.kind,
                "patient": entry.patient,
                "state": entry.state.value,
                "number": entry.number,
                "is_emergency": entry.is_emergency,
                "error": entry.error,
            }
            for entry in entries
        ],
        "bugs": bugs,
    }
