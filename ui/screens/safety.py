"""Ways to the screens of blood, adverse events and suspected infections. Signs nothing: the pictures leave the ward as it is."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.nurse.loading import Knowing
from ui.tour.hands import front, settle, until
from ui.tour.people import Cast

WAITS, RUNS, WRONG, RIGHT = "27", "25", "W000026100058", "W000026100017"
SHIFT = Qt.KeyboardModifier.ShiftModifier


async def _patient(people: Cast, bed: str) -> str:
    hits = await people.workplace.station.find_patients(bed)
    return next((hit.patient.key for hit in hits if hit.bed.lstrip("0") == bed), "")


async def _blood(people: Cast, bed: str) -> QWidget:
    window = people.nurse.window
    await front(window)
    QTest.keyClick(window, Qt.Key.Key_F7, SHIFT)
    page = people.nurse.safety.blood
    await until(lambda: page.model.knowing is Knowing.READY, "the blood of the ward")
    page.drop_forms()
    page.show_patient(await _patient(people, bed))
    await settle(0.4)
    return window


async def running(people: Cast) -> QWidget:
    """A bag that runs, with what was seen so far."""
    return await _blood(people, RUNS)


async def wrong_bag(people: Cast) -> QWidget:
    """The check at the bed with the bag of somebody else: every line ticked, and it stops."""
    return await _check(people, WRONG)


async def right_bag(people: Cast) -> QWidget:
    """The same with the patient's own bag, before the second person signs."""
    return await _check(people, RIGHT)


async def _check(people: Cast, number: str) -> QWidget:
    window = await _blood(people, WAITS)
    page = people.nurse.safety.blood
    page.begin_check()
    person = page.model.chosen
    page.scan(person.numbers[0] if person is not None and person.numbers else "")
    page.scan(number)
    for box in page.check.ticks.boxes.values():
        box.setChecked(True)
    for key, text in {"t": "36.8", "p": "84", "bp": "118/72", "r": "18", "rate": "60"}.items():
        page.check.signs.fields[key].edit.setText(text)
    await settle(0.4)
    return window


async def reaction(people: Cast) -> QWidget:
    """What is done first, and what was seen."""
    window = await _blood(people, RUNS)
    page = people.nurse.safety.blood
    page.begin_reaction()
    for code in ("stop", "line", "doctor"):
        page.reaction.done.boxes[code].setChecked(True)
    page.reaction.seen.boxes["chills"].setChecked(True)
    await settle(0.4)
    return window


async def _cases(people: Cast) -> QWidget:
    people.nurse.safety.blood.drop_forms()
    window = people.nurse.window
    await front(window)
    QTest.keyClick(window, Qt.Key.Key_F8, SHIFT)
    page = people.nurse.safety.cases
    await until(lambda: page.model.knowing is Knowing.READY, "the cases")
    page.pane.drop_forms()
    page.pane.show_infections()
    await settle(0.3)
    return window


async def infection(people: Cast) -> QWidget:
    """A suspicion with its thread, an answer begun."""
    window = await _cases(people)
    people.nurse.safety.cases.pane.begin_ask()
    await settle(0.3)
    return window


async def event(people: Cast) -> QWidget:
    """A report being written."""
    window = await _cases(people)
    pane = people.nurse.safety.cases.pane
    pane.show_events()
    pane.report_of(await _patient(people, "12"))
    await until(pane.report.isVisible, "the report")
    pane.report.kind.choose("tube")
    pane.report.account.set_text("翻身时胃管脱出")
    await settle(0.3)
    pane.report.fill(pane.report.entry())
    return window


async def doctor(people: Cast) -> QWidget:
    """The doctor's own window on the suspicion of the task centre."""
    window = people.doctor.window
    await front(window)
    QTest.keyClick(window, Qt.Key.Key_F8, SHIFT)
    page = people.doctor.cases.page
    await until(lambda: page.model.knowing is Knowing.READY, "the cases")
    page.pane.show_infections()
    await settle(0.3)
    return window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("blood", running),
    ("blood-wrong-bag", wrong_bag),
    ("blood-right-bag", right_bag),
    ("blood-reaction", reaction),
    ("infection-card", infection),
    ("event-report", event),
    ("doctor-infection", doctor),
)
