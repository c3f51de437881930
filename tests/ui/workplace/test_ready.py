"""Is this PC ready for an outage? What only the windows know, and the alarm: over the practice ward's real store."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from client.clock import SetClock
from offline.status import Check
from tests.ui.workplace.conftest import Office
from ui.emergency.check_words import CheckName, check_words, part_words
from ui.emergency.ready_words import NOTICE
from ui.notices import Notice
from ui.workplace.facts import card_facts
from ui.workplace.ready_watch import ReadyShared, ReadyWatch, power_check


class _Printers:
    """Printers that can be switched off."""

    def __init__(self) -> None:
        self.names: tuple[str, ...] = ("HP-N3",)

    def all(self) -> tuple[str, ...]:
        return self.names

    def default(self) -> str:
        return self.names[0] if self.names else ""


class _Ready:
    """The watch of an office, with printers that can be switched off and a clock that can be moved."""

    def __init__(self, office: Office, folder: Path) -> None:
        place = office.workplace
        assert isinstance(place.clock, SetClock)
        self.office, self.clock, self.printers = office, place.clock, _Printers()
        station = msgspec.structs.replace(place.settings.station, data=str(folder / "store"))
        self.watch = ReadyWatch(
            ReadyShared(
                station=place.station,
                settings=msgspec.structs.replace(place.settings, station=station),
                folder=folder / "store",
                clock=place.clock,
                notices=place.notices,
                spawner=place.spawner,
                pack=place.pack.keeper,
                printers=self.printers.all,
                default_printer=self.printers.default,
            ),
            place,
        )

    def look(self, after: timedelta = timedelta()) -> None:
        self.clock.advance(after.total_seconds())
        self.watch.look()
        self.office.settle()
        self.office.loop.run_until_complete(self.office.workplace.station.engine.recount())
        self.watch.tell()

    def check(self, name: CheckName) -> Check:
        return next(one for one in self.office.workplace.station.status.readiness if one.name == name)

    def notice(self) -> Notice | None:
        return next((one for one in self.office.workplace.notices.current() if one.key == NOTICE), None)


@pytest.fixture
def ready(office: Office, tmp_path: Path) -> _Ready:
    return _Ready(office, tmp_path)


def test_the_card_says_printer_key_ward_pack_and_drill_with_what_to_do(ready: _Ready) -> None:
    ready.look()
    assert ready.check(CheckName.PRINTER).is_well
    assert check_words(ready.check(CheckName.PRINTER))[1] == "HP-N3"
    key = ready.check(CheckName.KEY)
    assert not key.is_well, "this PC has no keyring"
    assert "Do not restart this PC" in check_words(key)[2] or "不要重启" in check_words(key)[2]
    pack = check_words(ready.check(CheckName.WARD_PACK))
    assert all(pack), "there is none yet, with what to do"
    assert ready.check(CheckName.DRILL) == Check(name="drill", is_well=False, facts=("never",))


def test_a_printer_that_is_gone_is_told_when_it_stays_away_and_taken_back_when_it_is_there_again(ready: _Ready) -> None:
    ready.look()
    before = ready.notice()
    ready.printers.names = ()
    ready.look(timedelta(minutes=6))
    assert not ready.check(CheckName.PRINTER).is_well
    assert ready.notice() == before, "a moment is no alarm"
    ready.look(timedelta(minutes=3))
    told = ready.notice()
    assert told is not None
    assert part_words(CheckName.PRINTER) in told.title
    ready.printers.names = ("HP-N3",)
    ready.look(timedelta(minutes=6))
    after = ready.notice()
    assert after is None or part_words(CheckName.PRINTER) not in after.title


def test_the_sign_in_card_names_what_is_not_ready(ready: _Ready) -> None:
    ready.look()
    clock, status = ready.clock, ready.office.workplace.station.status
    read = replace(status, freshness=replace(status.freshness, as_of=clock.now()))
    fact = card_facts(read, clock.now(), clock.zone, is_marked=True)[-1]
    assert part_words(CheckName.KEY) in fact.remark


def test_a_drill_that_ran_beside_this_station_is_remembered_and_a_quarter_later_it_is_due_again(ready: _Ready) -> None:
    ready.watch.drill_files[0].write_text(f"{ready.clock.now():%Y-%m-%d}\n", encoding="utf-8")
    ready.look()
    assert ready.check(CheckName.DRILL).is_well
    ready.look(timedelta(days=93))
    assert not ready.check(CheckName.DRILL).is_well


def told(folder: Path, name: str, **words: str) -> None:
    (folder / name).mkdir(parents=True)
    for key, text in words.items():
        (folder / name / key).write_text(text + "\n", encoding="ascii")


def test_a_battery_is_well_while_it_is_fed_or_full_and_unknown_where_the_system_tells_of_none(tmp_path: Path) -> None:
    assert not power_check(tmp_path / "nothing").is_known
    told(tmp_path, "BAT0", type="Battery", capacity="22")
    found = power_check(tmp_path)
    assert (found.is_known, found.is_well, found.facts) == (True, False, ("22",))
    told(tmp_path, "AC", type="Mains", online="1")
    assert power_check(tmp_path).is_well


def test_the_scanner_is_unknown_until_something_was_scanned(office: Office) -> None:
    ready = office.workplace.ready
    (before,) = [one for one in ready.checks() if one.name == "scanner"]
    assert not before.is_known
    ready.take_scan("WLU1")
    (after,) = [one for one in ready.checks() if one.name == "scanner"]
    assert after.is_known
    assert after.facts
    assert "WLU1" not in str(after)
