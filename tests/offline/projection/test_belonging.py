"""What belongs to the present stay: orders of a visit, of an earlier stay, and what is taken home, on the ward after them."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.clinical.orders import Review, review_code
from client.commands import GivenLine, IssueCertificate, OrderDraft, Prescribed, SignOrders
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code, OrderKind, OrderTerm
from offline.projection import lists
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW, PATIENT, act, draft, give, ident, keep, load, sign, verify
from tests.support.clinic import WAITING, booked, stage, visit
from tests.support.whole import Hospital, Place, knowledge, run, session
from ui.clinic.visit_model import VisitModel
from ui.doctor import review_model
from ui.doctor.drafts_model import added, with_reason
from ui.doctor.order_book import order_book
from ui.nurse.due_model import as_needed
from ui.printing.order_lines import blocks, in_force

MG = Amount(value=Decimal("2.5"), unit="mg", code="mg")


def prn_for_home() -> OrderDraft:
    boxes = Amount(value=Decimal(1), unit="盒")
    plain = draft("paracetamol-tab", frequency="PRN", term=OrderTerm.DISCHARGE)
    return msgspec.structs.replace(plain, days=7, quantity=boxes, is_as_needed=True, min_interval_h=6)


def test_a_drug_taken_home_as_needed_is_not_offered_to_the_ward_nurse_and_not_charted_there(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, prn_for_home(), overrides=()))
        await place.settle()
        rows = await place.station.orders(PATIENT)
        assert OrderTerm.DISCHARGE in {row.order.term for row in rows}
        assert as_needed(rows, knowledge().pack.catalogue, place.clock.now()) == ()
        order, task = await place.key_of(ident(1), "MedicationRequest"), await place.key_of(ident(1), "Task")
        await place.submit(verify(2, order, task))
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(give(3, order, None))
        assert "not-on-ward" in refused.value.facts

    run(tmp_path, case)


def prescription(n: int) -> SignOrders:
    form = Prescribed(form=1, kind="ordinary", packs=1, pack="盒")
    plain = draft("warfarin-tab", dose="2.5", unit="mg", frequency="QD")
    made: dict[str, Any] = {**act(n, who=WAITING), "encounter": "Encounter/v21"}
    line = msgspec.structs.replace(plain, days=7, prescription=form)
    return SignOrders(**made, drafts=(line,), acknowledged_not_checked=True, is_outpatient=True)


async def admitted_after_a_prescription(hospital: Hospital, place: Place) -> None:
    await stage(hospital, place)
    await place.submit(prescription(10))
    await place.settle()
    period = {"start": builders.stamp(NOW - timedelta(hours=1)), "end": builders.stamp(NOW)}
    await hospital.change("Encounter/v21", status="finished", period=period)
    await hospital.put(builders.bed(21), builders.stay(21, 21))
    for _ in range(3):
        place.pass_time(30)
        await place.duty("scopes")
        await place.round()


def test_a_prescription_of_the_clinic_is_no_order_of_the_ward_he_is_admitted_to(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await admitted_after_a_prescription(hospital, place)
        place.pass_time(3600 * 20)
        (row,) = await place.station.orders(WAITING)
        assert (row.order.drug_id, row.is_of_stay) == ("warfarin-tab", False)
        assert await place.station.due(patient=WAITING) == ()
        assert await place.station.to_verify(WAITING) == ()
        assert blocks((row,), place.clock.now()) == ()
        assert in_force((row,)) == ()
        assert review_model.begin(WAITING, (row,)).groups == ()
        assert (await place.station.discharge(WAITING)).running == ()

    run(tmp_path, case)


def test_nobody_charts_a_dose_of_a_prescription_of_the_clinic_on_the_ward(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await admitted_after_a_prescription(hospital, place)
        key = await place.key_of(ident(10), "MedicationRequest")
        line = GivenLine(order=key, what=Code(text="warfarin"), amount=MG)
        given = msgspec.structs.replace(give(11, key, None, who=WAITING), lines=(line,), occurred_at=place.clock.now())
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(given)
        assert "not-on-ward" in refused.value.facts
        plain = OrderDraft(
            kind=OrderKind.OTHER,
            term=OrderTerm.ONCE,
            what=review_code(Review.DISCHARGE, "出院医嘱"),
            catalogue_id="",
            starts_at=NOW,
        )
        await place.submit(sign(20, plain, who=WAITING, kept=()))  # the review need not name it

    run(tmp_path, case)


def test_who_lies_on_the_ward_and_is_seen_in_the_clinic_gets_a_prescription_of_the_visit(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(booked(1), visit(1))
        await stage(hospital, place)
        for _ in range(3):
            place.pass_time(30)
            await place.duty("scopes")
            await place.round()
        model = VisitModel(place.station, session(builders.DOCTOR), order_book(place.station.knowledge))
        await model.load_ward()
        assert await model.open(PATIENT)
        assert model.sheet is not None
        line = msgspec.structs.replace(draft("warfarin-tab", dose="2.5", unit="mg", frequency="QD"), days=5)
        model.put_sheet(added(model.sheet, [line]))
        await model.check(None)
        sheet = model.sheet
        for finding in sheet.unanswered():
            sheet = with_reason(sheet, finding, "INR 监测")
        if sheet is not model.sheet:
            model.put_sheet(sheet)
        assert await model.sign(PATIENT, model.sheet.version) == ()
        (made,) = [row for row in await place.station.orders(PATIENT) if row.order.drug_id == "warfarin-tab"]
        assert (made.order.encounter, made.is_outpatient, made.is_for_ward) == ("Encounter/v1", True, False)
        assert "warfarin-tab" not in {one.lines[0].drug_id for one in await place.station.due(patient=PATIENT)}

    run(tmp_path, case)


def test_an_outpatient_signature_in_a_stay_is_not_taken(tmp_path: Path) -> None:
    """It would be an order of the ward that no nurse is asked to check."""

    async def case(hospital: Hospital, place: Place) -> None:
        form = Prescribed(form=1, kind="ordinary", packs=1, pack="盒")
        line = msgspec.structs.replace(draft("ambroxol-tab", dose="30", unit="mg"), days=5, prescription=form)
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(sign(1, line, is_outpatient=True))
        assert "no-visit" in refused.value.facts

    run(tmp_path, case)


def test_nothing_of_one_patient_is_signed_into_the_stay_of_another(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        made = {**act(1), "encounter": "Encounter/e2"}
        line = draft("ambroxol-tab", dose="30", unit="mg")
        paper = {**act(2), "encounter": "Encounter/e2"}
        for wanted in (
            SignOrders(**made, drafts=(line,), acknowledged_not_checked=True),
            IssueCertificate(**paper, certificate="diagnosis", number="1", title="诊断证明", text="支气管哮喘"),
        ):
            with pytest.raises(PolicyRefused) as refused:
                await place.submit(wanted)
            assert "other-patient" in refused.value.facts

    run(tmp_path, case)


def earlier_stay() -> dict[str, Any]:
    period = {"start": builders.stamp(NOW - timedelta(days=105)), "end": builders.stamp(NOW - timedelta(days=100))}
    kind = {"system": names.ACT_CODE, "code": "IMP"}
    subject = {"reference": PATIENT}
    return {
        "resourceType": "Encounter",
        "id": "old",
        "status": "finished",
        "class": kind,
        "subject": subject,
        "period": period,
    }


def of_the_earlier_stay(ident: str, **more: Any) -> dict[str, Any]:
    order = builders.drug_order(ident, "ambroxol-tab", start=NOW - timedelta(days=100))
    return {**order, "encounter": {"reference": "Encounter/old"}, **more}


def test_who_is_admitted_again_takes_home_nothing_of_the_last_stay(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        home = {"category": [{"coding": [{"system": names.ORDER_TERM, "code": "discharge"}]}]}
        left = {
            "resourceType": "ServiceRequest",
            "id": "left",
            "status": "completed",
            "intent": "order",
            "code": {"coding": [{"system": names.REVIEW_ORDER, "code": "discharge"}], "text": "出院医嘱"},
            "subject": {"reference": PATIENT},
            "encounter": {"reference": "Encounter/old"},
            "authoredOn": builders.stamp(NOW - timedelta(days=100)),
        }
        await hospital.put(earlier_stay(), of_the_earlier_stay("home", **home), of_the_earlier_stay("ran"), left)
        place.pass_time(30)
        await place.duty("pull")
        found = await place.station.discharge(PATIENT)
        assert found.taken_home == ()
        assert found.order is None
        assert "ambroxol-tab" not in {row.order.drug_id for row in found.running}

    run(tmp_path, case)


def test_the_discharge_record_of_the_last_stay_is_not_that_of_this_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(earlier_stay())
        place.pass_time(30)
        await place.duty("pull")
        kind = Code(text="出院记录", system=names.LOINC, code="18842-5", others=((names.DOCUMENT_TYPE, "discharge"),))
        written = msgspec.structs.replace(builders.note(2, "好转"), note_kind=kind, title="出院记录")
        await place.submit(msgspec.structs.replace(written, encounter="Encounter/old"))
        await place.settle()
        assert (await place.station.discharge(PATIENT)).summary is None

    run(tmp_path, case)


def test_an_order_that_ran_out_waits_for_no_check(books: Books) -> None:
    load(books, builders.ward(), builders.bed(2), builders.patient(1), builders.stay(1, 2))
    keep(books, sign(1, msgspec.structs.replace(draft("ambroxol-tab"), days=2)))
    who = lists.people(books)
    assert len(lists.unverified(books, who, NOW)) == 1
    assert lists.unverified(books, who, NOW + timedelta(days=9)) == ()
