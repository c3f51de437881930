"""A discharge: medicines for home, what is still open, the front page; and an order that was added meanwhile."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, Ending, EndingKind, OrderDraft
from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.records import Amount, Code, DiagnosisUse, DoseOutcome, OrderKind, OrderTerm, Verification
from client.records.notes import FieldKind, NoteField, NoteSection
from offline.care_views import Discharge
from offline.outbox import State
from tests.support import builders
from tests.support.builders import NOW, PATIENT, act, draft, give, ident, sign
from tests.support.whole import Hospital, Place, checked, run


def home_drug(drug: str = "ambroxol-tab", **more: Any) -> OrderDraft:
    plain = draft(drug, dose="30", unit="mg", term=OrderTerm.DISCHARGE)
    boxes = Amount(value=Decimal(2), unit="盒")
    return msgspec.structs.replace(plain, days=7, quantity=boxes, **more)


async def seen(place: Place) -> Discharge:
    return await place.station.discharge(PATIENT)


def test_discharge_medicines_reach_central_with_days_and_quantity_and_are_never_due_on_the_ward(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = await place.station.due(patient=PATIENT)
        await place.submit(sign(1, home_drug()))
        await place.settle()
        (made,) = [
            one
            for one in await hospital.find("MedicationRequest", patient=PATIENT)
            if one["category"][0]["coding"][0]["code"] == "discharge"
        ]
        assert made["dispenseRequest"]["quantity"] == {"value": 2, "unit": "盒"}
        assert made["dispenseRequest"]["expectedSupplyDuration"]["value"] == 7
        assert await place.state(ident(1)) is State.CONFIRMED
        found = await seen(place)
        (row,) = found.taken_home
        assert (row.order.days, row.order.quantity) == (7, Amount(value=Decimal(2), unit="盒"))
        assert await place.station.due(patient=PATIENT) == before

    run(tmp_path, case)


def test_a_drug_of_the_ward_taken_home_is_no_duplicate_of_itself(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, home_drug("paracetamol-tab", remark="按盒发药")))
        assert [row.order.drug_id for row in (await seen(place)).taken_home] == ["paracetamol-tab"]
        await hospital.put(builders.lab("news", "2951-2", "140", "mmol/L"))  # so that it is judged again on its way
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_home_medicines_are_shown_beside_what_was_given_and_what_is_taken_home(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        said = {
            "resourceType": "MedicationStatement",
            "id": "ms1",
            "status": "active",
            "medicationCodeableConcept": {
                "coding": [{"system": names.DRUG, "code": "amlodipine-tab"}],
                "text": "苯磺酸氨氯地平片",
            },
            "subject": {"reference": PATIENT},
            "dateAsserted": NOW.isoformat(),
            "informationSource": {"display": "患者本人"},
            "dosage": [{"text": "5 mg 口服 每日1次"}],
        }
        await hospital.put(said)
        await place.duty("pull")
        found = await seen(place)
        (home,) = found.home
        assert (home.name, home.dose, home.source) == ("苯磺酸氨氯地平片", "5 mg 口服 每日1次", "患者本人")
        assert [row.order.drug_id for row in found.running] == ["paracetamol-tab"]

    run(tmp_path, case)


def test_what_is_open_is_told_and_none_of_it_is_hidden(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.lab("crit", "2823-3", "6.9", "mmol/L", flagged="HH"))
        await place.duty("pull")
        await place.submit(sign(1, draft("ambroxol-tab", dose="30", unit="mg")))
        kinds = [one.kind for one in (await seen(place)).open]
        assert "unread-critical" in kinds
        assert "undelivered" in kinds
        assert kinds.count("long-term") == 2

    run(tmp_path, case)


def test_the_front_page_names_the_rule_and_its_source_until_it_is_met(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        rules = {one.check: one for one in (await seen(place)).findings}
        assert {"main-diagnosis", "diagnosis-codes", "leaving", "outcome"} <= rules.keys()
        assert all(one.source for one in rules.values())
        final: dict[str, Any] = {
            "use": DiagnosisUse.DISCHARGE,
            "verification": Verification.CONFIRMED,
            "is_primary": True,
        }
        await place.submit(builders.diagnose(1, **final))
        await place.submit(summary(2))
        left = {one.check for one in (await seen(place)).findings}
        assert not left & {"main-diagnosis", "diagnosis-codes", "leaving", "outcome"}

    run(tmp_path, case)


def summary(n: int) -> Any:
    kind = Code(text="出院记录", system=names.LOINC, code="18842-5", others=((names.DOCUMENT_TYPE, "discharge"),))
    fields = (
        NoteField(id="outcome", label="转归", kind=FieldKind.CHOICE, value="好转"),
        NoteField(id="way", label="离院方式", kind=FieldKind.CHOICE, value="医嘱离院"),
    )
    section = NoteSection(id="leaving", title="出院", fields=fields)
    return msgspec.structs.replace(
        builders.note(n, "转归：好转\n离院方式：医嘱离院"), note_kind=kind, title="出院记录", sections=(section,)
    )


def discharge_order(n: int, *ended: Any, kept: tuple[str, ...] = ()) -> Any:
    line = OrderDraft(
        kind=OrderKind.OTHER,
        term=OrderTerm.ONCE,
        what=Code(text="出院医嘱", system=names.REVIEW_ORDER, code="discharge"),
        catalogue_id="discharge",
        starts_at=NOW,
    )
    return sign(n, line, endings=ended, kept=kept)


def ending(key: str, version: str | None) -> Any:
    return Ending(orders=(key,), versions=(version,), how=EndingKind.STOP, at=NOW, reason="出院")


def test_an_order_added_meanwhile_is_not_discharged_over(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.drug_order("late", "ambroxol-tab"))
        await place.duty("pull")
        (paracetamol,) = [row for row in (await seen(place)).running if row.order.drug_id == "paracetamol-tab"]
        with pytest.raises(PolicyRefused):
            await place.submit(discharge_order(1, ending(paracetamol.order.key, paracetamol.order.version)))
        both = [ending(row.order.key, row.order.version) for row in (await seen(place)).running]
        await place.submit(discharge_order(2, *both))
        found = await seen(place)
        assert found.order is not None
        assert found.running == ()

    run(tmp_path, case)


def test_an_order_changed_at_central_while_the_discharge_was_on_its_way_waits_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        (row,) = (await seen(place)).running
        await place.submit(discharge_order(1, ending(row.order.key, row.order.version)))
        await hospital.change(row.order.key, priority="urgent")
        await place.settle()
        assert await place.state(ident(1)) is State.CONFLICT
        await place.decide(2, Choice.KEEP_MINE)
        await place.settle()
        assert (await hospital.read(row.order.key))["status"] == "stopped"

    run(tmp_path, case)


def test_the_comparison_is_kept_as_a_signed_document(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        kind = Code(text="出院带药核对", others=((names.DOCUMENT_TYPE, "discharge-medicines"),))
        field = NoteField(id="m1", label="苯磺酸氨氯地平片", kind=FieldKind.TEXT, value="停用 · 血压偏低")
        section = NoteSection(id="medicines", title="出院带药核对", fields=(field,))
        written = msgspec.structs.replace(
            builders.note(1, "苯磺酸氨氯地平片：停用 · 血压偏低"),
            note_kind=kind,
            title="出院带药核对",
            sections=(section,),
        )
        await place.submit(written)
        found = await seen(place)
        assert found.comparison is not None
        assert found.comparison.note.sections[0].fields[0].value == "停用 · 血压偏低"
        await place.settle()
        assert await place.state(act(1)["id"]) is State.CONFIRMED

    run(tmp_path, case)


def test_an_order_that_came_to_central_after_the_review_stops_the_discharge_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        (row,) = (await seen(place)).running
        await place.submit(discharge_order(1, ending(row.order.key, row.order.version)))
        await hospital.put(builders.drug_order("late", "ambroxol-tab"))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFLICT
        conflict = await place.conflict()
        assert conflict.conflict == "unreviewed"
        assert (await hospital.read(row.order.key))["status"] == "active", "nothing was stopped unseen"
        await place.decide(2, Choice.KEEP_MINE)
        await place.settle()
        assert (await hospital.read(row.order.key))["status"] == "stopped"
        assert (await hospital.read("MedicationRequest/late"))["status"] == "active"

    run(tmp_path, case)


def test_what_a_discharge_order_ended_is_listed_again_when_the_order_is_taken_back(tmp_path: Path) -> None:
    """It stops at the signature, before any check, and taking it back starts nothing again by itself."""

    async def case(hospital: Hospital, place: Place) -> None:
        (row,) = (await seen(place)).running
        await place.submit(discharge_order(1, ending(row.order.key, row.order.version)))
        assert "to-reissue" not in {one.kind for one in (await seen(place)).open}
        await place.submit(builders.void(2, await place.key_of(ident(1), "ServiceRequest")))
        found = await seen(place)
        assert found.order is None
        assert found.running == ()
        assert [one.what for one in found.open if one.kind == "to-reissue"] == [row.order.what.text]
        await place.settle()
        assert [one.kind for one in (await seen(place)).open].count("to-reissue") == 1

    run(tmp_path, case)


@pytest.mark.parametrize(("missing", "field"), [({"days": None}, "days"), ({"quantity": None}, "quantity")])
def test_a_medicine_for_home_says_for_how_many_days_and_how_much(
    tmp_path: Path, missing: dict[str, Any], field: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with pytest.raises(InputRefused) as refused:
            await place.submit(sign(1, msgspec.structs.replace(home_drug(), **missing)))
        assert refused.value.facts[:2] == (field, "empty")
        own = msgspec.structs.replace(home_drug(), quantity=None, is_own_supply=True)
        await place.submit(sign(2, own))  # he has it at home: nothing is handed out
        assert (await seen(place)).taken_home[0].order.is_own_supply

    run(tmp_path, case)


def test_an_infusion_that_still_runs_is_open_before_leaving_though_its_order_was_stopped(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        begun = give(10, "MedicationRequest/o1", NOW - timedelta(minutes=10))
        await place.submit(msgspec.structs.replace(begun, outcome=DoseOutcome.IN_PROGRESS))
        await place.settle()
        assert [one.kind for one in (await seen(place)).open] == ["running-infusion"]
        await hospital.change("MedicationRequest/o1", status="stopped")
        place.pass_time(60)
        await place.round()
        assert "running-infusion" in [one.kind for one in (await seen(place)).open]

    run(tmp_path, case)
