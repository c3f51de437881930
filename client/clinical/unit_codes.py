"""What one planned execution of an order is called, everywhere and always the same, and the short code on its label.

The name rests on the order's own identity and the planned time alone: any number of stations name it alike, also offline, and nothing
has to be written before somebody acts. Refuses a code that was half read or mistyped: the check character must fit.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from uuid import NAMESPACE_URL, UUID, uuid5

from client.clinical.check_characters import check_character
from client.errors import BugError
from client.fhir.names import UNIT
from client.records import Order

PREFIX = "WLU"
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 12
_FORM = re.compile(f"{PREFIX}([{_SIGNS}]{{{_LENGTH}}})([0-9A-Z])")
_NAMES = uuid5(NAMESPACE_URL, UNIT)
_LOOKS_LIKE = str.maketrans("OIL", "011")
_KEPT = 8192
_PART = re.compile(r"(?P<code>.+?)[\s\-]+(?P<place>\d{1,2})\s*/\s*(?P<of>\d{1,2})")
_APART = re.compile(r"[\s\-_.]+")


def order_identity(lead: Order) -> str:
    """What never changes about an order or infusion group: our own name for the leading line, else central's key.

    The local key is replaced by central's once it has answered; the entry identifier stays in the resource through both.
    """
    return lead.group or lead.entry or lead.key


@lru_cache(maxsize=_KEPT)
def unit_id(identity: str, slot: datetime | int) -> UUID:
    """The unit of this planned time, or the how many-th of an as-needed order (from 1).

    Raises BugError for a time without a zone and an ordinal below 1.
    """
    if isinstance(slot, datetime):
        if slot.tzinfo is None:
            raise BugError("naive-datetime")
        return uuid5(_NAMES, f"{identity}|{slot.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}")
    if slot < 1:
        raise BugError("unit-ordinal", str(slot))
    return uuid5(_NAMES, f"{identity}|as-needed {slot}")


@lru_cache(maxsize=_KEPT)
def unit_code(unit: UUID | str) -> str:
    """`WLU`, twelve signs and a check character: for a barcode or QR, and short enough to type.

    Sixty bits of the name: among a hundred thousand units of one hospital a chance below one in a hundred million that two are alike.
    """
    raw = (unit if isinstance(unit, UUID) else UUID(unit)).hex
    number = int(raw[:12] + raw[13:16], 16)
    body = "".join(_SIGNS[number >> shift & 31] for shift in range(5 * (_LENGTH - 1), -1, -5))
    return f"{PREFIX}{body}{check_character(PREFIX + body)}"


@dataclass(frozen=True, slots=True)
class Part:
    """One label of a unit: the whole (1 of 1), or the how many-th line of a group whose drugs were prepared apart."""

    code: str
    place: int = 1
    of: int = 1


def part_code(code: str, place: int, of: int) -> str:
    """What stands on the label of one line of a group that is prepared apart: the unit's code and which of how many it is."""
    return f"{code}-{place}/{of}"


def read_part(text: str) -> Part | None:
    """Which label of which unit this is; None for everything else, half of one and a place that cannot be among it."""
    found = _PART.fullmatch(text.strip())
    code = read_unit_code(found["code"] if found else text)
    if code is None or found is None:
        return None if code is None else Part(code)
    place, of = int(found["place"]), int(found["of"])
    return Part(code, place, of) if 1 <= place <= of and of > 1 else None


def read_unit_code(text: str) -> str | None:
    """The code as it was meant, from a scanner or from fingers: any case, spaces and hyphens between, O for 0, I and L for 1.

    None for everything else: another barcode, half a code, one wrong sign.
    """
    bare = _APART.sub("", text.strip()).upper()
    if not bare.startswith(PREFIX) or len(bare) != len(PREFIX) + _LENGTH + 1:
        return None
    body, check = bare[len(PREFIX) : -1].translate(_LOOKS_LIKE), bare[-1]
    found = _FORM.fullmatch(PREFIX + body + check)
    if found is None or check_character(PREFIX + body) != check:
        return None
    return PREFIX + body + check
