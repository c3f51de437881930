"""An order group in words, the drug that matters first: what is dissolved or diluted before the fluid that carries it. Drops no line."""

from collections.abc import Sequence
from decimal import Decimal

from client.clinical.catalogue import Catalogue
from client.records import Order
from ui.nurse import words
from ui.nurse.pack_names import order_name

_FLUIDS = ("B05BA03", "B05BB01", "B05BB02", "B05XA03", "V07AB")
"""ATC of glucose, electrolyte solutions, sodium chloride, solvents. KCl, MgSO4 and NaHCO3 (B05XA01, 05, 02) are drugs."""
_LEAST_ML = Decimal(50)
"""Less than that of 10 % saline or 50 % glucose is not what carries a drug, it is the drug."""


def is_carrier(order: Order, catalogue: Catalogue) -> bool:
    """A fluid in the amount of an infusion; of what the pack does not know nobody says that it does not matter."""
    drug, dose = catalogue.drugs.get(order.drug_id or ""), order.dose
    if drug is None or dose is None or not (drug.atc or "").startswith(_FLUIDS):
        return False
    return (dose.code or dose.unit).lower() == "ml" and dose.value >= _LEAST_ML


def drug_first(lines: Sequence[Order], catalogue: Catalogue) -> tuple[Order, ...]:
    """In the order of the record otherwise."""
    return tuple(sorted(lines, key=lambda line: is_carrier(line, catalogue)))


def what_matters(lines: Sequence[Order], catalogue: Catalogue) -> tuple[Order, ...]:
    """Without the carrying fluids; of fluids alone all."""
    return tuple(line for line in lines if not is_carrier(line, catalogue)) or tuple(lines)


def dose_of(order: Order) -> str:
    return "" if order.dose is None and not order.dose_text else words.amount_words(order.dose, order.dose_text)


def named(order: Order, catalogue: Catalogue, language: str) -> str:
    """Name and dose."""
    return f"{order_name(order, catalogue, language)} {dose_of(order)}".strip()


def group_words(lines: Sequence[Order], catalogue: Catalogue, language: str) -> str:
    """Every line with its dose, drugs first."""
    return " + ".join(named(line, catalogue, language) for line in drug_first(lines, catalogue))
