"""Draws every screen over a hospital whose people and notes are named like HTML, and says what would be drawn as such.

python -m tests.ui.screens.hostile --out DIR [what `wardlight screens` takes]
"""

import itertools
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtWidgets import QWidget

from practice import hospital as furnishing
from practice.__main__ import open_store
from practice.clock import ServerClock
from practice.hospital import resources, write_all
from tests.support.plain import FOREIGN, rich_places, words_on
from ui.commands.hospital import Hospital, start_hospital
from ui.marking.crawl import Unmarked, crawl
from ui.screens import gallery
from ui.screens.main import main

SAID = frozenset({"comment", "conclusion", "description", "patientInstruction", "valueString"})
TAILS = (FOREIGN, f"{FOREIGN}\u202egnp.exe\u202c", FOREIGN + "王" * 300, f"{FOREIGN}\n\t\x07&amp;{{0}}%s")
"""What a name goes on with: markup; turned around; longer than any line; controls and what formatting would take for its own."""
seen: set[str] = set()


def renamed(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    tails = itertools.cycle(TAILS)
    for row in rows:
        if row["resourceType"] == "Patient":
            tail = next(tails)
            for name in row.get("name", ()):
                if "text" in name and not name["text"].isascii():
                    name["text"] += tail
        yield _said(row)


def _said(value: Any) -> Any:
    """Free words of people, wherever they stand, begin with a heading of HTML."""
    if isinstance(value, list):
        return [_said(one) for one in value]
    if not isinstance(value, dict):
        return value
    found = {name: _said(one) for name, one in value.items()}
    for name in SAID & found.keys():
        if isinstance(found[name], str):
            found[name] = f"<h1>{found[name]}"
    for note in found.get("note", ()) if isinstance(found.get("note"), list) else ():
        if isinstance(note, dict) and isinstance(note.get("text"), str):
            note["text"] = f"<h1>{note['text']}"
    return found


def furnish(folder: Path) -> None:
    store = open_store(folder, ServerClock())
    if store.is_empty:
        write_all(store, renamed(resources(store.clock.now().astimezone(), 1)), furnishing.WRITTEN_IN_S)
        furnishing._open_accounts(store)
    store.close()


async def start_renamed(folder: Path, port: int = 0, **more: Any) -> Hospital:
    furnish(folder)
    return await start_hospital(folder, port, **more)


def crawled(roots: Iterable[QWidget]) -> list[Unmarked]:
    tops = list(roots)
    found = crawl(tops)
    for top in tops:
        found += [Unmarked(where=place, lacks="plain words") for place in rich_places(top)]
        if any(FOREIGN in words for words in words_on(top)):
            seen.add(type(top).__name__)
    for one in found:
        sys.stdout.write(f"{one}\n")
        sys.stdout.flush()
    return found


def run(argv: list[str]) -> int:
    with patch.object(gallery, "start_hospital", start_renamed), patch.object(gallery, "crawl", crawled):
        status = main(argv)
    sys.stdout.write(f"NAMED LIKE HTML: {' '.join(sorted(seen))}\n")
    return status


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
