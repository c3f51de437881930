"""Who signed in: a Practitioner with the role that central gives him; refuses to guess a role."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from client.central.answers import Row
from client.central.http import Central
from client.clinical.antimicrobial import TIERS
from client.errors import CentralFaulty, NotAllowed
from client.fhir import names, text
from client.fhir.references import normal
from client.records import Person, Role

STAFF_ROLES = (names.STAFF_ROLE, f"{names.BASE}/CodeSystem/role")


async def whoami(central: Central, fhir_user: str, now: datetime) -> Person:
    """The person behind a grant's `fhirUser` (`Practitioner/id`, relative or below our base); NotAllowed without a role of a ward."""
    kind, _, name = normal(fhir_user, central.base_url).rpartition("/")
    if kind != "Practitioner" or not name:
        raise NotAllowed("no-practitioner")
    row = await central.read("Practitioner", name)
    if not isinstance(row, Row):
        raise NotAllowed("practitioner-not-found")
    page = await central.search("PractitionerRole", [("practitioner", row.key)])
    found = person_of(text.decode(row.raw), row.key, [text.decode(one.raw) for one in page.rows], now)
    if isinstance(found, str):
        raise NotAllowed(found)
    return found


def person_of(practitioner: dict[str, Any], key: str, roles: Sequence[dict[str, Any]], now: datetime) -> Person | str:
    """Who that is today; or why he is nobody of a ward: not-active, no-role."""
    if practitioner.get("active") is False:
        return "not-active"
    held = [role for one in roles if (role := role_of(one)) is not None and _holds(one.get("period"), now)]
    if not held:
        return "no-role"
    return Person(
        reference=key,
        name=_name(practitioner),
        role=held[0],
        staff_number=_staff_number(practitioner),
        other_roles=tuple(role for role in dict.fromkeys(held) if role is not held[0]),
        antimicrobial_tier=privilege_of(practitioner, now),
    )


def role_of(practitioner_role: dict[str, Any]) -> Role | None:
    """The first code of our role system in an active PractitionerRole."""
    if practitioner_role.get("active") is False:
        return None
    codings = [coding for one in _dicts(practitioner_role.get("code")) for coding in _dicts(one.get("coding"))]
    codes = [str(coding.get("code")) for coding in codings if str(coding.get("system")) in STAFF_ROLES]
    return next((Role(code) for code in codes if code in set(Role)), None)


def privilege_of(practitioner: dict[str, Any], now: datetime) -> str | None:
    """The highest antibacterial tier of the qualifications that hold now; a period that cannot be read is over."""
    held = [
        TIERS.index(code)
        for one in _dicts(practitioner.get("qualification"))
        if _holds(one.get("period"), now)
        for coding in _dicts((one.get("code") or {}).get("coding") if isinstance(one.get("code"), dict) else None)
        if coding.get("system") == names.PRESCRIBING_PRIVILEGE and (code := coding.get("code")) in TIERS
    ]
    return TIERS[max(held)] if held else None


def _holds(period: Any, now: datetime) -> bool:
    if period is None:
        return True
    if not isinstance(period, dict):
        return False
    day, begin, end = now.date().isoformat(), period.get("start", ""), period.get("end", "9999")
    is_text = isinstance(begin, str) and isinstance(end, str)
    return is_text and begin[:10] <= day and day[: len(end[:10])] <= end[:10]


def _name(practitioner: dict[str, Any]) -> str:
    named = next(iter(_dicts(practitioner.get("name"))), {})
    if isinstance(named.get("text"), str):
        return str(named["text"])
    given = named.get("given")
    parts = [*(given if isinstance(given, list) else []), named.get("family")]
    full = " ".join(str(part) for part in parts if part)
    if not full:
        raise CentralFaulty("practitioner-without-name")
    return full


def _staff_number(practitioner: dict[str, Any]) -> str:
    found = (one for one in _dicts(practitioner.get("identifier")) if one.get("system") == names.STAFF_NUMBER)
    return str(next(found, {}).get("value", ""))


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
