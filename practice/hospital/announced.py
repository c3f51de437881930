"""What central announces of itself: the night in which it will be away, some days ahead, so that every station counts down to it."""

from collections.abc import Iterator
from datetime import time, timedelta

from client.fhir.names import SERVICE
from practice.hospital.places import WARDS
from practice.hospital.scene import Scene
from practice.hospital.words import Json, instant, reference

DAYS_AHEAD, BEGINS, LASTS = 6, time(23, 30), timedelta(hours=2, minutes=30)


def announced(scene: Scene) -> Iterator[Json]:
    """One, of all wards."""
    start = scene.day(DAYS_AHEAD, BEGINS)
    yield {
        "resourceType": "Appointment",
        "id": "downtime-planned",
        "status": "booked",
        "serviceType": [{"coding": [{"system": SERVICE, "code": "planned-downtime"}], "text": "计划停机"}],
        "description": "数据库升级",
        "start": instant(start),
        "end": instant(start + LASTS),
        "participant": [{"actor": reference("Location", ward), "status": "accepted"} for ward in WARDS],
    }
