"""Rings by hospital, ward and PC; whose root a PC believes; and the settings of updates that cannot be used."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from client.errors import NotSigned, SettingsWrong
from ui.commands import sign
from ui.layers import Layer, laid
from ui.settings import SETTING_NAMES, Replaced, Settings, settings_in, settings_laid
from ui.trusted import trust_of_this_pc, trusted_settings
from ui.updates.shelves import folder_of, shelf_of

LEAST = """
[central]
url = "https://fhir.hospital.test/fhir"
[station]
code = "N3-D01"
ward = "Location/N3"
ward_code = "N3"
"""


def made(more: str) -> Settings:
    return settings_in((LEAST + more).encode(), "station.toml")


@pytest.mark.parametrize(
    ("site", "ward", "station", "ring"),
    [
        ("all", "", "", "all"),
        ("all", "early", "", "early"),
        ("all", "early", "pilot", "pilot"),
        ("all", "", "pilot", "pilot"),
    ],
)
def test_a_ring_is_the_hospital_s_the_ward_s_or_the_pc_s_own(site: str, ward: str, station: str, ring: str) -> None:
    layers = [Layer("site.toml", f'[update]\nring = "{site}"\n'.encode())]
    if ward:
        layers.append(Layer("ward.toml", f'[station]\nward_code = "N3"\n[update]\nring = "{ward}"\n'.encode()))
    own = f'[update]\nring = "{station}"\n' if station else ""
    layers.append(Layer("station.toml", (LEAST + own).encode()))
    assert settings_laid(laid(layers, SETTING_NAMES)).update.ring == ring


@pytest.mark.parametrize(
    "more",
    [
        'ring = "../x"',
        'url = "https://u.test"\nroot = "r"',
        'ring = "pilot"\nurl = "https://u.test"',
        'ring = "pilot"\nurl = "http://u.test"\nroot = "r"',
        'ring = "pilot"\nurl = "ftp://u.test"\nroot = "r"',
        "window_s = 1",
        "every_minutes = 0",
        'branch = "x"',
    ],
)
def test_a_table_that_could_not_mean_what_it_says_is_refused(more: str) -> None:
    with pytest.raises(SettingsWrong, match="update"):
        made(f"[update]\n{more}\n")


def test_without_a_root_versions_come_by_the_installer_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shelf_of(made("")) is None
    with pytest.raises(SettingsWrong, match="FileNotFoundError"):
        shelf_of(made(f'[update]\nroot = "{tmp_path / "none"}"\n'))
    (tmp_path / "big").write_bytes(b"x" * 600_000)
    with pytest.raises(SettingsWrong, match="too-large"):
        shelf_of(made(f'[update]\nroot = "{tmp_path / "big"}"\n'))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert folder_of(made("")) == tmp_path / "wardlight" / "updates"
    assert folder_of(made(f'[update]\nfolder = "{tmp_path}"\n')) == tmp_path


def test_the_root_is_under_the_signature_of_the_settings_that_name_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv(sign.PASSPHRASE_VARIABLE, "a long passphrase")
    (tmp_path / "root.json").write_bytes(b"{}")
    place = tmp_path / "n3.toml"
    place.write_text(f'{LEAST}[update]\nring = "pilot"\nurl = "https://u.test"\nroot = "{tmp_path / "root.json"}"\n')
    key = tmp_path / "k"
    assert sign.main(["key", str(key)]) == 0
    assert sign.main(["trust", str(tmp_path / "k.pub")]) == 0
    assert sign.main(["settings", str(place), "--key", str(key), "--number", "1"]) == 0
    shelf = shelf_of(trusted_settings(place, Replaced(), trust_of_this_pc()))
    assert shelf is not None
    assert shelf.root == b"{}"
    settings = trusted_settings(place, Replaced(), trust_of_this_pc())
    (tmp_path / "root.json").write_bytes(b"{ }")
    shelf = shelf_of(settings)
    assert shelf is not None
    assert shelf.root == b"{}", "the copy that was proved, whatever became of the file meanwhile"
    with pytest.raises(NotSigned, match="signed-changed"):
        trusted_settings(place, Replaced(), trust_of_this_pc())
