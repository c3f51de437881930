"""Units as people read them, one table for every screen and page: in full where an abbreviation has killed (SAF-24). Converts nothing."""

import re
from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from client.clinical.catalogue import Drug
from client.clinical.unit_words import PLAIN
from client.clinical.units import Quantity
from client.records import Amount

NO_BREAK = "\u00a0"
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def unit_words(unit: str) -> str:
    """UCUM as people write it; of a compound (`ug/kg/min`) each part; what is not known stays as written."""
    atoms = _atoms()
    if unit in PLAIN or unit in atoms:
        return PLAIN.get(unit, atoms.get(unit, unit))
    return "/".join(atoms.get(part, part) for part in unit.split("/"))


def product_words(drug: Drug) -> str:
    """How much is in one unit of the product, or in how many millilitres; "" where the pack does not say."""
    if drug.strength is None:
        return ""
    content, per = drug.strength.content, drug.strength.per
    return f"{_content(content)} : {_content(per)}" if per else _content(content)


def _content(quantity: Quantity) -> str:
    return f"{plain(quantity.value)} {unit_words(quantity.unit)}"


def pack_words(text: str) -> str:
    """What the formulary says of packs in English words (`5 tab`, `2 vial × 3`), each word as people call it; other words stay."""
    packs = _packs()
    return " ".join(packs.get(part, part) for part in text.split(" "))


def rate_words(rate: Amount | None) -> str:
    """How fast an infusion runs; empty where nothing is said."""
    if rate is None:
        return ""
    return f"{apart(format(rate.value.normalize(), ',f'))}\u00a0{unit_words(rate.code or rate.unit)}"


def _packs() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        "tab": translate("Packs", "tab"),
        "cap": translate("Packs", "cap"),
        "pill": translate("Packs", "pill"),
        "amp": translate("Packs", "amp"),
        "vial": translate("Packs", "vial"),
        "sachet": translate("Packs", "sachet"),
        "supp": translate("Packs", "supp"),
        "patch": translate("Packs", "patch"),
        "bag": translate("Packs", "bag"),
        "bottle": translate("Packs", "bottle"),
        "box": translate("Packs", "box"),
        "syringe": translate("Packs", "syringe"),
        "cartridge": translate("Packs", "cartridge"),
        "pen": translate("Packs", "pen"),
        "inhaler": translate("Packs", "inhaler"),
        "tube": translate("Packs", "tube"),
    }


def plain(value: Decimal) -> str:
    """No exponent, no trailing zero: 0.4, 37, 100."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown(value: Decimal) -> str:
    """As people read it: the same with its thousands apart, with a point in every language. A field that is typed into takes `plain`.

    A dose looks alike on every screen, on paper and in the record. Where the comma is the decimal sign, a space parts the thousands:
    there 12,500 would be read as twelve and a half.
    """
    text = format(value, ",f")
    return apart(text.rstrip("0").rstrip(".") if "." in text else text)


def apart(number: str) -> str:
    """A number whose thousands are parted by commas, as who reads this language may read it."""
    return number.replace(",", NO_BREAK) if QLocale().decimalPoint() == "," else number


def is_read_two_ways(typed: str) -> bool:
    """`1,000` where a comma is the decimal sign: a thousand, or one. It is asked again, never guessed."""
    return _THOUSANDS.fullmatch(typed) is not None


def _atoms() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    units = translate("Units", "units")
    return {
        "[iU]": units,
        "[IU]": units,
        "ug": translate("Units", "micrograms"),
        "{tablet}": translate("Units", "tab"),
        "{vial}": translate("Units", "vial"),
        "{patch}": translate("Units", "patch"),
        "{application}": translate("Units", "application"),
        "[drp]": translate("Units", "drops"),
        "{score}": translate("Units", "points"),
        "/min": translate("Units", "/min"),
        "次/分": translate("Units", "/min"),
    }
