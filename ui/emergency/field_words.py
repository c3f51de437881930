"""What compared fields are called, and their values as people write them; a path without words is shown as it is."""

import re
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

_PLACES = re.compile(r"\[(\d+)\]")
NOT_THERE = "—"


def field_words(path: str) -> str:
    """`dosageInstruction[0].route.text` → Route. The place of a repeated value follows as a number from the second on."""
    bare = _PLACES.sub("", path)
    words = _table().get(bare) or _by_end(bare)
    places = [int(found) for found in _PLACES.findall(path)]
    last = next((at for at in reversed(places) if at), 0)
    return f"{words} {last + 1}" if last else words


def _by_end(bare: str) -> str:
    head = bare.split(".", maxsplit=1)[0]
    known = _heads().get(head)
    if known is None:
        return bare
    rest = bare[len(head) :].lstrip(".")
    return f"{known} · {rest}" if rest else known


def _table() -> dict[str, str]:
    translate = QCoreApplication.translate
    dose = "dosageInstruction.doseAndRate.doseQuantity"
    return {
        "medicationCodeableConcept.text": translate("Centre", "Drug"),
        "code.text": translate("Centre", "What"),
        f"{dose}.value": translate("Centre", "Single dose"),
        f"{dose}.unit": translate("Centre", "Unit of the dose"),
        "dosageInstruction.route.text": translate("Centre", "Route"),
        "dosageInstruction.text": translate("Centre", "Instruction"),
        "dosageInstruction.timing.code.text": translate("Centre", "Frequency"),
        "dosageInstruction.timing.repeat.boundsPeriod.start": translate("Centre", "Takes effect"),
        "dosageInstruction.timing.repeat.boundsPeriod.end": translate("Centre", "Ends"),
        "dosage.dose.value": translate("Centre", "Dose given"),
        "dosage.dose.unit": translate("Centre", "Unit given"),
        "requester.display": translate("Centre", "Ordered by"),
        "performer.actor.display": translate("Centre", "Done by"),
        "statusReason.text": translate("Centre", "Reason"),
        "reasonCode.text": translate("Centre", "Reason"),
        "valueQuantity.value": translate("Centre", "Value"),
        "valueQuantity.unit": translate("Centre", "Unit"),
        "note.text": translate("Centre", "Remark"),
        "status": translate("Centre", "Status"),
        "intent": translate("Centre", "Intent"),
        "priority": translate("Centre", "Urgency"),
        "authoredOn": translate("Centre", "Written at"),
        "effectiveDateTime": translate("Centre", "Time"),
        "effectivePeriod.start": translate("Centre", "From"),
        "effectivePeriod.end": translate("Centre", "Until"),
        "subject.reference": translate("Centre", "Patient"),
        "encounter.reference": translate("Centre", "Stay"),
        "period.end": translate("Centre", "Ended at"),
    }


def _heads() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "medicationCodeableConcept": translate("Centre", "Drug"),
        "code": translate("Centre", "What"),
        "dosageInstruction": translate("Centre", "Dosage"),
        "dosage": translate("Centre", "Dose"),
        "requester": translate("Centre", "Ordered by"),
        "performer": translate("Centre", "Done by"),
        "category": translate("Centre", "Category"),
        "extension": translate("Centre", "Addition"),
        "groupIdentifier": translate("Centre", "Group"),
        "statusReason": translate("Centre", "Reason"),
        "subject": translate("Centre", "Patient"),
        "encounter": translate("Centre", "Stay"),
        "request": translate("Centre", "About the order"),
        "component": translate("Centre", "Part"),
        "basedOn": translate("Centre", "Based on"),
    }


def value_words(value: str | None, zone: tzinfo | None) -> str:
    """Status words translated, times in the ward's zone, everything else as written; a missing value is a dash."""
    if value is None:
        return NOT_THERE
    if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)", value):
        return datetime.fromisoformat(value).astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")
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
        "entered-in-error": translate("Centre", "entered in error"),
        "in-progress": translate("Centre", "in progress"),
        "not-done": translate("Centre", "not given"),
        "finished": translate("Centre", "finished"),
        "draft": translate("Centre", "draft"),
        "order": translate("Centre", "order"),
    }
