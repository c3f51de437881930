import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.practice_process import running_practice
from ui.commands.practice_ward import practice_station
from ui.diagnostics.findings import Finding, Report, Verdict, as_json
from ui.settings import read_settings
from ui.startup import data_folder

NOWHERE = "http://127.0.0.1:9/fhir"


def check(config: Path, home: Path, *options: str) -> tuple[int, str]:
    environment = {**os.environ, "XDG_CACHE_HOME": str(home / "cache"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "ui.command_line", "check", "--config", str(config), *options]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    return run.returncode, run.stdout


def findings(text: str) -> dict[str, dict[str, object]]:
    return {one["name"]: one for one in json.loads(text)["findings"]}


def test_a_check_names_everything_about_pc_store_and_central(tmp_path: Path) -> None:
    async def scene() -> tuple[int, str]:
        async with running_practice(tmp_path / "hospital") as hospital:
            config = practice_station(tmp_path / "station", hospital.base, zone="")
            return await asyncio.get_running_loop().run_in_executor(
                None, lambda: check(config, tmp_path, "--json", "--lang", "en")
            )

    status, text = asyncio.run(scene())
    found = findings(text)
    assert list(found) == [
        "versions",
        "display",
        "fonts",
        "printer",
        "settings",
        "keys",
        "store",
        "disk",
        "pack",
        "central",
        "clock",
        "delivery",
    ]
    assert status == json.loads(text)["exit"]
    assert found["central"]["verdict"] == "well"
    assert found["delivery"]["facts"]["atomic"] == "yes"  # type: ignore[index]  # read from JSON
    assert found["store"]["facts"]["encrypted"] == "yes"  # type: ignore[index]  # the same


def test_a_central_that_is_away_needs_a_look_but_the_pc_can_work(tmp_path: Path) -> None:
    status, text = check(practice_station(tmp_path / "station", NOWHERE, zone=""), tmp_path, "--json")
    assert status == 1
    assert findings(text)["central"]["verdict"] == "wrong"


def test_without_settings_a_pc_cannot_work_and_the_words_are_chinese(tmp_path: Path) -> None:
    status, text = check(tmp_path / "none.toml", tmp_path, "--lang", "zh_CN")
    assert status == 2
    assert "设置" in text


def test_a_store_with_another_key_stops_the_check(tmp_path: Path) -> None:
    config = practice_station(tmp_path / "station", NOWHERE, zone="")
    store = data_folder(read_settings(config)) / "station.db"
    store.write_bytes(os.urandom(8192))
    status, text = check(config, tmp_path, "--json")
    assert status == 2
    assert findings(text)["store"]["verdict"] == "cannot-work"
    assert len(store.read_bytes()) == 8192, "a check puts nothing aside"


@pytest.mark.parametrize("worst", list(Verdict))
def test_the_worst_finding_is_the_exit_status(worst: Verdict) -> None:
    report = Report(
        findings=(Finding(name="a", verdict=Verdict.WELL, facts={}), Finding(name="b", verdict=worst, facts={}))
    )
    assert report.status is worst
    assert json.loads(as_json(report))["exit"] == int(worst)
