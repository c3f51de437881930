"""Whatever stands in a name, a diagnosis, an order or a remark: the pages are printed, and the pack has no tag but its own."""

import asyncio
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from client.fhir.reading.elements import code
from client.records import Code, Problem
from tests.fuzz.mutate import HOSTILE
from tests.ui.pack.examples import PASSPHRASE, keeper
from tests.ui.printing.examples import PATIENT, PaperStation, banner, order, row
from ui.language import Languages
from ui.pack.envelope import opened

OWN = frozenset(
    ("html", "head", "meta", "title", "style", "body", "div", "b", "br", "h1", "h2", "h3", "nav", "a", "section", "p")
) | {"table", "thead", "tbody", "tr", "th", "td"}
WORDS = [said.text for one in HOSTILE if isinstance(one, str) and (said := code({"text": one})) is not None]
"""As they are when they were read: what is called so at a length beyond all names is cut, and says so."""
GROUPS = [WORDS[at : at + 12] for at in range(0, len(WORDS), 12)]


class Seen(HTMLParser):
    """Every tag with its attributes, and the words between."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("words", GROUPS)
def test_no_words_stop_the_pack_or_become_a_tag_of_it(words: list[str], languages: Languages, tmp_path: Path) -> None:
    shown = banner()
    named = msgspec.structs.replace(PATIENT, name=words[0])
    problems = tuple(Problem(key=f"c{n}", name=Code(text=one)) for n, one in enumerate(words))
    shown = msgspec.structs.replace(shown, patient=named, problems=problems)
    rows = tuple(row(order(one, remark=one), n + 7) for n, one in enumerate(words))
    made = asyncio.run(keeper(PaperStation(rows, shown), tmp_path).make())
    assert made.problem is None
    html, pdf = opened(made.path.read_bytes(), PASSPHRASE)
    seen = Seen()
    seen.feed(html)
    assert seen.tags <= OWN
    assert seen.attributes <= {"charset", "http-equiv", "content", "class", "href", "id", "colspan", "rowspan", "style"}
    assert pdf.startswith(b"%PDF")
    said = " ".join("".join(seen.words).split())
    assert [one for one in words if one.isprintable() and len(one) < 200 and " ".join(one.split()) not in said] == []
