"""A start takes a staged version over only where the closed station left nothing that speaks against it; and the commands say so."""

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from offline.mode import Mode
from offline.status import Waiting
from offline.updates import choice as choosing
from offline.updates.choice import Choice, store_form
from tests.client.updates.test_repository import Site
from tests.offline.updates.test_gate import a_status
from tests.ui.test_startup import NOWHERE
from ui.commands import update
from ui.commands.practice_ward import practice_station
from ui.fleet.figures import Place, as_json, figures_of
from ui.fleet.keeper import FILE
from ui.places import own_version
from ui.settings import Settings, read_settings
from ui.startup import STORE, data_folder
from ui.updates.at_start import take_at_start
from ui.updates.shelves import shelf_of

CLOCK = SystemClock(ZoneInfo("UTC"))
NEWER = "9.0.0"


class Pc:
    """A station that was closed, with 9.0.0 staged for its ring."""

    def __init__(self, folder: Path) -> None:
        self.site = Site(folder / "site")
        self.config = practice_station(folder / "station", NOWHERE, zone="UTC")
        (folder / "root.json").write_bytes(self.site.root)
        shelf = folder / "site" / "pc"
        more = f'[update]\nring = "pilot"\nroot = "{folder / "root.json"}"\nfolder = "{shelf}"\n'
        self.config.write_text(f"{self.config.read_text()}\n{more}")
        self.settings: Settings = read_settings(self.config)
        self.folder = data_folder(self.settings)
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / STORE).write_bytes(b"store")
        self.site.make().add(NEWER, self.site.program, store_form() + 1)
        self.site.make().give("pilot", NEWER)
        found = shelf_of(self.settings)
        assert found is not None
        self.shelf = found
        self.shelf.stage(self.site.pc(), "pilot", own_version(), CLOCK.now())

    def left(self, mode: Mode = Mode.ONLINE, pid: int = 2**22 + 1, **waiting: int) -> None:
        """The figures of the station as it was closed."""
        status = replace(a_status(mode), waiting=Waiting(open=sum(waiting.values()), by_state=waiting))
        place = Place(version="1", ring="pilot", station="N3-D01", ward="N3")
        (self.folder / FILE).write_bytes(as_json(figures_of(status, place, CLOCK.now(), pid)))

    def started(self) -> str:
        take_at_start(self.settings, self.shelf, self.folder)
        return choosing.read(self.folder).chosen

    def said(self, *words: str) -> int:
        return update.main([*words, "--config", str(self.config), "--language", "en"])


@pytest.fixture
def pc(qapp: QApplication, tmp_path: Path) -> Pc:
    return Pc(tmp_path)


def test_a_station_that_was_closed_in_order_takes_the_staged_version_at_its_start(pc: Pc) -> None:
    pc.left()
    assert pc.started() == NEWER
    assert choosing.read(pc.folder).is_on_trial


def test_what_a_station_left_behind_keeps_it_at_its_version(pc: Pc) -> None:
    assert pc.started() == "", "no figures: nobody knows how it stands"
    for left in (
        partial(pc.left, Mode.EMERGENCY),
        partial(pc.left, Mode.READ_ONLY),
        partial(pc.left, saved_here=1),
        partial(pc.left, conflict=1),
        partial(pc.left, pid=os.getpid()),
    ):
        left()
        assert pc.started() == ""
    (pc.folder / STORE).unlink()
    assert pc.started() == NEWER, "a PC without a store has nothing to lose"


def test_applying_by_hand_is_refused_with_the_reasons(pc: Pc, capsys: pytest.CaptureFixture[str]) -> None:
    pc.left(Mode.EMERGENCY, saved_here=2)
    assert pc.said("--apply") == 2
    told = capsys.readouterr().out
    assert "in an emergency" in told
    assert "wait for central's confirmation" in told
    pc.left(pid=os.getpid())
    assert pc.said("--apply") == 2
    assert "the station is open" in capsys.readouterr().out
    pc.left()
    assert pc.said("--apply") == 0
    assert choosing.read(pc.folder).chosen == NEWER


def test_a_version_whose_store_the_one_before_would_not_read_is_not_rolled_back(
    pc: Pc, capsys: pytest.CaptureFixture[str]
) -> None:
    pc.left()
    assert pc.said("--roll-back") == 2
    assert "nothing before it" in capsys.readouterr().out
    choosing.write(pc.folder, Choice(chosen=NEWER))
    assert pc.said("--roll-back") == 2
    assert "would not read the store" in capsys.readouterr().out
    assert choosing.read(pc.folder).chosen == NEWER


def test_one_that_writes_the_same_store_is_and_may_be_tried_again(pc: Pc, capsys: pytest.CaptureFixture[str]) -> None:
    pc.left()
    pc.site.make().add("9.1.0", pc.site.program, store_form())
    pc.site.make().give("pilot", "9.1.0")
    pc.shelf.stage(pc.site.pc(), "pilot", own_version(), CLOCK.now())
    choosing.write(pc.folder, Choice(chosen="9.1.0"))
    assert pc.said("--roll-back") == 1
    assert "IT took it back on this PC" in capsys.readouterr().out
    assert (choosing.read(pc.folder).chosen, pc.started()) == ("", "")
    assert pc.said("--retry", "9.9.9") == 2
    assert pc.said("--retry", "9.1.0") == 0
    assert pc.started() == "9.1.0"
    assert pc.said("--form") == 0
    assert capsys.readouterr().out.endswith(f"{store_form()}\n")
