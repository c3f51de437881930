"""Names of what is ordered, in the language of the screen where the pack knows the code, else as the record has them.

One way of writing per language on every nurse page: routes in a few words, frequencies in full.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue, Diet, Exam, LabTest, NursingOrder
from client.clinical.look_alike import is_class_name
from client.clinical.safety.allergy import AllergyRules
from client.clinical.vitals import VitalSign
from client.records import Allergy, Code, Order, OrderKind
from client.tongue import reads_chinese
from ui.foreign_words import in_own_words
from ui.units import rate_words


def order_name(order: Order, catalogue: Catalogue, language: str) -> str:
    """The English name of a drug never stands alone: strength and form are in the name as ordered."""
    if reads_chinese(language):
        return order.what.text
    if order.kind is not OrderKind.MEDICATION:
        return item_name(order.what, catalogue, language)
    drug = catalogue.drugs.get(order.drug_id or "")
    if drug is None or is_class_name(drug):
        return order.what.text
    return f"{drug.name_tallman or drug.name_en} ({order.what.text})"


def short_name(order: Order, catalogue: Catalogue, language: str) -> str:
    """Where the whole name finds no room: in Chinese without the form, in English without the name as ordered.

    Not of fluids: their English name is that of a class (electrolytes) and says nothing alone.
    """
    drug, name = catalogue.drugs.get(order.drug_id or ""), order_name(order, catalogue, language)
    if drug is None:
        return name
    if reads_chinese(language):
        return name.removeprefix("注射用").removesuffix(drug.form_zh) or name
    is_told = is_class_name(drug) or (drug.atc or "").startswith("B05")
    return name if is_told else drug.name_tallman or drug.name_en


def item_name(code: Code, catalogue: Catalogue, language: str) -> str:
    """A test, an examination, a nursing order or a diet."""
    if reads_chinese(language):
        return code.text
    tables: tuple[Mapping[str, LabTest | Exam | NursingOrder | Diet], ...] = (
        catalogue.labs,
        catalogue.exams,
        catalogue.nursing,
        catalogue.diets,
    )
    found = (table.get(each) for each in _codes(code) for table in tables)
    item = next((one for one in found if one is not None), None)
    if item is None:
        return in_own_words(code.text, language)
    is_same = code.text.strip().casefold() in {"", item.name_zh.casefold(), item.name_en.casefold()}
    return item.name_en if is_same else f"{item.name_en} ({code.text})"  # ordered together with more than its code says


def allergen_name(allergy: Allergy, rules: AllergyRules, language: str) -> str:
    """In the language of the screen where the pack has just these words; a substance never becomes the name of its class."""
    text = allergy.substance.text
    if reads_chinese(language):
        return text
    every = (rule for found in rules.by_class.values() for rule in found)
    pairs = (
        pair for rule in every for pair in ((rule.allergen_zh, rule.allergen_en), (rule.target_zh, rule.target_en))
    )
    return next((english for chinese, english in pairs if chinese == text), text)


def route_name(route: Code | None, catalogue: Catalogue, language: str) -> str:
    """In a few words, the same ones in lists and beside them; no SC, ID or IP, which have been misread (ISMP)."""
    if route is None:
        return ""
    known = next((catalogue.routes[code] for code in _ours(route, "route") if code in catalogue.routes), None)
    if known is None:
        return route.text
    return known.name_zh if reads_chinese(language) else _short_routes().get(known.code, known.name_en)


def _short_routes() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        "IVGTT": translate("PackNames", "IV infusion"),
        "IVP": translate("PackNames", "IV injection"),
        "IVPUMP": translate("PackNames", "IV pump"),
        "CVC": translate("PackNames", "central line"),
        "IM": translate("PackNames", "intramuscular"),
        "SC": translate("PackNames", "subcutaneous"),
        "ID": translate("PackNames", "intradermal"),
        "NEB": translate("PackNames", "nebulised"),
        "INH": translate("PackNames", "inhaled"),
    }


def frequency_name(frequency: Code | None, catalogue: Catalogue, language: str) -> str:
    """In full: QD read as QID has killed (ISMP list of error-prone abbreviations)."""
    if frequency is None:
        return ""
    codes, table = _ours(frequency, "frequency"), catalogue.frequencies
    known = next((table[code] for code in codes if code in table), None)
    if known is None:
        return frequency.text
    if reads_chinese(language):
        return known.name_zh
    return QCoreApplication.translate("PackNames", "at once") if known.code == "ST" else known.name_en


def way_and_rate(order: Order, catalogue: Catalogue, language: str) -> str:
    """Route, and how fast it runs in."""
    parts = (route_name(order.route, catalogue, language), rate_words(order.rate))
    return " ".join(part for part in parts if part)


def way_words(order: Order, catalogue: Catalogue, language: str) -> str:
    """Route, rate and frequency."""
    parts = (way_and_rate(order, catalogue, language), frequency_name(order.frequency, catalogue, language))
    return " ".join(part for part in parts if part)


def vital_name(sign: VitalSign, language: str) -> str:
    return sign.name_zh if reads_chinese(language) else sign.name_en


def _codes(code: Code) -> tuple[str, ...]:
    return tuple(each for each in (code.code, *(other for _, other in code.others)) if each)


def _ours(code: Code, table: str) -> tuple[str, ...]:
    """Of the hospital's own table: the same letters of another system may mean something else."""
    pairs = ((code.system, code.code), *code.others)
    return tuple(each for system, each in pairs if each and (system or "").endswith(f"/CodeSystem/{table}"))
