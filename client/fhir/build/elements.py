"""FHIR's small elements, written; refuses text that FHIR cannot carry, numbers that are none and times without a zone."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from client.errors import BugError, InputRefused
from client.fhir.names import EMERGENCY_ACCOUNT, STAFF_NUMBER, UCUM
from client.records import ACCOUNT_REFERENCE, STAFF_REFERENCE, Amount, Code, Person

MAX_TEXT_BYTES = 1024 * 1024
_UNWRITABLE = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufffe\\uffff]")


def words(value: str, field: str) -> str:
    """The text with line feeds as line ends; raises InputRefused for control characters, lone surrogates and more than 1 MiB."""
    plain = value.replace("\r\n", "\n").replace("\r", "\n") if "\r" in value else value
    if _UNWRITABLE.search(plain):
        raise InputRefused(field, "control-character")
    if len(plain.encode()) > MAX_TEXT_BYTES:
        raise InputRefused(field, "too-long", str(MAX_TEXT_BYTES))
    return plain


def line(value: str, field: str) -> str:
    """A text of one line that says something."""
    plain = words(value, field)
    if not plain.strip():
        raise InputRefused(field, "empty")
    return plain


def paper_line(page: str, at: int) -> str:
    """`page#line`: a sheet of paper and a line of it, as code and as identifier."""
    return f"{' '.join(line(page, 'page').split())}#{at}"


def instant(moment: datetime) -> str:
    """With milliseconds only where there are any; an offset that FHIR cannot write becomes UTC."""
    offset = moment.utcoffset()
    if offset is None:
        raise BugError("naive-datetime")
    local = moment if offset.total_seconds() % 60 == 0 else moment.astimezone(UTC)
    return local.isoformat(timespec="milliseconds" if local.microsecond >= 1000 else "seconds")


def number(value: Decimal) -> Decimal:
    if not value.is_finite():
        raise InputRefused("amount", "not-a-number")
    return value


def quantity(amount: Amount) -> dict[str, Any]:
    unit = {"unit": line(amount.unit, "unit")} if amount.unit else {}
    coded = {"system": UCUM, "code": line(amount.code, "unit")} if amount.code else {}
    return {"value": number(amount.value), **unit, **coded}


def coding(system: str, code: str, display: str | None = None) -> dict[str, Any]:
    return {"system": system, "code": code, **({"display": display} if display else {})}


def coded(system: str, code: str, display: str | None = None) -> dict[str, Any]:
    """A CodeableConcept of one coding."""
    return {"coding": [coding(system, code, display)]}


def concept(code: Code, codings: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """A CodeableConcept: the given codings, then what the Code itself carries and they lack, then its text."""
    found = [dict(each) for each in codings or []]
    named = {(each.get("system"), each.get("code")) for each in found}
    own = [(code.system, code.code)] if code.code else []
    for system, ident in [*own, *code.others]:
        if (system, ident) not in named:
            found.append({**({"system": system} if system else {}), "code": ident})
    return {**({"coding": found} if found else {}), "text": line(code.text, "text")}


def person(author: Person) -> dict[str, Any]:
    """Who sits here without central's word is named by account or staff number: a logical reference, which points at no row."""
    for prefix, system in _STAND_INS.items():
        if author.reference.startswith(prefix):
            value = words(author.reference.removeprefix(prefix), "staff")
            return {"identifier": {"system": system, "value": value}, "display": words(author.name, "name")}
    return {"reference": author.reference, **({"display": words(author.name, "name")} if author.name else {})}


_STAND_INS = {ACCOUNT_REFERENCE: EMERGENCY_ACCOUNT, STAFF_REFERENCE: STAFF_NUMBER}


def extension(url: str, **value: Any) -> dict[str, Any]:
    return {"url": url, **value}


def kept(**members: Any) -> dict[str, Any]:
    """The members that say something: None, empty lists and empty objects are left out."""
    return {name: value for name, value in members.items() if value is not None and value not in ([], {})}


def copied(value: Any) -> Any:
    """A deep copy as plain lists and dicts, to change without touching the original."""
    if isinstance(value, Mapping):
        return {name: copied(child) for name, child in value.items()}
    return [copied(child) for child in value] if isinstance(value, list | tuple) else value
