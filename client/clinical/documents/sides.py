"""Left and right in the words of a record: which side of which paired part is said, and where diagnosis and operation disagree.

Deterministic and narrow: a side counts only directly before (or in brackets after) a part from the list. A position (左侧卧位), a part said
to be normal, and what is told of the past are no claim. Refuses to conclude anything from a side without a part.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

_ZH_PARTS = (
    "肾上腺", "肾盂", "肾", "输尿管", "肺", "胸腔", "胸膜", "胸", "乳腺", "乳房", "乳", "卵巢", "输卵管", "附件", "睾丸", "附睾", "精索",
    "眼", "耳", "鼻腔", "上颌窦", "扁桃体", "甲状腺", "腮腺", "颈动脉", "颈", "锁骨", "肩", "肱骨", "肘", "尺骨", "桡骨",
    "前臂", "上臂", "手臂", "腕", "手", "髋", "股骨", "大腿", "膝", "髌骨", "胫骨", "腓骨", "胫腓骨", "小腿", "踝", "跟骨", "足",
    "上肢", "下肢", "腹股沟", "疝", "大脑", "额叶", "颞叶", "顶叶", "枕叶", "基底节", "小脑", "面部", "髂", "肋",
)  # fmt: skip
_EN_PARTS = {
    "kidney": "肾", "renal": "肾", "nephr": "肾", "ureter": "输尿管", "lung": "肺", "pleura": "胸膜", "breast": "乳腺", "ovar": "卵巢",
    "testi": "睾丸", "eye": "眼", "ear": "耳", "knee": "膝", "hip": "髋", "shoulder": "肩", "elbow": "肘", "wrist": "腕", "hand": "手",
    "ankle": "踝", "foot": "足", "femur": "股骨", "tibia": "胫骨", "humerus": "肱骨", "radius": "桡骨", "leg": "下肢", "arm": "上肢",
    "inguinal": "腹股沟", "adrenal": "肾上腺",
}  # fmt: skip
_SAME = {"乳房": "乳腺", "乳": "乳腺", "肾盂": "肾"}
_PARTS = "|".join(sorted(_ZH_PARTS, key=len, reverse=True))
_BETWEEN = "(?:上|中|下|前|后|经皮|腹腔镜下|后腹腔镜下|胸腔镜下|单孔|部分|多发|近端|远端|巨大)*"
_ZH = re.compile(rf"(左侧?[、，和及/]?右|双|两|左|右)侧?(?!卧){_BETWEEN}({_PARTS})")
_ZH_AFTER = re.compile(rf"({_PARTS})[^，。；、（()）\n]{{0,4}}[（(](左|右|双)侧?[^，。；（()）\n]{{0,3}}[）)]")
_EN = re.compile(
    rf"\b(left|right|bilateral)(?:[- ]sided)?\s+(?:(?:upper|lower|middle|proximal|distal|partial)\s+)?({'|'.join(_EN_PARTS)})\w*",
    re.IGNORECASE,
)
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


def claims(text: str, label: str = "") -> tuple[Claim, ...]:
    """What the text says outright about sides."""
    found = []
    for clause in _CLAUSE.findall(text):
        if not _NO_CLAIM.search(clause):
            found += [
                Claim(part=part, sides=sides, label=label, words=clause.strip()) for part, sides in _in_clause(clause)
            ]
    return tuple(found)


def _in_clause(clause: str) -> Iterable[tuple[str, frozenset[Side]]]:
    for match in _ZH.finditer(clause):
        yield _SAME.get(match[2], match[2]), _zh_sides(match[1])
    for match in _ZH_AFTER.finditer(clause):
        yield _SAME.get(match[1], match[1]), _zh_sides(match[2])
    for match in _EN.finditer(clause):
        yield _EN_PARTS[match[2].casefold()], _en_sides(match[1].casefold())


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


def clashes(text: str, title: str, diagnoses: Mapping[str, str], *, is_operation: bool) -> tuple[Clash, ...]:
    """Where an operation named here is on another side than its diagnosis, here or in `diagnoses` (label to words).

    Without any label in it, a document of an operation is about the operation as a whole.
    """
    parts = labelled(text)
    operated = [*claims(title, "")] if is_operation else []
    for label, words in parts.items():
        if _OPERATIONS.search(label) or (is_operation and not label):
            operated += claims(words, label)
    own = [
        claim
        for label, words in parts.items()
        if _DIAGNOSES.search(label) and not _NOT_A_SIDE.search(label)
        for claim in claims(words, label)
    ]
    others = [claim for label, words in diagnoses.items() for claim in claims(words, label)]
    return _clashing([*own, *others], operated)


def _clashing(diagnosed: list[Claim], operated: list[Claim]) -> tuple[Clash, ...]:
    found: dict[str, Clash] = {}
    for part in dict.fromkeys(claim.part for claim in operated):
        said = [claim for claim in diagnosed if claim.part == part]
        sides = frozenset(side for claim in said for side in claim.sides)
        for claim in operated:
            if claim.part != part or not said:
                continue
            against = next((one for one in said if not (one.sides & claim.sides)), None)
            if against is not None or not claim.sides <= sides:
                clash = Clash(
                    part=part, diagnosed=against or said[0], operated=claim, is_other_side=against is not None
                )
                if part not in found or (clash.is_other_side and not found[part].is_other_side):
                    found[part] = clash
    return tuple(found.values())
