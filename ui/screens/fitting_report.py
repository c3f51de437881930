"""The report of the words that find no room: every screen at two sizes, in four languages and in words 40 % longer, as Markdown.

report = Report(place)                     `place`: the file; written anew after every screen, so that a walk cut short has one, too
report.note("bed-map", (1366, 768), "en", misfits(window))
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

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
says the whole; *key*: a button that does not print its key.

{screens} screens, {measures} measurements, {found} findings ({kinds}).
"""


@dataclass(slots=True)
class Report:
    """Invariant: what stands in `place` is everything that was noted."""

    place: Path
    measured: dict[tuple[str, str], set[tuple[int, int]]] = field(default_factory=dict)
    found: list[tuple[str, tuple[int, int], str, Misfit]] = field(default_factory=list)

    def note(self, screen: str, size: tuple[int, int], language: str, misfits: Iterable[Misfit]) -> None:
        """`size` is the window's, px."""
        self.measured.setdefault((screen, language), set()).add(size)
        self.found += [(screen, size, language, one) for one in misfits]

    def write(self) -> None:
        screens = list(dict.fromkeys(screen for screen, _ in self.measured))
        kinds = Counter(one.lacks for *_, one in self.found)
        head = _HEAD.format(
            sizes=" and ".join(f"{width}x{height}" for width, height in SIZES),
            screens=len(screens),
            measures=sum(len(sizes) for sizes in self.measured.values()),
            found=len(self.found),
            kinds=", ".join(f"{count} {kind}" for kind, count in kinds.most_common()) or "none",
        )
        self.place.parent.mkdir(parents=True, exist_ok=True)
        self.place.write_text("\n".join([head, *self._table(screens), "", *self._list()]) + "\n", encoding="utf-8")

    def _table(self, screens: list[str]) -> list[str]:
        counts = Counter((screen, language) for screen, _, language, _ in self.found)
        lines = [f"| screen | {' | '.join(LANGUAGES)} |", f"|---|{'---|' * len(LANGUAGES)}"]
        for screen in screens:
            cells = [str(counts[screen, one]) if (screen, one) in self.measured else "–" for one in LANGUAGES]
            lines.append(f"| {screen} | {' | '.join(cells)} |")
        return lines

    def _list(self) -> list[str]:
        """The same words at the same place are one line, however many screens, sizes and languages show them."""
        where: dict[tuple[str, str, str], list[str]] = {}
        least: dict[tuple[str, str, str], int] = {}
        for screen, size, language, one in self.found:
            key = (one.lacks, one.words, one.where)
            where.setdefault(key, []).append(f"{screen} {language} {size[0]}")
            least[key] = max(least.get(key, 0), one.px)
        ordered = sorted(where, key=lambda key: (key[0], -len(where[key]), key[1]))
        return [f"- {key[0]} {least[key]}: {_plain(key[1])} in {key[2]}; {_some(where[key])}" for key in ordered]


def _plain(words: str) -> str:
    line = " ".join(words.split()).replace("`", "'")
    return f"`{line if len(line) <= _MOST_WORDS else line[:_MOST_WORDS] + ' …'}`"


def _some(places: list[str], most: int = 4) -> str:
    more = f" and {len(places) - most} more" if len(places) > most else ""
    return ", ".join(places[:most]) + more
