"""The audit as it leaves: whole, signed, no formula; locks and dismissals told; nothing dropped while the disk is full."""

import csv
import io
import json
from pathlib import Path

import pytest

from client.errors import NotSigned, StoreFull
from client.records import Person
from client.secrets import new_signing_key
from offline import audit_reading, journal
from offline.audit_proof import audit_opened, proof
from offline.audit_reading import AuditQuery
from offline.store.books import Books
from offline.trail import by
from tests.offline.sync.test_auditing import HEAD, at_central, audited, check_of, looks, told, whole
from tests.offline.test_people_here import PASSWORD, Door
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE
from tests.support.whole import Hospital, Place, session


def _refused(table: bytes, side: bytes, key: str) -> None:
    with pytest.raises(NotSigned):
        audit_opened(table, side, key)


def test_the_export_is_signed_and_any_change_of_it_or_of_its_signature_is_found(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await looks(place, "Patient/p1", "Patient/p2")
        lead = place.station.seen_by(session(HEAD))
        count = await lead.export_audit(tmp_path / "audit.csv", AuditQuery())
        content, side = (tmp_path / "audit.csv").read_bytes(), (tmp_path / "audit.csv.sig").read_bytes()
        key = await place.station.signing_fingerprint()
        held = audit_opened(content, side, key)
        assert (held.said.lines, held.said.asked) == (count, {})
        assert held.said.station
        for table in (
            content.replace("赵秉衡".encode(), "赵秉恒".encode(), 1),
            content[: content.rindex(b"\r\n", 0, -2) + 2],
            content + b"\r\n",
        ):
            _refused(table, side, key)
        whole = json.loads(side)
        for name, other in (
            ("station", "OTHER"),
            ("made_at", "2020-01-01T00:00:00+00:00"),
            ("lines", 5),
            ("journal", {"seq": 9, "hash": "ff" * 32}),
            ("asked", {"about": "Patient/p1"}),
        ):
            _refused(content, json.dumps({**whole, "said": {**whole["said"], name: other}}).encode(), key)
        forged = proof(new_signing_key(), content, held.said)
        _refused(content, forged, key)
        assert not audit_opened(content, forged).is_vouched, "who named no key is told so"
        await lead.export_audit(tmp_path / "other.csv", AuditQuery(patient="Patient/p1"))
        assert audit_opened((tmp_path / "other.csv").read_bytes(), (tmp_path / "other.csv.sig").read_bytes(), key)
        _refused((tmp_path / "other.csv").read_bytes(), side, key)
        lines = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
        assert len(lines) == count
        found = await place.database.read(lambda books: journal.events(books, limit=9999))
        assert held.said.journal.hash in {one.hash.hex() for one in found}, (
            "the head of the journal fixes all before it"
        )
        assert {line["hash"] for line in lines} <= {one.hash.hex() for one in found}
        for name in ("audit.csv", "audit.csv.sig"):
            assert (tmp_path / name).stat().st_mode & 0o077 == 0, "for this user alone"

    audited(tmp_path, case)


def test_of_one_person_every_entry_is_exported_however_many_others_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_reading, "AT_ONCE", 10)

    async def case(hospital: Hospital, place: Place) -> None:
        def much(books: Books) -> None:
            def look(who: Person, n: int) -> journal.Said:
                return journal.Said(kind="looked", at_ms=builders.NOW_MS + n, patient="Patient/p1", facts=by(who))

            journal.write_all(books, [look(DOCTOR if n % 9 == 0 else NURSE, n) for n in range(90)])

        await place.database.write(much)
        lead = place.station.seen_by(session(HEAD))
        doctors = AuditQuery(who=DOCTOR.name, acts=("look",))
        assert await lead.export_audit(tmp_path / "audit.csv", doctors) == 10
        found = await place.database.read(lambda books: audit_reading.page(books, doctors, 4))
        assert (len(found.rows), found.is_cut) == (4, True), "and a page says that there is more"

    audited(tmp_path, case)


@pytest.mark.parametrize("typed", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A1"])
def test_what_somebody_typed_is_no_formula_in_the_exported_table(typed: str) -> None:
    assert audit_reading._safe(typed).startswith("'")


def test_a_lock_an_unlock_a_pin_and_a_dismissal_are_told_with_whose_they_are(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        mine = await place.station.sign_in(NURSE.staff_number, PASSWORD)
        await place.station.set_pin(mine, PASSWORD, "2718")
        await place.station.note_locked(mine, "idle")
        await place.station.unlock(NURSE.staff_number, "2718")
        await place.station._people.dismiss([NURSE.reference])
        await told(place)
        for act in ("set-pin", "lock", "unlock", "dismiss"):
            (row,) = await at_central(hospital, act)
            people = [one["who"].get("reference") for one in row["agent"] if one.get("requestor") or one.get("who")]
            assert NURSE.reference in people, act
        assert "2718" not in str(await at_central(hospital))
        await whole(hospital, place)

    audited(tmp_path, case)


def test_what_is_noted_while_the_disk_is_full_is_kept_said_and_written_when_it_can_be(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        trail, database = place.station.trail, place.database
        whole_write = database.write

        async def full(*_: object, **__: object) -> None:
            raise StoreFull("disk")

        database.write = full  # type: ignore[method-assign,assignment]  # the disk of this PC
        for n in range(20_500):
            trail.note("looked", NURSE, {}, f"Patient/p{n}")
        place.pass_time(60.0)
        assert "unwritten 20500" in check_of(place).facts
        assert not check_of(place).is_well
        database.write = whole_write  # type: ignore[method-assign]
        await trail.flush()
        found = await database.read(lambda books: journal.events(books, kind="looked", limit=30_000))
        assert len(found) == 20_500, "none was dropped"
        assert "unwritten" not in str(check_of(place).facts)

    audited(tmp_path, case)
