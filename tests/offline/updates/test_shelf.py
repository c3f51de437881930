"""Versions on this PC: staged whole or not at all, proved before they are run, and what the last look at the repository brought."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from client.errors import CentralUnreachable, StoreFull, UpdateRefused
from client.updates import repository as reading
from offline.updates.shelf import MOST_KEPT, Offered, Shelf
from tests.client.updates.test_repository import Site

AT = datetime(2026, 12, 1, 8, tzinfo=UTC)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    found = Site(tmp_path)
    found.offer("1.2.0")
    return found


@pytest.fixture
def shelf(site: Site) -> Shelf:
    return Shelf(site.folder / "pc", site.root)


def staged(site: Site, shelf: Shelf, ring: str = "pilot", installed: str = "1.0.0") -> Offered:
    return shelf.stage(site.pc(), ring, installed, AT)


def test_what_a_ring_is_offered_is_staged_and_can_be_run(site: Site, shelf: Shelf) -> None:
    assert staged(site, shelf) == Offered(ring="pilot", version="1.2.0", schema=5, at=AT)
    assert shelf.offered() == Offered(ring="pilot", version="1.2.0", schema=5, at=AT)
    assert shelf.program("1.2.0").read_text() == "#!/bin/sh\n"
    assert shelf.signed("1.2.0").schema == 5
    assert list((shelf.folder / "incoming").glob("program*")) == []


def test_other_users_of_the_pc_may_read_it_and_nobody_may_change_it(site: Site, shelf: Shelf) -> None:
    before = os.umask(0o077)  # as every program of ours begins
    try:
        staged(site, shelf)
    finally:
        os.umask(before)
    for place in shelf.folder.rglob("*"):
        if not place.is_symlink() and "incoming" not in place.parts and place.name != "timestamp.json":
            mode = place.stat().st_mode
            assert mode & 0o044 == 0o044, place
            assert mode & 0o022 == 0, place


def test_what_is_installed_is_not_staged_beside_it(site: Site, shelf: Shelf) -> None:
    staged(site, shelf, installed="1.2.0")
    assert shelf.versions() == ()
    with pytest.raises(UpdateRefused, match="not-staged"):
        shelf.program("1.2.0")


def test_a_version_that_was_touched_is_refused_and_staged_again_at_the_next_look(site: Site, shelf: Shelf) -> None:
    staged(site, shelf)
    place = shelf.place_of("1.2.0") / "wardlight"
    place.write_text("#!/bin/sh\nevil\n")
    with pytest.raises(UpdateRefused, match="file-changed"):
        shelf.program("1.2.0")
    staged(site, shelf)
    assert shelf.program("1.2.0").read_text() == "#!/bin/sh\n"


def test_a_whole_other_version_under_this_name_is_refused(site: Site, shelf: Shelf) -> None:
    staged(site, shelf)
    site.offer("1.3.0")
    staged(site, shelf)
    shelf.place_of("1.2.0").rename(shelf.place_of("1.4.0"))
    with pytest.raises(UpdateRefused, match="proof-missing"):
        shelf.program("1.4.0")
    proofs = shelf.folder / "proofs"
    (proofs / "1.4.0.json").write_bytes((proofs / "1.3.0.json").read_bytes())
    with pytest.raises(UpdateRefused, match="no-program"):
        shelf.program("1.4.0")


@pytest.mark.parametrize("version", ["", "..", "../pc", "1.2", "1.2.0/../1.2.0", ".1.2.0.new"])
def test_nothing_is_run_by_a_path(site: Site, shelf: Shelf, version: str) -> None:
    staged(site, shelf)
    with pytest.raises(UpdateRefused, match="not-staged"):
        shelf.program(version)


def test_a_proof_folder_that_others_may_write_proves_nothing(site: Site, shelf: Shelf) -> None:
    staged(site, shelf)
    (shelf.folder / "proofs").chmod(0o777)
    with pytest.raises(UpdateRefused, match="others-may-change-it"):
        shelf.program("1.2.0")


def test_another_root_proves_nothing(site: Site, shelf: Shelf, tmp_path: Path) -> None:
    staged(site, shelf)
    other = Site(tmp_path / "other")
    with pytest.raises(UpdateRefused, match="metadata-unsigned"):
        Shelf(shelf.folder, other.root).program("1.2.0")


def test_a_look_that_failed_is_written_down_with_what_was_known_before(site: Site, shelf: Shelf) -> None:
    staged(site, shelf)

    def away(_url: str) -> object:
        raise CentralUnreachable("ConnectError")

    with pytest.raises(CentralUnreachable):
        shelf.stage(site.pc(away), "pilot", "1.0.0", AT)  # type: ignore[arg-type]
    found = shelf.offered()
    assert found is not None
    assert (found.version, found.schema, found.trouble) == ("1.2.0", 5, ("CentralUnreachable", "ConnectError"))
    with pytest.raises(UpdateRefused):
        shelf.stage(site.pc(), "all", "1.0.0", AT)
    found = shelf.offered()
    assert found is not None
    assert (found.ring, found.version, found.trouble) == ("all", "", ("UpdateRefused", "no-such-ring", "all"))
    assert shelf.program("1.2.0").exists(), "what was staged stays"


def test_a_full_disk_leaves_nothing_half_under_a_version_s_name(
    site: Site, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "free_bytes", lambda _folder: 1000)
    with pytest.raises(StoreFull):
        staged(site, shelf)
    assert shelf.versions() == ()
    found = shelf.offered()
    assert found is not None
    assert found.trouble == ("StoreFull", "update")


def test_old_versions_make_room_and_what_is_offered_stays(site: Site, shelf: Shelf) -> None:
    for minor in range(2, 7):
        site.offer(f"1.{minor}.0") if minor > 2 else None
        staged(site, shelf)
    assert len(shelf.versions()) == MOST_KEPT
    assert shelf.versions()[0] == "1.6.0"
    site.make().give("pilot", "1.2.0")
    staged(site, shelf)
    assert "1.2.0" in shelf.versions()
    assert not (shelf.folder / "proofs" / "1.3.0.json").exists()


@pytest.mark.parametrize("raw", [b"", b"{", b'{"ring":"pilot","version":"../x","at":"2026-12-01T00:00:00Z"}', b"[]"])
def test_what_was_last_heard_and_cannot_be_read_offers_nothing(shelf: Shelf, raw: bytes) -> None:
    shelf.folder.mkdir()
    (shelf.folder / "offered.json").write_bytes(raw)
    assert shelf.offered() is None
