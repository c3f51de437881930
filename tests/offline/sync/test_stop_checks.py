"""The stop of a long-term order waits for a nurse: asked with the signature, at its time when it lies ahead, confirmed once."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from client.commands import ConfirmStop, Ending, EndingKind, StopOrder, VoidOrder
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, OrderTerm
from offline.outbox import State
from offline.views import VerifyGroup
from tests.offline.sync.test_consults import cut
from tests.support.acts import act
from tests.support.builders import NOW, NURSE, PATIENT, draft, ident, sign
from tests.support.whole import Hospital, Place, run, session

OLD = "MedicationRequest/o1"


async def stopped(place: Place, *, term: OrderTerm = OrderTerm.LONG, ahead: timedelta = timedelta()) -> StopOrder:
    """An order signed and stopped here, or with its stop ahead."""
    drug = draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")
    await place.submit(sign(1, msgspec.structs.replace(drug, term=term)))
    row = next(row for row in await place.station.orders(PATIENT) if row.order.drug_id == "ambroxol-tab")
    keys, versions = (row.order.key,), (row.order.version,)
    stop = StopOrder(**act(2), stop_at=NOW + ahead, orders=keys, versions=versions, reason="好转")
    await place.submit(stop)
    return stop


async def stops(place: Place) -> list[VerifyGroup]:
    return [one for one in await place.station.to_verify(PATIENT) if one.is_stop]


def confirm(n: int, group: VerifyGroup) -> ConfirmStop:
    orders = tuple(row.order.key for row in group.rows)
    return ConfirmStop(**act(n, NURSE), orders=orders, task=group.task or "", task_version=group.task_version)


@pytest.mark.parametrize("is_dark", [False, True])
def test_a_nurse_confirms_a_stop_once_also_in_an_emergency(tmp_path: Path, is_dark: bool) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        if is_dark:
            await cut(place)
        await stopped(place)
        if not is_dark:
            await place.settle()
        (group,) = await stops(place)
        assert (await place.station.nurse_work()).groups == len(await place.station.to_verify())
        await place.submit(confirm(3, group))
        assert await stops(place) == []
        with pytest.raises(PolicyRefused, match="already-confirmed"):
            await place.submit(msgspec.structs.replace(confirm(4, group), task_version=None))
        place.link.is_dark = False
        await place.settle()
        (task,) = await hospital.find("Task", patient=PATIENT, code=names.STOP_VERIFY)
        assert task["status"] == "completed"
        assert task["owner"]["reference"] == NURSE.reference
        assert [one["status"] for one in await hospital.versions(f"Task/{task['id']}")] == ["completed", "requested"]
        (row,) = [row for row in await place.station.orders(PATIENT) if row.stop_check is not None]
        assert row.stop_check is not None
        assert row.stop_check.status == "completed"
        assert await place.states() == {State.CONFIRMED: 3}

    run(tmp_path, case)


def test_a_stop_that_lies_ahead_is_asked_at_its_time(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        stop = await stopped(place, ahead=timedelta(hours=4))
        await place.settle()
        assert await stops(place) == []
        (row,) = [row for row in await place.station.orders(PATIENT) if row.stop_check is not None]
        assert row.stop_check is not None
        early = ConfirmStop(
            **act(3, NURSE),
            orders=(row.order.key,),
            task=row.stop_check.key,
            task_version=row.stop_check.version,
        )
        with pytest.raises(PolicyRefused, match="not-stopped-yet"):
            await place.submit(early)
        place.pass_time(4 * 3600 + 60)
        (group,) = await stops(place)
        assert group.waiting_since == stop.stop_at
        await place.submit(msgspec.structs.replace(confirm(4, group), occurred_at=place.station.clock.now()))
        assert await stops(place) == []

    run(tmp_path, case)


def test_a_one_off_order_asks_for_no_confirmation(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await stopped(place, term=OrderTerm.ONCE)
        assert await stops(place) == []

    run(tmp_path, case)


@pytest.mark.parametrize("how", [EndingKind.STOP, EndingKind.VOID])
def test_a_changed_long_term_order_asks_a_nurse_to_take_the_old_one_away(tmp_path: Path, how: EndingKind) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        old = Ending(orders=(OLD,), versions=("1",), how=how, at=NOW, reason="减量", replaced_by=0)
        await place.submit(sign(1, draft("ambroxol-tab", dose="30", unit="mg", frequency="TID"), endings=(old,)))
        await place.settle()
        (group,) = await stops(place)
        assert [row.order.key for row in group.rows] == [OLD]
        await place.submit(confirm(2, group))
        await place.settle()
        (task,) = await hospital.find("Task", patient=PATIENT, code=names.STOP_VERIFY)
        assert task["status"] == "completed"

    run(tmp_path, case)


def test_a_stop_that_its_doctor_takes_back_before_it_is_sent_asks_nobody(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await cut(place)
        stop = await stopped(place)
        assert len(await stops(place)) == 1
        await place.station.withdraw(session(stop.author), ident(2), "改主意")
        assert await stops(place) == []

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("term", "is_error"), [(OrderTerm.LONG, False), (OrderTerm.ONCE, False), (OrderTerm.LONG, True)]
)
def test_what_a_doctor_takes_back_is_confirmed_by_a_nurse_as_a_stop_is(
    tmp_path: Path, term: OrderTerm, is_error: bool
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        drug = msgspec.structs.replace(draft("ambroxol-tab", dose="30", unit="mg", frequency="TID"), term=term)
        await place.submit(sign(1, drug))
        row = next(row for row in await place.station.orders(PATIENT) if row.order.drug_id == "ambroxol-tab")
        keys, versions = (row.order.key,), (row.order.version,)
        await place.submit(VoidOrder(**act(2), orders=keys, versions=versions, reason="开错", is_error=is_error))
        (group,) = await stops(place)
        assert group.is_void
        assert [one.order.stop_reason for one in group.rows] == ["开错"]
        await place.submit(confirm(3, group))
        assert await stops(place) == []
        place.link.is_dark = False
        await place.settle()
        (task,) = await hospital.find("Task", patient=PATIENT, code=names.STOP_VERIFY)
        assert (task["status"], task["owner"]["reference"]) == ("completed", NURSE.reference)
        assert await place.states() == {State.CONFIRMED: 3}

    run(tmp_path, case)


def test_what_is_taken_back_at_discharge_asks_no_nurse(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        drug = draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")
        await place.submit(
            sign(
                1,
                msgspec.structs.replace(
                    drug, term=OrderTerm.DISCHARGE, days=3, quantity=Amount(value=Decimal(1), unit="盒")
                ),
            )
        )
        row = next(row for row in await place.station.orders(PATIENT) if row.order.drug_id == "ambroxol-tab")
        void = VoidOrder(**act(2), orders=(row.order.key,), versions=(row.order.version,), reason="开错")
        await place.submit(void)
        assert await stops(place) == []

    run(tmp_path, case)
