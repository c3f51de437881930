"""The store's key for people: wrapped for each who signs in at central, unwrapped by one of them when the keyring is locked or broken.

    keys = PeopleKeys(file_of(folder), key)          enrols and forgets while the station runs
    key = await opened_by(folder, staff_number, password, now_ms)

Deriving takes a good part of a second: it is done on a thread of its own, one at a time. What goes wrong with the file never keeps anybody
from signing in: then only the device opens the store, as before.
"""

import asyncio
import contextlib
import hashlib
from collections.abc import Collection
from pathlib import Path

from client.errors import StoreDamaged, StoreLocked
from client.person_keys import PEOPLE_FILE, PersonKeys

MACHINE_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
"""What tells this PC from another. No secret: a copied folder is useless elsewhere, a stolen disk is guarded by the passwords alone."""


def file_of(folder: Path, place: bytes | None = None) -> PersonKeys:
    return PersonKeys(folder / PEOPLE_FILE, place=this_pc() if place is None else place)


def this_pc() -> bytes:
    for file in MACHINE_FILES:
        with contextlib.suppress(OSError):
            return hashlib.sha256(b"wardlight this pc" + file.read_bytes().strip()).digest()
    return b""


class PeopleKeys:
    """Invariant: whoever is enrolled opened the door of central a moment ago with the very password that opens the store."""

    def __init__(self, file: PersonKeys, key: bytes) -> None:
        self._file, self._key = file, key
        self._turn = asyncio.Lock()

    async def enrol(self, staff_number: str, password: str) -> None:
        with contextlib.suppress(
            StoreLocked
        ):  # a full disk or a folder nobody may write: the device opens the store all the same
            async with self._turn:
                await asyncio.to_thread(self._file.enrol, staff_number, password, self._key)

    async def forget(self, staff_numbers: Collection[str]) -> None:
        with contextlib.suppress(StoreLocked):
            async with self._turn:
                await asyncio.to_thread(self._file.forget, staff_numbers)


async def opened_by(file: PersonKeys, staff_number: str, password: str, now_ms: int) -> tuple[bytes, ...]:
    """The keys wrapped for him; which fits the store, its seal says. Raises StoreLocked and StoreDamaged."""
    return await asyncio.to_thread(file.opened, staff_number, password, now_ms)


def may_people_open(file: PersonKeys, error: BaseException) -> bool:
    """Whether this is the kind of trouble where a password of somebody who signed in here helps: the device's key, not the store."""
    no_key = isinstance(error, StoreLocked) and not OF_THE_STORE.intersection(error.facts)
    return (no_key or (isinstance(error, StoreDamaged) and "key-file" in error.facts)) and file.has_people


OF_THE_STORE = frozenset({"in-use", "in-the-clear", "drill", "closed", "not-writable", "seal-unreadable"})
"""What a right key would not mend."""
