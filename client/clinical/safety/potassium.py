"""Potassium for injection: never by push, never undiluted, how strong the bag is and how fast it runs, over all its potassium lines.

The pack's own note on the injection says the limits. Ten times the limit of a peripheral line is a slip and is not signed; by a central
line, for which the pack has no limit, so much wants a reason, and less fluid than injection is not signed either. Strength is counted
per litre of fluid. Refuses to count concentrated saline as a diluent.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from client.clinical.catalogue import Drug
from client.clinical.safety import words
from client.clinical.safety.amounts import total
from client.clinical.safety.facts import OrderedDrug
from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier
from client.clinical.safety.sources import source_of
from client.clinical.units import convert

PUSHED = frozenset({"IVP", "IM", "SC", "ID", "IT", "EPI"})
_POTASSIUM = ("B05XA01", "A12BA")
_INJECTED_FORMS = frozenset({"INJ", "INJP"})
_PERIPHERAL_DRIP = "IVGTT"
_DRIP = frozenset({_PERIPHERAL_DRIP, "IVPUMP"})
_CENTRAL = frozenset({"CVC", "IO", "IA"})
"""Lines for which the pack has no highest concentration."""
_PERIPHERAL_G_PER_L = Decimal(3)
_MMOL_PER_G, _PERIPHERAL_MMOL_PER_H = Decimal("13.4"), Decimal(10)
"""Both as the pack's own note on the injection says them."""
_TENFOLD = 10
"""As with the limits of doses: ten times is a slip of the point or the unit."""
_SALINE = "B05XA03"
_FLUID_ATC = ("B05B", _SALINE, "B05CB01")


def check(
    order: OrderedDrug, orders: Sequence[OrderedDrug], new: Sequence[OrderedDrug], version: str
) -> Iterator[Finding | NotChecked]:
    """Of one new line. What is true of the whole bag is said at its first new potassium line, and names the others."""
    drug = order.drug
    if drug is None or not _is_injected_potassium(order):
        return
    if order.route is None:
        yield NotChecked(kind=Kind.POTASSIUM, gap=Gap.ROUTE_MISSING, order=order.key)
    elif order.route in PUSHED:
        yield _finding(order, drug, version, Kind.POTASSIUM, Tier.STOP, {"route": order.route}, may_override=False)
    elif order.route in _DRIP | _CENTRAL:
        yield from _infused(order, drug, orders, new, version)


def _is_injected_potassium(order: OrderedDrug) -> bool:
    is_injection = order.drug is not None and order.drug.form_code in _INJECTED_FORMS
    return is_injection and (order.substance or "").startswith(_POTASSIUM)


def _infused(
    order: OrderedDrug, drug: Drug, orders: Sequence[OrderedDrug], new: Sequence[OrderedDrug], version: str
) -> Iterator[Finding | NotChecked]:
    litres = _fluid_litres(order, orders)
    if litres is None:
        yield _finding(order, drug, version, Kind.POTASSIUM, Tier.STOP, {"fluid": "none"}, may_override=False)
        return
    mates = [one for one in orders if _is_injected_potassium(one) and (one is order or _is_same_bag(one, order))]
    if next(one for one in new if one in mates) is not order:
        return
    amounts = [(one, _grams(one, drug)) for one in mates]
    gaps = {one.key: found for one, found in amounts if isinstance(found, Gap)}
    for key, gap in gaps.items():
        yield NotChecked(kind=Kind.POTASSIUM, gap=gap, order=order.key, implicated=() if key == order.key else (key,))
    grams = sum((found for _, found in amounts if not isinstance(found, Gap)), Decimal(0))
    others = tuple(one.key for one in mates if one is not order)
    yield from _too_strong(order, drug, grams / litres, others, version)
    rate = _rate_of(order, orders)
    if rate is not None and order.route == _PERIPHERAL_DRIP:
        hourly = grams * _MMOL_PER_G / litres * rate / 1000
        if hourly > _PERIPHERAL_MMOL_PER_H:
            facts = {"ordered": f"{hourly:.1f}", "limit": f"{_PERIPHERAL_MMOL_PER_H:f}", "unit": "mmol/h"}
            found = _finding(order, drug, version, Kind.RATE, Tier.INTERRUPT, facts)
            yield replace(found, implicated=others)


def _too_strong(
    order: OrderedDrug, drug: Drug, strong: Decimal, others: tuple[str, ...], version: str
) -> Iterator[Finding | NotChecked]:
    is_central = order.route in _CENTRAL
    tenfold = _PERIPHERAL_G_PER_L * _TENFOLD
    fatal = _injection(drug) if is_central else tenfold
    if is_central:
        yield NotChecked(kind=Kind.POTASSIUM, gap=Gap.NOT_IN_PACK, order=order.key)
    if strong < tenfold if is_central else strong <= _PERIPHERAL_G_PER_L:
        return
    facts = {"ordered": f"{strong.quantize(Decimal('0.1')):f}", "limit": f"{_PERIPHERAL_G_PER_L:f}", "unit": "g/L"}
    is_fatal = fatal is not None and strong >= fatal
    tier = Tier.STOP if is_fatal else Tier.INTERRUPT
    found = _finding(order, drug, version, Kind.POTASSIUM, tier, facts, may_override=not is_fatal)
    zh = words.NOT_DILUTED_ZH if is_central else words.TENFOLD_ZH
    en = words.NOT_DILUTED_EN if is_central else words.TENFOLD_EN
    said = f"{facts['ordered']} > {facts['limit']} g/L" if is_fatal else ""
    yield replace(
        found,
        implicated=others,
        effect_zh=f"{said}{zh}" if is_fatal else "",
        effect_en=f"{said}{en}" if is_fatal else "",
    )


def _injection(drug: Drug) -> Decimal | None:
    """How strong the injection itself is, in g/L; None where its strength does not say."""
    strength = drug.strength
    content = convert(strength.content, "g") if strength is not None else None
    volume = convert(strength.per, "L") if strength is not None and strength.per is not None else None
    return content.value / volume.value if content is not None and volume is not None and volume.value > 0 else None


def _grams(order: OrderedDrug, drug: Drug) -> Decimal | Gap:
    found = total(order.dose, order.drug or drug, "g", None) if order.dose else Gap.DOSE_MISSING
    return found if isinstance(found, Gap) else found.value


def _is_same_bag(one: OrderedDrug, other: OrderedDrug) -> bool:
    return bool(one.group) and one.group == other.group


def _rate_of(order: OrderedDrug, orders: Sequence[OrderedDrug]) -> Decimal | None:
    """mL/h of the infusion; None where nothing is said, or in drops, whose size nobody knows here."""
    rates = [one.rate for one in orders if one.rate is not None and (one is order or _is_same_bag(one, order))]
    return next((one.value for one in rates if one.unit == "mL/h"), None)


def _fluid_litres(order: OrderedDrug, orders: Sequence[OrderedDrug]) -> Decimal | None:
    """Volume of the infusion fluids in the same group; None when there are none."""
    whole = Decimal(0)
    for one in orders:
        if _is_same_bag(one, order) and _is_fluid(one) and one.dose is not None:
            volume = convert(one.dose, "L")
            whole += volume.value if volume else 0
    return whole or None


def _is_fluid(order: OrderedDrug) -> bool:
    """By substance; the concentrate of saline has the same code, is marked high-alert, and is itself to be diluted."""
    substance = order.substance or ""
    is_concentrate = substance.startswith(_SALINE) and order.drug is not None and order.drug.is_high_alert
    return substance.startswith(_FLUID_ATC) and not is_concentrate


def _finding(
    order: OrderedDrug,
    drug: Drug,
    version: str,
    kind: Kind,
    tier: Tier,
    facts: dict[str, str],
    *,
    may_override: bool = True,
) -> Finding:
    return Finding(
        tier=tier,
        kind=kind,
        rule_id=f"{kind}:{drug.id}",
        order=order.key,
        title_zh=drug.name_zh,
        title_en=drug.name_en,
        management_zh=drug.note_zh or "",
        management_en=drug.note_en or "",
        facts=facts,
        source=source_of(drug, kind),
        pack_version=version,
        may_override=may_override,
    )
