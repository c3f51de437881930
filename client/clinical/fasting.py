"""Nothing by mouth: which diet or tag says it, and which doses it is about. Refuses to take the fast before an examination for it.

A diet that allows drugs by mouth holds none of them; what goes by tube, under the tongue or any other way is never meant.
"""

import re

from client.clinical.orders import route_code
from client.fhir.names import DIET
from client.records import Code, Order, OrderKind, Tag

_DIETS = frozenset({"NPO", "NPO-WATER"})
_BY_MOUTH = frozenset({"PO", "DECOCT"})
_SAID = re.compile(r"禁食|禁饮食|nil by mouth|nothing by mouth|\bn\.?p\.?o\.?\b", re.IGNORECASE)
_BUT_DRUGS = re.compile(r"可服药|except (for )?medic", re.IGNORECASE)
_DIET_TAG = "diet"


def says_nothing_by_mouth(what: Code) -> bool:
    """By the pack's code where there is one, else by the words."""
    code = what.code_in(DIET)
    if code is not None:
        return code in _DIETS
    return _SAID.search(what.text) is not None and _BUT_DRUGS.search(what.text) is None


def is_fast(order: Order) -> bool:
    return order.kind is OrderKind.DIET and says_nothing_by_mouth(order.what)


def is_fasting_tag(tag: Tag) -> bool:
    return tag.kind == _DIET_TAG and says_nothing_by_mouth(tag.name)


def is_by_mouth(order: Order) -> bool:
    """A drug that is swallowed."""
    return order.kind is OrderKind.MEDICATION and route_code(order) in _BY_MOUTH


def is_swallowed(route: Code | None) -> bool:
    """Of a line that is not signed yet."""
    return route is not None and route.code in _BY_MOUTH
