"""The trail at central: told behind everything clinical, once, through every fault; and what is noticed of a journal tampered with."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.fhir.audit import first_gap
from client.records import Person, Role
from offline import integrity, journal
from offline.audit_reading import AuditQuery
from offline.deeds import DEEDS
from offline.status import Check
from offline.store.books import Books, connect
from offline.sync.auditing import PAGE, chain_at_central
from practice.faults import Busy, Command, Refuse
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE
from tests.support.whole import Hospital, Place, run, session

HEAD = Person(reference="Practitioner/h1", name="护士长", role=Role.HEAD_NURSE, staff_number="H001")
Case = Callable[[Hospital, Place], Awaitable[None]]


def audited(folder: Path, case: Case) -> None:
    async def through(hospital: Hospital, place: Place) -> None:
        await place.close()
        place.tells_audit = True
        await place.open()
        await place.round()
        await case(hospital, place)

    run(folder, through)


async def looks(place: Place, *patients: str, who: Person = NURSE) -> None:
    own = place.station.seen_by(session(who))
    for patient in patients:
        await own.banner(patient)
    await place.station.trail.flush()


async def told(place: Place, rounds: int = 4) -> None:
    for _ in range(rounds):
        await place.duty("audit")
        place.pass_time(4000.0)
        await place.duty("watch")


async def at_central(hospital: Hospital, act: str = "") -> list[dict[str, Any]]:
    rows = await hospital.find("AuditEvent")
    return [one for one in rows if not act or act in {sub["code"] for sub in one["subtype"]}]


def check_of(place: Place) -> Check:
    found = place.station.engine.auditing.checks()
    assert len(found) == 1
    return found[0]


async def whole(hospital: Hospital, place: Place) -> None:
    """Every event that is told stands at central once, in one chain without a gap."""
    chain = await place.database.read(integrity.chain)
    rows = await chain_at_central(place.station.engine.central, "N3D01", chain)
    kept = [
        one for one in await place.database.read(lambda books: journal.events(books, limit=9999)) if one.kind in DEEDS
    ]
    assert sorted(one.hash for one in rows) == sorted(one.hash.hex() for one in kept)
    assert first_gap(rows) is None


def test_who_looked_at_which_chart_stands_at_central_with_his_role_and_the_journals_hash(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1", "Patient/p2", "Patient/p2")
        await told(place)
        found = await at_central(hospital, "look")
        assert [[one["entity"][0]["what"]["reference"] for one in found]] == [["Patient/p1", "Patient/p2"]]
        row = found[0]
        assert row["type"]["code"] == "110110"
        assert row["agent"][0]["who"]["reference"] == NURSE.reference
        assert row["agent"][0]["role"][0]["coding"][0]["code"] == "nurse"
        assert row["source"]["observer"]["reference"] == "Device/s1"
        kept = (await place.database.read(lambda books: journal.events(books, kind="looked")))[-1]
        assert row["entity"][-1]["what"]["identifier"] == {"system": names.AUDIT_ENTRY, "value": kept.hash.hex()}
        await whole(hospital, place)

    audited(tmp_path, case)


def test_an_act_a_search_a_print_an_export_and_a_mode_are_told(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        own = place.station.seen_by(session(NURSE))
        await own.submit(builders.vitals(1))
        found = await own.find_patients("赵秉衡")
        await own.next_page_number("ward-mar", NURSE)
        await own.export_table(tmp_path / "queue.csv")
        await place.station.trail.flush()
        await place.settle()
        await told(place)
        for act, kind in (("act", "rest"), ("search", "110112"), ("print", "110106"), ("export", "110106")):
            rows = await at_central(hospital, act)
            assert [one["type"]["code"] for one in rows] == [kind], act
        search = (await at_central(hospital, "search"))[0]
        hits = [one["what"].get("reference") for one in search["entity"]][:-1]
        assert hits == [one.patient.key for one in found]
        assert "赵" not in str(search)
        await whole(hospital, place)

    audited(tmp_path, case)


def test_nothing_is_told_before_what_a_clinician_entered(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1")
        await place.submit(builders.vitals(1))
        await place.station.engine.recount()
        await place.duty("audit")
        assert not await at_central(hospital)
        await place.settle()
        await place.station.engine.recount()
        await told(place)
        assert await at_central(hospital, "look")

    audited(tmp_path, case)


def test_an_outage_a_lost_answer_and_a_busy_central_lose_and_double_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        for n in range(1, 4):
            await looks(place, f"Patient/p{n}")
        place.link.is_dark = True
        await told(place, 2)
        place.link.is_dark = False
        for _ in range(3):
            await place.round()
            place.pass_time(5.0)
        await hospital.faults.command(Command(busy=Busy(count=2, retry_after_s=1.0)))
        await told(place, 2)
        hospital.faults.lose_answers = 1
        await told(place, 2)
        await looks(place, "Patient/p1")
        await place.crash()
        for _ in range(4):
            await place.round()
            place.pass_time(5.0)
        await told(place, 6)
        await whole(hospital, place)
        assert check_of(place).is_well

    audited(tmp_path, case)


def test_a_central_that_refuses_audit_is_told_to_it_and_nothing_is_dropped(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1", "Patient/p2")
        await hospital.faults.command(Command(refuse=Refuse(status=403, count=1000, type="AuditEvent")))
        await told(place, 2)
        assert not await at_central(hospital)
        check = check_of(place)
        assert not check.is_well
        assert "central 403" in check.facts
        await hospital.faults.command(Command(clear=True))
        await told(place, 4)
        await whole(hospital, place)
        assert check_of(place).is_well

    audited(tmp_path, case)


def test_one_entry_that_central_cannot_take_holds_back_no_other_and_is_tried_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1")
        await hospital.faults.command(Command(refuse=Refuse(status=422, count=2, type="AuditEvent")))
        await place.duty("audit")
        held = await place.station.integrity()
        assert "refused 1" in check_of(place).facts
        await looks(place, "Patient/p2")
        await told(place, 4)
        assert held.refused == 1
        await whole(hospital, place)
        assert check_of(place).is_well

    audited(tmp_path, case)


def test_more_than_a_page_goes_in_pages_of_one_chain(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        for n in range(2 * PAGE + 3):
            place.station.trail.note("looked", NURSE, {}, f"Patient/p{n % 3 + 1}")
        await place.station.trail.flush()
        await told(place)
        assert len(await at_central(hospital)) >= 2 * PAGE + 3
        await whole(hospital, place)

    audited(tmp_path, case)


_NO_SEQ = "UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(seq), 0) FROM event) WHERE name = 'event'"


def _tamper(place: Place, *statements: str) -> None:
    books = connect(place.file, builders.KEY)
    guards = books.conn.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'"
    ).fetchall()
    for (name,) in guards:
        books.conn.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        books.conn.execute(statement)
    books.close()


def _changed(books: Books) -> None:
    """As a fault of the disk or of a program would: behind the guards of the store."""
    guards = books.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'").fetchall()
    for (name,) in guards:
        books.execute(f"DROP TRIGGER {name}")
    books.execute("UPDATE event SET facts = '{}' WHERE kind = 'looked'")


async def _opened_again(place: Place, *statements: str) -> None:
    await place.close()
    _tamper(place, *statements)
    await place.open()
    for _ in range(3):
        await place.round()
        place.pass_time(5.0)
    await place.duty("audit")


@pytest.mark.parametrize(
    ("statements", "broken"),
    [
        (("UPDATE event SET facts = '{\"name\":\"x\"}' WHERE kind = 'looked'",), "chain"),
        (("DELETE FROM event WHERE seq >= (SELECT max(seq) FROM event WHERE kind = 'looked')", _NO_SEQ), "truncated"),
    ],
    ids=["changed", "shortened"],
)
def test_a_changed_and_a_shortened_journal_are_noticed_at_the_next_start(
    tmp_path: Path, statements: tuple[str, ...], broken: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1")
        await told(place)
        assert (await place.station.integrity(anew=True)).is_whole
        await _opened_again(place, *statements)
        assert (await place.station.integrity()).broken == broken
        assert not check_of(place).is_well

    audited(tmp_path, case)


def test_a_journal_changed_while_the_station_runs_is_noticed_within_the_hour_also_without_central(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1")
        await told(place)
        await place.duty("walk")
        place.link.is_dark = True
        await place.database.write(_changed)
        await place.duty("watch", "walk")
        assert (await place.station.integrity()).is_whole, "it was walked a moment ago"
        place.pass_time(3600.0)
        await place.duty("walk", "status")
        assert (await place.station.integrity()).broken == "chain"
        assert not check_of(place).is_well

    audited(tmp_path, case)


def test_a_journal_that_was_written_anew_is_noticed_by_what_central_holds_until_somebody_says_why(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1")
        await told(place)
        await place.close()
        place.file.unlink()
        for rest in place.folder.glob("station.db-*"):
            rest.unlink()
        await place.open()
        for _ in range(3):
            await place.round()
            place.pass_time(5.0)
        await looks(place, "Patient/p2")
        await place.duty("audit")
        assert (await place.station.integrity()).broken == "rebuilt"
        with pytest.raises(PolicyRefused):
            await place.station.seen_by(session(NURSE)).accept_rebuilt("new PC")
        lead = place.station.seen_by(session(HEAD))
        with pytest.raises(InputRefused):
            await lead.accept_rebuilt(" ")
        await lead.accept_rebuilt("PC replaced by IT")
        assert (await place.station.integrity()).is_whole
        await told(place)
        assert await at_central(hospital, "journal-begun-anew")

    audited(tmp_path, case)


def test_a_gap_a_double_and_a_change_at_central_are_found_in_the_rows_alone(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1", "Patient/p2", "Patient/p3")
        await told(place)
        chain = await place.database.read(integrity.chain)
        rows = await chain_at_central(place.station.engine.central, "N3D01", chain)
        assert first_gap(rows) is None
        assert first_gap(rows[:1] + rows[2:]) is not None
        assert getattr(first_gap((*rows, rows[-1])), "what", "") == "doubled"
        changed = {**rows[1].row, "outcome": "8"}
        other = type(rows[1])(
            **{name: getattr(rows[1], name) for name in ("chain", "place", "seq", "hash", "link")}, row=changed
        )
        assert getattr(first_gap((rows[0], other, *rows[2:])), "what", "") == "altered"

    audited(tmp_path, case)


def test_the_ward_lead_reads_and_exports_the_trail_and_that_is_in_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1", who=DOCTOR)
        await looks(place, "Patient/p2")
        for who in (NURSE, DOCTOR):
            with pytest.raises(PolicyRefused):
                await place.station.seen_by(session(who)).audit(AuditQuery())
        lead = place.station.seen_by(session(HEAD))
        page = await lead.audit(AuditQuery(acts=("look",), patient="Patient/p1"))
        assert [(row.name, row.patients[0][1], row.role) for row in page.rows] == [(DOCTOR.name, "赵秉衡", "doctor")]
        assert [row.name for row in (await lead.audit(AuditQuery(who=NURSE.name, acts=("look",)))).rows] == [NURSE.name]
        assert await lead.export_audit(tmp_path / "audit.csv", AuditQuery()) > 2
        again = await lead.audit(AuditQuery())
        assert [row.act for row in again.rows][:2] == ["read-audit", "export-audit"]

    audited(tmp_path, case)


def test_what_is_noted_outlives_a_stop(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        own = place.station.seen_by(session(NURSE))
        await own.banner("Patient/p3")
        await place.close()
        await place.open()
        found = await place.database.read(lambda books: journal.events(books, kind="looked"))
        assert [one.patient for one in found] == ["Patient/p3"]
        await asyncio.sleep(0)

    audited(tmp_path, case)
