"""Which characters of a drug's name tell it from the names it is taken for: data of the pack names the pairs. Refuses to shorten a name."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from client.clinical.catalogue import Catalogue, Drug

_FORM = re.compile(
    r"(缓释|控释|肠溶|分散|口腔崩解)?(片|胶囊|注射液|颗粒|口服溶液|混悬液|滴眼液|软膏|乳膏|栓|贴片|气雾剂|溶液)$|^注射用"
)
"""The form tells no drug from another: most share it."""


def emphasis(name: str, others: Iterable[str]) -> tuple[bool, ...]:
    """For each character whether it differs from any of the others: what tells them apart is heavy, what they share is not."""
    marks = [False] * len(name)
    ends = _FORM.search(name)
    body = name[: ends.start()] if ends is not None and ends.start() else name
    for other in others:
        plain = _FORM.sub("", other)
        for tag, start, end, _, _ in SequenceMatcher(None, body, plain, autojunk=False).get_opcodes():
            if tag != "equal":
                marks[start:end] = [True] * (end - start)
    return tuple(marks)


def runs(name: str, others: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    """The name in pieces, each heavy or not; together they are the whole name."""
    found: list[tuple[str, bool]] = []
    for sign, is_heavy in zip(name, emphasis(name, others), strict=True):
        if found and found[-1][1] is is_heavy:
            found[-1] = (found[-1][0] + sign, is_heavy)
        else:
            found.append((sign, is_heavy))
    return tuple(found)


def label_name(
    drug_id: str | None, text: str, catalogue: Catalogue, alike: Iterable[str], *, is_chinese: bool
) -> tuple[tuple[str, bool], ...]:
    """A drug of the pack: Chinese with its own characters heavy, Latin in tall-man letters where the lists have one. Others as recorded.

    The Latin name stands for several products: the name as ordered stands beside it, and alone where the Latin one is a class's.
    """
    drug = catalogue.drugs.get(drug_id or "")
    if drug is None:
        return ((text, False),)
    if not is_chinese:
        ordered = text or drug.name_zh
        if is_class_name(drug):
            return ((ordered, False),)
        return ((drug.name_tallman or drug.name_en, False), (f" ({ordered})", False))
    others = [catalogue.drugs[one].name_zh for one in sorted(alike) if one in catalogue.drugs]
    return runs(drug.name_zh, others)


_CLASSES = ("electrolytes", "carbohydrates", "inhibitor", "amino acids", "fat emulsions", "combinations")


def is_class_name(drug: Drug) -> bool:
    """The pack has no English name of its own but that of the class: it never stands for the drug."""
    name = drug.name_en.casefold()
    return not drug.name_tallman and any(name.endswith(one) for one in _CLASSES)
