"""Results and vital signs judged for showing, and the acknowledgement of a result. Refuses to call normal what no range covers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from client.commands import AcknowledgeResult
from client.records import Amount, Person, VitalSign
from offline.views import ResultRow, VitalSeries
from ui.units import apart

SYSTOLIC, DIASTOLIC = "8480-6", "8462-4"
ADULT_BANDS = {
    "8310-5": (Decimal(36), Decimal("37.2"), Decimal("35.0"), None),
    "8867-4": (Decimal(60), Decimal(100), Decimal(40), Decimal(131)),
    SYSTOLIC: (Decimal(101), Decimal(139), Decimal(90), Decimal(220)),
    "9279-1": (Decimal(12), Decimal(20), Decimal(8), Decimal(25)),
    "59408-5": (Decimal(95), Decimal(100), Decimal(91), None),
    "2708-6": (Decimal(95), Decimal(100), Decimal(91), None),
}
"""LOINC -> usual low and high of an adult, and at or beyond which NEWS2 (RCP 2017) gives three points.

A systolic pressure is low where NEWS2 gives two points (100 and less). A diastolic one is not judged: nothing here has a limit for it.
"""


MAIN_SIGNS = ("8310-5", "8867-4", SYSTOLIC, "9279-1", "59408-5", "2708-6")
URINE = frozenset({"9192-6", "9187-6", "3167-4", "9188-4"})
"""LOINC of urine volumes: of 24 hours, of an hour, and as a rate."""


class Lean(StrEnum):
    """Where a value lies against its range."""

    LOW = "low"
    HIGH = "high"
    NORMAL = "normal"
    UNKNOWN = "unknown"


class Action(StrEnum):
    """What a doctor does about a result; the words of `AcknowledgeResult.action`, in the order of their digits."""

    NO_ACTION = "no-action"
    REPEAT = "repeat"
    ORDER = "order"
    INFORM = "inform"


@dataclass(frozen=True, slots=True, kw_only=True)
class VitalLine:
    """One row of the vital signs: the last value, the course behind it, and whether a score calls it urgent. Blood pressure is one row."""

    loinc: str
    name: str
    unit: str
    value: str
    taken_at: datetime | None
    points: tuple[tuple[float, float], ...]
    band: tuple[Decimal, Decimal] | None
    lean: Lean
    is_urgent: bool
    is_bedside: bool
    """Taken here and not yet confirmed by central."""
    ahead: tuple[tuple[str, datetime], ...] = ()
    """Values that a wrong clock dated ahead, and when they say they were taken: none of them is the last."""

    @property
    def is_main(self) -> bool:
        """One of the signs that stand with their course; the others are one line of small values."""
        return self.loinc in MAIN_SIGNS or self.loinc in URINE or self.loinc == DIASTOLIC


def lean_of_result(row: ResultRow) -> Lean:
    """Central's own flag first, its range second; unknown without either."""
    result = row.result
    flag = (result.flag or "").upper()
    if flag in {"H", "HH", "HU", ">"}:
        return Lean.HIGH
    if flag in {"L", "LL", "LU", "<"}:
        return Lean.LOW
    if flag == "N":
        return Lean.NORMAL
    return _lean(result.amount, result.low, result.high)


def _lean(amount: Amount | None, low: Amount | None, high: Amount | None) -> Lean:
    if amount is None or (low is None and high is None):
        return Lean.UNKNOWN
    units = {one.code or one.unit for one in (amount, low, high) if one is not None}
    if len(units) > 1:
        return Lean.UNKNOWN
    if high is not None and amount.value > high.value:
        return Lean.HIGH
    if low is not None and amount.value < low.value:
        return Lean.LOW
    return Lean.NORMAL


def newest_first(rows: Sequence[ResultRow]) -> tuple[ResultRow, ...]:
    """Unread critical ones first, then the critical that were read, then what reached a critical limit of the pack.

    Behind them what is out of its range, then the rest; each newest first.
    """
    return tuple(sorted(rows, key=_urgency))


def _urgency(row: ResultRow) -> tuple[bool, bool, bool, bool, float]:
    at = row.result.observed_at or row.result.issued_at
    is_out = lean_of_result(row) in {Lean.LOW, Lean.HIGH}
    return (
        not is_open_critical(row),
        not row.is_critical,
        row.beyond is None,
        not is_out,
        -at.timestamp() if at else 0.0,
    )


def is_open_critical(row: ResultRow) -> bool:
    """Critical and read by nobody."""
    return row.is_critical and row.acknowledged_by is None


def is_open_beyond(row: ResultRow) -> bool:
    """Reached a critical limit of the pack, not flagged by the laboratory, and read by nobody yet."""
    return row.beyond is not None and row.acknowledged_by is None


def may_acknowledge(row: ResultRow) -> bool:
    return row.acknowledged_by is None and row.mark is None


def acknowledge_command(
    row: ResultRow,
    action: Action,
    *,
    command_id: str,
    author: Person,
    patient: str,
    encounter: str | None,
    now: datetime,
) -> AcknowledgeResult:
    return AcknowledgeResult(
        id=command_id,
        author=author,
        patient=patient,
        encounter=encounter,
        occurred_at=now,
        results=(row.result.key,),
        action=action.value,
    )


def vital_lines(series: Sequence[VitalSeries], *, is_adult: bool) -> tuple[VitalLine, ...]:
    """One row per sign in the ward's order, systolic and diastolic joined; usual bands are those of adults, others get none."""
    diastolic = next((one for one in series if one.loinc == DIASTOLIC), None)
    shown = [one for one in series if one.loinc != DIASTOLIC or all(other.loinc != SYSTOLIC for other in series)]
    ordered = sorted(shown, key=lambda one: (_place(one.loinc), one.name))
    return tuple(_vital(one, diastolic if one.loinc == SYSTOLIC else None, is_adult=is_adult) for one in ordered)


def _place(loinc: str) -> int:
    """Temperature, pulse, pressure, breathing, saturation, urine; then whatever else is measured."""
    if loinc in URINE:
        return len(MAIN_SIGNS)
    known = SYSTOLIC if loinc == DIASTOLIC else loinc
    return MAIN_SIGNS.index(known) if known in MAIN_SIGNS else len(MAIN_SIGNS) + 1


def _vital(series: VitalSeries, second: VitalSeries | None, *, is_adult: bool) -> VitalLine:
    latest = series.latest.sign if series.latest else None
    bands = ADULT_BANDS.get(series.loinc) if is_adult else None
    number = latest.amount.value if latest and latest.amount else None
    return VitalLine(
        loinc=series.loinc,
        name=series.name,
        unit=series.unit,
        value=_value(latest, second),
        taken_at=latest.taken_at if latest else None,
        points=_points(series.signs),
        band=(bands[0], bands[1]) if bands else None,
        lean=_lean_in(number, bands[0], bands[1]) if bands else Lean.UNKNOWN,
        is_urgent=number is not None and bands is not None and _is_urgent(series.loinc, number),
        is_bedside=bool(series.latest and series.latest.mark is not None),
        ahead=tuple((_value(sign, second), sign.taken_at) for sign in series.ahead if sign.taken_at is not None),
    )


def _value(latest: VitalSign | None, second: VitalSeries | None) -> str:
    if latest is None:
        return ""
    text = _number(latest.loinc, latest.amount.value) if latest.amount else latest.answer or latest.text or ""
    if second is None:
        return text
    others = (*second.signs, *second.ahead)
    pair = next((sign for sign in others if sign.panel and sign.panel == latest.panel), None)
    pair = pair or next((sign for sign in others if sign.taken_at == latest.taken_at), None)
    return f"{text}/{_number(pair.loinc, pair.amount.value)}" if pair and pair.amount else f"{text}/—"


def _points(signs: Sequence[VitalSign]) -> tuple[tuple[float, float], ...]:
    return tuple(
        (sign.taken_at.timestamp(), float(sign.amount.value)) for sign in signs if sign.taken_at and sign.amount
    )


def _lean_in(number: Decimal | None, low: Decimal, high: Decimal) -> Lean:
    if number is None:
        return Lean.UNKNOWN
    return Lean.HIGH if number > high else Lean.LOW if number < low else Lean.NORMAL


def _is_urgent(loinc: str, number: Decimal) -> bool:
    _, _, low, high = ADULT_BANDS[loinc]
    return (low is not None and number <= low) or (high is not None and number >= high)


def _number(loinc: str | None, value: Decimal) -> str:
    """A temperature keeps its decimal; what is counted or read in whole numbers loses an empty one."""
    return plain(value) if loinc == "8310-5" else trimmed(value)


def trimmed(value: Decimal) -> str:
    """No exponent, no trailing zero, a leading zero."""
    text = plain(value)
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain(value: Decimal) -> str:
    """As recorded: leading zero, no exponent, trailing zeros of the record kept, thousands apart (SAF-23)."""
    return apart(f"{value:,f}")
