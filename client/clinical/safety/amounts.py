"""The amount of an ordered dose in the unit of a limit, and how often it is given. Refuses to guess: a Gap says why not."""

from dataclasses import dataclass
from decimal import Decimal

from client.clinical.catalogue import Drug, Frequency
from client.clinical.safety.facts import OrderedDrug
from client.clinical.safety.findings import Gap
from client.clinical.units import Quantity, canonical, convert, shape, times_per_day

_COUNTED = frozenset({"{tablet}", "{capsule}", "{vial}", "{ampoule}", "{sachet}", "{bag}", "{bottle}"})
_DAY_H = Decimal(24)


@dataclass(frozen=True, slots=True)
class Compared:
    """An ordered amount and its limit in one unit."""

    ordered: Decimal
    limit: Decimal
    unit: str


def by_strength(dose: Quantity, drug: Drug, target: str) -> Quantity | None:
    """Tablets or millilitres as active substance, from the drug's strength; None when the strength does not say."""
    if drug.strength is None:
        return None
    content, per = drug.strength.content, drug.strength.per
    unit = canonical(dose.unit)
    if per is None:
        return convert(Quantity(dose.value * content.value, content.unit), target) if unit in _COUNTED else None
    whole = Quantity(dose.value * per.value, per.unit) if unit in _COUNTED else dose
    volume = convert(whole, per.unit)
    return volume and convert(Quantity(volume.value / per.value * content.value, content.unit), target)


def total(dose: Quantity, drug: Drug, target: str, weight_kg: Decimal | None) -> Quantity | Gap:
    """A dose, which may be per kilogram, as an amount for this patient in `target` (no rate)."""
    form = shape(dose.unit)
    if form is None or form.per_time is not None:
        return Gap.UNIT_NOT_COMPARABLE
    if form.is_per_kg and weight_kg is None:
        return Gap.WEIGHT_UNKNOWN
    whole = Quantity(dose.value * weight_kg if form.is_per_kg and weight_kg else dose.value, form.amount)
    return convert(whole, target) or by_strength(whole, drug, target) or Gap.UNIT_NOT_COMPARABLE


def compare(order: OrderedDrug, drug: Drug, limit: Quantity, weight_kg: Decimal | None) -> Compared | Gap:
    """One dose against a limit that may be per kilogram of body weight."""
    form = shape(limit.unit)
    if form is None:
        return Gap.UNIT_NOT_COMPARABLE
    if order.dose is None:
        return Gap.DOSE_MISSING
    own = shape(order.dose.unit)
    if form.per_time is not None:
        return _compare_rates(order.dose, limit, weight_kg)
    if form.is_per_kg and own is not None and own.is_per_kg and own.per_time is None:
        same = convert(Quantity(order.dose.value, own.amount), form.amount)
        return Compared(same.value, limit.value, canonical(limit.unit)) if same else Gap.UNIT_NOT_COMPARABLE
    ordered = total(order.dose, drug, form.amount, weight_kg)
    if isinstance(ordered, Gap):
        return ordered
    if not form.is_per_kg:
        return Compared(ordered.value, limit.value, form.amount)
    return Gap.WEIGHT_UNKNOWN if weight_kg is None else Compared(ordered.value, limit.value * weight_kg, form.amount)


def _compare_rates(dose: Quantity, limit: Quantity, weight_kg: Decimal | None) -> Compared | Gap:
    """A rate against a rate of the same time; one of them per kilogram needs the weight."""
    own, form = shape(dose.unit), shape(limit.unit)
    if own is None or form is None or own.per_time != form.per_time:
        return Gap.UNIT_NOT_COMPARABLE
    if own.is_per_kg is not form.is_per_kg and weight_kg is None:
        return Gap.WEIGHT_UNKNOWN
    value = dose.value
    if own.is_per_kg and not form.is_per_kg and weight_kg is not None:
        value *= weight_kg
    same = convert(Quantity(value, own.amount), form.amount)
    if same is None:
        return Gap.UNIT_NOT_COMPARABLE
    most = limit.value * weight_kg if form.is_per_kg and not own.is_per_kg and weight_kg is not None else limit.value
    said = canonical(limit.unit) if own.is_per_kg is form.is_per_kg else f"{form.amount}/{form.per_time}"
    return Compared(same.value, most, said)


def doses_per_day(order: OrderedDrug, frequency: Frequency | None) -> Decimal | None:
    """The most doses a day allows; None when nothing bounds them (PRN without an interval, unknown frequency)."""
    if order.min_interval_h is not None and order.min_interval_h > 0:
        by_gap = _DAY_H / order.min_interval_h
        said = frequency.doses_per_day if frequency else None
        return by_gap if said is None else min(said, by_gap)
    if frequency is None or frequency.doses_per_day is None:
        return None
    return None if order.is_prn and not frequency.is_prn else max(frequency.doses_per_day, Decimal(0))


@dataclass(frozen=True, slots=True)
class Daily:
    """What is known of an amount in 24 hours, and why it may be more; `known` None = nothing is known of it."""

    known: Quantity | None
    gap: Gap | None = None


def daily(order: OrderedDrug, drug: Drug, frequency: Frequency | None, target: str, weight_kg: Decimal | None) -> Daily:
    """Amount in 24 hours; a weekly dose counts whole on its day. Rates (mg/h, ug/kg/min) run all day.

    Where nobody knows how often (as needed without an interval), one dose is certain and more are possible.
    """
    if order.dose is None:
        return Daily(None, Gap.DOSE_MISSING)
    form = shape(order.dose.unit)
    if form is not None and form.per_time is not None:
        rate = "/".join([form.amount, *(["kg"] if form.is_per_kg else [])])
        times = times_per_day(form.per_time)
        return _daily(total(Quantity(order.dose.value * times, rate), drug, target, weight_kg))
    number = doses_per_day(order, frequency)
    gap = Gap.FREQUENCY_UNKNOWN if number is None else None
    whole = Quantity(order.dose.value * max(number or Decimal(1), Decimal(1)), order.dose.unit)
    return _daily(total(whole, drug, target, weight_kg), gap)


def _daily(found: Quantity | Gap, gap: Gap | None = None) -> Daily:
    return Daily(None, found) if isinstance(found, Gap) else Daily(found, gap)
