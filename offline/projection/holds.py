"""Drugs on hold until their skin test is negative: which test belongs to which drug, and what speaks against giving it; refuses to guess.

A result belongs to a drug by the drug's code, by its substance, or because it answers the very test that the drug's order names.
"""

from collections.abc import Collection, Iterator
from datetime import datetime

from client.clinical.catalogue import Catalogue
from client.clinical.pack import ContentPack
from client.clinical.safety.check import SafetyRules
from client.clinical.safety.facts import PatientFacts, SkinTest
from client.clinical.safety.findings import Kind, Tier
from client.clinical.skin_tests import skin_test_of
from client.commands import AdministerDose, Command, OralOrder, OrderDraft, ReleaseOrder, SignOrders, VerifyOrder
from client.fhir.names import NURSING_ORDER
from client.records import NOT_IN_FORCE, DoseOutcome, Order
from offline.projection import orders, records, rows, safety, told
from offline.projection.rows import Shown
from offline.store.books import Books

NOT_HELD, NO_TEST, POSITIVE = "not-held", "no-negative-test", "skin-test-positive"
WRONG_TEST = "held-for-another-test"


def objections(
    books: Books, command: ReleaseOrder, rules: SafetyRules, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    """What speaks against the release, as it stands here at this moment; empty when every line is held and its test is negative."""
    shown = rows.by_key(books, command.orders)
    found = [records.order(shown[key]) for key in command.orders if key in shown]
    if len(found) < len(command.orders) or not all(order.is_held_for_skin_test for order in found):
        return (NOT_HELD,)
    facts = safety.facts(books, command.patient, now)
    said = {verdict for order in found for verdict in _verdicts(order, rules, catalogue, facts)}
    return tuple(one for one in (POSITIVE, NO_TEST) if one in said)


def readings(
    books: Books, command: Command, rules: SafetyRules, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    """The negative readings that a release rests on: without them it was never allowed. None for any other act."""
    if not isinstance(command, ReleaseOrder):
        return ()
    facts, shown = safety.facts(books, command.patient, now), rows.by_key(books, command.orders)
    found = [records.order(row) for row in shown.values()]
    return tuple(dict.fromkeys(test.key for order in found for test in _negative(order, rules, catalogue, facts)))


def still_against(
    books: Books, command: ReleaseOrder, patient: str, rules: SafetyRules, catalogue: Catalogue, then: datetime
) -> tuple[str, ...]:
    """Rule ids of what is missing or positive by what is known now, at the moment of the release: age alone takes nothing away."""
    facts, shown = safety.facts(books, patient, then), rows.by_key(books, command.orders)
    found = [records.order(row) for row in shown.values()]
    return tuple(
        f"{Kind.SKIN_TEST}:{order.drug_id or order.what.text}"
        for order in found
        if _verdicts(order, rules, catalogue, facts)
    )


def signed_against(books: Books, command: Command, catalogue: Catalogue) -> tuple[str, ...]:
    """A drug is held for its own test and no other, and by an order of that very test that is not over."""
    drafts = command.drafts if isinstance(command, SignOrders | OralOrder) else ()
    tests = rows.by_key(books, [draft.held_by for draft in drafts if draft.held_by])
    return (
        () if all(_is_held_rightly(draft, tests.get(draft.held_by), catalogue) for draft in drafts) else (WRONG_TEST,)
    )


def _is_held_rightly(draft: OrderDraft, by: Shown | None, catalogue: Catalogue) -> bool:
    if not draft.held_for:
        return not draft.held_by
    drug = catalogue.drugs.get(draft.catalogue_id)
    if drug is None or skin_test_of(drug, catalogue) != draft.held_for:
        return False
    if not draft.held_by:  # signed with its test, which the builder asks for
        return True
    test = records.order(by) if by is not None and by.type == "ServiceRequest" else None
    return test is not None and test.status not in told.TEST_OVER and test.what.code_in(NURSING_ORDER) == draft.held_for


def given_against(
    books: Books, command: AdministerDose, rules: SafetyRules, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    """Whether a positive test of one of these drugs was on record when the dose was given. Not given may always be said."""
    return (POSITIVE,) if given_despite(books, command, command.patient, rules, catalogue, now) else ()


def verified_against(
    books: Books, command: Command, rules: SafetyRules, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    """No check opens the way for a drug whose test is positive; that such an order was ended is checked all the same."""
    if not isinstance(command, VerifyOrder):
        return ()
    found = [records.order(row) for row in rows.by_key(books, command.orders).values()]
    live = [order for order in found if order.status not in NOT_IN_FORCE and order.drug_id is not None]
    tests = tuple(one for one in told.skin_tests(books, command.patient, now) if one.is_positive) if live else ()
    facts = PatientFacts(skin_tests=tests)
    return (POSITIVE,) if tests and any(_is_positive(one, rules, catalogue, facts) for one in live) else ()


def given_despite(
    books: Books, command: AdministerDose, patient: str, rules: SafetyRules, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    """The orders of which a dose was given although a test was positive. One that is stamped ahead was read by another clock, before."""
    if command.outcome is DoseOutcome.NOT_GIVEN:
        return ()
    tests = tuple(
        one
        for one in told.skin_tests(books, patient, command.occurred_at)
        if one.is_positive and (one.read_at is None or one.read_at <= command.occurred_at or one.read_at > now)
    )
    if not tests:
        return ()
    facts, keys = PatientFacts(skin_tests=tests), [line.order for line in command.lines]
    found = {key: records.order(row) for key, row in rows.by_key(books, keys).items()}
    return tuple(key for key, order in found.items() if _is_positive(order, rules, catalogue, facts))


def positive(
    books: Books, patients: Collection[str], now: datetime, pack: ContentPack
) -> Iterator[tuple[str, Order, datetime | None]]:
    """Every running drug that a positive test stops at the bed, a sibling's test too: whose, which, and when that was read."""
    for patient, found in orders.live_orders(books, sorted(patients)).items():
        drugs = [order for _, order in found if order.drug_id is not None and safety.is_running(order, now)]
        tests = [one for one in told.skin_tests(books, patient, now) if one.is_positive] if drugs else []
        for order in drugs:
            test = next((one for one in tests if _stops(one, order, pack)), None)
            if test is not None:
                yield patient, order, test.read_at


def _stops(test: SkinTest, order: Order, pack: ContentPack) -> bool:
    return _is_positive(order, pack.rules, pack.catalogue, PatientFacts(skin_tests=(test,)))


def _is_positive(order: Order, rules: SafetyRules, catalogue: Catalogue, facts: PatientFacts) -> bool:
    if any(one.drug_id is not None and one.drug_id == order.drug_id for one in facts.skin_tests):
        return True
    return any(one.tier is Tier.STOP for one in rules.patient.skin_test(safety.ordered(order, catalogue), facts))


def _verdicts(order: Order, rules: SafetyRules, catalogue: Catalogue, facts: PatientFacts) -> list[str]:
    line = safety.ordered(order, catalogue)
    if line.drug is None or line.drug.skin_test is None:
        return [] if _negative(order, rules, catalogue, facts) else [NO_TEST]
    return [POSITIVE if one.tier is Tier.STOP else NO_TEST for one in rules.patient.skin_test(line, facts)]


def _negative(order: Order, rules: SafetyRules, catalogue: Catalogue, facts: PatientFacts) -> tuple[SkinTest, ...]:
    """Of a drug of which the pack knows no test, those that are said to be of it."""
    line = safety.ordered(order, catalogue)
    if line.drug is None or line.drug.skin_test is None:
        return tuple(one for one in facts.skin_tests if not one.is_positive and one.drug_id == order.drug_id)
    return rules.patient.negative_tests(line, facts)
