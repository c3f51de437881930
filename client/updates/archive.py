"""One version of the program as an archive, and unpacked: packed with a list of its files, unpacked and checked against it.

Refuses names that leave the folder, links that lead out of it, devices, more files or bytes than a program has, and any file that the
list does not name. The list itself (`manifest.json`, first in the archive) is proved by its hash, which the repository signed.
"""

import errno
import hashlib
import io
import os
import stat
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import IO

import msgspec

from client.errors import StoreFull, UpdateRefused

MANIFEST = "manifest.json"
PROGRAM = "wardlight"
"""The executable of a version; on Windows with its ending."""
MOST_FILES = 20_000
MOST_BYTES = 1024 * 1024 * 1024
LONGEST_MANIFEST = 8 * 1024 * 1024
_CHUNK = 1024 * 1024
_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One file (`sha256`), or one link within the folder (`link`)."""

    sha256: str = ""
    runs: bool = False
    link: str = ""


def pack(folder: Path, to: Path) -> str:
    """The folder as an archive that is the same for the same files; gives the SHA-256 of its list. Raises UpdateRefused."""
    entries = {name: _entry_of(place) for name, place in _files(folder) if name != MANIFEST}
    listed = msgspec.json.encode(entries, order="deterministic")
    read_manifest(listed, hashlib.sha256(listed).hexdigest())
    with tarfile.open(to, "w:gz", format=tarfile.PAX_FORMAT, compresslevel=6) as archive:
        _add(archive, MANIFEST, Entry(), io.BytesIO(listed), len(listed))
        for name, entry in sorted(entries.items()):
            place = folder / name
            if entry.link:
                _add(archive, name, entry, None, 0)
            else:
                with place.open("rb") as file:
                    _add(archive, name, entry, file, place.stat().st_size)
    return hashlib.sha256(listed).hexdigest()


def unpack(archive: Path, to: Path, manifest: str) -> None:
    """Into a new folder; what is there when this returns is exactly what the list names. Raises UpdateRefused and StoreFull."""
    try:
        to.mkdir(mode=0o755, parents=True)
        with tarfile.open(archive, "r:gz") as opened:
            entries = _unpacked_list(opened, to, manifest)
            _unpack_all(opened, to, entries)
    except (tarfile.TarError, EOFError) as error:
        raise UpdateRefused("archive-unreadable", archive.name[:60]) from error
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StoreFull("update") from error
        raise UpdateRefused("cannot-be-unpacked", type(error).__name__) from error
    demand_whole(to, manifest)


def demand_whole(folder: Path, manifest: str) -> None:
    """Exactly the files of the list, byte for byte, and nothing that another user may change. Raises UpdateRefused."""
    demand_own(folder)
    try:
        entries = read_manifest((folder / MANIFEST).read_bytes(), manifest)
        there = {name for name, _ in _files(folder)} - {MANIFEST}
        for name in sorted(there ^ entries.keys()):
            raise UpdateRefused("file-added" if name in there else "file-missing", name[:80])
        for name, entry in entries.items():
            if _entry_of(folder / name) != entry:
                raise UpdateRefused("file-changed", name[:80])
    except OSError as error:
        raise UpdateRefused("cannot-be-read", type(error).__name__) from error


def demand_own(folder: Path) -> None:
    """Neither the folder, nor one around it, nor anything in it may be written by others than its owner, this user and the administrator.

    A sticky folder (like /tmp) around it will do: there nobody renames what is another's. Raises UpdateRefused.
    """
    if os.name != "posix":
        return  # there the folder's access list says it, and the installer sets it
    try:
        _demand_own(folder)
    except OSError as error:
        raise UpdateRefused("cannot-be-read", type(error).__name__) from error


def _demand_own(folder: Path) -> None:
    for place in (folder, *folder.absolute().parents):
        found = place.stat()
        is_sticky = place != folder and bool(found.st_mode & stat.S_ISVTX)
        if (found.st_mode & _BY_OTHERS and not is_sticky) or found.st_uid not in _owners(folder):
            raise UpdateRefused("others-may-change-it", str(place)[-80:])
    owners = _owners(folder)
    for place in folder.rglob("*"):
        found = place.lstat()
        if (found.st_mode & _BY_OTHERS and not stat.S_ISLNK(found.st_mode)) or found.st_uid not in owners:
            raise UpdateRefused("others-may-change-it", place.name[-80:])


def _owners(folder: Path) -> set[int]:
    """The administrator, who runs this, and the account of the update service, to whom the folder of all versions belongs."""
    return {0, os.geteuid(), *_service(folder)}


def _service(folder: Path) -> set[int]:
    """The owner of the folder around, where that is the place of the whole machine, which only the administrator could have given away."""
    around = folder.absolute().parents
    machine = next((place for place in around if place == MACHINE_FOLDER), None)
    return set() if machine is None else {machine.stat().st_uid}


MACHINE_FOLDER = Path("/var/lib/wardlight-update")
"""Where the update service keeps versions for everybody on this PC; made by the package, its own account's alone."""


def read_manifest(raw: bytes, sha256: str) -> Mapping[str, Entry]:
    """Raises UpdateRefused for a list that was changed, or names what no program has."""
    if hashlib.sha256(raw).hexdigest() != sha256:
        raise UpdateRefused("manifest-changed")
    try:
        entries = msgspec.json.decode(raw, type=dict[str, Entry])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UpdateRefused("manifest-changed") from error
    if len(entries) > MOST_FILES:
        raise UpdateRefused("too-large", str(len(entries)))
    for name, entry in entries.items():
        if not _stays(name) or name == MANIFEST or bool(entry.sha256) == bool(entry.link):
            raise UpdateRefused("name-leaves-folder", name[:80])
        if entry.link and not _leads_within(name, entry.link):
            raise UpdateRefused("name-leaves-folder", name[:80])
    return entries


def _stays(name: str) -> bool:
    path = PurePosixPath(name)
    is_plain = bool(name) and name == path.as_posix() and "\\" not in name and ":" not in name and "\0" not in name
    return is_plain and not path.is_absolute() and not {"..", "."} & set(path.parts)


def _leads_within(name: str, link: str) -> bool:
    """A link to beside or below, or up and down again, but never out."""
    if PurePosixPath(link).is_absolute() or "\\" in link:
        return False
    deep = len(PurePosixPath(name).parts) - 1
    for part in PurePosixPath(link).parts:
        deep += -1 if part == ".." else 1
        if deep < 0:
            return False
    return True


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file and link below, by its name within; raises for anything else."""
    for around, folders, names in os.walk(folder):
        here = Path(around)
        for name in (*names, *(one for one in folders if (here / one).is_symlink())):
            place = here / name
            if not (place.is_symlink() or place.is_file()):
                raise UpdateRefused("no-plain-file", name[:80])
            yield place.relative_to(folder).as_posix(), place


def _entry_of(place: Path) -> Entry:
    if place.is_symlink():
        return Entry(link=place.readlink().as_posix())
    with place.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Entry(sha256=digest, runs=os.name == "posix" and bool(place.stat().st_mode & stat.S_IXUSR))


def _add(archive: tarfile.TarFile, name: str, entry: Entry, file: io.BufferedIOBase | None, size: int) -> None:
    """Without times and owners, so that the same program gives the same bytes."""
    one = tarfile.TarInfo(name)
    one.size, one.mode = size, 0o755 if entry.runs else 0o644
    if entry.link:
        one.type, one.linkname = tarfile.SYMTYPE, entry.link
    archive.addfile(one, file)


def _unpacked_list(opened: tarfile.TarFile, to: Path, manifest: str) -> Mapping[str, Entry]:
    first = opened.next()
    if first is None or first.name != MANIFEST or not first.isreg() or first.size > LONGEST_MANIFEST:
        raise UpdateRefused("archive-unreadable", MANIFEST)
    file = opened.extractfile(first)
    raw = b"" if file is None else file.read(LONGEST_MANIFEST + 1)
    entries = read_manifest(raw, manifest)
    (to / MANIFEST).write_bytes(raw)
    (to / MANIFEST).chmod(0o644)
    return entries


def _unpack_all(opened: tarfile.TarFile, to: Path, entries: Mapping[str, Entry]) -> None:
    """Files as they come, then the links: no file is ever written through one. What the list does not name is not written at all."""
    room = MOST_BYTES
    for one in opened:
        if one.name == MANIFEST:
            continue
        entry = entries.get(one.name)
        if entry is None:
            raise UpdateRefused("name-leaves-folder" if not _stays(one.name) else "file-added", one.name[:80])
        if not entry.link:
            file = opened.extractfile(one) if one.isreg() else None
            if file is None:
                raise UpdateRefused("no-plain-file", one.name[:80])
            room -= one.size
            if room < 0:
                raise UpdateRefused("too-large", one.name[:80])
            _write(to / one.name, file, runs=entry.runs)
    for name, entry in entries.items():
        if entry.link:
            (to / name).parent.mkdir(mode=0o755, parents=True, exist_ok=True)
            (to / name).symlink_to(entry.link)


def _write(place: Path, file: IO[bytes], *, runs: bool) -> None:
    place.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    with place.open("xb") as out:
        while chunk := file.read(_CHUNK):
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    place.chmod(0o755 if runs else 0o644)
