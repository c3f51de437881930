"""Whether a line of an order says one thing: its kind, name, amount, way and rate against the catalogue. Refuses to mend what does not fit.

The entry line asks all of it. A line may come from a set, from favourites of an older pack or from another program, and then what people
read and what the safety rules judged could be two different things.
"""

from collections.abc import Iterator, Mapping

from client.clinical.catalogue import Catalogue, Diet, Exam, LabTest, NursingOrder
from client.clinical.entry_words import route_words
from client.clinical.safety.lexicon import core_zh
from client.clinical.units import Quantity, convert
from client.commands import OrderDraft
from client.fhir import names
from client.records import Amount, OrderKind, OrderTerm

KIND, NAME, UNIT, ROUTE = "kind-of-another", "name-of-another", "unit-of-another", "route-of-another"
NO_DOSE, NO_ROUTE, NO_FREQUENCY = "dose-not-said", "route-not-said", "frequency-not-said"
NOT_POSITIVE = "amount-not-positive"


def misfits(draft: OrderDraft, catalogue: Catalogue) -> tuple[str, ...]:
    """What speaks against one line as it is sent (`client.commands.as_sent`); each word once."""
    found = [*_amounts(draft), *_what(draft, catalogue)]
    if draft.kind is OrderKind.MEDICATION and draft.herb is None:
        found += _drug(draft, catalogue)
    return tuple(dict.fromkeys(found))


def _amounts(draft: OrderDraft) -> Iterator[str]:
    for amount in (draft.dose, draft.rate, draft.quantity):
        if amount is None:
            continue
        if not amount.value.is_finite() or amount.value <= 0:
            yield NOT_POSITIVE
        elif _is_two_units(amount):
            yield UNIT


def _is_two_units(amount: Amount) -> bool:
    """`g` for people and `mg` for programs; a word that is no unit of ours (毫克) says nothing against its code."""
    if amount.code is None or amount.unit == amount.code:
        return False
    one = convert(Quantity(amount.value, amount.unit), amount.code)
    return one is not None and one.value != amount.value


def _what(draft: OrderDraft, catalogue: Catalogue) -> Iterator[str]:
    others: tuple[Mapping[str, LabTest | Exam | NursingOrder | Diet], ...] = (
        catalogue.labs,
        catalogue.exams,
        catalogue.nursing,
        catalogue.diets,
    )
    is_drug = draft.catalogue_id in catalogue.drugs
    is_other = any(draft.catalogue_id in table for table in others)
    coded = draft.what.code_in(names.DRUG)
    if draft.kind is OrderKind.MEDICATION:
        if is_other and not is_drug and draft.herb is None:
            yield KIND
    elif is_drug or coded in catalogue.drugs:
        yield KIND


def _drug(draft: OrderDraft, catalogue: Catalogue) -> Iterator[str]:
    if draft.dose is None:
        yield NO_DOSE
    if draft.route is None:
        yield NO_ROUTE
    elif _is_other_route(draft, catalogue):
        yield ROUTE
    if draft.frequency is None and draft.term is OrderTerm.LONG:
        yield NO_FREQUENCY
    coded = draft.what.code_in(names.DRUG)
    if (coded is not None and coded != draft.catalogue_id) or _is_other_drug(draft, catalogue):
        yield NAME


def _is_other_drug(draft: OrderDraft, catalogue: Catalogue) -> bool:
    """Named as another drug of the catalogue, whatever the form; words that name none of them are the hospital's own."""
    own = catalogue.drugs.get(draft.catalogue_id)
    text = draft.what.text.strip().casefold()
    if own is not None and text in {own.name_zh.casefold(), own.name_en.casefold()}:
        return False
    core = core_zh(draft.what.text)
    return any(
        one.id != draft.catalogue_id
        and (own is None or one.atc is None or one.atc != own.atc)
        and (text == one.name_en.casefold() or core == core_zh(one.name_zh))
        for one in catalogue.drugs.values()
    )


def _is_other_route(draft: OrderDraft, catalogue: Catalogue) -> bool:
    """People read the words and the safety rules the code: of a route of the pack the words are its own, or what the ward calls it."""
    known = catalogue.routes.get(draft.route.code or "") if draft.route is not None else None
    if draft.route is None or known is None:
        return False
    called = (known.code, known.name_zh, known.name_en, *route_words(known.code))
    return draft.route.text.strip().casefold() not in {one.casefold() for one in called}
