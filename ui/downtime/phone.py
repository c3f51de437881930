"""A result by telephone as it is typed, and what it becomes: said back or not kept, the patient named twice. Refuses to preset anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from client.clinical.catalogue import LabTest
from client.clinical.identifiers import NUMBER, kind_of
from client.clinical.search import ItemKind
from client.commands import PhonedResult, ReportPhoned, SettlePhoned
from client.records import Amount, Code
from offline.knowledge import Knowledge
from offline.projection.phoned import Comparison, PhonedRow
from offline.views import Banner
from ui.acting_desk import Faults
from ui.doctor.ending_model import read_time

LOINC = "http://loinc.org"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """As typed: the value twice, once as said and once as said back."""

    test: str = ""
    value: str = ""
    again: str = ""
    unit: str = ""
    caller: str = ""
    department: str = ""
    specimen: str = ""
    taken: str = ""
    first: str = ""
    second: str = ""


def test_of(typed: str, knowledge: Knowledge) -> LabTest | None:
    found = knowledge.index.search(typed, kinds=(ItemKind.LAB,)).hits
    return knowledge.catalogue.labs.get(found[0].code) if found else None


def reported(
    call: Call, banner: Banner | None, test: LabTest | None, now: datetime, act: Mapping[str, Any]
) -> ReportPhoned | Faults:
    """The call to be kept, or what is missing of it."""
    kinds = [kind_of(banner.patient, banner.stay, one) if banner else "" for one in (call.first, call.second)]
    taken = read_time(call.taken, now) if call.taken.strip() else None
    checks = (
        ("patient", banner is not None),
        ("test", test is not None),
        ("value", bool(call.value.strip())),
        ("not-read-back", call.value.strip() == call.again.strip()),
        ("unit", number_of(call.value) is None or bool(call.unit.strip())),
        ("caller", bool(call.caller.strip())),
        ("identity", all(kinds) and len(set(kinds)) == len(kinds)),
        ("time", not call.taken.strip() or (taken is not None and taken <= now)),
    )
    faults = tuple(fault for fault, is_right in checks if not is_right)
    if faults or banner is None or test is None:
        return faults
    return ReportPhoned(
        **act,
        results=(_result(test, call),),
        caller=call.caller.strip(),
        department=call.department.strip(),
        specimen=call.specimen.strip(),
        taken_at=taken,
        identified_by=tuple("wristband" if one == NUMBER else one for one in kinds),
    )


def settled(row: PhonedRow | None, reason: str, act: Mapping[str, Any]) -> SettlePhoned | Faults:
    """The laboratory's own counts from now on; where it says another value the person says why."""
    if row is None or row.laboratory is None:
        return ("no-laboratory",)
    is_same = row.comparison is Comparison.SAME
    if not is_same and not reason.strip():
        return ("reason",)
    return SettlePhoned(
        **act,
        phoned=row.result.key,
        phoned_version=row.version,
        laboratory=row.laboratory.key,
        is_same=is_same,
        reason=reason.strip(),
    )


def _result(test: LabTest, call: Call) -> PhonedResult:
    what = Code(text=test.name_zh or test.name_en, system=LOINC, code=test.loinc)
    number = number_of(call.value)
    if number is None:
        return PhonedResult(what=what, value_text=call.value.strip(), read_back_text=call.again.strip())
    again, unit = number_of(call.again), call.unit.strip()
    said = Amount(value=number, unit=unit, code=unit)
    return PhonedResult(
        what=what, amount=said, read_back=Amount(value=again, unit=unit, code=unit) if again is not None else None
    )


def number_of(text: str) -> Decimal | None:
    try:
        found = Decimal(text.strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
