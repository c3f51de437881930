"""Mirrors offline/settle.py."""

import json

import pytest

from client.central.answers import Row
from client.central.verdicts import Stored
from offline import commands_kept, conflicts_kept, identity, journal, settle
from offline.outbox import Outcome, State
from offline.store.books import Books
from offline.sync.decide import Conflict, ConflictKind
from tests.support.builders import NOW_MS, drug_order, ident, keep, load, note, patient, stay, stop

ORDER = "MedicationRequest/o1"


def sending(books: Books) -> commands_kept.KeptRow:
    load(books, patient(), stay())
    keep(books, note(1))
    commands_kept.move(books, ident(1), Outcome.SEND_BEGUN, at_ms=NOW_MS)
    return commands_kept.rows(books, ident(1))[0]


def stored_as(row: commands_kept.KeptRow, name: str, **changed: object) -> Row:
    body = {**json.loads(row.body), "id": name, **changed}
    meta = {**body.get("meta", {}), "versionId": "1", "lastUpdated": "2026-11-20T03:00:00.000Z"}
    raw = json.dumps({**body, "meta": meta}).encode()
    return Row(resource_type=row.resource_type, id=name, version="1", last_updated=str(meta["lastUpdated"]), raw=raw)


def all_stored(books: Books) -> dict[str, Stored]:
    rows = commands_kept.rows(books, ident(1))
    return {row.key: Stored(key=f"{row.resource_type}/c{row.n}", version="1") for row in rows}


def accepted(books: Books) -> State:
    rows = commands_kept.rows(books, ident(1))
    return settle.accepted(books, ident(1), rows, all_stored(books), NOW_MS, profile="practice")


def read_back(books: Books, stood: dict[str, Row], mapping: dict[str, str]) -> State | None:
    return settle.read_back(books, ident(1), commands_kept.rows(books, ident(1)), stood, mapping, NOW_MS)


def all_stood(books: Books, **changed: object) -> dict[str, Row]:
    rows = commands_kept.rows(books, ident(1))
    return {row.target: stored_as(row, f"c{row.n}", **(changed if row.n == rows[0].n else {})) for row in rows}


def test_a_yes_settles_state_and_names_together(books: Books) -> None:
    row = sending(books)
    assert accepted(books) is State.ACCEPTED
    assert identity.real(books, row.key) == f"Composition/c{row.n}"
    assert commands_kept.get(books, ident(1)).profile_id == "practice"


def test_what_landed_in_part_is_remembered_without_a_yes(books: Books) -> None:
    row = sending(books)
    settle.landed(
        books,
        ident(1),
        commands_kept.rows(books, ident(1)),
        {row.key: Stored(key="Composition/c9", version="1")},
        NOW_MS,
    )
    assert identity.real(books, row.key) == "Composition/c9"
    assert commands_kept.get(books, ident(1)).state is State.SENDING


def test_equal_on_reading_back_is_confirmed_and_taken_into_the_replica(books: Books) -> None:
    sending(books)
    accepted(books)
    stood = all_stood(books)
    assert read_back(books, stood, {}) is State.CONFIRMED
    put = settle.take_in(books, stood.values(), NOW_MS)
    assert put.kinds == {"Composition"}, "a Provenance is compared but not kept"


def test_a_row_not_answered_for_is_read_again(books: Books) -> None:
    sending(books)
    accepted(books)
    assert read_back(books, {}, {}) is None
    assert commands_kept.get(books, ident(1)).state is State.ACCEPTED


def test_a_difference_is_a_conflict_that_names_the_field_and_keeps_both(books: Books) -> None:
    sending(books)
    accepted(books)
    assert read_back(books, all_stood(books, title="another"), {}) is State.CONFLICT
    kept = conflicts_kept.get(books, ident(1))
    assert kept is not None
    assert (kept.kind, kept.facts["facts"]) == ("read-back-differs", "title")
    assert b"another" in (kept.central or b"")
    assert b"another" not in kept.mine


def test_a_conflict_shows_what_stands_at_central(books: Books) -> None:
    load(books, patient(), stay(), drug_order("o1"))
    keep(books, stop(1, ORDER))
    conflict = Conflict(kind=ConflictKind.CHANGED, keys=(ORDER,))
    assert settle.keep_conflict(books, ident(1), conflict, Outcome.CONFLICT_FOUND, NOW_MS) is State.CONFLICT
    kept = conflicts_kept.get(books, ident(1))
    assert kept is not None
    assert json.loads(kept.central or b"{}")["status"] == "active"
    assert json.loads(kept.mine)["status"] == "stopped"


def test_moot_says_why(books: Books) -> None:
    load(books, patient(), stay(), drug_order("o1"))
    keep(books, stop(1, ORDER))
    assert settle.moot(books, ident(1), "already-over", NOW_MS) is State.CONFIRMED
    assert commands_kept.get(books, ident(1)).error_code == "already-over"


@pytest.mark.parametrize("choice", ["keep-mine", "withdraw"])
def test_only_what_a_person_kept_is_settled_and_only_what_he_looked_at(books: Books, choice: str) -> None:
    sending(books)
    facts = {"choice": choice, "conflict": "duplicate", "keys": "MedicationRequest/a", "about": "DT42"}
    journal.write(books, "decided", at_ms=NOW_MS, command=ident(1), patient="Patient/p1", facts=facts)
    kept = Conflict(kind=ConflictKind.DUPLICATE, keys=("MedicationRequest/a",), facts=("DT42",))
    assert settle.settled(books, ident(1)) == ((kept,) if choice == "keep-mine" else ())
