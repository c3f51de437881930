"""The console script as a process: what it refuses, in which words, and that it ends when it is asked to."""

import importlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from client.secrets import PACK_PASSPHRASE
from ui.command_line import ROOMS
from ui.commands import run
from ui.commands.folders import LOCK, FolderInUseError, held, own_folder
from ui.commands.practice_ward import PACK_WORDS, practice_station
from ui.settings import read_settings
from ui.startup import device_secrets

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "docs" / "settings.example.toml"
NOWHERE = "http://127.0.0.1:9/fhir"


def _surroundings(home: Path, **more: str) -> dict[str, str]:
    """Without a display, without a keyring, with folders of its own."""
    away = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"}
    kept = {name: value for name, value in os.environ.items() if name not in away}
    nothing = "keyring.backends.fail.Keyring"
    places = {"XDG_CACHE_HOME": str(home / "cache"), "XDG_STATE_HOME": str(home / "state")}
    return {**kept, **places, "PYTHON_KEYRING_BACKEND": nothing, **more}


def _said(home: Path, *words: str, **more: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "ui.command_line", *words]
    ended = subprocess.run(
        command, cwd=ROOT, env=_surroundings(home, **more), input="\n", capture_output=True, text=True, check=False
    )
    return ended.returncode, ended.stdout + ended.stderr


def test_a_station_without_a_display_is_refused_in_words(tmp_path: Path) -> None:
    config = practice_station(tmp_path / "station", NOWHERE, zone="", language="en")
    status, said = _said(tmp_path, "station", "--config", str(config))
    assert (status, said) == (2, "No display: a station needs a screen that somebody sees. Nothing was started.\n")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_station_whose_store_cannot_be_opened_says_why_and_ends_when_asked(
    tmp_path: Path, number: signal.Signals
) -> None:
    words = ["station", "--config", str(EXAMPLE), "--data", str(tmp_path / "data"), "--language", "en"]
    surroundings = _surroundings(tmp_path, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-m", "ui.command_line", *words]
    with subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True) as station:
        assert station.stdout is not None
        said = station.stdout.readline()
        station.send_signal(number)
        assert station.wait(timeout=60) == 2
    assert "The local store cannot be opened" in said
    assert "this PC has no usable keyring" in said
    assert "StoreLocked" not in said


def test_settings_that_are_not_there_are_named_in_the_language_asked_for(tmp_path: Path) -> None:
    assert "文件不存在" in _said(tmp_path, "station", "--config", "none.toml", "--language", "zh_CN")[1]
    assert "the file is not there" in _said(tmp_path, "station", "--config", "none.toml", "--lang", "en")[1]


def test_an_empty_secret_is_not_stored(tmp_path: Path) -> None:
    config = practice_station(tmp_path / "station", NOWHERE, zone="")
    status, said = _said(tmp_path, "station", "--config", str(config), "--store-secret", "--language", "en")
    assert status == 2
    assert "nothing was given" in said


def test_a_passphrase_of_the_ward_pack_that_is_too_short_is_not_stored(tmp_path: Path) -> None:
    config = practice_station(tmp_path / "station", NOWHERE, zone="")
    status, said = _said(tmp_path, "station", "--config", str(config), "--store-pack-passphrase", "--language", "en")
    assert status == 2
    assert "Traceback" not in said
    assert device_secrets(read_settings(config)).read(PACK_PASSPHRASE) == PACK_WORDS.encode()


@pytest.mark.parametrize(
    "words",
    [
        ("run", "--language", "fr"),
        ("run", "--theme", "purple"),
        ("station", "--config", "x.toml", "--lang", "fr"),
        ("tour", "--out", "/proc/nope"),
        ("screens", "--out", "/proc/nope"),
        ("screens", "--out", "out", "--size", "10x10"),
        ("screens", "--out", "out", "--size", "wide"),
        ("check", "--lang", "xx"),
    ],
)
def test_an_option_that_cannot_be_meant_is_refused_before_anything_begins(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    """In this process: a program of its own for each takes a second or two before it reads its first word."""
    with pytest.raises(SystemExit) as ended:
        importlib.import_module(ROOMS[words[0]][0]).main(list(words[1:]))
    assert ended.value.code == 2
    assert "error: argument" in capsys.readouterr().err


def test_a_tour_does_not_play_into_the_folder_of_another(tmp_path: Path) -> None:
    with held(tmp_path / "tour"):
        status, said = _said(tmp_path, "tour", "--out", str(tmp_path / "tour"))
    assert status == 2
    assert "another tour plays" in said


def test_a_second_run_is_refused_while_the_first_is_open(tmp_path: Path) -> None:
    with held(tmp_path / "state" / "wardlight" / "practice"):
        status, said = _said(tmp_path, "run", "--language", "en", DISPLAY=":99", QT_QPA_PLATFORM="offscreen")
    assert (status, said) == (2, "Wardlight is open already: use its windows, or close them first.\n")


def test_two_runs_get_a_folder_each(tmp_path: Path) -> None:
    with own_folder(tmp_path / "tour") as first, own_folder(tmp_path / "tour") as second:
        assert (first.name, second.name) == ("tour", "tour-2")
    with own_folder(tmp_path / "tour") as third:
        assert third == first


def test_a_folder_is_held_by_one_and_free_again_afterwards(tmp_path: Path) -> None:
    with held(tmp_path), pytest.raises(FolderInUseError), held(tmp_path):
        pytest.fail("held twice")
    assert QLockFile(str(tmp_path / LOCK)).tryLock(0)


@pytest.mark.parametrize(("words", "played"), [([], ("zh_CN", "light")), (["--lang", "en"], ("en", "light"))])
def test_a_run_without_a_display_plays_the_tour_in_the_language_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], played: tuple[str, str]
) -> None:
    heard = []

    def play(_out: Path, *, language: str, theme: str) -> int:
        heard.append((language, theme))
        return 0

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(run, "has_display", lambda: False)
    monkeypatch.setattr(run, "play", play)
    assert run.main(words) == 0
    assert heard == [played]
