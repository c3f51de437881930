"""A nurse works through the execution plan with the keyboard, over the practice ward and the station's own intake."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from client.commands import StepUnit
from client.records.units import ChainStep
from offline.views.plan_faults import FaultKind
from offline.views.units import Unit, UnitKind, UnitState, UnitStep
from tests.ui.nurse.keys import press, said
from tests.ui.nurse.practice_ward import LIU_AN, Ward
from ui.planning.model import chain_of, is_drug, next_step
from ui.planning.page import PlanPage
from ui.planning.rows import chain_runs
from ui.planning.words import step_word
from ui.widgets.painting import Chip


def steps(ward: Ward) -> list[StepUnit]:
    return [one for one in ward.station.taken if isinstance(one, StepUnit)]


def choose(ward: Ward, page: PlanPage, unit: Unit) -> None:
    page.show_patient(unit.patient)
    ward.settle()
    page.listing.table.choose(unit.key)
    page.listing.table.setFocus()
    ward.settle()
    assert page.model.chosen == unit


def to_prepare(page: PlanPage, *, twice: bool = False) -> Unit:
    """A drug of today that nobody laid out."""
    return next(
        one
        for one in page.model.units
        if next_step(one) is ChainStep.LAY_OUT
        and one.is_verified
        and one.is_double_checked is twice
        and one.slot_at
        and not one.is_overdue
    )


def shown(page: PlanPage, unit: Unit) -> Unit:
    return next(one for one in page.model.all_units if one.key == unit.key)


def test_space_moves_the_chosen_unit_along_its_chain_and_says_who_and_when(ward: Ward, plan: PlanPage) -> None:
    unit = to_prepare(plan)
    choose(ward, plan, unit)
    for _ in chain_of(unit)[: chain_of(unit).index(ChainStep.GIVE)]:
        press(ward, Qt.Key.Key_Space)
    done = shown(plan, unit)
    assert [one.step for one in done.steps] == list(chain_of(unit)[: chain_of(unit).index(ChainStep.GIVE)])
    assert {one.by for one in done.steps} == {LIU_AN.name}
    assert done.state is UnitState.BEGUN
    assert LIU_AN.name in plan.details.text()
    wanted = QSignalSpy(plan.page_wanted)
    press(ward, Qt.Key.Key_Space)
    assert said(wanted) == [("due", unit.patient)], "it is given at the bed"
    assert len(steps(ward)) == len(done.steps)


def test_what_is_on_high_alert_is_checked_by_a_second_nurse_with_her_own_password(ward: Ward, plan: PlanPage) -> None:
    unit = to_prepare(plan, twice=True)
    choose(ward, plan, unit)
    while next_step(shown(plan, unit)) is not ChainStep.CHECK:
        press(ward, Qt.Key.Key_Space)
    press(ward, Qt.Key.Key_Space)
    assert plan.second.isVisible()
    assert not [one for one in steps(ward) if one.step is ChainStep.CHECK]
    plan.second.confirmed.emit(LIU_AN.reference.removeprefix("Practitioner/"), "right")
    ward.settle()
    assert not [one for one in steps(ward) if one.step is ChainStep.CHECK], "she is the one who prepared it"
    plan.second.confirmed.emit("staff-30119", "wrong")
    ward.settle()
    assert plan.second.isVisible()
    plan.second.confirmed.emit("staff-30119", "right")
    ward.settle()
    (checked,) = [one for one in steps(ward) if one.step is ChainStep.CHECK]
    assert checked.author.reference == "Practitioner/staff-30119"
    assert next_step(shown(plan, unit)) is ChainStep.GIVE


def test_a_nursing_order_is_not_done_only_with_its_reason(ward: Ward, plan: PlanPage) -> None:
    unit = next(one for one in plan.model.units if not is_drug(one) and next_step(one) is ChainStep.CARRY_OUT)
    choose(ward, plan, unit)
    press(ward, Qt.Key.Key_U)
    QTest.keyClick(plan.reason.edit, Qt.Key.Key_Return)
    ward.settle()
    assert not steps(ward)
    assert "原因" in plan.why_not.text()
    QTest.keyClicks(plan.reason.edit, "refused")
    QTest.keyClick(plan.reason.edit, Qt.Key.Key_Return)
    ward.settle()
    (said_so,) = steps(ward)
    assert (said_so.is_done, said_so.reason) == (False, "refused")
    assert shown(plan, unit).state is UnitState.NOT_DONE


def test_what_cannot_be_split_is_listed_with_its_reason_and_the_way_to_its_orders(ward: Ward, plan: PlanPage) -> None:
    press(ward, Qt.Key.Key_F, Qt.Key.Key_F)
    kinds = [one.kind for one in plan.model.faults if one.is_fault]
    assert sorted(kinds) == [FaultKind.NO_FREQUENCY, FaultKind.NO_TIME, FaultKind.UNREADABLE]
    words = "\n".join(cell.text for row in plan.listing.table.rows.rows for cell in row.cells)
    assert "没有时间或频次" in words
    assert "遵专科意见" in words
    plan.listing.table.choose("fault-0")
    ward.settle()
    wanted = QSignalSpy(plan.page_wanted)
    press(ward, Qt.Key.Key_O)
    assert said(wanted) == [("verify", plan.model.faults[0].patient)]


def test_by_type_tomorrow_and_one_patient_narrow_the_list(ward: Ward, plan: PlanPage) -> None:
    everybody = len(plan.model.units)
    press(ward, Qt.Key.Key_F)
    titles = [row.title for row in plan.listing.table.rows.rows if row.is_section]
    assert titles[0] == "口服"
    assert len(titles) == len({one.kind for one in plan.model.units})
    press(ward, Qt.Key.Key_D)
    assert plan.day.text() == "明天"
    (with_label,) = {one.patient for one in plan.model.units if one.codes}
    plan.show_patient(with_label)
    ward.settle()
    assert {one.patient for one in plan.model.units} == {with_label}
    assert len(plan.model.units) < everybody
    assert all(one.kind is not UnitKind.OTHER for one in plan.model.units)


def test_a_dose_that_was_refused_stands_in_the_chain_as_not_done_and_without_a_tick(ward: Ward, plan: PlanPage) -> None:
    unit = to_prepare(plan)
    given = UnitStep(step=ChainStep.GIVE, by="柳安", by_reference=None, at=None)
    done = [run.text for run in chain_runs(msgspec.structs.replace(unit, steps=(given,), state=UnitState.DONE))]
    assert f"✓ {step_word(ChainStep.GIVE)}" in done
    refused = msgspec.structs.replace(given, is_done=False, reason="拒绝")
    unit = msgspec.structs.replace(unit, steps=(refused,), state=UnitState.NOT_DONE)
    chips = {run.text: run.tone for run in chain_runs(unit) if isinstance(run, Chip)}
    assert not [text for text in chips if "✓" in text]
    assert [tone for text, tone in chips.items() if step_word(ChainStep.GIVE) in text] == ["ink"]
