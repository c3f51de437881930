"""The practice hospital's infusion room in a store, as a station has read it."""

import functools
from datetime import datetime

from offline import replica, scopes
from offline.scopes import Answered, Question
from offline.store.books import Books
from practice.hospital.generate import resources
from tests.support.builders import given


@functools.cache
def _of_room(moment: datetime, seed: int) -> tuple[str, ...]:
    """Keys of the room's places, visits and appointments."""
    keys = []
    for row in resources(moment, seed):
        is_place = row["resourceType"] == "Location" and row["id"].startswith("INF")
        is_visit = row["resourceType"] in {"Encounter", "Appointment"} and row["id"].partition("-")[2].startswith(
            "inf-"
        )
        if is_place or is_visit:
            keys.append(f"{row['resourceType']}/{row['id']}")
    return tuple(keys)


def answer_clinic(books: Books, moment: datetime, seed: int = 1) -> None:
    """What the question after the department's clinics brings of the room: places, visits, appointments."""
    at_ms = round(moment.timestamp() * 1000)
    scopes.keep(books, Question.CLINIC, Answered(keys=_of_room(moment, seed), at_ms=at_ms))


def fill_room(books: Books, moment: datetime, seed: int = 1) -> None:
    at_ms = round(moment.timestamp() * 1000)
    replica.put(books, [given(row, at=moment) for row in resources(moment, seed)], at_ms)
    answer_clinic(books, moment, seed)
