"""Coverage and Account to their records; refuses to compute a balance that is not said."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from client.fhir.names import ACCOUNT_BALANCE, ACCOUNT_PREPAID
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    extension,
    first,
    key,
    mapping,
    number,
    target,
    text,
)
from client.records import Account, Coverage


def coverage(resource: Mapping[str, Any], origin: Origin = HERE) -> Coverage:
    return Coverage(
        key=key(resource),
        patient=target(resource.get("beneficiary"), origin) or "",
        kind=code(resource.get("type")),
        number=text(resource.get("subscriberId")),
        is_active=text(resource.get("status")) in {"active", None},
    )


def account(resource: Mapping[str, Any], origin: Origin = HERE) -> Account:
    """R4's Account has no balance: two extensions of ours carry prepayment and balance."""
    prepaid, balance = _money(resource, ACCOUNT_PREPAID), _money(resource, ACCOUNT_BALANCE)
    return Account(
        key=key(resource),
        patient=target(first(resource.get("subject")), origin) or "",
        prepaid=prepaid[0],
        balance=balance[0],
        currency=balance[1] or prepaid[1],
        is_active=text(resource.get("status")) in {"active", "on-hold", None},
    )


def _money(resource: Mapping[str, Any], url: str) -> tuple[Decimal | None, str]:
    found = mapping(extension(resource, url).get("valueMoney"))
    return number(found.get("value")), text(found.get("currency")) or ""
