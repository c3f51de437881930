"""What runs beside a new order: the ward's own orders, what he took home before, examinations that are still to come."""

from decimal import Decimal
from typing import Any

import msgspec
import pytest

from client.clinical.safety.findings import CheckReport, Kind, Tier
from client.commands import OrderDraft
from client.fhir import names
from client.records import Amount, Code, OrderKind, OrderTerm
from offline.projection import safety
from offline.projection.orders import live_orders
from offline.recheck import Recheck
from offline.store.books import Books
from tests.support import builders, whole
from tests.support.builders import NOW, PATIENT, draft, ident, keep, load, no_allergy, patient, sign, stay


def report(books: Books, *drafts: OrderDraft) -> CheckReport:
    pack = builders.pack()
    return safety.check(books, PATIENT, drafts, pack.rules, pack.catalogue, NOW)


def of(found: CheckReport, kind: Kind, order: str = "0") -> bool:
    return any(one.kind is kind and one.order == order for one in found.findings)


def for_home(drug: str, dose: str, unit: str, **more: Any) -> OrderDraft:
    plain = draft(drug, dose=dose, unit=unit, term=OrderTerm.DISCHARGE, **more)
    return msgspec.structs.replace(plain, days=14, quantity=Amount(value=Decimal(1), unit="盒"))


def taken_home(ident: str, drug: str, encounter: str) -> dict[str, Any]:
    order = builders.drug_order(ident, drug)
    category = [{"coding": [{"system": names.ORDER_TERM, "code": "discharge"}]}]
    return {**order, "category": category, "encounter": {"reference": encounter}}


def test_what_he_took_home_from_another_stay_is_looked_at_when_he_is_admitted_again(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"), taken_home("old", "warfarin-tab", "Encounter/old"))
    assert of(report(books, draft("ibuprofen-srcap", dose="0.3", unit="g", frequency="BID")), Kind.INTERACTION)


def test_what_he_takes_home_from_this_stay_does_not_run_beside_what_the_ward_gives(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"), taken_home("new", "warfarin-tab", "Encounter/e1"))
    assert not of(report(books, draft("ibuprofen-srcap", dose="0.3", unit="g", frequency="BID")), Kind.INTERACTION)
    assert of(report(books, for_home("ibuprofen-srcap", "0.3", "g", frequency="BID")), Kind.INTERACTION)


def test_another_line_in_the_sheet_does_not_change_what_a_drug_for_home_is_judged_beside(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"), builders.drug_order("m1", "paracetamol-tab"))
    home = for_home("paracetamol-tab", "0.5", "g")
    bath = OrderDraft(
        kind=OrderKind.NURSING, term=OrderTerm.ONCE, what=Code(text="皮肤护理"), catalogue_id="x", starts_at=NOW
    )
    assert not of(report(books, home), Kind.DUPLICATE)
    assert not of(report(books, home, bath), Kind.DUPLICATE)
    assert not of(report(books, home, draft("omeprazole-cap", dose="20", unit="mg")), Kind.DUPLICATE)
    assert of(report(books, bath, draft("paracetamol-tab")), Kind.DUPLICATE, "1")


def test_on_its_way_a_drug_for_home_is_judged_line_by_line_too(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"))
    command = sign(1, for_home("paracetamol-tab", "0.5", "g"), draft("omeprazole-cap", dose="20", unit="mg"))
    keep(books, command)
    load(books, builders.drug_order("rival", "paracetamol-tab"))
    assert Recheck(whole.knowledge(), builders.set_clock())(books, command) == ()


def contrast_scan() -> OrderDraft:
    what = Code(text="胸部CT增强", system=names.EXAM, code="CT-CHEST-CE")
    return OrderDraft(kind=OrderKind.IMAGING, term=OrderTerm.ONCE, what=what, catalogue_id="CT-CHEST-CE", starts_at=NOW)


def about_metformin(found: CheckReport) -> list[tuple[str, str]]:
    return [(one.order, one.facts["drug"]) for one in found.findings if one.facts.get("about") == "contrast-metformin"]


def test_metformin_and_contrast_meet_whichever_was_ordered_first(books: Books) -> None:
    metformin = draft("metformin-tab", dose="0.5", unit="g", frequency="BID")
    load(books, patient(), stay(), no_allergy("na"))
    assert about_metformin(report(books, metformin, contrast_scan())) == [("1", "metformin-tab")]
    keep(books, sign(1, contrast_scan()))
    assert about_metformin(report(books, metformin)) == [("0", "metformin-tab")]
    assert about_metformin(report(books, draft("omeprazole-cap", dose="20", unit="mg"))) == []


def test_metformin_after_a_scan_that_was_stopped_is_free(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"))
    keep(books, sign(1, contrast_scan()))
    there = builders.land(books, ident(1))
    scan = next(key for key in there.values() if key.startswith("ServiceRequest/"))
    keep(books, builders.stop(2, scan))
    assert about_metformin(report(books, draft("metformin-tab", dose="0.5", unit="g", frequency="BID"))) == []


def standing(kind: OrderKind, system: str, code: str) -> OrderDraft:
    what = Code(text=code, system=system, code=code)
    return OrderDraft(kind=kind, term=OrderTerm.LONG, what=what, catalogue_id=code, starts_at=NOW)


def test_a_nursing_level_and_a_diet_beside_another_in_force_are_told_and_stop_nothing(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"))
    first, diet = (
        standing(OrderKind.NURSING, names.NURSING_ORDER, "NL-1"),
        standing(OrderKind.DIET, names.DIET, "REGULAR"),
    )
    assert not of(report(books, first, diet), Kind.STANDING)
    keep(books, sign(1, first, diet))
    found = report(
        books,
        standing(OrderKind.NURSING, names.NURSING_ORDER, "NL-2"),
        standing(OrderKind.DIET, names.DIET, "NPO"),
        standing(OrderKind.NURSING, names.NURSING_ORDER, "VS-QD"),
    )
    told = [(one.order, one.facts["other"], one.tier) for one in found.findings if one.kind is Kind.STANDING]
    assert told == [("0", "NL-1", Tier.ADVISE), ("1", "REGULAR", Tier.ADVISE)]
    assert all(one.source for one in found.findings if one.kind is Kind.STANDING)


def test_the_level_that_ends_by_the_same_signature_is_no_other(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"))
    keep(books, sign(1, standing(OrderKind.NURSING, names.NURSING_ORDER, "NL-1")))
    (before,) = [order.key for _, order in live_orders(books, [PATIENT], ["ServiceRequest"])[PATIENT]]
    pack, new = builders.pack(), standing(OrderKind.NURSING, names.NURSING_ORDER, "NL-2")
    found = safety.check(books, PATIENT, [new], pack.rules, pack.catalogue, NOW, without={before})
    assert not of(found, Kind.STANDING)


def at_home(ident: str, name: str, *, status: str = "active", drug: str = "") -> dict[str, Any]:
    coding = {"coding": [{"system": names.DRUG, "code": drug}]} if drug else {}
    return {
        "resourceType": "MedicationStatement",
        "id": ident,
        "status": status,
        "subject": {"reference": PATIENT},
        "medicationCodeableConcept": {"text": name, **coding},
    }


def met(books: Books, *drafts: OrderDraft) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.kind.value, one.implicated) for one in report(books, *drafts).findings if "home" in one.title_en]


IBUPROFEN = draft("ibuprofen-srcap", dose="0.3", unit="g", frequency="BID")


@pytest.mark.parametrize(("name", "drug"), [("华法林钠片", "warfarin-tab"), ("华法林", ""), ("Warfarin 3 mg", "")])
def test_a_home_medicine_meets_what_is_ordered_now(books: Books, name: str, drug: str) -> None:
    load(books, patient(), stay(), no_allergy("na"), at_home("h1", name, drug=drug))
    assert ("interaction", ("MedicationStatement/h1",)) in met(books, IBUPROFEN)
    assert met(books, draft("warfarin-tab", dose="3", unit="mg", frequency="QD")) == []


def test_what_he_stopped_at_home_meets_nothing(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"), at_home("h1", "华法林钠片", drug="warfarin-tab", status="stopped"))
    assert met(books, IBUPROFEN) == []


def test_a_home_medicine_nobody_can_recognise_is_said_to_be_not_checked(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"), at_home("h1", "祖传药丸"))
    missing = [one for one in report(books, IBUPROFEN).not_checked if one.implicated == ("MedicationStatement/h1",)]
    assert [(one.kind, one.order) for one in missing] == [(Kind.INTERACTION, "0")]


def test_a_shock_told_in_words_is_known_as_one(books: Books) -> None:
    told = builders.allergy("a1", "青霉素")
    told["reaction"] = [{"description": "输液后休克抢救", "manifestation": [{"text": "其他"}]}]
    load(books, patient(), stay(), told)
    found = [
        one.tier for one in report(books, draft("amoxicillin-cap", dose="0.5")).findings if one.kind is Kind.ALLERGY
    ]
    assert found == [Tier.STOP]
