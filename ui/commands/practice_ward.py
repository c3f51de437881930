"""A station of the practice ward: its settings file, its passphrase, its credential. Everything in it is public and protects nothing."""

import os
import secrets
from pathlib import Path

from client.secrets import PACK_PASSPHRASE, STATION_CREDENTIAL, DeviceSecrets
from ui.settings import Settings, read_settings
from ui.startup import device_secrets

STATION_SECRET = b"practice-station"
PASSWORD = "wardlight"  # noqa: S105  # public: practice/README.md
PACK_WORDS = "wardlight practice pack"
DOCTOR, NURSE = "20318", "30112"

_FILE = """\
# A station of the practice ward. Written by `wardlight`; everything here is practice.
[central]
url = "{url}"
client_id = "{code}"
carries_on = ["http://127.0.0.1"]

[station]
code = "{code}"
ward = "Location/N3"
ward_code = "N3"
ward_name = "呼吸与危重症医学科 · 内三病区"
hospital_name = "云汀市人民医院"
zone = "{zone}"
data = "{data}"
is_drill = {is_drill}

[window]
language = "{language}"
theme = "{theme}"

[secrets]
place = "file"
passphrase_file = "{passphrase}"
"""


def practice_station(
    folder: Path,
    url: str,
    *,
    zone: str,
    code: str = "N3-D01",
    language: str = "zh_CN",
    theme: str = "light",
    is_drill: bool = False,
) -> Path:
    """The settings file of a station in `folder`, with a passphrase only this user can read and the practice credential stored."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    passphrase = folder / "passphrase"
    if not passphrase.exists():
        handle = os.open(passphrase, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(secrets.token_urlsafe(24))
    place = folder / "station.toml"
    text = _FILE.format(
        url=url,
        code=code,
        zone=zone,
        data=_quoted(folder / "store"),
        is_drill="true" if is_drill else "false",
        language=language,
        theme=theme,
        passphrase=_quoted(passphrase),
    )
    place.write_text(text, encoding="utf-8")
    settings = read_settings(place)
    device = device_secrets(settings)  # one for both, so that its key is derived once
    _store(device, STATION_CREDENTIAL, STATION_SECRET)
    _store(device, PACK_PASSPHRASE, PACK_WORDS.encode())
    return place


def store_credential(settings: Settings, secret: bytes) -> None:
    """Puts the station's own secret where its keys are; blocks."""
    _store(device_secrets(settings), STATION_CREDENTIAL, secret)


def store_pack_passphrase(settings: Settings, words: str) -> None:
    """Puts the passphrase of the ward pack where the station's keys are; blocks."""
    _store(device_secrets(settings), PACK_PASSPHRASE, words.encode())


def _store(device: DeviceSecrets, name: str, secret: bytes) -> None:
    if device.read(name) != secret:
        device.store(name, secret)


def _quoted(path: Path) -> str:
    """As TOML wants it between quotation marks."""
    return str(path.resolve()).replace("\\", "\\\\").replace('"', '\\"')
