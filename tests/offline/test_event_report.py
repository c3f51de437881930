"""What remains to be read of an emergency: report, diary, table and signed bundle."""

import csv
import io
import json
from pathlib import Path

import msgspec
import pytest

from client.commands import Choice
from client.errors import NotSigned
from client.records import Role
from client.secrets import is_signed, new_signing_key, public_half, sign
from offline import exporting, journal
from offline.mode import Mode
from offline.standing_in import Claim
from offline.store.books import Books
from tests.offline.test_people_here import PASSWORD, Door
from tests.offline.test_people_here import dark as goes_dark
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE
from tests.support.whole import Hospital, Place, run, session

NAME = "赵秉衡"


async def through_an_emergency(hospital: Hospital, place: Place) -> None:
    """Declared, a duplicate order and a reading entered, recovered, decided, closed by two."""
    place.link.is_dark = True
    for _ in range(6):
        await place.round()
        place.pass_time(1.0)
    await place.station.declare(session(NURSE), "switchboard burnt")
    await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
    await place.submit(builders.vitals(2, "Patient/p2", pulse="90"))
    await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
    place.link.is_dark = False
    for _ in range(6):
        await place.round()
        place.pass_time(2.0)
    await place.station.close_emergency(session(NURSE))
    await place.settle()
    await place.decide(9, Choice.KEEP_CENTRAL)
    await place.settle()
    second = await place.station.witness(session(DOCTOR), "N001", "right")
    await place.station.close_emergency(session(DOCTOR), second)
    assert place.station.status.mode is Mode.ONLINE
    await place.settle()


def test_the_report_says_when_what_and_who_decided(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        assert await place.station.event_report() is None
        await through_an_emergency(hospital, place)
        report = await place.station.event_report()
        assert report is not None
        assert (report.closed_by, report.second, report.recorded) == (DOCTOR.name, NURSE.name, 3)
        assert [(by, why) for _, by, why in report.declared] == [(NURSE.name, "switchboard burnt")]
        assert {one.kind: one.by_state for one in report.entered if one.kind != "decide-conflict"} == {
            "sign-orders": {"resolved": 1},
            "record-vitals": {"confirmed": 1},
        }
        (decided,) = report.cases
        assert (decided.conflict, decided.choice, decided.decided_by) == ("duplicate", "keep-central", DOCTOR.name)
        assert decided.reason
        kinds = [one.kind for one in report.timeline]
        assert kinds.count("declared") == kinds.count("closed") == 1
        assert report.timeline[0].at <= report.timeline[-1].at
        assert report.open == 0

    run(tmp_path, case)


def test_the_table_and_the_bundle_name_nobody_and_a_changed_byte_breaks_the_signature(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await through_an_emergency(hospital, place)
        table, signed = tmp_path / "queue.csv", tmp_path / "event.json"
        count = await place.station.export_table(table)
        await place.station.export_signed(signed, "N3-D01", "N3")
        lines = list(csv.DictReader(io.StringIO(table.read_bytes().decode("utf-8-sig"))))
        assert len(lines) == count
        assert {line["kind"] for line in lines} >= {"sign-orders", "record-vitals"}
        content = signed.read_bytes()
        for secret in (NAME, "Patient/p1", "p1", "switchboard", "Practitioner/", "核对后"):
            assert secret.encode() not in content.replace(b'"P1"', b""), secret
            assert secret not in table.read_text(encoding="utf-8-sig"), secret
        part, signature, public = exporting.signed_part(content)
        assert is_signed(public, signature, part)
        assert not is_signed(public, signature, part.replace(b"confirmed", b"withdrawn", 1))
        again = json.loads(content)
        assert again["journal"]["seq"] == len(again["events"])

    run(tmp_path, case)


def test_why_somebody_opened_an_envelope_or_broke_the_glass_does_not_leave_with_the_bundle(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        words = await place.station.standing_in.make_account("EA-1", Role.DOCTOR, "IT")
        await place.station.sign_in(NURSE.staff_number, PASSWORD)
        await goes_dark(place)
        await place.station.open_account("EA-1", words, name="李四", reason=f"{NAME} is dying")
        claim = Claim(staff_number="N777", name="王五", role=Role.NURSE, reason=f"help for {NAME}")
        await place.station.break_glass(claim, NURSE.staff_number, PASSWORD)
        signed = tmp_path / "event.json"
        await place.station.export_signed(signed, "N3-D01", "N3")
        kinds = {one["kind"] for one in json.loads(signed.read_bytes())["events"]}
        assert {"emergency-account-opened", "break-glass"} <= kinds, "that it was done does leave"
        for secret in (NAME, "dying", "help for", "王五", "李四"):
            assert secret not in signed.read_text(encoding="utf-8"), secret

    run(tmp_path, case)


def test_a_bundle_that_was_changed_or_that_somebody_else_signed_is_refused(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await through_an_emergency(hospital, place)
        file = tmp_path / "event.json"
        await place.station.export_signed(file, "N3-D01", "N3")
        content, key = file.read_bytes(), await place.station.signing_fingerprint()
        found = exporting.opened(content, key)
        assert (found.station, found.ward, found.is_vouched) == ("N3-D01", "N3", True)
        assert found.commands == len(await place.station.queue(open_only=False))
        assert not exporting.opened(content).is_vouched, "a key that stands in the file alone vouches for nothing"
        spoiled = json.loads(content)
        spoiled["commands"].pop()
        for wrong in (
            json.dumps(spoiled).encode(),
            content.replace(b"confirmed", b"withdrawn", 1),
            b"{}",
            b"[]",
            b"\xff",
        ):
            with pytest.raises(NotSigned):
                exporting.opened(wrong, key)
        own = new_signing_key()  # the attacker takes a command out and signs the rest himself
        part = {name: value for name, value in spoiled.items() if name not in {"signature", "public_key"}}
        part["public_key"] = public_half(own).hex()
        signed = sign(own, msgspec.json.encode(part, order="sorted")).hex()
        forged = msgspec.json.encode({**part, "signature": signed})
        assert exporting.opened(forged).commands == found.commands - 1, "it fits together by itself"
        with pytest.raises(NotSigned) as refused:
            exporting.opened(forged, key)
        assert refused.value.facts[0] == "other-key"

    run(tmp_path, case)


def test_what_central_said_in_chinese_words_is_no_machine_word_of_the_table() -> None:
    said = [exporting._code(one) for one in ("refused-422", "unanswered", "患者赵秉衡已出院", "-1+1", "", None)]
    assert said == ["refused-422", "unanswered", "said", "said", "", ""]


def test_what_people_typed_as_a_reason_leaves_in_no_bundle(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        def typed(books: Books) -> None:
            for kind in ("looked", "opened-outside", "glass-broken", "withdrawal", "declared", "job-dropped"):
                facts = {"reason": f"{NAME} called", "why": f"{NAME} called", "name": NAME}
                journal.write(books, kind, at_ms=builders.NOW_MS, patient="Patient/p1", facts=facts)

        await place.database.write(typed)
        file = tmp_path / "event.json"
        await place.station.export_signed(file, "N3-D01", "N3")
        assert NAME not in file.read_text(encoding="utf-8")

    run(tmp_path, case)


def test_the_diary_joins_rounds_that_ended_alike_and_says_what_others_met(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        loop = place.station.engine._loop
        for _ in range(3):
            await place.round()
        for dark in (True, False):
            place.link.is_dark = dark
            for duty in loop._duties:
                if duty.name == "pull":
                    for _ in range(2):
                        await loop._tell(await loop._round(duty))
        pulls = [one for one in place.station.passes if one.duty == "pull"]
        assert [bool(one.result) for one in pulls[:2]] == [False, True]
        kept = {one.kind: one for one in await place.station.kinds_kept()}
        assert kept["MedicationRequest"].rows == 3
        assert kept["MedicationRequest"].size > 0
        assert kept["MedicationRequest"].read_at is not None

    run(tmp_path, case)
