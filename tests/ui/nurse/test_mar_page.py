"""The MAR page over the practice ward, worked with the keyboard: rows and times, a running pump, a dose that is missing."""

from datetime import datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt

from client.commands import RequestDose, StepInfusion
from client.records.bedside import InfusionStep
from offline.views.mar import MarEvent, MarRow, MarState
from tests.ui.nurse.keys import press
from tests.ui.nurse.practice_ward import Ward
from ui.nurse.door import Desk
from ui.nurse.mar_care import CARE
from ui.nurse.mar_lanes import placed
from ui.nurse.mar_lines import signed_words
from ui.nurse.mar_model import Tab, missed_key
from ui.nurse.mar_page import MarPage
from ui.units import plain

ZHAO = "Patient/p-n3-12"


@pytest.fixture
def mar(ward: Ward) -> MarPage:
    station = ward.station
    desk: Desk = ward.pages["due"].desk
    page = MarPage(desk, station)
    ward.window.add_page("mar", page, title=page.title, keys="Ctrl+M", hints=page.hints)
    ward.pages["mar"] = page
    page.open()
    page.model.only(ZHAO)
    ward.show("mar")
    ward.window.activateWindow()
    page.setFocus()
    ward.settle()
    return page


def test_rows_are_order_groups_and_arrows_walk_through_their_times(ward: Ward, mar: MarPage) -> None:
    rows = mar.model.rows()
    assert any(len(row.lines) == 2 for row in rows), "an infusion is one row"
    spoken = [line.spoken for line in mar.grid.rows.lines if line.row is not None]
    assert all(any(word in words for word in ("已给", "部分：200", "计划", "到点", "下一次")) for words in spoken)
    before = mar.model.event_at
    press(ward, Qt.Key.Key_Left)
    press(ward, Qt.Key.Key_Right)
    assert mar.model.event_at >= before
    assert ward.errors == []


def test_a_running_pump_is_looked_at_and_a_missing_dose_is_asked_for(ward: Ward, mar: MarPage) -> None:
    press(ward, Qt.Key.Key_2)
    assert mar.model.tab is Tab.RUNNING
    one = mar.model.infusions[0]
    assert one.left_ml is not None
    assert one.ends_at is not None
    mar.lists[Tab.RUNNING].table.choose(one.key)
    ward.settle()
    press(ward, Qt.Key.Key_A)
    mar.after.step.chips[InfusionStep.ROUND.value].setChecked(True)
    mar.after.step.fields["site"].edit.setText("右颈内静脉")
    mar.after.accept()
    ward.settle()
    (step,) = [each for each in ward.station.taken if isinstance(each, StepInfusion)]
    assert (step.step, step.site, step.patient) == (InfusionStep.ROUND, "右颈内静脉", one.patient)
    ward.wait(2 * 3600)
    mar.show_tab(Tab.MISSED)
    ward.settle()
    missed = mar.model.missed[0]
    mar.lists[Tab.MISSED].table.choose(missed_key(missed))
    ward.settle()
    mar.after.begin()
    mar.after.request.chips["pharmacy"].setChecked(True)
    mar.after.accept()
    ward.settle()
    assert mar.after.request.refusal.text(), "why is asked"
    mar.after.request.fields["reason"].edit.setText("药盒内缺药")
    mar.after.accept()
    ward.settle()
    (asked,) = [each for each in ward.station.taken if isinstance(each, RequestDose)]
    assert (asked.order, asked.slot_at, asked.of_whom) == (missed.due.lines[0].key, missed.due.slot_at, "pharmacy")
    assert "已请领" in " ".join(row.cells[-1].text for row in mar.lists[Tab.MISSED].table.rows.rows if row.cells)


class Hours:
    """A day of 240 px."""

    def share(self, at: datetime) -> float:
        return at.hour / 24


def test_chips_that_would_cover_each_other_stand_on_lanes_of_their_own(mar: MarPage) -> None:
    row: MarRow = next(row for row in mar.model.rows() if row.events)
    event: MarEvent = row.events[0]
    found = placed((event, event), 240, Hours(), (60, 60))
    assert [one.lane for one in found] == [0, 1]
    assert event.state in set(MarState)


def test_nobody_is_named_beside_a_row_whose_last_dose_was_not_given_or_is_not_seen(mar: MarPage) -> None:
    now, zone = mar.desk.station.clock.now(), mar.desk.station.clock.zone
    event = next(event for row in mar.model.rows() for event in row.events if event.dose and event.dose.by_name)
    assert event.dose is not None
    assert event.dose.by_name is not None
    assert event.dose.by_name in signed_words((event,), now, zone)
    assert event.dose.given_at is not None
    late = msgspec.structs.replace(event, at=event.dose.given_at - timedelta(minutes=17))
    assert signed_words((late,), now, zone) == signed_words(
        (msgspec.structs.replace(event, at=event.dose.given_at),), now, zone
    ), "the time beside who signed is when it was given, not when it was planned"
    refused = msgspec.structs.replace(event, state=MarState.NOT_GIVEN)
    assert signed_words((refused,), now, zone) == ""
    assert signed_words((), now, zone) == ""


def test_what_was_given_without_an_order_is_said_above_the_rows(mar: MarPage) -> None:
    view = mar.model.view
    assert view is not None
    dose = next(event.dose for row in view.rows for event in row.events if event.dose)
    mar.model.view = msgspec.structs.replace(
        view, without_order=(msgspec.structs.replace(dose, given_at=mar.model.since),)
    )
    mar.draw()
    assert not mar.astray.isHidden()
    assert "没有医嘱" in mar.astray.text()


def test_care_stands_among_the_doses_and_the_fluids_of_the_shift_below_them(ward: Ward, mar: MarPage) -> None:
    care = [row for row in mar.model.rows() if row.kind == CARE]
    assert care, "turning every two hours is on the sheet as the picture of the ward has it"
    assert any(event.state is MarState.GIVEN for row in care for event in row.events)
    spoken = [line.spoken for line in mar.grid.rows.lines if line.row is not None and line.row.kind == CARE]
    assert all("—" not in one.split(",", 1)[0] for one in spoken), "care has no amount"
    assert not mar.foot.isHidden()
    facts = dict(mar.foot.facts())
    assert set(facts) == {"静脉 / 输血入量", "口服 / 鼻饲", "尿量", "引流", "平衡"}
    assert "0\u00a0mL" not in facts.values(), "what nobody wrote down is not zero"


def test_what_runs_says_how_much_of_the_drug_hangs_there(ward: Ward, mar: MarPage) -> None:
    press(ward, Qt.Key.Key_2)
    rows = mar.lists[Tab.RUNNING].table.rows.rows
    one = mar.model.infusions[0]
    text = rows[0].cells[2].text
    assert one.lines[0].dose is not None
    assert all(f"{plain(line.dose.value)}\u00a0" in text for line in one.lines if line.dose is not None)
