"""Outpatient forms are judged where a signature is stored: what no screen split, or no reason lengthens, is not taken."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AntimicrobialUse, OrderDraft, Override, Prescribed, RecordSkinTest, SignOrders
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code, OrderKind, OrderTerm
from offline.work_views import WorkKind
from tests.offline.test_confirm import with_doctor
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, NURSE, ident, stop
from tests.support.clinic import WAITING, stage
from tests.support.whole import Hospital, Place, run, session
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


RED = {"kind": "narcotic", "patient_id": "11010519491231002X"}


@pytest.mark.parametrize(
    ("said", "against"),
    [
        ({"kind": "narcotic"}, "patient-id-missing"),
        ({**RED, "patient_id": "110105194912310021"}, "patient-id-form"),
        ({**RED, "agent_name": "王五"}, "agent-half"),
        ({**RED, "agent_name": "王五", "agent_id": "1101"}, "agent-id-form"),
    ],
)
def test_a_narcotic_form_names_who_it_is_for_and_who_collects_it(
    tmp_path: Path, said: dict[str, str], against: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        with pytest.raises(PolicyRefused, match=against):
            await signed(place, sign(morphine(**said)))

    run(tmp_path, case)


async def signed(place: Place, command: SignOrders) -> None:
    """By the doctor who proved himself, with a reason for whatever asks for one."""
    with_doctor(place.station)
    await place.station.confirm(session(DOCTOR), "right")
    report = await place.station.check(command.patient, command.drafts)
    asked = tuple(
        Override(
            rule_id=one.rule_id,
            severity="high",
            finding="x",
            reason="镇痛",
            draft_index=int(one.order),
            source="s",
            pack_version="v",
        )
        for one in report.findings
        if one.tier == 2
    )
    await place.submit(msgspec.structs.replace(command, overrides=asked, acknowledged_not_checked=True))


def morphine(**said: Any) -> OrderDraft:
    plain = draft("morphine-srtab", days=3, said=form(**said))
    return msgspec.structs.replace(plain, dose=Amount(value=Decimal(30), unit="mg", code="mg"), frequency="Q12H")


def test_the_numbers_of_a_narcotic_form_reach_central_and_are_read_back(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        agent = {"agent_name": "王五", "agent_id": "440524188001010014"}
        await signed(place, sign(morphine(**RED, **agent)))
        await place.settle()
        (row,) = [one for one in await place.station.orders(WAITING) if one.order.drug_id == "morphine-srtab"]
        form_read = row.order.prescription
        assert form_read is not None
        assert (form_read.patient_id, form_read.agent_name) == (RED["patient_id"], "王五")
        assert form_read.agent_id == "440524188001010014"
        (request,) = [
            one for one in await hospital.find("MedicationRequest", patient=WAITING) if one["id"] in row.order.key
        ]
        (said,) = [one for one in request["extension"] if one["url"] == names.PRESCRIPTION_FORM]
        number = next(one["valueIdentifier"] for one in said["extension"] if one["url"] == "patient-id")
        assert number["type"]["coding"][0]["code"] == "NI"

    run(tmp_path, case)


def test_on_a_ward_a_long_term_narcotic_is_refused_and_one_for_a_day_is_taken(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        plain = builders.draft("morphine-inj", dose="5", unit="mg", frequency="QD")
        long = msgspec.structs.replace(plain, term=OrderTerm.LONG)
        with pytest.raises(PolicyRefused, match="controlled-daily"):
            await signed(place, builders.sign(1, long))
        once = msgspec.structs.replace(plain, term=OrderTerm.ONCE, frequency="ONCE")
        await signed(place, builders.sign(2, once))

    run(tmp_path, case)


def test_a_narcotic_taken_home_from_a_ward_for_too_long_is_refused(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        home = msgspec.structs.replace(
            builders.draft("morphine-srtab", dose="30", unit="mg", frequency="Q12H"),
            term=OrderTerm.DISCHARGE,
            days=15,
            quantity=Amount(value=Decimal(30), unit="片"),
        )
        with pytest.raises(PolicyRefused, match="controlled-home"):
            await signed(place, builders.sign(1, home))
        with pytest.raises(PolicyRefused, match="controlled-home"):
            await signed(place, builders.sign(2, msgspec.structs.replace(home, remark="饭后服")))
        await signed(place, builders.sign(3, msgspec.structs.replace(home, is_chronic_pain=True)))
        await place.settle()
        rows = [row.order for row in await place.station.orders(builders.PATIENT)]
        assert [one.is_chronic_pain for one in rows if one.drug_id == "morphine-srtab"] == [True]

    run(tmp_path, case)


def test_other_than_the_days_need_is_handed_out_only_with_a_word_and_ten_times_as_much_never(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        home = msgspec.structs.replace(
            builders.draft("cetirizine-tab", dose="10", unit="mg", frequency="QD"),
            term=OrderTerm.DISCHARGE,
            days=7,
            quantity=Amount(value=Decimal(3000), unit="片"),
        )
        with pytest.raises(PolicyRefused, match="quantity-by-far"):
            await signed(place, builders.sign(1, msgspec.structs.replace(home, remark="家中备用")))
        fewer = msgspec.structs.replace(home, quantity=Amount(value=Decimal(5), unit="片"))
        with pytest.raises(PolicyRefused, match="quantity-otherwise"):
            await signed(place, builders.sign(2, fewer))
        await signed(place, builders.sign(3, msgspec.structs.replace(fewer, remark="家中还有 2 片")))

    run(tmp_path, case)
