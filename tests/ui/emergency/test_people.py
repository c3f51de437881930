"""People in the Emergency Centre: a decision asks for the password again; who stood in waits for the ward lead's review."""

import msgspec
from PySide6.QtTest import QTest

from client.records import Role, Standing
from offline.changes import Change
from offline.stand_ins import Reviewable, Use
from tests.ui.emergency.bench import Bench
from tests.ui.examples import NOW
from ui.emergency.centre_window import CONFLICTS, OVERVIEW

USE = Use(
    id="1-39999",
    standing=Standing.BREAK_GLASS,
    reference="urn:wardlight:staff:39999",
    name="王五",
    staff_number="39999",
    role=Role.NURSE,
    reason="支援病区",
    at_ms=int(NOW.timestamp() * 1000),
    witness="柳安 30112",
)


def decided(bench: Bench) -> None:
    page = bench.window.conflicts
    bench.window.show_page(CONFLICTS)
    page.keep_central()
    QTest.keyClicks(page.reason.edit, "agreed")
    page.sign_now()
    bench.settle()


def test_a_decision_asks_for_the_password_again_and_is_signed_once_with_it(bench: Bench) -> None:
    bench.station.asks_to_prove = True
    decided(bench)
    page = bench.window.conflicts
    assert page.prove.isVisible()
    assert bench.station.commands == []
    assert bench.notices.current() == ()
    page.prove.confirmed.emit("wrong")
    bench.settle()
    assert page.prove.isVisible()
    assert bench.station.commands == []
    page.prove.confirmed.emit("right")
    bench.settle()
    assert not page.prove.isVisible()
    assert len(bench.station.commands) == 1


def test_who_leaves_the_question_has_decided_nothing(bench: Bench) -> None:
    bench.station.asks_to_prove = True
    decided(bench)
    page = bench.window.conflicts
    page.prove.dropped.emit()
    bench.settle()
    assert not page.prove.isVisible()
    assert bench.station.commands == []


def test_what_changed_on_the_screen_while_the_password_was_typed_is_not_signed(bench: Bench) -> None:
    bench.station.asks_to_prove = True
    decided(bench)
    page = bench.window.conflicts
    page.listing.table.choose("c7")
    page.prove.confirmed.emit("right")
    bench.settle()
    assert bench.station.commands == []


def waiting(bench: Bench, *uses: Use) -> None:
    bench.station.stood_in = tuple(Reviewable(use=one, acts=3) for one in uses)
    bench.station.change(Change(kinds=frozenset({"outbox"})))
    bench.settle()
    bench.window.show_page(OVERVIEW)
    bench.settle()


def test_who_stood_in_is_shown_to_everybody_and_reviewed_by_the_ward_lead_alone(bench: Bench) -> None:
    row = bench.window.overview.stand_ins
    assert not row.isVisible()
    waiting(bench, USE, msgspec.structs.replace(USE, id="0-39998", name="赵六", staff_number="39998"))
    assert row.isVisible()
    assert "王五 39999" in row.said.text()
    assert "柳安 30112" in row.said.text()
    assert "支援病区" in row.said.text()
    assert not row.review.isVisible(), "a doctor sees it and does not review it"
    model = row._model
    person = msgspec.structs.replace(model.session.person, role=Role.HEAD_NURSE)
    model.session = type(model.session)(person=person, ward="Location/n3", is_offline=False)
    row.say()
    assert row.review.isVisible()
    row.review_now()
    bench.settle()
    assert "赵六 39998" in row.said.text()
    row.review_now()
    bench.settle()
    assert not row.isVisible()
