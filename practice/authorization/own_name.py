"""In whose name a person may write who did something; refuses another person's. A station speaks for the authors its Provenances name."""

from collections.abc import Callable
from typing import Any

from practice.authorization.roles import STATION, Access
from practice.outcomes import refusal

Row = dict[str, Any]
WHO = {"Provenance": ("agent", "who"), "MedicationAdministration": ("performer", "actor")}
_DEVICE = "Device/"


def check_name(access: Access, kind: str, resource: Row, stands: Callable[[str, Row], Row | None]) -> None:
    """Only oneself and devices, and whoever `stands` there already: a correction leaves the names as they were."""
    if access.role == STATION or kind not in WHO:
        return
    named, before = _named(kind, resource), stands(kind, resource)
    known = set() if before is None else set(_named(kind, before))
    strange = [one for one in named if one != access.who and not one.startswith(_DEVICE) and one not in known]
    is_signed = kind != "Provenance" or access.who in named or bool(known)
    if strange or not is_signed:
        member = ".".join(WHO[kind])
        raise refusal(403, "This may be written in one's own name only.", expression=f"{kind}.{member}")


def _named(kind: str, resource: Row) -> list[str]:
    """Every name, as it stands: one that is no plain reference is a strange one, too."""
    list_name, member = WHO[kind]
    rows = resource.get(list_name, [])
    return [_reference(row.get(member)) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else [""]


def _reference(value: Any) -> str:
    return str(value.get("reference", "")) if isinstance(value, dict) else ""
