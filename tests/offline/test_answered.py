"""Mirrors offline/answered.py: the same alert is not repeated within a stay after a reason, and everything else is."""

from client.clinical.safety.findings import CheckReport, Finding, Kind, Tier
from client.commands import Override, SignOrders
from offline import answered, checked, commands_kept
from offline.outbox import Outcome
from offline.projection import safety
from offline.recheck import Recheck
from offline.store.books import Books
from tests.support import builders, whole
from tests.support.builders import NOW, NOW_MS, PATIENT, draft, drug_order, ident, keep, load, no_allergy, sign, stay

PAIR = "omeprazole-cap"
REASON = "联合用药经会诊同意"


def report(books: Books, command: SignOrders) -> CheckReport:
    pack = whole.knowledge().pack
    return safety.check(books, PATIENT, command.drafts, pack.rules, pack.catalogue, NOW)


def asked(books: Books, command: SignOrders) -> list[Finding]:
    return [one for one in report(books, command).findings if one.tier is Tier.INTERRUPT]


def reason_for(found: Finding) -> Override:
    return Override(
        rule_id=found.rule_id,
        severity="high",
        finding="交互作用",
        reason=REASON,
        draft_index=int(found.order),
        source=found.source,
        pack_version=found.pack_version,
    )


def signed(books: Books, n: int) -> SignOrders:
    """Warfarin beside a running aspirin, with a reason for each question; gone again at once, so that only the reason is left."""
    plain = sign(n, draft("warfarin-tab", dose="3", unit="mg", frequency="QD"))
    found = report(books, plain).findings
    overrides = tuple(reason_for(one) for one in found if one.tier is Tier.INTERRUPT)
    command = sign(n, *plain.drafts, overrides=overrides)
    keep(books, command)
    checked.keep(books, command, found, NOW_MS)
    answered.keep(books, command, found, NOW_MS)
    return command


def a_ward(books: Books) -> None:
    load(books, builders.patient(), stay(), no_allergy("na"), drug_order("other", "aspirin-ec-tab"))


def of_pair(findings: tuple[Finding, ...]) -> list[Finding]:
    return [one for one in findings if one.kind is Kind.INTERACTION and one.implicated == ("MedicationRequest/other",)]


def test_what_was_answered_in_this_stay_is_shown_with_its_reason_and_asks_no_more(books: Books) -> None:
    a_ward(books)
    first = of_pair(report(books, sign(1, draft("warfarin-tab", dose="3", unit="mg", frequency="QD"))).findings)
    assert [one.tier for one in first] == [Tier.INTERRUPT]
    signed(books, 1)
    (again,) = of_pair(report(books, sign(2, draft("warfarin-tab", dose="3", unit="mg", frequency="QD"))).findings)
    assert again.tier is Tier.PASSIVE
    assert again.answered is not None
    assert (again.answered.reason, again.answered.at) == (REASON, NOW)


def test_another_order_that_it_rests_on_asks_again(books: Books) -> None:
    a_ward(books)
    signed(books, 1)
    load(books, drug_order("second", "ibuprofen-srcap"))
    found = asked(books, sign(2, draft("warfarin-tab", dose="3", unit="mg", frequency="QD")))
    assert any(one.implicated == ("MedicationRequest/second",) for one in found)


def test_a_reason_of_a_withdrawn_signature_holds_for_nothing(books: Books) -> None:
    a_ward(books)
    signed(books, 1)
    commands_kept.move(books, ident(1), Outcome.WITHDRAWN, at_ms=NOW_MS)
    (again,) = of_pair(report(books, sign(2, draft("warfarin-tab", dose="3", unit="mg", frequency="QD"))).findings)
    assert again.tier is Tier.INTERRUPT


def test_a_reason_of_another_stay_holds_for_nothing(books: Books) -> None:
    a_ward(books)
    signed(books, 1)
    command = sign(2, draft("warfarin-tab", dose="3", unit="mg", frequency="QD"))
    pack = whole.knowledge().pack
    new = [safety.drafted(command.drafts[0], "0", pack.catalogue)]
    raw = pack.rules.check(new, safety.running(books, PATIENT, pack.catalogue, NOW), safety.facts(books, PATIENT, NOW))
    other = answered.soften(books, PATIENT, "Encounter/next", command.drafts, raw, NOW)
    assert other == raw


def test_what_was_answered_before_is_nothing_new_when_the_order_leaves(books: Books) -> None:
    a_ward(books)
    signed(books, 1)
    second = sign(2, draft("warfarin-tab", dose="3", unit="mg", frequency="QD"))
    found = report(books, second).findings
    keep(books, second)
    checked.keep(books, second, found, NOW_MS)
    against = Recheck(whole.knowledge(), builders.set_clock())(books, second)
    assert not any("MedicationRequest/other" in one.implicated for one in against)
