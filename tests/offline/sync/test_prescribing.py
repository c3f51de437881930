"""Outpatient forms are judged where a signature is stored: what no screen split, or no reason lengthens, is not taken."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from client.commands import OrderDraft, Prescribed, SignOrders
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code, OrderKind, OrderTerm
from tests.support.builders import DOCTOR, NOW, ident
from tests.support.clinic import WAITING, stage
from tests.support.whole import Hospital, Place, run


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
