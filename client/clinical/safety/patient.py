"""Drugs against the patient and the way they are given: kidneys, pregnancy, age, route, potassium, tier, skin test.

Refuses to treat a blank cell as harmless: what the pack does not say is reported as not checked.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from client.clinical.antimicrobial import TIERS, asked_of, may_order
from client.clinical.catalogue import Drug
from client.clinical.safety import potassium, words
from client.clinical.safety.facts import OrderedDrug, PatientFacts, Prescriber, SkinTest
from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier
from client.clinical.safety.lexicon import Lexicon
from client.clinical.safety.potassium import PUSHED
from client.clinical.safety.sources import source_of
from client.clinical.skin_reagents import TESTS, reagent_test

_ELECTROLYTES = ("B05XA",)
_INTRATHECAL = "IT"
_INJECTED = frozenset({*PUSHED, "IVGTT", "IVPUMP", "CVC", "IO", "IA", "IART", "INFIL", "IP", "IPL"})
_NEVER_INJECTED = frozenset(
    {"TAB", "TABSR", "TABEC", "TABSL", "CAP", "CAPSR", "PILL", "GRAN", "ORS", "SUPP", "PATCH", "ENEMA", "OINT", "MOUTH"}
)
_FERTILE = (Decimal(12), Decimal(55))
_PREGNANCY_TIER = {"contraindicated": Tier.INTERRUPT, "avoid": Tier.INTERRUPT, "caution": Tier.ADVISE}


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRules:
    """Checks of single lines; `pack_version` stands in each finding."""

    pack_version: str
    lexicon: Lexicon
    drugs: Mapping[str, Drug] = field(default_factory=dict)
    """By id: whose classes a coded skin test stands for."""

    def check(
        self,
        new: tuple[OrderedDrug, ...],
        active: tuple[OrderedDrug, ...],
        patient: PatientFacts,
        prescriber: Prescriber,
    ) -> list[Finding | NotChecked]:
        found: list[Finding | NotChecked] = []
        for order in new:
            found += potassium.check(order, (*new, *active), new, self.pack_version)
            found += _rate_unchecked(order)
            if order.drug is None:
                kinds = (Kind.RENAL, Kind.PREGNANCY, Kind.AGE, Kind.ROUTE)
                found += [NotChecked(kind=kind, gap=Gap.UNKNOWN_DRUG, order=order.key) for kind in kinds]
                continue
            found += self._renal(order, order.drug, patient)
            found += self._pregnancy(order, order.drug, patient)
            found += self._age(order, order.drug, patient)
            found += self._route(order, order.drug)
            found += self._antibiotic(order, order.drug, prescriber)
            found += self._skin_test(order, order.drug, patient)
        return found

    def skin_test(self, order: OrderedDrug, patient: PatientFacts) -> tuple[Finding, ...]:
        """What the skin tests alone say about this line; empty when it is free or needs none."""
        found = () if order.drug is None else tuple(self._skin_test(order, order.drug, patient))
        return tuple(one for one in found if one.tier is not Tier.PASSIVE)

    def _renal(self, order: OrderedDrug, drug: Drug, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        rule = drug.renal
        if rule is None or rule.threshold is None:
            yield NotChecked(kind=Kind.RENAL, gap=Gap.NOT_IN_PACK, order=order.key)
        elif patient.creatinine_clearance is None:
            yield NotChecked(kind=Kind.RENAL, gap=Gap.CLEARANCE_UNKNOWN, order=order.key)
        elif patient.creatinine_clearance < rule.threshold:
            tier = Tier.ADVISE if rule.action == "caution" else Tier.INTERRUPT
            facts = {
                "action": rule.action,
                "clearance": f"{patient.creatinine_clearance:f}",
                "threshold": f"{rule.threshold:f}",
                "unit": "mL/min",
            }
            yield self._finding(order, drug, Kind.RENAL, tier, facts)

    def _pregnancy(self, order: OrderedDrug, drug: Drug, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        if patient.is_pregnant is False or (patient.is_pregnant is None and not _may_be_pregnant(patient)):
            return
        if drug.pregnancy_flag is None:
            yield NotChecked(kind=Kind.PREGNANCY, gap=Gap.NOT_IN_PACK, order=order.key)
        elif patient.is_pregnant is None:
            yield NotChecked(kind=Kind.PREGNANCY, gap=Gap.PREGNANCY_UNKNOWN, order=order.key)
        else:
            tier = _PREGNANCY_TIER.get(drug.pregnancy_flag, Tier.INTERRUPT)
            yield self._finding(order, drug, Kind.PREGNANCY, tier, {"flag": drug.pregnancy_flag})

    def _age(self, order: OrderedDrug, drug: Drug, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        if patient.age_years is None:
            yield NotChecked(kind=Kind.AGE, gap=Gap.AGE_UNKNOWN, order=order.key)
        elif drug.min_age_years is None:
            if patient.age_years < 18:
                yield NotChecked(kind=Kind.AGE, gap=Gap.NOT_IN_PACK, order=order.key)
        elif patient.age_years < drug.min_age_years:
            facts = {"age": f"{patient.age_years:f}", "least": f"{drug.min_age_years:f}", "unit": "a"}
            yield self._finding(order, drug, Kind.AGE, Tier.INTERRUPT, facts)

    def _route(self, order: OrderedDrug, drug: Drug) -> Iterator[Finding | NotChecked]:
        if order.route is None or not drug.routes:
            gap = Gap.ROUTE_MISSING if order.route is None else Gap.NOT_IN_PACK
            yield NotChecked(kind=Kind.ROUTE, gap=gap, order=order.key)
        elif order.route not in drug.routes:
            facts = {"ordered": order.route, "allowed": ";".join(drug.routes)}
            said = self._fatal_way(order, drug, facts)
            if said is not None:
                yield said
                return
            if order.route not in _INJECTED or drug.form_code not in _NEVER_INJECTED:
                yield self._finding(order, drug, Kind.ROUTE, Tier.INTERRUPT, facts)
                return
            found = self._finding(order, drug, Kind.ROUTE, Tier.STOP, facts, may_override=False)
            zh, en = words.never_injected_zh(drug.form_zh), words.never_injected_en(drug.form_en)
            yield replace(found, effect_zh=zh, effect_en=en)

        elif order.route == _INTRATHECAL and drug.is_high_alert and drug.max_single is None and drug.dose_high is None:
            facts = {"ordered": order.route, "limit": "unknown"}
            found = self._finding(order, drug, Kind.ROUTE, Tier.INTERRUPT, facts)
            yield replace(found, effect_zh=words.INTRATHECAL_DOSE_ZH, effect_en=words.INTRATHECAL_DOSE_EN)

    def _fatal_way(self, order: OrderedDrug, drug: Drug, facts: Mapping[str, str]) -> Finding | None:
        """Into the spine only what the pack has for it; a concentrated electrolyte never by push: both mistakes have killed."""
        if order.route == _INTRATHECAL:
            zh, en = words.NOT_INTRATHECAL_ZH, words.NOT_INTRATHECAL_EN
        elif order.route in PUSHED and drug.is_high_alert and (order.substance or "").startswith(_ELECTROLYTES):
            zh, en = words.NOT_PUSHED_ZH, words.NOT_PUSHED_EN
        else:
            return None
        found = self._finding(order, drug, Kind.ROUTE, Tier.STOP, facts, may_override=False)
        return replace(found, effect_zh=zh, effect_en=en)

    def _antibiotic(self, order: OrderedDrug, drug: Drug, prescriber: Prescriber) -> Iterator[Finding | NotChecked]:
        """An unknown privilege is none: above it only an emergency for a day; the special tier wants its form, prophylaxis its time."""
        tier = drug.antibiotic_tier
        if tier is None:
            return
        if tier != TIERS[0]:
            facts = {"tier": tier, "privilege": prescriber.antibiotic_tier or ""}
            if not may_order(prescriber.antibiotic_tier, tier):
                yield from self._above_privilege(order, drug, prescriber, facts)
                return
            yield self._finding(order, drug, Kind.ANTIBIOTIC, Tier.PASSIVE, facts)
        asked = asked_of(tier, order.form_gaps)
        if asked:
            missing = {"tier": tier, "missing": ";".join(asked)}
            found = self._finding(order, drug, Kind.ANTIBIOTIC, Tier.STOP, missing, may_override=False)
            yield replace(found, rule_id=f"antibiotic-form:{drug.id}")

    def _above_privilege(
        self, order: OrderedDrug, drug: Drug, prescriber: Prescriber, facts: Mapping[str, str]
    ) -> Iterator[Finding | NotChecked]:
        if not order.is_emergency_use or order.is_emergency_used:
            used = {"emergency": "used"} if order.is_emergency_use else {}
            yield self._finding(order, drug, Kind.ANTIBIOTIC, Tier.STOP, {**facts, **used}, may_override=False)
            return
        yield self._finding(order, drug, Kind.ANTIBIOTIC, Tier.ADVISE, {**facts, "emergency": "yes"})
        if prescriber.antibiotic_tier is None:
            yield NotChecked(kind=Kind.ANTIBIOTIC, gap=Gap.PRIVILEGE_UNKNOWN, order=order.key)

    def _skin_test(self, order: OrderedDrug, drug: Drug, patient: PatientFacts) -> Iterator[Finding]:
        """A positive test of the substance, or of its class where the drug needs one, stops; a negative one is of its substance or reagent.

        Where the drug needs a test by its label alone, a positive one of another drug of the class wants a reason.
        """
        own = self._own(order, drug, patient)
        results = [test.is_positive for test in own]
        positive = [test for test in patient.skin_tests if test.is_positive and drug.skin_test is not None]
        results += [True for test in positive if self._is_of(test, order, drug, by_class=True)]
        coded = any(self._shares_class(test, order) for test in positive)
        if coded and drug.skin_test == "required":
            results.append(True)
        if any(results):
            facts = {"result": "positive"}
            yield self._finding(order, drug, Kind.SKIN_TEST, Tier.STOP, facts, may_override=False)
        elif coded:
            yield self._finding(order, drug, Kind.SKIN_TEST, Tier.INTERRUPT, {"result": "positive"})
        elif not results and drug.skin_test is not None:
            if order.is_held:
                yield self._finding(order, drug, Kind.SKIN_TEST, Tier.ADVISE, {"need": drug.skin_test, "held": "yes"})
                return
            tier = Tier.INTERRUPT if drug.skin_test == "required" else Tier.ADVISE
            yield self._finding(order, drug, Kind.SKIN_TEST, tier, {"need": drug.skin_test})
        elif drug.skin_test is not None:
            yield self._finding(order, drug, Kind.SKIN_TEST, Tier.PASSIVE, _negative(own))

    def negative_tests(self, order: OrderedDrug, patient: PatientFacts) -> tuple[SkinTest, ...]:
        """The negative tests that free this line, as far as any do."""
        own = () if order.drug is None else self._own(order, order.drug, patient)
        return tuple(test for test in own if not test.is_positive)

    def _own(self, order: OrderedDrug, drug: Drug, patient: PatientFacts) -> list[SkinTest]:
        """Of this substance, or with the reagent of its class."""
        own = [test for test in patient.skin_tests if self._is_of(test, order, drug, by_class=False)]
        own += [test for test in patient.skin_tests if test not in own and _is_of_reagent(test, order, drug)]
        return [test for test in own if test.is_positive or not self._is_of_another(test, order)]

    def _shares_class(self, test: SkinTest, order: OrderedDrug) -> bool:
        """Whether a test that was coded by drug or substance was of a drug of the same allergy class."""
        tested = [
            drug
            for drug in self.drugs.values()
            if drug.id == test.drug_id or (test.atc is not None and drug.atc == test.atc)
        ]
        return any(set(drug.allergy_classes) & set(order.allergy_classes) for drug in tested)

    def _is_of_another(self, test: SkinTest, order: OrderedDrug) -> bool:
        """Coded or named as the test of another class, whatever drug it is said to be about."""
        mine = {code for name, code in TESTS if name in order.allergy_classes}
        is_coded_so = test.test in {code for _, code in TESTS} - mine
        meant = self.lexicon.understand(test.text)
        is_named_mine = bool(meant.classes & set(order.allergy_classes)) or order.substance in meant.atcs
        return is_coded_so or (bool(meant.classes or meant.atcs) and not is_named_mine)

    def _is_of(self, test: SkinTest, order: OrderedDrug, drug: Drug, *, by_class: bool) -> bool:
        if test.drug_id == drug.id or (test.atc is not None and test.atc == order.substance):
            return True
        if test.drug_id is not None or test.atc is not None:
            return False
        meant = self.lexicon.understand(test.text)
        return bool(meant.classes & set(order.allergy_classes)) if by_class else order.substance in meant.atcs

    def _finding(
        self,
        order: OrderedDrug,
        drug: Drug,
        kind: Kind,
        tier: Tier,
        facts: Mapping[str, str],
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
            pack_version=self.pack_version,
            may_override=may_override,
        )


def _is_of_reagent(test: SkinTest, order: OrderedDrug, drug: Drug) -> bool:
    """Made with the one reagent of the drug's class (penicillins, horse serum), whichever of its drugs it was made for."""
    return drug.skin_test is not None and test.test is not None and test.test == reagent_test(order.allergy_classes)


def _negative(tests: Sequence[SkinTest]) -> dict[str, str]:
    """When the newest was read, until when it holds, and with which batch."""
    last = max(tests, key=lambda one: one.read_at.timestamp() if one.read_at else 0.0)
    return {
        "result": "negative",
        "test": last.text,
        "read": f"{last.read_at:%Y-%m-%d %H:%M}" if last.read_at else "",
        "until": f"{last.until:%Y-%m-%d %H:%M}" if last.until else "",
        "batch": last.batch,
    }


def _rate_unchecked(order: OrderedDrug) -> Iterator[NotChecked]:
    """The pack has no limits for how fast a drug runs in."""
    if order.rate is not None:
        yield NotChecked(kind=Kind.RATE, gap=Gap.NOT_IN_PACK, order=order.key)


def _may_be_pregnant(patient: PatientFacts) -> bool:
    if patient.sex == "male":
        return False
    return patient.age_years is None or _FERTILE[0] <= patient.age_years <= _FERTILE[1]
