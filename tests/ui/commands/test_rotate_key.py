"""`wardlight station --rotate-key` as IT types it: another key, the same store; never beside an open station; no key on the screen."""

import asyncio
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from client.errors import StoreLocked
from client.secrets import store_key
from offline.store.opening import open_store
from tests.ui.commands.test_envelope import CLOCK, accounts
from tests.ui.test_startup import NOWHERE
from ui.commands import envelope, station
from ui.commands.practice_ward import practice_station
from ui.settings import read_settings
from ui.startup import STORE, assembled, data_folder, device_secrets, try_store


def typed(capsys: pytest.CaptureFixture[str], config: Path, *words: str) -> tuple[int, str]:
    status = station.main(["--config", str(config), "--language", "en", *words])
    caught = capsys.readouterr()
    return status, caught.out + caught.err


def test_it_puts_the_store_under_a_new_key_and_everything_in_it_is_there(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = practice_station(tmp_path, NOWHERE, zone="UTC")
    made = ["make", "--config", str(config), "--language", "en", "--by", "IT", "--pdf", str(tmp_path / "one.pdf")]
    assert envelope.main(made) == 0
    before = accounts(config)
    settings = read_settings(config)
    device, place = device_secrets(settings), data_folder(settings) / STORE
    old = store_key(device)
    capsys.readouterr()
    status, told = typed(capsys, config, "--rotate-key")
    new = store_key(device_secrets(settings))
    assert (status, told.strip()) == (0, "done")
    assert new != old
    assert old.hex() not in told
    assert new.hex() not in told
    assert accounts(config) == before != ()
    with pytest.raises(StoreLocked, match="wrong-key"):
        open_store(place, old, at_ms=5, check=True)
    assert [one.name for one in place.parent.iterdir() if "rekey" in one.name] == []


def test_beside_a_station_that_has_the_store_open_nothing_is_changed_and_it_is_said_in_words(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = practice_station(tmp_path, NOWHERE, zone="UTC")
    settings = read_settings(config)

    async def scene() -> tuple[int, str]:
        running = (await assembled(settings, CLOCK, Random(1))).station
        try:
            return typed(capsys, config, "--rotate-key")
        finally:
            await running.stop()

    status, told = asyncio.run(scene())
    assert status == 2
    assert told.strip()
    assert "Traceback" not in told
    try_store(data_folder(settings) / STORE, device_secrets(settings))


def test_without_a_store_there_is_nothing_to_rotate_and_it_is_said(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = practice_station(tmp_path, NOWHERE, zone="UTC")
    status, told = typed(capsys, config, "--rotate-key")
    assert status == 2
    assert "Traceback" not in told
