"""Which skin test belongs to a drug that needs one, from the drug's allergy class and the hospital's nursing orders. Refuses a guess."""

import re

from client.clinical.catalogue import Catalogue, Drug
from client.fhir.names import NURSING_ORDER
from client.records import Code

_TESTS = (("PENICILLIN", "SKINTEST-PEN"), ("CEPHALOSPORIN", "SKINTEST-CEF"), ("EQUINE-SERUM", "SKINTEST-TAT"))
"""Allergy class to nursing order, both as the pack names them."""
_BETWEEN = re.compile(r"[、,，;；/]")


def skin_test_of(drug: Drug, catalogue: Catalogue) -> str | None:
    """The pack's id of the nursing order; None for a drug that needs no test, or whose test the hospital's catalogue does not have."""
    if drug.skin_test is None:
        return None
    return next((test for name, test in _TESTS if name in drug.allergy_classes and test in catalogue.nursing), None)


def is_skin_test(what: Code) -> bool:
    """By the pack's codes, or by the words that every reader knows."""
    return what.code in {test for _, test in _TESTS} or _is_said(what.text)


def readers(said: str) -> frozenset[str]:
    """The different people who read a test, of their names in one line."""
    return frozenset(name.strip() for name in _BETWEEN.split(said) if name.strip())


def _is_said(words: str) -> bool:
    return any(one in words.casefold() for one in ("皮试", "皮肤试验", "skin test", "prick test", "intradermal test"))


def read_as(what: Code, ident: str | None) -> Code:
    """What was tested, with the word by which every reader knows a skin test, and the pack's code where there is one."""
    text = what.text if _is_said(what.text) else f"{what.text} 皮试"
    return Code(text=text, system=NURSING_ORDER, code=ident) if ident else Code(text=text)
