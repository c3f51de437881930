"""From one version to the next and back, end to end: signed, staged, taken over in a quiet minute, tried, taken back.

The versions are trees of this source under other numbers (tests/support/two_versions.py), run as the programs they are: their own
processes, their own windows on a screen that nobody sees. `make update-test` does the same with two bundles of PyInstaller.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from client.clock import SystemClock
from client.errors import StoreTooNew
from offline.store.migrations import STEPS
from offline.updates import choice as choosing
from tests.support import two_versions as versions
from tests.support.builders import keep, note
from tests.support.practice_process import running_practice
from tests.ui.test_startup import NOWHERE
from ui.commands.practice_ward import practice_station
from ui.settings import read_settings
from ui.startup import STORE, assembled, data_folder

FORM = len(STEPS)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1.0.0 is installed; 2.0.0 has one step more in its store."""
    folder = tmp_path_factory.mktemp("versions")
    versions.made(folder / "1.0.0", "1.0.0")
    versions.made(folder / "2.0.0", "2.0.0", versions.one_step_more)
    versions.repository(folder, {"2.0.0": (folder / "2.0.0", FORM + 1)})
    return folder


@pytest.fixture(scope="module")
def faulty(shop: Path) -> Path:
    """3.0.0 and 4.0.0 have that step too, and never come to their window."""
    for version, wrong in (("3.0.0", versions.window_never_comes), ("4.0.0", versions.ends_at_once)):
        versions.made(shop / version, version, partial(_both, wrong))
        versions.add(shop, version, FORM + 1)
    return shop


def _both(wrong: Callable[[Path], None], folder: Path) -> None:
    versions.one_step_more(folder)
    wrong(folder)


def test_a_version_takes_over_in_a_quiet_minute_and_an_older_one_leaves_its_store_alone(
    shop: Path, tmp_path: Path
) -> None:
    async def scene() -> None:
        async with running_practice(tmp_path / "hospital") as hospital:
            config = practice_station(tmp_path / "station", hospital.base, zone="UTC")
            await asyncio.to_thread(_takes_over, shop, tmp_path, config)

    asyncio.run(scene())


def _takes_over(shop: Path, home: Path, config: Path) -> None:
    folder, installed = data_folder(read_settings(config)), shop / "1.0.0" / "wardlight"
    with versions.served(shop / "repository") as url:
        versions.with_updates(config, url, shop / "repository/metadata/1.root.json", home / "shelf")
        versions.give(shop, "2.0.0")
        with versions.station(installed, config, home) as process:
            versions.wait_until(lambda: versions.figures(folder).get("version") == "1.0.0", 120, "1.0.0 is open")
            versions.wait_until(
                lambda: versions.figures(folder).get("version") == "2.0.0",
                480,
                "2.0.0 was staged and took over by itself",
            )
            assert process.poll() is None, "what the person started is still the program that is open"
            versions.wait_until(lambda: versions.figures(folder).get("update") == "up-to-date", 30, "it says so")
            now = versions.figures(folder)
            assert (now["ring"], now["offered"]) == ("pilot", "2.0.0")
            choice = choosing.read(folder)
            assert (choice.chosen, choice.is_on_trial, choice.told) == ("2.0.0", False, "")
        assert process.returncode == 0
    status, told = versions.said(installed, home, "update", "--roll-back", "--config", str(config), "--language", "en")
    assert (status, "would not read the store" in told) == (2, True)
    # The older program, as if somebody had started it past the launcher.
    with versions.station(installed, config, home, WARDLIGHT_LAUNCHED="1.0.0/1.0.0/forced") as process:
        assert process.wait(180) == 2
        assert process.stdout is not None
        assert "newer Wardlight" in process.stdout.read()
    with pytest.raises(StoreTooNew) as refused:
        asyncio.run(assembled(read_settings(config), SystemClock(ZoneInfo("UTC")), Random(1)))
    assert refused.value.facts == (str(FORM + 1), str(FORM))


@pytest.mark.parametrize(("version", "why", "window_s"), [("3.0.0", "no-window", 25), ("4.0.0", "ended", 240)])
def test_a_version_that_does_not_come_to_its_window_is_taken_back_with_everything_that_waits(
    faulty: Path, tmp_path: Path, version: str, why: str, window_s: int
) -> None:
    config = practice_station(tmp_path / "station", NOWHERE, zone="UTC")
    settings = read_settings(config)
    shop, folder, installed = faulty, data_folder(settings), faulty / "1.0.0" / "wardlight"
    before = asyncio.run(_with_one_that_waits(config))
    root = shop / "repository/metadata/1.root.json"
    versions.give(shop, version)
    versions.with_updates(config, "http://127.0.0.1:9", root, tmp_path / "shelf", window_s=window_s)
    versions.staged(shop, tmp_path / "shelf", root)
    # The gate would not let it: an entry waits. It is forced here, so that the worst is seen.
    choosing.write(folder, choosing.begun(choosing.Choice(), version, "t", SystemClock(ZoneInfo("UTC")).now()))
    with versions.station(installed, config, tmp_path):
        versions.wait_until(lambda: choosing.read(folder).told == version, 240, "it is taken back")
        versions.wait_until(lambda: versions.figures(folder).get("update") == "taken-back", 90, "1.0.0 is open again")
        now = versions.figures(folder)
        assert (now["version"], now["waiting"], now["offered"]) == ("1.0.0", 1, version)
    choice = choosing.read(folder)
    assert (choice.chosen, choice.refused) == ("", {version: why})
    assert not (folder / f"{STORE}.before-update").exists()
    assert asyncio.run(_waiting(config)) == before
    status, told = versions.said(installed, tmp_path, "update", "--config", str(config), "--language", "en")
    assert (status, f"Taken back here: {version}" in told) == (1, True)


async def _with_one_that_waits(config: Path) -> tuple[int, tuple[str, ...]]:
    made = await assembled(read_settings(config), SystemClock(ZoneInfo("UTC")), Random(1))
    await made.station._db.write(lambda books: keep(books, note(1)))
    await made.station.stop()
    return await _waiting(config)


async def _waiting(config: Path) -> tuple[int, tuple[str, ...]]:
    """The form of the store, and every command in it."""
    made = await assembled(read_settings(config), SystemClock(ZoneInfo("UTC")), Random(1))
    try:
        form = await made.station._db.read(lambda books: int(books.execute("PRAGMA user_version").fetchone()[0]))
        sql = "SELECT id || state FROM command ORDER BY seq"
        return form, tuple(await made.station._db.read(lambda books: [row[0] for row in books.execute(sql)]))
    finally:
        await made.station.stop()
