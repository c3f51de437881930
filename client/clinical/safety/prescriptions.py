"""Herbs of Chinese medicine: pairs that must not meet, dose, poison, pregnancy, missing footnote, allergy. Refuses a blank as harmless.

A pair counts within the prescription and against herbs that are in force; a dose is that of a day, of all lines with the
herb that are signed or in force together. Where no frequency is said it is one dose (付) a day.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from client.clinical.catalogue import Frequency
from client.clinical.herbs import Herb, HerbBook
from client.clinical.request_forms import may_be_pregnant
from client.clinical.safety.facts import PatientFacts
from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier

_PREGNANCY = {"contraindicated": Tier.INTERRUPT, "avoid": Tier.INTERRUPT, "caution": Tier.ADVISE}
PAIR_SOURCE = "tcm_incompatibility.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderedHerb:
    """One herb; `herb` None = a herb the pack does not know. `grams` None = no amount in grams."""

    key: str
    herb: Herb | None
    name: str
    grams: Decimal | None = None
    footnote: str = ""
    frequency: str | None = None

    @property
    def ident(self) -> str:
        return self.herb.id if self.herb is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HerbRules:
    """The rules of one pack's herbs."""

    pack_version: str
    book: HerbBook = field(default_factory=HerbBook)
    frequencies: Mapping[str, Frequency] = field(default_factory=dict)

    def check(
        self, new: Sequence[OrderedHerb], running: Sequence[OrderedHerb], patient: PatientFacts
    ) -> list[Finding | NotChecked]:
        found: list[Finding | NotChecked] = []
        for place, one in enumerate(new):
            found += self._pairs(one, [*new[:place], *running])
            if one.herb is None:
                found += [
                    NotChecked(kind=kind, gap=Gap.UNKNOWN_DRUG, order=one.key) for kind in (Kind.HERB, Kind.PREGNANCY)
                ]
                continue
            found += self._dose(one, one.herb, [*(other for other in new if other is not one), *running])
            found += self._pregnancy(one, one.herb, patient)
            found += self._single(one, one.herb)
            found += self._allergy(one, one.herb, patient)
        return found

    def _pairs(self, one: OrderedHerb, others: Sequence[OrderedHerb]) -> Iterator[Finding]:
        for other in others:
            pair = self.book.between(one.ident, other.ident) if one.ident and other.ident else None
            if pair is not None:
                facts = {"about": "pair", "rule": pair.rule, "other": other.name}
                found = self._finding(one, pair.id, Tier.INTERRUPT, facts, source=pair.source, text=pair.text_zh)
                yield found

    def _of_a_day(self, one: OrderedHerb) -> Decimal | None:
        """Grams of a day; None where they, or how often they are taken, cannot be known."""
        frequency = self.frequencies.get(one.frequency or "")
        often = Decimal(1) if one.frequency is None else frequency.doses_per_day if frequency is not None else None
        return one.grams * often if one.grams is not None and often is not None else None

    def _dose(self, one: OrderedHerb, herb: Herb, others: Sequence[OrderedHerb]) -> Iterator[Finding | NotChecked]:
        own = self._of_a_day(one)
        more = [self._of_a_day(other) for other in others if other.ident == herb.id]
        if herb.high_g is None or herb.low_g is None:
            yield NotChecked(kind=Kind.HERB, gap=Gap.NOT_IN_PACK, order=one.key)
        elif one.grams is None:
            yield NotChecked(kind=Kind.HERB, gap=Gap.DOSE_MISSING, order=one.key)
        elif own is None:
            yield NotChecked(kind=Kind.HERB, gap=Gap.FREQUENCY_UNKNOWN, order=one.key)
        elif not herb.low_g <= (grams := own + sum(each for each in more if each is not None)) <= herb.high_g:
            is_over = grams > herb.high_g
            tier = Tier.INTERRUPT if is_over else Tier.ADVISE
            facts = {"about": "dose", "ordered": f"{grams:f}", "low": f"{herb.low_g:f}", "high": f"{herb.high_g:f}"}
            yield self._finding(one, f"herb-dose:{herb.id}", tier, facts)

    def _pregnancy(self, one: OrderedHerb, herb: Herb, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        tier = _PREGNANCY.get(herb.pregnancy_flag or "")
        if tier is None:
            return
        if patient.is_pregnant:
            yield self._finding(
                one, f"herb-pregnancy:{herb.id}", tier, {"about": "pregnancy", "flag": herb.pregnancy_flag or ""}
            )
        elif patient.is_pregnant is None and may_be_pregnant(patient.sex, patient.age_years):
            yield NotChecked(kind=Kind.PREGNANCY, gap=Gap.PREGNANCY_UNKNOWN, order=one.key)

    def _single(self, one: OrderedHerb, herb: Herb) -> Iterator[Finding]:
        if herb.is_toxic:
            yield self._finding(one, f"herb-toxic:{herb.id}", Tier.ADVISE, {"about": "toxic"})
        note = herb.decoction_note
        if note and note not in one.footnote:
            yield self._finding(one, f"herb-footnote:{herb.id}", Tier.INTERRUPT, {"about": "footnote", "note": note})

    def _allergy(self, one: OrderedHerb, herb: Herb, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        if patient.allergies is None:
            yield NotChecked(kind=Kind.ALLERGY, gap=Gap.ALLERGIES_UNKNOWN, order=one.key)
        elif any(herb.name_zh in each.text for each in patient.allergies):
            yield self._finding(one, f"herb-allergy:{herb.id}", Tier.INTERRUPT, {"about": "allergy"})

    def _finding(
        self, one: OrderedHerb, rule: str, tier: Tier, facts: Mapping[str, str], *, source: str = "", text: str = ""
    ) -> Finding:
        herb = one.herb
        return Finding(
            tier=tier,
            kind=Kind.HERB,
            rule_id=rule,
            order=one.key,
            title_zh=one.name,
            title_en=herb.name_latin if herb is not None else one.name,
            effect_zh=text,
            facts=facts,
            source=source or (herb.source if herb is not None else PAIR_SOURCE),
            pack_version=self.pack_version,
        )
