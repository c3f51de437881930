"""IT gets the bundle of an emergency and asks whether it is what the station wrote."""

from pathlib import Path

import msgspec
import pytest

from client.secrets import new_signing_key, public_half, sign
from offline.audit_proof import AuditSaid, JournalHead, proof
from offline.exporting import FORMAT, fingerprint
from ui.command_line import main


def _bundle(key: bytes) -> bytes:
    whole = {
        "format": FORMAT,
        "station": "N3-D01",
        "ward": "N3",
        "made_at": "2026-11-20T16:00:00+08:00",
        "journal": {"seq": 1, "hash": "00"},
        "commands": [{"seq": 1, "kind": "sign-orders", "state": "confirmed"}],
        "events": [{"seq": 1, "kind": "saved"}],
        "public_key": public_half(key).hex(),
    }
    signed = sign(key, msgspec.json.encode(whole, order="sorted")).hex()
    return msgspec.json.encode({**whole, "signature": signed}) + b"\n"


def test_only_a_bundle_of_the_key_that_the_ward_named_is_called_good(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = new_signing_key()
    file, named = tmp_path / "event.json", fingerprint(public_half(key))

    def asked(*more: str) -> tuple[int, str]:
        status = main(["check", "--language", "en", "--event", str(file), *more])
        return status, capsys.readouterr().out

    file.write_bytes(_bundle(key))
    status, said = asked("--key", named)
    assert status == 0
    assert "N3-D01" in said
    status, said = asked()
    assert status == 2
    assert "--key" in said
    file.write_bytes(_bundle(key).replace(b"confirmed", b"withdrawn"))
    status, said = asked("--key", named)
    assert status == 1
    assert "REFUSED" in said
    file.write_bytes(_bundle(new_signing_key()))
    status, said = asked("--key", named)
    assert status == 1
    assert "another key" in said
    file.unlink()
    assert asked("--key", named)[0] == 1


def test_an_exported_audit_is_good_only_with_its_own_signature_beside_it_and_of_the_key_that_was_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, file, table = new_signing_key(), tmp_path / "audit.csv", b"seq,at\r\n1,2026-11-20\r\n"
    said = AuditSaid(
        station="N3-D01\x1b[2J\nREFUSED",
        made_at="2026-11-20T08:00:00+00:00",
        journal=JournalHead(seq=4, hash="ab"),
        lines=1,
        asked={},
    )

    def asked(*more: str) -> tuple[int, str]:
        status = main(["check", "--language", "en", "--audit", str(file), *more])
        return status, capsys.readouterr().out

    named = fingerprint(public_half(key))
    assert asked("--key", named)[0] == 1, "no such file"
    file.write_bytes(table)
    assert asked("--key", named)[0] == 1, "no signature beside it"
    beside = tmp_path / "audit.csv.sig"
    beside.write_bytes(proof(key, table, said))
    status, words = asked("--key", named)
    assert status == 0
    assert "1 lines" in words
    assert "everything" in words
    assert "\x1b" not in words
    assert "\nREFUSED" not in words
    status, words = asked()
    assert status == 2
    assert "--key" in words
    beside.write_bytes(proof(new_signing_key(), table, said))
    status, words = asked("--key", named)
    assert status == 1
    assert "another key" in words
    for changed in (proof(key, table, said).replace(b"N3-D01", b"N3-D02"), b"{}", b"[" * 100_000, b"\xff"):
        beside.write_bytes(changed)
        status, words = asked("--key", named)
        assert status == 1
        assert "REFUSED" in words
    beside.write_bytes(proof(key, table, said))
    file.write_bytes(table.replace(b"1,", b"2,"))
    assert asked("--key", named)[0] == 1
