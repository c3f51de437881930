"""Giving at the bed in the tour: badge, wristband and label by the scanner, the form by keys; and what was stopped. Judges nothing."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt

from client.records.bedside import InfusionStep, KnownBy
from offline.views.mar import RunningInfusion
from ui.nurse.bedside_page import BedsidePage
from ui.nurse.mar_model import Tab
from ui.tour.hands import CTRL, NotSeenError, front, press, scan, settle, until, walk_to, write
from ui.tour.people import Cast

MOST_TRIES = 60


async def scan_label(people: Cast, patient: str, code: str) -> dict[str, Any]:
    """Ctrl B, badge (once), wristband, label. What it came to: a dose with what the site asks for it, or the stop."""
    window = people.nurse
    await front(window.window)
    press(Qt.Key.Key_B, CTRL, on=window.window)
    page = window.giving.bedside
    await until(page.isVisible, "the bedside check")
    await settle(0.02)
    if page.model.seen.badge is KnownBy.NONE:
        scan(window.desk.session.person.staff_number)
        await until(lambda: page.model.seen.badge is not KnownBy.NONE, "the badge read")
    banner = await people.workplace.station.banner(patient)
    wristband = banner.patient.hospital_number if banner is not None else None
    if not wristband:
        raise NotSeenError(f"a wristband of {patient}")
    scan(wristband)
    await until(lambda: page.model.seen.patient == patient and page.model.banner is not None, "the wristband read")
    scan(code)
    await until(lambda: page.model.seen.dose or page.model.seen.stop, "the label read")
    await until(lambda: _is_shown(page), "what the scan came to")
    seen = page.model.seen
    dose = seen.dose
    return {
        "stop": seen.stop.value if seen.stop is not None else "",
        "asks_second": list(dose.asks_second) if dose is not None else [],
        "is_off_time": dose is not None and dose.is_off_time,
    }


def _is_shown(page: BedsidePage) -> bool:
    return page.model.seen.stop is not None or page.stack.currentWidget() is page.form


async def give_by_scan(
    people: Cast,
    patient: str,
    code: str,
    second: list[str] | None = None,
    part: str = "",
    note: str = "",
) -> dict[str, Any]:
    """The scans, then Ctrl Enter. `second`: number and password of who works it out alone, where asked for; `part`: less was given."""
    found = await scan_label(people, patient, code)
    if found["stop"]:
        raise NotSeenError(f"a dose to give: {found['stop']}")
    page = people.nurse.giving.bedside
    form = page.form
    if found["asks_second"] and second is None:
        raise NotSeenError("a second person for this dose")
    if part:
        amount = next(field for field in form.amounts if field.isEnabled())
        amount.edit.setFocus()
        amount.edit.selectAll()
        write(part, on=amount.edit)
        form.partial.setFocus()
        press(Qt.Key.Key_Space, on=form.partial)
    if note or found["is_off_time"]:
        form.note.edit.setFocus()
        write(note or "late", on=form.note.edit)
    if found["asks_second"] and second is not None:
        _second(page, *second)
    await _signed(page, second[1] if found["asks_second"] and second is not None else "")
    return found | {"given": True}


def _second(page: BedsidePage, number: str, password: str) -> None:
    """The second person at the same keyboard: each amount as it is ordered, then number and password."""
    form, dose = page.form, page.model.seen.dose
    for field, line in zip(form.again, dose.lines if dose is not None else (), strict=True):
        if line.dose is not None:
            field.edit.setFocus()
            write(str(line.dose.value), on=field.edit)
    for field, text in ((form.number, number), (form.password, password)):
        field.edit.setFocus()
        write(text, on=field.edit)


async def _signed(page: BedsidePage, password: str) -> None:
    """Ctrl Enter; a warning that may be answered is answered with words, once. `password`: the second person types it again then."""
    said = ""
    for _ in range(2):
        press(Qt.Key.Key_Return, CTRL, on=page.form.save)
        await until(lambda: page.model.seen.dose is None or page.form.refusal.text(), "the dose saved or refused")
        if page.model.seen.dose is None:
            return
        said = page.form.refusal.text()
        if page.form.despite.isHidden():
            break
        page.form.despite.setFocus()
        press(Qt.Key.Key_Space, on=page.form.despite)
        page.form.note.edit.setFocus()
        page.form.note.edit.selectAll()
        write("Checked with the doctor", on=page.form.note.edit)
        if password:
            page.form.password.edit.setFocus()
            write(password, on=page.form.password.edit)
        page.form.refusal.setText("")
    raise NotSeenError(f"the dose saved: {said}")


async def stopped_scan(people: Cast, patient: str, code: str, stop: str) -> dict[str, Any]:
    """A label that must not go on: the stop is seen in full width and nothing can be signed; Escape."""
    page = people.nurse.giving.bedside
    found = await scan_label(people, patient, code)
    if found["stop"] != stop or page.stack.currentWidget() is page.form:
        raise NotSeenError(f"the stop {stop}: {found['stop'] or 'a dose'}")
    near = await people.workplace.station.mar(patient, *_span(people))
    return found | {"near_misses": len(near.near_misses)}


def _span(people: Cast) -> tuple[Any, Any]:
    now = people.workplace.clock.now()
    return now - timedelta(hours=12), now + timedelta(hours=12)


async def not_given_by_scan(people: Cast, patient: str, code: str, words: str) -> dict[str, Any]:
    """The scans, U, the first reason (refused), words, Ctrl Enter."""
    found = await scan_label(people, patient, code)
    window = people.nurse
    dose = window.giving.bedside.model.seen.dose
    if dose is None:
        raise NotSeenError(f"a dose to refuse: {found['stop']}")
    slot = dose.slot_at
    window.giving.bedside.setFocus()
    press(Qt.Key.Key_U, on=window.giving.bedside)
    page = window.due
    await until(page.isVisible, "the due list")
    await until(lambda: page.model.chosen is not None and page.model.chosen.slot_at == slot, "the dose on the list")
    page.listing.table.setFocus()
    press(Qt.Key.Key_U, on=page.listing.table)
    await until(page.form.isVisible, "the form why not")
    press(Qt.Key.Key_Space)
    page.form.note.edit.setFocus()
    write(words, on=page.form.note.edit)
    press(Qt.Key.Key_Return, CTRL, on=page.form.note.edit)
    await until(lambda: not page.form.isVisible() or page.form.refusal.text(), "the dose answered or refused")
    if page.form.isVisible():
        raise NotSeenError(f"the dose not given: {page.form.refusal.text()}")
    return {"not_given": True}


async def end_infusions(people: Cast, patients: list[str] | None = None) -> dict[str, Any]:
    """Ctrl M, 2; each running infusion of these patients (or all): A, the step *end*, what ran in, Ctrl Enter."""
    window = people.nurse
    await front(window.window)
    press(Qt.Key.Key_M, CTRL, on=window.window)
    page = window.giving.mar
    await until(page.isVisible, "the MAR")
    page.grid.setFocus()
    press(Qt.Key.Key_2, on=page)
    listing = page.lists[Tab.RUNNING]
    await until(lambda: page.model.tab is Tab.RUNNING and listing.isVisible(), "the running infusions")
    await people.workplace.station.infusions()
    ended: list[str] = []
    for _ in range(MOST_TRIES):
        await settle(0.05)
        wanted = [one for one in page.model.infusions if patients is None or one.patient in patients]
        if not wanted:
            break
        await _end(people, wanted[0])
        ended.append(wanted[0].key)
    return {"ended": ended}


async def _end(people: Cast, one: RunningInfusion) -> None:
    page = people.nurse.giving.mar
    await walk_to(page.lists[Tab.RUNNING].table, lambda row: row.subject == one.key, "the infusion")
    press(Qt.Key.Key_A, on=page.lists[Tab.RUNNING].table)
    form = page.after.step
    await until(form.isVisible, "the form of the infusion")
    chip = form.chips[InfusionStep.END.value]
    chip.setFocus()
    press(Qt.Key.Key_Space, on=chip)
    volume = form.fields["volume"]
    volume.edit.setFocus()
    write(str(one.volume_ml if one.volume_ml is not None else 100), on=volume.edit)
    press(Qt.Key.Key_Return, CTRL, on=volume.edit)
    await until(lambda: not form.isVisible() or form.refusal.text(), "the infusion ended or refused")
    if form.isVisible():
        raise NotSeenError(f"the infusion ended: {form.refusal.text()}")
    await until(lambda: all(each.key != one.key for each in page.model.infusions), "the infusion off the list")
