"""When the pages read the store again, and what is done while they do."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from client.commands import VerifyOrder
from offline.changes import Change
from tests.ui.examples import marking
from tests.ui.nurse.keys import opened
from tests.ui.nurse.practice_ward import Ward
from ui.marking.state import MarkingKind
from ui.notices import Notice, Severity
from ui.nurse.bed_face import expected_words
from ui.nurse.bedmap_page import BedMapPage
from ui.nurse.due_page import DuePage
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import NursePage
from ui.nurse.verify_page import VerifyPage
from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind


def test_a_page_reads_only_while_it_is_seen_and_once_when_it_is_shown(ward: Ward, verify: VerifyPage) -> None:
    drawn = {key: QSignalSpy(page.drawn) for key, page in ward.pages.all().items()}
    ward.station.changes.publish(Change(kinds=frozenset({"MedicationRequest"})))
    ward.settle()
    assert {key: spy.count() for key, spy in drawn.items()} == {
        "beds": 0,
        "verify": 1,
        "due": 0,
        "vitals": 0,
        "oral": 0,
        "skin": 0,
        "specimens": 0,
        "labels": 0,
        "assess": 0,
        "moves": 0,
        "plan": 0,
    }
    ward.show("due")
    assert drawn["due"].count() == 1
    assert verify.isHidden()


def test_a_list_that_is_being_read_says_so_and_not_that_the_copy_is_being_filled(ward: Ward) -> None:
    page = ward.pages["due"]
    assert isinstance(page, DuePage)
    page.model.knowing = Knowing.NOT_LOADED
    page.show()
    page.refresh()
    assert page.listing.note.kind is EmptyKind.READING
    assert "正在读取" in page.listing.note.accessibleName()
    assert "载入" not in page.listing.note.accessibleName()
    ward.settle()
    assert page.is_settled
    assert page.listing.currentWidget() is page.listing.table


def test_many_changes_at_once_are_one_more_reading(ward: Ward, due: DuePage) -> None:
    drawn = QSignalSpy(due.drawn)
    reads = ward.station.reads
    before = reads["due"]
    for _ in range(50):
        ward.station.changes.publish(Change(kinds=frozenset({"MedicationRequest"})))
    ward.settle()
    assert drawn.count() == 1
    assert reads["due"] - before <= 2


@pytest.mark.parametrize(
    ("key", "kinds"),
    [("due", {"Observation", "outbox"}), ("due", {"freshness"}), ("verify", {"Composition"}), ("vitals", {"Task"})],
)
def test_a_change_that_cannot_be_seen_is_not_read(ward: Ward, key: str, kinds: set[str]) -> None:
    page = opened(ward, key)
    assert isinstance(page, NursePage)
    drawn = QSignalSpy(page.drawn)
    ward.station.changes.publish(Change(patients=frozenset({"Patient/p-n3-12"}), kinds=frozenset(kinds)))
    ward.settle()
    assert drawn.count() == 0


def test_h_at_once_after_h_verifies_nothing(ward: Ward, verify: VerifyPage) -> None:
    count = len(verify.model.groups)
    ward.wait()
    QTest.keyClick(verify.listing.table, Qt.Key.Key_H)
    while verify.model.is_signing or (ward.spawner.running() and len(verify.model.groups) == count):
        ward.loop.run_until_complete(asyncio.sleep(0))
    assert verify.model.chosen is not None
    QTest.keyClick(verify.listing.table, Qt.Key.Key_H)
    ward.settle()
    assert len(ward.station.taken) == 1
    assert len(verify.model.groups) == count - 1


def test_h_later_names_the_other_patient_first_and_then_verifies_the_group_that_is_shown(
    ward: Ward, verify: VerifyPage
) -> None:
    """The next group came by itself and is another patient's: one H says so, the next, after its own time, is about him."""
    count = len(verify.model.groups)
    ward.wait()
    QTest.keyClick(verify.listing.table, Qt.Key.Key_H)
    ward.settle()
    shown = verify.model.chosen
    assert shown is not None
    ward.wait()
    QTest.keyClick(verify.listing.table, Qt.Key.Key_H)
    ward.settle()
    assert len(ward.station.taken) == 1
    assert f"{shown.bed} 床" in verify.why_not.text()
    assert shown.patient_name in verify.why_not.text()
    ward.wait()
    QTest.keyClick(verify.listing.table, Qt.Key.Key_H)
    ward.settle()
    first, second = ward.station.taken
    assert isinstance(first, VerifyOrder)
    assert isinstance(second, VerifyOrder)
    assert second.orders == tuple(row.order.key for row in shown.rows)
    assert set(second.orders).isdisjoint(first.orders)
    assert len(verify.model.groups) == count - 2


def test_h_while_the_one_before_is_being_saved_says_so_and_signs_nothing_twice(ward: Ward, verify: VerifyPage) -> None:
    ward.wait()
    QTest.keyClick(verify.listing.table, Qt.Key.Key_H)
    ward.loop.run_until_complete(asyncio.sleep(0))
    QTest.keyClick(verify.listing.table, Qt.Key.Key_H)
    said_words = [notice.title for notice in ward.notices.current()]
    ward.settle()
    assert said_words == ["上一组仍在保存。"]
    assert len(ward.station.taken) == 1


def test_nine_by_four_cards_fill_the_map_at_2560_whatever_marks_and_notices_take(
    ward: Ward, beds: BedMapPage, theme: Theme
) -> None:
    ward.window.resize(2560, 1080)
    for kind in (MarkingKind.NORMAL, MarkingKind.EMERGENCY):
        theme.set_marking(marking(kind))
        ward.notices.post(Notice(severity=Severity.NEWS, title=kind.value, key="n"))
        for width in range(2556, 2566):
            ward.window.resize(width, 1080)
            ward.settle()
            places = [beds.grid.visualRect(beds.grid.rows.index(at, 0)) for at in range(len(beds.grid.rows.faces))]
            assert (len({place.left() for place in places}), len({place.top() for place in places})) == (9, 4)
            assert not beds.grid.verticalScrollBar().isVisible()


def test_who_is_announced_stands_on_the_bed_kept_for_him(beds: BedMapPage) -> None:
    (face,) = [face for face in beds.grid.rows.faces if face.bed == "30"]
    assert (face.name, len(beds.grid.rows.faces)) == ("罗知秋", 36)
    assert "预计" in expected_words(face)


def test_the_keys_go_to_the_beds_without_a_click(ward: Ward) -> None:
    ward.window.hide()
    beds = ward.pages["beds"]
    ward.window.show()  # as it comes up after the sign-in, with its first page in it
    ward.window.activateWindow()
    ward.settle()
    assert isinstance(beds, BedMapPage)
    assert ward.window.focusWidget() is beds.grid
