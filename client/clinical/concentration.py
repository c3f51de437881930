"""How much of a drug is in each millilitre of what is given, from the lines of one infusion or from the product. Refuses a guess.

In an infusion every line ordered as a volume counts; the volume of a drug ordered by its mass does not: the amount is per mL of fluid.
A product without a strength per volume, and a line whose amount cannot be brought to a volume where one is needed, gives none.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from client.clinical.catalogue import Catalogue
from client.clinical.units import Quantity, convert
from client.commands import OrderDraft
from client.records import Amount, Order

_PLACES = 4


class Line(NamedTuple):
    """One line of an infusion, drafted or ordered. `group` empty: it is given alone."""

    drug: str
    dose: Amount | None
    group: str


def of_draft(draft: OrderDraft) -> Line:
    return Line(draft.catalogue_id, draft.dose, str(draft.group) if draft.group else "")


def of_order(order: Order) -> Line:
    return Line(order.drug_id or "", order.dose, order.group or "")


def per_millilitre(line: Line, beside: Sequence[Line], catalogue: Catalogue) -> Quantity | None:
    """`beside`: the lines of the sheet, the line itself among them."""
    drug = catalogue.drugs.get(line.drug)
    strength = drug.strength if drug is not None else None
    dose = Quantity(line.dose.value, line.dose.code or line.dose.unit) if line.dose is not None else None
    product = None
    if strength is not None and strength.per is not None and (volume := convert(strength.per, "mL")) and volume.value:
        product = Quantity(strength.content.value / volume.value, strength.content.unit)
    lines = [one for one in beside if line.group and one.group == line.group]
    if not lines:
        return _rounded(product)
    volumes = [_millilitres(one) for one in lines]
    whole = sum((one for one in volumes if one is not None), Decimal(0))
    own = _millilitres(line)
    if dose is None or not whole:
        return None
    if own is None:
        return _rounded(Quantity(dose.value / whole, dose.unit))
    return _rounded(Quantity(product.value * own / whole, product.unit)) if product is not None else None


def _millilitres(line: Line) -> Decimal | None:
    if line.dose is None:
        return None
    found = convert(Quantity(line.dose.value, line.dose.code or line.dose.unit), "mL")
    return found.value if found is not None else None


def _rounded(found: Quantity | None) -> Quantity | None:
    """To four digits that count."""
    if found is None or not found.value:
        return found
    places = _PLACES - 1 - found.value.adjusted()
    value = round(found.value, places).normalize()
    return Quantity(value, found.unit)
