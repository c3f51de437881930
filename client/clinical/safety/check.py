"""All checks of a set of new orders at once. Refuses nothing itself: it reports, intake and people decide."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from client.clinical.catalogue import Catalogue, Drug
from client.clinical.herbs import HERBS_FILE, PAIRS_FILE, read_herbs
from client.clinical.request_forms import FILE as FORMS_FILE
from client.clinical.request_forms import read_request_forms
from client.clinical.safety.allergy import AllergyRules
from client.clinical.safety.doses import DoseRules
from client.clinical.safety.examinations import ExamRules, OrderedExam
from client.clinical.safety.facts import OrderedDrug, PatientFacts, Prescriber
from client.clinical.safety.findings import CheckReport, Finding, NotChecked
from client.clinical.safety.lexicon import build_lexicon
from client.clinical.safety.pairs import DuplicateRules, InteractionRules
from client.clinical.safety.patient import PatientRules
from client.clinical.safety.prescriptions import HerbRules, OrderedHerb
from client.clinical.safety.tables import (
    WORDS_FILE,
    AllergenWord,
    AllergyRule,
    read_allergen_words,
    read_allergy_rules,
    read_duplicate_rules,
    read_interactions,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyRules:
    """The rules of one pack; the same input always gives the same report."""

    allergy: AllergyRules
    interactions: InteractionRules
    duplicates: DuplicateRules
    doses: DoseRules
    patient: PatientRules
    exams: ExamRules
    herbs: HerbRules
    pack_version: str

    def check(
        self,
        new: Sequence[OrderedDrug],
        active: Sequence[OrderedDrug],
        patient: PatientFacts,
        prescriber: Prescriber | None = None,
        *,
        exams: Sequence[OrderedExam] = (),
        running_exams: Sequence[OrderedExam] = (),
        herbs: Sequence[OrderedHerb] = (),
        running_herbs: Sequence[OrderedHerb] = (),
    ) -> CheckReport:
        """`new`, `exams`, `herbs`: lines about to be signed; `active` and `running_...`: the patient's other running orders."""
        lines, running = tuple(new), tuple(active)
        found: list[Finding | NotChecked] = [
            *self.allergy.check(lines, patient.allergies),
            *self.interactions.check(lines, running),
            *self.duplicates.check(lines, running),
            *self.doses.check(lines, running, patient),
            *self.patient.check(lines, running, patient, prescriber or Prescriber()),
            *self.exams.check(exams, (*lines, *running), patient),
            *self.exams.check_drugs(lines, running_exams, patient),
            *self.herbs.check(herbs, running_herbs, patient),
        ]
        findings = [one for one in found if isinstance(one, Finding)]
        return CheckReport(
            findings=tuple(sorted(findings, key=lambda one: (one.tier, one.kind, one.order, one.rule_id))),
            not_checked=tuple(one for one in found if isinstance(one, NotChecked)),
            pack_version=self.pack_version,
        )


def read_rules(files: Mapping[str, bytes], catalogue: Catalogue, version: str) -> SafetyRules:
    told = read_allergen_words(files.get(WORDS_FILE))
    allergy = _allergy_rules(read_allergy_rules(files["allergy_cross.csv"]), told, catalogue, version)
    return SafetyRules(
        allergy=allergy,
        interactions=InteractionRules(index=read_interactions(files["interactions.csv"]), pack_version=version),
        duplicates=DuplicateRules(rules=read_duplicate_rules(files["duplicate_therapy.csv"]), pack_version=version),
        doses=DoseRules(frequencies=catalogue.frequencies, pack_version=version),
        patient=PatientRules(pack_version=version, lexicon=allergy.lexicon, drugs=catalogue.drugs),
        exams=ExamRules(pack_version=version, forms=read_request_forms(files.get(FORMS_FILE))),
        herbs=HerbRules(
            pack_version=version,
            book=read_herbs(files.get(HERBS_FILE), files.get(PAIRS_FILE)),
            frequencies=catalogue.frequencies,
        ),
        pack_version=version,
    )


def _allergy_rules(
    rules: Sequence[AllergyRule], told: Sequence[AllergenWord], catalogue: Catalogue, version: str
) -> AllergyRules:
    by_class: dict[str, tuple[AllergyRule, ...]] = {}
    for rule in rules:
        by_class[rule.allergen_class] = (*by_class.get(rule.allergen_class, ()), rule)
    of_atc: dict[str, frozenset[str]] = {}
    for drug in catalogue.drugs.values():
        if drug.atc:
            of_atc[drug.atc] = of_atc.get(drug.atc, frozenset()) | set(drug.allergy_classes)
    names = {(rule.allergen_class, rule.allergen_zh, rule.allergen_en) for rule in rules}
    return AllergyRules(
        by_class=by_class,
        classes_of_atc=of_atc,
        drugs=catalogue.drugs,
        lexicon=build_lexicon(catalogue.drugs.values(), sorted(names), told),
        families=_families(catalogue.drugs.values(), by_class),
        pack_version=version,
    )


def _families(drugs: Iterable[Drug], by_class: Mapping[str, Sequence[AllergyRule]]) -> dict[str, frozenset[str]]:
    """Class to the classes that every drug of it is in as well: who is allergic to an aminopenicillin is so to penicillins.

    Of an excipient nothing follows: what it is in has other reasons to be in a class.
    """
    shared: dict[str, frozenset[str]] = {}
    for drug in drugs:
        mine = frozenset(drug.allergy_classes)
        for name in mine:
            shared[name] = shared.get(name, mine) & mine
    return {
        name: found for name, found in shared.items() if not any(rule.is_excipient for rule in by_class.get(name, ()))
    }
