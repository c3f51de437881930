"""What one planned execution of an order is called, everywhere and always the same, and the short code on its label.

The name rests on the order's own identity and the planned time alone: any number of stations name it alike, also offline, and nothing
has to be written before somebody acts. Refuses a code that was half read or mistyped: the check character must fit.
"""

import re
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
