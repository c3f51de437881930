"""The herbs of Chinese medicine and what must not meet: one book per pack. Refuses to guess a dose, a footnote or a role.

Roles, footnotes and the order 君臣佐使 are the grammar of a prescription; doses and pairs are the pack's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from client.clinical.cells import Row, rows
from client.clinical.search import Keys, keys_of, rank_of
from client.errors import PackDamaged

HERBS_FILE, PAIRS_FILE = "herbs.csv", "tcm_incompatibility.csv"
ROLES = ("sovereign", "minister", "assistant", "courier")
"""君, 臣, 佐, 使, in this order on the prescription."""
ROLE_SIGNS = {"君": "sovereign", "臣": "minister", "佐": "assistant", "使": "courier"}
FOOTNOTES = ("先煎", "后下", "包煎", "另煎", "烊化", "冲服")
LIMIT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Herb:
    """One herb; None where the pack does not know."""

    id: str
    name_zh: str
    name_latin: str
    low_g: Decimal | None
    high_g: Decimal | None
    is_toxic: bool
    pregnancy_flag: str | None
    decoction_note: str | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HerbPair:
    """Two herbs that must not stand in one prescription."""

    id: str
    rule: str
    a: str
    b: str
    text_zh: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HerbBook:
    """All herbs by id, their pairs, and what each is found by."""

    herbs: Mapping[str, Herb] = field(default_factory=dict)
    pairs: tuple[HerbPair, ...] = ()
    keys: Mapping[str, Keys] = field(default_factory=dict)

    def search(self, text: str) -> tuple[Herb, ...]:
        """By initials, pinyin, Chinese or Latin name; the nearest first."""
        words = text.casefold().split()
        found = [
            (rank, place, ident)
            for place, ident in enumerate(self.herbs)
            if words and (rank := rank_of(self.keys[ident], words)) is not None
        ]
        return tuple(self.herbs[ident] for _, _, ident in sorted(found)[:LIMIT])

    def between(self, one: str, other: str) -> HerbPair | None:
        return next((pair for pair in self.pairs if {pair.a, pair.b} == {one, other}), None)


def read_herbs(herbs: bytes | None, pairs: bytes | None) -> HerbBook:
    """A pack without the files knows no herb."""
    if herbs is None:
        return HerbBook()
    found = {one.id: one for one in (_herb(row) for row in rows(herbs, HERBS_FILE))}
    known = tuple(_pair(row, found) for row in rows(pairs, PAIRS_FILE)) if pairs is not None else ()
    keys = {one.id: keys_of(one.name_zh, (one.name_latin, one.id)) for one in found.values()}
    return HerbBook(herbs=found, pairs=known, keys=keys)


def _herb(row: Row) -> Herb:
    return Herb(
        id=row.required("id"),
        name_zh=row.required("name_zh"),
        name_latin=row.required("name_latin"),
        low_g=row.number("dose_low_g"),
        high_g=row.number("dose_high_g"),
        is_toxic=row.flag("toxic"),
        pregnancy_flag=row.word("pregnancy_flag"),
        decoction_note=row.word("decoction_note_zh"),
        source=row.text("source"),
    )


def _pair(row: Row, herbs: Mapping[str, Herb]) -> HerbPair:
    a, b = row.required("herb_a"), row.required("herb_b")
    for each in (a, b):
        if each not in herbs:
            raise PackDamaged(PAIRS_FILE, "reference", each)
    return HerbPair(
        id=row.required("id"),
        rule=row.required("rule_zh"),
        a=a,
        b=b,
        text_zh=row.text("text_zh"),
        source=row.text("source"),
    )
