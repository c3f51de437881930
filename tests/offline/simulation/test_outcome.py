import json
from pathlib import Path

import pytest

from client.commands import Command
from client.fhir import names
from offline import commands_kept
from offline.outbox import Outcome, State
from offline.simulation.outcome import Handed, Line, figures, is_settled, lines, summary
from offline.store.books import Books
from tests.support import builders as make


@pytest.fixture
def books(tmp_path: Path) -> Books:
    books = make.open_books(tmp_path / "s.db")
    make.load(books, make.patient(), make.stay(), make.ward())
    return books


def _kept(books: Books, command: Command, needs: tuple[str, ...] = ()) -> str:
    built = make.built(books, command)
    there = commands_kept.Circumstances(
        station="S001",
        mode="online",
        is_emergency=False,
        saved_at_ms=make.NOW_MS,
        monotonic_ms=0,
        server_offset_ms=None,
        number=None,
    )
    commands_kept.append(books, command, built, there, needs)
    return command.id


def _move(books: Books, ident: str, *outcomes: Outcome) -> None:
    for step, outcome in enumerate(outcomes, 1):
        commands_kept.move(books, ident, outcome, at_ms=make.NOW_MS + step * 10)


def _handed(*idents: str) -> dict[str, Handed]:
    return {ident: Handed(command=ident, submitted_ms=make.NOW_MS, saved_ms=1.25) for ident in idents}


def test_a_line_names_the_principal_resource_and_is_confirmed_only_when_it_was_read_back(books: Books) -> None:
    sent, waiting = _kept(books, make.vitals(1)), _kept(books, make.note(2))
    _move(books, sent, Outcome.SEND_BEGUN, Outcome.ANSWER_YES, Outcome.READ_BACK_EQUAL)
    _move(books, waiting, Outcome.SEND_BEGUN, Outcome.ANSWER_YES)
    first, second = lines(books, _handed(sent, waiting))
    assert (first.resource_type, first.kind, first.patient) == ("Observation", "record-vitals", make.PATIENT)
    assert first.identifier.startswith(f"{names.ENTRY}|")
    assert (first.saved_ms, first.confirmed_ms, first.state) == (1.25, 30.5, "confirmed")
    assert (second.resource_type, second.confirmed_ms, second.state) == ("Composition", None, "accepted")
    assert second.identifier.startswith(f"{names.ENTRY}|")
    assert second.accepted_ms == 20.5


def test_only_what_was_handed_in_here_is_reported(books: Books) -> None:
    _kept(books, make.vitals(1))
    assert lines(books, {}) == []


def test_a_written_line_has_exactly_the_promised_members(books: Books) -> None:
    ident = _kept(books, make.vitals(1))
    (line,) = lines(books, _handed(ident))
    promised = ["command", "kind", "resource_type", "identifier", "patient", "saved_ms", "confirmed_ms", "state"]
    assert list(json.loads(line.written())) == promised


@pytest.mark.parametrize(
    ("outcomes", "settled"),
    [
        ((), False),
        ((Outcome.SEND_BEGUN,), False),
        ((Outcome.SEND_BEGUN, Outcome.ANSWER_YES), False),
        ((Outcome.SEND_BEGUN, Outcome.ANSWER_YES, Outcome.READ_BACK_EQUAL), True),
        ((Outcome.CONFLICT_FOUND,), True),
        ((Outcome.WITHDRAWN,), True),
    ],
)
def test_settled_means_ended_or_with_a_person(books: Books, outcomes: tuple[Outcome, ...], settled: bool) -> None:
    _move(books, _kept(books, make.vitals(1)), *outcomes)
    assert is_settled(books) is settled


def test_what_needs_a_conflict_is_with_that_person_too(books: Books) -> None:
    order = _kept(books, make.sign(1))
    dose = _kept(books, make.vitals(2), needs=(order,))
    _kept(books, make.note(3), needs=(dose,))
    assert not is_settled(books)
    _move(books, order, Outcome.CONFLICT_FOUND)
    assert is_settled(books)


def test_figures_are_nearest_rank() -> None:
    assert figures([4.0, 1.0, 2.0, 3.0]) == {"mean": 2.5, "p50": 2.0, "p95": 4.0, "p99": 4.0, "max": 4.0}
    assert figures([]) == dict.fromkeys(("mean", "p50", "p95", "p99", "max"))


def test_the_summary_counts_states() -> None:
    def line(state: State) -> Line:
        return Line(
            command="c",
            kind="k",
            resource_type="T",
            identifier="s|v",
            patient="Patient/p",
            saved_ms=1.0,
            confirmed_ms=2.0 if state is State.CONFIRMED else None,
            state=state.value,
        )

    found = summary([line(State.CONFIRMED), line(State.CONFIRMED), line(State.CONFLICT)], 3)
    assert (found["stations"], found["commands"]) == (3, 3)
    assert found["states"] == {"confirmed": 2, "conflict": 1}
    assert found["confirm_ms"]["max"] == 2.0
    assert found["accept_ms"]["mean"] is None
