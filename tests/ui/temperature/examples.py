"""A stay of ten days and readings made in a line each, for the tests of the chart; every patient is invented."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from client.clinical.temperature import TemperatureBook
from client.records import Amount, Happening, Patient, Reading, Sex, Stay
from offline.temperature_views import DrugSign, KeptReading, TemperatureFacts
from tests.support.builders import pack
from ui.temperature.pages import Chart, chart

ZONE = ZoneInfo("Asia/Shanghai")
ADMITTED = datetime(2026, 11, 20, 10, 20, tzinfo=ZONE)
NOW = datetime(2026, 11, 29, 14, 8, tzinfo=ZONE)
FIRST, SECOND, THIRD = "four-hourly-from-2", "four-hourly-from-3", "four-hourly-from-4"
PERSON = Patient(key="Patient/1", name="韩松年", sex=Sex.MALE, hospital_number="B0381011")
STAY = Stay(
    key="Encounter/1",
    patient=PERSON.key,
    status="in-progress",
    admission_number="2611-04143",
    ward_name="呼吸与危重症医学科 内三病区",
    admitted_at=ADMITTED,
)
LOINC = "http://loinc.org|"
OWN = "https://wardlight.org/fhir/CodeSystem/nursing-sign|"
CODES = {
    "t": f"{LOINC}8310-5",
    "p": f"{LOINC}8867-4",
    "hr": f"{OWN}apical-rate",
    "r": f"{LOINC}9279-1",
    "pain": f"{LOINC}72514-3",
    "s": f"{LOINC}8480-6",
    "d": f"{LOINC}8462-4",
    "stool": f"{OWN}stool",
    "weight": f"{LOINC}29463-7",
    "in": f"{LOINC}9108-2",
    "urine": f"{LOINC}9192-6",
}


def book() -> TemperatureBook:
    found = pack().temperature
    assert found is not None
    return found


def at(day: int, hour: float) -> datetime:
    """An hour of a day of the stay, the first being 1."""
    midnight = ADMITTED.replace(hour=0, minute=0)
    return midnight + timedelta(days=day - 1, hours=hour)


def reading(what: str, value: str | None, when: datetime, *, is_pending: bool = False, **more: Any) -> KeptReading:
    amount = None if value is None else Amount(value=Decimal(value), unit="")
    key = more.pop("key", f"Observation/{what}-{when:%d%H%M}-{value}")
    one = Reading(key=key, code=CODES[what], amount=amount, at=when, **more)
    return KeptReading(reading=one, is_pending=is_pending)


def drawn(
    *readings: KeptReading,
    profile: str = FIRST,
    happenings: Sequence[Happening] = (),
    drugs: Sequence[DrugSign] = (),
    now: datetime = NOW,
    language: str = "zh",
) -> Chart:
    facts = TemperatureFacts(
        patient=PERSON, stay=STAY, readings=readings, happenings=tuple(happenings), drugs=tuple(drugs)
    )
    return chart(facts, book(), book().profile(profile), now, ZONE, language=language)
