"""What may be ended, together with what, and since when: asked where it is stored, whatever a screen showed."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Ending, EndingKind, OrderDraft
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Code
from tests.support.builders import NOW, draft, give, ident, sign, stop, void
from tests.support.whole import Hospital, Place, checked, run

O1 = "MedicationRequest/o1"


def of_the_bag(drug: str, dose: str, unit: str) -> OrderDraft:
    made = draft(drug, dose=dose, unit=unit, group=1, frequency="QD")
    return msgspec.structs.replace(made, route=Code(text="静脉滴注", system=names.ROUTE, code="IVGTT"))


def ending(hours: float, *orders: str) -> Ending:
    at = NOW - timedelta(hours=hours)
    return Ending(orders=orders, versions=(None,) * len(orders), how=EndingKind.STOP, at=at, reason="改药")


async def refused(place: Place, command: Any, *facts: str) -> None:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)
    assert caught.value.facts[1:] == facts


def test_the_lines_of_one_infusion_are_stopped_and_taken_back_together(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        fluid, potassium = (
            of_the_bag("sodium-chloride-09-inj", "500", "mL"),
            of_the_bag("potassium-chloride-inj", "1", "g"),
        )
        await place.submit(sign(1, fluid, potassium))
        await place.settle()
        keys = [await place.key_of(ident(1), "MedicationRequest", at) for at in (0, 1)]
        await refused(place, stop(2, keys[0]), "lines-left-out")
        await refused(place, void(3, keys[1]), "lines-left-out")
        await refused(place, sign(4, draft("folic-acid-tab"), endings=(ending(0, keys[0]),)), "lines-left-out")
        apart = (ending(0, keys[0]), ending(0, keys[1]))
        await refused(place, sign(5, draft("folic-acid-tab"), endings=apart), "lines-left-out")
        await place.submit(stop(6, *keys))

    run(tmp_path, case)


def test_an_order_does_not_end_before_a_dose_that_was_given(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await place.submit(give(1, O1, NOW - timedelta(minutes=10)))
        halted = msgspec.structs.replace(stop(2, O1), stop_at=NOW - timedelta(hours=3), was_already_halted=True)
        await refused(place, halted, "dose-after-stop")
        beside = sign(3, draft("folic-acid-tab"), endings=(ending(3, O1),))
        await refused(place, beside, "stop-in-past", "dose-after-stop")
        await place.submit(sign(4, draft("folic-acid-tab"), endings=(ending(0, O1),)))

    run(tmp_path, case)


def test_an_order_does_not_end_before_it_was_ordered_nor_in_the_past_by_the_way(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        long_ago = msgspec.structs.replace(stop(1, O1), stop_at=NOW - timedelta(days=30), was_already_halted=True)
        await refused(place, long_ago, "stop-before-order")
        await refused(place, sign(2, draft("folic-acid-tab"), endings=(ending(3, O1),)), "stop-in-past")
        await place.submit(msgspec.structs.replace(long_ago, stop_at=NOW - timedelta(hours=3)))

    run(tmp_path, case)
