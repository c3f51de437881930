"""Vital signs of the usual shape, read without building the whole tree; says None to every other shape, which `vital_signs` then reads.

A chart shows hundreds of values whose codes, units, performers and times are the same few: each such part is read once, by the same
tolerant functions, and remembered by its bytes. Refuses to differ from `vital_signs` in anything.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

import msgspec

from client.fhir.names import FROM_PAPER, LOINC
from client.fhir.reading.elements import code, first, moment, who
from client.fhir.reading.observations import VOID, compared
from client.fhir.reading.values import value
from client.records import Amount, Code, VitalSign

_ABSENT = msgspec.Raw()
_json = msgspec.json.Decoder(float_hook=Decimal)


class _Part(msgspec.Struct):
    """One component: what it is and its quantity."""

    code: msgspec.Raw = _ABSENT
    valueQuantity: msgspec.Raw = _ABSENT  # noqa: N815  # FHIR's name


class _Plain(msgspec.Struct):
    """What is looked at of an Observation; `effectiveDateTime` must be there as text."""

    resourceType: str  # noqa: N815  # FHIR's name
    status: str
    effectiveDateTime: str  # noqa: N815  # FHIR's name
    code: msgspec.Raw = _ABSENT
    performer: msgspec.Raw = _ABSENT
    valueQuantity: msgspec.Raw = _ABSENT  # noqa: N815  # FHIR's name
    component: list[_Part] = []


_decoder = msgspec.json.Decoder(_Plain)


_ON_PAPER = f'"{FROM_PAPER}"'.encode()


def plain_signs(raw: bytes, key: str) -> tuple[VitalSign, ...] | None:
    """What `vital_signs` makes of this Observation under `key` (`Observation/id`); None when it has to be read whole."""
    try:
        return _read(raw, key)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None


def _read(raw: bytes, key: str) -> tuple[VitalSign, ...] | None:
    found = _decoder.decode(raw)
    taken_at = _moment(found.effectiveDateTime)
    if found.resourceType != "Observation" or taken_at is None:
        return None
    if found.status in VOID:
        return ()
    if _ON_PAPER in raw:
        return None
    by = _who(bytes(found.performer))
    if not found.component:
        one = _sign(found, key, taken_at, by, None)
        return None if one is None else (one,)
    return None if _says_more(raw, found) else _parts(found, key, taken_at, by)


def _says_more(raw: bytes, found: _Plain) -> bool:
    """Whether there may be values beside the quantities of the components."""
    kinds = raw.count(b'"value') - raw.count(b'"value":')
    return bool(bytes(found.valueQuantity)) or kinds != len(found.component) or b'"dataAbsentReason"' in raw


def _parts(found: _Plain, key: str, taken_at: datetime, by: str | None) -> tuple[VitalSign, ...] | None:
    named = [_concept(bytes(part.code))[0] for part in found.component]
    if None in named or len(set(named)) != len(named):
        return None
    signs = [
        _sign(part, f"{key}#{loinc}", taken_at, by, key) for part, loinc in zip(found.component, named, strict=True)
    ]
    read = tuple(sign for sign in signs if sign is not None)
    return read if len(read) == len(signs) else None


def _sign(part: _Plain | _Part, key: str, taken_at: datetime, by: str | None, panel: str | None) -> VitalSign | None:
    measured = _measured(bytes(part.valueQuantity))
    if measured is None:
        return None
    loinc, name = _concept(bytes(part.code))
    return VitalSign(
        key=key, loinc=loinc, name=name, amount=measured[0], taken_at=taken_at, by=by, panel=panel, text=measured[1]
    )


@lru_cache(maxsize=512)
def _concept(raw: bytes) -> tuple[str | None, str]:
    found = code(_json.decode(raw)) if raw else None
    found = found or Code(text="")
    return found.code_in(LOINC), found.text


@lru_cache(maxsize=2048)
def _measured(raw: bytes) -> tuple[Amount | None, str | None] | None:
    """(amount, words); None without a believable amount."""
    element: Mapping[str, Any] = {"valueQuantity": _json.decode(raw)} if raw else {}
    found = value(element)
    if found.amount is None:
        return None
    return (None if found.comparator else found.amount), compared(found.comparator, found.amount)


@lru_cache(maxsize=512)
def _who(raw: bytes) -> str | None:
    return who(first(_json.decode(raw))) if raw else None


_moment = lru_cache(maxsize=4096)(moment)
