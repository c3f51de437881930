"""What IT types: how the station stands, and what it may take away to find a fault; read by a person before it is packed."""

import asyncio
import json
import stat
import zipfile
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from tests.ui.test_startup import NOWHERE
from ui.commands.practice_ward import practice_station
from ui.fleet import bundle
from ui.fleet import main as status
from ui.fleet.keeper import FILE
from ui.settings import read_settings
from ui.startup import data_folder
from ui.workplace.workplace import Workplace


@pytest.fixture
def config(qapp: QApplication, tmp_path: Path, words_cache: Path) -> Path:
    """A station that was opened and closed again, with central away."""
    place = practice_station(tmp_path / "station", NOWHERE, zone="UTC")
    settings, loop = read_settings(place), asyncio.new_event_loop()
    workplace = Workplace(qapp, settings, SystemClock(ZoneInfo("UTC")), Random(1), loop=loop, cache=words_cache)
    loop.run_until_complete(workplace.open())
    loop.run_until_complete(workplace.close())
    workplace.languages.use("en")
    workplace.setParent(None)
    loop.close()
    qapp.setStyleSheet("")
    return place


def test_a_station_that_was_open_left_its_figures_and_its_log(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_folder(read_settings(config))
    assert status.main(["--config", str(config), "--json", "--language", "en"]) == 1, "central is away: somebody looks"
    told = json.loads(capsys.readouterr().out)
    assert (told["station"], told["is_answering"], told["running"]) == (read_settings(config).station.code, False, True)
    assert status.main(["--config", str(config), "--openmetrics", "--language", "en"]) == 1
    assert capsys.readouterr().out.endswith("# EOF\n")
    assert status.main(["--config", str(config), "--language", "en"]) == 1
    assert "Waiting for central: 0" in capsys.readouterr().out
    events = [json.loads(one)["event"] for one in (folder / "log" / "station.jsonl").read_text().splitlines()]
    assert (events[0], events[-1]) == ("opened", "closed")
    (folder / FILE).unlink()
    assert status.main(["--config", str(config), "--language", "en"]) == 2
    assert "written no figures" in capsys.readouterr().out


def test_the_bundle_is_read_before_it_is_packed_and_holds_no_secret(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "fault"
    assert bundle.main(["--config", str(config), "--out", str(out), "--language", "en"]) == 0
    told = capsys.readouterr().out
    assert {one.name for one in out.iterdir()} == {
        "settings.json", "check.json", "security.json", "station.json", "station.jsonl", "wardlight-bundle.json",
    }  # fmt: skip
    assert all(one.name in told for one in out.iterdir())
    settings = read_settings(config)
    passphrase = Path(settings.secrets.passphrase_file).read_bytes().strip()
    assert passphrase
    assert not any(passphrase in one.read_bytes() for one in out.iterdir())
    assert json.loads((out / "check.json").read_text())["findings"]
    (out / "security.json").unlink()
    assert bundle.main(["--seal", str(out), "--language", "en"]) == 0
    assert set(zipfile.ZipFile(tmp_path / "fault.zip").namelist()) == {
        "settings.json", "check.json", "station.json", "station.jsonl", "wardlight-bundle.json",
    }, "what a person took out stays out"  # fmt: skip
    assert bundle.main(["--seal", str(out), "--language", "en"]) == 2, "what is packed is not overwritten"
    assert bundle.main(["--config", str(config), "--out", str(out), "--language", "en"]) == 2


def test_no_other_folder_and_nothing_that_was_not_gathered_is_packed(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = data_folder(read_settings(config))
    for place in (folder, config.parent):
        assert bundle.main(["--seal", str(place), "--language", "en"]) == 2
        assert not place.with_name(f"{place.name}.zip").exists()
    assert "not gathered" in capsys.readouterr().out
    out = tmp_path / "fault"
    assert bundle.main(["--config", str(config), "--out", str(out), "--language", "en"]) == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    for strange in ("device.key", "check.json"):
        (out / strange).unlink(missing_ok=True)
        (out / strange).symlink_to(config)
        assert bundle.main(["--seal", str(out), "--language", "en"]) == 2
        (out / strange).unlink()
    assert not (tmp_path / "fault.zip").exists()
    assert bundle.main(["--seal", str(out), "--language", "en"]) == 0
    assert stat.S_IMODE((tmp_path / "fault.zip").stat().st_mode) == 0o600


def test_settings_that_cannot_be_used_are_said(
    tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "station.toml"
    place.write_text("[station]\nurl = 1\n")
    assert status.main(["--config", str(place), "--language", "en"]) == 2
    assert bundle.main(["--config", str(place), "--out", str(tmp_path / "fault"), "--language", "en"]) == 2
    assert not (tmp_path / "fault").exists()
    assert "cannot be used" in capsys.readouterr().out
