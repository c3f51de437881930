"""`wardlight check --security`: what weakens a PC is found and said in words, by its exit status and as JSON."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from client.secrets import new_signing_key, public_half, store_key
from offline.journal import write
from offline.store.books import connect
from offline.store.database import Database
from offline.trust import SEEN, Trust
from tests.support.resources import NOW_MS, ZONE
from ui.commands.practice_ward import practice_station
from ui.diagnostics import security
from ui.diagnostics.findings import Finding, Report, Verdict, as_json
from ui.diagnostics.security import Looked, looked_over, swap_places
from ui.diagnostics.security_store import looked_into
from ui.diagnostics.words import in_words
from ui.settings import read_settings
from ui.startup import STORE, data_folder, device_secrets

NOWHERE = "http://127.0.0.1:9/fhir"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Looked:
    """A station of the practice ward with a store that was begun; copied for each test."""
    folder = tmp_path_factory.mktemp("pc")
    config = practice_station(folder / "station", NOWHERE, zone="UTC")
    settings = read_settings(config)
    device = device_secrets(settings)
    key = store_key(device)

    async def begin() -> None:
        database = await Database.open(data_folder(settings) / STORE, key, at_ms=NOW_MS)
        await database.write(lambda books: write(books, at_ms=NOW_MS, kind="opened", facts={"why": "test"}))
        await database.write(lambda books: write(books, at_ms=NOW_MS + 1, kind="opened", facts={"why": "again"}))
        await database.close()

    asyncio.run(begin())
    trust = Trust(folder / "trust")
    trust.enrol(public_half(new_signing_key()))
    return Looked(settings=settings, config=config, trust=trust, clock=SystemClock(ZONE), device=device)


@pytest.fixture
def looked(begun: Looked, tmp_path: Path) -> Looked:
    shutil.copytree(begun.folder, tmp_path / "store")
    shutil.copytree(begun.trust.folder, tmp_path / "trust")
    station = msgspec.structs.replace(begun.settings.station, data=str(tmp_path / "store"))
    return replace(
        begun,
        settings=msgspec.structs.replace(begun.settings, station=station),
        trust=Trust(tmp_path / "trust"),
    )


def _found(looked: Looked) -> dict[str, Finding]:
    return {one.name: one for one in (*looked_over(looked), *looked_into(looked))}


def test_a_station_as_it_should_be_is_well_where_this_pc_can_be(looked: Looked) -> None:
    found = _found(looked)
    well = {"signatures", "packs-signed", "keys-kept", "store-sealed", "files-private", "trail"}
    assert {name for name in well if found[name].verdict is not Verdict.WELL} == set()
    assert found["trail"].facts["state"] == "whole"


@pytest.mark.parametrize(
    ("spoil", "look", "verdict"),
    [
        (lambda one: (one.folder / STORE).chmod(0o644), security.files_private, Verdict.WRONG),
        (lambda one: one.folder.chmod(0o755), security.files_private, Verdict.WRONG),
        (lambda one: (one.folder / "device.key").chmod(0o640), security.keys_kept, Verdict.WRONG),
        (
            lambda one: (one.folder / f"{STORE}.old").write_bytes(b"SQLite format 3\0..."),
            security.store_sealed,
            Verdict.CANNOT_WORK,
        ),
        (lambda one: (one.trust.folder / SEEN).write_bytes(b"{"), security.settings_signed, Verdict.WRONG),
    ],
)
def test_what_weakens_a_pc_is_found(
    looked: Looked, spoil: Callable[[Looked], object], look: security.Look, verdict: Verdict
) -> None:
    assert look(looked).verdict is Verdict.WELL
    spoil(looked)
    assert look(looked).verdict is verdict


def test_a_store_that_cannot_be_read_is_found(looked: Looked) -> None:
    (looked.folder / STORE).write_bytes(b"\0" * 8192)
    assert [one.verdict for one in looked_into(looked)] == [Verdict.CANNOT_WORK]


def test_a_journal_that_was_changed_is_found(looked: Looked) -> None:
    assert looked.device is not None
    books = connect(looked.folder / STORE, store_key(looked.device))
    for trigger in [
        row[0] for row in books.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    ]:
        books.execute(f"DROP TRIGGER {trigger}")
    books.execute("UPDATE event SET facts = '{}' WHERE seq = (SELECT min(seq) FROM event)")
    books.close()
    found = {one.name: one for one in looked_into(looked)}
    assert (found["trail"].verdict, found["trail"].facts["state"]) == (Verdict.CANNOT_WORK, "chain")


def test_a_store_that_a_station_has_open_is_not_called_well(looked: Looked) -> None:
    assert looked.device is not None
    books = connect(looked.folder / STORE, store_key(looked.device))
    try:
        (found,) = looked_into(looked)
    finally:
        books.close()
    assert (found.verdict, found.facts["state"]) == (Verdict.WRONG, "in use by a running station")


def test_a_pc_that_was_told_no_key_and_a_link_in_the_clear_are_said(looked: Looked, tmp_path: Path) -> None:
    signed = security.settings_signed(replace(looked, trust=Trust(tmp_path / "none")))
    assert (signed.verdict, signed.facts["hospital_key"]) == (Verdict.WRONG, "no")
    assert security.link_sealed(looked).verdict is Verdict.WRONG


def test_swap_in_the_clear_is_told_from_swap_in_memory(
    tmp_path: Path, looked: Looked, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "swaps"
    told.write_text(
        "Filename Type Size Used Priority\n/swapfile file 1 0 -2\n/dev/zram0 partition 1 0 5\n", encoding="utf-8"
    )
    assert swap_places(told) == ("/swapfile", "/dev/zram0")
    assert swap_places(tmp_path / "none") is None
    monkeypatch.setattr(security, "swap_places", lambda: ("/dev/zram0",))
    assert security.swap_sealed(looked).verdict is Verdict.WELL
    monkeypatch.setattr(security, "swap_places", lambda: ("/swapfile", "/dev/zram0"))
    assert security.swap_sealed(looked).facts["place"] == "/swapfile"


def test_the_report_is_said_in_words_and_ends_with_the_worst_verdict(begun: Looked, tmp_path: Path) -> None:
    own = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "XDG_STATE_HOME": str(tmp_path / "state")}
    command = [sys.executable, "-m", "ui.command_line", "check", "--security", "--config", str(begun.config)]
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [*command, "--lang", "zh_CN"], env=environment, capture_output=True, text=True, check=False, timeout=100
    )
    assert run.returncode == 1
    assert "请告知信息科" in run.stdout
    assert "Traceback" not in run.stderr


def test_the_report_says_the_same_in_english_and_as_json(looked: Looked, qapp: QApplication) -> None:
    report = Report(findings=(*looked_over(looked), *looked_into(looked)), is_safety=True)
    told = json.loads(as_json(report))
    assert told["exit"] == 1
    assert {"signatures", "swap", "core-files", "trail"} <= {one["name"] for one in told["findings"]}
    said = in_words(report)
    assert said.count("\n") == len(report.findings) + 1
    assert "Tell IT." in said


def test_looking_changes_nothing(looked: Looked) -> None:
    before = sorted((str(one), one.stat().st_mtime_ns) for one in looked.folder.rglob("*") if one.is_file())
    looked_over(looked)
    after = sorted((str(one), one.stat().st_mtime_ns) for one in looked.folder.rglob("*") if one.is_file())
    assert before == after
