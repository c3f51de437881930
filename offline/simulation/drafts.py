"""Order drafts as a prescriber on a general ward writes them, drawn from the knowledge pack by a seeded random; refuses risky drugs.

Each station draws from its own part of the formulary, so that two of them seldom order the same drug for one patient.
"""

from datetime import datetime
from decimal import Decimal
from random import Random

from client.clinical.catalogue import Catalogue, Drug
from client.commands import OrderDraft
from client.fhir import names
from client.records import Amount, Code, OrderKind, OrderTerm

PARTS = 4
INFUSION = "IVGTT"
ORAL = "PO"
USUAL_INFUSION = ("sodium-chloride-09-inj", "vitamin-c-inj", "vitamin-b6-inj", "glutathione-inj", "ambroxol-inj")
_REGULAR = frozenset({"QD", "BID", "TID", "Q8H", "Q12H", "Q6H", "QN"})


class Formulary:
    """What one station draws from. Invariant: the same seed draws the same orders in the same turn."""

    def __init__(self, catalogue: Catalogue, random: Random, part: int) -> None:
        self._catalogue, self._random = catalogue, random
        plain = [drug for drug in catalogue.drugs.values() if _is_plain(drug)]
        infused = [drug for drug in plain if INFUSION in drug.routes]
        oral = [drug for drug in plain if ORAL in drug.routes]
        self._infused, self._oral = infused[part % PARTS :: PARTS], oral[part % PARTS :: PARTS]
        self._labs = sorted(catalogue.labs)
        self._nursing = sorted(catalogue.nursing)
        self._diets = sorted(catalogue.diets)

    def infusion(self, now: datetime, lines: int = 5) -> tuple[OrderDraft, ...]:
        """One group of different drugs that runs together."""
        drugs = self._random.sample(self._infused, min(lines, len(self._infused)))
        frequency = self._random.choice(("QD", "BID"))
        return tuple(self._drug(drug, INFUSION, frequency, now, group=1) for drug in drugs)

    def usual_infusion(self, now: datetime) -> tuple[OrderDraft, ...]:
        """Five drugs that are often run together; from the whole formulary, the same at every station."""
        drugs = [self._catalogue.drugs[name] for name in USUAL_INFUSION if name in self._catalogue.drugs]
        return tuple(self._drug(drug, INFUSION, "QD", now, group=1) for drug in drugs) or self.infusion(now)

    def single(self, now: datetime) -> tuple[OrderDraft, ...]:
        drug = self._random.choice(self._oral)
        frequency = drug.default_frequency if drug.default_frequency in _REGULAR else "QD"
        return (self._drug(drug, ORAL, frequency, now),)

    def labs(self, now: datetime) -> tuple[OrderDraft, ...]:
        found = (self._catalogue.labs[code] for code in self._random.sample(self._labs, 3))
        what = [Code(text=one.name_zh, system=names.LOINC, code=one.loinc) for one in found]
        return tuple(_service(OrderKind.LABORATORY, OrderTerm.ONCE, one, now) for one in what)

    def nursing(self, now: datetime) -> tuple[OrderDraft, ...]:
        one = self._catalogue.nursing[self._random.choice(self._nursing)]
        what = Code(text=one.name_zh, system=names.NURSING_ORDER, code=one.code)
        return (_service(OrderKind.NURSING, OrderTerm.LONG, what, now),)

    def diet(self, now: datetime) -> tuple[OrderDraft, ...]:
        one = self._catalogue.diets[self._random.choice(self._diets)]
        what = Code(text=one.name_zh, system=names.DIET, code=one.code)
        return (_service(OrderKind.DIET, OrderTerm.LONG, what, now),)

    def _drug(self, drug: Drug, route: str, frequency: str, now: datetime, group: int = 0) -> OrderDraft:
        unit = drug.dose_unit or ""
        known = self._catalogue.routes.get(route)
        return OrderDraft(
            kind=OrderKind.MEDICATION,
            term=OrderTerm.LONG,
            what=Code(text=drug.name_zh, system=names.DRUG, code=drug.id),
            catalogue_id=drug.id,
            dose=Amount(value=drug.dose_low or Decimal(1), unit=unit, code=unit),
            route=Code(text=known.name_zh if known else route, system=names.ROUTE, code=route),
            frequency=frequency,
            starts_at=now,
            group=group,
        )


def _is_plain(drug: Drug) -> bool:
    is_tiered = drug.antibiotic_tier not in {None, "non-restricted"}
    is_special = drug.is_high_alert or drug.skin_test or drug.controlled_class or is_tiered
    return not is_special and drug.dose_low is not None and bool(drug.dose_unit)


def _service(kind: OrderKind, term: OrderTerm, what: Code, now: datetime) -> OrderDraft:
    return OrderDraft(kind=kind, term=term, what=what, catalogue_id=what.code or "", starts_at=now)
