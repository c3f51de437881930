"""Understands what an allergy was written as: Chinese or English drug names, classes, everyday words.

Refuses to stretch: text in which no known name stands is not understood, and that is reported.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from client.clinical.catalogue import Drug
from client.clinical.safety.tables import AllergenWord

_FORM_WORDS = re.compile(
    r"注射用|注射液|注射剂|吸入气雾剂|粉吸入剂|气雾剂|雾化吸入溶液|吸入用|混悬液|混悬剂|口服溶液|口服液|含漱液|滴眼液|滴眼剂|滴丸|"
    r"肠溶|缓释|控释|分散|泡腾|咀嚼|舌下|软膏|乳膏|栓剂|栓|胶囊|颗粒|干混悬剂|片剂|片|散|贴剂|透皮贴|溶液|"
    r"盐酸|甲硫酸|硫酸(?!镁)|枸橼酸|酒石酸|马来酸|富马酸|琥珀酸|甲磺酸|苯磺酸|氢溴酸|重酒石酸|钠盐|[()（）]+|(?<![a-zA-Z0-9])[0-9.%]+"
)
_ASIDE = re.compile(r"[(（].*?[)）]")
_TAIL = re.compile(r"(?<!氯化)(钠|钾|酯|林格)$")
_SALTS = re.compile(
    r"\b(sodium|potassium|hydrochloride|sulfate|sulphate|citrate|tartrate|maleate|fumarate|succinate|mesylate|besylate|"
    r"injection|tablets?|capsules?|phosphate|acetate|disodium|magnesium|calcium)\b"
)
_EVERYDAY = {
    "头孢": "CEPHALOSPORIN",
    "cephalosporin": "CEPHALOSPORIN",
    "磺胺": "SULFONAMIDE-ABX",
    "sulfa": "SULFONAMIDE-ABX",
    "sulfonamide": "SULFONAMIDE-ABX",
    "阿司匹林": "SALICYLATE",
    "aspirin": "SALICYLATE",
    "青霉素": "PENICILLIN",
    "penicillin": "PENICILLIN",
    "pcn": "PENICILLIN",
    "沙星": "FLUOROQUINOLONE",
    "喹诺酮": "FLUOROQUINOLONE",
    "quinolone": "FLUOROQUINOLONE",
    "解热镇痛药": "NSAID",
    "造影剂": "IODINATED-CONTRAST",
    "contrast": "IODINATED-CONTRAST",
    "鸡蛋": "EGG-SOY",
    "大豆": "EGG-SOY",
}
"""Words of every pack; what a pack says beside them stands in its own table."""
_MIN_ZH, _MIN_EN = 2, 4
_NOT_BEFORE = {"sulfa": "(?!te|to)"}
"""Sulfates are salts and no sulfonamides: `ferrous sulfate`, `salbutamol sulfate`."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a written allergen stands for: substances (ATC) and allergy classes."""

    atcs: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.atcs or self.classes)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Names to meanings, all lower case; built once from the pack."""

    meanings: Mapping[str, Meaning]

    def understand(self, text: str) -> Meaning:
        """All names standing in the text, leaving out a name that is only a part of a longer one found there."""
        words = text.casefold()
        found = [name for name in self.meanings if name in words and _is_whole(name, words)]
        longest = [name for name in found if not any(name != other and name in other for other in found)]
        return Meaning(
            frozenset().union(*(self.meanings[name].atcs for name in longest)),
            frozenset().union(*(self.meanings[name].classes for name in longest)),
        )


def _is_whole(name: str, words: str) -> bool:
    """Latin names must begin at a word: `codeine` is not found in `dihydrocodeine`."""
    tail = _NOT_BEFORE.get(name, "")
    return not name.isascii() or re.search(rf"(?<![a-z]){re.escape(name)}{tail}", words) is not None


def core_zh(name: str) -> str:
    """The substance's name without dosage form and salt: 注射用青霉素钠 gives 青霉素."""
    return _TAIL.sub("", _FORM_WORDS.sub("", _ASIDE.sub("", name))).strip()


def core_en(name: str) -> str:
    return " ".join(_SALTS.sub("", name.casefold()).split())


def build_lexicon(
    drugs: Iterable[Drug], classes: Iterable[tuple[str, str, str]], everyday: Iterable[AllergenWord] = ()
) -> Lexicon:
    """`classes`: (class code, Chinese names, English names) as they stand in the cross-reactivity table."""
    found: dict[str, Meaning] = {}
    for code, name_zh, name_en in classes:
        for name in (*_class_words_zh(name_zh), name_en.casefold(), name_en.casefold().removesuffix("s")):
            _add(found, name, Meaning(classes=frozenset({code})))
    for word, code in _EVERYDAY.items():
        _add(found, word, Meaning(classes=frozenset({code})), is_told=True)
    for told in everyday:
        _add(found, told.word, Meaning(frozenset(told.atcs), frozenset(told.classes)), is_told=True)
    for drug in drugs:
        meaning = Meaning(frozenset({drug.atc} if drug.atc else ()), frozenset(drug.allergy_classes))
        for name in {drug.name_zh, core_zh(drug.name_zh), core_en(drug.name_en), (drug.atc_name or "").casefold()}:
            _add(found, name, meaning)
    return Lexicon(found)


def _class_words_zh(name: str) -> list[str]:
    words = re.split(r"[/、,]", _ASIDE.sub("", name))
    return [word for raw in words for word in {raw, re.sub(r"类?(抗菌药|抗真菌药)?$", "", raw)}]


def _add(found: dict[str, Meaning], name: str, meaning: Meaning, *, is_told: bool = False) -> None:
    """`is_told`: the pack says this very word, however short it is."""
    if not meaning or len(name) < (_MIN_EN if name.isascii() and not is_told else _MIN_ZH):
        return
    name = name.casefold()
    known = found.get(name, Meaning())
    found[name] = Meaning(known.atcs | meaning.atcs, known.classes | meaning.classes)
