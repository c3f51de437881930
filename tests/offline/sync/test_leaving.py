"""Who leaves the ward with something running into him: asked about, and listed until somebody writes its end."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import DischargePatient, StepInfusion
from client.errors import PolicyRefused
from client.records import Amount, Code, DoseOutcome, LeavingWay
from client.records.bedside import InfusionStep
from tests.offline.sync.test_beds import furnish, labels, nurse, review
from tests.support import builders
from tests.support.builders import NOW, NURSE, PATIENT, act
from tests.support.whole import Hospital, Place, checked, run


def test_nobody_leaves_with_an_infusion_running_unasked_and_it_is_listed_until_it_has_an_end(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await furnish(hospital, place, review("discharge"))
        begun = builders.give(10, "MedicationRequest/o1", NOW - timedelta(minutes=10))
        await place.submit(msgspec.structs.replace(begun, outcome=DoseOutcome.IN_PROGRESS))
        await place.settle()

        def leaving(n: int, **more: Any) -> DischargePatient:
            said: dict[str, Any] = {"stay_version": None, "way": LeavingWay.HOME, "order": "ServiceRequest/rev"}
            return DischargePatient(**nurse(n), **said, **more)

        runs = "infusion-runs"
        for unanswered in (leaving(11), leaving(12, note="x"), leaving(13, despite=(runs,))):
            with pytest.raises(PolicyRefused, match=runs):
                await place.submit(unanswered)
        await place.submit(leaving(14, note="带泵转外院，护送医师知晓", despite=(runs,)))
        await place.settle()
        place.pass_time(60)
        await place.round()
        assert PATIENT not in await labels(place)
        (one,) = await place.station.infusions()
        assert (one.patient, one.bed) == (PATIENT, ""), "he lies in no bed here, and it still runs"
        volume = Amount(value=Decimal(100), unit="mL", code="mL")
        end = StepInfusion(**act(15, NURSE), doses=one.doses, step=InfusionStep.END, what=Code(text="x"), volume=volume)
        await place.submit(end)
        assert await place.station.infusions() == ()

    run(tmp_path, case)


def test_who_has_his_infusion_ended_first_leaves_without_a_question(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await furnish(hospital, place, review("discharge"))
        begun = builders.give(10, "MedicationRequest/o1", NOW - timedelta(minutes=10))
        await place.submit(msgspec.structs.replace(begun, outcome=DoseOutcome.IN_PROGRESS))
        (one,) = await place.station.infusions()
        volume = Amount(value=Decimal(100), unit="mL", code="mL")
        await place.submit(
            StepInfusion(**act(11, NURSE), doses=one.doses, step=InfusionStep.END, what=Code(text="x"), volume=volume)
        )
        await place.submit(
            DischargePatient(**nurse(12), stay_version=None, way=LeavingWay.HOME, order="ServiceRequest/rev")
        )

    run(tmp_path, case)
