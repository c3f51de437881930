"""A new key for the store of this station, and what is left of a change that was broken off; refuses a store that a station has open.

The order makes it safe at every point: the device keeps the new key, then it is wrapped for the people, then the store is copied under it,
then it becomes *the* key. Whoever dies in between leaves a store that one of two kept keys opens; `finish` finds out which at each start.

A store that was once put aside as damaged stays under the key it had: that key is kept beside, under the name `store-keys-before`.
"""

import secrets
from pathlib import Path

from client.errors import StoreLocked
from client.person_keys import PersonKeys
from client.secrets import STORE_KEY, STORE_KEY_BYTES, DeviceSecrets, store_key
from offline.store import rekeying
from offline.store.quarantine import kept_aside

NEXT, BEFORE = "store-key-next", "store-keys-before"
MOST_BEFORE = 16


def rotate(path: Path, device: DeviceSecrets, people: PersonKeys) -> None:
    """Raises StoreLocked, StoreDamaged and StoreFull; then the store is under the key it had, and nothing is left of the new one."""
    finish(path, device, people)
    if not path.exists():
        raise StoreLocked("no-store")
    present, fresh = store_key(device), secrets.token_bytes(STORE_KEY_BYTES)
    device.store(NEXT, fresh)
    try:
        if people.has_people:
            people.add(fresh, present)
        _remember(path, device, present)
        rekeying.rekey(path, present, fresh)
    finally:
        finish(path, device, people)


def finish(path: Path, device: DeviceSecrets, people: PersonKeys) -> None:
    """Nothing to do unless a change was begun. Which key the store is under is tried; that one stays, for device and people alike."""
    fresh = device.read(NEXT)
    if fresh is None:
        if path.parent.exists() and not rekeying.is_under_way(path):
            rekeying.clear_away(path)
        return
    used = _used(path, device.read(STORE_KEY), fresh)
    if used != device.read(STORE_KEY):
        device.store(STORE_KEY, used)
    if people.has_people:
        people.keep(used)
    device.remove(NEXT)


def _used(path: Path, present: bytes | None, fresh: bytes) -> bytes:
    """Raises StoreLocked where the store is open elsewhere. One that neither key opens is left to whoever opens it: it may be damaged."""
    if rekeying.opens(path, fresh):
        rekeying.resolve(path, fresh)
        return fresh
    if present is None:
        return fresh
    if rekeying.is_under_way(path) and rekeying.opens(path, present):
        rekeying.resolve(path, present)
    if not rekeying.is_under_way(path):
        rekeying.clear_away(path)
    return present


def _remember(path: Path, device: DeviceSecrets, present: bytes) -> None:
    """Only where something lies under the old key that the new one will not open."""
    if not kept_aside(path):
        return
    held = device.read(BEFORE) or b""
    if present not in [held[at : at + STORE_KEY_BYTES] for at in range(0, len(held), STORE_KEY_BYTES)]:
        device.store(BEFORE, (held + present)[-MOST_BEFORE * STORE_KEY_BYTES :])
