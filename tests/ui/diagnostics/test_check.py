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


def check(config: Path | None, home: Path, *options: str) -> tuple[int, str]:
    own = {"XDG_CACHE_HOME": str(home / "cache"), "XDG_STATE_HOME": str(home / "state")}
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    named = ["--config", str(config)] if config else []
    command = [sys.executable, "-m", "ui.command_line", "check", *named, *options]
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
        "trust",
        "central",
        "clock",
        "delivery",
        "sign-in",
    ]
    assert found["trust"]["facts"]["trust"] == "this PC alone, without TLS"  # type: ignore[index]  # read from JSON
    assert found["sign-in"]["facts"]["people"] == "here and in the browser"  # type: ignore[index]  # read from JSON
    assert status == json.loads(text)["exit"]
    assert found["central"]["verdict"] == "well"
    assert found["delivery"]["facts"]["atomic"] == "yes"  # type: ignore[index]  # read from JSON
    store = {"file": str(data_folder(read_settings(tmp_path / "station" / "station.toml")) / "station.db")}
    assert found["store"]["facts"] == {**store, "state": "not begun"}, "nothing is said of a store that is not made"


def test_a_central_that_is_away_needs_a_look_but_the_pc_can_work(tmp_path: Path) -> None:
    status, text = check(practice_station(tmp_path / "station", NOWHERE, zone=""), tmp_path, "--json")
    assert status == 1
    assert findings(text)["central"]["verdict"] == "wrong"


def test_settings_that_were_named_and_are_not_there_stop_the_check_in_chinese_words(tmp_path: Path) -> None:
    status, text = check(tmp_path / "none.toml", tmp_path, "--lang", "zh_CN")
    assert status == 2
    assert "none.toml" in text
    assert "文件不存在" in text
    assert "FileNotFoundError" not in text


def test_after_a_fresh_clone_the_check_says_where_settings_would_be_and_how_they_come_there(tmp_path: Path) -> None:
    status, text = check(None, tmp_path, "--language", "en")
    (line,) = [line for line in text.splitlines() if "Settings" in line]
    assert status == 1
    assert line.startswith("LOOK")
    assert str(tmp_path / "state") in line
    assert "wardlight run" in line
    assert "--config" in line


def test_a_missing_secret_is_said_with_the_next_step(tmp_path: Path) -> None:
    config = practice_station(tmp_path / "station", NOWHERE, zone="")
    (data_folder(read_settings(config)) / "device.key").unlink()
    _, text = check(config, tmp_path, "--language", "en")
    (line,) = [line for line in text.splitlines() if "Central:" in line]
    assert "--store-secret" in line
    assert "no-secret-stored" not in line


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
