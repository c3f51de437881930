"""Examinations against the patient: contrast medium, ionising radiation, the magnet, the side, and what was left open.

Refuses to take an unanswered question for a no: it is said as open. Limits, words and sources are the pack's.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from client.clinical.catalogue import Exam
from client.clinical.request_forms import IONISING, NO, YES, RequestForms, may_be_pregnant
from client.clinical.safety.facts import OrderedDrug, PatientFacts
from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier
from client.records import RequestForm

_METFORMIN = ("A10BA02", "A10BD")
_CONTRAST = (
    "造影剂",
    "对比剂",
    "碘海醇",
    "碘帕醇",
    "碘普罗胺",
    "contrast",
    "iohexol",
    "iopamidol",
    "iopromide",
    "gadolin",
    "钆",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderedExam:
    """One examination about to be signed; without a form nobody was asked anything."""

    key: str
    exam: Exam
    form: RequestForm | None = None

    def answer(self, code: str) -> str:
        """yes, no or another coded answer; empty where nobody knows or nobody was asked."""
        return (self.form.value_of(code) if self.form is not None else None) or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamRules:
    """Checks of single examinations; the limits are those of the pack's request forms."""

    pack_version: str
    forms: RequestForms = field(default_factory=RequestForms)

    def check(
        self, new: Sequence[OrderedExam], running: Sequence[OrderedDrug], patient: PatientFacts
    ) -> list[Finding | NotChecked]:
        found: list[Finding | NotChecked] = []
        told: list[RequestForm] = []
        for one in new:
            if one.exam.contrast == "iodinated":
                found += [*self._kidneys(one, patient), *self._metformin(one, running, patient)]
            if one.exam.contrast:
                found += self._allergy(one, patient)
            if one.exam.modality in IONISING:
                found += self._radiation(one, patient)
            if one.exam.modality == "MR":
                found += self._magnet(one)
            if one.exam.is_laterality_required and not (one.form is not None and one.form.side):
                found += self._finding(one, "side", Tier.INTERRUPT, may_override=False)
            if one.form is not None and one.form not in told:
                told.append(one.form)
                found += self._open(one)
        return found

    def check_drugs(
        self, new: Sequence[OrderedDrug], ordered: Sequence[OrderedExam], patient: PatientFacts
    ) -> list[Finding | NotChecked]:
        """New metformin while an examination with iodinated contrast is ordered: the same rule, said at the drug."""
        scans = [one for one in ordered if one.exam.contrast == "iodinated"]
        found: list[Finding | NotChecked] = []
        for drug in new if scans else ():
            if (drug.substance or "").startswith(_METFORMIN):
                about, facts = replace(scans[0], key=drug.key), {"drug": _name(drug)}
                found += self._finding(about, "contrast-metformin", self._metformin_tier(patient), facts)
        return found

    def _kidneys(self, one: OrderedExam, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        limit = self.forms.limits.get("contrast-renal")
        if limit is None or limit.value is None:
            yield NotChecked(kind=Kind.REQUEST, gap=Gap.NOT_IN_PACK, order=one.key)
        elif patient.creatinine_clearance is None:
            yield NotChecked(kind=Kind.REQUEST, gap=Gap.CLEARANCE_UNKNOWN, order=one.key)
        else:
            tier = Tier.INTERRUPT if patient.creatinine_clearance < limit.value else Tier.PASSIVE
            yield from self._finding(one, "contrast-renal", tier, _clearance(patient, limit.value))

    def _metformin(self, one: OrderedExam, running: Sequence[OrderedDrug], patient: PatientFacts) -> Iterator[Finding]:
        """An order in force or the patient's own word; low kidneys make it want a reason."""
        drugs = [drug for drug in running if (drug.substance or "").startswith(_METFORMIN)]
        if not drugs and one.answer("metformin") != YES:
            return
        names = ", ".join(_name(drug) for drug in drugs)
        facts = {"drug": names} if names else {}
        yield from self._finding(one, "contrast-metformin", self._metformin_tier(patient), facts)

    def _metformin_tier(self, patient: PatientFacts) -> Tier:
        limit, clearance = self.forms.limits.get("contrast-metformin"), patient.creatinine_clearance
        least = limit.value if limit is not None else None
        is_low = least is not None and clearance is not None and clearance < least
        return Tier.INTERRUPT if is_low else Tier.ADVISE

    def _allergy(self, one: OrderedExam, patient: PatientFacts) -> Iterator[Finding | NotChecked]:
        if patient.allergies is None:
            yield NotChecked(kind=Kind.REQUEST, gap=Gap.ALLERGIES_UNKNOWN, order=one.key)
            return
        known = [each.text for each in patient.allergies if any(word in each.text.casefold() for word in _CONTRAST)]
        if known or one.answer("contrast-before") == YES:
            yield from self._finding(one, "contrast-allergy", Tier.INTERRUPT, {"allergen": ", ".join(known)})

    def _radiation(self, one: OrderedExam, patient: PatientFacts) -> Iterator[Finding]:
        said = one.answer("pregnant")
        if patient.is_pregnant or said == YES:
            yield from self._finding(one, "radiation-pregnant", Tier.INTERRUPT)
        elif patient.is_pregnant is None and said != NO and may_be_pregnant(patient.sex, patient.age_years):
            yield from self._finding(one, "radiation-pregnant", Tier.ADVISE, {"open": "1"})

    def _magnet(self, one: OrderedExam) -> Iterator[Finding]:
        said = (one.answer("pacemaker"), one.answer("metal"))
        if YES in said:
            yield from self._finding(one, "mr-implant", Tier.INTERRUPT)
        elif set(said) != {NO}:
            yield from self._finding(one, "mr-implant", Tier.ADVISE, {"open": "1"})

    def _open(self, one: OrderedExam) -> Iterator[Finding]:
        """Other questions of the form that nobody could answer."""
        told = {"pregnant", "pacemaker", "metal"}
        answers = one.form.answers if one.form is not None else ()
        asked = [each.question for each in answers if not each.answer.strip() and each.code not in told]
        if asked:
            yield from self._finding(one, "open", Tier.PASSIVE, {"questions": "；".join(asked)})

    def _finding(
        self,
        one: OrderedExam,
        about: str,
        tier: Tier,
        facts: Mapping[str, str] | None = None,
        *,
        may_override: bool = True,
    ) -> Iterator[Finding]:
        """None where the pack has no such rule: without a source nothing is claimed. No reason stands for a side."""
        limit = self.forms.limits.get(about)
        if limit is not None:
            yield Finding(
                tier=tier,
                kind=Kind.REQUEST,
                rule_id=f"{limit.id}:{one.exam.code}",
                order=one.key,
                title_zh=one.exam.name_zh,
                title_en=one.exam.name_en,
                management_zh=limit.text_zh,
                management_en=limit.text_en,
                facts={"about": about, **(facts or {})},
                source=limit.source,
                pack_version=self.pack_version,
                may_override=may_override,
            )


def _name(drug: OrderedDrug) -> str:
    return drug.name or (drug.drug.name_zh if drug.drug else "")


def _clearance(patient: PatientFacts, limit: Decimal) -> dict[str, str]:
    at = patient.clearance_at
    taken = {"at": at.isoformat()} if at is not None else {}
    return {"value": f"{patient.creatinine_clearance:f}", "limit": f"{limit:f}", "unit": "mL/min", **taken}
