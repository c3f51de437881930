"""Charts of elsewhere, what is withheld, and the audit, in a person's hands: by keyboard, before anything clinical shows."""

import contextlib
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.fhir import withholding
from client.records import Person, Role
from offline import census, journal
from offline.people import Session
from offline.views import DiagnosisRow
from tests.ui.nurse.practice_ward import AT_MS
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_finding import typed
from tests.ui.workplace.test_seat import ZHAO, doctor
from ui.access.gate import WITHHELD
from ui.emergency.centre_model import CentreModel
from ui.emergency.centre_window import AUDIT, EmergencyCentre

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEAD = Person(reference="Practitioner/30101", name="苏叶", role=Role.HEAD_NURSE, staff_number="30101")
NURSE = Person(reference="Practitioner/30112", name="柳安", role=Role.NURSE, staff_number="30112")


def events(office: Office, kind: str) -> list[journal.Entry]:
    database = office.workplace.station._db
    return office.loop.run_until_complete(database.read(lambda books: journal.events(books, kind=kind)))


def goes_home(office: Office, patient: str) -> None:
    work = partial(census.left, patient=patient, reason="finished", at_ms=AT_MS)
    office.loop.run_until_complete(office.workplace.station._db.write(work))


def test_who_left_is_opened_from_the_search_only_with_a_reason(office: Office) -> None:
    goes_home(office, ZHAO)
    one, field, _ = typed(office, "赵秉衡")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    office.settle()
    panel = one.gate.panel
    assert panel.isVisible()
    assert "赵秉衡" in panel.title.text()
    assert one.page.model.patient is None, "nothing of the chart is read before"
    assert not events(office, "looked")
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert one.page.model.patient is None
    _search_again(one, office)
    QTest.keyClick(panel, Qt.Key.Key_3)
    office.settle()
    assert one.page.model.chart is not None
    assert one.page.model.chart.banner is not None
    assert [entry.facts["reason"] for entry in events(office, "opened-outside")] == ["follow-up"]


def _search_again(one: object, office: Office) -> None:
    window = getattr(one, "window")  # noqa: B009  # the doctor's window, whatever page it shows
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    field = window.bar.search.edit
    field.insert("赵秉衡")
    field.textEdited.emit(field.text())
    office.settle()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    office.settle()


def test_a_typed_reason_needs_words(office: Office) -> None:
    goes_home(office, ZHAO)
    one, field, _ = typed(office, "赵秉衡")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    office.settle()
    panel = one.gate.panel
    QTest.keyClick(panel.buttons[0], Qt.Key.Key_9)
    assert panel.field.edit.hasFocus()
    QTest.keyClick(panel.field.edit, Qt.Key.Key_Return)
    office.settle()
    assert panel.isVisible(), "an empty reason opens nothing"
    panel.field.edit.insert("家属来电")
    QTest.keyClick(panel.field.edit, Qt.Key.Key_Return)
    office.settle()
    assert [entry.facts["said"] for entry in events(office, "opened-outside")] == ["家属来电"]


def test_what_is_withheld_is_told_and_opened_with_a_reason(office: Office) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    office.loop.run_until_complete(one.page.open_now("Patient/p-n3-35"))
    office.settle()
    names = {row.diagnosis.name.text for row in _diagnoses(office, one)}
    assert withholding.TEXT in names
    assert any(notice.key == WITHHELD for notice in office.workplace.notices.current())
    QTest.keyClick(one.window, Qt.Key.Key_W, CTRL | ALT)
    office.settle()
    assert one.gate.panel.isVisible()
    QTest.keyClick(one.gate.panel, Qt.Key.Key_1)
    office.settle()
    assert "自杀未遂个人史" in {row.diagnosis.name.text for row in _diagnoses(office, one)}
    assert [entry.patient for entry in events(office, "glass-broken")] == ["Patient/p-n3-35"]


def _diagnoses(office: Office, one: object) -> tuple[DiagnosisRow, ...]:
    station = getattr(one, "page")._station  # noqa: B009  # the station as this window has it
    return tuple(office.loop.run_until_complete(station.diagnoses("Patient/p-n3-35")))


@contextlib.contextmanager
def centre(office: Office, person: Person) -> Iterator[EmergencyCentre]:
    place, session = office.workplace, Session(person=person, ward="Location/N3", is_offline=False)
    station = place.station.seen_by(session)
    model = CentreModel(station, session)
    made = EmergencyCentre(place.theme, place.languages, place.notices, model, place.spawner, station)
    made.open_centre(AUDIT)
    office.settle()
    try:
        yield made
    finally:
        office.settle()
        made.close()
        made.deleteLater()


def test_the_wards_lead_reads_the_audit_by_keyboard_and_a_nurse_does_not(office: Office) -> None:
    office.sign_in(SHEN)
    office.loop.run_until_complete(doctor(office).page.open_now(ZHAO))
    office.settle()
    office.loop.run_until_complete(office.workplace.station.trail.flush())
    with centre(office, LEAD) as lead:
        page = lead.audit
        assert page is not None
        QTest.keyClick(page.listing.table, Qt.Key.Key_2)
        office.settle()
        rows = {(row.cells[2].text, row.cells[4].text) for row in page.listing.table.rows.rows}
        assert any(who.startswith("沈亦舟") and whom == "赵秉衡" for who, whom in rows), rows
        QTest.keyClick(page.listing.table, Qt.Key.Key_V)
        office.settle()
        assert "日志完整" in page.state.text()
        QTest.keyClick(page.listing.table, Qt.Key.Key_P)
        assert page.about.edit.hasFocus()
    with centre(office, NURSE) as nurse:
        assert nurse.audit is not None
        assert nurse.audit.listing.currentWidget() is nurse.audit.listing.note
        assert not nurse.audit.export.isEnabled()
    assert {entry.facts["name"] for entry in events(office, "audit-read")} == {"苏叶"}
