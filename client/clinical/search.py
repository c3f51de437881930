"""Finds what can be ordered by pinyin initials, pinyin, Chinese, English or code.

Refuses to choose: it ranks a short list and says how many there are; picking one is a person's act.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from client.clinical.catalogue import Catalogue
from client.clinical.pinyin import of_text

LIMIT = 12
_NEAR = 2
"""The farthest rank of a hit that a typed route may bring before a nearer one: a beginning, not a middle."""
_PREFIXES = ("注射用", "复方", "重组", "盐酸", "硫酸", "人血")
"""Not 浓: a concentrate is found by its whole name, never as the plain solution."""
_STRENGTH = re.compile(r"^\d+(?:\.\d+)?%")
_FORMS = ("注射液", "片", "胶囊")


class ItemKind(StrEnum):
    """Which table of the catalogue a hit stands in."""

    DRUG = "drug"
    LAB = "lab"
    EXAM = "exam"
    NURSING = "nursing"
    DIET = "diet"
    ORDER_SET = "order-set"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One candidate; `rank` 0 is an exact code or name, higher is farther."""

    kind: ItemKind
    code: str
    name_zh: str
    name_en: str
    rank: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """At most LIMIT hits, best first, and how many there are in all."""

    hits: tuple[Hit, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What one item can be found by, all lower case: `exact` whole, the rest one key a line, each after a line feed.

    `initials` and `starts` are found by a key's beginning, `within` anywhere; `all_keys` is all of it, to say no fast.
    """

    exact: frozenset[str]
    initials: str
    starts: str
    within: str
    all_keys: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One item of the catalogue and its keys."""

    kind: ItemKind
    code: str
    name_zh: str
    name_en: str
    keys: Keys
    routes: frozenset[str]
    is_high_alert: bool = False


@dataclass(frozen=True, slots=True)
class CatalogueIndex:
    """Built once per pack; searching reads it only."""

    entries: tuple[_Entry, ...]

    def search(
        self,
        text: str,
        kinds: Iterable[ItemKind] = tuple(ItemKind),
        limit: int = LIMIT,
        routes: Iterable[str] = (),
    ) -> SearchResult:
        """All words of `text` must fit; an empty text finds nothing.

        Among hits that are about as near, those that can be given by one of `routes` come first: the injection before the
        tablet where an injection was typed. No hit is left out for its route. Of hits equally near a high-alert drug comes last.
        """
        words = text.casefold().split()
        wanted, ways = frozenset(kinds), frozenset(routes)
        if not words:
            return SearchResult((), 0)
        found, first = [], words[0]
        for place, entry in enumerate(self.entries):
            if first not in entry.keys.all_keys or entry.kind not in wanted:
                continue
            rank = rank_of(entry.keys, words)
            if rank is not None:
                misses = bool(ways) and not ways & entry.routes
                found.append((rank > _NEAR, misses, rank, entry.is_high_alert, len(entry.name_zh), place))
        found.sort()
        hits = tuple(_hit(self.entries[place], rank) for _, _, rank, *_, place in found[: min(limit, LIMIT)])
        return SearchResult(hits, len(found))


def _hit(entry: _Entry, rank: int) -> Hit:
    return Hit(kind=entry.kind, code=entry.code, name_zh=entry.name_zh, name_en=entry.name_en, rank=rank)


def rank_of(keys: Keys, words: list[str]) -> int | None:
    """How far the case-folded words are from these keys, 0 being exact; None where one of them does not fit."""
    if len(words) > 1 and " ".join(words) in keys.exact:
        return 0
    worst = 0
    for word in words:
        rank = _rank_word(keys, word)
        if rank is None:
            return None
        worst = max(worst, rank)
    return worst


def _rank_word(keys: Keys, word: str) -> int | None:
    if word not in keys.all_keys:
        return None
    if word in keys.exact:
        return 0
    begins = f"\n{word}"
    if begins in keys.initials:
        return 1
    if begins in keys.starts:
        return 2
    if len(word) == 1:
        return None
    return 3 if word in keys.within else 4 if word in keys.initials else None


def build_index(catalogue: Catalogue) -> CatalogueIndex:
    return CatalogueIndex(tuple(_entries(catalogue)))


def _entries(catalogue: Catalogue) -> Iterator[_Entry]:
    for drug in catalogue.drugs.values():
        more = (drug.atc or "", drug.name_tallman or "", drug.atc_name or "")
        found = _entry(ItemKind.DRUG, drug.id, drug.name_zh, drug.name_en, more, frozenset(drug.routes))
        yield replace(found, is_high_alert=drug.is_high_alert)
    for test in catalogue.labs.values():
        yield _entry(ItemKind.LAB, test.loinc, test.name_zh, test.name_en)
    for exam in catalogue.exams.values():
        yield _entry(ItemKind.EXAM, exam.code, exam.name_zh, exam.name_en)
    for nursing in catalogue.nursing.values():
        yield _entry(ItemKind.NURSING, nursing.code, nursing.name_zh, nursing.name_en)
    for diet in catalogue.diets.values():
        yield _entry(ItemKind.DIET, diet.code, diet.name_zh, diet.name_en)
    for one in catalogue.order_sets.values():
        yield _entry(ItemKind.ORDER_SET, one.id, one.name_zh, one.name_en)


def _entry(
    kind: ItemKind,
    code: str,
    name_zh: str,
    name_en: str,
    more: tuple[str, ...] = (),
    routes: frozenset[str] = frozenset(),
) -> _Entry:
    return _Entry(
        kind=kind,
        code=code,
        name_zh=name_zh,
        name_en=name_en,
        keys=keys_of(name_zh, (name_en, code, *more)),
        routes=routes,
    )


def keys_of(name_zh: str, more: Iterable[str]) -> Keys:
    """The keys of a Chinese name, and of what else it is called: English names, codes."""
    cores = {core.casefold() for core in (name_zh, *_without_prefixes(name_zh))}
    sounds = [of_text(core) for core in sorted(cores, key=len)]
    latin = [word.casefold() for word in more if word]
    words = {part for text in latin for part in text.replace("-", " ").replace(",", " ").split()}
    exact = frozenset({*latin, *cores, *(sound.initials for sound in sounds), *(sound.full for sound in sounds)})
    initials = _lines(sound.initials for sound in sounds)
    starts = _lines((*sorted(cores), *(sound.full for sound in sounds), *latin, *sorted(words)))
    within = _lines((name_zh.casefold(), *(sound.full for sound in sounds), *latin))
    all_keys = initials + starts + within
    return Keys(exact=exact, initials=initials, starts=starts, within=within, all_keys=all_keys)


def _lines(keys: Iterable[str]) -> str:
    return "".join(f"\n{key}" for key in keys)


def _without_prefixes(name: str) -> Iterator[str]:
    """The name from its telling part on: 注射用美罗培南 is looked for as 美罗培南, 0.9%氯化钠注射液 as 氯化钠注射液 and as 氯化钠."""
    plain = _STRENGTH.sub("", name)
    if plain != name:
        yield plain
        yield from _without_prefixes(plain)
    for form in _FORMS:
        if name.endswith(form) and len(name) > len(form) + 1 and "浓" not in name:
            yield name.removesuffix(form)
    for prefix in _PREFIXES:
        if name.startswith(prefix) and len(name) > len(prefix) + 1:
            rest = name.removeprefix(prefix)
            yield rest
            yield from _without_prefixes(rest)
