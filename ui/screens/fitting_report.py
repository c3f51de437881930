"""The report of the words that find no room: every screen at two sizes, in four languages and in words 40 % longer, as Markdown.

report = Report(place)       `place`: the file; written anew after every screen, its rows beside it as JSON: a walk is done part by part
report.note("bed-map", (1366, 768), "en", misfits(window))
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import msgspec

from ui.language import NAMES
from ui.screens.fitting import LONGER
from ui.screens.misfit import Misfit

SIZES = ((2560, 1080), (1366, 768))
LANGUAGES = (*NAMES, LONGER)
_MOST_WORDS = 90
_HEAD = """# Words that find no room

Made by `wardlight screens --fitting FILE` (`make fitting`): every screen below is opened on a station over the practice hospital, at
{sizes}, the language changed live, and each text that stands on it measured by the metrics of its font. `+40` is English with every
sentence 40 % longer. *cut*: beyond its place and without dots; *overlap*: over another text; *dots*, *heading*: shortened, and no tool tip
says the whole.

{screens} screens, {measures} measurements, {found} findings ({kinds}).
"""


class Row(msgspec.Struct, frozen=True):
    """One screen in one language at one size (px), with what found no room on it."""

    screen: str
    language: str
    size: tuple[int, int]
    misfits: tuple[Misfit, ...]


class Report:
    """Invariant: what stands in `place` is what was measured last of every screen, in this walk or, part by part, in those before."""

    def __init__(self, place: Path) -> None:
        """Raises msgspec.DecodeError where the rows beside `place` are no rows."""
        self.place, self._kept = place, place.with_suffix(".json")
        before = msgspec.json.decode(self._kept.read_bytes(), type=list[Row]) if self._kept.exists() else []
        self._rows = {(row.screen, row.language, row.size): row for row in before}

    def note(self, screen: str, size: tuple[int, int], language: str, misfits: Iterable[Misfit]) -> None:
        """`size` is the window's, px. What was noted of the same screen before is forgotten."""
        self._rows[screen, language, size] = Row(screen, language, size, tuple(misfits))

    def write(self) -> None:
        """Markdown at `place`, and the rows beside it. Raises OSError."""
        rows = list(self._rows.values())
        screens = list(dict.fromkeys(row.screen for row in rows))
        kinds = Counter(one.lacks for row in rows for one in row.misfits)
        head = _HEAD.format(
            sizes=" and ".join(f"{width}x{height}" for width, height in SIZES),
            screens=len(screens),
            measures=len(rows),
            found=kinds.total(),
            kinds=", ".join(f"{count} {kind}" for kind, count in kinds.most_common()) or "none",
        )
        self.place.parent.mkdir(parents=True, exist_ok=True)
        self.place.write_text("\n".join([head, *_table(screens, rows), "", *_list(rows)]) + "\n", encoding="utf-8")
        self._kept.write_bytes(msgspec.json.encode(rows))


def _table(screens: list[str], rows: list[Row]) -> list[str]:
    counts, measured = Counter[tuple[str, str]](), set[tuple[str, str]]()
    for row in rows:
        counts[row.screen, row.language] += len(row.misfits)
        measured.add((row.screen, row.language))
    lines = [f"| screen | {' | '.join(LANGUAGES)} |", f"|---|{'---|' * len(LANGUAGES)}"]
    for screen in screens:
        cells = [str(counts[screen, one]) if (screen, one) in measured else "–" for one in LANGUAGES]
        lines.append(f"| {screen} | {' | '.join(cells)} |")
    return lines


def _list(rows: list[Row]) -> list[str]:
    """The same words at the same place are one line, however many screens, sizes and languages show them."""
    where: dict[tuple[str, str, str], list[str]] = {}
    most: dict[tuple[str, str, str], int] = {}
    for row in rows:
        for one in row.misfits:
            key = (one.lacks, one.words, one.where)
            where.setdefault(key, []).append(f"{row.screen} {row.language} {row.size[0]}")
            most[key] = max(most.get(key, 0), one.px)
    ordered = sorted(where, key=lambda key: (key[0], -len(where[key]), key[1]))
    return [f"- {key[0]} {most[key]}: {_plain(key[1])} in {key[2]}; {_some(where[key])}" for key in ordered]


def _plain(words: str) -> str:
    line = " ".join(words.split()).replace("`", "'")
    return f"`{line if len(line) <= _MOST_WORDS else line[:_MOST_WORDS] + ' …'}`"


def _some(places: list[str], most: int = 4) -> str:
    more = f" and {len(places) - most} more" if len(places) > most else ""
    return ", ".join(places[:most]) + more
