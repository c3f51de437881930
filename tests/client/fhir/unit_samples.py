"""Steps of units in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec

from client.clinical.unit_codes import unit_id
from client.commands import AdministerDose, Command, StepUnit
from client.records import Code
from client.records.units import ChainStep
from tests.client.fhir.samples import ACT, DRUG, NOW, NURSE, give

UNIT = str(unit_id("MedicationRequest/m1", NOW))


def step(done: ChainStep = ChainStep.LAY_OUT, *orders: str, **changes: Any) -> StepUnit:
    lines = orders or ("MedicationRequest/m1",)
    plain: dict[str, Any] = {"unit": UNIT, "orders": lines, "what": (DRUG,) * len(lines), "slot_at": NOW, "step": done}
    return StepUnit(**{**ACT, "author": NURSE, **plain, **changes})


def given() -> AdministerDose:
    return msgspec.structs.replace(give(), unit=UNIT)


UNIT_COMMANDS: dict[str, Callable[[], Command]] = {
    "lay a unit out": step,
    "check a group that was compounded": lambda: step(
        ChainStep.CHECK, "MedicationRequest/m1", "MedicationRequest/m2", note="两人核对"
    ),
    "compound what lasts for six hours": lambda: step(
        ChainStep.COMPOUND, use_before=ACT["occurred_at"] + timedelta(hours=6)
    ),
    "lay out an as-needed drug": lambda: step(slot_at=None),
    "carry out a nursing order": lambda: step(ChainStep.CARRY_OUT, "ServiceRequest/s1", what=(Code(text="口腔护理"),)),
    "say why a nursing order was not carried out": lambda: step(
        ChainStep.CARRY_OUT, "ServiceRequest/s1", what=(Code(text="口腔护理"),), is_done=False, reason="外出检查"
    ),
    "give a dose by its unit": given,
}
