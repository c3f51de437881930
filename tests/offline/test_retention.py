"""Copies of patients who left long ago go from this PC; nothing that is not safe at central goes, and nothing that was entered here."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from offline import census, drafts, journal, replica, retention
from offline.drafts import KeptDraft
from offline.store.books import Books
from tests.support import builders
from tests.support.resources import NOW_MS, given
from tests.support.whole import Hospital, Place, run

DAY_MS = 86_400_000
LIMIT = timedelta(days=30)
P1, P2 = "Patient/p1", "Patient/p2"


def _rows(books: Books, patient: str) -> list[str]:
    return [row[0] for row in books.execute("SELECT key FROM resource WHERE patient = ? ORDER BY key", (patient,))]


def _trace(ident: str, *targets: str) -> dict[str, object]:
    return {
        "resourceType": "Provenance",
        "id": ident,
        "target": [{"reference": one} for one in targets],
        "recorded": "2026-11-20T08:00:00Z",
        "agent": [{"who": {"reference": "Practitioner/d1"}}],
    }


@pytest.fixture
def left(books: Books) -> Books:
    """The first patient left 40 days ago, the second is here; a trace is about rows of both."""
    builders.load(
        books,
        *(
            one
            for n in (1, 2)
            for one in (builders.patient(n), builders.stay(n), builders.lab(f"l{n}", "2823-3", "4.1", "mmol/L", n=n))
        ),
        fresh=(1, 2),
    )
    replica.put(
        books, [given(_trace("t1", "Observation/l1")), given(_trace("t2", "Observation/l1", "Observation/l2"))], NOW_MS
    )
    census.left(books, P1, "finished", NOW_MS - 40 * DAY_MS)
    return books


def test_who_left_before_the_limit_goes_and_who_is_here_stays(left: Books) -> None:
    before = _rows(left, P2)
    done = retention.round_of(left, NOW_MS, LIMIT)
    assert done.patients == (P1,)
    assert (_rows(left, P1), _rows(left, P2)) == ([], before)
    kept = [row[0] for row in left.execute("SELECT key FROM resource WHERE type = 'Provenance'")]
    assert kept == ["Provenance/t2"], "a trace that is about somebody else, too, stays"
    assert [one.kind for one in journal.events(left, limit=1)] == [retention.DROPPED]
    assert journal.broken(left) is None
    assert retention.round_of(left, NOW_MS, LIMIT).patients == ()


@pytest.mark.parametrize("limit", [timedelta(days=41), timedelta(days=400)])
def test_before_the_limit_nothing_goes(left: Books, limit: timedelta) -> None:
    assert retention.round_of(left, NOW_MS, limit) == retention.Dropped()
    assert _rows(left, P1) != []


def test_no_limit_is_shorter_than_central_is_looked_after(left: Books) -> None:
    left.execute("UPDATE census SET left_at_ms = ? WHERE patient = ?", (NOW_MS - 2 * DAY_MS, P1))
    assert retention.round_of(left, NOW_MS, timedelta(0)) == retention.Dropped()


def _draft(books: Books) -> None:
    drafts.keep(
        books, KeptDraft(author="Practitioner/d1", patient=P1, title="x", text="unfinished", saved_at_ms=NOW_MS)
    )


def _came_back(books: Books) -> None:
    census.arrived(books, P1, "Encounter/e1", NOW_MS)
    books.execute("UPDATE census SET left_at_ms = NULL WHERE patient = ?", (P1,))


def _infusion(books: Books) -> None:
    dose = {
        "resourceType": "MedicationAdministration",
        "id": "run",
        "status": "in-progress",
        "subject": {"reference": P1},
    }
    replica.put(books, [given(dose)], NOW_MS)


@pytest.mark.parametrize(
    ("meanwhile", "reason"),
    [(_draft, "unfinished"), (_came_back, "here"), (_infusion, "running")],
)
def test_what_is_unfinished_or_here_keeps_all_of_him(
    left: Books, meanwhile: Callable[[Books], None], reason: str
) -> None:
    meanwhile(left)
    before = _rows(left, P1)
    assert retention.reason_to_keep(left, P1) == reason
    assert retention.drop(left, P1, NOW_MS) == 0
    assert _rows(left, P1) == before


def test_what_waits_for_central_keeps_all_of_him_until_it_is_confirmed_and_what_was_entered_here_stays(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        receipt = await place.submit(builders.vitals(7))
        await place.database.write(lambda books: census.left(books, P1, "finished", NOW_MS - 40 * DAY_MS))
        before = await place.database.read(lambda books: _rows(books, P1))
        held = await place.database.write(lambda books: retention.round_of(books, NOW_MS, LIMIT))
        assert held == retention.Dropped(held=((P1, "pending"),))
        assert await place.database.read(lambda books: _rows(books, P1)) == before
        place.link.is_dark = False
        await hospital.change("Encounter/e1", status="finished")
        await place.settle()

        def long_ago(books: Books) -> None:
            books.execute(
                "UPDATE census SET left_at_ms = ?, left_reason = 'finished' WHERE patient = ?",
                (NOW_MS - 40 * DAY_MS, P1),
            )

        await place.database.write(long_ago)
        own = {row.target for row in await place.rows(receipt.command)}
        done = await place.database.write(lambda books: retention.round_of(books, NOW_MS, LIMIT))
        assert done.patients == (P1,)
        kept = set(await place.database.read(lambda books: _rows(books, P1)))
        assert kept
        assert kept <= own
        assert await place.database.read(journal.broken) is None
        assert (await place.kept(receipt.command)).state.value == "confirmed"

    run(tmp_path, case)


@pytest.mark.parametrize("state", ["conflict", "refused", "unclear", "accepted", "sending", "saved_here"])
def test_a_command_in_any_state_that_is_no_end_keeps_all_of_him(tmp_path: Path, state: str) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        receipt = await place.submit(builders.vitals(7))

        def judged(books: Books) -> str:
            books.execute("UPDATE command SET state = ? WHERE id = ?", (state, receipt.command))
            census.left(books, P1, "finished", NOW_MS - 40 * DAY_MS)
            return retention.reason_to_keep(books, P1)

        assert await place.database.write(judged) == "pending"

    run(tmp_path, case)


def test_the_station_drops_by_itself_only_with_a_limit_and_only_while_central_answers(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.database.write(lambda books: census.left(books, P1, "finished", NOW_MS - 40 * DAY_MS))
        before = await place.database.read(lambda books: _rows(books, P1))
        await place.duty("keep")
        assert await place.database.read(lambda books: _rows(books, P1)) == before

    run(tmp_path, case)
