"""The launcher with programs that are small scripts: which is started, when it is tried, and when the one before comes back."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from client.clock import SystemClock
from offline.updates import choice as choosing
from offline.updates import copies
from offline.updates.choice import Choice
from offline.updates.shelf import Shelf
from tests.client.updates.test_repository import Site
from ui.commands.folders import FolderInUseError, held
from ui.updates import launching
from ui.updates.launching import AGAIN, LOCK, TRYING, Launch, Told, chosen, launched, told

AT = datetime(2026, 12, 1, 8, tzinfo=UTC)
CLOCK = SystemClock(ZoneInfo("UTC"))
REACHES = """#!/bin/sh
trial=${WARDLIGHT_LAUNCHED##*/}; rest=${WARDLIGHT_LAUNCHED%/*}; version=${rest##*/}
echo "$version $*" >>"$3/ran"
printf '{"version":"%s","trial":"%s"}' "$version" "$trial" >"$3/update-reached.json"
"""
"""Says that its window stands, as a real one does; `station --data FOLDER` is how it is started."""


class Pc:
    """One PC with a station that has a store, and versions that were staged."""

    def __init__(self, folder: Path) -> None:
        self.site = Site(folder / "site")
        self.shelf = Shelf(folder / "site" / "pc", self.site.root)
        self.folder = folder / "data"
        self.folder.mkdir()
        self.store = self.folder / "station.db"
        self.store.write_bytes(b"one entry waits")
        self.how = Launch(
            folder=self.folder,
            store=self.store,
            shelf=self.shelf,
            installed="1.0.0",
            window_s=2.0,
            arguments=("--data", str(self.folder)),
            clock=CLOCK,
        )

    def stage(self, version: str, script: str) -> None:
        (self.site.program / "wardlight").write_text(script)
        self.site.offer(version)
        self.shelf.stage(self.site.pc(), "pilot", "1.0.0", AT)

    def choose(self, version: str) -> Choice:
        return chosen(self.folder, choosing.read(self.folder), version, "1.0.0", CLOCK)

    @property
    def choice(self) -> Choice:
        return choosing.read(self.folder)

    @property
    def ran(self) -> list[str]:
        place = self.folder / "ran"
        return [line.split()[0] for line in place.read_text().splitlines()] if place.exists() else []


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    made = Pc(tmp_path)
    yield made
    left = {one.name for one in made.folder.iterdir()}
    assert TRYING not in left, "no trial is left open"
    assert not [one for one in left if one.endswith(".back")]


def test_without_a_chosen_version_the_installed_program_runs(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    assert launched(pc.how) is None
    assert pc.ran == []


def test_a_version_that_reaches_its_window_is_good_and_its_status_is_handed_on(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES + "exit 7\n")
    pc.choose("1.2.0")
    assert launched(pc.how) == 7
    assert (pc.choice.chosen, pc.choice.is_on_trial) == ("1.2.0", False)
    assert not copies.is_kept(pc.store)
    assert launched(pc.how) == 7
    assert pc.ran == ["1.2.0", "1.2.0"]
    ran = (pc.folder / "ran").read_text()
    assert f"1.2.0 station --data {pc.folder}" in ran


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("#!/bin/sh\nexit 3\n", "ended"),
        ("#!/bin/sh\nexit 0\n", "ended"),
        ("#!/bin/sh\nkill -SEGV $$\n", "ended"),
        ("#!/bin/sh\nexec sleep 60\n", "no-window"),
        ("#!/bin/sh\ntrap '' TERM\nwhile :; do sleep 1; done\n", "no-window"),
        (REACHES.replace('"$trial"', "another"), "ended"),
        ("#!/no/such/interpreter\n", "cannot-be-run"),
    ],
)
def test_a_version_that_does_not_is_taken_back_with_the_store(
    pc: Pc, monkeypatch: pytest.MonkeyPatch, script: str, why: str
) -> None:
    monkeypatch.setattr(launching, "_ENDING_S", 0.5)
    changes = f"printf migrated >{pc.store}\nrm -f {pc.store}.seal\n"
    pc.store.with_name("station.db.seal").write_bytes(b"seal")
    first, _, rest = script.partition("\n")
    pc.stage("1.2.0", f"{first}\n{changes}{rest}")
    pc.choose("1.2.0")
    assert launched(pc.how) is None, "the installed program runs"
    assert (pc.choice.chosen, pc.choice.told, pc.choice.refused) == ("", "1.2.0", {"1.2.0": why})
    assert pc.store.read_bytes() == b"one entry waits"
    assert pc.store.with_name("station.db.seal").read_bytes() == b"seal"
    assert not copies.is_kept(pc.store)


def test_it_goes_back_to_the_version_that_was_good_and_not_to_the_installed_one(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    pc.choose("1.2.0")
    assert launched(pc.how) == 0
    pc.stage("1.3.0", "#!/bin/sh\nexit 1\n")
    pc.choose("1.3.0")
    assert launched(pc.how) == 0
    assert pc.ran == ["1.2.0", "1.2.0"]
    assert (pc.choice.chosen, pc.choice.told) == ("1.2.0", "1.3.0")


def test_a_word_that_came_at_the_last_moment_counts_and_nothing_is_put_back(pc: Pc) -> None:
    """It was on the disk when the version was ended: whatever was entered after it must stay. Started again, it is good."""
    late = f"""#!/bin/sh
trial=${{WARDLIGHT_LAUNCHED##*/}}
echo "1.2.0 $*" >>"$3/ran"
[ -n "$trial" ] || exit 5
end() {{
  printf entered >{pc.store}
  printf '{{"version":"1.2.0","trial":"%s"}}' "$trial" >{pc.folder}/update-reached.json
  kill $!
  exit 0
}}
trap end TERM
sleep 60 &
wait
"""
    pc.stage("1.2.0", late)
    pc.choose("1.2.0")
    assert launched(replace(pc.how, window_s=1.0)) == 5
    assert pc.store.read_bytes() == b"entered"
    assert (pc.choice.chosen, pc.choice.is_on_trial, pc.choice.told) == ("1.2.0", False, "")
    assert pc.ran == ["1.2.0", "1.2.0"]


def test_a_power_cut_in_a_trial_is_made_good_at_the_next_start(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    pc.choose("1.2.0")
    copies.keep(pc.store)
    (pc.folder / TRYING).touch()
    pc.store.write_bytes(b"half migrated")
    assert launched(pc.how) is None
    assert pc.store.read_bytes() == b"one entry waits"
    assert (pc.choice.chosen, pc.choice.told, pc.choice.refused) == ("", "1.2.0", {}), "tried once more another time"


def test_a_power_cut_after_the_window_was_reached_puts_nothing_back(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    tried = pc.choose("1.2.0")
    copies.keep(pc.store)
    (pc.folder / TRYING).touch()
    choosing.say_reached(pc.folder, "1.2.0", tried.trial)
    pc.store.write_bytes(b"two entries wait")
    assert launched(pc.how) == 0
    assert pc.store.read_bytes() == b"two entries wait"
    assert (pc.choice.chosen, pc.choice.is_on_trial) == ("1.2.0", False)


def test_a_good_version_that_was_touched_is_not_run_and_stays_chosen(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    pc.choose("1.2.0")
    assert launched(pc.how) == 0
    (pc.shelf.place_of("1.2.0") / "wardlight").write_text("#!/bin/sh\nevil\n")
    assert launched(pc.how) is None
    assert (pc.choice.chosen, pc.choice.told) == ("1.2.0", "1.2.0")
    pc.shelf.stage(pc.site.pc(), "pilot", "1.0.0", AT)
    assert launched(pc.how) == 0


def test_a_version_that_another_user_could_change_is_not_tried(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    pc.choose("1.2.0")
    pc.shelf.place_of("1.2.0").chmod(0o777)
    assert launched(pc.how) is None
    assert pc.ran == []
    assert pc.choice.refused == {"1.2.0": "others-may-change-it"}


def test_while_a_version_is_tried_a_second_start_waits_for_its_turn(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    pc.choose("1.2.0")
    with held(pc.folder / LOCK), pytest.raises(FolderInUseError):
        launched(pc.how)
    assert pc.ran == []


def test_a_store_that_another_station_has_open_is_not_touched_by_a_trial(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    pc.choose("1.2.0")
    hold = (
        "import fcntl,sys;f=open(sys.argv[1],'r+b');fcntl.lockf(f,fcntl.LOCK_EX);print(1,flush=True);sys.stdin.read()"
    )
    words = [sys.executable, "-c", hold, str(pc.store)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        assert launched(pc.how) is None
        assert (pc.ran, pc.choice.chosen, pc.choice.is_on_trial) == ([], "1.2.0", True)
        holder.communicate("")
    assert launched(pc.how) == 0


def test_a_newer_installed_program_wins_over_what_was_chosen(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    pc.choose("1.2.0")
    assert launched(pc.how) == 0
    assert launched(replace(pc.how, installed="1.2.0")) is None
    assert launched(replace(pc.how, installed="2.0.0")) is None


def test_choosing_the_installed_program_needs_no_trial(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES)
    pc.choose("1.2.0")
    assert launched(pc.how) == 0
    assert (pc.choose("1.0.0").chosen, pc.choice.is_on_trial) == ("", False)
    assert launched(pc.how) is None


def test_a_station_that_wants_to_start_anew_says_so_through_the_launcher(pc: Pc) -> None:
    pc.stage("1.2.0", REACHES + f"exit {AGAIN}\n")
    pc.choose("1.2.0")
    assert launched(pc.how) == AGAIN


def test_a_program_knows_who_started_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(launching.LAUNCHED, raising=False)
    assert told() is None
    monkeypatch.setenv(launching.LAUNCHED, "1.0.0/1.2.0/abc")
    assert told() == Told(installed="1.0.0", version="1.2.0", trial="abc")
    monkeypatch.setenv(launching.LAUNCHED, "nonsense")
    assert told() is None
