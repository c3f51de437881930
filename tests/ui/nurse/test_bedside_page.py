"""The bedside check over the practice ward, worked with a scanner that types and with the keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from client.commands import AdministerDose, NoteNearMiss
from client.records.bedside import KnownBy, NearMissKind, NoScan
from offline.views import Banner, Unit
from offline.views.mar import MarState
from tests.ui.nurse.keys import press
from tests.ui.nurse.practice_ward import LIU_AN, Ward
from ui.nurse.bedside_model import Stop
from ui.nurse.bedside_page import BedsidePage
from ui.nurse.door import Desk
from ui.nurse.patient_block import KEPT
from ui.shell.scanner import ScanGuard
from ui.widgets.empty import EmptyKind

BED, OTHER_BED = "Patient/p-n3-12", "Patient/p-n3-15"


@dataclass(slots=True, kw_only=True)
class Bed:
    """The page, and a scanner."""

    ward: Ward
    page: BedsidePage
    guard: ScanGuard
    at_ms: int = 1000

    def scan(self, code: str) -> None:
        """As a keyboard wedge delivers it, key by key, ended with Enter."""
        for letter in [*code, "\r"]:
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
            text = "" if letter == "\r" else letter
            target = QApplication.focusWidget() or self.page
            event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self.at_ms)
            QApplication.sendEvent(target, event)
            self.at_ms += 5
        self.at_ms += 500
        self.ward.settle()

    def numbers(self, patient: str) -> Banner:
        found = self.ward.loop.run_until_complete(self.ward.station.banner(patient))
        assert found is not None
        return found

    def wristband(self, patient: str = BED) -> str:
        return self.numbers(patient).patient.hospital_number or ""

    def units(self, patient: str = BED) -> list[Unit]:
        """Due ones of the patient that a person may give alone."""
        found = self.ward.loop.run_until_complete(self.ward.station.mar(patient, *self._span()))
        return [
            label.unit
            for row in found.rows
            if row.is_verified and not row.asks_second and not row.is_fasting and not row.lines[0].is_as_needed
            for event in row.events
            if event.state in {MarState.DUE, MarState.OVERDUE, MarState.NEXT, MarState.FUTURE}
            and (label := self.ward.loop.run_until_complete(self.ward.station.read_label(event.code)))
            and label.unit is not None
        ]

    def _span(self) -> tuple[datetime, datetime]:
        now = self.ward.station.clock.now()
        return now - timedelta(hours=24), now + timedelta(hours=24)

    def ready(self, patient: str = BED) -> None:
        self.scan(LIU_AN.staff_number)
        self.scan(self.wristband(patient))

    def doses(self) -> list[AdministerDose]:
        return [one for one in self.ward.station.taken if isinstance(one, AdministerDose)]

    def near_misses(self) -> list[NoteNearMiss]:
        return [one for one in self.ward.station.taken if isinstance(one, NoteNearMiss)]


@pytest.fixture
def bed(ward: Ward) -> Iterator[Bed]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    guard = ScanGuard.of(app) or ScanGuard(app)
    station = ward.station
    desk = Desk(
        theme=ward.window.theme,
        station=station,
        session=ward.pages["due"].desk.session,
        notices=ward.notices,
        spawner=ward.spawner,
        keys=ward.window.keys,
        pack=station.knowledge.pack,
    )
    page = BedsidePage(desk, station)
    ward.window.add_page("bedside", page, title=page.title, keys="Ctrl+B", hints=page.hints)
    ward.pages["bedside"] = page
    page.open()
    ward.show("bedside")
    ward.window.activateWindow()
    page.setFocus()
    ward.settle()
    yield Bed(ward=ward, page=page, guard=guard)
    page.leave()
    ward.pages.pop("bedside")
    app.removeEventFilter(guard)
    guard.setObjectName("")
    guard.deleteLater()


def test_badge_wristband_label_then_one_key_gives_it(bed: Bed) -> None:
    bed.ready()
    unit = bed.units()[0]
    bed.scan(unit.code)
    assert bed.page.stack.currentWidget() is bed.page.form
    if bed.page.model.seen.dose is not None and bed.page.model.seen.dose.is_off_time:
        assert "说明" in bed.page.verdict.shown.title or bed.page.verdict.shown.tone == "ask"
        bed.page.form.note.edit.setText("外出检查")
    bed.page._sign()
    bed.ward.settle()
    (given,) = bed.doses()
    assert (given.patient, given.slot_at, given.unit) == (BED, unit.slot_at, unit.key)
    assert given.check is not None
    assert given.check.is_scanned
    assert given.check.codes == (unit.code,)
    assert bed.page.model.seen.dose is None, "the next label is waited for"


def test_before_a_wristband_is_read_nothing_is_said_to_be_recorded_or_not(bed: Bed) -> None:
    assert bed.page.log.note.kind is EmptyKind.NOBODY
    assert "尚未确认患者" in bed.page.log.note.accessibleName()
    bed.ready()
    listing = bed.page.log
    assert listing.currentWidget() is listing.table or listing.note.kind is not EmptyKind.NOBODY


def test_what_the_first_worked_out_is_hidden_as_soon_as_the_second_person_enters(bed: Bed) -> None:
    bed.ready()
    bed.scan(bed.units()[0].code)
    form, dose = bed.page.form, bed.page.model.seen.dose
    assert dose is not None
    form.begin(replace(dose, asks_second=("high-alert",)))
    hidden, shown = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    for field in (form.number, form.password, *form.again):
        form._hide_first(is_hidden=False)
        assert {one.edit.echoMode() for one in form.amounts} == {shown}
        QApplication.sendEvent(field.edit, QFocusEvent(QEvent.Type.FocusIn))
        assert {one.edit.echoMode() for one in form.amounts} == {hidden}


def test_another_patients_label_stops_in_full_width_and_is_written_down(bed: Bed) -> None:
    bed.ready()
    other = bed.units(OTHER_BED)[0]
    bed.scan(other.code)
    assert bed.page.model.seen.stop is Stop.WRONG_PATIENT
    assert bed.page.verdict.shown.tone == "stop"
    bed.page._sign()
    bed.ward.settle()
    assert bed.doses() == []
    (miss,) = bed.near_misses()
    assert (miss.what, miss.patient, miss.met) == (NearMissKind.WRONG_PATIENT, OTHER_BED, bed.wristband())


def test_a_scan_leaves_an_open_field_as_it_was_and_escape_goes_back_step_by_step(bed: Bed) -> None:
    bed.ready()
    bed.scan(bed.units()[0].code)
    bed.page.form.note.edit.setFocus()
    bed.page.form.note.edit.setText("外出")
    bed.scan(bed.units()[0].code)
    assert bed.page.form.note.text() == "外出", "the same label once more changes nothing"
    press(bed.ward, Qt.Key.Key_Escape)
    assert (bed.page.model.seen.dose, bed.page.model.seen.patient) == (None, BED)
    assert bed.page.form.note.text() == ""
    press(bed.ward, Qt.Key.Key_Escape)
    assert bed.page.model.seen.patient == ""
    assert bed.page.model.seen.badge is KnownBy.SCANNED
    assert bed.ward.station.taken == []


def test_without_a_scan_two_identifiers_and_a_reason_and_never_a_bed(bed: Bed) -> None:
    person = bed.numbers(BED).patient
    press(bed.ward, Qt.Key.Key_N)
    form = bed.page.no_scan
    form.first.edit.setText(person.name)
    form.second.edit.setText("12")
    form.accept()
    bed.ward.settle()
    assert form.refusal.text(), "no reason was said"
    form.choose_reason(NoScan.WRISTBAND_MISSING)
    form.accept()
    bed.ward.settle()
    assert bed.page.model.seen.patient == ""
    form.second.edit.setText(person.hospital_number or "")
    form.accept()
    bed.ward.settle()
    seen = bed.page.model.seen
    assert (seen.patient, seen.patient_by, seen.identifiers) == (BED, KnownBy.TYPED, ("name", "hospital-number"))


def test_after_a_stop_the_way_on_is_seen_and_the_stop_is_as_wide_as_the_page(bed: Bed) -> None:
    """The wrong patient's label: a tired nurse finds "scan again" without looking for it, and who stands here stays."""
    page = bed.page
    assert page.waiting.again.isHidden()
    bed.ready()
    bed.scan(bed.units(OTHER_BED)[0].code)
    assert bed.page.model.seen.stop is Stop.WRONG_PATIENT
    assert page.waiting.again.isVisible()
    assert page.waiting.again.text() == "重新扫码"
    assert page.verdict.width() >= page.width() - 16, "beside it there is nothing to look at"
    press(bed.ward, Qt.Key.Key_Space)
    assert page.model.seen.stop is None
    assert page.model.seen.patient == BED
    assert page.waiting.again.isHidden()


def test_until_when_the_patient_is_known_and_when_each_risk_was_found_stand_beside_the_name(bed: Bed) -> None:
    bed.ready()
    block = bed.page.block
    assert "Braden 14 (" in block.risks.text().replace(KEPT, " "), "a score without its time says nothing about now"
    assert "数据新鲜度" in block.fresh.text()
