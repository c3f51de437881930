"""The nurse's confirmation of stopped long-term orders and of orders taken back, as docs/fhir-mapping.md has it.

One stop and what was just taken back still wait, the others are confirmed.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from practice.hospital.orders import Placed, kind_of, voided_at
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.scene import Scene
from practice.hospital.words import Json, coding, entry_identifier, instant, own, reference

WAITING = "n3-18"
"""Whose stop no nurse has confirmed."""


def stop_checks(scene: Scene, placed: Iterable[Placed]) -> Iterator[Json]:
    for one in placed:
        if one.stopped_at is not None and not one.is_once:
            yield _check(scene, one, one.stopped_at)
        elif "void" in one.line.marks:
            yield _check(scene, one, voided_at(scene, one))


def _check(scene: Scene, placed: Placed, stopped: datetime) -> Json:
    lines = [reference(kind_of(placed), placed.id_of(at)) for at in range(1, len(placed.parts) + 1)]
    asked: Json = {
        "resourceType": "Task",
        "id": f"{placed.key}-stop",
        "identifier": entry_identifier(f"{placed.key}-stop"),
        "status": "requested",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "stop-verify")]},
        "basedOn": lines,
        "focus": lines[0],
        "for": placed.guest.patient,
        "encounter": placed.guest.encounter,
        "authoredOn": instant(stopped),
        "lastModified": instant(stopped),
        "requester": doctor(placed.guest.doctor).reference,
        "restriction": {"period": {"start": instant(stopped)}},
    }
    if placed.guest.slug == WAITING or "void" in placed.line.marks:
        return asked
    at = instant(min(stopped + timedelta(minutes=4), scene.now))
    done = {"status": "completed", "executionPeriod": {"end": at}, "lastModified": at}
    return {**asked, **done, "owner": BY_NAME[placed.guest.nurse].reference}
