"""Mirrors offline/sync/meaning.py."""

from offline import commands_kept, identity, replica
from offline.outbox import Outcome
from offline.store.books import Books
from offline.sync import meaning
from tests.support import builders
from tests.support.builders import NOW_MS, drug_order, given, ident, keep, land, load, patient, sign, stay, stop

ORDER = "MedicationRequest/o1"


def base(books: Books, command: str, n: int = 0) -> str | None:
    return meaning.base_of(books, commands_kept.rows(books, command)[n])


def test_a_change_rests_on_the_version_its_author_saw(books: Books) -> None:
    load(books, patient(), stay(), drug_order("o1"))
    keep(books, stop(1, ORDER))
    assert base(books, ident(1)) == "1"


def test_a_change_of_a_pending_row_rests_on_the_version_central_gave_it(books: Books) -> None:
    load(books, patient(), stay())
    keep(books, sign(1))
    order = commands_kept.rows(books, ident(1))[0].key
    keep(books, stop(2, order), needs=[ident(1)])
    assert base(books, ident(2)) is None
    land(books, ident(1), version="7")
    assert base(books, ident(2)) == "7"


def test_a_change_given_on_top_of_our_own_rests_on_ours_and_a_later_one_on_what_was_read(books: Books) -> None:
    load(books, patient(), stay(), drug_order("o1"))
    keep(books, stop(1, ORDER))
    keep(books, stop(2, ORDER))
    identity.changed(books, ident(1), ORDER, "2")
    for outcome in (Outcome.SEND_BEGUN, Outcome.ANSWER_YES, Outcome.READ_BACK_EQUAL):
        commands_kept.move(books, ident(1), outcome, at_ms=NOW_MS - 99)
    assert base(books, ident(2)) == "2", "whatever the clock said"
    later = builders.NOW.replace(hour=11)
    replica.put(books, [given(drug_order("o1", status="stopped"), "3", later)], NOW_MS)
    commands_kept.move(books, ident(2), Outcome.WITHDRAWN, at_ms=NOW_MS)
    keep(books, stop(3, ORDER))
    assert base(books, ident(3)) == "3", "the author saw what central says now"


def test_a_chain_of_merges_is_followed_and_a_circle_ends(books: Books) -> None:
    def merged(n: int, into: int) -> None:
        link = [{"other": {"reference": f"Patient/p{into}"}, "type": "replaced-by"}]
        load(books, {**patient(n), "link": link}, fresh=())

    merged(1, 2)
    merged(2, 3)
    load(books, patient(3), fresh=())
    assert meaning.merged_into(books, "Patient/p1") == "Patient/p3"
    assert meaning.merged_into(books, "Patient/p3") is None
    merged(4, 5)
    merged(5, 4)
    assert meaning.merged_into(books, "Patient/p4") == "Patient/p5"


def test_what_rows_refer_to_is_mapped_to_centrals_names(books: Books) -> None:
    load(books, patient(), stay())
    keep(books, sign(1))
    order = commands_kept.rows(books, ident(1))[0].key
    keep(books, builders.give(2, order, None), needs=[ident(1)])
    there = land(books, ident(1))[order]
    kept = commands_kept.get(books, ident(2))
    (parcel,) = meaning.parcels(books, [kept], {ident(2): commands_kept.rows(books, ident(2))})
    assert meaning.mapping(books, "Patient/p1", parcel.rows)[order] == there
