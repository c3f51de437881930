"""The few vital signs beside a bag: typed texts to values, by the pack's own limits. Refuses what cannot be meant."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from client.clinical.vitals import Entry, VitalBook, is_pressure
from client.commands import VitalEntry
from client.records import Amount

FIELDS = ("t", "p", "bp", "r")
_CODES = {"t": "8310-5", "p": "8867-4", "r": "9279-1"}
SYSTOLIC, DIASTOLIC = "8480-6", "8462-4"


def number(text: str) -> Decimal | None:
    """None for what is no plain number."""
    try:
        found = Decimal(text.strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def read_signs(texts: Mapping[str, str], book: VitalBook) -> tuple[tuple[VitalEntry, ...], tuple[str, ...]]:
    """The values, and the fields that cannot be read; an empty field is not measured and says nothing."""
    found: list[VitalEntry] = []
    wrong: list[str] = []
    for field in FIELDS:
        text = texts.get(field, "").strip()
        if not text:
            continue
        parts = text.split("/") if field == "bp" else [text]
        codes = (SYSTOLIC, DIASTOLIC) if field == "bp" else (_CODES[field],)
        values = [number(part) for part in parts]
        fits = len(values) == len(codes) and all(
            value is not None and _is_possible(code, value, book) for code, value in zip(codes, values, strict=True)
        )
        upside_down = fits and field == "bp" and not is_pressure(values[0] or Decimal(0), values[1] or Decimal(0))
        if not fits or upside_down:
            wrong.append(field)
            continue
        found += [_entry(code, value, book) for code, value in zip(codes, values, strict=True) if value is not None]
    return tuple(found), tuple(wrong)


def _is_possible(code: str, value: Decimal, book: VitalBook) -> bool:
    sign = book.signs.get(code)
    return sign is not None and book.judge(code, value, sign.unit or "") is Entry.PLAUSIBLE


def _entry(code: str, value: Decimal, book: VitalBook) -> VitalEntry:
    unit = book.signs[code].unit or ""
    return VitalEntry(loinc=code, amount=Amount(value=value, unit=unit, code=unit))
