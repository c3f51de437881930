"""What the safety rules look at, from what is shown here; refuses to fill in what is not known.

The same functions serve the check while typing and the check at intake, so that both see the same patient.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from client.clinical.antimicrobial import gaps, is_hurried
from client.clinical.catalogue import Catalogue
from client.clinical.formulas import age_in_years, cockcroft_gault, creatinine_mg_dl
from client.clinical.herbs import HerbBook
from client.clinical.orders import has_lapsed
from client.clinical.safety.check import SafetyRules
from client.clinical.safety.examinations import OrderedExam
from client.clinical.safety.facts import KnownAllergy, OrderedDrug, PatientFacts, Prescriber, Severity
from client.clinical.safety.findings import CheckReport, Finding, NotChecked, merged
from client.clinical.safety.prescriptions import OrderedHerb
from client.clinical.safety.reactions import is_anaphylaxis
from client.clinical.units import Quantity, convert
from client.clinical.vitals import last_moment
from client.commands import OrderDraft, as_sent
from client.fhir import names
from client.fhir.names import ATC
from client.records import Allergy, AllergyKnowledge, Amount, Order, OrderKind, OrderStatus, OrderTerm, Patient, Sex
from offline import answered
from offline.projection import (
    belonging,
    chart,
    emergency_days,
    home_medicines,
    orders,
    pharm_reviews,
    standing_orders,
    told,
)
from offline.store.books import Books
from offline.views import Measure

WEIGHT, HEIGHT = "29463-7", "8302-2"
CREATININE = {"2160-0": "mg/dL", "14682-9": "umol/L"}
_DRUG_CATEGORIES = frozenset({"medication", "biologic"})
RUNNING = frozenset({OrderStatus.ACTIVE, OrderStatus.ON_HOLD, OrderStatus.UNKNOWN})


def check(
    books: Books,
    patient: str,
    drafts: Sequence[OrderDraft],
    rules: SafetyRules,
    catalogue: Catalogue,
    now: datetime,
    prescriber: Prescriber | None = None,
    *,
    without: Collection[str] = (),
) -> CheckReport:
    """The report over the medication drafts; each finding's `order` is the draft's place in `drafts` as text.

    `without` are orders that end by the same signature: the drafts take their place.
    """
    report = judged(books, patient, drafts, rules, catalogue, now, prescriber, without=without)
    stay = chart.stays(books, [patient]).get(patient)
    return answered.soften(books, patient, stay.key if stay else None, drafts, report, now)


def judged(
    books: Books,
    patient: str,
    drafts: Sequence[OrderDraft],
    rules: SafetyRules,
    catalogue: Catalogue,
    now: datetime,
    prescriber: Prescriber | None = None,
    *,
    without: Collection[str] = (),
) -> CheckReport:
    """What the rules say, whatever was answered before; lines for the ward and lines for home apart, each with what runs beside it."""
    whole, empty = facts(books, patient, now), CheckReport(findings=(), not_checked=(), pack_version=rules.pack_version)
    found = [empty]
    scans, at_his_home = _scans(books, patient, catalogue, now, without), home_medicines.taken(books, patient)
    for at_home in (False, True):
        mine = [at for at, draft in enumerate(drafts) if (draft.term is OrderTerm.DISCHARGE) is at_home]
        lines = _lines(drafts, mine, rules.herbs.book, catalogue)
        if not (lines.drugs or lines.exams or lines.herbs):
            continue
        lines = replace(lines, drugs=emergency_days.with_used(books, patient, drafts, lines.drugs))
        others = [order for order in beside(books, patient, now, at_home=at_home) if order.key not in without]
        running_drugs = [ordered(order, catalogue) for order in others if order.herb_id is None]
        report = rules.check(
            lines.drugs,
            running_drugs,
            whole,
            prescriber,
            exams=lines.exams,
            running_exams=scans,
            herbs=lines.herbs,
            running_herbs=[herb_in_force(order, rules.herbs.book) for order in others if order.herb_id is not None],
        )
        met = home_medicines.against(at_his_home, lines.drugs, running_drugs, rules, catalogue)
        found.append(_with(report, met))
    again = tuple(pharm_reviews.ordered_again(books, patient, drafts, catalogue, rules.pack_version))
    version = rules.pack_version
    beside_it = tuple(standing_orders.beside_another(books, patient, drafts, catalogue, now, version, without))
    return merged([*found, replace(empty, findings=(*again, *beside_it))])


def _with(report: CheckReport, more: Iterable[Finding | NotChecked]) -> CheckReport:
    found = list(more)
    return replace(
        report,
        findings=(*report.findings, *(one for one in found if isinstance(one, Finding))),
        not_checked=(*report.not_checked, *(one for one in found if isinstance(one, NotChecked))),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    """The drafts of one side, as each rule looks at them; keyed by their place among all drafts."""

    drugs: tuple[OrderedDrug, ...]
    exams: tuple[OrderedExam, ...]
    herbs: tuple[OrderedHerb, ...]


def _lines(drafts: Sequence[OrderDraft], places: Collection[int], book: HerbBook, catalogue: Catalogue) -> _Lines:
    keys = {str(place) for place in places}
    return _Lines(
        drugs=tuple(
            drafted(as_sent(drafts, place), str(place), catalogue)
            for place in places
            if drafts[place].kind is OrderKind.MEDICATION and drafts[place].herb is None
        ),
        exams=tuple(one for one in examinations(drafts, catalogue) if one.key in keys),
        herbs=tuple(one for one in prescribed(drafts, book) if one.key in keys),
    )


def drafted(draft: OrderDraft, key: str, catalogue: Catalogue) -> OrderedDrug:
    drug = catalogue.drugs.get(draft.catalogue_id)
    return OrderedDrug(
        key=key,
        drug=drug,
        atc=drug.atc if drug else draft.what.code_in(ATC),
        name=draft.what.text,
        dose=quantity(draft.dose),
        route=draft.route.code if draft.route else None,
        frequency=draft.frequency,
        is_prn=draft.is_as_needed,
        min_interval_h=Decimal(draft.min_interval_h) if draft.min_interval_h else None,
        group=str(draft.group) if draft.group else None,
        rate=quantity(draft.rate),
        is_held=bool(draft.held_for),
        is_emergency_use=is_hurried(draft),
        form_gaps=gaps(draft.antimicrobial),
    )


def examinations(drafts: Sequence[OrderDraft], catalogue: Catalogue) -> tuple[OrderedExam, ...]:
    found = ((str(place), draft) for place, draft in enumerate(drafts) if draft.kind is OrderKind.IMAGING)
    return tuple(
        OrderedExam(key=key, exam=exam, form=draft.request)
        for key, draft in found
        if (exam := catalogue.exams.get(draft.catalogue_id)) is not None
    )


def prescribed(drafts: Sequence[OrderDraft], book: HerbBook) -> tuple[OrderedHerb, ...]:
    return tuple(
        OrderedHerb(
            key=str(place),
            herb=book.herbs.get(draft.catalogue_id),
            name=draft.what.text,
            grams=_grams(draft.dose),
            footnote=draft.herb.footnote,
            frequency=as_sent(drafts, place).frequency,
        )
        for place, draft in enumerate(drafts)
        if draft.herb is not None
    )


def herb_in_force(order: Order, book: HerbBook) -> OrderedHerb:
    return OrderedHerb(
        key=order.key,
        herb=book.herbs.get(order.herb_id or ""),
        name=order.what.text,
        grams=_grams(order.dose),
        frequency=order.frequency.code_in(names.FREQUENCY) if order.frequency else None,
    )


def _grams(amount: Amount | None) -> Decimal | None:
    found = quantity(amount)
    converted = convert(found, "g") if found is not None else None
    return converted.value if converted is not None else None


def running(books: Books, patient: str, catalogue: Catalogue, now: datetime) -> tuple[OrderedDrug, ...]:
    """The patient's other drug orders that are in force beside a new one for the ward, pending ones included."""
    found = beside(books, patient, now, at_home=False)
    return tuple(ordered(order, catalogue) for order in found if order.herb_id is None)


def beside(books: Books, patient: str, now: datetime, *, at_home: bool) -> tuple[Order, ...]:
    """The drug orders in force beside a new line for the ward, or beside one for home.

    What the ward gives ends with the stay, and what is taken home begins then: within one stay neither runs beside the other. What he took
    home from another stay or visit, or was prescribed there, he may be taking now.
    """
    found = orders.live_orders(books, [patient], with_home=True)[patient]
    stay = chart.stays(books, [patient]).get(patient)
    return tuple(
        order
        for _, order in found
        if is_running(order, now)
        and ((order.term is OrderTerm.DISCHARGE) is at_home or not belonging.is_of_stay(order, stay))
    )


def _scans(
    books: Books, patient: str, catalogue: Catalogue, now: datetime, without: Collection[str]
) -> tuple[OrderedExam, ...]:
    """The examinations that are ordered and not known to be over."""
    found = orders.live_orders(books, [patient], ["ServiceRequest"])[patient]
    return tuple(
        OrderedExam(key=order.key, exam=exam)
        for _, order in found
        if order.key not in without
        and is_running(order, now)
        and (exam := catalogue.exams.get(order.what.code_in(names.EXAM) or "")) is not None
    )


def is_running(order: Order, now: datetime) -> bool:
    return order.status in RUNNING and (order.ends_at is None or order.ends_at > now) and not has_lapsed(order, now)


def ordered(order: Order, catalogue: Catalogue) -> OrderedDrug:
    return OrderedDrug(
        key=order.key,
        drug=catalogue.drugs.get(order.drug_id or ""),
        atc=order.atc,
        name=order.what.text,
        dose=quantity(order.dose),
        route=(order.route.code_in(names.ROUTE) or order.route.code) if order.route else None,
        frequency=order.frequency.code_in(names.FREQUENCY) if order.frequency else None,
        is_prn=order.is_as_needed,
        min_interval_h=order.min_interval_h,
        group=order.group,
        rate=quantity(order.rate),
    )


def facts(books: Books, patient: str, now: datetime) -> PatientFacts:
    person = chart.patient(books, patient)
    knowledge, allergies = chart.allergies(books, patient)
    weight, _, clearance = measures(books, person, now) if person else (None, None, None)
    return PatientFacts(
        allergies=_known(knowledge, allergies),
        is_pregnant=told.is_pregnant(books, patient, now),
        skin_tests=told.skin_tests(books, patient, now),
        age_years=age_years(person, now) if person else None,
        sex=person.sex.value if person and person.sex in {Sex.MALE, Sex.FEMALE} else None,
        weight_kg=_in(weight, "kg"),
        creatinine_clearance=clearance.amount.value if clearance and clearance.amount else None,
        clearance_at=clearance.at if clearance and clearance.amount else None,
    )


def measures(books: Books, person: Patient, now: datetime) -> tuple[Measure | None, Measure | None, Measure | None]:
    """The last weight and height, and the creatinine clearance after Cockcroft and Gault where everything for it is known."""
    last = chart.last_values(books, person.key, (WEIGHT, HEIGHT, *CREATININE), last_moment(now))
    weight, height = last.get(WEIGHT), last.get(HEIGHT)
    found = [
        (value, CREATININE[loinc]) for loinc, value in last.items() if loinc in CREATININE and value.at is not None
    ]
    newest = max(found, key=lambda pair: pair[0].at or now, default=None)
    return weight, height, _clearance(person, weight, newest, now) if newest else None


def _clearance(
    person: Patient, weight: Measure | None, creatinine: tuple[Measure, str], now: datetime
) -> Measure | None:
    measure, unit = creatinine
    value, kg, years = _in(measure, unit), _in(weight, "kg"), age_years(person, now)
    if (
        value is None
        or value <= 0
        or kg is None
        or kg <= 0
        or years is None
        or years < 18
        or person.sex not in {Sex.MALE, Sex.FEMALE}
    ):
        return None
    mg_dl = creatinine_mg_dl(value) if unit == "umol/L" else value
    result = cockcroft_gault(mg_dl, years, kg, person.sex.value)
    return Measure(
        amount=Amount(value=result.quantize(Decimal(1)), unit="mL/min", code="mL/min"),
        at=measure.at,
        basis="cockcroft-gault",
    )


def age_years(person: Patient, now: datetime) -> Decimal | None:
    return None if person.birth_date is None else age_in_years(person.birth_date, now.date())


def quantity(amount: Amount | None) -> Quantity | None:
    """None also for what is no number: it is reported as missing, and refused where lines are judged."""
    return Quantity(amount.value, amount.code or amount.unit) if amount and amount.value.is_finite() else None


def _in(measure: Measure | None, unit: str) -> Decimal | None:
    found = quantity(measure.amount) if measure else None
    if found is None:
        return None
    if found.unit == unit:
        return found.value
    converted = convert(found, unit)
    return converted.value if converted else None


def _known(knowledge: AllergyKnowledge, allergies: Iterable[Allergy]) -> tuple[KnownAllergy, ...] | None:
    """None where nothing is recorded or nothing was loaded: the rules then say "not checked"."""
    if knowledge in {AllergyKnowledge.UNAVAILABLE, AllergyKnowledge.NOT_RECORDED}:
        return None
    return tuple(_allergy(one) for one in allergies if one.is_active and not one.is_absence)


def _allergy(one: Allergy) -> KnownAllergy:
    return KnownAllergy(
        key=one.key,
        text=one.substance.text,
        drug_id=one.substance.code_in(names.DRUG),
        atc=one.substance.code_in(ATC),
        allergen_class=one.substance.code_in(names.ALLERGEN),
        severity=Severity(one.severity) if one.severity in set(Severity) else None,
        is_high_risk=one.criticality == "high",
        is_anaphylaxis=is_anaphylaxis(
            [pair for each in one.manifestations for pair in ((each.system, each.code), *each.others)],
            [one.substance.text, *one.reactions, *one.descriptions, *(each.text for each in one.manifestations)],
            one.severity,
            one.criticality,
        ),
        is_drug=not one.categories or not _DRUG_CATEGORIES.isdisjoint(one.categories),
    )
