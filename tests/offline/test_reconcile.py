"""Mirrors offline/reconcile.py; what each choice leaves at central is in tests/offline/sync/test_conflict_table.py."""

from dataclasses import replace

import pytest

from client.commands import Choice, Command
from client.errors import PolicyRefused, VersionConflict
from client.fhir import text
from client.fhir.build import BuildSetting
from client.fhir.names import ENTRY, HOSPITAL_NUMBER
from offline import commands_kept, conflicts_kept, reconcile, resting, settle
from offline.commands_kept import Circumstances
from offline.outbox import Outcome, State
from offline.reconcile import CHOICES, Decided
from offline.store.books import Books
from offline.sync.decide import Conflict, ConflictKind
from tests.support.builders import NOW, NOW_MS, PLACE, WARD, decide, drug_order, ident, keep, load, patient, stay, stop
from tests.support.whole import knowledge

ORDER = "MedicationRequest/o1"
ENTRY_NAME = {"system": ENTRY, "value": "e2"}
THERE = Circumstances(station="N3D01", mode="online", is_emergency=False, saved_at_ms=NOW_MS, monotonic_ms=1)


def in_conflict(books: Books, kind: ConflictKind) -> str:
    """The stop of an order, in conflict; what was on screen."""
    load(books, patient(), stay(), drug_order("o1"))
    keep(books, stop(1, ORDER))
    settle.keep_conflict(books, ident(1), Conflict(kind=kind, keys=(ORDER,)), Outcome.CONFLICT_FOUND, NOW_MS)
    found = conflicts_kept.get(books, ident(1))
    assert found is not None
    return found.seen_hash


def setting(_books: Books, _command: object, _keys: tuple[str, ...]) -> BuildSetting:
    return BuildSetting(
        station_reference="Device/s1",
        station_code=PLACE.station,
        ward_code=PLACE.ward,
        ward_key=WARD,
        saved_at=NOW,
        is_emergency=False,
        wording=knowledge().wording,
        number=None,
        current={},
        pending=frozenset(),
    )


def carried_out(books: Books, choice: Choice, seen: str, n: int = 9) -> Decided:
    return reconcile.carry_out(books, decide(n, ident(1), choice, seen), THERE, setting)


def test_every_kind_of_conflict_offers_a_way_out_that_takes_nothing_from_central() -> None:
    assert set(CHOICES) == set(ConflictKind)
    assert all(Choice.KEEP_CENTRAL in choices for choices in CHOICES.values())


@pytest.mark.parametrize(
    ("choice", "state"),
    [(Choice.KEEP_MINE, State.SAVED_HERE), (Choice.KEEP_CENTRAL, State.RESOLVED), (Choice.WITHDRAW, State.WITHDRAWN)],
)
def test_a_decision_that_sends_nothing_is_done_at_once(books: Books, choice: Choice, state: State) -> None:
    seen = in_conflict(books, ConflictKind.STOPPED_MEANWHILE)
    assert carried_out(books, choice, seen) == Decided(command=state, decision=State.CONFIRMED)
    kept = conflicts_kept.get(books, ident(1))
    assert kept is not None
    assert kept.decided_choice is choice


def test_a_choice_that_cannot_be_carried_out_is_refused(books: Books) -> None:
    seen = in_conflict(books, ConflictKind.GONE)
    with pytest.raises(PolicyRefused):
        carried_out(books, Choice.KEEP_MINE, seen)


def test_a_decision_about_another_picture_is_refused(books: Books) -> None:
    in_conflict(books, ConflictKind.CHANGED)
    with pytest.raises(VersionConflict):
        carried_out(books, Choice.KEEP_CENTRAL, "0" * 64)
    assert commands_kept.get(books, ident(1)).state is State.CONFLICT


def test_a_conflict_is_decided_once(books: Books) -> None:
    seen = in_conflict(books, ConflictKind.STOPPED_MEANWHILE)
    carried_out(books, Choice.KEEP_CENTRAL, seen)
    with pytest.raises(PolicyRefused):
        carried_out(books, Choice.WITHDRAW, seen, n=10)


def person(n: int, *more: dict[str, str]) -> dict[str, object]:
    return {**patient(n), "identifier": [{"system": ENTRY, "value": "e1"}, *more]}


def test_of_a_newborn_twice_at_central_the_one_that_central_numbered_stays(books: Books) -> None:
    """And its stay with it; the other one is no longer active, nobody deletes it."""
    numbered = person(2, {"system": HOSPITAL_NUMBER, "value": "0042"})
    stays = [stay(n) | {"identifier": [ENTRY_NAME]} for n in (1, 2)]
    load(books, person(1), numbered, *stays, drug_order("o1"))
    keep(books, stop(1, ORDER))
    keys = ("Patient/p1", "Patient/p2", "Encounter/e1", "Encounter/e2")
    doubled = Conflict(kind=ConflictKind.DOUBLED_AT_CENTRAL, keys=keys)
    settle.keep_conflict(books, ident(1), doubled, Outcome.CONFLICT_FOUND, NOW_MS)
    found = conflicts_kept.get(books, ident(1))
    assert found is not None
    reconcile.carry_out(books, decide(9, ident(1), Choice.KEEP_CENTRAL, found.seen_hash), THERE, current)
    changed = {row.target: text.own(row.body) for row in commands_kept.rows(books, ident(9)) if row.verb == "change"}
    assert set(changed) == {"Patient/p1", "Encounter/e1"}
    assert changed["Patient/p1"]["active"] is False
    assert changed["Encounter/e1"]["status"] == "entered-in-error"


def current(books: Books, command: Command, keys: tuple[str, ...]) -> BuildSetting:
    return replace(setting(books, command, keys), current=resting.base(books, "", keys), decision_reason="twice")
