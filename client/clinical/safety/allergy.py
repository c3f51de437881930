"""Known allergies against ordered drugs: same substance, same class, cross-reactivity.

Refuses silence: an allergy nobody could read, or a list that was never loaded, is reported as not checked.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from client.clinical.catalogue import Drug
from client.clinical.safety.denials import affirmed
from client.clinical.safety.facts import KnownAllergy, OrderedDrug
from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier
from client.clinical.safety.lexicon import Lexicon, Meaning
from client.clinical.safety.tables import AllergyRule

_WHOLE_ATC = 7
SAME_SUBSTANCE_SOURCE = "the patient's recorded allergy; substance by the ATC code of the pack's drug list"
SAME_CLASS_SOURCE = "the patient's recorded allergy; allergy class of the pack's drug list"
_TIER = {
    "contraindicated": Tier.INTERRUPT,
    "avoid": Tier.INTERRUPT,
    "warn": Tier.ADVISE,
    "info": Tier.PASSIVE,
}
_SEVERE_TIER = {
    "contraindicated": Tier.STOP,
    "avoid": Tier.INTERRUPT,
    "warn": Tier.INTERRUPT,
    "info": Tier.PASSIVE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AllergyRules:
    """The cross-reactivity table, by allergen class, and the words allergies are written in."""

    by_class: Mapping[str, tuple[AllergyRule, ...]]
    classes_of_atc: Mapping[str, frozenset[str]]
    drugs: Mapping[str, Drug]
    lexicon: Lexicon
    pack_version: str
    families: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Class to those it is a part of."""

    def meaning(self, allergy: KnownAllergy) -> Meaning:
        """Its codes, and what its words name beside them: "ibuprofen, penicillin" coded as ibuprofen is both. Empty = not understood.

        A code of a whole group (J01C) stands for every substance in it, and for the classes they all share.
        """
        drug = self.drugs.get(allergy.drug_id or "")
        atc = allergy.atc or (drug.atc if drug else None)
        classes = set(drug.allergy_classes) if drug else set()
        if allergy.allergen_class in self.by_class:
            classes.add(allergy.allergen_class or "")
        if atc:
            classes |= self._shared_classes(atc)
        atcs = frozenset({atc} if atc else ())
        written = self.lexicon.understand(affirmed(allergy.text))
        return Meaning(atcs | written.atcs, self._widened(classes | written.classes))

    def _widened(self, classes: Iterable[str]) -> frozenset[str]:
        """With the families that they are parts of."""
        return frozenset(classes).union(*(self.families.get(name, frozenset()) for name in classes))

    def _shared_classes(self, atc: str) -> frozenset[str]:
        every = [classes for code, classes in self.classes_of_atc.items() if code.startswith(atc)]
        return frozenset.intersection(*every) if every else frozenset()

    def _is_denial(self, allergy: KnownAllergy) -> bool:
        is_coded = allergy.drug_id in self.drugs or allergy.atc is not None or allergy.allergen_class in self.by_class
        return bool(allergy.text.strip()) and not is_coded and not affirmed(allergy.text)

    def check(
        self, orders: tuple[OrderedDrug, ...], allergies: tuple[KnownAllergy, ...] | None
    ) -> list[Finding | NotChecked]:
        told = None if allergies is None else [each for each in allergies if not self._is_denial(each)]
        if told is None or (allergies and not told):  # "no penicillin allergy" says nothing of all the others
            return [NotChecked(kind=Kind.ALLERGY, gap=Gap.ALLERGIES_UNKNOWN, order=order.key) for order in orders]
        meant = [(allergy, self.meaning(allergy)) for allergy in told]
        return [found for order in orders for found in self._check_one(order, meant)]

    def _check_one(
        self, order: OrderedDrug, allergies: list[tuple[KnownAllergy, Meaning]]
    ) -> Iterator[Finding | NotChecked]:
        if allergies and order.drug is None and order.substance is None:
            yield NotChecked(kind=Kind.ALLERGY, gap=Gap.UNKNOWN_DRUG, order=order.key)
            return
        for allergy, meaning in allergies:
            if not meaning:
                if allergy.is_drug:
                    gap = Gap.ALLERGY_NOT_UNDERSTOOD
                    yield NotChecked(kind=Kind.ALLERGY, gap=gap, order=order.key, implicated=(allergy.key,))
                continue
            found = self._same(order, allergy, meaning) or self._cross(order, allergy, meaning)
            if found is not None:
                yield found

    def _same(self, order: OrderedDrug, allergy: KnownAllergy, meaning: Meaning) -> Finding | None:
        is_drug = order.drug is not None and order.drug.id == allergy.drug_id
        if not is_drug and not any(_is_of(order.substance or "", atc) for atc in meaning.atcs):
            return None
        return Finding(
            tier=Tier.STOP if allergy.is_severe else Tier.INTERRUPT,
            kind=Kind.ALLERGY,
            rule_id="SAME-SUBSTANCE",
            order=order.key,
            implicated=(allergy.key,),
            title_zh=allergy.text,
            title_en=allergy.text,
            facts=_facts(allergy),
            source=SAME_SUBSTANCE_SOURCE,
            pack_version=self.pack_version,
            may_override=not allergy.is_severe,
        )

    def _cross(self, order: OrderedDrug, allergy: KnownAllergy, meaning: Meaning) -> Finding | None:
        tiers = _SEVERE_TIER if allergy.is_severe else _TIER
        rules = [rule for name in sorted(meaning.classes) for rule in self.by_class.get(name, ()) if _hits(rule, order)]
        if rules:
            rule = min(rules, key=lambda one: tiers[one.action])
            return self._by_rule(rule, tiers[rule.action], order, allergy)
        shared = meaning.classes & set(order.allergy_classes)
        if not shared:
            return None
        return Finding(
            tier=Tier.INTERRUPT if allergy.is_severe else Tier.ADVISE,
            kind=Kind.ALLERGY,
            rule_id=f"SAME-CLASS:{min(shared)}",
            order=order.key,
            implicated=(allergy.key,),
            title_zh=allergy.text,
            title_en=allergy.text,
            facts={**_facts(allergy), "class": min(shared)},
            source=SAME_CLASS_SOURCE,
            pack_version=self.pack_version,
        )

    def _by_rule(self, rule: AllergyRule, tier: Tier, order: OrderedDrug, allergy: KnownAllergy) -> Finding:
        return Finding(
            tier=tier,
            kind=Kind.ALLERGY,
            rule_id=rule.id,
            order=order.key,
            implicated=(allergy.key,),
            title_zh=f"{rule.allergen_zh} → {rule.target_zh}",
            title_en=f"{rule.allergen_en} → {rule.target_en}",
            effect_en=rule.mechanism_en,
            management_en=rule.management_en,
            facts={**_facts(allergy), "action": rule.action},
            source=rule.source,
            pack_version=self.pack_version,
        )


def _is_of(substance: str, atc: str) -> bool:
    return substance == atc or (len(atc) < _WHOLE_ATC and substance.startswith(atc))


def _hits(rule: AllergyRule, order: OrderedDrug) -> bool:
    substance = order.substance
    if substance is not None and substance.startswith(rule.target_atc):
        return True
    return rule.allergen_class == rule.target_class and rule.target_class in order.allergy_classes


def _facts(allergy: KnownAllergy) -> dict[str, str]:
    severity = "anaphylaxis" if allergy.is_anaphylaxis else (allergy.severity or "")
    return {"allergen": allergy.text, "severity": str(severity)}
