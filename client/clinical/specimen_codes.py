"""The code on a container: always the same for the same requests, whichever station prints it, online or not. Refuses a half-read code."""

import hashlib
import re
from collections.abc import Collection

from client.clinical.check_characters import check_character
from client.clinical.unit_codes import order_identity
from client.records import Order

PREFIX = "WLS"
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 11
_FORM = re.compile(f"{PREFIX}[{_SIGNS}]{{{_LENGTH}}}[0-9A-Z]")
_LOOKS_LIKE = str.maketrans("OIL", "011")
_APART = re.compile(r"[\s\-_.]+")


def specimen_code(orders: Collection[Order], attempt: int = 1) -> str:
    """Rests on the orders' own names and the how many-th container it is: one taken again has another code than the one thrown away."""
    said = "|".join((str(attempt), *sorted({_name_of(order) for order in orders})))
    number = int.from_bytes(hashlib.sha256(said.encode()).digest()[:8])
    body = PREFIX + "".join(_SIGNS[number >> shift & 31] for shift in range(5 * (_LENGTH - 1), -1, -5))
    return f"{body}{check_character(body)}"


def _name_of(order: Order) -> str:
    """Of one line, not of its group: requests of one form may go into several containers."""
    return f"{order_identity(order)}|{order.entry or order.key}"


def read_specimen_code(text: str) -> str | None:
    """As it was meant, from a scanner or from fingers; None for everything else."""
    bare = _APART.sub("", text.strip()).upper()
    if not bare.startswith(PREFIX):
        return None
    whole = PREFIX + bare[len(PREFIX) : -1].translate(_LOOKS_LIKE) + bare[-1:]
    return whole if _FORM.fullmatch(whole) and check_character(whole[:-1]) == whole[-1] else None
