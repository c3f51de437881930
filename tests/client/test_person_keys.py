"""Mirrors client/person_keys.py."""

import stat
from pathlib import Path

import msgspec
import pytest

from client import person_keys
from client.errors import StoreDamaged, StoreLocked
from client.person_keys import MOST_TRIED, Enrolled, PersonKeys, key_name
from client.secrets import Wrapping

KEY, NEXT = b"k" * 32, b"n" * 32
QUICK = Wrapping(salt=b"", iterations=1, lanes=1, memory_kib=64)
NOW = 1_700_000_000_000
PASSWORD = "right horse"


def keys_in(folder: Path, place: bytes = b"this pc") -> PersonKeys:
    return PersonKeys(folder / "people.keys", place=place, cost=QUICK)


def test_who_signed_in_here_opens_the_store_with_his_own_password(tmp_path: Path) -> None:
    assert not keys_in(tmp_path).has_people
    keys = keys_in(tmp_path)
    keys.enrol("N001", PASSWORD, KEY)
    keys.enrol("N002", "another one", KEY)
    assert keys.has_people
    assert keys_in(tmp_path).opened("N001", PASSWORD, NOW) == (KEY,)
    assert keys_in(tmp_path).opened("N002", "another one", NOW) == (KEY,)


@pytest.mark.parametrize(
    ("staff", "password", "reason"),
    [("N001", "another one", "wrong-password"), ("N777", PASSWORD, "not-enrolled"), ("N001", "", "wrong-password")],
)
def test_nobody_else_opens_it(tmp_path: Path, staff: str, password: str, reason: str) -> None:
    keys = keys_in(tmp_path)
    keys.enrol("N001", PASSWORD, KEY)
    keys.enrol("N002", "another one", KEY)
    with pytest.raises(StoreLocked, match=reason):
        keys.opened(staff, password, NOW)


def test_a_new_password_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.enrol("N001", PASSWORD, KEY)
    keys.enrol("N001", "new horse", KEY)
    assert keys.opened("N001", "new horse", NOW) == (KEY,)
    with pytest.raises(StoreLocked, match="wrong-password"):
        keys.opened("N001", PASSWORD, NOW)


@pytest.mark.parametrize("spelled", ["n001", "Ｎ００１", " N001 ", "N001\u200b"])
def test_every_spelling_of_a_number_is_one_person_with_one_password_and_one_count(tmp_path: Path, spelled: str) -> None:
    keys = keys_in(tmp_path)
    keys.enrol(spelled, PASSWORD, KEY)
    keys.enrol("N001", "new horse", KEY)
    assert keys.opened(spelled, "new horse", NOW) == (KEY,)
    for number in (spelled, "N001", spelled, "N001", spelled):
        with pytest.raises(StoreLocked, match="wrong-password"):
            keys.opened(number, PASSWORD, NOW)
    with pytest.raises(StoreLocked, match="too-many-tries"):
        keys.opened("N001", "new horse", NOW)
    keys.forget(["N001"])
    assert not keys.is_enrolled(spelled)


def test_a_file_of_an_earlier_version_opens_until_the_person_is_enrolled_anew_or_forgotten(tmp_path: Path) -> None:
    keys = earlier(tmp_path)
    assert keys.opened("N001", PASSWORD, NOW) == (KEY,)
    keys.forget(["n001"])
    assert not keys.has_people
    keys = earlier(tmp_path)
    keys.enrol("n001", "new horse", KEY)
    keys.forget(["n001"])
    assert not keys.has_people


def earlier(folder: Path) -> PersonKeys:
    """Whose label was made of the number as it was typed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(person_keys, "canonical", str.strip)
        keys_in(folder).enrol("N001", PASSWORD, KEY)
    return keys_in(folder)


def test_letters_written_in_two_ways_are_one_password(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.enrol("N001", "Caf\u00e9 12345", KEY)
    assert keys.opened("N001", "Cafe\u0301 12345", NOW) == (KEY,)


def test_a_new_store_key_reaches_everybody_without_a_password(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.enrol("N001", PASSWORD, KEY)
    keys.enrol("N002", "another one", KEY)
    assert keys.add(NEXT, KEY) == 2
    assert keys.opened("N001", PASSWORD, NOW) == (NEXT, KEY), "power cut in the middle of a rotation: either may fit"
    assert keys.keep(NEXT) == 2
    assert keys.opened("N002", "another one", NOW) == (NEXT,)


def test_a_rotation_taken_back_leaves_the_old_key(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.enrol("N001", PASSWORD, KEY)
    keys.add(NEXT, KEY)
    keys.add(NEXT, KEY)
    assert keys.keep(KEY) == 1
    assert keys.opened("N001", PASSWORD, NOW) == (KEY,)


def test_a_row_that_somebody_wrote_into_the_file_never_gets_the_next_key(tmp_path: Path) -> None:
    keys, foreign = keys_in(tmp_path), tmp_path / "foreign"
    foreign.mkdir()
    keys.enrol("N001", PASSWORD, KEY)
    path, other = tmp_path / "people.keys", foreign / "people.keys"
    other.write_bytes(path.read_bytes())
    thief = PersonKeys(other, place=b"this pc", cost=QUICK)
    thief.enrol("N666", "thief's own", b"?" * 32)
    rows = msgspec.json.decode(other.read_bytes())
    (forged,) = [row for row in rows["people"].values() if row["copies"][0]["key"] != _name(KEY)]
    forged["copies"][0]["key"] = _name(KEY)
    path.write_bytes(msgspec.json.encode(rows))
    assert keys.add(NEXT, KEY) == 1
    keys.keep(NEXT)
    with pytest.raises(StoreLocked, match="not-enrolled"):
        keys.opened("N666", "thief's own", NOW)


def _name(key: bytes) -> str:
    return str(msgspec.to_builtins(key_name(key)))


def test_a_key_that_somebody_else_put_into_a_true_row_is_not_handed_out(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.enrol("N001", PASSWORD, KEY)
    path = tmp_path / "people.keys"
    rows = msgspec.json.decode(path.read_bytes())
    (row,) = rows["people"].values()
    row["copies"][0]["bond"] = msgspec.to_builtins(b"b" * 32)
    path.write_bytes(msgspec.json.encode(rows))
    assert keys.opened("N001", PASSWORD, NOW) == ()


def test_the_file_on_another_pc_opens_nothing(tmp_path: Path) -> None:
    keys_in(tmp_path).enrol("N001", PASSWORD, KEY)
    with pytest.raises(StoreLocked, match="wrong-password"):
        keys_in(tmp_path, place=b"another pc").opened("N001", PASSWORD, NOW)


def test_whom_this_pc_forgets_opens_nothing_any_more(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.enrol("N001", PASSWORD, KEY)
    keys.enrol("N002", PASSWORD, KEY)
    keys.forget(["N001", "N555"])
    assert (keys.is_enrolled("N001"), keys.is_enrolled("N002")) == (False, True)
    with pytest.raises(StoreLocked, match="not-enrolled"):
        keys.opened("N001", PASSWORD, NOW)


def test_after_five_wrong_passwords_the_right_one_waits_too_over_restarts(tmp_path: Path) -> None:
    keys_in(tmp_path).enrol("N001", PASSWORD, KEY)
    for _ in range(5):
        with pytest.raises(StoreLocked, match="wrong-password"):
            keys_in(tmp_path).opened("N001", "guess", NOW)
    with pytest.raises(StoreLocked) as caught:
        keys_in(tmp_path).opened("N001", PASSWORD, NOW)
    assert caught.value.facts == ("too-many-tries", "60")


def test_a_clock_put_forward_for_a_made_up_number_ends_no_count_of_another(tmp_path: Path) -> None:
    keys_in(tmp_path).enrol("N001", PASSWORD, KEY)
    for _ in range(5):
        with pytest.raises(StoreLocked, match="wrong-password"):
            keys_in(tmp_path).opened("N001", "guess", NOW)
    with pytest.raises(StoreLocked, match="not-enrolled"):
        keys_in(tmp_path).opened("X001", "guess", NOW + 30 * 3_600_000)
    with pytest.raises(StoreLocked, match="too-many-tries"):
        keys_in(tmp_path).opened("N001", PASSWORD, NOW)


def test_made_up_numbers_do_not_fill_the_file(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.enrol("N001", PASSWORD, KEY)
    for n in range(MOST_TRIED + 20):
        with pytest.raises(StoreLocked, match="not-enrolled"):
            keys.opened(f"X{n}", "guess", NOW + n)
    held = msgspec.json.decode((tmp_path / "people.keys").read_bytes())
    assert len(held["tries"]) == MOST_TRIED
    assert keys_in(tmp_path).opened("N001", PASSWORD, NOW + 60_000) == (KEY,)
    with pytest.raises(StoreLocked, match="wrong-password"):
        keys_in(tmp_path).opened("N001", "one slip", NOW + 60_000)
    assert keys_in(tmp_path).opened("N001", PASSWORD, NOW + 60_000) == (KEY,), "the count began anew"


def test_nothing_in_the_file_can_be_read_and_others_cannot_read_it(tmp_path: Path) -> None:
    keys_in(tmp_path).enrol("N00123456", PASSWORD, KEY)
    path = tmp_path / "people.keys"
    raw = path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for secret in (b"N00123456", PASSWORD.encode(), KEY):
        assert secret not in raw
        assert str(msgspec.to_builtins(secret)).encode() not in raw


def test_a_file_that_nobody_can_read_is_said_so_and_begun_anew_at_the_next_sign_in(tmp_path: Path) -> None:
    keys, path = keys_in(tmp_path), tmp_path / "people.keys"
    path.write_bytes(b'{"version": 1, "salt"')
    assert not keys.has_people
    with pytest.raises(StoreDamaged, match="people-file"):
        keys.opened("N001", PASSWORD, NOW)
    keys.enrol("N001", PASSWORD, KEY)
    assert keys.opened("N001", PASSWORD, NOW) == (KEY,)


def test_a_file_that_asks_for_all_the_memory_of_the_pc_is_refused(tmp_path: Path) -> None:
    keys, path = keys_in(tmp_path), tmp_path / "people.keys"
    keys.enrol("N001", PASSWORD, KEY)
    rows = msgspec.json.decode(path.read_bytes())
    (row,) = rows["people"].values()
    row["wrapping"]["memory_kib"] = 2**31
    path.write_bytes(msgspec.json.encode(rows))
    with pytest.raises(StoreLocked, match="key-file-version"):
        keys.opened("N001", PASSWORD, NOW)


def test_the_cost_of_a_guess_is_what_the_standard_recommends() -> None:
    assert (Wrapping(salt=b"").memory_kib, Wrapping(salt=b"").iterations, Wrapping(salt=b"").lanes) == (65_536, 3, 4)
    assert msgspec.structs.fields(Enrolled)[0].name == "wrapping", "and each row says its own"
