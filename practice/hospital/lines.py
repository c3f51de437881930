"""The short notation in which the conditions' orders are written, and its reading; refuses a line it does not know.

    n NL-1                                     nursing order with its usual frequency
    d DIABETIC                                 diet
    l cbc bmp                                  laboratory panels (panels.py), on admission and again today
    x CT-CHEST                                 examination on admission
    m NS100 + ambroxol-inj 30 mg | IVGTT Q12H  medication; several parts are one infusion group, the first leads

After a second `|` stand the words of `Line`: `day=2` (days after admission), `ago=3` (hours before now), `new` (just signed, to be
verified), `stop` (stopped today), `ahead` (stops tomorrow), `void` (taken back), `own` (the patient's own drug), `oral` (given by word of
mouth, not signed), `near` (due in the next half hour), `late` (was due half an hour ago, not given).
"""

from dataclasses import dataclass
from decimal import Decimal

KINDS = {"n": "nursing", "d": "diet", "l": "laboratory", "x": "imaging", "m": "medication"}
SOLVENTS = {"NS": "sodium-chloride-09-inj", "D5W": "glucose-5-inj"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One medicine of an order with its single dose in a UCUM unit."""

    drug: str
    amount: Decimal
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One order as written in the notation: `codes` for services, `parts` for medicines, never both."""

    kind: str
    codes: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    route: str = ""
    frequency: str = ""
    day: int = 0
    ago_h: Decimal | None = None
    marks: frozenset[str] = frozenset()


def read_lines(text: str) -> tuple[Line, ...]:
    return tuple(_line(row.strip()) for row in text.splitlines() if row.strip())


def _line(row: str) -> Line:
    kind = KINDS[row[0]]
    body, *rest = [piece.strip() for piece in row[1:].split("|")]
    words = rest[1].split() if len(rest) > 1 else []
    given = dict(word.split("=") for word in words if "=" in word)
    how = rest[0].split() if rest else []
    is_medication = kind == "medication"
    return Line(
        kind=kind,
        codes=() if is_medication else tuple(body.split()),
        parts=tuple(_part(piece.strip()) for piece in body.split("+")) if is_medication else (),
        route=how[0] if is_medication else "",
        frequency=how[-1] if how else "",
        day=int(given.get("day", 0)),
        ago_h=Decimal(given["ago"]) if "ago" in given else None,
        marks=frozenset(word for word in words if "=" not in word),
    )


def _part(text: str) -> Part:
    for short, drug in SOLVENTS.items():
        if text.startswith(short) and text[len(short) :].isdigit():
            return Part(drug=drug, amount=Decimal(text[len(short) :]), unit="mL")
    drug, amount, unit = text.split()
    return Part(drug=drug, amount=Decimal(amount), unit=unit)
