"""Names of what is ordered, in the language of the screen where the pack knows the code, else as the record has them."""

from client.clinical.catalogue import Catalogue
from client.clinical.vitals import VitalSign
from client.records import Code, Order, OrderKind


def order_name(order: Order, catalogue: Catalogue, language: str) -> str:
    """The English name never stands alone: strength and form are in the name as ordered."""
    drug = catalogue.drugs.get(order.drug_id or "") if order.kind is OrderKind.MEDICATION else None
    if drug is None or language.startswith("zh"):
        return order.what.text
    return f"{drug.name_tallman or drug.name_en} ({order.what.text})"


def route_name(route: Code | None, catalogue: Catalogue, language: str) -> str:
    if route is None:
        return ""
    known = catalogue.routes.get(route.code or "") if _is_ours(route, "route") else None
    return route.text if known is None else known.name_zh if language.startswith("zh") else known.name_en


def route_in_list(route: Code | None, catalogue: Catalogue, language: str) -> str:
    """In lists the pack's abbreviation stands for a long foreign word (IVGTT); beside the list it is written out."""
    if route is None or language.startswith("zh"):
        return route_name(route, catalogue, language)
    return route.code if route.code and _is_ours(route, "route") else route.text


def frequency_name(frequency: Code | None, catalogue: Catalogue, language: str) -> str:
    """In full: QD read as QID has killed (ISMP list of error-prone abbreviations)."""
    if frequency is None:
        return ""
    known = catalogue.frequencies.get(frequency.code or "") if _is_ours(frequency, "frequency") else None
    return frequency.text if known is None else known.name_zh if language.startswith("zh") else known.name_en


def vital_name(sign: VitalSign, language: str) -> str:
    return sign.name_zh if language.startswith("zh") else sign.name_en


def _is_ours(code: Code, table: str) -> bool:
    return bool(code.system and code.system.endswith(f"/CodeSystem/{table}"))
