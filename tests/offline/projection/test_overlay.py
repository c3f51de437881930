"""The overlay of outbox and replica: each row once, never back in time, never vanished."""

from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from client.records import OrderStatus
from offline import commands_kept, replica
from offline.outbox import Outcome, State
from offline.projection import chart, orders, rows
from offline.store.books import Books
from offline.views import Standing
from tests.support import builders
from tests.support.builders import (
    NOW,
    NOW_MS,
    drug_order,
    given,
    ident,
    keep,
    land,
    load,
    note,
    patient,
    sign,
    stay,
    stop,
    vitals,
)

SENT = (Outcome.SEND_BEGUN, Outcome.ANSWER_YES)


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, patient(), stay(), drug_order("m1"))
    return books


def move(books: Books, n: int, *outcomes: Outcome) -> None:
    for outcome in outcomes:
        commands_kept.move(books, ident(n), outcome, at_ms=NOW_MS)


def standings(books: Books) -> dict[str, Standing]:
    return {row.order.what.text: row.standing for row in orders.orders(books, "Patient/p1")}


def test_an_order_is_there_as_soon_as_it_is_saved(ward_books: Books) -> None:
    keep(ward_books, sign(1, builders.draft("omeprazole-cap")), number="E-1")
    row = orders.orders(ward_books, "Patient/p1")[0]
    assert row.standing is Standing.SIGNED_LOCAL
    assert row.mark is not None
    assert (row.mark.command, row.mark.number, row.mark.is_emergency, row.mark.author) == (
        ident(1),
        "E-1",
        True,
        "沈亦舟",
    )


@pytest.mark.parametrize(
    ("outcomes", "standing"),
    [
        ((), Standing.SIGNED_LOCAL),
        ((Outcome.SEND_BEGUN,), Standing.SIGNED_LOCAL),
        ((Outcome.SEND_BEGUN, Outcome.ANSWER_UNCLEAR), Standing.UNCLEAR),
        ((Outcome.CONFLICT_FOUND,), Standing.CONFLICT),
        ((Outcome.SEND_BEGUN, Outcome.ANSWER_NO), Standing.REJECTED),
        ((Outcome.WITHDRAWN,), None),
        ((Outcome.CONFLICT_FOUND, Outcome.KEPT_CENTRAL), None),
    ],
)
def test_a_new_order_stands_as_its_command_does(
    ward_books: Books, outcomes: tuple[Outcome, ...], standing: Standing | None
) -> None:
    keep(ward_books, sign(1, builders.draft("omeprazole-cap")))
    move(ward_books, 1, *outcomes)
    assert standings(ward_books).get("omeprazole-cap") is standing


def test_it_reads_accepted_until_it_was_read_back_and_then_confirmed(ward_books: Books) -> None:
    keep(ward_books, sign(1, builders.draft("omeprazole-cap")))
    move(ward_books, 1, *SENT)
    land(ward_books, ident(1))
    assert standings(ward_books)["omeprazole-cap"] is Standing.ACCEPTED
    move(ward_books, 1, Outcome.READ_BACK_EQUAL)
    assert standings(ward_books)["omeprazole-cap"] is Standing.CONFIRMED


def test_a_row_that_the_feed_brings_before_it_is_settled_is_shown_once(ward_books: Books) -> None:
    keep(ward_books, sign(1, builders.draft("omeprazole-cap")))
    move(ward_books, 1, Outcome.SEND_BEGUN, Outcome.ANSWER_UNCLEAR)
    order = commands_kept.rows(ward_books, ident(1))[0]
    replica.put(
        ward_books, [given({**rows.by_key(ward_books, [order.key])[order.key].resource, "id": "central-7"})], NOW_MS
    )
    shown = [row for row in orders.orders(ward_books, "Patient/p1") if row.order.what.text == "omeprazole-cap"]
    assert [row.order.key for row in shown] == [order.key]


def test_a_stop_that_only_this_station_knows_does_not_read_as_stopped_but_ends_the_order(ward_books: Books) -> None:
    keep(ward_books, stop(1, "MedicationRequest/m1"))
    (row,) = orders.orders(ward_books, "Patient/p1")
    assert (row.standing, row.order.status, row.order.stop_reason) == (
        Standing.SIGNED_LOCAL,
        OrderStatus.STOPPED,
        "过敏",
    )


def test_a_stop_in_conflict_shows_centrals_row_with_the_conflict(ward_books: Books) -> None:
    keep(ward_books, stop(1, "MedicationRequest/m1"))
    move(ward_books, 1, Outcome.CONFLICT_FOUND)
    (row,) = orders.orders(ward_books, "Patient/p1")
    assert (row.standing, row.order.status) == (Standing.CONFLICT, OrderStatus.ACTIVE)


def test_a_stop_of_a_pending_order_is_one_row_before_and_after_the_order_is_settled(ward_books: Books) -> None:
    key = keep(ward_books, sign(1, builders.draft("omeprazole-cap"))).rows[0].key
    keep(ward_books, stop(2, key), needs=[ident(1)])

    def shown() -> list[tuple[Standing, OrderStatus]]:
        return [
            (row.standing, row.order.status)
            for row in orders.orders(ward_books, "Patient/p1")
            if row.order.what.text == "omeprazole-cap"
        ]

    assert shown() == [(Standing.SIGNED_LOCAL, OrderStatus.STOPPED)]
    move(ward_books, 1, *SENT)
    land(ward_books, ident(1))
    move(ward_books, 1, Outcome.READ_BACK_EQUAL)
    assert shown() == [(Standing.SIGNED_LOCAL, OrderStatus.STOPPED)]
    move(ward_books, 2, *SENT)
    land(ward_books, ident(2), version="2", at=NOW + timedelta(seconds=1))
    move(ward_books, 2, Outcome.READ_BACK_EQUAL)
    assert shown() == [(Standing.STOPPED, OrderStatus.STOPPED)]


def test_a_change_whose_order_was_withdrawn_shows_nothing(ward_books: Books) -> None:
    key = keep(ward_books, sign(1, builders.draft("omeprazole-cap"))).rows[0].key
    keep(ward_books, stop(2, key), needs=[ident(1)])
    move(ward_books, 1, Outcome.WITHDRAWN)
    assert "omeprazole-cap" not in standings(ward_books)


def test_what_central_lost_again_is_still_shown(ward_books: Books) -> None:
    keep(ward_books, sign(1, builders.draft("omeprazole-cap")))
    move(ward_books, 1, *SENT)
    names = land(ward_books, ident(1))
    move(ward_books, 1, Outcome.ASKED_MISSING)
    for key in names.values():
        kind, _, name = key.partition("/")
        replica.tombstone(ward_books, kind, name, NOW_MS)
    assert standings(ward_books)["omeprazole-cap"] is Standing.SIGNED_LOCAL


def test_a_row_removed_at_central_is_not_shown(ward_books: Books) -> None:
    replica.tombstone(ward_books, "MedicationRequest", "m1", NOW_MS)
    assert orders.orders(ward_books, "Patient/p1") == ()


def test_references_to_pending_rows_lead_to_what_is_shown(ward_books: Books) -> None:
    key = keep(ward_books, sign(1, builders.draft("omeprazole-cap"))).rows[0].key
    keep(ward_books, builders.give(2, key, NOW), needs=[ident(1)])
    assert set(orders.last_doses(ward_books, ["Patient/p1"])) == {key}
    names = land(ward_books, ident(1))
    assert set(orders.last_doses(ward_books, ["Patient/p1"])) == {names[key]}
    assert rows.by_key(ward_books, [key])[key].key == names[key]


def test_what_a_reader_made_is_not_kept_for_other_content(ward_books: Books) -> None:
    assert standings(ward_books) == {"paracetamol-tab": Standing.CONFIRMED}
    changed = {**drug_order("m1"), "status": "on-hold"}
    replica.put(ward_books, [given(changed, "1", NOW)], NOW_MS)
    assert standings(ward_books) == {"paracetamol-tab": Standing.CONFIRMED}
    replica.put(ward_books, [given(changed, "2", NOW + timedelta(seconds=1))], NOW_MS)
    assert standings(ward_books) == {"paracetamol-tab": Standing.ON_HOLD}


STEPS: dict[State, tuple[Outcome, ...]] = {
    State.SAVED_HERE: (Outcome.SEND_BEGUN, Outcome.NOT_SENT),
    State.SENDING: (Outcome.ANSWER_UNCLEAR, Outcome.ANSWER_YES, Outcome.NOT_SENT),
    State.UNCLEAR: (Outcome.ASKED_FOUND, Outcome.ASKED_MISSING, Outcome.ANSWER_UNCLEAR),
    State.ACCEPTED: (Outcome.READ_BACK_EQUAL, Outcome.NOT_SENT),
}
RANK = {State.SAVED_HERE: 0, State.SENDING: 0, State.UNCLEAR: 0, State.ACCEPTED: 1, State.CONFIRMED: 2}


class Walk(RuleBasedStateMachine):
    """Notes and temperatures are given and travel; the feed brings old and new rows at any moment."""

    @initialize()
    def begin(self) -> None:
        self.folder = builders.temporary_folder()
        self.books = builders.open_books(self.folder / "s.db")
        load(self.books, patient(), stay())
        self.given: list[int] = []
        self.best: dict[int, int] = {}
        self.brought: list[builders.Given] = []

    @rule(is_note=st.booleans())
    def give(self, *, is_note: bool) -> None:
        n = len(self.given) + 1
        keep(self.books, note(n, f"note {n}") if is_note else vitals(n, temperature=f"36.{n}"))
        self.given.append(n)

    @rule(which=st.integers(0, 50), step=st.integers(0, 5))
    def go_on(self, which: int, step: int) -> None:
        if not self.given:
            return
        n = self.given[which % len(self.given)]
        possible = STEPS.get(commands_kept.get(self.books, ident(n)).state, ())
        if possible:
            outcome = possible[step % len(possible)]
            if outcome in {Outcome.ANSWER_YES, Outcome.ASKED_FOUND}:
                land(self.books, ident(n))
            commands_kept.move(self.books, ident(n), outcome, at_ms=NOW_MS)

    @rule(which=st.integers(0, 50))
    def feed_brings_a_row(self, which: int) -> None:
        if not self.given:
            return
        n = self.given[which % len(self.given)]
        state = commands_kept.get(self.books, ident(n)).state
        if state is not State.SAVED_HERE:
            row = commands_kept.rows(self.books, ident(n))[0]
            body = rows.by_key(self.books, [row.key])[row.key].resource
            self.brought.append(given({**body, "id": f"c-{row.entry_id[:18]}"}))
            replica.put(self.books, self.brought[-1:], NOW_MS)

    @rule()
    def feed_brings_everything_again(self) -> None:
        replica.put(self.books, self.brought, NOW_MS)

    @invariant()
    def each_command_is_shown_exactly_once(self) -> None:
        if not hasattr(self, "books"):
            return
        texts = [row.note.text for row in chart.notes(self.books, "Patient/p1")]
        series = chart.vitals(self.books, "Patient/p1", NOW - timedelta(hours=1), NOW)
        values = [str(sign.amount.value) for one in series for sign in one.signs if sign.amount]
        kinds = {n: commands_kept.get(self.books, ident(n)).kind for n in self.given}
        assert sorted(texts) == sorted(f"note {n}" for n, kind in kinds.items() if kind == "write-note")
        assert sorted(values) == sorted(f"36.{n}" for n, kind in kinds.items() if kind == "record-vitals")

    @invariant()
    def nothing_goes_back_from_confirmed(self) -> None:
        for n in getattr(self, "given", []):
            state = commands_kept.get(self.books, ident(n)).state
            row = commands_kept.rows(self.books, ident(n))[0]
            shown = rows.by_key(self.books, [row.key])[row.key]
            assert shown.mark is not None
            assert shown.mark.state is state
            before = self.best.get(n, 0)
            assert RANK[state] >= before
            self.best[n] = RANK[state]

    def teardown(self) -> None:
        if hasattr(self, "books"):
            self.books.close()
            builders.remove_folder(self.folder)


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
