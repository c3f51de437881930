"""How a guest's order is said to end, whose drug it is and who gave it by word of mouth, as docs/fhir-mapping.md has them."""

from datetime import datetime, timedelta

from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.words import Json, coding, entry_identifier, instant, own, structure

WITHIN = timedelta(hours=6)
STOP_WORDS, VOID_WORDS, AHEAD_WORDS = "病情变化，调整方案", "重复开立", "疗程将满"


def stopped(guest: Guest, at: datetime, reason: str, *, kind: str | None = None) -> Json:
    """The extension *stopped*; `kind` is void, or None for a stop, which may lie ahead."""
    parts: list[Json] = [
        {"url": "at", "valueDateTime": instant(at)},
        {"url": "by", "valueReference": doctor(guest.doctor).reference},
        {"url": "reason", "valueString": reason},
    ]
    parts += [{"url": "kind", "valueCode": kind}] if kind else []
    return {"url": structure("stopped"), "extension": parts}


def own_supply() -> Json:
    return {"url": structure("own-supply"), "valueBoolean": True}


def oral(guest: Guest) -> Json:
    """Written down by the guest's nurse, read back to the doctor."""
    parts: list[Json] = [
        {"url": "recorded-by", "valueReference": BY_NAME[guest.nurse].reference},
        {"url": "read-back", "valueBoolean": True},
    ]
    return {"url": structure("oral-order"), "extension": parts}


def countersign(guest: Guest, key: str, lines: list[Json], at: datetime) -> Json:
    """Asks the doctor for his signature under an order that he gave by word of mouth."""
    return {
        "resourceType": "Task",
        "id": f"cs-{key}",
        "identifier": entry_identifier(f"cs-{key}"),
        "status": "requested",
        "intent": "order",
        "priority": "stat",
        "code": {"coding": [coding(own("task"), "countersign-order")]},
        "basedOn": lines,
        "focus": lines[0],
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "requester": BY_NAME[guest.nurse].reference,
        "owner": doctor(guest.doctor).reference,
        "restriction": {"period": {"start": instant(at), "end": instant(at + WITHIN)}},
    }
