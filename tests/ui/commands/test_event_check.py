"""IT gets the bundle of an emergency and asks whether it is what the station wrote."""

from pathlib import Path

import msgspec
import pytest

from client.secrets import new_signing_key, public_half, sign
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
