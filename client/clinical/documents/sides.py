"""Left and right in the words of a record: which side of which paired part is said, and where diagnosis and operation disagree.

Deterministic and narrow: a side counts only directly before (or in brackets after) a part of the pack's table, or as OD, OS, OU. A
position (左侧卧位), a part said to be normal, and what is told of the past are no claim. Refuses to conclude anything from a side without
a part.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

_ADJECTIVES = (
    "上|中|下|前|后|全|经皮|腹腔镜下|后腹腔镜下|胸腔镜下|关节镜下|单孔|部分|多发|近端|远端|巨大|急性|亚急性|慢性|自发性|外伤性|创伤性|闭合性|"
    "开放性|陈旧性|继发性|原发性|复发性|老年性|张力性|包裹性|大量|中量|少量|人工"
)
_BETWEEN = f"(?:{_ADJECTIVES})*"
_EN_BETWEEN = (
    r"(?:(?:upper|lower|middle|proximal|distal|partial|total|acute|subacute|chronic|spontaneous|traumatic|closed|open|displaced|"
    r"massive|large|small|recurrent|arthroscopic|anterior|posterior|senile)\s+){0,3}"
)
_ZH_SIDE = "左侧?[、，和及/]?右|双|两|左|右"
_NOT_BEFORE = {"手": "术", "胸": "锁", "足": "够"}
"""Words that a part is the beginning of: the operation itself (左手术切口) is no hand."""
_LATIN = {"OD": "right", "OS": "left", "OU": "bilateral"}
_EYE = re.compile(r"(?<![A-Za-z])(O\.?[DSU])\.?(?![A-Za-z0-9])")
_LATIN_PART = "eye"
_NEVER = r"(?!)"
"""Matches nothing."""
_CLAUSE = re.compile(r"[^，。；;,.\n]+")
_NO_CLAIM = re.compile(
    r"正常|未见|无异常|未触及|未及|既往|曾于|病史|(?:\d+\s*年|月)前|对侧|normal|unremarkable|history of", re.IGNORECASE
)
_DIAGNOSES = re.compile(r"诊断|diagnos", re.IGNORECASE)
_OPERATIONS = re.compile(
    r"手术名称|手术方式|拟.{0,2}手术|手术部位|手术经过|手术步骤|手术简要经过|部位标记|^\s*operation|^\s*procedure|^\s*site",
    re.IGNORECASE,
)
_NOT_A_SIDE = re.compile(r"是否吻合|agree", re.IGNORECASE)


class Side(StrEnum):
    """Of the patient, not of the picture."""

    LEFT = "left"
    RIGHT = "right"


BOTH = frozenset(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteTable:
    """The paired parts of the pack: every word of one of them means the same part, and is compared with no other."""

    parts: Mapping[str, str]
    """A Chinese word, or an English one in small letters, to its part."""
    zh: re.Pattern[str]
    zh_after: re.Pattern[str]
    en: re.Pattern[str]
    en_after: re.Pattern[str]
    has_eye: bool

    @classmethod
    def of(cls, rows: Iterable[tuple[str, Sequence[str], Sequence[str]]]) -> "SiteTable":
        """Raises ValueError for a word of two parts."""
        table = [(ident, tuple(zh), tuple(en)) for ident, zh, en in rows]
        pairs = [(word.rstrip("$").casefold(), ident) for ident, zh, en in table for word in (*zh, *en)]
        if len({word for word, _ in pairs}) < len(pairs):
            raise ValueError("site-word-twice")
        chinese = (
            "|".join(_zh_word(word) for word in _longest_first(word for _, zh, _ in table for word in zh)) or _NEVER
        )
        english = (
            "|".join(_en_word(word) for word in _longest_first(word for _, _, en in table for word in en)) or _NEVER
        )
        sides = "left|right|bilateral"
        return cls(
            parts=dict(pairs),
            zh=re.compile(rf"({_ZH_SIDE})侧?(?!卧){_BETWEEN}({chinese})"),
            zh_after=re.compile(
                rf"({chinese})[^，。；、（()）\n]{{0,4}}[（(](左|右|双)侧?[^，。；（()）\n]{{0,3}}[）)]"
            ),
            en=re.compile(rf"\b({sides})(?:[- ]sided)?\s+{_EN_BETWEEN}({english})", re.IGNORECASE),
            en_after=re.compile(rf"\b({english})[^,.;()\n]{{0,30}}\(({sides})\)", re.IGNORECASE),
            has_eye=any(ident == _LATIN_PART for ident, _, _ in table),
        )

    def part_of(self, said: str) -> str:
        """Of the word as it stood in the text; an English beginning stands for the words it begins."""
        word = said.casefold()
        return self.parts.get(word) or next(part for known, part in self.parts.items() if word.startswith(known))


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _zh_word(word: str) -> str:
    after = _NOT_BEFORE.get(word)
    return f"{re.escape(word)}(?!{after})" if after else re.escape(word)


def _en_word(word: str) -> str:
    return rf"{re.escape(word[:-1])}\b" if word.endswith("$") else rf"{re.escape(word)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One side of one part, in the words of its clause, under its label."""

    part: str
    sides: frozenset[Side]
    label: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Diagnosis and operation about the same part. `is_other_side`: no side in common; else a side more than was diagnosed."""

    part: str
    diagnosed: Claim
    operated: Claim
    is_other_side: bool


def claims(text: str, table: SiteTable, label: str = "") -> tuple[Claim, ...]:
    """What the text says outright about sides."""
    found = []
    for clause in _CLAUSE.findall(_undotted(text)):
        if not _NO_CLAIM.search(clause):
            found += [
                Claim(part=part, sides=sides, label=label, words=clause.strip())
                for part, sides in _in_clause(clause, table)
            ]
    return tuple(found)


def _undotted(text: str) -> str:
    """`O.D.` without the dots that would part a clause."""
    return _EYE.sub(lambda found: found[1].replace(".", ""), text)


def _in_clause(clause: str, table: SiteTable) -> Iterable[tuple[str, frozenset[Side]]]:
    for match in table.zh.finditer(clause):
        yield table.part_of(match[2]), _zh_sides(match[1])
    for match in table.zh_after.finditer(clause):
        yield table.part_of(match[1]), _zh_sides(match[2])
    for match in table.en.finditer(clause):
        yield table.part_of(match[2]), _en_sides(match[1].casefold())
    for match in table.en_after.finditer(clause):
        yield table.part_of(match[1]), _en_sides(match[2].casefold())
    for match in _EYE.finditer(clause) if table.has_eye else ():
        yield _LATIN_PART, _en_sides(_LATIN[match[1]])


def _zh_sides(word: str) -> frozenset[Side]:
    if word in {"双", "两"} or ("左" in word and "右" in word):
        return BOTH
    return frozenset({Side.LEFT if "左" in word else Side.RIGHT})


def _en_sides(word: str) -> frozenset[Side]:
    return {"left": frozenset({Side.LEFT}), "right": frozenset({Side.RIGHT})}.get(word, BOTH)


def labelled(text: str) -> dict[str, str]:
    """Lines by what stands before their colon; what follows without a label belongs to the label before. Text before any is under ''."""
    found: dict[str, list[str]] = {}
    label = ""
    for line in text.split("\n"):
        head, sign, rest = _head(line)
        label = head if sign else label
        found.setdefault(label, []).append(rest)
    return {name: "\n".join(lines) for name, lines in found.items()}


def _head(line: str) -> tuple[str, bool, str]:
    places = [at for sign in "：:" if 0 < (at := line.find(sign)) <= 30]
    at = min(places, default=-1)
    if at < 0 or re.search(r"[。；，,]", line[:at]) or line[:at].strip().isdigit():
        return "", False, line
    return line[:at].strip(), True, line[at + 1 :]


def clashes(
    text: str, title: str, diagnoses: Mapping[str, str], table: SiteTable, *, is_operation: bool
) -> tuple[Clash, ...]:
    """Where an operation named here is on another side than its diagnosis, here or in `diagnoses` (label to words).

    Without any label in it, a document of an operation is about the operation as a whole.
    """
    parts = labelled(text)
    operated = [*claims(title, table)] if is_operation else []
    for label, words in parts.items():
        if _OPERATIONS.search(label) or (is_operation and not label):
            operated += claims(words, table, label)
    own = [
        claim
        for label, words in parts.items()
        if _DIAGNOSES.search(label) and not _NOT_A_SIDE.search(label)
        for claim in claims(words, table, label)
    ]
    others = [claim for label, words in diagnoses.items() for claim in claims(words, table, label)]
    return _clashing([*_by_label(own), others], operated)


def _by_label(found: Iterable[Claim]) -> list[list[Claim]]:
    """What one field says belongs together: a left stone and a right cyst are two things of one patient, and either may be operated on."""
    groups: dict[str, list[Claim]] = {}
    for claim in found:
        groups.setdefault(claim.label, []).append(claim)
    return list(groups.values())


def _clashing(diagnosed: list[list[Claim]], operated: list[Claim]) -> tuple[Clash, ...]:
    """Each of `diagnosed` is one field, or all that is on file."""
    found: dict[str, Clash] = {}
    for claim in operated:
        said = [mine for group in diagnosed if (mine := [one for one in group if one.part == claim.part])]
        if not said:
            continue
        against = next((group[0] for group in said if not (_sides_of(group) & claim.sides)), None)
        whole = frozenset(side for group in said for side in _sides_of(group))
        if against is None and claim.sides <= whole:
            continue
        clash = Clash(
            part=claim.part, diagnosed=against or said[0][0], operated=claim, is_other_side=against is not None
        )
        if claim.part not in found or (clash.is_other_side and not found[claim.part].is_other_side):
            found[claim.part] = clash
    return tuple(found.values())


def _sides_of(group: Iterable[Claim]) -> frozenset[Side]:
    return frozenset(side for claim in group for side in claim.sides)
