"""FHIR JSON as text: read with every decimal as written, written the same way; refuses what is not one FHIR-like object.

A duplicate member name is refused, because two readers of such a text may see two different patients.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

from client.errors import BugError, CentralFaulty

MAX_DEPTH = 64
_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"')
_NESTED = (dict, list)
_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


def decode(raw: bytes) -> dict[str, Any]:
    """One JSON object; numbers with a point or exponent are `Decimal` exactly as written. Raises CentralFaulty."""
    try:
        value = _decoder.decode(raw)
    except (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError) as error:
        raise CentralFaulty("json", type(error).__name__) from error
    if not isinstance(value, dict):
        raise CentralFaulty("json", "not-an-object")
    if _members(value) != _STRING.sub(b"", raw).count(b":"):
        raise CentralFaulty("json", "duplicate-member")
    return value


def own(raw: bytes) -> dict[str, Any]:
    """The same for bytes that `encode` made and this station kept: no name in them comes twice."""
    value: dict[str, Any] = _decoder.decode(raw)
    return value


def encode(resource: Mapping[str, Any]) -> bytes:
    """JSON in the order of the mapping, decimals as numbers with their digits kept. Raises BugError for what JSON has no word for."""
    try:
        return _encoder.encode(resource)
    except (TypeError, UnicodeEncodeError, RecursionError) as error:
        raise BugError("json", type(error).__name__) from error


def _members(value: dict[str, Any]) -> int:
    """How many members all objects in `value` have together. Raises CentralFaulty when it is nested absurdly deep."""
    count, depth = 0, 0
    level: list[Any] = [value]
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise CentralFaulty("json", "too-deep")
        below: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                count += len(node)
                below.extend(child for child in node.values() if isinstance(child, _NESTED))
            else:
                below.extend(child for child in node if isinstance(child, _NESTED))
        level = below
    return count
