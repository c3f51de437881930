"""What compared fields are called, and their values as people write them. Total over `offline.projection.comparing`; shows no raw path."""

import re
from collections.abc import Mapping
from datetime import datetime, tzinfo
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from offline.projection.comparing import OTHER, VALUE
from ui.diagnoses.words import field_names, field_values

NOT_THERE = "—"
NOBODY: Mapping[str, str] = MappingProxyType({})
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)")


def is_technical(path: str) -> bool:
    """A pair whose values are for IT only."""
    return path.startswith(OTHER)


def field_words(path: str) -> str:
    if is_technical(path):
        return QCoreApplication.translate("Centre", "Other details differ")
    if path.startswith(VALUE):
        return path[len(VALUE) :]
    return _table().get(path) or QCoreApplication.translate("Centre", "Other details")


def _table() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "status": translate("Centre", "Status"),
        **field_names(),
        "outcome": translate("Centre", "What happened"),
        "what": translate("Centre", "Drug / item"),
        "title": translate("Centre", "Title"),
        "dose": translate("Centre", "Single dose"),
        "amount": translate("Centre", "Dose given"),
        "route": translate("Centre", "Route"),
        "frequency": translate("Centre", "Frequency"),
        "as-needed": translate("Centre", "As needed"),
        "slot": translate("Centre", "Planned time"),
        "given-at": translate("Centre", "Given at"),
        "starts": translate("Centre", "Takes effect"),
        "ends": translate("Centre", "Ends"),
        "taken-at": translate("Centre", "Measured at"),
        "done-at": translate("Centre", "Done at"),
        "reason": translate("Centre", "Reason"),
        "indication": translate("Centre", "Indication"),
        "site": translate("Centre", "Site and side"),
        "asked": translate("Centre", "Asked and answered"),
        "herb": translate("Centre", "Decoction"),
        "remark": translate("Centre", "Remark"),
        "text": translate("Centre", "Text"),
        "said": translate("Centre", "Central's words"),
        "author": translate("Centre", "Written by"),
        "stopped-by": translate("Centre", "Stopped by"),
        "performer": translate("Centre", "Done by"),
        "written-at": translate("Centre", "Written at"),
        "name": translate("Centre", "Name"),
        "deceased": translate("Centre", "Deceased"),
        "other-record": translate("Centre", "Kind of record"),
    }


def person_words(reference: str, staff: Mapping[str, str]) -> str:
    """A person by name; by staff number where central sent no name and nobody here knows it."""
    known = staff.get(reference)
    if known:
        return known
    number = reference.partition("/")[2].removeprefix("staff-")
    return QCoreApplication.translate("Centre", "staff no. {number}").format(number=number)


def is_person(value: str) -> bool:
    return value.startswith(("Practitioner/", "PractitionerRole/"))


def value_words(value: str | None, zone: tzinfo | None, staff: Mapping[str, str] = NOBODY) -> str:
    """Status words translated, times in the ward's zone, people by name, the rest as written; a missing value is a dash."""
    if value is None:
        return NOT_THERE
    if _TIME.fullmatch(value):
        return datetime.fromisoformat(value).astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")
    if is_person(value):
        return person_words(value, staff)
    return _values().get(value, value)


def _values() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "active": translate("Centre", "active"),
        "on-hold": translate("Centre", "on hold"),
        "stopped": translate("Centre", "stopped"),
        "revoked": translate("Centre", "revoked"),
        "completed": translate("Centre", "completed"),
        "cancelled": translate("Centre", "cancelled"),
        "rejected": translate("Centre", "rejected"),
        "failed": translate("Centre", "failed"),
        "entered-in-error": translate("Centre", "entered in error"),
        "in-progress": translate("Centre", "in progress"),
        "requested": translate("Centre", "requested"),
        "not-done": translate("Centre", "not given"),
        "given": translate("Centre", "given"),
        "not-given": translate("Centre", "not given"),
        "void": translate("Centre", "entered in error"),
        "finished": translate("Centre", "finished"),
        "planned": translate("Centre", "planned"),
        "preliminary": translate("Centre", "preliminary"),
        "final": translate("Centre", "final"),
        "amended": translate("Centre", "amended"),
        "draft": translate("Centre", "draft"),
        "unknown": translate("Centre", "unknown"),
        "yes": translate("Centre", "yes"),
        **field_values(),
        "true": translate("Centre", "yes"),
        "false": translate("Centre", "no"),
    }
