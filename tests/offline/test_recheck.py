"""Mirrors offline/recheck.py."""

import msgspec

from client.clinical.catalogue import Catalogue
from client.clinical.safety.check import SafetyRules
from client.commands import Override
from client.fhir import names
from client.records import OrderKind
from offline import checked
from offline.projection import safety
from offline.recheck import Recheck
from offline.store.books import Books
from tests.support import builders, whole
from tests.support.builders import draft, drug_order, ident, keep, load, no_allergy, patient, sign, stay


def rules() -> tuple[SafetyRules, Catalogue]:
    return whole.knowledge().pack.rules, whole.knowledge().catalogue


def recheck() -> Recheck:
    return Recheck(whole.knowledge(), builders.set_clock())


def test_nothing_new_finds_nothing_and_an_order_is_no_duplicate_of_itself(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"))
    command = sign(1, draft("omeprazole-cap"))
    keep(books, command)
    assert recheck()(books, command) == ()
    builders.land(books, ident(1))
    assert recheck()(books, command) == (), "nor once central has it under its own name"


def test_another_order_of_the_same_drug_is_a_duplicate_named_by_its_key(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"))
    command = sign(1, draft("omeprazole-cap"))
    keep(books, command)
    load(books, drug_order("rival", "omeprazole-cap"))
    (found,) = [one for one in recheck()(books, command) if one.is_duplicate]
    assert found.implicated == ("MedicationRequest/rival",)


def _allergic() -> dict[str, object]:
    allergy = builders.allergy("new", "cefalexin")
    return {**allergy, "code": {"coding": [{"system": names.DRUG, "code": "cefalexin-cap"}], "text": "cefalexin"}}


def test_a_new_allergy_is_found_and_is_no_duplicate(books: Books) -> None:
    load(books, patient(), stay())
    command = sign(1, draft("cefalexin-cap"))
    keep(books, command)
    load(books, _allergic())
    found = recheck()(books, command)
    assert found
    assert not any(one.is_duplicate for one in found)


def test_what_the_prescriber_answered_is_not_asked_again(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"), drug_order("rival", "omeprazole-cap"))
    asked = sign(1, draft("omeprazole-cap"))
    keep(books, asked)
    (found,) = recheck()(books, asked)
    answer = Override(
        rule_id=found.rule_id,
        severity="moderate",
        finding="twice",
        reason="meant",
        draft_index=0,
        source="",
        pack_version="",
    )
    answered = sign(1, draft("omeprazole-cap"), overrides=(answer,))
    assert recheck()(books, answered) == ()


def test_an_answer_to_one_finding_says_nothing_about_a_later_one_of_the_same_rule(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"), drug_order("rival", "omeprazole-cap"))
    asked = sign(1, draft("omeprazole-cap"))
    keep(books, asked)
    report = safety.check(books, "Patient/p1", asked.drafts, *rules(), builders.NOW)
    own = [one for one in report.findings if "MedicationRequest/rival" in one.implicated]
    checked.keep(books, asked, own, builders.NOW_MS)
    assert recheck()(books, asked) == ()
    load(books, drug_order("second", "omeprazole-cap"))
    (found,) = recheck()(books, asked)
    assert "MedicationRequest/second" in found.implicated


def test_orders_without_drugs_are_not_judged_by_drug_rules(books: Books) -> None:
    load(books, patient(), stay())
    line = msgspec.structs.replace(draft(), kind=OrderKind.NURSING)
    assert recheck()(books, sign(1, line)) == ()
