"""Where the versions of this PC lie: staged in the background, each proved before it has its name, proved again before it is run.

    <folder>/versions/1.2.0/       unpacked; nothing of it is changed afterwards
    <folder>/proofs/1.2.0.json     what was signed about it
    <folder>/metadata/             what the repository was last known to say
    <folder>/offered.json          what the last look at the repository brought, for every station of this PC

The folder is the update service's own (`/var/lib/wardlight-update`, one for the PC), or this user's own. Refuses to run what somebody else
could have put there. A version that is not whole has no name here: it is unpacked beside, then renamed.
"""

import contextlib
import os
import shutil
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from client.errors import AskPersonError, StoreFull, UpdateRefused, WaitError
from client.updates.archive import PROGRAM, demand_own, unpack
from client.updates.offers import Offer, Program, is_version, rank
from client.updates.proving import demand_proved, roots_of, signed_program
from client.updates.repository import INCOMING, METADATA, Repository
from offline.private_file import keep_names, write_private

VERSIONS, PROOFS, OFFERED = "versions", "proofs", "offered.json"
MOST_KEPT = 3
"""Versions that stay staged: the newest ones; what a station falls back to is among them, or is the installed program."""
_READABLE, _OPENED = 0o644, 0o755


@contextlib.contextmanager
def _readable() -> Iterator[None]:
    """Every program of ours writes for its own user alone; a version is for all users of the PC, and nothing of it is secret."""
    before = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(before)


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """`version`: what the ring is offered, "" before anything was heard. `trouble`: machine words why it is not staged; none when it is."""

    ring: str
    version: str = ""
    schema: int = 0
    at: datetime
    trouble: tuple[str, ...] = ()


class Shelf:
    """`root`: the metadata that the hospital gave with its settings; without it nothing here can be proved."""

    def __init__(self, folder: Path, root: bytes) -> None:
        self.folder, self.root = folder, root

    # -- staging ------------------------------------------------------------------------------------------------

    def stage(self, repository: Repository, ring: str, installed: str, at: datetime) -> Offered:
        """What this ring is offered, unpacked and proved. What went wrong is written down for the stations, then raised."""
        with _readable():
            return self._stage(repository, ring, installed, at)

    def _stage(self, repository: Repository, ring: str, installed: str, at: datetime) -> Offered:
        self._make()
        try:
            offer, program = repository.offered(ring)
            if offer.version != installed and not self._is_staged(offer.version):
                self._unpack(repository, offer, program)
        except (AskPersonError, WaitError) as error:
            before = self.offered()
            known = before.version if before is not None and before.ring == ring else ""
            schema = before.schema if before is not None and known else 0
            trouble = (type(error).__name__, *error.facts)
            self._write(Offered(ring=ring, version=known, schema=schema, at=at, trouble=trouble))
            raise
        finally:
            self._let_read()
        found = Offered(ring=ring, version=offer.version, schema=program.schema, at=at)
        self._write(found)
        self._clear(offer.version)
        return found

    def _unpack(self, repository: Repository, offer: Offer, program: Program) -> None:
        archive = self.folder / INCOMING / "program.tar.gz"
        fresh = self.folder / VERSIONS / f".{offer.version}.new"
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.rmtree(self.place_of(offer.version), ignore_errors=True)
        try:
            repository.fetch(offer.version, archive)
            unpack(archive, fresh, program.manifest)
            proof = (self.folder / METADATA / "targets.json").read_bytes()
            write_private(self._proof(offer.version), proof)
            fresh.rename(self.place_of(offer.version))
            keep_names(self.folder / VERSIONS)
        except OSError as error:
            raise UpdateRefused("cannot-be-unpacked", type(error).__name__) from error
        finally:
            archive.unlink(missing_ok=True)
            shutil.rmtree(fresh, ignore_errors=True)

    # -- reading ------------------------------------------------------------------------------------------------

    def offered(self) -> Offered | None:
        """None before the first look, or where it cannot be read. It decides nothing alone: what is run is proved."""
        try:
            found = msgspec.json.decode((self.folder / OFFERED).read_bytes(), type=Offered)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None
        return found if not found.version or is_version(found.version) else None

    def versions(self) -> tuple[str, ...]:
        """Newest first."""
        place = self.folder / VERSIONS
        names = [one.name for one in place.iterdir()] if place.is_dir() else []
        return tuple(sorted(filter(is_version, names), key=rank, reverse=True))

    def place_of(self, version: str) -> Path:
        return self.folder / VERSIONS / version

    def program(self, version: str) -> Path:
        """The executable of a version that is wholly what the hospital signed. Raises UpdateRefused; takes about a second."""
        self.proved(version)
        place = self.place_of(version) / (f"{PROGRAM}.exe" if os.name == "nt" else PROGRAM)
        if not place.is_file():
            raise UpdateRefused("file-missing", place.name)
        return place

    def proved(self, version: str) -> Program:
        """Every file of it. Raises UpdateRefused."""
        if not is_version(version) or not self.place_of(version).is_dir():
            raise UpdateRefused("not-staged", version[:20])
        demand_own(self.folder / PROOFS)
        return demand_proved(self.place_of(version), version, self._proof_of(version), self._roots())

    def signed(self, version: str) -> Program:
        """What was signed about it, without looking through its files. Raises UpdateRefused."""
        return signed_program(version, self._proof_of(version), self._roots())

    def is_ours(self) -> bool:
        """Whether this user stages by himself; else the update service does."""
        found = self.folder if self.folder.exists() else self.folder.parent
        return os.access(found, os.W_OK)

    # -- within -------------------------------------------------------------------------------------------------

    def _is_staged(self, version: str) -> bool:
        try:
            self.proved(version)
        except UpdateRefused:
            return False
        return True

    def _proof_of(self, version: str) -> bytes:
        try:
            return self._proof(version).read_bytes()
        except OSError as error:
            raise UpdateRefused("proof-missing", version) from error

    def _roots(self) -> tuple[bytes, ...]:
        return roots_of(self.folder, self.root)

    def _proof(self, version: str) -> Path:
        return self.folder / PROOFS / f"{version}.json"

    def _make(self) -> None:
        try:
            for name in ("", VERSIONS, PROOFS, METADATA, INCOMING):
                (self.folder / name).mkdir(mode=0o755, parents=True, exist_ok=True)
        except OSError as error:
            raise UpdateRefused("folder-not-writable", type(error).__name__) from error

    def _let_read(self) -> None:
        """The stations of other users read it where one folder serves the PC; nothing secret is in it."""
        read = (*(self.folder / METADATA).rglob("*"), *(self.folder / PROOFS).glob("*.json"))
        for place in (self.folder, *(self.folder / name for name in (VERSIONS, PROOFS, METADATA)), *read):
            with contextlib.suppress(OSError):
                mode = _OPENED if place.is_dir() else _READABLE
                if not place.is_symlink() and stat.S_IMODE(place.stat().st_mode) != mode:
                    place.chmod(mode)

    def _write(self, found: Offered) -> None:
        try:
            write_private(self.folder / OFFERED, msgspec.json.encode(found))
            (self.folder / OFFERED).chmod(_READABLE)
        except OSError as error:
            raise StoreFull("update") from error

    def _clear(self, offered: str) -> None:
        """Old versions make room; what is offered and the newest ones stay."""
        for version in self.versions()[MOST_KEPT:]:
            if version != offered:
                shutil.rmtree(self.place_of(version), ignore_errors=True)
                self._proof(version).unlink(missing_ok=True)
