"""Which skin test belongs to a drug that needs one, from the drug's allergy class and the hospital's nursing orders. Refuses a guess."""

from client.clinical.catalogue import Catalogue, Drug
from client.fhir.names import NURSING_ORDER
from client.records import Code

_TESTS = (("PENICILLIN", "SKINTEST-PEN"), ("CEPHALOSPORIN", "SKINTEST-CEF"), ("EQUINE-SERUM", "SKINTEST-TAT"))
"""Allergy class to nursing order, both as the pack names them."""


def skin_test_of(drug: Drug, catalogue: Catalogue) -> str | None:
    """The pack's id of the nursing order; None for a drug that needs no test, or whose test the hospital's catalogue does not have."""
    if drug.skin_test is None:
        return None
    return next((test for name, test in _TESTS if name in drug.allergy_classes and test in catalogue.nursing), None)


def read_as(what: Code, ident: str | None) -> Code:
    """What was tested, with the word by which every reader knows a skin test, and the pack's code where there is one."""
    text = what.text if "皮试" in what.text or "skin test" in what.text.casefold() else f"{what.text} 皮试"
    return Code(text=text, system=NURSING_ORDER, code=ident) if ident else Code(text=text)
