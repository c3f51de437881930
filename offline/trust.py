"""Whom this PC believes: the hospital's public keys, and the highest number of each signed set that it took; refuses to go back.

The key comes to the PC once, by its IT (`wardlight sign trust`, or the file of the whole machine). From then on nothing from outside the
installed program is used unsigned. What was taken is kept here with its signature, so that a share that is away, or a newer set that is
refused, leaves the last good one in use.

Fails closed: numbers that cannot be read are not taken for "nothing seen". What a user's folder cannot hold, since a new user has none
and a lost one holds nothing, is the floor beside the machine's key (`offline/trust_floor.py`).
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from client.errors import AskPersonError, NotSigned
from client.signed import ENVELOPE, MOST_BYTES, Kind, Statement, key_of, may_be_file, may_be_named, proved, same
from offline.private_file import keep_names, write_private
from offline.trust_floor import FLOOR, floor_in

KEYS, SEEN, KEPT = "site.pub", "seen.json", "kept"
MOST_KEYS = 4


class _Seen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The newest that was taken."""

    number: int
    digest: str


T = TypeVar("T")


class Trust:
    """What lies in one folder of this user. `machine`: a file of keys for everybody on this PC, which only its administrator writes."""

    def __init__(self, folder: Path, machine: Path | None = None) -> None:
        self.folder, self._machine = folder, machine

    @property
    def keys(self) -> tuple[bytes, ...]:
        """Those of the machine where it has some, else those of this user; none: nobody enrolled this PC. Raises NotSigned."""
        for place in (self._machine, self.folder / KEYS):
            if place is not None and place.exists():
                return _keys_in(place)
        return ()

    @property
    def floor(self) -> dict[str, int]:
        """The least numbers that the administrator demands of this PC, by kind and name, whatever its users took. Raises NotSigned."""
        return {} if self._machine is None else floor_in(self._machine.with_name(FLOOR))

    @property
    def is_enrolled(self) -> bool:
        return bool(self.keys)

    def enrol(self, key: bytes) -> None:
        """Believe this key beside those believed already; at most four, so that one can be followed by another. Raises NotSigned.

        Numbers that were lost are those of the signed copies kept here, from now on: told again, a key lets nothing older in.
        """
        held = _keys_in(self.folder / KEYS) if (self.folder / KEYS).exists() else ()
        if key not in held:
            if len(held) >= MOST_KEYS:
                raise NotSigned("too-many-keys", str(MOST_KEYS))
            self._write_keys((*held, key))
        if not self._has_numbers():
            self._write_seen(self._from_kept())

    def leave(self, key: bytes) -> None:
        """Believe it no longer. The last one stays: a PC that was enrolled is not made credulous again."""
        held = _keys_in(self.folder / KEYS) if (self.folder / KEYS).exists() else ()
        if key not in held:
            raise NotSigned("key-unknown")
        if len(held) == 1:
            raise NotSigned("last-key")
        self._write_keys(tuple(one for one in held if one != key))

    def checked(self, kind: Kind, name: str, envelope: bytes, files: Mapping[str, bytes]) -> Statement:
        """What is proved, whole, and not older than what was taken before. Raises NotSigned."""
        statement = proved(envelope, self.keys, kind, name)
        same(statement, files)
        before, least = self._seen().get(_place(kind, name)), self.floor.get(_place(kind, name), 0)
        if statement.number < least:
            raise NotSigned("below-floor", str(statement.number), str(least))
        if before is not None and statement.number < before.number:
            raise NotSigned("signed-older", str(statement.number), str(before.number))
        if before is not None and statement.number == before.number and statement.digest != before.digest:
            raise NotSigned("same-number", str(statement.number))
        return statement

    def take(self, statement: Statement, envelope: bytes, files: Mapping[str, bytes]) -> None:
        """After it was found to be usable: keep it, then its number. A power cut between leaves the older one in force, whole."""
        seen, place = self._seen(), _place(statement.kind, statement.name)
        if (before := seen.get(place)) is not None and before.number == statement.number and self._keeps(statement):
            return
        folder = self.place_of(statement)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for name, content in files.items():
                write_private(folder / name, content)
            write_private(folder / ENVELOPE, envelope)
            keep_names(folder.parent)
            self._write_seen({**seen, place: _Seen(number=statement.number, digest=statement.digest)})
        except OSError as error:
            raise NotSigned("numbers-unwritable", type(error).__name__) from error

    def place_of(self, statement: Statement) -> Path:
        """The folder of its copy, for this user alone, once it was taken."""
        return self._kept(statement.kind, statement.name) / str(statement.number)

    def kept(self, kind: Kind, name: str) -> dict[str, bytes]:
        """The one that was taken last, proved anew. Raises NotSigned where there is none or it does not hold."""
        before = self._seen().get(_place(kind, name))
        if before is None:
            raise NotSigned("none-kept", name)
        envelope, files = read_set(self._kept(kind, name) / str(before.number), self.keys, kind, name)
        self.checked(kind, name, envelope, files)
        return files

    def numbers(self) -> dict[str, int]:
        """What was taken, by kind and name."""
        return {place: one.number for place, one in sorted(self._seen().items())}

    def _has_numbers(self) -> bool:
        try:
            self._seen()
        except NotSigned:
            return False
        return (self.folder / SEEN).exists()

    def _from_kept(self) -> dict[str, _Seen]:
        """What the copies that were kept prove of themselves."""
        found: dict[str, _Seen] = {}
        for envelope in sorted((self.folder / KEPT).glob(f"*/*/{ENVELOPE}")):
            kind, _, name = envelope.parts[-3].partition("-")
            try:
                statement = proved(_read(envelope, "unsigned"), self.keys, Kind(kind), name)
            except (NotSigned, ValueError):
                continue
            place = _place(statement.kind, statement.name)
            if place not in found or found[place].number < statement.number:
                found[place] = _Seen(number=statement.number, digest=statement.digest)
        return found

    def _keeps(self, statement: Statement) -> bool:
        return (self._kept(statement.kind, statement.name) / str(statement.number) / ENVELOPE).exists()

    def _kept(self, kind: Kind, name: str) -> Path:
        return self.folder / KEPT / f"{kind.value}-{name}"

    def _seen(self) -> dict[str, _Seen]:
        place = self.folder / SEEN
        if not place.exists():
            if (self.folder / KEPT).exists() or (self.folder / KEYS).exists():
                raise NotSigned("numbers-missing")
            return {}
        try:
            return msgspec.json.decode(place.read_bytes(), type=dict[str, _Seen])
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise NotSigned("numbers-unreadable") from error

    def _write_seen(self, seen: Mapping[str, _Seen]) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(self.folder / SEEN, msgspec.json.encode(dict(seen), order="deterministic"))

    def _write_keys(self, keys: tuple[bytes, ...]) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(self.folder / KEYS, "".join(f"{key.hex()}\n" for key in keys).encode())


def usable(
    trust: Trust, kind: Kind, name: str, folder: Path, read: Callable[[Mapping[str, bytes]], T]
) -> tuple[T, AskPersonError | None]:
    """What `read` makes of the set in `folder`, whole or not at all; else of the one taken last, and why the nearer one was refused.

    Raises that refusal where none was taken before.
    """
    try:
        envelope, files = read_set(folder, trust.keys, kind, name)
        statement = trust.checked(kind, name, envelope, files)
        made = read(files)
        trust.take(statement, envelope, files)
    except AskPersonError as refused:
        try:
            return read(trust.kept(kind, name)), refused
        except NotSigned:
            raise refused from None
    return made, None


def read_set(folder: Path, keys: tuple[bytes, ...], kind: Kind, name: str) -> tuple[bytes, dict[str, bytes]]:
    """The envelope, and the files that its proved statement names; nothing else of the folder is opened. Raises NotSigned."""
    envelope = _read(folder / ENVELOPE, "unsigned")
    statement = proved(envelope, keys, kind, name)
    files: dict[str, bytes] = {}
    for each in statement.files:
        files[each] = _read(folder / each, "file-missing", most=MOST_BYTES - sum(map(len, files.values())))
    return envelope, files


def read_plain(folder: Path) -> dict[str, bytes]:
    """Every file of a folder that is to be signed. Raises NotSigned for a name or a size that could not be taken."""
    files: dict[str, bytes] = {}
    for place in sorted(folder.iterdir()):
        if place.name == ENVELOPE:
            continue
        if not may_be_file(place.name):
            raise NotSigned("file-name", place.name[:40])
        files[place.name] = _read(place, "file-missing", most=MOST_BYTES - sum(map(len, files.values())))
    return files


def _read(place: Path, absent: str, *, most: int = MOST_BYTES) -> bytes:
    """A plain file of bounded size: no link, no pipe that never ends."""
    try:
        if place.is_symlink() or (place.exists() and not place.is_file()):
            raise NotSigned("no-plain-file", place.name[:40])
        with place.open("rb") as file:
            content = file.read(most + 1)
    except FileNotFoundError as error:
        raise NotSigned(absent, place.name[:40]) from error
    except OSError as error:
        raise NotSigned("cannot-be-read", place.name[:40], type(error).__name__) from error
    if len(content) > most:
        raise NotSigned("too-large", place.name[:40])
    return content


def _keys_in(place: Path) -> tuple[bytes, ...]:
    try:
        lines = place.read_text(encoding="ascii").split()
    except (OSError, UnicodeDecodeError) as error:
        raise NotSigned("key-unreadable", place.name) from error
    if not 1 <= len(lines) <= MOST_KEYS:
        raise NotSigned("key-unreadable", place.name)
    return tuple(map(key_of, lines))


def _place(kind: Kind, name: str) -> str:
    if not may_be_named(name):
        raise NotSigned("signed-name")
    return f"{kind.value}/{name}"
