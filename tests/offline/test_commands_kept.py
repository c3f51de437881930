import pytest
from sqlcipher3 import dbapi2

from client.errors import BugError
from offline import commands_kept, identity
from offline.outbox import Outcome, State
from offline.store.books import Books
from tests.support.builders import NOW, NOW_MS, give, ident, keep, land, load, note, patient, sign, stay, stop, vitals


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, patient(1), patient(2, "王桂兰"), stay(1), stay(2), fresh=(1, 2))
    return books


def move(books: Books, n: int, *outcomes: Outcome) -> State:
    return [commands_kept.move(books, ident(n), outcome, at_ms=NOW_MS) for outcome in outcomes][-1]


def test_a_command_comes_back_as_it_was_given(ward_books: Books) -> None:
    command = sign(1)
    made = keep(ward_books, command, number="E-1")
    kept = commands_kept.get(ward_books, command.id)
    assert kept.command == command
    assert kept.bundle == made.bundle
    assert (kept.state, kept.number, kept.is_emergency, kept.kind, kept.nature) == (
        State.SAVED_HERE,
        "E-1",
        True,
        "sign-orders",
        "intent",
    )
    assert [(row.key, row.body) for row in commands_kept.rows(ward_books, command.id)] == [
        (row.key, row.resource) for row in made.rows
    ]


def test_an_unknown_command_is_a_bug(ward_books: Books) -> None:
    with pytest.raises(BugError):
        commands_kept.get(ward_books, ident(9))
    with pytest.raises(BugError):
        move(ward_books, 9, Outcome.SEND_BEGUN)


def test_the_same_id_is_not_stored_twice(ward_books: Books) -> None:
    keep(ward_books, note(1))
    with pytest.raises(dbapi2.IntegrityError):
        keep(ward_books, note(1))


def test_a_lane_is_in_the_order_of_giving(ward_books: Books) -> None:
    for n in (3, 1, 2):
        keep(ward_books, note(n))
    keep(ward_books, note(4, who="Patient/p2"))
    assert [kept.id for kept in commands_kept.lane(ward_books, "Patient/p1")] == [ident(3), ident(1), ident(2)]
    assert [head.lane for head in commands_kept.open_lanes(ward_books)] == ["Patient/p1", "Patient/p2"]
    assert commands_kept.open_lanes(ward_books)[0].open == 3


def test_a_state_that_may_not_follow_is_refused_and_nothing_is_written(ward_books: Books) -> None:
    keep(ward_books, note(1))
    with pytest.raises(BugError):
        move(ward_books, 1, Outcome.READ_BACK_EQUAL)
    assert commands_kept.get(ward_books, ident(1)).state is State.SAVED_HERE


def test_each_move_is_counted_and_dated(ward_books: Books) -> None:
    keep(ward_books, note(1))
    move(
        ward_books,
        1,
        Outcome.SEND_BEGUN,
        Outcome.ANSWER_UNCLEAR,
        Outcome.ASKED_MISSING,
        Outcome.SEND_BEGUN,
        Outcome.ANSWER_YES,
    )
    kept = commands_kept.get(ward_books, ident(1))
    assert (kept.tries, kept.accepted_at_ms, kept.confirmed_at_ms) == (2, NOW_MS, None)
    move(ward_books, 1, Outcome.READ_BACK_EQUAL)
    assert commands_kept.get(ward_books, ident(1)).confirmed_at_ms == NOW_MS
    assert commands_kept.open_lanes(ward_books) == []


def test_an_error_is_kept_until_the_next_move(ward_books: Books) -> None:
    keep(ward_books, note(1))
    move(ward_books, 1, Outcome.SEND_BEGUN)
    commands_kept.move(
        ward_books,
        ident(1),
        Outcome.NOT_SENT,
        at_ms=NOW_MS,
        error_code="refused",
        error_detail={"status": "503"},
        next_try_at_ms=NOW_MS + 500,
    )
    kept = commands_kept.get(ward_books, ident(1))
    assert (kept.error_code, kept.error_detail, kept.next_try_at_ms) == ("refused", {"status": "503"}, NOW_MS + 500)
    assert commands_kept.due(ward_books, NOW_MS) == []
    assert commands_kept.due(ward_books, NOW_MS + 500) == ["Patient/p1"]
    move(ward_books, 1, Outcome.SEND_BEGUN)
    assert commands_kept.get(ward_books, ident(1)).error_code is None


def test_refusals_are_counted_and_forgotten_on_a_fresh_start(ward_books: Books) -> None:
    keep(ward_books, note(1))
    assert [commands_kept.refused_again(ward_books, ident(1), is_same=True) for _ in range(2)] == [1, 2]
    assert commands_kept.refused_again(ward_books, ident(1), is_same=False) == 1, (
        "another answer is not the same refusal"
    )
    assert commands_kept.refused_again(ward_books, ident(1), is_same=True) == 2
    move(ward_books, 1, Outcome.SEND_BEGUN, Outcome.ANSWER_NO)
    assert commands_kept.get(ward_books, ident(1)).refusals == 2
    move(ward_books, 1, Outcome.TRY_AGAIN)
    assert commands_kept.get(ward_books, ident(1)).refusals == 0


def test_what_was_being_sent_when_the_station_died_is_unclear(ward_books: Books) -> None:
    for n in (1, 2):
        keep(ward_books, note(n))
    move(ward_books, 1, Outcome.SEND_BEGUN)
    assert commands_kept.recover_after_crash(ward_books, NOW_MS) == [ident(1)]
    assert commands_kept.get(ward_books, ident(1)).state is State.UNCLEAR
    assert commands_kept.get(ward_books, ident(2)).state is State.SAVED_HERE


def test_briefs_name_open_needs_only(ward_books: Books) -> None:
    order = keep(ward_books, sign(1)).rows[0].key
    keep(ward_books, give(2, order, NOW), needs=[ident(1)])
    keep(ward_books, stop(3, order), needs=[ident(1)])
    first, dose, ending = commands_kept.briefs(ward_books, "Patient/p1")
    assert [first.needs, dose.needs] == [set(), {ident(1)}]
    assert (dose.changes_pending, ending.changes_pending) == (False, True)
    assert commands_kept.dependants(ward_books, ident(1)) == [ident(2), ident(3)]
    move(ward_books, 1, Outcome.SEND_BEGUN, Outcome.ANSWER_YES)
    land(ward_books, ident(1))
    move(ward_books, 1, Outcome.READ_BACK_EQUAL)
    dose, ending = commands_kept.briefs(ward_books, "Patient/p1")
    assert (dose.needs, ending.needs, ending.changes_pending) == (frozenset(), frozenset(), False)


def test_waiting_is_counted_by_kind_and_state(ward_books: Books) -> None:
    keep(ward_books, note(1))
    keep(ward_books, vitals(2))
    keep(ward_books, vitals(3))
    move(ward_books, 3, Outcome.SEND_BEGUN)
    assert commands_kept.waiting(ward_books) == {
        ("write-note", State.SAVED_HERE): 1,
        ("record-vitals", State.SAVED_HERE): 1,
        ("record-vitals", State.SENDING): 1,
    }
    assert commands_kept.counts(ward_books) == {State.SAVED_HERE: 2, State.SENDING: 1}


def test_rows_of_several_commands_come_together(ward_books: Books) -> None:
    keep(ward_books, note(1))
    keep(ward_books, vitals(2))
    found = commands_kept.rows_of(ward_books, [ident(1), ident(2)])
    assert [row.resource_type for row in found[ident(1)]] == ["Composition", "Provenance"]
    assert [row.resource_type for row in found[ident(2)]] == ["Observation", "Provenance"]


def test_a_change_given_after_settling_is_stored_under_centrals_name(ward_books: Books) -> None:
    order = keep(ward_books, sign(1)).rows[0].key
    real = land(ward_books, ident(1))[order]
    keep(ward_books, stop(2, order))
    change = commands_kept.rows(ward_books, ident(2))[0]
    assert change.target == real


def test_identities_are_kept_for_good(ward_books: Books) -> None:
    order = keep(ward_books, sign(1)).rows[0].key
    keep(ward_books, stop(2, order), needs=[ident(1)])
    assert order in identity.pending(ward_books, "Patient/p1")
    assert identity.writers(ward_books, [order]) == [ident(1), ident(2)]
    real = land(ward_books, ident(1))[order]
    assert identity.real(ward_books, order) == real
    assert identity.ours(ward_books, real) == order
    assert identity.creators(ward_books, [order]) == {order: ident(1)}
    assert order not in identity.pending(ward_books)
    assert commands_kept.rows(ward_books, ident(2))[0].target == real
    with pytest.raises(BugError):
        identity.remember(ward_books, order, "MedicationRequest/other", "1", ident(1), NOW_MS)
