"""The practice hospital's infusion room in a store, as a station has read it."""

from datetime import datetime

from offline import replica, scopes
from offline.scopes import Answered, Question
from offline.store.books import Books
from practice.hospital.generate import resources
from tests.support.builders import given


def answer_clinic(books: Books, moment: datetime, seed: int = 1) -> None:
    """What the question after the department's clinics brings of the room: places, visits, appointments."""
    keys = []
    for row in resources(moment, seed):
        key = f"{row['resourceType']}/{row['id']}"
        is_place = row["resourceType"] == "Location" and row["id"].startswith("INF")
        is_of_room = row["resourceType"] in {"Encounter", "Appointment"} and row["id"].partition("-")[2].startswith(
            "inf-"
        )
        keys += [key] if is_place or is_of_room else []
    at_ms = round(moment.timestamp() * 1000)
    scopes.keep(books, Question.CLINIC, Answered(keys=tuple(keys), at_ms=at_ms))


def fill_room(books: Books, moment: datetime, seed: int = 1) -> None:
    at_ms = round(moment.timestamp() * 1000)
    replica.put(books, [given(row, at=moment) for row in resources(moment, seed)], at_ms)
    answer_clinic(books, moment, seed)
