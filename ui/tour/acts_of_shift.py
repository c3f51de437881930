"""What a shift is made of beside doses: handover, checks with a second person, questions, skin tests, intake and output, plan, labels."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from client.records.units import ChainStep
from offline.board_views import SkinRow, SkinState
from offline.projection.unit_steps import PREPARING
from offline.views import VerifyGroup
from ui.doctor.orders_model import OrderLine
from ui.nurse.print_centre_page import PrintCentrePage
from ui.nurse.skin_board_page import SkinBoardPage
from ui.nurse.verify_model import hindrance
from ui.nursing.fluid_page import FluidPage
from ui.nursing.handover_page import HandoverPage
from ui.planning.model import next_step
from ui.planning.page import PlanPage
from ui.printing.label_facts import LabelKind
from ui.requests.query_answer import QueryAnswerPanel
from ui.tour.hands import CTRL, NO_KEYS, NotSeenError, front, press, settle, until, walk_to, write
from ui.tour.people import PAPER, Cast
from ui.widgets.table_model import TableRow

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


# -- the change of the shift ----------------------------------------------------------------------------------------


async def hand_over(people: Cast, patients: list[str]) -> dict[str, Any]:
    """F11; each patient: G, how ill (→), Ctrl Enter. One that this nurse gave already and nobody has answered waits as it is."""
    page, waited = await _handover(people), 0
    for patient in patients:
        await _choose_patient(page, patient)
        if page.model.may_take():
            waited += 1
            continue
        press(Qt.Key.Key_G, on=page.patients.table)
        await until(page.give.isVisible, "the form to give")
        press(Qt.Key.Key_Right, on=page.give.severity)
        press(Qt.Key.Key_Return, CTRL, on=page.give.severity)
        await until(lambda: not page.give.isVisible() or page.give.faults.text(), "the handover signed or refused")
        if page.give.isVisible():
            raise NotSeenError(f"the handover signed: {page.give.faults.text()}")
        await until(page.model.may_take, "the handover waits to be taken")
    return {"given": len(patients) - waited, "waited": waited}


async def take_over(people: Cast, patients: list[str]) -> dict[str, Any]:
    """F11; each patient: T, every critical item said again, own words, Ctrl Enter."""
    page, said_again = await _handover(people), 0
    for patient in patients:
        await _choose_patient(page, patient)
        await until(lambda: page.model.may_take() and not page.model.is_mine(), "a colleague's handover to take")
        press(Qt.Key.Key_T, on=page.patients.table)
        await until(page.take.isVisible, "the form to take")
        for field in page.take.again:
            field.edit.setFocus()
            write("heard", on=field.edit)
            said_again += 1
        await _answer(page, "understood")
    return {"taken": len(patients), "said_again": said_again}


async def refuse_handover(people: Cast, patient: str, reason: str) -> dict[str, Any]:
    """F11, the patient, F, why, Ctrl Enter."""
    page = await _handover(people)
    await _choose_patient(page, patient)
    await until(lambda: page.model.may_take() and not page.model.is_mine(), "a colleague's handover to refuse")
    press(Qt.Key.Key_F, on=page.patients.table)
    await until(page.take.isVisible, "the form to refuse")
    await _answer(page, reason)
    return {"refused": patient}


async def _handover(people: Cast) -> HandoverPage:
    window = people.nurse
    await front(window.window)
    press(Qt.Key.Key_F11, on=window.window)
    page = window.nursing.handover
    await until(lambda: page.isVisible() and page.model.found is not None, "the sheet of the ward")
    await settle(0.3)
    await until(lambda: page.model.row is not None, "the patient who was open before")
    return page


async def _choose_patient(page: HandoverPage, patient: str) -> None:
    await walk_to(page.patients.table, lambda row: row.subject == patient, "the patient of the handover")
    await until(lambda: page.model.row is not None and page.model.row.patient == patient, "what fills the handover")
    await until(page.buttons["G"].isEnabled, "the patient beside")


async def _answer(page: HandoverPage, words: str) -> None:
    page.take.words.edit.setFocus()
    write(words, on=page.take.words.edit)
    press(Qt.Key.Key_Return, CTRL, on=page.take.words.edit)
    await until(lambda: not page.take.isVisible() or page.take.faults.text(), "the answer signed or refused")
    if page.take.isVisible():
        raise NotSeenError(f"the answer signed: {page.take.faults.text()}")
    await until(lambda: page.model.last is not None and not page.model.last.waits, "the handover answered")


# -- verification ---------------------------------------------------------------------------------------------------


async def verify_with_second(people: Cast, patient: str, number: str, password: str) -> dict[str, Any]:
    """F3, the group, H; the second person's number and password, each with Enter."""
    page = people.nurse.verify
    key = await _verify_group(people, patient, lambda group: bool(group.second_for) and hindrance(group) is None)
    await until(lambda: page.model.chosen is not None and hindrance(page.model.chosen) is None, "the answer beside")
    await until(page.is_read, "the order read")
    press(Qt.Key.Key_H, on=page.listing.table)
    panel = page.acts.second
    try:
        await until(panel.isVisible, "the question for the second person")
    except NotSeenError as error:
        raise NotSeenError(f"{error}: {page.why_not.text()}") from None
    await _number_and_password(panel.number.edit, panel.password.edit, number, password)
    await until(lambda: all(_group_key(group) != key for group in page.model.groups), "the group verified by two")
    return {"verified": key}


async def ask_doctor(people: Cast, patient: str, words: str) -> dict[str, Any]:
    """F3, the group, Q, the first reason, the question, Alt Enter."""
    page = people.nurse.verify
    await _verify_group(people, patient, lambda group: not group.is_stop and not group.needs_more)
    chosen = page.model.chosen
    if chosen is None:
        raise NotSeenError("the group beside the list")
    order = chosen.rows[0].order
    press(Qt.Key.Key_Q, on=page.listing.table)
    panel = page.acts.query
    await until(panel.isVisible, "the question to the doctor")
    press(Qt.Key.Key_Down, on=panel.reason.box)
    panel.words.edit.setFocus()
    write(words, on=panel.words.edit)
    press(Qt.Key.Key_Return, ALT, on=panel.words.edit)
    await until(lambda: any(_has_question(group, order.key) for group in page.model.all_groups), "the question sent")
    return {"order": order.key, "name": order.what.text}


def _has_question(group: VerifyGroup, order: str) -> bool:
    return group.is_queried and any(row.order.key == order for row in group.rows)


async def answer_nurse(people: Cast, words: str) -> dict[str, Any]:
    """On the doctor's page, whose patient is open: the order that was asked about, X, the answer, Alt Enter."""
    page = people.doctor.page
    await front(people.doctor.window)

    def fits(row: TableRow) -> bool:
        line = row.subject
        return isinstance(line, OrderLine) and line.row is not None and line.row.is_queried

    await walk_to(page.orders.table, fits, "the order that was asked about")
    await until(lambda: (line := page.orders.current()) is not None and line.row is not None, "the order chosen")
    press(Qt.Key.Key_X, on=page.orders.table)
    panel = next(iter(page.findChildren(QueryAnswerPanel)))
    await until(panel.isVisible, "the question read")
    write(words, on=panel.answer.edit)
    press(Qt.Key.Key_Return, ALT, on=panel.answer.edit)
    await until(lambda: not panel.isVisible(), "the answer sent")
    return {}


async def _verify_group(people: Cast, patient: str, fits: Any) -> str:
    page, window = people.nurse.verify, people.nurse.window
    await front(window)
    press(Qt.Key.Key_F3, on=window)

    def is_wanted(row: TableRow) -> bool:
        return isinstance(row.subject, VerifyGroup) and row.subject.patient == patient and fits(row.subject)

    row = await walk_to(page.listing.table, is_wanted, "the group to verify")
    group: VerifyGroup = row.subject  # type: ignore[assignment]  # is_wanted looked
    key = _group_key(group)
    await until(lambda: page.model.chosen is not None and _group_key(page.model.chosen) == key, "the group beside")
    await until(page.is_read, "the order read")
    return key


def _group_key(group: VerifyGroup) -> str:
    return " ".join(row.order.key for row in group.rows)


async def _number_and_password(number: QWidget, password: QWidget, said: str, secret: str) -> None:
    """Where the focus is, as a person types: the panel has to lead from the number to the password."""
    await until(number.hasFocus, "the field for the number")
    write(said)
    press(Qt.Key.Key_Return)
    await until(password.hasFocus, "the field for the password")
    write(secret)
    press(Qt.Key.Key_Return)


# -- skin tests -----------------------------------------------------------------------------------------------------


async def begin_skin_test(people: Cast, patient: str, batch: str) -> dict[str, Any]:
    """Shift F3, the test, its batch, S."""
    row = await _skin_row(people, patient, frozenset({SkinState.TO_DO}))
    page = _skin_board(people)
    page.batch.edit.setFocus()
    write(batch, on=page.batch.edit)
    page.listing.table.setFocus()
    press(Qt.Key.Key_S, on=page.listing.table)
    await until(lambda: _skin_state(page, row) in {SkinState.RUNNING, SkinState.TO_READ}, "the test begun")
    return {"test": row.test.key}


async def read_skin_test(people: Cast, patient: str, number: str, password: str) -> dict[str, Any]:
    """Shift F3, the test, the first result (negative), R, the second reader's number and password."""
    row = await _skin_row(people, patient, frozenset({SkinState.RUNNING, SkinState.TO_READ}))
    page = _skin_board(people)
    press(Qt.Key.Key_Down, on=page.outcome.box)
    page.listing.table.setFocus()
    press(Qt.Key.Key_R, on=page.listing.table)
    await until(lambda: page.second.isVisible() or page.why_not.text(), "the question for the second reader")
    if not page.second.isVisible():
        raise NotSeenError(page.why_not.text())
    await _number_and_password(page.second.number.edit, page.second.password.edit, number, password)
    await until(lambda: _skin_state(page, row) is SkinState.NEGATIVE or page.why_not.text(), "the test read")
    if page.why_not.text():
        raise NotSeenError(page.why_not.text())
    return {"test": row.test.key, "drugs": [drug.key for drug in row.drugs]}


async def _skin_row(people: Cast, patient: str, states: frozenset[SkinState]) -> SkinRow:
    window = people.nurse.window
    await front(window)
    press(Qt.Key.Key_F3, SHIFT, on=window)
    page = _skin_board(people)
    await until(page.isVisible, "the board of skin tests")

    def fits(row: TableRow) -> bool:
        return isinstance(row.subject, SkinRow) and row.subject.patient == patient and row.subject.state in states

    row = await walk_to(page.listing.table, fits, "the skin test")
    found: SkinRow = row.subject  # type: ignore[assignment]  # fits looked
    await until(
        lambda: page.model.chosen is not None and page.model.chosen.test.key == found.test.key, "the test beside"
    )
    await until(
        lambda: page.model.banner is not None and page.model.banner.patient.key == patient, "the patient beside"
    )
    await until(lambda: page.heading.isVisible() and page.batch.isVisible(), "its form")
    await settle(0.2)
    return found


def _skin_board(people: Cast) -> SkinBoardPage:
    page = people.nurse.boards.skin.page
    if not isinstance(page, SkinBoardPage):
        raise NotSeenError("the board of skin tests")
    return page


def _skin_state(page: SkinBoardPage, row: SkinRow) -> SkinState | None:
    return next((one.state for one in page.model.rows if one.test.key == row.test.key), None)


# -- intake and output, plan, labels --------------------------------------------------------------------------------


async def fluids(people: Cast, patient: str, line: str) -> dict[str, Any]:
    """Shift F5, the patient, N, the line, Enter; T while a day that is over waits to be closed."""
    window = people.nurse.window
    await front(window)
    press(Qt.Key.Key_F5, SHIFT, on=window)
    page = people.nurse.nursing.fluids
    await until(page.isVisible, "intake and output")
    await walk_to(page.patients.table, lambda row: row.subject == patient, "the patient")
    await until(lambda: page.model.view is not None and page.model.patient == patient, "his entries")
    press(Qt.Key.Key_N, on=page.patients.table)
    page.said.setText("")
    write(line, on=page.line.edit)
    press(Qt.Key.Key_Return, on=page.line.edit)
    await until(page.said.text, "the entry saved or refused")
    if page.line.text():
        raise NotSeenError(f"the entry saved: {page.said.text()}")
    closed = 0
    while (day := page.model.open_day()) is not None:
        await _close(page, day.since)
        closed += 1
    return {"entries": len(line.split()) // 2, "closed": closed}


async def _close(page: FluidPage, since: datetime) -> None:
    """T; the days that are over are closed one after the other, the oldest first."""
    page.patients.table.setFocus()
    press(Qt.Key.Key_T, on=page.patients.table)
    await until(lambda: (day := page.model.open_day()) is None or day.since != since, "the day closed")


async def carry_out(people: Cast, units: list[str]) -> dict[str, Any]:
    """F9; each unit: Space, its next step."""
    window = people.nurse.window
    await front(window)
    press(Qt.Key.Key_F9, on=window)
    page = people.nurse.plan.page
    await until(lambda: page.isVisible() and page.model.units, "the execution plan")
    for key in units:
        await _step(page, key)
    return {"units": units}


async def _step(page: PlanPage, key: str) -> None:
    def is_beside() -> bool:
        return page.model.chosen is not None and page.model.chosen.key == key

    await walk_to(page.listing.table, lambda row: row.subject == key, "the unit")
    await until(is_beside, "the unit beside")
    await until(page.next.isEnabled, "its next step")
    steps = _steps(page, key)
    press(Qt.Key.Key_Space, on=page.listing.table)
    await until(lambda: _steps(page, key) > steps or page.why_not.text(), "the step saved")
    if page.why_not.text():
        raise NotSeenError(page.why_not.text())


async def prepare(people: Cast, unit: str, number: str, password: str) -> dict[str, Any]:
    """F9; the unit: Space for each step of preparing, the second nurse's number and password at the check."""
    window = people.nurse.window
    await front(window)
    press(Qt.Key.Key_F9, on=window)
    page = people.nurse.plan.page
    await until(lambda: page.isVisible() and page.model.units, "the execution plan")
    await walk_to(page.listing.table, lambda row: row.subject == unit, "the unit")
    await until(lambda: page.model.chosen is not None and page.model.chosen.key == unit, "the unit beside")
    while (step := next_step(page.model.chosen) if page.model.chosen is not None else None) in PREPARING:
        if step is ChainStep.CHECK:
            await _checked_by_two(page, unit, number, password)
        else:
            await _step(page, unit)
    return {"unit": unit}


async def _checked_by_two(page: PlanPage, unit: str, number: str, password: str) -> None:
    before = _steps(page, unit)
    press(Qt.Key.Key_Space, on=page.listing.table)
    await until(page.second.isVisible, "the question for the second nurse")
    await _number_and_password(page.second.number.edit, page.second.password.edit, number, password)
    await until(lambda: _steps(page, unit) > before, "the check saved")


def _steps(page: PlanPage, key: str) -> int:
    return next((len(one.steps) for one in page.model.units if one.key == key), -1)


def _print_centre(people: Cast) -> PrintCentrePage:
    page = people.nurse.boards.labels.page
    if not isinstance(page, PrintCentrePage):
        raise NotSeenError("the print centre")
    return page


async def labels(people: Cast) -> dict[str, Any]:
    """Ctrl Alt L, everybody (A), infusion labels (Space), Ctrl Enter: the preview."""
    window = people.nurse.window
    await front(window)
    press(Qt.Key.Key_L, CTRL | ALT, on=window)
    page = _print_centre(people)
    await until(lambda: page.isVisible() and page.people.table.rows.rows, "the print centre")
    await until(lambda: page.model.cards and page.isActiveWindow(), "the patients of the print centre")
    page.people.table.setFocus()
    press(Qt.Key.Key_A, on=page.people.table)
    await until(page.patients, "everybody ticked")
    chip = page.kinds[LabelKind.INFUSION]
    if not chip.isChecked():
        chip.setFocus()
        press(Qt.Key.Key_Space, on=chip)
    await until(page.chosen_kinds, "labels of infusions chosen")
    press(Qt.Key.Key_Return, CTRL, on=chip)
    await settle(0.1)
    if page.why_not.text():
        raise NotSeenError(page.why_not.text())
    await until(people.window(PAPER).isVisible, "the preview")
    model = people.nurse.paper._model  # noqa: SLF001  # a person reads it on the page
    await until(lambda: model.document is not None, "the labels laid out")
    await settle(0.3)
    return {"pages": model.pages, "is_marked": model.ask is not None and model.ask.marking.is_marked}


async def leave_paper(people: Cast) -> dict[str, Any]:
    """Escape closes the preview."""
    QTest.keyClick(people.window(PAPER), Qt.Key.Key_Escape, NO_KEYS)
    await settle(0.1)
    return {}
