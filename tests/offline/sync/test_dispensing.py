"""What the pharmacy hands out, or does not, stands at the order; it is never read as given."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from client.commands import GivenLine
from client.records import Amount, Code, OrderTerm
from offline.views import CourseKind, OrderRow, Standing
from tests.support import builders
from tests.support.builders import NOW, PATIENT, draft, give, sign, verify
from tests.support.whole import Hospital, Place, run


def handed(n: int, order: str, minutes: int, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "MedicationDispense",
        "id": f"out{n}",
        "status": "completed",
        "medicationCodeableConcept": {"text": "奥美拉唑"},
        "subject": {"reference": PATIENT},
        "performer": [{"actor": {"display": "丁香"}}],
        "authorizingPrescription": [{"reference": order}],
        "whenHandedOver": builders.stamp(NOW + timedelta(minutes=minutes)),
        "destination": {"display": "内三病区"},
        **more,
    }


async def mine(place: Place) -> OrderRow:
    return next(row for row in await place.station.orders(PATIENT) if row.order.drug_id == "omeprazole-cap")


def test_what_the_pharmacy_did_last_stands_at_the_order_and_is_not_given(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, draft("omeprazole-cap", dose="20", unit="mg")))
        await place.settle()
        row = await mine(place)
        assert row.dispense is None
        why = {"status": "declined", "statusReasonCodeableConcept": {"text": "缺货"}}
        await hospital.put(handed(1, row.order.key, 0, **why))
        await place.duty("pull")
        row = await mine(place)
        assert row.dispense is not None
        assert (row.dispense.status, row.dispense.reason) == ("declined", "缺货")
        await hospital.put(handed(2, row.order.key, 5))
        await place.duty("pull")
        row = await mine(place)
        assert row.dispense is not None
        assert (row.dispense.status, row.dispense.by, row.dispense.to) == ("completed", "丁香", "内三病区")
        assert (row.last_dose, row.is_begun, row.standing) == (None, False, Standing.CONFIRMED)

    run(tmp_path, case)


def test_a_dispensing_that_was_entered_in_error_is_none(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, draft("omeprazole-cap", dose="20", unit="mg")))
        await place.settle()
        row = await mine(place)
        await hospital.put(handed(1, row.order.key, 0, status="entered-in-error"))
        await place.duty("pull")
        row = await mine(place)
        assert row.dispense is None

    run(tmp_path, case)


def test_the_course_of_an_order_tells_each_step_of_whoever_took_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, draft("omeprazole-cap", frequency="ST", dose="20", unit="mg", term=OrderTerm.ONCE)))
        await place.settle()
        row = await mine(place)
        why = {"status": "declined", "statusReasonCodeableConcept": {"text": "缺货"}}
        await hospital.put(handed(1, row.order.key, 1, **why), handed(2, row.order.key, 5))
        await place.duty("pull")
        row = await mine(place)
        assert row.verify_task is not None
        await place.submit(verify(2, row.order.key, row.verify_task))
        line = GivenLine(
            order=row.order.key,
            what=Code(text="omeprazole-cap"),
            amount=Amount(value=Decimal(20), unit="mg", code="mg"),
        )
        await place.submit(msgspec.structs.replace(give(3, row.order.key, None), lines=(line,)))
        steps = await place.station.order_course(PATIENT, [row.order.key])
        kinds = [(step.kind, step.step) for step in steps]
        assert kinds[0] == (CourseKind.WRITTEN, "")
        assert (CourseKind.DISPENSING, "declined") in kinds
        assert (CourseKind.DISPENSING, "completed") in kinds
        assert {CourseKind.CHECKED, CourseKind.GIVEN} <= {kind for kind, _ in kinds}
        assert [step.words for step in steps if step.step == "declined"] == ["缺货 内三病区"]
        times = [step.at for step in steps if step.at is not None]
        assert times == sorted(times)

    run(tmp_path, case)


def test_the_course_of_another_patients_order_is_nobodys(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, draft("omeprazole-cap", dose="20", unit="mg")))
        row = await mine(place)
        assert await place.station.order_course("Patient/p2", [row.order.key]) == ()

    run(tmp_path, case)
