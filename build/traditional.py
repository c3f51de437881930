"""Fills zh_TW from zh_CN by phrases: what zh_TW lacks, or with --all everything. What it made is read before it is committed.

    .venv/bin/python build/traditional.py [--all] [ROOM ...]    resources/translations/ROOM_zh_CN.ts -> ROOM_zh_TW.ts

Characters and words of software by OpenCC (s2twp: Simplified to Traditional as it is written in Taiwan, with phrases); a tool for whoever
makes translations, never part of the product nor of its set-up: `pip install opencc==1.4.2` (Apache-2.0; docs/dependencies.md). The words
of a ward are in build/traditional_terms.json: `before` says what a word of zh_CN is called in the hospitals of Taiwan, `after` takes back
what OpenCC makes wrong of it.
"""

import argparse
import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path

from translations import fill, messages, place_of, rooms

PRIVATE = 0xE000
"""The first of the signs that stand for a word of ours while OpenCC looks at the rest."""
TERMS = Path(__file__).with_name("traditional_terms.json")


def converter() -> Callable[[str], str]:
    """Simplified sentence to Taiwan's. Raises ModuleNotFoundError without OpenCC."""
    convert: Callable[[str], str] = importlib.import_module("opencc").OpenCC("s2twp").convert
    terms = json.loads(TERMS.read_text(encoding="utf-8"))
    before = sorted(terms["before"].items(), key=_longest_first)

    def made(words: str) -> str:
        for at, (here, _) in enumerate(before):
            words = words.replace(here, chr(PRIVATE + at))
        words = convert(words)
        for at, (_, there) in enumerate(before):
            words = words.replace(chr(PRIVATE + at), there)
        for wrong, right in terms["after"].items():
            words = words.replace(wrong, right)
        return words

    return made


def _longest_first(pair: tuple[str, str]) -> int:
    return -len(pair[0])


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("rooms", nargs="*", metavar="ROOM")
    parser.add_argument("--all", action="store_true", help="also what is translated already")
    asked = parser.parse_args(arguments)
    made = converter()
    for room in asked.rooms or rooms():
        place = place_of(room, "zh_TW")
        held, given = messages(place), dict[str, dict[str, str]]()
        for (context, source), words in messages(place_of(room, "zh_CN")).items():
            if words and (asked.all or not held.get((context, source))):
                given.setdefault(context, {})[source] = made(words)
        fill(place, given)
        print(f"{room}: {sum(map(len, given.values()))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
