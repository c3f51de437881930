"""A PC believes the hospital's key, takes what it signed, never goes back, and never takes half."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest

from client.errors import NotSigned, PackDamaged
from client.secrets import new_signing_key, public_half
from client.signed import ENVELOPE, Kind, signed, state
from offline.trust import KEPT, MOST_KEYS, SEEN, Trust, usable
from offline.trust_floor import FLOOR, floor_bytes

KEY, OTHER = new_signing_key(), new_signing_key()


@pytest.fixture
def trust(tmp_path: Path) -> Trust:
    held = Trust(tmp_path / "trust")
    held.enrol(public_half(KEY))
    return held


def _laid(folder: Path, number: int, content: bytes, *, key: bytes = KEY, name: str = "n3") -> Path:
    """A signed set as it lies on the share."""
    folder.mkdir(exist_ok=True)
    files = {"words.txt": content}
    (folder / "words.txt").write_bytes(content)
    (folder / ENVELOPE).write_bytes(signed(key, state(Kind.KNOWLEDGE, name, number, files)))
    return folder


def _read(files: Mapping[str, bytes]) -> bytes:
    if files["words.txt"] == b"bad":
        raise PackDamaged("words.txt", "shape")
    return files["words.txt"]


def _taken(trust: Trust, folder: Path) -> tuple[bytes, str]:
    made, refused = usable(trust, Kind.KNOWLEDGE, "n3", folder, _read)
    return made, refused.facts[0] if refused else ""


def _why(work: Callable[[], object]) -> str:
    with pytest.raises(NotSigned) as refused:
        work()
    return refused.value.facts[0]


def test_a_newer_set_is_taken_and_an_older_one_is_refused_with_the_newer_in_use(trust: Trust, tmp_path: Path) -> None:
    share = tmp_path / "n3"
    assert _taken(trust, _laid(share, 1, b"one")) == (b"one", "")
    assert _taken(trust, _laid(share, 3, b"three")) == (b"three", "")
    assert _taken(trust, _laid(share, 2, b"two")) == (b"three", "signed-older")
    assert _taken(trust, _laid(share, 3, b"other")) == (b"three", "same-number")
    assert trust.numbers() == {"knowledge/n3": 3}


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda share: (share / "words.txt").write_bytes(b"changed"), "signed-changed"),
        (lambda share: (share / ENVELOPE).unlink(), "unsigned"),
        (lambda share: (share / ENVELOPE).write_bytes(b"{"), "envelope"),
        (lambda share: (share / "words.txt").unlink(), "file-missing"),
        (lambda share: _laid(share, 9, b"theirs", key=OTHER), "other-key"),
        (lambda share: _laid(share, 9, b"theirs", name="n4"), "other-name"),
        (lambda share: _laid(share, 9, b"bad"), "words.txt"),
        (lambda share: share.rename(share.with_name("away")), "unsigned"),
    ],
)
def test_what_is_refused_leaves_the_one_taken_before_in_use(
    trust: Trust, tmp_path: Path, spoil: Callable[[Path], object], why: str
) -> None:
    share = _laid(tmp_path / "n3", 5, b"five")
    assert _taken(trust, share) == (b"five", "")
    spoil(share)
    assert _taken(trust, share) == (b"five", why)
    assert trust.numbers() == {"knowledge/n3": 5}


def test_without_one_taken_before_the_refusal_itself_is_said(trust: Trust, tmp_path: Path) -> None:
    share = _laid(tmp_path / "n3", 5, b"five", key=OTHER)
    assert _why(lambda: _taken(trust, share)) == "other-key"
    assert trust.numbers() == {}


def test_a_link_out_of_the_folder_is_not_followed(trust: Trust, tmp_path: Path) -> None:
    share = _laid(tmp_path / "n3", 5, b"five")
    (tmp_path / "elsewhere").write_bytes(b"five")
    (share / "words.txt").unlink()
    (share / "words.txt").symlink_to(tmp_path / "elsewhere")
    assert _why(lambda: _taken(trust, share)) == "no-plain-file"


def test_numbers_that_are_gone_or_cannot_be_read_are_not_nothing_seen(trust: Trust, tmp_path: Path) -> None:
    share = _laid(tmp_path / "n3", 5, b"five")
    _taken(trust, share)
    (trust.folder / SEEN).write_bytes(b"{")
    assert _why(lambda: _taken(trust, share)) == "numbers-unreadable"
    (trust.folder / SEEN).unlink()
    assert _why(lambda: _taken(trust, share)) == "numbers-missing"


@pytest.mark.parametrize("lost", ["gone", "unreadable"])
def test_the_same_key_told_again_after_the_numbers_were_lost_lets_nothing_older_in(
    trust: Trust, tmp_path: Path, lost: str
) -> None:
    share = _laid(tmp_path / "n3", 5, b"five")
    _taken(trust, share)
    (trust.folder / SEEN).unlink() if lost == "gone" else (trust.folder / SEEN).write_bytes(b"{")
    trust.enrol(public_half(KEY))
    assert trust.numbers() == {"knowledge/n3": 5}, "as the signed copies that were kept say"
    assert _taken(trust, _laid(tmp_path / "n3", 4, b"four")) == (b"five", "signed-older")
    assert _taken(trust, _laid(tmp_path / "n3", 6, b"six")) == (b"six", "")


def test_a_kept_copy_that_was_changed_is_refused_as_well(trust: Trust, tmp_path: Path) -> None:
    share = _laid(tmp_path / "n3", 5, b"five")
    _taken(trust, share)
    (trust.folder / KEPT / "knowledge-n3" / "5" / "words.txt").write_bytes(b"changed")
    (share / ENVELOPE).unlink()
    assert _why(lambda: _taken(trust, share)) == "unsigned"


def test_what_is_taken_while_the_power_fails_is_the_old_one_or_the_new_one(
    trust: Trust, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = _laid(tmp_path / "n3", 1, b"one")
    _taken(trust, share)
    _laid(share, 2, b"two")
    written: list[str] = []

    def failing(path: Path, content: bytes) -> None:
        written.append(path.name)
        raise OSError(28, "no space")

    with monkeypatch.context() as broken:
        broken.setattr("offline.trust.write_private", failing)
        assert _taken(trust, share) == (b"one", "numbers-unwritable")
    assert written == ["words.txt"]
    assert trust.numbers() == {"knowledge/n3": 1}
    assert _taken(trust, share) == (b"two", "")


def test_keys_are_told_one_after_another_and_the_last_one_stays(trust: Trust) -> None:
    trust.enrol(public_half(OTHER))
    trust.enrol(public_half(OTHER))
    assert list(trust.keys) == [public_half(KEY), public_half(OTHER)]
    trust.leave(public_half(KEY))
    assert list(trust.keys) == [public_half(OTHER)]
    assert _why(lambda: trust.leave(public_half(OTHER))) == "last-key"
    assert _why(lambda: trust.leave(public_half(KEY))) == "key-unknown"
    for _ in range(MOST_KEYS - 1):
        trust.enrol(public_half(new_signing_key()))
    assert _why(lambda: trust.enrol(public_half(KEY))) == "too-many-keys"


def test_a_key_that_the_administrator_put_for_the_machine_goes_before_the_users_own(
    trust: Trust, tmp_path: Path
) -> None:
    machine = tmp_path / "site.pub"
    machine.write_text(public_half(OTHER).hex() + "\n", encoding="ascii")
    both = Trust(trust.folder, machine)
    assert both.keys == (public_half(OTHER),)
    machine.write_text("nonsense", encoding="ascii")
    assert _why(lambda: both.keys) == "key-unreadable"


def test_files_of_trust_are_for_this_user_alone(trust: Trust, tmp_path: Path) -> None:
    _taken(trust, _laid(tmp_path / "n3", 5, b"five"))
    found = [place for place in trust.folder.rglob("*") if place.is_file()]
    assert {place.stat().st_mode & 0o777 for place in found} == {0o600}


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """The key of a whole PC, as its administrator put it."""
    place = tmp_path / "etc" / "site.pub"
    place.parent.mkdir()
    place.write_text(public_half(KEY).hex(), encoding="ascii")
    return place


@pytest.mark.parametrize("user", ["the same, whose folder was lost", "another"])
def test_where_the_key_is_the_machines_the_floor_keeps_older_sets_out_of_a_lost_folder_and_a_new_user(
    machine: Path, tmp_path: Path, user: str
) -> None:
    share, folder = tmp_path / "n3", tmp_path / "trust"
    assert _taken(Trust(folder, machine), _laid(share, 7, b"seven")) == (b"seven", "")
    machine.with_name(FLOOR).write_bytes(floor_bytes({"knowledge/n3": 6}))
    if user == "another":
        folder = tmp_path / "theirs"
    else:
        shutil.rmtree(folder)
    fresh = Trust(folder, machine)
    assert _why(lambda: _taken(fresh, _laid(share, 5, b"five"))) == "below-floor"
    assert _taken(fresh, _laid(share, 6, b"six")) == (b"six", "")
    assert _taken(fresh, _laid(share, 8, b"eight")) == (b"eight", "")


def test_a_kept_copy_below_a_floor_that_was_raised_is_not_used_either(machine: Path, tmp_path: Path) -> None:
    trust = Trust(tmp_path / "trust", machine)
    assert _taken(trust, _laid(tmp_path / "n3", 7, b"seven")) == (b"seven", "")
    machine.with_name(FLOOR).write_bytes(floor_bytes({"knowledge/n3": 9}))
    assert _why(lambda: _taken(trust, tmp_path / "n3")) == "below-floor"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"format": "wardlight-floor-2", "least": {}}',
        b'{"format": "wardlight-floor-1", "least": {"knowledge/n3": 0}}',
        b'{"format": "wardlight-floor-1", "least": {"knowledge/../n3": 1}}',
        b'{"format": "wardlight-floor-1", "least": {"n3": 1}}',
        b'{"format": "wardlight-floor-1", "least": {}, "more": 1}',
        b"[" * 100_000,
        b" " * 300_000,
        msgspec.json.encode({"format": "wardlight-floor-1", "least": {"knowledge/n3": 2**53}}),
    ],
)
def test_a_floor_that_cannot_be_read_is_not_no_floor(machine: Path, tmp_path: Path, content: bytes) -> None:
    machine.with_name(FLOOR).write_bytes(content)
    trust = Trust(tmp_path / "trust", machine)
    assert _why(lambda: _taken(trust, _laid(tmp_path / "n3", 9, b"nine"))) == "floor-unreadable"
