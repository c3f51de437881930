"""Nothing by mouth: which diet or tag says it, and which doses it is about. Refuses to take the fast before an examination for it.

A diet that allows drugs by mouth holds none of them; what goes by tube, under the tongue or any other way is never meant. A way of giving
that nobody can read is perhaps swallowed. SNOMED CT codes as in the pack's routes.csv; SNOMED's
qualifier "oral" and EDQM's code of oral use are recalled, not taken from their lists.
"""

import re
from collections.abc import Sequence

from client.fhir.names import DIET, ROUTE, SNOMED
from client.records import Code, Order, OrderKind, Tag

_DIETS = frozenset({"NPO", "NPO-WATER"})
_BY_MOUTH = frozenset({"PO", "DECOCT"})
_ORAL = frozenset({(SNOMED, "26643006"), (SNOMED, "260548002"), ("http://standardterms.edqm.eu", "20053000")})
_NOT_ORAL = frozenset(
    (SNOMED, code)
    for code in (
        "37839007",
        "54471007",
        "47625008",
        "418114005",
        "78421000",
        "34206005",
        "372464004",
        "447694001",
        "46713006",
        "54485002",
        "10547007",
        "6064005",
        "45890007",
        "37161004",
        "16857009",
        "127492001",
        "72607000",
        "404820008",
        "58100008",
        "12130007",
        "417255000",
        "38239002",
        "372469009",
        "372471009",
    )
)
_SWALLOWED = re.compile(
    r"(?<!非)口服|吞服|送服|嚼服|煎服|(?<!non-)(?<!non )\boral(ly)?\b|by mouth|\bper os\b|\bp\.?o\b\.?", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"非口服|静脉|静滴|静注|静推|泵|肌内|肌注|皮下|皮内|注射|输注|滴注|舌下|颊|吸入|雾化|外用|外敷|贴|涂|直肠|肛|阴道|鼻|眼|耳|鞘内|硬膜|腔|灌|含漱|穿刺|透析|浸润|局部|穴位"
    r"|\bi\.?[vmdto]\b|\biv[a-z]*|\bs\.?[cl]\b|\bpr\b|\bng\b|\bnon.oral|intra|venous|muscul|subcut|lingual|bucc|inhal|nebul|topic|derm|cutan"
    r"|rect|vagin|nas|ocul|ophth|\beye|\bear|\botic|epidur|tube|inject|infus|enteral|gargle|dialys|infiltr|local|acupoint|applic|arter",
    re.IGNORECASE,
)
_MADE_ELSEWHERE = re.compile(
    r"注射|输液|滴眼|眼膏|滴耳|滴鼻|喷雾|吸入|雾化|栓|贴|软膏|乳膏|凝胶|洗剂"
    r"|inject|infus|inhal|supposit|patch|ointment|cream",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"禁食|禁饮|禁水|(nil|nothing|nulla) (by mouth|per os)|\bn\.?p\.?o\b\.?|\bnbm\b|\bjejum\b|nada por via oral|nada pela boca",
    re.IGNORECASE,
)
_LIFTED = re.compile(
    r"(?<![后再方可])(解除|取消|停止|结束|终止|撤销|停|不再|无需|无须|不需要?|不用|不必|不|未|非)禁(食|饮|水)+"
    r"|(end of|ended|stop(ped)?|cancel(led)?|lift(ed)?|no longer|not|off|sem|fim d[eo]|suspend\w*) (the )?"
    r"(npo|nbm|nil by mouth|nothing by mouth|jejum)\b"
    r"|\b(npo|nbm|nil by mouth|nothing by mouth|jejum) (is )?(ended|over|stopped|cancelled|lifted|discontinued|suspenso)",
    re.IGNORECASE,
)
_BUT_DRUGS = re.compile(
    r"可(口)?服药|可用药|不禁药|药物除外|except\b[^.;]{0,24}\b(med|drug|tablet)|(may|can) take (oral )?med|exceto medica",
    re.IGNORECASE,
)
_DIET_TAG = "diet"


def says_nothing_by_mouth(what: Code) -> bool:
    """By the pack's code where there is one, else by the words; a fast that is lifted later is one until then."""
    code = what.code_in(DIET)
    if code is not None:
        return code in _DIETS
    said = _LIFTED.sub("", what.text)
    return _SAID.search(said) is not None and _BUT_DRUGS.search(what.text) is None


def is_fast(order: Order) -> bool:
    return order.kind is OrderKind.DIET and says_nothing_by_mouth(order.what)


def is_fasting_tag(tag: Tag) -> bool:
    return tag.kind == _DIET_TAG and says_nothing_by_mouth(tag.name)


def is_by_mouth(order: Order, together: Sequence[Order] = ()) -> bool:
    """A drug that is swallowed, for all that is known; without a way of its own it goes as those it is given `together` with."""
    if order.kind is not OrderKind.MEDICATION:
        return False
    if order.route is not None:
        return _is_oral(order.route, order.what.text)
    ways = [line for line in together if line.route is not None]
    if ways:
        return any(is_by_mouth(line) for line in ways)
    return _MADE_ELSEWHERE.search(order.what.text) is None


def is_swallowed(route: Code | None) -> bool:
    """Of a line that is not signed yet."""
    return route is not None and _is_oral(route, "")


def _is_oral(route: Code, drug: str) -> bool:
    """Our own code says it; else a code that is known, then the words; what is left unknown is perhaps swallowed."""
    own = route.code_in(ROUTE)
    if own is not None:
        return own in _BY_MOUTH
    codes = {(route.system or "", route.code or ""), *route.others}
    if codes & _ORAL or codes & _NOT_ORAL:
        return bool(codes & _ORAL)
    if route.system is None and route.code in _BY_MOUTH:
        return True
    words = route.text if route.system or not route.code else f"{route.text} {route.code}"
    if _SWALLOWED.search(words):
        return True
    return _ELSEWHERE.search(words) is None and _MADE_ELSEWHERE.search(drug) is None
