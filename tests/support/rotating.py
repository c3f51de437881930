"""Rotates the key of a store in children that are killed one step further each time, and says what the next start found."""

import json
import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Any

from client.errors import StoreLocked
from client.person_keys import PEOPLE_FILE, PersonKeys
from client.secrets import STORE_KEY, Wrapping, store_key
from offline import key_rotation
from offline.private_file import write_private
from offline.store import rekeying
from offline.store.books import connect
from offline.store.opening import open_store

WATCHED = frozenset({"open", "os.rename", "os.remove", "os.chmod", "os.truncate", "shutil.copyfile"})
MOST_STEPS = 400
ROWS = 300


class Files:
    """Secrets in a file each, durable: what a keyring is, without its seconds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def read(self, name: str) -> bytes | None:
        place = self._folder / name
        return place.read_bytes() if place.exists() else None

    def store(self, name: str, secret: bytes) -> None:
        write_private(self._folder / name, secret)

    def remove(self, name: str) -> None:
        (self._folder / name).unlink(missing_ok=True)


class Station:
    """One folder with store, people and device."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "station.db"
        self.device = Files(folder / "device")
        cost = Wrapping(salt=b"", iterations=1, lanes=1, memory_kib=64)
        self.people = PersonKeys(folder / PEOPLE_FILE, place=b"this-pc", cost=cost)

    def begin(self) -> None:
        key = store_key(self.device)
        opened = open_store(self.path, key, at_ms=1, check=False)
        for n in range(ROWS):
            opened.books.execute("INSERT INTO store_fact (key, value) VALUES (?, ?)", (f"row-{n}", "x" * 200))
        opened.books.close()
        self.people.enrol("10086", "right password", key)

    def rotate(self) -> None:
        key_rotation.rotate(self.path, self.device, self.people)

    def found(self) -> dict[str, Any]:
        """As at the next start: device, people and store agree, every row is there, nothing lies beside."""
        key_rotation.finish(self.path, self.device, self.people)
        key = self.device.read(STORE_KEY)
        assert key is not None
        opened = open_store(self.path, key, at_ms=2, check=True)
        count = opened.books.execute("SELECT count(*) FROM store_fact WHERE key GLOB 'row-*'").fetchone()[0]
        opened.books.close()
        beside = [one.name for one in self.path.parent.iterdir() if "rekey" in one.name or "damaged" in one.name]
        return {
            "rows": count,
            "is_set_aside": opened.set_aside is not None,
            "beside": beside,
            "people_open": key in self.people.opened("10086", "right password", 3),
            "next": self.device.read(key_rotation.NEXT) is not None,
            "key": key.hex(),
        }


def _die_at(step: int, folder: Path) -> None:
    left = [step]

    def heard(event: str, given: tuple[Any, ...]) -> None:
        if event in WATCHED and any(str(folder) in str(one) for one in given):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(heard)


def killed(template: Path, folder: Path, step: int) -> tuple[bool, dict[str, Any]]:
    """Whether it died, and what the next start found."""
    shutil.copytree(template, folder)
    child = os.fork()
    if child == 0:
        _die_at(step, folder)
        Station(folder).rotate()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    found = Station(folder).found()
    shutil.rmtree(folder)
    return os.WIFSIGNALED(status), found


def main() -> int:
    work = Path(sys.argv[1])
    template = work / "template"
    template.mkdir()
    station = Station(template)
    station.begin()
    before = station.device.read(STORE_KEY)
    found, step = [], 0
    while step < MOST_STEPS:
        step += 1
        has_died, one = killed(template, work / "one", step)
        found.append({**one, "is_new_key": one["key"] != (before or b"").hex(), "has_died": has_died})
        if not has_died:
            break
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


def held_open(path: Path, key: bytes) -> str:
    """What a second program meets while a station has the store open."""
    books = connect(path, key)
    try:
        rekeying.rekey(path, key, os.urandom(32))
    except StoreLocked as error:
        return error.facts[0]
    finally:
        books.close()
    return ""


if __name__ == "__main__":
    sys.exit(main())
