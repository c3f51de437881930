"""A station that is killed in the middle of its work leaves nothing of a patient that can be read on the disk, wherever it writes.

The real windows in a process of their own, with folders of their own for home, state, cache, configuration, temporary files and cores; a
doctor and a nurse at work, online and in an outage; then SIGKILL. Every byte that was left is searched for every patient of the hospital.
"""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from practice.hospital import resources
from tests.architecture.sources import ROOT
from tests.journeys.hospital_process import hospital
from tests.support.print_server import print_server
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.startup import STORE

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
STAGE = (  # as `wardlight station` begins
    "import sys; from client.memory import keep_spool_in_memory, leave_no_dump; leave_no_dump(); keep_spool_in_memory();"
    " from ui.tour.stage import main; main(sys.argv[1:])"
)
SHORTEST, BEGINNING = 3, 4
PATIENCE_S = 180.0


class Stage:
    """The station as a process of its own that is told what to do."""

    def __init__(self, home: Path, config: Path, **around: str) -> None:
        for name in ("home", "tmp", "run", "work"):
            (home / name).mkdir(parents=True, mode=0o700, exist_ok=True)
        own = {
            name: str(home / "home" / name.lower())
            for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
        }
        own |= {"HOME": str(home / "home"), "TMPDIR": str(home / "tmp"), "XDG_RUNTIME_DIR": str(home / "run")}
        environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **around}
        command = [sys.executable, "-c", STAGE, "--config", str(config)]
        command += ["--shots", str(home / "none"), "--cache", str(home / "home" / "cache")]
        self.process = subprocess.Popen(
            command, cwd=home / "work", env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def told(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the station ended"
        found: dict[str, Any] = json.loads(line)
        return found

    def begin(self, name: str, **more: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"act": name, **more}) + "\n")
        self.process.stdin.flush()

    def act(self, name: str, **more: Any) -> dict[str, Any]:
        self.begin(name, **more)
        answer = self.told()
        assert answer["ok"], answer
        return answer

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)
        for end in (self.process.stdin, self.process.stdout):
            if end is not None:
                end.close()


def words_of_patients() -> dict[str, set[str]]:
    """Name, numbers and spelling of everybody in the practice hospital; what is too short to mean anybody is left out."""
    found: dict[str, set[str]] = {"name": set(), "number": set(), "pinyin": set()}
    for row in resources(datetime.now().astimezone(), 1):
        if row["resourceType"] != "Patient":
            continue
        for name in row.get("name", ()):
            whole = name.get("text") or " ".join((name.get("family", ""), *name.get("given", ())))
            kind = "pinyin" if whole.isascii() else "name"
            found[kind] |= {whole, whole.replace(" ", "")} if kind == "pinyin" else {whole}
        found["number"] |= {one["value"] for one in row.get("identifier", ()) if "value" in one}
        found["number"] |= {one["value"] for one in row.get("telecom", ()) if "value" in one}
    return {kind: {word for word in words if len(word.encode()) >= 2 * SHORTEST} for kind, words in found.items()}


def left_by(folder: Path, words: set[str]) -> list[str]:
    """Which file holds which word, in which encoding. Looked for one by one is only what begins with four bytes that stand there."""
    spelt = {(word, code): word.encode(code) for word in words for code in ENCODINGS}
    spelt |= {(word, "lower"): word.lower().encode() for word in words if word.isascii()}
    alike: dict[int, dict[bytes, str]] = {}
    for (word, code), raw in spelt.items():
        alike.setdefault(int.from_bytes(raw[:BEGINNING], sys.byteorder), {}).setdefault(raw, f"{word} ({code})")
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            content = file.read_bytes()
            met = [raw for beginning in begun(content, set(alike)) for raw in alike[beginning].items()]
            found += [f"{file.relative_to(folder)}: {told}" for raw, told in met if raw in content]
    return found


def begun(content: bytes, beginnings: set[int]) -> set[int]:
    """Those of the numbers of four bytes that stand anywhere in it."""
    found = set[int]()
    for at in range(BEGINNING):
        whole = (len(content) - at) // BEGINNING * BEGINNING
        found |= beginnings.intersection(memoryview(content[at : at + max(whole, 0)]).cast("I"))
    return found


@pytest.fixture
def crashed(tmp_path: Path) -> Iterator[Path]:
    """What a station left that was killed with a draft on the screen and commands that wait."""
    with hospital(tmp_path / "hospital") as running:
        home = tmp_path / "pc"
        config = practice_station(home / "station", running.base, zone="")
        stage = Stage(home, config)
        try:
            stage.told()
            limits = Path(f"/proc/{stage.process.pid}/limits").read_text(encoding="ascii")
            assert re.search(r"Max core file size +0 +0 ", limits), limits
            stage.act("wait-fresh")
            stage.act("sign-in", who="doctor", staff=DOCTOR, password=PASSWORD)
            stage.act("sign-in", who="nurse", staff=NURSE, password=PASSWORD)
            stage.act("open-bed", bed="12")
            stage.act("bed-map")
            running.stop()
            stage.act("wait-mode", mode="emergency")
            stage.act("order", line="dyxajf 500mg st po")
        finally:
            stage.kill()
        yield home


def test_a_station_that_is_killed_at_work_leaves_no_patient_on_the_disk(crashed: Path) -> None:
    files = [one for one in crashed.rglob("*") if one.is_file()]
    store = next(one for one in files if one.name == STORE)
    log = store.with_name(f"{STORE}-wal")
    assert store.stat().st_size + log.stat().st_size > 1_000_000, "it had the whole ward"
    words = words_of_patients()
    assert all(len(some) > 50 for some in words.values())
    assert left_by(crashed, {*words["name"], *words["number"], *words["pinyin"]}) == []
    assert [one.name for one in files if one.name.startswith("core")] == []
    assert [
        str(one) for one in files if one.suffix in {".pdf", ".ps", ".html"} and b"<script" not in one.read_bytes()
    ] == []


def test_a_station_that_is_killed_in_the_middle_of_a_print_leaves_no_patient_and_no_page_on_the_disk(
    tmp_path: Path,
) -> None:
    """The printing system has half of the page when the program dies: the other half lay in its own memory, and in no file at all."""
    with hospital(tmp_path / "hospital") as running, print_server(stalls_after=4096) as printing:
        home = tmp_path / "pc"
        config = practice_station(home / "station", running.base, zone="")
        stage = Stage(home, config, CUPS_SERVER=printing.address)
        try:
            stage.told()
            stage.act("wait-fresh")
            stage.act("sign-in", who="doctor", staff=DOCTOR, password=PASSWORD)
            stage.act("open-bed", bed="12")
            stage.begin("print")
            assert printing.came.wait(PATIENCE_S), "the page is on its way"
        finally:
            stage.kill()
        words = words_of_patients()
        assert left_by(home, {*words["name"], *words["number"], *words["pinyin"]}) == []
        files = [one for one in home.rglob("*") if one.is_file()]
        assert [str(one) for one in files if b"%PDF-" in one.read_bytes()] == []
        assert [one.name for one in files if one.name.startswith("core")] == []


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes("x赵秉衡x".encode("utf-16-be"))
    (tmp_path / "b").write_bytes(b"zhao bingheng")
    assert len(left_by(tmp_path, {"赵秉衡", "Zhao Bingheng"})) == 2
