"""When central is back the ward leaves in one order: who somebody is, allergies, drugs, what was given, other orders, readings, notes."""

from pathlib import Path

from offline.store.books import Books
from tests.support import builders, temporaries
from tests.support.whole import Hospital, Place, run


def first_sent(books: Books) -> list[str]:
    """Lanes in the order in which the first of each began to leave."""
    sql = (
        "SELECT c.lane, min(e.seq) FROM event e JOIN command c ON c.id = e.command"
        " WHERE e.kind = 'moved' AND e.facts ->> '$.outcome' = 'send_begun' AND c.saved_at_ms > ? GROUP BY c.lane ORDER BY 2"
    )
    return [lane for lane, _ in books.execute(sql, (builders.NOW_MS,)).fetchall()]


def test_after_an_outage_identities_leave_first_then_drugs_then_readings_then_notes(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await temporaries.with_block(place)
        place.link.is_dark = True
        for _ in range(6):
            await place.round()
            place.pass_time(1.0)
        await place.submit(builders.note(1))
        await place.submit(builders.vitals(2, "Patient/p2", pulse="90"))
        await place.submit(builders.sign(3, builders.draft("omeprazole-cap"), who="Patient/p3"))
        who, _ = await temporaries.arrived(place, 4)
        place.link.is_dark = False
        for _ in range(8):
            await place.round()
            place.pass_time(2.0)
        await place.settle()
        assert await place.database.read(first_sent) == [who, "Patient/p3", "Patient/p2", "Patient/p1"]

    run(tmp_path, case)
