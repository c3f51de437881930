"""Ordered drugs against each other: interactions and duplicates. Refuses to compare a line with itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from client.clinical.safety.facts import OrderedDrug
from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier
from client.clinical.safety.tables import SEVERITIES, DuplicateRule, InteractionIndex, InteractionRule

_TIER = {
    "contraindicated": Tier.INTERRUPT,
    "major": Tier.INTERRUPT,
    "moderate": Tier.ADVISE,
    "minor": Tier.PASSIVE,
}
_FLUIDS = ("B05BA03", "B05BB", "B05XA03")


def pairs(new: tuple[OrderedDrug, ...], active: tuple[OrderedDrug, ...]) -> Iterator[tuple[OrderedDrug, OrderedDrug]]:
    """Every new line with every other line once."""
    for number, one in enumerate(new):
        for other in chain(new[number + 1 :], active):
            if other.key != one.key:
                yield one, other


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionRules:
    """The interaction table; of several rules that fit a pair the gravest speaks."""

    index: InteractionIndex
    pack_version: str

    def check(self, new: tuple[OrderedDrug, ...], active: tuple[OrderedDrug, ...]) -> list[Finding | NotChecked]:
        sides = {
            order.substance: self.index.sides(order.substance)
            for order in (*new, *active)
            if order.substance is not None
        }
        found: list[Finding | NotChecked] = list(_without_atc(new, active, Kind.INTERACTION))
        for one, other in pairs(new, active):
            if one.substance is None or other.substance is None or one.substance == other.substance:
                continue
            rules = list(self.index.between(sides[one.substance], sides[other.substance]))
            if rules:
                rule = min(rules, key=lambda each: SEVERITIES.index(each.severity))
                found.append(self._finding(rule, one, other))
        return found

    def _finding(self, rule: InteractionRule, one: OrderedDrug, other: OrderedDrug) -> Finding:
        return Finding(
            tier=_TIER[rule.severity],
            kind=Kind.INTERACTION,
            rule_id=rule.id,
            order=one.key,
            implicated=(other.key,),
            title_zh=f"{rule.name_a_zh} + {rule.name_b_zh}",
            title_en=f"{rule.name_a_en} + {rule.name_b_en}",
            effect_zh=rule.effect_zh,
            effect_en=rule.effect_en,
            management_zh=rule.management_zh,
            management_en=rule.management_en,
            facts={"severity": rule.severity},
            source=rule.source,
            pack_version=self.pack_version,
        )


def _without_atc(new: tuple[OrderedDrug, ...], active: tuple[OrderedDrug, ...], kind: Kind) -> Iterator[NotChecked]:
    foreign = tuple(order.key for order in active if order.substance is None)
    for order in new:
        if order.substance is None:
            gap = Gap.UNKNOWN_DRUG if order.drug is None else Gap.NO_ATC
            yield NotChecked(kind=kind, gap=gap, order=order.key)
        elif foreign:
            yield NotChecked(kind=kind, gap=Gap.UNKNOWN_DRUG, order=order.key, implicated=foreign)


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateRules:
    """The duplicate table; of several rules that fit a pair the gravest speaks, then the narrowest."""

    rules: tuple[DuplicateRule, ...]
    pack_version: str

    def check(self, new: tuple[OrderedDrug, ...], active: tuple[OrderedDrug, ...]) -> list[Finding | NotChecked]:
        found: list[Finding | NotChecked] = list(_without_atc(new, active, Kind.DUPLICATE))
        substances = {order.substance for order in (*new, *active) if order.substance}
        fitting = {atc: [rule for rule in self.rules if rule.covers(atc)] for atc in substances}
        for one, other in pairs(new, active):
            rules = self._between(one, other, fitting, substances)
            if rules:
                rule = min(rules, key=lambda each: (SEVERITIES.index(each.severity), each.scope == ("*",)))
                found.append(self._finding(rule, one, other))
        return found

    def _between(
        self,
        one: OrderedDrug,
        other: OrderedDrug,
        fitting: dict[str, list[DuplicateRule]],
        substances: set[str],
    ) -> list[DuplicateRule]:
        if one.substance is None or other.substance is None:
            return []
        if _is_same_name(one, other) and one.substance != other.substance:
            return [rule for rule in self.rules if rule.scope == ("*",)]
        mine, others = one.substance, other.substance
        shared = [rule for rule in fitting[mine] if rule.covers(others) and _agree(rule, mine, others)]
        return [rule for rule in shared if rule.least == 2 or sum(map(rule.covers, substances)) >= rule.least]

    def _finding(self, rule: DuplicateRule, one: OrderedDrug, other: OrderedDrug) -> Finding:
        return Finding(
            tier=_duplicate_tier(rule, one, other),
            kind=Kind.DUPLICATE,
            rule_id=rule.id,
            order=one.key,
            implicated=(other.key,),
            title_zh=rule.name_zh,
            title_en=rule.name_en,
            management_en=rule.exception_en,
            facts={"severity": rule.severity},
            source=rule.source,
            pack_version=self.pack_version,
        )


def _agree(rule: DuplicateRule, one: str, other: str) -> bool:
    return rule.same is None or one[: rule.same] == other[: rule.same]


def _is_same_name(one: OrderedDrug, other: OrderedDrug) -> bool:
    return one.drug is not None and other.drug is not None and one.drug.name_en == other.drug.name_en


def _duplicate_tier(rule: DuplicateRule, one: OrderedDrug, other: OrderedDrug) -> Tier:
    """Softer where the rule itself names an exception that this pair may be: another route, or one as needed."""
    tier = _TIER[rule.severity]
    if (one.substance or "").startswith(_FLUIDS) and one.substance == other.substance:
        return Tier.PASSIVE
    is_other_use = (one.route != other.route and None not in {one.route, other.route}) or one.is_prn != other.is_prn
    if rule.exception_en and is_other_use and rule.severity != "contraindicated":
        return Tier(min(tier + 1, Tier.PASSIVE))
    return tier
