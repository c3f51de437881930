"""Commands of nursing (intake and output, ...) in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from client.commands import CloseFluids, Command, RecordFluids
from client.records.assessments import RowSeen
from client.records.fluids import FluidEntry, FluidKind, FluidTotal, Total
from tests.client.fhir.samples import ACT, NOW, NURSE


def fluids(*entries: FluidEntry, **changes: Any) -> RecordFluids:
    plain = (
        FluidEntry(kind=FluidKind.ORAL, volume=Decimal(200)),
        FluidEntry(kind=FluidKind.DRAIN, volume=Decimal("45.5"), drain=2, is_estimate=True, note="淡血性"),
        FluidEntry(kind=FluidKind.VOMIT),
    )
    return RecordFluids(**{**ACT, "author": NURSE, "entries": entries or plain, **changes})


def infusion() -> RecordFluids:
    return fluids(FluidEntry(kind=FluidKind.IV, volume=Decimal(180), infusion=("MedicationAdministration/a1",)))


def closed(**changes: Any) -> CloseFluids:
    plain = {
        "since": NOW - timedelta(hours=24),
        "until": NOW,
        "totals": (
            FluidTotal(total=Total.INTAKE, volume=Decimal(1850), is_estimate=True),
            FluidTotal(total=Total.OUTPUT, volume=Decimal(1200), is_at_least=True),
            FluidTotal(total=Total.URINE, volume=Decimal(1100)),
            FluidTotal(total=Total.DRAINAGE, volume=Decimal(100)),
        ),
        "sources": ("Observation/o1", "MedicationAdministration/a1"),
    }
    return CloseFluids(**{**ACT, "author": NURSE, **plain, **changes})


NURSING_COMMANDS: dict[str, Callable[[], Command]] = {
    "intake and output": fluids,
    "the volume of an infusion": infusion,
    "correct an amount": lambda: fluids(
        FluidEntry(kind=FluidKind.URINE, volume=Decimal(350)),
        replaces=(RowSeen(key="Observation/labour", version="3"),),
        reason="多打一个 0",
    ),
    "close a day": closed,
    "close a day again": lambda: closed(replaces=(RowSeen(key="Observation/labour", version="3"),), reason="补录"),
}
