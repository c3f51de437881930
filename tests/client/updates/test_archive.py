"""A version packed and unpacked: nothing leaves its folder, nothing else comes into it, and nobody changes it unseen."""

import errno
import gzip
import hashlib
import io
import os
import tarfile
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest

from client.errors import StoreFull, UpdateRefused
from client.updates import archive
from client.updates.archive import MANIFEST, demand_whole, pack, unpack


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    (folder / "lib").mkdir(parents=True)
    (folder / "wardlight").write_text("#!/bin/sh\n")
    (folder / "wardlight").chmod(0o755)
    (folder / "lib" / "one.so").write_bytes(b"one")
    (folder / "lib" / "two.so").symlink_to("one.so")
    return folder


def why(act: Callable[[], object]) -> str:
    with pytest.raises(UpdateRefused) as refused:
        act()
    return refused.value.facts[0]


def test_what_is_unpacked_is_what_was_packed(program: Path, tmp_path: Path) -> None:
    manifest = pack(program, tmp_path / "a.tar.gz")
    unpack(tmp_path / "a.tar.gz", tmp_path / "there", manifest)
    assert os.access(tmp_path / "there/wardlight", os.X_OK)
    assert not os.access(tmp_path / "there/lib/one.so", os.X_OK)
    assert (tmp_path / "there/lib/two.so").readlink() == Path("one.so")
    assert pack(program, tmp_path / "b.tar.gz") == manifest


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda it: (it / "lib/one.so").write_bytes(b"two"), "file-changed"),
        (lambda it: (it / "lib/one.so").unlink(), "file-missing"),
        (lambda it: (it / "lib/three.so").write_bytes(b""), "file-added"),
        (lambda it: (it / "lib/one.so").chmod(0o755), "file-changed"),
        (lambda it: ((it / "lib/two.so").unlink(), (it / "lib/two.so").symlink_to("../wardlight")), "file-changed"),
        (lambda it: (it / MANIFEST).write_bytes(b"{}"), "manifest-changed"),
        (lambda it: (it / MANIFEST).unlink(), "cannot-be-read"),
        (lambda it: (it / "lib").chmod(0o777), "others-may-change-it"),
        (lambda it: (it / "lib/one.so").chmod(0o666), "others-may-change-it"),
        (lambda it: it.chmod(0o775), "others-may-change-it"),
        (lambda it: os.mkfifo(it / "pipe"), "no-plain-file"),
    ],
)
def test_a_version_that_was_touched_is_not_run(
    program: Path, tmp_path: Path, change: Callable[[Path], object], reason: str
) -> None:
    manifest = pack(program, tmp_path / "a.tar.gz")
    unpack(tmp_path / "a.tar.gz", tmp_path / "there", manifest)
    demand_whole(tmp_path / "there", manifest)
    change(tmp_path / "there")
    assert why(lambda: demand_whole(tmp_path / "there", manifest)) == reason


def test_a_folder_around_it_that_others_may_write_is_enough_to_refuse_it(program: Path, tmp_path: Path) -> None:
    manifest = pack(program, tmp_path / "a.tar.gz")
    around = tmp_path / "open"
    around.mkdir()
    unpack(tmp_path / "a.tar.gz", around / "there", manifest)
    around.chmod(0o777)
    assert why(lambda: demand_whole(around / "there", manifest)) == "others-may-change-it"
    around.chmod(0o1777)
    demand_whole(around / "there", manifest)  # as /tmp is: there nobody renames what is another's


@pytest.mark.skipif(os.geteuid() != 0, reason="only the administrator can give a folder away")
def test_a_version_that_another_user_owns_is_not_run(program: Path, tmp_path: Path) -> None:
    manifest = pack(program, tmp_path / "a.tar.gz")
    unpack(tmp_path / "a.tar.gz", tmp_path / "there", manifest)
    os.chown(tmp_path / "there/lib/one.so", 12345, -1)
    assert why(lambda: demand_whole(tmp_path / "there", manifest)) == "others-may-change-it"


def _made(to: Path, entries: Mapping[str, object], add: Callable[[tarfile.TarFile], None]) -> str:
    """An archive that no maker of ours would make, with a list that names its files."""
    listed = msgspec.json.encode(entries)
    with tarfile.open(to, "w:gz") as opened:
        one = tarfile.TarInfo(MANIFEST)
        one.size = len(listed)
        opened.addfile(one, io.BytesIO(listed))
        add(opened)
    return hashlib.sha256(listed).hexdigest()


def _file(
    name: str, content: bytes = b"x", kind: bytes = tarfile.REGTYPE, link: str = ""
) -> Callable[[tarfile.TarFile], None]:
    def add(opened: tarfile.TarFile) -> None:
        one = tarfile.TarInfo(name)
        one.type, one.linkname = kind, link
        one.size = len(content) if kind == tarfile.REGTYPE else 0
        opened.addfile(one, io.BytesIO(content) if one.size else None)

    return add


_X = {"sha256": hashlib.sha256(b"x").hexdigest()}


@pytest.mark.parametrize(
    "name", ["../out", "/etc/out", "a/../../out", "./out", "a//out", "a\\out", "C:out", "", "a/", MANIFEST, "a\0b"]
)
def test_a_name_that_leads_out_is_neither_packed_nor_unpacked(tmp_path: Path, name: str) -> None:
    manifest = _made(tmp_path / "a", {name: _X}, _file("out"))
    assert why(lambda: unpack(tmp_path / "a", tmp_path / "there", manifest)) == "name-leaves-folder"
    assert not (tmp_path / "out").exists()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a", "there"]


@pytest.mark.parametrize("link", ["/etc/passwd", "../out", "a/../../out", "..\\out"])
def test_a_link_that_leads_out_is_refused(tmp_path: Path, link: str) -> None:
    manifest = _made(tmp_path / "a", {"one": {"link": link}}, _file("one", kind=tarfile.SYMTYPE, link=link))
    assert why(lambda: unpack(tmp_path / "a", tmp_path / "there", manifest)) == "name-leaves-folder"


def test_an_archive_is_unpacked_by_its_list_and_not_by_what_it_says_of_itself(tmp_path: Path) -> None:
    manifest = _made(tmp_path / "a", {"one": _X}, _file("../out"))
    assert why(lambda: unpack(tmp_path / "a", tmp_path / "there", manifest)) == "name-leaves-folder"
    manifest = _made(tmp_path / "b", {"one": _X}, _file("two"))
    assert why(lambda: unpack(tmp_path / "b", tmp_path / "there2", manifest)) == "file-added"
    manifest = _made(tmp_path / "c", {"one": _X}, _file("one", kind=tarfile.SYMTYPE, link="/etc/passwd"))
    assert why(lambda: unpack(tmp_path / "c", tmp_path / "there3", manifest)) == "no-plain-file"
    manifest = _made(tmp_path / "d", {"one": _X}, _file("one", kind=tarfile.FIFOTYPE))
    assert why(lambda: unpack(tmp_path / "d", tmp_path / "there4", manifest)) == "no-plain-file"
    manifest = _made(tmp_path / "e", {"one": _X}, _file("one", b"y"))
    assert why(lambda: unpack(tmp_path / "e", tmp_path / "there5", manifest)) == "file-changed"
    manifest = _made(tmp_path / "f", {"one": _X, "two": _X}, _file("one"))
    assert why(lambda: unpack(tmp_path / "f", tmp_path / "there6", manifest)) == "file-missing"


def test_no_file_is_written_through_a_link_of_the_same_archive(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    entries = {"lib": {"link": "../out"}, "lib/one": _X}
    manifest = _made(tmp_path / "a", entries, _file("lib/one"))
    assert why(lambda: unpack(tmp_path / "a", tmp_path / "there", manifest)) == "name-leaves-folder"
    entries = {"lib": {"link": "real"}, "lib/one": _X, "real/two": _X}

    def both(opened: tarfile.TarFile) -> None:
        _file("lib/one")(opened)
        _file("real/two")(opened)

    manifest = _made(tmp_path / "b", entries, both)
    assert why(lambda: unpack(tmp_path / "b", tmp_path / "there2", manifest)) == "cannot-be-unpacked"


def test_more_than_a_program_has_is_refused_before_it_fills_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 1000)
    big = {"one": {"sha256": hashlib.sha256(b"x" * 2000).hexdigest()}}
    manifest = _made(tmp_path / "a", big, _file("one", b"x" * 2000))
    assert why(lambda: unpack(tmp_path / "a", tmp_path / "there", manifest)) == "too-large"
    monkeypatch.setattr(archive, "MOST_FILES", 1)
    manifest = _made(tmp_path / "b", {"one": _X, "two": _X}, _file("one"))
    assert why(lambda: unpack(tmp_path / "b", tmp_path / "there2", manifest)) == "too-large"


@pytest.mark.parametrize("raw", [b"", b"no archive", gzip.compress(b""), gzip.compress(b"x" * 5000)[:-40]])
def test_what_is_no_archive_is_refused_in_words(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a").write_bytes(raw)
    assert why(lambda: unpack(tmp_path / "a", tmp_path / "there", "0" * 64)) in {
        "archive-unreadable",
        "cannot-be-unpacked",
    }


def test_a_disk_that_is_full_is_said_as_such(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest = pack(program, tmp_path / "a.tar.gz")

    def full(*_args: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(archive, "_write", full)
    with pytest.raises(StoreFull):
        unpack(tmp_path / "a.tar.gz", tmp_path / "there", manifest)
