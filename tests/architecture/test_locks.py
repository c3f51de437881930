"""The lock files: every version pinned by hash, and no host named. Where packages come from is the machine's affair."""

import hashlib
import re
from collections.abc import Iterator

import pytest

from tests.architecture.sources import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")
LEGACY = "requirements-legacy.lock"
"""Of the package for older distributions: the same, but for Qt."""
PIN = re.compile(r"^(?P<name>[A-Za-z0-9][\w.-]*)(?:\[[\w,-]+\])?==(?P<version>[\w.+!-]+)(?P<marker> ;[^\\]*?)? *\\?$")
HASH = re.compile(r"^ {4}--hash=sha256:[0-9a-f]{64}(?: \\)?$")
HOST = re.compile(r"\b[\w-]+\.(?:org|com|net|io|dev|cn|de|local|internal)\b")


def _lines(lock: str) -> list[str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def _pins(lock: str) -> Iterator[tuple[str, str, int]]:
    """Name, version and number of hashes of every pin."""
    lines = _lines(lock)
    starts = [number for number, line in enumerate(lines) if not line.startswith(" ")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        pin = PIN.match(lines[start])
        assert pin, f"{lock}: not a pin: {lines[start]}"
        yield pin["name"].lower(), pin["version"], sum(bool(HASH.match(line)) for line in lines[start + 1 : end])


@pytest.mark.parametrize("lock", [*LOCKS, LEGACY])
def test_a_lock_names_no_address_and_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text
    assert "trusted-host" not in text
    assert HOST.findall(text) == []


@pytest.mark.parametrize("lock", [*LOCKS, LEGACY])
def test_every_pin_has_a_hash(lock: str) -> None:
    assert [name for name, _, hashes in _pins(lock) if not hashes] == []


@pytest.mark.parametrize("lock", [*LOCKS, LEGACY])
def test_every_line_of_a_lock_is_a_pin_or_a_hash(lock: str) -> None:
    assert [line for line in _lines(lock) if not PIN.match(line) and not HASH.match(line)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_qt_is_pinned_to_the_last_release_that_is_sound_on_python_3_11(lock: str) -> None:
    versions = {name: version for name, version, _ in _pins(lock)}
    assert versions["pyside6-essentials"] == "6.11.3"
    assert versions["shiboken6"] == "6.11.3"


def test_both_locks_agree_on_every_version() -> None:
    run_time = {name: version for name, version, _ in _pins(LOCKS[0])}
    with_tests = {name: version for name, version, _ in _pins(LOCKS[1])}
    assert {name: version for name, version in run_time.items() if with_tests.get(name) != version} == {}


def test_the_older_package_differs_in_qt_alone() -> None:
    """6.9.3 is the last with wheels for glibc 2.28, and sound on Python 3.11."""
    legacy = {name: version for name, version, _ in _pins(LEGACY)}
    plain = {name: version for name, version, _ in _pins(LOCKS[1])}
    differ = {name: version for name, version in legacy.items() if plain.get(name) != version}
    assert differ == {"pyside6-essentials": "6.9.3", "shiboken6": "6.9.3"}
    assert {name for name, _, _ in _pins(LOCKS[0])} <= legacy.keys()


def test_what_is_wanted_is_locked() -> None:
    locked = {name for name, _, _ in _pins(LOCKS[1])}
    wanted = set()
    for name in ("requirements.in", "requirements-dev.in"):
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith(("#", "-")):
                wanted.add(
                    re.split(r"[\[=;<>! ]", line.strip(), maxsplit=1)[0].lower().replace(".", "-").replace("_", "-")
                )
    assert wanted - {name.replace(".", "-").replace("_", "-") for name in locked} == set()


def test_the_hash_rule_knows_a_hash() -> None:
    assert HASH.match(f"    --hash=sha256:{hashlib.sha256(b'ward').hexdigest()} \\")
    assert not HASH.match("    --hash=sha256:abc")
