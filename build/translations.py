"""Keeps the words of the windows: collects them from the source, fills them in, compiles them. One .ts file per room of ui/ and language.

    .venv/bin/python build/translations.py collect [ROOM ...]   ui/ROOM -> resources/translations/ROOM_zh_CN.ts and the others; then check
    .venv/bin/python build/translations.py fill ROOM [--language zh_TW] < words.json   {"Context": {"English words": "译文"}} into that file
    .venv/bin/python build/translations.py compile              all .ts -> wardlight_zh_CN.qm and the others, for a bundle (git ignores .qm)
    .venv/bin/python build/translations.py check [ROOM ...]     says what is wrong and then exits 1: missing in zh_CN; obsolete,
                                                                wrong context, said twice, other placeholders in any language; the figures
    .venv/bin/python build/translations.py missing [ROOM ...] [--language pt_PT]   every sentence a language lacks, with its context
    .venv/bin/python build/translations.py figures              how many sentences of each room each language has

English is the source and always whole; zh_CN has to be. zh_TW and pt_PT are counted: what zh_TW lacks is shown in zh_CN,
what pt_PT lacks in English.

A room is a folder of ui/ (`doctor`, `nurse`, ...); `foundation` is ui/*.py, theme, widgets, shell and marking.
qt_LANGUAGE.ts holds by hand the few words of Qt itself that a person meets, where Qt ships none in a language.
From source no compiling is needed: the first start compiles the .ts files into the user's cache folder.

The collector takes a word's context from the class around `self.tr(...)`: the first argument of every method must be called `self`.
Outside of classes write `QCoreApplication.translate("Context", "words")`, or `translate = QCoreApplication.translate` first; never
another short name, and never anything but literals.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "ui"
WORDS = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
COMPLETE = ("zh_CN",)
"""Languages in which no sentence may be missing."""
LANGUAGES = (*COMPLETE, "zh_TW", "pt_PT")
FOUNDATION = ("theme", "widgets", "shell", "marking")
PLACES = re.compile(r"%L?\d+|%n|\{\w*\}")
"""What the program puts into a sentence."""
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


def place_of(room: str, language: str) -> Path:
    return WORDS / f"{room}_{language}.ts"


def collect(room: str, targets: list[Path]) -> None:
    """Into all of them at once; what they hold of sentences that are still said, stays."""
    options = ["-no-obsolete", "-locations", "none", "-ts", *(str(target) for target in targets)]
    subprocess.run([str(TOOLS / "lupdate"), *sources(room), *options], cwd=ROOT, check=True, capture_output=True)


def compile_words() -> None:
    for language in LANGUAGES:
        target = WORDS / f"wardlight_{language}.qm"
        files = [str(path) for path in sorted(WORDS.glob(f"*_{language}.ts"))]
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


def wanted_of(room: str) -> Words:
    """What the source of a room says now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"{room}.ts"
        collect(room, [fresh])
        return messages(fresh)


def check(room: str) -> list[str]:
    wanted = wanted_of(room)
    found = [f"{room}: wrong context: {said[0]}: {said[1]}" for said in wanted if not said[0].lstrip("_")[:1].isupper()]
    for language in LANGUAGES:
        held = messages(place_of(room, language))
        if language in COMPLETE:
            found += [_told("missing", room, language, said) for said in wanted if not held.get(said)]
        found += [_told("obsolete", room, language, said) for said in held if said not in wanted]
        found += [_told("other placeholders", room, language, said) for said in held if not fits(said[1], held[said])]
    return found


def fits(source: str, words: str) -> bool:
    """Whether a translation puts in what the sentence puts in, no more and no less; what is not translated yet fits."""
    return not words or set(PLACES.findall(source)) == set(PLACES.findall(words))


def _told(what: str, room: str, language: str, said: tuple[str, str]) -> str:
    return f"{room}: {language}: {what}: {said[0]}: {said[1]}"


def missing(room: str, language: str) -> list[str]:
    held = messages(place_of(room, language))
    return [_told("missing", room, language, said) for said in wanted_of(room) if not held.get(said)]


def counted(room: str, language: str) -> tuple[int, int]:
    """Of how many sentences in the file of a room how many are translated: (translated, all)."""
    held = messages(place_of(room, language))
    return sum(1 for words in held.values() if words), len(held)


def figures(chosen: list[str]) -> list[str]:
    """One line a room, and one of the whole."""
    lines, sums = [], Counter[str]()
    for room in chosen:
        found = {language: counted(room, language) for language in LANGUAGES}
        lines.append(
            f"{room:<14}"
            + "".join(f"  {language} {done:>5} of {every:>5}" for language, (done, every) in found.items())
        )
        for language, (done, every) in found.items():
            sums[language] += done
            sums[f"{language} all"] += every
    return [*lines, *(whole(sums[language], sums[f"{language} all"], language) for language in LANGUAGES)]


def whole(done: int, every: int, language: str) -> str:
    return f"{language}: {done} of {every} sentences, {100 * done / max(every, 1):.1f} %"


def said_twice() -> list[str]:
    """A context and its words belong to one room: of two, compiling takes one and drops the other."""
    rooms_of: dict[tuple[str, str], list[str]] = {}
    for place in sorted(WORDS.glob(f"*_{COMPLETE[0]}.ts")):
        for said in messages(place):
            rooms_of.setdefault(said, []).append(place.name.removesuffix(f"_{COMPLETE[0]}.ts"))
    twice = ((said, places) for said, places in rooms_of.items() if len(places) > 1)
    return [f"{', '.join(places)}: said twice: {context}: {words}" for (context, words), places in twice]


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    actions = ("collect", "fill", "compile", "check", "missing", "figures")
    parser.add_argument("action", nargs="?", default="check", choices=actions)
    parser.add_argument("rooms", nargs="*", metavar="ROOM")
    parser.add_argument("--language", default="", choices=LANGUAGES)
    return parser.parse_intermixed_args(arguments)


def main(arguments: list[str]) -> int:
    asked = _asked(arguments)
    chosen: list[str] = asked.rooms or list(rooms())
    if asked.action == "compile":
        compile_words()
        return 0
    if asked.action == "figures":
        print("\n".join(figures(chosen)))
        return 0
    if asked.action == "missing":
        languages = (asked.language,) if asked.language else LANGUAGES
        print("\n".join(line for language in languages for room in chosen for line in missing(room, language)))
        return 0
    for room in chosen:
        if asked.action == "collect":
            collect(room, [place_of(room, language) for language in LANGUAGES])
        elif asked.action == "fill":
            fill(place_of(room, asked.language or COMPLETE[0]), json.load(sys.stdin))
    findings = [*(finding for room in chosen for finding in check(room)), *said_twice()]
    print("\n".join(findings) or f"{', '.join(chosen)}: complete")
    print("\n".join(figures(chosen)[len(chosen) :]))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
