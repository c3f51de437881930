"""IT gives a new PC one code; from then on the station proves itself by a key that never left it."""

import asyncio
import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import SystemRandom

import pytest
from PySide6.QtWidgets import QApplication

from client.central.http import Central
from client.clock import SystemClock
from client.secrets import NEXT_STATION_KEY, STATION_KEY
from ui.commands import station as station_command
from ui.commands.hospital import Hospital, start_hospital
from ui.commands.practice_ward import practice_station
from ui.doors import proof_of_station, station_credential
from ui.settings import read_settings
from ui.startup import device_secrets

STATION = "N3-D42"


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    found = asyncio.new_event_loop()
    yield found
    found.close()


def code_of(folder: Path) -> str:
    words = [sys.executable, "-m", "practice", "--data", str(folder), "--port", "0", "--enrol", STATION]
    return subprocess.run(words, capture_output=True, text=True, check=True, timeout=120).stdout.strip()


@pytest.fixture
def hospital(tmp_path: Path, loop: asyncio.AbstractEventLoop) -> Iterator[tuple[Hospital, str]]:
    code = code_of(tmp_path / "hospital")
    running = loop.run_until_complete(start_hospital(tmp_path / "hospital"))
    yield running, code
    loop.run_until_complete(running.stop())


def configured(folder: Path, base: str, more: str = 'client_auth = "key"\n', client_id: str = STATION) -> Path:
    config = practice_station(folder / "station", base, zone="UTC", code=STATION)
    text = config.read_text(encoding="utf-8")
    config.write_text(
        text.replace(f'client_id = "{STATION}"\n', f'client_id = "{client_id}"\n{more}'), encoding="utf-8"
    )
    return config


def enrol(config: Path, code: str, patch: pytest.MonkeyPatch) -> int:
    patch.setattr("sys.stdin", io.StringIO(f"{code}\n"))
    return station_command.main(["--config", str(config), "--enrol", "--language", "en"])


def test_a_station_enrols_with_its_code_and_reads_the_ward_by_its_own_key(
    qapp: QApplication,
    tmp_path: Path,
    loop: asyncio.AbstractEventLoop,
    hospital: tuple[Hospital, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    running, code = hospital
    config = configured(tmp_path, running.base)
    settings = read_settings(config)
    device = device_secrets(settings)
    assert enrol(config, "not the code", monkeypatch) == 2
    assert "no one-time code" in capsys.readouterr().out
    assert enrol(config, "aaaaaa-bbbbbb", monkeypatch) == 2
    assert "does not take this code" in capsys.readouterr().out
    assert device.read(STATION_KEY) is None
    waiting = device.read(NEXT_STATION_KEY)
    assert enrol(config, code, monkeypatch) == 0
    told = capsys.readouterr().out
    assert '"kid"' in told
    assert code not in told
    assert (device.read(STATION_KEY), device.read(NEXT_STATION_KEY)) == (waiting, None)

    async def reads() -> int:
        clock = SystemClock(settings.zone)
        credential = station_credential(settings, proof_of_station(settings, device), clock, SystemRandom())
        assert credential is not None
        central = Central(settings.central.url, credential, clock)
        try:
            return len(await central.authorization())
        finally:
            await central.close()

    assert loop.run_until_complete(reads()) == 1
    assert enrol(config, code, monkeypatch) == 2, "the code is used: another key does not come in by it"
    assert device.read(STATION_KEY) == waiting


def test_a_station_that_central_calls_something_else_says_so_and_keeps_no_key_in_use(
    qapp: QApplication,
    tmp_path: Path,
    hospital: tuple[Hospital, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    running, code = hospital
    config = configured(tmp_path, running.base, client_id="OTHER")
    assert enrol(config, code, monkeypatch) == 2
    told = capsys.readouterr().out
    assert STATION in told
    device = device_secrets(read_settings(config))
    assert device.read(STATION_KEY) is None
    config = configured(tmp_path, running.base)
    assert enrol(config, code, monkeypatch) == 0, "named rightly, the same code and key serve"


def test_while_central_is_away_nothing_is_used_up(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = configured(tmp_path, "http://127.0.0.1:1/fhir")
    assert enrol(config, "aaaaaa-bbbbbb", monkeypatch) == 2
    assert device_secrets(read_settings(config)).read(STATION_KEY) is None
    assert capsys.readouterr().out.strip()
