"""The keeper in a real workplace's clothes: it changes over in a quiet moment only, says why not, and follows other settings."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from client.clock import SetClock
from offline.mode import Mode
from offline.status import StationStatus, Waiting
from offline.updates import choice as choosing
from offline.updates.gate import CALM_S, Hindrance
from offline.updates.shelf import Offered
from tests.offline.updates.test_gate import a_status
from ui.fleet.log import RunningLog
from ui.notices import Notices
from ui.settings_update import UpdateSettings
from ui.spawner import Spawner
from ui.updates.keeper import People, UpdateKeeper, UpdateShared
from ui.updates.words import hindrance_words, never_words, stand_lines, stand_word
from ui.workplace.facts import version_words

AT = datetime(2026, 12, 1, 8, tzinfo=UTC)


class FakeShelf:
    """What the last look brought; the real one is tested beside its own source."""

    def __init__(self) -> None:
        self.last: Offered | None = Offered(ring="pilot", version="1.2.0", schema=99, at=AT)

    def offered(self) -> Offered | None:
        return self.last

    def is_ours(self) -> bool:
        return False


class Bench:
    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.loop, self.folder = asyncio.new_event_loop(), folder
        self.clock, self.shelf, self.notices = SetClock(AT, ZoneInfo("UTC")), FakeShelf(), Notices()
        self.status: StationStatus = a_status(Mode.ONLINE)
        self.people, self.is_anew = People(), False
        self.log, self.parent = RunningLog(folder, self.clock.now), QObject(qapp)
        self.settings = UpdateSettings(ring="pilot", url="https://u.test", root="r")
        self.wanted: list[bool] = []
        self.keeper = self.made()

    def made(self) -> UpdateKeeper:
        shared = UpdateShared(
            shelf=self.shelf,  # type: ignore[arg-type]  # the two questions the keeper asks
            settings=self.settings,
            folder=self.folder,
            running="1.0.0",
            installed="1.0.0",
            arguments=(),
            clock=self.clock,
            notices=self.notices,
            spawner=Spawner(self.loop, lambda *_: None),
            log=self.log,
            status=lambda: self.status,
            people=lambda: self.people,
            is_drill_running=lambda: False,
            anew=lambda: self.is_anew,
        )
        keeper = UpdateKeeper(shared, self.parent)
        keeper.wanted.connect(self._note)
        return keeper

    def _note(self) -> None:
        self.wanted.append(True)

    def calm(self) -> None:
        self.clock.advance(CALM_S + 1)
        self.keeper.look()


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qapp, tmp_path)
    yield made
    made.keeper.close()
    made.log.close()
    made.parent.deleteLater()
    made.loop.close()


def test_a_staged_version_is_chosen_in_a_quiet_minute_and_once(bench: Bench) -> None:
    bench.keeper.look()
    assert (bench.keeper.stand.word, bench.keeper.stand.hindrances) == ("held", (Hindrance.SOMEBODY_HERE,))
    bench.calm()
    bench.calm()
    assert bench.wanted == [True]
    found = choosing.read(bench.folder)
    assert (found.chosen, found.is_on_trial) == ("1.2.0", True)


@pytest.mark.parametrize(
    "hinder",
    [
        lambda it: setattr(it, "people", People(signed_in=1)),
        lambda it: setattr(it, "people", People(locked=1)),
        lambda it: setattr(it, "status", a_status(Mode.EMERGENCY)),
        lambda it: setattr(it, "status", replace(it.status, waiting=Waiting(open=1, by_state={"saved_here": 1}))),
        lambda it: setattr(it.shelf, "last", None),
        lambda it: setattr(it.shelf, "last", Offered(ring="all", version="1.2.0", schema=99, at=AT)),
        lambda it: choosing.write(it.folder, choosing.Choice(refused={"1.2.0": "no-window"})),
    ],
)
def test_nothing_changes_over_while_something_speaks_against_it(bench: Bench, hinder: Callable[[Bench], None]) -> None:
    hinder(bench)
    for _ in range(3):
        bench.calm()
    assert bench.wanted == []
    assert not choosing.read(bench.folder).is_on_trial


def test_who_only_locked_is_asked_to_sign_out(bench: Bench) -> None:
    bench.people = People(locked=1)
    bench.calm()
    assert [one.title for one in bench.notices.current()] == ["Version 1.2.0 is ready"]
    bench.people = People()
    bench.keeper.look()
    assert bench.wanted == [True]


def test_where_the_site_wants_a_person_to_do_it_nothing_changes_by_itself(bench: Bench) -> None:
    bench.keeper.close()
    bench.settings = UpdateSettings(ring="pilot", url="https://u.test", root="r", by_itself=False)
    bench.keeper = bench.made()
    bench.calm()
    assert (bench.keeper.stand.word, bench.wanted) == ("ready", [])


def test_other_settings_start_the_station_anew_also_in_an_emergency_but_under_nobody_s_hands(bench: Bench) -> None:
    bench.shelf.last, bench.is_anew = None, True
    bench.status = replace(a_status(Mode.EMERGENCY), waiting=Waiting(open=3, by_state={"saved_here": 3}))
    bench.people = People(locked=1)
    bench.calm()
    assert bench.wanted == []
    bench.people = People()
    bench.calm()
    assert bench.wanted == [True]
    assert not choosing.read(bench.folder).is_on_trial


def test_what_was_taken_back_and_what_cannot_be_had_is_said_and_is_not_well(bench: Bench) -> None:
    choosing.write(bench.folder, choosing.Choice(told="1.2.0", refused={"1.2.0": "no-window"}))
    bench.keeper.look()
    assert bench.notices.current()[0].title == "Version 1.2.0 was taken back"
    assert [one.is_well for one in bench.keeper.checks()] == [False]
    bench.shelf.last = Offered(
        ring="pilot", version="1.2.0", schema=99, at=AT, trouble=("UpdateRefused", "metadata-expired")
    )
    bench.keeper.look()
    assert bench.keeper.stand.word == "trouble"
    said = dict(stand_lines(bench.keeper.stand))
    assert "has run out" in said["Not staged"]
    assert "did not open its window" in said["Not taken by itself"]


def test_version_and_ring_are_said_in_one_line(qapp: QApplication) -> None:
    assert version_words("1.2.0", "pilot") == "v1.2.0 · ring pilot"
    assert (version_words("1.2.0", ""), version_words("", "")) == ("v1.2.0", "")


def test_every_reason_and_every_word_has_words_of_its_own(qapp: QApplication) -> None:
    assert len({hindrance_words(one) for one in Hindrance}) == len(Hindrance)
    for why in ("no-window", "ended", "cut-off", "by-hand", "older-than-installed", "store-newer", "file-changed"):
        assert never_words(why) != why
    for word in ("up-to-date", "ready", "held", "trouble", "refused", "taken-back"):
        assert stand_word(word) != word
