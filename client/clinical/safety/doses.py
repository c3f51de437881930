"""Doses against the pack's limits: single, daily over all orders of the substance, for a child, usual, and interval.

Refuses to pass what it could not compare: no limit in the pack, no weight, no unit in common are all reported.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from client.clinical.catalogue import DoseLimit, Drug, Frequency
from client.clinical.safety import words
from client.clinical.safety.amounts import Compared, compare, daily, doses_per_day
from client.clinical.safety.facts import OrderedDrug, PatientFacts
from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier
from client.clinical.safety.sources import source_of
from client.clinical.units import Quantity, convert, shape

_ADULT_YEARS = 18
_INTRAVENOUS = frozenset({"IVP", "IVGTT", "IVPUMP", "CVC", "IO"})
_DAY_H = Decimal(24)
_OTHER_UNIT = 100
_TENFOLD = 10
"""Own rule: the pack's limits lie between one and eight defined daily doses, so ten times a limit is a slip of the point or the unit."""
_FAR_ABOVE = 3
"""Own rule: of a high-alert drug without a limit in the pack, so many times the usual dose wants a reason; of any other, `_TENFOLD`."""
_OTHER_UNIT_RULE = "other-unit"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseRules:
    """Dose checks with the pack's frequencies."""

    frequencies: Mapping[str, Frequency]
    pack_version: str

    def check(
        self, new: tuple[OrderedDrug, ...], active: tuple[OrderedDrug, ...], patient: PatientFacts
    ) -> list[Finding | NotChecked]:
        found: list[Finding | NotChecked] = []
        for order in new:
            if order.drug is None:
                found.append(NotChecked(kind=Kind.SINGLE_DOSE, gap=Gap.UNKNOWN_DRUG, order=order.key))
                found.append(NotChecked(kind=Kind.DAILY_DOSE, gap=Gap.UNKNOWN_DRUG, order=order.key))
                continue
            found += self._single(order, order.drug, patient)
            found += self._daily(order, order.drug, (*new, *active), patient)
            found += self._usual(order, order.drug, patient)
            found += self._child(order, order.drug, (*new, *active), patient)
            found += self._interval(order, order.drug)
        return found

    def _single(self, order: OrderedDrug, drug: Drug, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        if drug.max_single is None:
            yield NotChecked(kind=Kind.SINGLE_DOSE, gap=Gap.NOT_IN_PACK, order=order.key)
            return
        found = compare(order, drug, drug.max_single.amount, patient.weight_kg)
        if isinstance(found, Gap):
            yield NotChecked(kind=Kind.SINGLE_DOSE, gap=found, order=order.key)
        elif found.ordered > found.limit:
            above = self._above(order, drug, Kind.SINGLE_DOSE, Tier.INTERRUPT, found, drug.max_single.basis)
            yield _stopped(above) if found.ordered >= found.limit * _TENFOLD else above

    def _daily(
        self, order: OrderedDrug, drug: Drug, orders: tuple[OrderedDrug, ...], patient: PatientFacts
    ) -> Iterator[Finding | NotChecked]:
        if drug.max_daily is None:
            yield NotChecked(kind=Kind.DAILY_DOSE, gap=Gap.NOT_IN_PACK, order=order.key)
            return
        mates = _mates(order, orders)
        found, gaps = self._day_total((order, *mates), drug, drug.max_daily, patient)
        keys = tuple(one.key for one in mates)
        for gap in gaps:
            yield NotChecked(kind=Kind.DAILY_DOSE, gap=gap, order=order.key, implicated=keys)
        if found is not None and found.ordered > found.limit:
            above = self._above(order, drug, Kind.DAILY_DOSE, Tier.INTERRUPT, found, drug.max_daily.basis, keys)
            yield _stopped(above) if found.ordered >= found.limit * _TENFOLD else above
        elif drug.warn_daily is not None:
            softer, _ = self._day_total((order, *mates), drug, drug.warn_daily, patient)
            if softer is not None and softer.ordered > softer.limit:
                note = drug.warn_daily_note_en
                yield self._above(order, drug, Kind.DAILY_DOSE, Tier.ADVISE, softer, note, keys)

    def _day_total(
        self, orders: tuple[OrderedDrug, ...], drug: Drug, limit: DoseLimit, patient: PatientFacts
    ) -> tuple[Compared | None, tuple[Gap, ...]]:
        """The known part of the day's total, and why it may be more: an excess of what is known is one whatever the rest is."""
        form = shape(limit.amount.unit)
        if form is None or form.per_time is not None:
            return None, (Gap.UNIT_NOT_COMPARABLE,)
        if form.is_per_kg and patient.weight_kg is None:
            return None, (Gap.WEIGHT_UNKNOWN,)
        parts = [
            daily(one, one.drug or drug, self.frequencies.get(one.frequency or ""), form.amount, patient.weight_kg)
            for one in orders
        ]
        whole = sum((part.known.value for part in parts if part.known is not None), Decimal(0))
        weight = patient.weight_kg if form.is_per_kg and patient.weight_kg else Decimal(1)
        gaps = dict.fromkeys(part.gap for part in parts if part.gap is not None)
        return Compared(whole, limit.amount.value * weight, form.amount), tuple(gaps)

    def _usual(self, order: OrderedDrug, drug: Drug, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        """Outside the usual adult dose: the only yardstick where the pack has no maximum, otherwise in passing.

        A hundred times too much or too little is no dose but another unit: milligrams for grams, micrograms for milligrams. Too much of it
        is not signed, nor is a volume of a high-alert drug that the pack doses by its amount, where it holds more than is usual: it is the
        figure of the milligrams or units. Where nothing compares, and the pack has no maximum either, it is said to be not checked.
        """
        if drug.dose_high is None or drug.dose_unit is None or order.dose is None:
            return
        high = compare(order, drug, Quantity(drug.dose_high, drug.dose_unit), patient.weight_kg)
        low = compare(order, drug, Quantity(drug.dose_low or drug.dose_high, drug.dose_unit), patient.weight_kg)
        if isinstance(high, Gap) or isinstance(low, Gap):
            yield from self._not_comparable(order, drug, high if isinstance(high, Gap) else Gap.UNIT_NOT_COMPARABLE)
            return
        if _is_volume(order.dose.unit) and not _is_volume(drug.dose_unit) and high.ordered > high.limit:
            found = self._unusual(order, drug, low, high, is_other_unit=True)
            yield found if drug.is_high_alert else replace(found, tier=Tier.INTERRUPT, may_override=True)
        elif high.ordered >= high.limit * _OTHER_UNIT:
            yield self._unusual(order, drug, low, high, is_other_unit=True)
        elif _is_child(patient):
            return
        elif low.ordered <= low.limit / _OTHER_UNIT:
            yield self._unusual(order, drug, low, high, is_other_unit=True)
        elif high.ordered > high.limit:
            tier = Tier.ADVISE if drug.max_single is None else Tier.PASSIVE
            above = self._above(order, drug, Kind.USUAL_DOSE, tier, high, None)
            times = _FAR_ABOVE if drug.is_high_alert else _TENFOLD
            is_far = drug.max_single is None and high.ordered > high.limit * times
            yield _asked(above, high, is_high_alert=drug.is_high_alert) if is_far else above
        elif drug.dose_low is not None and low.ordered < low.limit:
            yield self._unusual(order, drug, low, high, is_other_unit=False)

    def _not_comparable(self, order: OrderedDrug, drug: Drug, gap: Gap) -> Iterator[Finding | NotChecked]:
        """So much a kilogram of a drug that runs at a rate lacks its time, or is a loading dose: a person says which."""
        own, usual = shape(order.dose.unit) if order.dose else None, shape(drug.dose_unit or "")
        if (
            own is not None
            and usual is not None
            and own.is_per_kg
            and own.per_time is None
            and usual.per_time is not None
        ):
            said = Compared(
                order.dose.value if order.dose else Decimal(0), drug.dose_high or Decimal(0), drug.dose_unit or ""
            )
            found = self._above(order, drug, Kind.USUAL_DOSE, Tier.INTERRUPT, said, "no-time")
            unit = order.dose.unit if order.dose else ""
            zh, en = words.without_time_zh(unit, said.unit), words.without_time_en(unit, said.unit)
            yield replace(found, rule_id=f"{_OTHER_UNIT_RULE}:{drug.id}", effect_zh=zh, effect_en=en)
        elif drug.max_single is None:
            yield NotChecked(kind=Kind.USUAL_DOSE, gap=gap, order=order.key)

    def _unusual(
        self, order: OrderedDrug, drug: Drug, low: Compared, high: Compared, *, is_other_unit: bool
    ) -> Finding:
        """Said in words: beside figures alone "0.5 against 500 mg" reads as below a limit."""
        is_below = low.ordered < low.limit
        facts = {
            "ordered": _plain(low.ordered),
            "usual_low": _plain(low.limit),
            "usual_high": _plain(high.limit),
            "unit": low.unit,
            "basis": "below" if is_below else "above",
        }
        found = self._above(order, drug, Kind.USUAL_DOSE, Tier.PASSIVE, low, None)
        found = replace(found, facts=facts, effect_zh=words.unusual_zh(facts), effect_en=words.unusual_en(facts))
        if not is_other_unit:
            return found
        return replace(
            found,
            tier=Tier.INTERRUPT if is_below else Tier.STOP,
            may_override=is_below,
            rule_id=f"{_OTHER_UNIT_RULE}:{drug.id}",
            effect_zh=f"{found.effect_zh}{words.OTHER_UNIT_ZH}",
            effect_en=f"{found.effect_en}{words.OTHER_UNIT_EN}",
        )

    def _child(
        self, order: OrderedDrug, drug: Drug, orders: tuple[OrderedDrug, ...], patient: PatientFacts
    ) -> Iterator[Finding | NotChecked]:
        if patient.age_years is None:
            yield NotChecked(kind=Kind.PAEDIATRIC_DOSE, gap=Gap.AGE_UNKNOWN, order=order.key)
        if not _is_child(patient):
            return
        rule = drug.paediatric
        if rule is None:
            yield NotChecked(kind=Kind.PAEDIATRIC_DOSE, gap=Gap.NOT_IN_PACK, order=order.key)
            return
        limit = Quantity(rule.high, rule.unit)
        mates = _mates(order, orders) if rule.per == "day" else []
        keys = tuple(one.key for one in mates)
        found: Compared | None
        gaps: tuple[Gap, ...]
        if rule.per == "dose":
            one = compare(order, drug, limit, patient.weight_kg)
            found, gaps = (None, (one,)) if isinstance(one, Gap) else (one, ())
        else:
            found, gaps = self._day_total((order, *mates), drug, DoseLimit(limit, None), patient)
        for gap in gaps:
            yield NotChecked(kind=Kind.PAEDIATRIC_DOSE, gap=gap, order=order.key, implicated=keys)
        if found is not None and found.ordered > found.limit:
            yield self._above(order, drug, Kind.PAEDIATRIC_DOSE, Tier.INTERRUPT, found, rule.per, keys)

    def _interval(self, order: OrderedDrug, drug: Drug) -> Iterator[Finding | NotChecked]:
        """A weekly drug ordered daily: stops for high-alert drugs, because this mistake has killed."""
        if drug.min_interval_h is None:
            return
        frequency = self.frequencies.get(order.frequency or "")
        if frequency is not None and frequency.code in {"ONCE", "ST"}:
            return
        number = doses_per_day(order, frequency)
        if number is None or number <= 0:
            yield NotChecked(kind=Kind.INTERVAL, gap=Gap.FREQUENCY_UNKNOWN, order=order.key)
            return
        ordered = (_DAY_H / number).quantize(Decimal(1))
        if ordered < drug.min_interval_h:
            tier = Tier.STOP if drug.is_high_alert else Tier.INTERRUPT
            yield self._above(order, drug, Kind.INTERVAL, tier, Compared(ordered, drug.min_interval_h, "h"), None)

    def _above(
        self,
        order: OrderedDrug,
        drug: Drug,
        kind: Kind,
        tier: Tier,
        compared: Compared,
        basis: str | None,
        implicated: tuple[str, ...] = (),
    ) -> Finding:
        facts = {
            "ordered": _plain(compared.ordered),
            "limit": _plain(compared.limit),
            "unit": compared.unit,
            "basis": basis or "",
            "check": drug.max_dose_check or "",
        }
        return Finding(
            tier=tier,
            kind=kind,
            rule_id=f"{kind}:{drug.id}",
            order=order.key,
            implicated=implicated,
            title_zh=drug.name_zh,
            title_en=drug.name_en,
            management_zh=drug.note_zh or "",
            management_en=drug.note_en or "",
            facts=facts,
            source=source_of(drug, kind, basis),
            pack_version=self.pack_version,
        )


def _stopped(found: Finding) -> Finding:
    said = f"{found.facts['ordered']} > {found.facts['limit']} {found.facts['unit']}"
    zh, en = f"{said}{words.TENFOLD_ZH}", f"{said}{words.TENFOLD_EN}"
    return replace(found, tier=Tier.STOP, may_override=False, effect_zh=zh, effect_en=en)


def _asked(found: Finding, usual: Compared, *, is_high_alert: bool) -> Finding:
    said = f"{_plain(usual.ordered)} {usual.unit}"
    if is_high_alert:
        zh, en = f"{said}{words.FAR_ABOVE_ZH}", f"{said}{words.FAR_ABOVE_EN}"
    else:
        zh, en = f"{said}{words.TEN_USUAL_ZH}", f"{said}{words.TEN_USUAL_EN}"
    return replace(found, tier=Tier.INTERRUPT, effect_zh=zh, effect_en=en)


def _is_volume(unit: str) -> bool:
    return convert(Quantity(Decimal(1), unit), "mL") is not None


def _is_child(patient: PatientFacts) -> bool:
    return patient.age_years is not None and patient.age_years < _ADULT_YEARS


def _mates(order: OrderedDrug, orders: tuple[OrderedDrug, ...]) -> list[OrderedDrug]:
    return [one for one in orders if one.key != order.key and _is_same_use(order, one)]


def _is_same_use(one: OrderedDrug, other: OrderedDrug) -> bool:
    """The same substance in the same route family: limits of tablets do not bind infusions."""
    if one.substance is None or one.substance != other.substance:
        return False
    return (one.route in _INTRAVENOUS) == (other.route in _INTRAVENOUS)


def _plain(value: Decimal) -> str:
    rounded = round(value, 3)
    return f"{rounded.normalize():,f}"
