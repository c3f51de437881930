"""Skin tests of the pack by the allergy class they are made for, and which of them have one reagent for the whole class.

A cephalosporin is tested with the drug itself, so that its test says nothing of another one. (NHC guideline on skin tests of beta-lactams
2021, recalled, not read; each hospital reviews it.)
"""

from collections.abc import Collection

TESTS = (("PENICILLIN", "SKINTEST-PEN"), ("CEPHALOSPORIN", "SKINTEST-CEF"), ("EQUINE-SERUM", "SKINTEST-TAT"))
"""Allergy class to nursing order, both as the pack names them."""
DELAYED = frozenset({"PPD-TEST"})
"""Read after days, and never of a drug: neither an allergy nor the release of anything follows from it."""
REAGENT_WORDS = {"PENICILLIN": "青霉素类", "EQUINE-SERUM": "马血清制品"}
"""Classes with one reagent, in the words of the record."""


_SAID = {"PENICILLIN": ("青霉素", "penicillin"), "EQUINE-SERUM": ("破伤风抗毒素", "马血清", "tetanus antitoxin")}


def class_said(words: str) -> str | None:
    """The class whose reagent a test names in its words."""
    found = words.casefold()
    return next((name for name, said in _SAID.items() if any(one in found for one in said)), None)


def reagent_test(classes: Collection[str]) -> str | None:
    """The test whose one reagent stands for a drug of these classes."""
    return next((test for name, test in TESTS if name in classes and name in REAGENT_WORDS), None)
