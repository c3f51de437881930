"""Transfer, discharge and operation: every long-term order is stopped or kept by a person's word, in one act that a nurse checks."""

from pathlib import Path

import pytest

from client.commands import Ending, EndingKind, OrderDraft, SignOrders
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Code, OrderKind, OrderStatus, OrderTerm
from offline.outbox import State
from tests.support import builders
from tests.support.builders import NOW, PATIENT, ident
from tests.support.whole import Hospital, Place, run

FIRST, SECOND = "MedicationRequest/o1", "MedicationRequest/second"


def review(n: int, kind: str, *, stop: tuple[str, ...] = (), keep: tuple[str, ...] | None = ()) -> SignOrders:
    draft = OrderDraft(
        kind=OrderKind.OTHER,
        term=OrderTerm.ONCE,
        what=Code(text=kind, system=names.REVIEW_ORDER, code=kind),
        catalogue_id=kind,
        starts_at=NOW,
        remark="kept: some",
    )
    endings = tuple(Ending(orders=(key,), versions=(None,), how=EndingKind.STOP, at=NOW, reason=kind) for key in stop)
    return builders.sign(n, draft, endings=endings, kept=keep)


async def with_two(hospital: Hospital, place: Place) -> None:
    await hospital.put(builders.drug_order("second", "omeprazole-cap"))
    await place.duty("pull")


def test_one_signature_stops_what_was_said_to_stop_and_leaves_what_was_kept(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_two(hospital, place)
        await place.submit(review(1, "transfer", stop=(FIRST,), keep=(SECOND,)))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert (await hospital.read(FIRST))["status"] == "stopped"
        assert (await hospital.read(SECOND))["status"] == "active"
        order = await hospital.read(await place.key_of(ident(1), "ServiceRequest"))
        assert order["code"]["coding"][0] == {"system": names.REVIEW_ORDER, "code": "transfer"}
        assert order["note"][0]["text"] == "kept: some"
        groups = await place.station.to_verify(PATIENT)
        assert "transfer" in {row.order.what.text for group in groups for row in group.rows}, "a nurse checks it"

    run(tmp_path, case)


def test_an_order_that_nobody_decided_about_is_not_kept_in_silence(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_two(hospital, place)
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(review(1, "post-operative", stop=(FIRST,)))
        assert refused.value.facts == ("sign-orders", "unreviewed")
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(review(2, "post-operative", keep=None))
        assert refused.value.facts == ("sign-orders", "no-review")
        assert await place.waiting() == 0
        await place.submit(review(3, "post-operative", keep=(FIRST, SECOND)))
        await place.settle()
        assert (await hospital.read(FIRST))["status"] == "active"

    run(tmp_path, case)


def test_a_one_off_order_is_no_part_of_the_review(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        once = builders.draft("omeprazole-cap", frequency="ST", term=OrderTerm.ONCE)
        await place.submit(builders.sign(1, once))
        await place.submit(review(2, "transfer", stop=(FIRST,)))
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED

    run(tmp_path, case)


def test_without_central_a_transfer_is_signed_and_a_discharge_is_not(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        for _ in range(6):
            await place.round()
            place.pass_time(5.0)
        assert place.station.status.is_emergency_entry
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(review(1, "discharge", stop=(FIRST,)))
        assert refused.value.facts == ("sign-orders", "needs-central")
        await place.submit(review(2, "transfer", stop=(FIRST,)))
        row = next(one for one in await place.station.orders(PATIENT) if one.order.key == FIRST)
        assert row.order.status is OrderStatus.STOPPED
        place.link.is_dark = False
        await place.settle()
        assert (await hospital.read(FIRST))["status"] == "stopped"

    run(tmp_path, case)


def test_an_order_that_another_changed_meanwhile_brings_the_whole_review_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_two(hospital, place)
        place.link.is_dark = True
        command = review(1, "transfer", stop=(FIRST, SECOND))
        await place.submit(command)
        await hospital.change(SECOND, note=[{"text": "half"}])
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "changed"
        assert (await hospital.read(FIRST))["status"] == "active", "nothing of it is done by halves"

    run(tmp_path, case)
