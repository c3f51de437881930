"""Which skin test belongs to a drug that needs one, from the drug's allergy class and the hospital's nursing orders. Refuses a guess."""

import re
from collections.abc import Iterable
from unicodedata import normalize

from client.clinical.catalogue import Catalogue, Drug
from client.clinical.safety.findings import Finding, Kind, Tier
from client.clinical.skin_reagents import DELAYED, REAGENT_WORDS, TESTS, class_said
from client.commands import (
    AdministerDose,
    Command,
    JoinPatients,
    NoteDowntime,
    OralOrder,
    PartPatients,
    RecordSkinTest,
    SignOrders,
    StartTransfusion,
    VerifyOrder,
)
from client.fhir.names import ALLERGEN, NURSING_ORDER
from client.records import Code, Person, Role

NO_SECOND, NOT_A_SECOND = "exemption-unsigned", "exemption-second"
_SECONDS = frozenset({Role.DOCTOR, Role.NURSE, Role.HEAD_NURSE, Role.PHARMACIST})
_BETWEEN = re.compile(r"[、,，;；/]")


def skin_test_of(drug: Drug, catalogue: Catalogue) -> str | None:
    """The pack's id of the nursing order; None for a drug that needs no test, or whose test the hospital's catalogue does not have."""
    if drug.skin_test is None:
        return None
    return next((test for name, test in TESTS if name in drug.allergy_classes and test in catalogue.nursing), None)


_TEST_WORDS = re.compile(
    r"\s*(皮试|皮肤试验|skin test|prick test|intradermal test)(\s*[(（][^)）]*[)）])?\s*", re.IGNORECASE
)


def substance_of(what: Code, drug: Code | None) -> Code:
    """What a positive test would be an allergy to: the class of its reagent, else the drug it was made for, else what its name says."""
    coded = what.code_in(NURSING_ORDER)
    of_class = next((name for name, test in TESTS if test == coded and name in REAGENT_WORDS), None)
    if of_class is None and drug is None:
        of_class = class_said(what.text)
    if of_class is not None:
        return Code(text=REAGENT_WORDS[of_class], system=ALLERGEN, code=of_class)
    return drug or Code(text=_TEST_WORDS.sub("", what.text).strip() or what.text)


def is_skin_test(what: Code) -> bool:
    """By the pack's codes, or by the words that every reader knows."""
    return what.code in {test for _, test in TESTS} or is_delayed(what) or _is_said(what.text)


def is_delayed(what: Code) -> bool:
    """A test of the skin that is read after days and is of no drug."""
    return what.code in DELAYED or what.code_in(NURSING_ORDER) in DELAYED


def readers(said: str) -> frozenset[str]:
    """The different people who read a test, of their names in one line: spaces, dots, width and capitals make nobody another."""
    names = ("".join(filter(str.isalnum, normalize("NFKC", one).casefold())) for one in _BETWEEN.split(said))
    return frozenset(name for name in names if name)


def _is_said(words: str) -> bool:
    return any(one in words.casefold() for one in ("皮试", "皮肤试验", "skin test", "prick test", "intradermal test"))


def read_as(what: Code, ident: str | None) -> Code:
    """What was tested, with the word by which every reader knows a skin test, and the pack's code where there is one.

    One that is read after days goes without the word: nothing of a drug follows from it.
    """
    if ident in DELAYED:
        return Code(text=what.text, system=NURSING_ORDER, code=ident)
    text = what.text if _is_said(what.text) else f"{what.text} 皮试"
    return Code(text=text, system=NURSING_ORDER, code=ident) if ident else Code(text=text)


def wants_second(finding: Finding) -> bool:
    """A required test that is neither there nor ordered: to go without it, a reason alone is not enough."""
    is_missing = finding.kind is Kind.SKIN_TEST and finding.facts.get("need") == "required"
    return is_missing and finding.tier is Tier.INTERRUPT


def may_second(second: Person, author: Person) -> bool:
    """Somebody else who treats or gives drugs."""
    return second.reference != author.reference and second.role in _SECONDS


def seconds_of(command: Command) -> tuple[Person, ...]:
    """Who signs beside the author, each once as he is named: by his own password."""
    if isinstance(command, StartTransfusion | JoinPatients | PartPatients | NoteDowntime):
        return (command.second,)
    if isinstance(command, AdministerDose):
        return command.beside()
    if isinstance(command, VerifyOrder | RecordSkinTest):
        return (command.second,) if command.second is not None else ()
    drafts = command.drafts if isinstance(command, SignOrders | OralOrder) else ()
    return tuple(dict.fromkeys(draft.exemption.second for draft in drafts if draft.exemption is not None))


def exemption_against(command: SignOrders | OralOrder, findings: Iterable[Finding]) -> tuple[str, ...]:
    """What speaks against ordering without a test: nobody signed it beside the prescriber, or nobody who may.

    Of what a doctor said and a nurse wrote down neither of the two is the second.
    """
    people = (command.author, command.given_by) if isinstance(command, OralOrder) else (command.author,)
    if not all(may_second(second, one) for second in seconds_of(command) for one in people):
        return (NOT_A_SECOND,)
    drafts = command.drafts
    places = [int(one.order) for one in findings if wants_second(one) and one.order.isdigit()]
    signed = [drafts[at].exemption for at in places if at < len(drafts)]
    return () if all(one is not None and one.reason.strip() for one in signed) else (NO_SECOND,)
