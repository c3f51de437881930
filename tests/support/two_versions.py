"""Versions of the program for one test: trees of this very source under other numbers, each started by its own `wardlight`.

They are what `make update-test` does with PyInstaller bundles, made in a second: the same code, windows (offscreen) and store;
another number, and what a test changes in them: one more step of the store, a window that never comes.
"""

import http.server
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from client.clock import SystemClock
from client.updates.making import Making
from client.updates.repository import Repository
from offline.updates.shelf import Shelf

ROOT = Path(__file__).parents[2]
ROOMS = ("client", "offline", "ui", "practice", "resources")
BUNDLES = "WARDLIGHT_UPDATE_BUNDLES"
PASSPHRASE = "a passphrase of a test"
_PROGRAM = """#!/bin/sh
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 exec {python} -P -m ui.command_line "$@"
"""
_LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts")


def tree(folder: Path, version: str, change: Callable[[Path], None] = lambda _folder: None) -> Path:
    """A program of this version; `change` may edit its source. Gives the executable."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, folder / room, ignore=_LEFT_OUT)
    told = folder / f"wardlight-{version}.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: wardlight\nVersion: {version}\n")
    program = folder / "wardlight"
    program.write_text(_PROGRAM.format(python=sys.executable))
    program.chmod(0o755)
    change(folder)
    return program


def bundle(folder: Path, version: str, change: Callable[[Path], None] = lambda _folder: None) -> Path:
    """The same as a bundle of PyInstaller (minutes), as it is packaged; gives the executable."""
    source = folder.with_name(f"{folder.name}-source")
    tree(source, version, change)
    shutil.copytree(ROOT / "build" / "package", source / "build" / "package")
    words = [sys.executable, "-m", "PyInstaller", "-y", "--log-level", "ERROR", "--distpath", str(source / "dist")]
    words += ["--workpath", str(source / "work"), str(source / "build" / "package" / "wardlight.spec")]
    subprocess.run(words, cwd=source, env={**os.environ, "PYTHONPATH": str(source)}, check=True)
    (source / "dist" / "wardlight").rename(folder)
    shutil.rmtree(source)
    return folder / "wardlight"


def made(folder: Path, version: str, change: Callable[[Path], None] = lambda _folder: None) -> Path:
    """A tree, or a bundle where `make update-test` asks for one."""
    return (bundle if os.environ.get(BUNDLES) else tree)(folder, version, change)


def edit(place: Path, before: str, after: str) -> None:
    text = place.read_text(encoding="utf-8")
    assert before in text, f"{place.name} no longer holds {before!r}"
    place.write_text(text.replace(before, after, 1), encoding="utf-8")


def one_step_more(folder: Path) -> None:
    """Its store has one more table, so that a program without it refuses the store."""
    step = "CREATE TABLE of_a_later_version (one INTEGER PRIMARY KEY) STRICT;\\n"
    edit(
        folder / "offline" / "store" / "migrations.py",
        '    ("one spelling of a staff number", ONE_SPELLING),\n',
        f'    ("one spelling of a staff number", ONE_SPELLING),\n    ("of a later version", "{step}"),\n',
    )


def window_never_comes(folder: Path) -> None:
    """It opens and migrates the store, and then shows nothing for ever."""
    edit(folder / "ui" / "updates" / "reaching.py", "while not is_seen():", "while True:")


def ends_at_once(folder: Path) -> None:
    edit(folder / "ui" / "updates" / "reaching.py", "while not is_seen():", "while not __import__('os')._exit(3):")


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The repository's files over plain HTTP on this PC."""
    handler = partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_said: object) -> None:
        """Not on the test's output."""


def repository(folder: Path, programs: dict[str, tuple[Path, int]], ring: str = "pilot") -> Path:
    """A signed repository with these versions (folder and store form), none given to a ring yet; gives the root."""
    made = Making(folder / "repository", folder / "keys", PASSPHRASE)
    root = made.begin((ring, "all"))
    for version, (program, form) in programs.items():
        made.add(version, program, form)
    return root


def add(folder: Path, version: str, form: int) -> None:
    Making(folder / "repository", folder / "keys", PASSPHRASE).add(version, folder / version, form)


def give(folder: Path, version: str, ring: str = "pilot") -> None:
    Making(folder / "repository", folder / "keys", PASSPHRASE).give(ring, version)


def staged(folder: Path, shelf: Path, root: Path) -> None:
    """What the ring `pilot` is offered, on the shelf of a PC, without a line between."""

    def read(url: str) -> Iterator[bytes]:
        place = folder / "repository" / url.removeprefix("http://here/")
        if not place.is_file():
            raise FileNotFoundError(url)
        yield place.read_bytes()

    held = root.read_bytes()
    at = SystemClock(ZoneInfo("UTC")).now()
    Shelf(shelf, held).stage(Repository("http://here", shelf, held, read), "pilot", "1.0.0", at)


def with_updates(config: Path, url: str, root: Path, folder: Path, *, window_s: int = 120) -> None:
    """The same station, told where its versions come from."""
    table = f'[update]\nring = "pilot"\nurl = "{url}"\nroot = "{root}"\nfolder = "{folder}"\nwindow_s = {window_s}\n'
    config.write_text(config.read_text(encoding="utf-8") + "\n" + table, encoding="utf-8")


def around(home: Path) -> dict[str, str]:
    """The environment of a person of this PC who has nothing yet."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH"}}
    return {
        **kept,
        "HOME": str(home),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
    }


@contextmanager
def station(program: Path, config: Path, home: Path, **more: str) -> Iterator[subprocess.Popen[str]]:
    """The program a person starts; ended in order with the block."""
    words = [str(program), "station", "--config", str(config), "--language", "en"]
    process = subprocess.Popen(
        words, cwd=home, env={**around(home), **more}, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


def said(program: Path, home: Path, *words: str) -> tuple[int, str]:
    """Exit status and words of one command."""
    done = subprocess.run(
        [str(program), *words], cwd=home, env=around(home), text=True, capture_output=True, timeout=120, check=False
    )
    return done.returncode, done.stdout + done.stderr


def wait_until(is_so: Callable[[], bool], most_s: float, what: str) -> None:
    until = time.monotonic() + most_s
    while not is_so():
        assert time.monotonic() < until, f"not within {most_s:.0f} s: {what}"
        time.sleep(0.1)


def figures(folder: Path) -> dict[str, object]:
    """What the station last wrote of itself; nothing before that."""
    try:
        return msgspec.json.decode((folder / "station.json").read_bytes(), type=dict[str, object])
    except (OSError, msgspec.MsgspecError):
        return {}
