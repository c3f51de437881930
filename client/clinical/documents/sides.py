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
    "上|中|下|前|后|全|经皮|腹腔镜下|后腹腔镜下|胸腔镜下|关节镜下|单孔|部分|多发性|多发|单发|近端|远端|巨大|急性|亚急性|慢性|自发性|外伤性|"
    "创伤性|闭合性|"
    "开放性|陈旧性|继发性|原发性|复发性|老年性|张力性|包裹性|大量|中量|少量|人工"
)
_BETWEEN = f"(?:{_ADJECTIVES})*"
_EN_BETWEEN = (
    r"(?:(?:upper|lower|middle|proximal|distal|partial|total|acute|subacute|chronic|spontaneous|traumatic|closed|open|displaced|"
    r"massive|large|small|recurrent|arthroscopic|anterior|posterior|senile|percutaneous|laparoscopic|thoracoscopic|endoscopic|ureteroscopic|"
    r"robotic|radical|simple|multiple|flexible)\s+){0,3}"
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
_TOLD = re.compile(r"[（(][^（()）\n]*(?:既往|病史|history)[^（()）\n]*[）)]", re.IGNORECASE)
"""In brackets beside a diagnosis: it makes nothing of the past of what stands before it."""
_ZH_TAIL = re.compile(r"[，,、 \t]+(左|右|双)侧?(?=[\s。；;，,]|$)")
_EN_TAIL = re.compile(r",\s*(left|right|bilateral)\b(?=\s*(?:[.;,\n]|$))", re.IGNORECASE)
_EN_SHORT = {"Lt": "left", "Rt": "right"}
_SHORT = re.compile(r"\b(Lt|Rt)\b\.?")
_PERFORMED = re.compile(r"行[^，。；;\n]*术")
_NAMES_IT = re.compile(
    r"手术名称|手术方式|拟.{0,2}手术|手术部位|部位标记|^\s*operation|^\s*procedure|^\s*site", re.IGNORECASE
)
_BARE = re.compile(r"^\s*(?:(左|右)侧?|(left|right)(?:\s+side)?)\s*[A-Za-z]{0,6}\s*(?:术)?\s*[。.]?\s*$", re.IGNORECASE)
"""A field that says a side and no part, or one with the short Latin name of an operation: 右侧PCNL."""
_FLANK = re.compile(r"(左|右)侧?腰部?[^，。；;\n]{0,4}切口")
_URINARY = frozenset({"kidney", "ureter"})
"""One tract: a stone of the one is reached by the other, on the same side."""
_DIAGNOSES = re.compile(r"诊断|印象|diagnos|impression", re.IGNORECASE)
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
    zh_inside: re.Pattern[str]
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
            zh_inside=re.compile(rf"({chinese})(左|右|双)(?:侧|叶|上叶|下叶|上极|下极)"),
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
    """One way to write it: `O.D.` without the dots that would part a clause, a side after its part in brackets, short words whole."""
    plain = _EYE.sub(lambda found: found[1].replace(".", ""), _TOLD.sub("", text))
    plain = _SHORT.sub(lambda found: _EN_SHORT[found[1]], plain)
    return _EN_TAIL.sub(r" (\1)", _ZH_TAIL.sub(r"（\1）", plain))


def _in_clause(clause: str, table: SiteTable) -> Iterable[tuple[str, frozenset[Side]]]:
    for match in table.zh.finditer(clause):
        yield table.part_of(match[2]), _zh_sides(match[1])
    for match in table.zh_after.finditer(clause):
        yield table.part_of(match[1]), _zh_sides(match[2])
    for match in table.zh_inside.finditer(clause):
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
    if not is_operation:
        operated += _performed(parts, table)
    found = _clashing([*_by_label(own), others], operated)
    return found or _whole_sides(own, operated, parts)


def _performed(parts: Mapping[str, str], table: SiteTable) -> list[Claim]:
    """What a note of another kind says was or will be done: `拟行右肾…术`."""
    clauses = (
        clause
        for label, words in parts.items()
        if not _DIAGNOSES.search(label) and not _OPERATIONS.search(label)
        for clause in _CLAUSE.findall(words)
    )
    return [claim for clause in clauses if _PERFORMED.search(clause) for claim in claims(clause, table)]


def _whole_sides(own: Sequence[Claim], operated: Sequence[Claim], parts: Mapping[str, str]) -> tuple[Clash, ...]:
    """A diagnosis of one side only, and an operation that says the other one of the same tract, or of nothing. It blocks nothing."""
    diagnosed = _sides_of(own)
    if len(diagnosed) != 1:
        return ()
    is_urinary = any(claim.part in _URINARY for claim in own)
    near = [claim for claim in operated if is_urinary and claim.part in _URINARY]
    for label, words in parts.items():
        bare = _BARE.search(_undotted(words)) if _NAMES_IT.search(label) else None
        found = bare or (_FLANK.search(words) if is_urinary and _OPERATIONS.search(label) else None)
        if found is not None:
            near.append(Claim(part="", sides=_bare_sides(found), label=label, words=words.strip()))
    others = (one for one in near if not one.sides & diagnosed)
    return tuple(Clash(part="", diagnosed=own[0], operated=one, is_other_side=False) for one in others)[:1]


def _bare_sides(match: re.Match[str]) -> frozenset[Side]:
    word = next(filter(None, match.groups()))
    return _zh_sides(word) if word in {"左", "右"} else _en_sides(word.casefold())


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
