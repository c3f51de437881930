"""Outpatient forms are judged where a signature is stored: what no screen split, or no reason lengthens, is not taken."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AntimicrobialUse, OrderDraft, Prescribed, RecordSkinTest, SignOrders
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code, OrderKind, OrderTerm
from offline.work_views import WorkKind
from tests.support.builders import DOCTOR, NOW, NURSE, ident, stop
from tests.support.clinic import WAITING, stage
from tests.support.whole import Hospital, Place, run
from ui.printing.clinic_documents import form_pages
from ui.printing.order_lines import AS_RECORDED


def draft(drug: str = "montelukast-tab", days: int = 5, said: Prescribed | None = None) -> OrderDraft:
    return OrderDraft(
        kind=OrderKind.MEDICATION,
        term=OrderTerm.ONCE,
        what=Code(text=drug),
        catalogue_id=drug,
        dose=Amount(value=Decimal(10), unit="mg", code="mg"),
        route=Code(text="po", system=names.ROUTE, code="PO"),
        frequency="QN",
        starts_at=NOW,
        days=days,
        prescription=said,
    )


def form(number: int = 1, kind: str = "ordinary", packs: int = 1, **more: Any) -> Prescribed:
    return Prescribed(form=number, kind=kind, packs=packs, **more)


def sign(*drafts: OrderDraft, is_outpatient: bool = True) -> SignOrders:
    act: dict[str, Any] = {"author": DOCTOR, "patient": WAITING, "occurred_at": NOW, "encounter": "Encounter/v21"}
    return SignOrders(id=ident(5), **act, drafts=drafts, acknowledged_not_checked=True, is_outpatient=is_outpatient)


@pytest.mark.parametrize(
    ("drafts", "against"),
    [
        ((draft(),), "prescription-forms"),
        ((draft(said=form(kind="emergency")), draft("prednisone-tab", said=form(2))), "prescription-forms"),
        ((draft(said=form(kind="narcotic")),), "prescription-forms"),
        ((draft(said=form()), draft("prednisone-tab", said=form(2))), "prescription-forms"),
        ((draft(days=8, said=form(packs=2)),), "too-long"),
        ((draft(said=form(packs=99)),), "prescription-packs"),
    ],
)
def test_forms_that_the_law_does_not_allow_are_not_taken(
    tmp_path: Path, drafts: tuple[OrderDraft, ...], against: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        with pytest.raises(PolicyRefused, match=against):
            await place.submit(sign(*drafts))

    run(tmp_path, case)


def test_who_does_not_say_that_it_is_a_visit_escapes_no_form(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        with pytest.raises(PolicyRefused, match="prescription-forms"):
            await place.submit(sign(draft("diazepam-tab", days=90), is_outpatient=False))

    run(tmp_path, case)


async def emergency(hospital: Hospital, place: Place) -> None:
    await stage(hospital, place)
    await hospital.change("Encounter/v21", **{"class": {"system": names.ACT_CODE, "code": "EMER"}})
    place.pass_time(30)
    await place.duty("scopes", "pull")


def test_in_an_emergency_visit_the_forms_are_yellow_and_last_three_days(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await emergency(hospital, place)
        with pytest.raises(PolicyRefused, match="prescription-forms"):
            await place.submit(sign(draft(days=3, said=form())))
        with pytest.raises(PolicyRefused, match="too-long"):
            await place.submit(sign(draft(days=4, said=form(kind="emergency"))))
        await place.submit(sign(draft(days=3, said=form(kind="emergency"))))

    run(tmp_path, case)


def test_an_emergency_visit_stands_in_the_queue_of_its_clinic(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await emergency(hospital, place)
        rows = (await place.station.clinic()).rows
        assert [row.visit.is_emergency for row in rows if row.visit and row.patient.key == WAITING] == [True]

    run(tmp_path, case)


def test_a_long_course_with_its_reason_is_taken_and_reaches_central_with_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        await place.submit(sign(draft(days=28, said=form(packs=6, reason="慢性病"))))
        (row,) = await place.station.orders(WAITING)
        assert row.is_outpatient
        assert row.order.prescription is not None
        assert row.order.prescription.reason == "慢性病"
        await place.settle()
        (there,) = await hospital.find("MedicationRequest", patient=WAITING)
        assert there["dispenseRequest"]["expectedSupplyDuration"]["value"] == 28

    run(tmp_path, case)


HELD = Prescribed(form=1, kind="ordinary", packs=2, pack="24 粒")


async def under_test(place: Place) -> str:
    """A drug of the visit held for its skin test; the key of the test's order."""
    test = OrderDraft(
        kind=OrderKind.NURSING,
        term=OrderTerm.ONCE,
        what=Code(text="青霉素皮试", system=names.NURSING_ORDER, code="SKINTEST-PEN"),
        catalogue_id="SKINTEST-PEN",
        starts_at=NOW,
    )
    drug = msgspec.structs.replace(
        draft("amoxicillin-cap", days=7, said=HELD),
        dose=Amount(value=Decimal(500), unit="mg", code="mg"),
        frequency="Q8H",
        held_for="SKINTEST-PEN",
    )
    await place.submit(sign(test, drug))
    return await place.key_of(ident(5), "ServiceRequest")


def read(test: str, outcome: str) -> RecordSkinTest:
    act: dict[str, Any] = {"author": NURSE, "patient": WAITING, "occurred_at": NOW, "encounter": "Encounter/v21"}
    what = Code(text="青霉素皮试", system=names.NURSING_ORDER, code="SKINTEST-PEN")
    return RecordSkinTest(
        id=ident(6), **act, test=test, what=what, outcome=outcome, read_by="周护士、李护士", batch="B1"
    )


def test_a_skin_test_of_the_clinic_is_listed_for_the_nurse_and_its_positive_reading_tells_the_doctor(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        test = await under_test(place)
        assert [(one.patient, one.test.key) for one in await place.station.skin_tests_waiting()] == [(WAITING, test)]
        await place.submit(read(test, "positive"))
        work = await place.station.work(DOCTOR.reference)
        assert [one.patient for one in work.items if one.kind is WorkKind.SKIN_TEST] == [WAITING]

    run(tmp_path, case)


@pytest.mark.parametrize("outcome", ["", "positive"])
def test_no_prescription_is_printed_of_a_drug_whose_skin_test_is_pending_or_positive(
    tmp_path: Path, outcome: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        test = await under_test(place)
        if outcome:
            await place.submit(read(test, outcome))
        rows = await place.station.orders(WAITING)
        positive = (await place.station.visit_chart(WAITING)).not_to_dispense
        assert bool(positive) is bool(outcome)
        assert form_pages(rows, AS_RECORDED, positive) == ()

    run(tmp_path, case)


def test_nobody_looks_after_three_days_at_an_antibacterial_that_was_taken_home(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        use = AntimicrobialUse(purpose="treatment", indication="支气管炎")
        drug = msgspec.structs.replace(
            draft("azithromycin-tab", days=3, said=form()),
            dose=Amount(value=Decimal(500), unit="mg", code="mg"),
            antimicrobial=use,
        )
        await place.submit(sign(drug))
        assert {row.resource_type for row in await place.rows(ident(5))} >= {"MedicationRequest"}
        assert "Task" not in {row.resource_type for row in await place.rows(ident(5))}

    run(tmp_path, case)


def test_a_request_that_was_stopped_is_no_more_listed_beside_the_visit(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        key = await under_test(place)
        assert key in {one.key for one in (await place.station.visit_chart(WAITING)).requests}
        await place.submit(stop(7, key, who=WAITING))
        assert key not in {one.key for one in (await place.station.visit_chart(WAITING)).requests}

    run(tmp_path, case)
