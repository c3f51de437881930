import asyncio
import os
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from client.clock import SystemClock
from client.errors import SettingsWrong, SignInRefused, StoreLocked
from offline.mode import Mode
from ui.commands.practice_ward import practice_station
from ui.settings import Settings, read_settings, settings_of
from ui.startup import assembled, data_folder, passphrase

CLOCK = SystemClock(ZoneInfo("UTC"))
NOWHERE = "http://127.0.0.1:9/fhir"


def ward(folder: Path, **more: str) -> Settings:
    return read_settings(practice_station(folder, more.get("url", NOWHERE), zone="UTC"))


def test_a_station_is_put_together_and_works_without_any_answer_from_central(tmp_path: Path) -> None:
    async def scene() -> tuple[bool, str, int]:
        made = await assembled(ward(tmp_path), CLOCK, Random(1))
        await made.station.start()
        cards = len((await made.station.ward_map()).cards)
        await made.station.stop()
        return made.is_new, made.station.station_code, cards

    assert asyncio.run(scene()) == (True, "N3-D01", 0)


def test_the_store_on_the_disk_is_not_readable_without_its_key(tmp_path: Path) -> None:
    settings = ward(tmp_path)

    async def scene() -> None:
        made = await assembled(settings, CLOCK, Random(1))
        await made.station.stop()

    asyncio.run(scene())
    raw = (data_folder(settings) / "station.db").read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    assert (data_folder(settings) / "device.key").stat().st_mode & 0o077 == 0


def test_a_damaged_store_is_put_aside_and_named(tmp_path: Path) -> None:
    settings = ward(tmp_path)

    async def scene() -> None:
        first = await assembled(settings, CLOCK, Random(1))
        await first.station.stop()
        store = data_folder(settings) / "station.db"
        held = bytearray(store.read_bytes())
        held[:8192] = os.urandom(8192)
        store.write_bytes(held)
        second = await assembled(settings, CLOCK, Random(1))
        assert second.set_aside is not None
        assert second.set_aside.exists()
        await second.station.stop()

    asyncio.run(scene())


def test_a_drill_station_begins_in_the_drill(tmp_path: Path) -> None:
    settings = read_settings(practice_station(tmp_path, NOWHERE, zone="UTC", is_drill=True))

    async def scene() -> Mode:
        made = await assembled(settings, CLOCK, Random(1))
        mode = made.station.status.mode
        await made.station.stop()
        return mode

    assert asyncio.run(scene()) is Mode.DRILL


@pytest.mark.parametrize("elsewhere", ["https://fhir.example.org/fhir", "https://10.0.0.7:8080/fhir"])
def test_a_drill_whose_central_is_not_this_very_pc_does_not_begin(tmp_path: Path, elsewhere: str) -> None:
    settings = read_settings(practice_station(tmp_path, elsewhere, zone="UTC", is_drill=True))
    with pytest.raises(SettingsWrong) as refused:
        asyncio.run(assembled(settings, CLOCK, Random(1)))
    assert refused.value.facts == ("central.url", "drill-leaves-this-pc")
    assert not (data_folder(settings) / "station.db").exists()


@pytest.mark.parametrize(("first", "word"), [(True, "drill-store"), (False, "ward-store")])
def test_a_ward_never_opens_the_store_of_a_drill_nor_a_drill_that_of_a_ward(
    tmp_path: Path, first: bool, word: str
) -> None:
    async def opened(*, is_drill: bool) -> None:
        settings = read_settings(practice_station(tmp_path, NOWHERE, zone="UTC", is_drill=is_drill))
        await (await assembled(settings, CLOCK, Random(1))).station.stop()

    asyncio.run(opened(is_drill=first))
    with pytest.raises(StoreLocked) as refused:
        asyncio.run(opened(is_drill=not first))
    assert refused.value.facts == (word,)
    asyncio.run(opened(is_drill=first))


def test_nobody_can_sign_in_offline_who_never_signed_in_here(tmp_path: Path) -> None:
    async def scene() -> None:
        made = await assembled(ward(tmp_path), CLOCK, Random(1))
        try:
            await made.station.sign_in("20318", "wardlight")
        finally:
            await made.station.stop()

    with pytest.raises(SignInRefused):
        asyncio.run(scene())


def test_a_passphrase_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    settings = ward(tmp_path)
    Path(settings.secrets.passphrase_file).chmod(0o644)
    with pytest.raises(SettingsWrong) as refused:
        passphrase(settings)
    assert refused.value.facts == ("secrets.passphrase_file", "others-can-read-it")


def test_without_a_passphrase_there_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WARDLIGHT_PASSPHRASE", raising=False)
    found: dict[str, object] = {
        "central": {"url": NOWHERE},
        "station": {"code": "A", "ward": "Location/N3", "ward_code": "N3"},
        "secrets": {"place": "file"},
    }
    with pytest.raises(StoreLocked) as refused:
        passphrase(settings_of(found))
    assert refused.value.facts == ("no-passphrase",)
