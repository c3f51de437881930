"""A labour of nine hours, for the tests of its chart on paper."""

from datetime import timedelta
from decimal import Decimal

from client.clinical.specialties.labour import labour_of
from client.records import Amount
from client.records.specialties import LabourKind, LabourRecord
from offline.special_views import GivenDrug, LabourView, Pressure
from tests.support.builders import pack
from tests.ui.examples import NOW


def in_labour(patient: str) -> LabourView:
    """Nine hours, four checks, the last one beyond the alert line; a pressure and a dose beside them."""
    start = NOW - timedelta(hours=9)
    onset = LabourRecord(key="Observation/on", kind=LabourKind.ONSET, at=start, event_at=start)
    checks = tuple(
        LabourRecord(
            key=f"Observation/{hours}",
            kind=LabourKind.CHECK,
            at=start + timedelta(hours=hours),
            cervix=Decimal(cervix),
            station=Decimal(station),
            fetal_heart=Decimal(140 + hours),
            contractions=Decimal(3),
            length_s=Decimal(40),
            membranes="clear" if hours > 5 else "intact",
        )
        for hours, cervix, station in ((1, "1", -3), (4, "3", -2), (6, "5", -1), (8, "6.5", 0))
    )
    labour = labour_of((onset, *checks), pack().specialties.labour[0])
    pressure = Pressure(
        key="Observation/bp",
        at=start + timedelta(hours=6),
        systolic=Amount(value=Decimal(118), unit="mmHg"),
        diastolic=Amount(value=Decimal(72), unit="mmHg"),
    )
    drug = GivenDrug(what="缩宫素", at=start + timedelta(hours=7), amount=Amount(value=Decimal("2.5"), unit="U"))
    return LabourView(patient=patient, labour=labour, pressures=(pressure,), drugs=(drug,))
