"""Splits the drugs of an outpatient visit into the forms that the law asks for, with what is to be dispensed and what stands against it.

After the Chinese rules for prescriptions (处方管理办法 2007): kinds and colours of forms, five drugs a form (art. 6), seven days, three in
an emergency (art. 19), narcotics and psychotropics (art. 23, 24). Read in secondary reproductions: a pharmacist confirms them first.
Refuses to guess a quantity: a pack whose content or use is not known is asked for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum

from client.clinical.catalogue import Catalogue, Drug, Frequency
from client.clinical.orders import AT_ONCE
from client.clinical.safety.amounts import by_strength
from client.clinical.units import Quantity, convert, shape
from client.commands import OrderDraft, as_sent
from client.records import OrderKind, OrderTerm

MOST_DRUGS = 5
_CONTROLLED = {"narcotic", "psychotropic-1"}
_INJECTED = frozenset({"INJ", "INJP"})
_SLOW = frozenset({"TABSR", "CAPSR"})
"""Controlled and sustained release. Whether a patch is one is for the hospital to say: it has the stricter limit."""
_PIECES = frozenset({"PIECES"})
_METHYLPHENIDATE = "N06BA04"
_WHOLE = {"tab", "cap", "amp", "vial", "sachet", "supp", "patch", "pill", "bag", "syringe", "cartridge"}
OF_PACK = {
    "{tablet}": "tab",
    "{capsule}": "cap",
    "{patch}": "patch",
    "{sachet}": "sachet",
    "{vial}": "vial",
    "{ampoule}": "amp",
}
_ONCE = frozenset({"ONCE", *AT_ONCE})
_NOT_KEPT = _INJECTED | {"NEB"}
"""What is opened is not kept for the next dose."""


class FormKind(StrEnum):
    """The kinds of forms, each with its colour: white, pale yellow, pale green, pale red, white with a corner mark."""

    ORDINARY = "ordinary"
    EMERGENCY = "emergency"
    PAEDIATRIC = "paediatric"
    NARCOTIC = "narcotic"
    PSYCHOTROPIC_2 = "psychotropic-2"


class Tradition(StrEnum):
    """What never stands on one form."""

    WESTERN = "western"
    PATENT = "patent"
    PIECES = "pieces"


class Unknown(StrEnum):
    """Why no number of packs can be computed: it is asked for."""

    NO_DAYS = "no-days"
    NO_DOSE = "no-dose"
    NO_FREQUENCY = "no-frequency"
    PACK = "pack"
    STRENGTH = "strength"


class Rule(StrEnum):
    """What stands against a line. `may_reason` of the problem says whether a reason lets it pass."""

    TOO_LONG = "too-long"
    SINGLE_DOSE = "single-dose"
    NO_DAYS = "no-days"
    PACKS_ASKED = "packs-asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaediatricAge:
    """Below which age a form is green. The rules name the colour and no age: it is the site's to say."""

    years: int = 14
    source: str = "site setting; 14 years is common practice in Chinese hospitals, the rules name no age"


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The most days of one form, by kind and dosage form. None: a single dose."""

    ordinary: int = 7
    emergency: int = 3
    psychotropic_2: int = 7
    narcotic_slow: int = 7
    narcotic_other: int = 3
    pain_injected: int = 3
    pain_slow: int = 15
    pain_other: int = 7
    methylphenidate: int = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What is known of the visit. `age_years` None is unknown: no form is green by a guess, and that is said."""

    age_years: int | None
    is_emergency: bool = False
    is_chronic_pain: bool = False
    """Cancer pain, or moderate to severe chronic pain, as the doctor says."""
    paediatric: PaediatricAge = field(default_factory=PaediatricAge)
    days: Days = field(default_factory=Days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """How many packs, and how that was computed. At most one of `packs` and `unknown` is said: herbs are dispensed by the dose."""

    packs: int | None = None
    unit: str = ""
    formula: str = ""
    unknown: Unknown | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing against the line at `place`; `limit` days where it is about days."""

    place: int
    rule: Rule
    limit: int | None = None
    said: int | None = None
    may_reason: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form. `places` are the lines' places among the drafts, in their order."""

    kind: FormKind
    tradition: Tradition
    places: tuple[int, ...]
    days: int | None
    """The longest of its lines; None while one does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Every drug stands on exactly one form, or among `apart`: the patient's own, which nobody dispenses."""

    forms: tuple[Form, ...]
    apart: tuple[int, ...]
    supplies: Mapping[int, Supply]
    problems: tuple[Problem, ...]
    is_age_unknown: bool = False


def split(
    drafts: Sequence[OrderDraft], case: Case, catalogue: Catalogue, packs: Mapping[int, int] | None = None
) -> Split:
    """The forms in the order of their first line, each line judged as it is sent.

    `packs`: what the doctor said where it could not be computed.
    """
    drafts = [as_sent(drafts, at) for at in range(len(drafts))]
    asked = packs or {}
    drugs = {
        at: catalogue.drugs.get(one.catalogue_id) for at, one in enumerate(drafts) if one.kind is OrderKind.MEDICATION
    }
    apart = tuple(at for at in drugs if drafts[at].is_own_supply)
    dispensed = [at for at in drugs if at not in apart]
    piles: dict[tuple[FormKind, Tradition], list[int]] = {}
    for at in dispensed:
        tradition = Tradition.PIECES if drafts[at].herb is not None else tradition_of(drugs[at])
        piles.setdefault((kind_of(drugs[at], case), tradition), []).append(at)
    forms = [
        Form(kind=kind, tradition=tradition, places=places, days=_longest(drafts, places))
        for (kind, tradition), pile in piles.items()
        for places in _chunks(drafts, pile, MOST_DRUGS if tradition is not Tradition.PIECES else None)
    ]
    supplies = {at: _asked_for(supply_of(drafts[at], drugs[at], catalogue), asked.get(at)) for at in dispensed}
    kinds = {at: form.kind for form in forms for at in form.places}
    problems = [
        problem
        for at in dispensed
        for problem in _problems(at, drafts[at], drugs[at], kinds[at], case, supplies[at], catalogue)
    ]
    return Split(
        forms=tuple(sorted(forms, key=lambda form: form.places[0])),
        apart=apart,
        supplies=supplies,
        problems=tuple(problems),
        is_age_unknown=case.age_years is None,
    )


def kind_of(drug: Drug | None, case: Case) -> FormKind:
    """A controlled drug decides before the emergency, the emergency before the age."""
    controlled = drug.controlled_class if drug is not None else None
    if controlled in _CONTROLLED:
        return FormKind.NARCOTIC
    if controlled == "psychotropic-2":
        return FormKind.PSYCHOTROPIC_2
    if case.is_emergency:
        return FormKind.EMERGENCY
    is_child = case.age_years is not None and case.age_years < case.paediatric.years
    return FormKind.PAEDIATRIC if is_child else FormKind.ORDINARY


def tradition_of(drug: Drug | None) -> Tradition:
    """The WHO index has no class for Chinese patent medicines: a drug of the pack without one is one of them."""
    if drug is not None and drug.form_code in _PIECES:
        return Tradition.PIECES
    return Tradition.PATENT if drug is not None and drug.atc is None else Tradition.WESTERN


def _chunks(drafts: Sequence[OrderDraft], pile: Sequence[int], most: int | None) -> list[tuple[int, ...]]:
    """At most so many on a form; the lines of an infusion stay together as far as they fit. Of herbs each prescription is a form."""
    units: dict[tuple[int, int], list[int]] = {}
    for at in pile:
        group = drafts[at].group
        units.setdefault((group, 0 if group else at), []).append(at)
    if most is None:
        return [tuple(unit) for unit in units.values()]
    forms: list[list[int]] = []
    for unit in units.values():
        for part in (unit[start : start + most] for start in range(0, len(unit), most)):
            if forms and len(forms[-1]) + len(part) <= most:
                forms[-1].extend(part)
            else:
                forms.append(list(part))
    return [tuple(sorted(form)) for form in forms]


def _longest(drafts: Sequence[OrderDraft], places: Sequence[int]) -> int | None:
    days = [drafts[at].days for at in places]
    return None if None in days else max(day for day in days if day is not None)


# --- how much ----------------------------------------------------------------------------------------------------------


def supply_of(draft: OrderDraft, drug: Drug | None, catalogue: Catalogue) -> Supply:
    """Packs from dose, frequency, days and the pack; the formula is shown beside the number."""
    count, unit = pack_of(drug)
    if draft.herb is not None:
        return Supply()
    if draft.days is None:
        return Supply(unknown=Unknown.NO_DAYS)
    if draft.dose is None or drug is None:
        return Supply(unknown=Unknown.NO_DOSE)
    doses = doses_of(draft, catalogue.frequencies.get(draft.frequency or ""))
    if doses is None:
        return Supply(unknown=Unknown.NO_FREQUENCY)
    if count is None or unit not in _WHOLE:
        return Supply(unknown=Unknown.PACK)
    each = units_of_a_dose(draft, drug, unit)
    if each is None:
        return Supply(unknown=Unknown.STRENGTH)
    if drug.form_code in _NOT_KEPT:
        each = each.to_integral_value(ROUND_CEILING)
    whole = (each * doses).to_integral_value(ROUND_CEILING)
    packs = (whole / count).to_integral_value(ROUND_CEILING)
    formula = f"{_plain(each)} {unit} × {_plain(doses)} = {_plain(whole)} {unit} ÷ {count}"
    return Supply(packs=int(packs), unit=drug.pack or "", formula=formula)


def _asked_for(supply: Supply, packs: int | None) -> Supply:
    """What cannot be computed and was asked for is as the doctor said it."""
    return Supply(packs=packs, formula="", unit=supply.unit) if supply.unknown is not None and packs else supply


def pack_of(drug: Drug | None) -> tuple[int | None, str]:
    count, _, unit = (drug.pack or "").partition(" ") if drug is not None else ("", "", "")
    return (int(count) if count.isdigit() and int(count) > 0 else None), unit.strip()


def doses_of(draft: OrderDraft, frequency: Frequency | None) -> Decimal | None:
    """How many doses the days hold; None where nothing bounds them."""
    if draft.days is None or draft.is_as_needed or frequency is None or frequency.is_prn:
        return None
    if frequency.code in _ONCE:
        return Decimal(1)
    per_day = Decimal(len(draft.times)) if draft.times else frequency.doses_per_day
    return (per_day * draft.days).to_integral_value(ROUND_CEILING) if per_day else None


def units_of_a_dose(draft: OrderDraft, drug: Drug, unit: str) -> Decimal | None:
    """Tablets, vials, ... of one dose, from the strength of one of them."""
    if draft.dose is None:
        return None
    dose = Quantity(draft.dose.value, draft.dose.code or draft.dose.unit)
    if OF_PACK.get(dose.unit) == unit:
        return dose.value
    form = shape(dose.unit)
    if drug.strength is None or form is None or form.is_per_kg or form.per_time is not None:
        return None
    content = drug.strength.content
    same = convert(dose, content.unit) or by_strength(dose, drug, content.unit)
    return same.value / content.value if same is not None and content.value > 0 else None


def _plain(value: Decimal) -> str:
    return f"{value.normalize():,f}" if value == value.to_integral_value() else f"{value:,.2f}".rstrip("0")


# --- how long ----------------------------------------------------------------------------------------------------------


def _problems(
    at: int, draft: OrderDraft, drug: Drug | None, kind: FormKind, case: Case, supply: Supply, catalogue: Catalogue
) -> list[Problem]:
    found: list[Problem] = []
    if draft.days is None:
        found.append(Problem(place=at, rule=Rule.NO_DAYS))
    elif supply.unknown is not None:
        found.append(Problem(place=at, rule=Rule.PACKS_ASKED))
    if kind is FormKind.NARCOTIC and drug is not None and drug.form_code in _INJECTED and not case.is_chronic_pain:
        doses = doses_of(draft, catalogue.frequencies.get(draft.frequency or ""))
        is_computed = supply.unknown is None and bool(supply.formula)
        is_one = is_computed or supply.packs is None or supply.packs <= 1
        is_single = draft.days in {None, 1} and doses is not None and doses <= 1 and is_one
        return found if is_single else [*found, Problem(place=at, rule=Rule.SINGLE_DOSE, said=draft.days)]
    limit, may_reason = limit_of(drug, kind, case)
    if draft.days is not None and draft.days > limit:
        found.append(Problem(place=at, rule=Rule.TOO_LONG, limit=limit, said=draft.days, may_reason=may_reason))
    return found


def limit_of(drug: Drug | None, kind: FormKind, case: Case) -> tuple[int, bool]:
    """The most days of a line on a form of this kind, and whether a reason may lengthen it."""
    days = case.days
    if kind is FormKind.NARCOTIC and drug is not None:
        if drug.atc == _METHYLPHENIDATE:
            return days.methylphenidate, False
        is_slow = drug.form_code in _SLOW
        if case.is_chronic_pain:
            if drug.form_code in _INJECTED:
                return days.pain_injected, False
            return (days.pain_slow if is_slow else days.pain_other), False
        return (days.narcotic_slow if is_slow else days.narcotic_other), False
    if kind is FormKind.EMERGENCY:
        return days.emergency, True
    return (days.psychotropic_2 if kind is FormKind.PSYCHOTROPIC_2 else days.ordinary), True


def too_long_home(drafts: Sequence[OrderDraft], catalogue: Catalogue) -> tuple[int, ...]:
    """Places of narcotics and psychotropics I taken home beyond what a form may hold (art. 23); for pain, which the line says, art. 24.

    How long is said in days; an injection without a word on pain is one dose.
    """
    found = []
    for at in range(len(drafts)):
        one = as_sent(drafts, at)
        drug = catalogue.drugs.get(one.catalogue_id) if one.kind is OrderKind.MEDICATION else None
        if one.term is not OrderTerm.DISCHARGE or drug is None or drug.controlled_class not in _CONTROLLED:
            continue
        case = Case(age_years=None, is_chronic_pain=one.is_chronic_pain)
        supply = supply_of(one, drug, catalogue)
        problems = _problems(at, one, drug, FormKind.NARCOTIC, case, supply, catalogue)
        found += [at] if any(problem.rule is not Rule.PACKS_ASKED for problem in problems) else []
    return tuple(found)


def open_problems(found: Split, reasons: Mapping[int, str]) -> tuple[Problem, ...]:
    """What still keeps the forms from being signed: everything but what a reason was given for."""
    return tuple(one for one in found.problems if not (one.may_reason and reasons.get(one.place, "").strip()))
