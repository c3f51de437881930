"""Mirrors ui/commands/envelope.py: an envelope is made on paper, the passphrase stands nowhere else, and a used one is replaced."""

import asyncio
import stat
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from offline.stand_ins import EmergencyAccount
from tests.ui.test_startup import NOWHERE
from ui.commands import envelope
from ui.commands.practice_ward import practice_station
from ui.printing.envelope_sheet import Envelope
from ui.settings import read_settings
from ui.startup import assembled

CLOCK = SystemClock(ZoneInfo("UTC"))


def accounts(config: Path) -> tuple[EmergencyAccount, ...]:
    async def scene() -> tuple[EmergencyAccount, ...]:
        station = (await assembled(read_settings(config), CLOCK, Random(1))).station
        found = await station.standing_in.accounts()
        await station.stop()
        return found

    return asyncio.run(scene())


def said(capsys: pytest.CaptureFixture[str], config: Path, *words: str) -> tuple[int, str]:
    status = envelope.main([words[0], "--config", str(config), "--language", "en", *words[1:]])
    return status, capsys.readouterr().out


def test_an_envelope_is_made_replaced_listed_and_removed(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config, paper = practice_station(tmp_path, NOWHERE, zone="UTC"), tmp_path / "one.pdf"
    status, told = said(capsys, config, "make", "--account", "ea-1", "--by", "IT Lu Ying", "--pdf", str(paper))
    assert (status, "EA-1" in told, str(paper) in told) == (0, True, True)
    assert paper.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(paper.stat().st_mode) == 0o600
    (first,) = accounts(config)
    assert (first.name, first.role.value, first.made_by) == ("EA-1", "nurse", "IT Lu Ying")
    assert said(capsys, config, "make", "--by", "IT Lu Ying", "--pdf", str(tmp_path / "two.pdf"))[0] == 0
    (second,) = accounts(config)
    assert second.kept != first.kept, "the old passphrase is worth nothing"
    assert "sealed" in said(capsys, config, "list")[1]
    assert "removed" in said(capsys, config, "remove", "--by", "IT Lu Ying")[1]
    assert accounts(config) == ()


@pytest.mark.parametrize("where", [[], ["--printer", "no such printer"], ["--pdf", "station.toml"]])
def test_without_paper_no_passphrase_is_made(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str], where: list[str]
) -> None:
    config = practice_station(tmp_path, NOWHERE, zone="UTC")
    given = [str(config.parent / one) if one.endswith(".toml") else one for one in where]
    status, told = said(capsys, config, "make", "--by", "IT", *given)
    assert status == 2
    assert told
    assert accounts(config) == ()


def test_nobody_makes_one_without_saying_who(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = practice_station(tmp_path, NOWHERE, zone="UTC")
    assert said(capsys, config, "make", "--pdf", str(tmp_path / "one.pdf"))[0] == 2
    assert not (tmp_path / "one.pdf").exists()


def test_the_text_of_an_envelope_shows_no_passphrase() -> None:
    one = Envelope(account="EA-1", passphrase="K7QX", role="", station="", ward="", hospital="", made="", by="")
    assert "K7QX" not in repr(one)
