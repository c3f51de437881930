"""What a hospital signs is what a PC takes: every way in which a repository, or somebody before it, can be wrong."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from client.clock import SystemClock
from client.errors import CentralFaulty, CentralUnreachable, StoreFull, UpdateRefused
from client.updates import repository as reading
from client.updates.making import Making
from client.updates.offers import offer_in, program_in, rank
from client.updates.proving import roots_of, signed_program
from client.updates.repository import Repository

WORDS = "a passphrase of a test"


class Site:
    """A hospital with its repository, and one PC that reads it."""

    def __init__(self, folder: Path, now: datetime | None = None) -> None:
        self.folder = folder
        self.program = folder / "program"
        self.program.mkdir(parents=True)
        (self.program / "wardlight").write_text("#!/bin/sh\n")
        (self.program / "wardlight").chmod(0o755)
        self.root = self.make(now).begin(("pilot", "all")).read_bytes()

    def make(self, now: datetime | None = None) -> Making:
        return Making(self.folder / "repository", self.folder / "keys", WORDS, now)

    def offer(self, version: str, ring: str = "pilot") -> None:
        self.make().add(version, self.program, 5)
        self.make().give(ring, version)

    def read(self, url: str) -> Iterator[bytes]:
        place = self.folder / "repository" / url.removeprefix("https://updates.test/")
        if not place.is_file():
            raise FileNotFoundError(url)
        yield place.read_bytes()

    def pc(self, read: Callable[[str], Iterator[bytes]] | None = None) -> Repository:
        return Repository("https://updates.test/", self.folder / "pc", self.root, read or self.read)

    def metadata(self, name: str) -> Path:
        return self.folder / "repository" / "metadata" / name


@pytest.fixture
def site(tmp_path: Path) -> Site:
    found = Site(tmp_path)
    found.offer("1.2.0")
    return found


def why(act: Callable[[], object]) -> str:
    with pytest.raises(UpdateRefused) as refused:
        act()
    return refused.value.facts[0]


def test_a_ring_is_offered_its_own_version_and_no_other_ring_s(site: Site) -> None:
    assert site.pc().offered("pilot")[0].version == "1.2.0"
    assert why(lambda: site.pc().offered("all")) == "no-such-ring"
    assert why(lambda: site.pc().offered("nowhere")) == "no-such-ring"
    site.offer("1.3.0", "all")
    assert (site.pc().offered("pilot")[0].version, site.pc().offered("all")[0].version) == ("1.2.0", "1.3.0")
    assert site.make().offered() == {"pilot": "1.2.0", "all": "1.3.0"}


def test_an_older_version_is_offered_again_where_it_puts_it_back(site: Site) -> None:
    site.offer("1.3.0")
    assert site.pc().offered("pilot")[0].version == "1.3.0"
    site.make().give("pilot", "1.2.0")
    assert site.pc().offered("pilot")[0].version == "1.2.0"


def test_what_is_fetched_is_what_was_signed(site: Site, tmp_path: Path) -> None:
    pc = site.pc()
    pc.offered("pilot")
    pc.fetch("1.2.0", tmp_path / "got")
    held = next((site.folder / "repository/targets/programs").iterdir())
    assert (tmp_path / "got").read_bytes() == held.read_bytes()
    held.write_bytes(held.read_bytes()[:-1] + b"x")
    fresh = site.pc()
    fresh.offered("pilot")
    assert why(lambda: fresh.fetch("1.2.0", tmp_path / "again")) == "metadata-changed"
    held.unlink()
    assert why(lambda: fresh.fetch("1.2.0", tmp_path / "again")) == "not-in-repository"
    held.write_bytes(b"x" * 10_000)
    assert why(lambda: fresh.fetch("1.2.0", tmp_path / "again")) in {"too-large", "metadata-changed"}


def test_a_repository_that_is_held_back_is_said_when_its_stamps_have_run_out(tmp_path: Path) -> None:
    old = Site(tmp_path, SystemClock(ZoneInfo("UTC")).now() - timedelta(days=15))
    assert why(lambda: old.pc().offered("pilot")) == "metadata-expired"
    old.make().renew()
    assert why(lambda: old.pc().offered("pilot")) == "no-such-ring", "renewed, it is read again; nothing was given yet"


def test_a_repository_that_goes_back_is_refused(site: Site, tmp_path: Path) -> None:
    shutil.copytree(site.folder / "repository", tmp_path / "yesterday")
    site.offer("1.3.0")
    assert site.pc().offered("pilot")[0].version == "1.3.0"
    shutil.rmtree(site.folder / "repository")
    (tmp_path / "yesterday").rename(site.folder / "repository")
    assert why(lambda: site.pc().offered("pilot")) == "metadata-older"


@pytest.mark.parametrize("role", ["timestamp.json", "2.targets.json", "2.pilot.json"])
def test_what_was_changed_after_it_was_signed_is_refused(site: Site, role: str) -> None:
    place = site.metadata(role)
    said = json.loads(place.read_bytes())
    said["signed"]["expires"] = "2099-01-01T00:00:00Z"
    place.write_text(json.dumps(said))
    assert why(lambda: site.pc().offered("pilot")) == "metadata-unsigned"


def test_another_hospital_s_repository_is_refused(site: Site, tmp_path: Path) -> None:
    other = Site(tmp_path / "other")
    other.offer("9.9.9")
    assert why(lambda: site.pc(other.read).offered("pilot")) == "metadata-unsigned"


def test_who_holds_the_key_of_one_ring_gives_nothing_to_another(site: Site) -> None:
    pilot, everybody = site.folder / "keys/ring-pilot.pem", site.folder / "keys/ring-all.pem"
    shutil.copy2(pilot, everybody)
    site.make().give("all", "1.2.0")
    assert why(lambda: site.pc().offered("all")) == "metadata-unsigned"
    assert site.pc().offered("pilot")[0].version == "1.2.0"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"signed": {}}', b"\xff" * 40, b"[" * 20_000])
def test_what_cannot_be_read_is_refused_in_words(site: Site, content: bytes) -> None:
    site.metadata("timestamp.json").write_bytes(content)
    assert why(lambda: site.pc().offered("pilot")) in {"metadata-unreadable", "too-large"}


def test_an_answer_without_an_end_is_cut_off(site: Site) -> None:
    def endless(_url: str) -> Iterator[bytes]:
        while True:
            yield b"x" * 65_536

    assert why(lambda: site.pc(endless).offered("pilot")) == "too-large"


def test_a_line_that_is_away_is_not_a_refusal(site: Site) -> None:
    def away(_url: str) -> Iterator[bytes]:
        raise CentralUnreachable("ConnectError")

    def faulty(_url: str) -> Iterator[bytes]:
        raise CentralFaulty("500")

    with pytest.raises(CentralUnreachable):
        site.pc(away).offered("pilot")
    with pytest.raises(CentralFaulty):
        site.pc(faulty).offered("pilot")


def test_a_full_disk_is_said_before_anything_is_fetched(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pc = site.pc()
    pc.offered("pilot")
    monkeypatch.setattr(reading, "free_bytes", lambda _folder: 1000)
    with pytest.raises(StoreFull):
        pc.fetch("1.2.0", tmp_path / "got")
    assert not (tmp_path / "got").exists()


def test_a_new_key_takes_the_place_of_a_lost_one_and_the_old_one_is_believed_no_longer(site: Site) -> None:
    site.pc().offered("pilot")
    lost = (site.folder / "keys/ring-pilot.pem").read_bytes()
    site.make().replace_key("ring-pilot")
    site.make().give("pilot", "1.2.0")
    assert site.pc().offered("pilot")[0].version == "1.2.0"
    (site.folder / "keys/ring-pilot.pem").write_bytes(lost)
    site.make().give("pilot", "1.2.0")
    assert why(lambda: site.pc().offered("pilot")) == "metadata-unsigned"


@pytest.mark.parametrize("name", ["root", "targets", "stamps"])
def test_the_keys_of_the_repository_itself_are_replaced_under_the_root_that_stations_have(
    site: Site, name: str
) -> None:
    assert site.pc().offered("pilot")[0].version == "1.2.0"
    site.make().replace_key(name)
    site.make().renew_root()
    assert site.pc().offered("pilot")[0].version == "1.2.0"
    proof = (site.folder / "pc/metadata/targets.json").read_bytes()
    roots = roots_of(site.folder / "pc", site.root)
    assert len(roots) == 3
    assert signed_program("1.2.0", proof, roots).version == "1.2.0"
    assert why(lambda: signed_program("1.2.0", proof, (roots[0], roots[2]))) == "metadata-unreadable", (
        "none is left out"
    )


def test_what_was_signed_under_a_key_that_was_replaced_is_run_no_longer(site: Site) -> None:
    site.pc().offered("pilot")
    proof = (site.folder / "pc/metadata/targets.json").read_bytes()
    site.make().replace_key("targets")
    site.pc().offered("pilot")
    assert why(lambda: signed_program("1.2.0", proof, roots_of(site.folder / "pc", site.root))) == "metadata-unsigned"


def test_a_version_is_put_in_once_and_a_key_is_never_overwritten(site: Site) -> None:
    assert why(lambda: site.make().add("1.2.0", site.program, 5)) == "version-there"
    assert why(lambda: site.make().add("1.2", site.program, 5)) == "no-version"
    assert why(lambda: site.make().give("pilot", "7.0.0")) == "no-program"
    assert why(lambda: site.make().give("nobody", "1.2.0")) == "no-such-ring"
    assert why(lambda: site.make().begin(("pilot",))) == "repository-there"
    assert why(lambda: Making(site.folder / "b", site.folder / "keys", WORDS).begin(("pilot",))) == "key-there"
    assert why(lambda: Making(site.folder / "c", site.folder / "k", "short").begin(("pilot",))) == "passphrase-short"
    assert why(lambda: Making(site.folder / "d", site.folder / "k", WORDS).begin(("../x",))) == "ring-name"
    assert (
        why(lambda: Making(site.folder / "repository", site.folder / "keys", "another passphrase").renew())
        == "key-unreadable"
    )


def test_keys_lie_sealed_and_for_who_made_them_alone(site: Site) -> None:
    for place in (site.folder / "keys").iterdir():
        assert b"ENCRYPTED" in place.read_bytes()
        assert place.stat().st_mode & 0o077 == 0
    assert not list((site.folder / "repository").rglob("*.pem"))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b'{"format":"wardlight-ring-1","ring":"all","version":"1.2.0"}',
        b'{"format":"wardlight-ring-2","ring":"pilot","version":"1.2.0"}',
        b'{"format":"wardlight-ring-1","ring":"pilot","version":"../1"}',
        b'{"format":"wardlight-ring-1","ring":"pilot","version":"1.2.0","more":1}',
    ],
)
def test_a_ring_s_file_that_says_something_else_is_refused(raw: bytes) -> None:
    assert why(lambda: offer_in(raw, "pilot")) == "ring-unreadable"


@pytest.mark.parametrize(
    "custom",
    [None, {}, {"version": "1.2.0", "manifest": "x", "schema": 5}, {"version": "1.3.0", "manifest": "a" * 64, "schema": 5},
     {"version": "1.2.0", "manifest": "a" * 64, "schema": 0}, {"version": "1.2.0", "manifest": "a" * 64, "schema": "5"}],
)  # fmt: skip
def test_a_program_about_which_something_else_was_signed_is_refused(custom: object) -> None:
    assert why(lambda: program_in(custom, "1.2.0")) == "program-unreadable"


def test_versions_follow_each_other_by_number() -> None:
    assert rank("1.10.0") > rank("1.9.9") > rank("1.9.0") > rank("") == rank("1.x")
