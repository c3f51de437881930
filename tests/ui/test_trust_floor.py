"""A PC with the hospital's key for everybody: nobody starts there with older settings, or without the hospital's own layer."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from client.errors import NotSigned
from ui.commands import sign
from ui.settings import Replaced, Settings
from ui.trusted import trust_of_this_pc, trusted_settings

STATION = """
[central]
url = "https://central.hospital.test/fhir"
[station]
code = "N3-D01"
ward = "Location/N3"
ward_code = "N3"
"""
HOSPITAL = "[people]\nlock_after_minutes = 2\n[site]\nfixed = ['people']\n"


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Path:
    """The hospital's signed settings, and its key where the administrator of the PC put it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv(sign.PASSPHRASE_VARIABLE, "a long passphrase")
    monkeypatch.setattr("ui.trusted.machine_keys", lambda: tmp_path / "etc" / "site.pub")
    assert sign.main(["key", str(tmp_path / "site.key")]) == 0
    (tmp_path / "etc").mkdir()
    shutil.copy2(tmp_path / "site.key.pub", tmp_path / "etc" / "site.pub")
    _issued(tmp_path, "n3.toml", STATION, 5)
    _issued(tmp_path, "site.toml", HOSPITAL, 7)
    return tmp_path


def _issued(share: Path, name: str, content: str, number: int) -> None:
    place = share / name
    place.write_text(content, encoding="utf-8")
    assert sign.main(["settings", str(place), "--key", str(share / "site.key"), "--number", str(number)]) == 0


def _floor(share: Path) -> int:
    signed = [str(share / name) for name in ("n3.toml", "site.toml")]
    to = str(share / "etc" / "floor.json")
    return sign.main(["floor", *signed, "--key", str(share / "site.key.pub"), "--to", to, "--language", "en"])


def _started(share: Path) -> Settings:
    """As a user of the PC who never worked on it."""
    shutil.rmtree(share / "state", ignore_errors=True)
    return trusted_settings(share / "n3.toml", Replaced(), trust_of_this_pc())


def _why(share: Path) -> str:
    with pytest.raises(NotSigned) as refused:
        _started(share)
    return refused.value.facts[0]


def test_a_new_user_takes_no_older_settings_and_cannot_leave_the_hospitals_layer_out(
    share: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert _floor(share) == 0
    assert capsys.readouterr().out.splitlines() == ["settings/n3 5", "settings/site 7"]
    assert (share / "etc" / "floor.json").stat().st_mode & 0o777 == 0o644, "every user of the PC reads it"
    assert _started(share).people.lock_after_minutes == 2
    (share / "site.toml").rename(share / "aside.toml")
    assert _why(share) == "layer-missing"
    (share / "aside.toml").rename(share / "site.toml")
    _issued(share, "n3.toml", f"{STATION}offline_sign_in_h = 1000.0\n", 1)
    assert _why(share) == "below-floor"
    _issued(share, "n3.toml", STATION, 6)
    assert _started(share).people.lock_after_minutes == 2


def test_a_floor_is_raised_by_newer_signatures_never_lowered_by_older_ones_and_made_of_nothing_unsigned(
    share: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _floor(share) == 0
    _issued(share, "n3.toml", STATION, 1)
    _issued(share, "site.toml", HOSPITAL, 8)
    assert _floor(share) == 0
    capsys.readouterr()
    sign.main(["show", "--language", "en"])
    shown = capsys.readouterr().out
    assert "settings/n3 >= 5" in shown
    assert "settings/site >= 8" in shown
    (share / "n3.toml.signed").write_bytes(b"{}")
    assert _floor(share) == 2
    assert "signature" in capsys.readouterr().out
