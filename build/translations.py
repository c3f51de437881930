"""Keeps the words of the windows: collects them from the source, fills them in, compiles them. One .ts file per room of ui/.

    .venv/bin/python build/translations.py collect [ROOM ...]   ui/ROOM -> resources/translations/ROOM_zh_CN.ts; prints what is missing
    .venv/bin/python build/translations.py fill ROOM < words.json   {"Context": {"English words": "译文"}} into that file
    .venv/bin/python build/translations.py compile              all .ts -> wardlight_zh_CN.qm beside them, for a bundle (git ignores .qm)
    .venv/bin/python build/translations.py check                says what is missing, obsolete, in a wrong context, said twice; then exit 1

A room is a folder of ui/ (`doctor`, `nurse`, ...); `foundation` is ui/*.py, theme, widgets, shell and marking.
From source no compiling is needed: the first start compiles the .ts files into the user's cache folder.

The collector takes a word's context from the class around `self.tr(...)`: the first argument of every method must be called `self`.
Outside of classes write `QCoreApplication.translate("Context", "words")`, or `translate = QCoreApplication.translate` first; never
another short name, and never anything but literals.
"""

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "ui"
WORDS = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGE = "zh_CN"
FOUNDATION = ("theme", "widgets", "shell", "marking")
Words = dict[tuple[str, str], str]


def rooms() -> tuple[str, ...]:
    folders = (path.name for path in UI.iterdir() if path.is_dir() and any(path.rglob("*.py")))
    return ("foundation", *sorted(name for name in folders if name not in FOUNDATION))


def sources(room: str) -> list[str]:
    if room == "foundation":
        found = [*UI.glob("*.py"), *(path for folder in FOUNDATION for path in (UI / folder).rglob("*.py"))]
    else:
        found = list((UI / room).rglob("*.py"))
    return sorted(str(path.relative_to(ROOT)) for path in found)


def place_of(room: str) -> Path:
    return WORDS / f"{room}_{LANGUAGE}.ts"


def collect(room: str, target: Path) -> None:
    command = [str(TOOLS / "lupdate"), *sources(room), "-no-obsolete", "-locations", "none", "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def compile_words() -> None:
    target = WORDS / f"wardlight_{LANGUAGE}.qm"
    files = [str(path) for path in sorted(WORDS.glob(f"*_{LANGUAGE}.ts"))]
    subprocess.run([str(TOOLS / "lrelease"), "-silent", *files, "-qm", str(target)], check=True)


def messages(place: Path) -> Words:
    """(context, source) -> translation, empty when unfinished."""
    found: Words = {}
    if not place.exists():
        return found
    for context in ET.parse(place).getroot().iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            target = message.find("translation")
            done = target is not None and target.get("type") is None
            words = "".join(target.itertext()).strip() if target is not None and done else ""
            found[context.findtext("name", ""), message.findtext("source", "")] = words
    return found


def fill(place: Path, given: dict[str, dict[str, str]]) -> None:
    tree = ET.parse(place)  # noqa: S314  # our own file
    for context in tree.getroot().iter("context"):
        words = given.get(context.findtext("name", ""), {})
        for message in context.iter("message"):
            target, source = message.find("translation"), message.findtext("source", "")
            if target is not None and source in words:
                target.text = words[source]
                target.attrib.pop("type", None)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    place.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def check(room: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / place_of(room).name
        collect(room, fresh)
        wanted = messages(fresh)
    held = messages(place_of(room))
    missing = [f"{room}: missing: {context}: {words}" for context, words in wanted if not held.get((context, words))]
    obsolete = [f"{room}: obsolete: {context}: {words}" for context, words in held if (context, words) not in wanted]
    strange = [
        f"{room}: wrong context: {context}: {words}"
        for context, words in wanted
        if not context.lstrip("_")[:1].isupper()
    ]
    return [*missing, *obsolete, *strange]


def said_twice() -> list[str]:
    """A context and its words belong to one room: of two, compiling takes one and drops the other."""
    rooms_of: dict[tuple[str, str], list[str]] = {}
    for place in sorted(WORDS.glob(f"*_{LANGUAGE}.ts")):
        for said in messages(place):
            rooms_of.setdefault(said, []).append(place.name.removesuffix(f"_{LANGUAGE}.ts"))
    twice = ((said, places) for said, places in rooms_of.items() if len(places) > 1)
    return [f"{', '.join(places)}: said twice: {context}: {words}" for (context, words), places in twice]


def main(action: str, names: list[str]) -> int:
    chosen = names or list(rooms())
    if action == "compile":
        compile_words()
        return 0
    for room in chosen:
        if action == "collect":
            collect(room, place_of(room))
        elif action == "fill":
            fill(place_of(room), json.load(sys.stdin))
    findings = [*(finding for room in chosen for finding in check(room)), *said_twice()]
    print("\n".join(findings) or f"{', '.join(chosen)}: complete")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check", sys.argv[2:]))
