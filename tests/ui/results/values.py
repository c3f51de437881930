"""Results, signs and people for the tests of the results pages; refuses to be realistic medicine."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from client.records import Amount, Code, Patient, Result, Sex, VitalSign
from offline.result_views import Measured, ResultHistory
from offline.views import Banner, VitalSeries
from tests.support.builders import NOW

POTASSIUM, CREATININE, LACTATE, HAEMOGLOBIN = "2823-3", "14682-9", "2518-9", "718-7"
LOINC = "http://loinc.org"


def amount(value: str, unit: str = "mmol/L") -> Amount:
    return Amount(value=Decimal(value), unit=unit, code=unit)


def measured(
    value: str,
    *,
    code: str = POTASSIUM,
    hours_ago: float = 1,
    unit: str = "mmol/L",
    flag: str | None = None,
    limits: tuple[str | None, str | None] = ("3.5", "5.3"),
    panel: str = "肾功能电解质",
    place: int = 0,
    status: str = "final",
    text: str | None = None,
    comparator: str | None = None,
    at: datetime | None = None,
) -> Measured:
    low, high = (amount(one, unit) if one else None for one in limits)
    when = at or NOW - timedelta(hours=hours_ago)
    result = Result(
        key=f"Observation/{code}-{when:%d%H%M}",
        code=Code(text=code, system=LOINC, code=code),
        amount=None if text else amount(value, unit),
        text=text,
        comparator=comparator,
        low=low,
        high=high,
        flag=flag,
        status=status,
        observed_at=when,
        issued_at=when + timedelta(minutes=30),
    )
    return Measured(result=result, panel=panel, place=place)


def history(*every: Measured, is_pregnant: bool | None = None) -> ResultHistory:
    newest = sorted(every, key=lambda one: one.result.observed_at or NOW, reverse=True)
    return ResultHistory(patient="Patient/p1", measured=tuple(newest), is_pregnant=is_pregnant, loaded_at=NOW)


def banner(*, sex: Sex = Sex.MALE, born: date | None = date(1959, 3, 8)) -> Banner:
    return Banner(
        patient=Patient(key="Patient/p1", name="赵秉衡", sex=sex, birth_date=born),
        stay=None,
        bed=None,
        allergy="known",  # type: ignore[arg-type]  # no test here reads it
        allergies=(),
        problems=(),
        tags=(),
        weight=None,
        height=None,
        crcl=None,
        looks_like=(),
        fresh_at=NOW,
    )


def sign(loinc: str, value: str, unit: str, hours_ago: float, panel: str | None = None) -> VitalSign:
    return VitalSign(
        key=f"Observation/{loinc}-{hours_ago}",
        loinc=loinc,
        name=loinc,
        amount=amount(value, unit),
        taken_at=NOW - timedelta(hours=hours_ago),
        panel=panel,
    )


def series(loinc: str, *signs: VitalSign) -> VitalSeries:
    return VitalSeries(loinc=loinc, name=loinc, unit="", signs=signs, latest=None)
