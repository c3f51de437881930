"""Puts the fictitious hospital together, resource by resource; needs no server and writes nothing."""

from collections.abc import Iterator
from datetime import datetime

from practice.hospital.admission import admission
from practice.hospital.announced import announced
from practice.hospital.assessments import assessments
from practice.hospital.beside import beside
from practice.hospital.care import care
from practice.hospital.clinic import clinic
from practice.hospital.conditions import CONDITIONS
from practice.hospital.doses import doses
from practice.hospital.flags import LEVELS
from practice.hospital.infusion_room import infusion_room
from practice.hospital.labelled import labelled
from practice.hospital.lines import Line
from practice.hospital.maternity import maternity
from practice.hospital.measures import measures
from practice.hospital.notes import notes
from practice.hospital.nursing import nursing
from practice.hospital.orders import orders, place
from practice.hospital.others import others
from practice.hospital.pack import read_content
from practice.hospital.past import past
from practice.hospital.people import staff_resources, station_resources
from practice.hospital.pharmacy import dispensed, reviews
from practice.hospital.places import place_resources
from practice.hospital.quality import quality
from practice.hospital.requests import requests
from practice.hospital.results import results
from practice.hospital.roster import Guest, guests
from practice.hospital.safety import safety
from practice.hospital.scene import Scene
from practice.hospital.skin_test import running, skin_test
from practice.hospital.special import special
from practice.hospital.specimens import asked, specimens
from practice.hospital.stops import stop_checks
from practice.hospital.temperature_week import temperature_week
from practice.hospital.therapy import therapy
from practice.hospital.traces import traces
from practice.hospital.units import carried_out, planned_there, unsplit
from practice.hospital.words import Json

DAYS_BACK = {"S": 3.0, "1": 2.5, "2": 1.6, "3": 1.6}
DOSE_DAYS = 2


def resources(now: datetime, seed: int) -> Iterator[Json]:
    """The whole hospital around `now` (aware; its zone is the ward's); the same moment and seed give the same."""
    scene = Scene(now=now.replace(second=0, microsecond=0), seed=seed, content=read_content())
    people = guests()
    yield from place_resources({f"{guest.ward}-{guest.bed}" for guest in people})
    yield from staff_resources()
    yield from station_resources()
    for guest in people:
        yield from chart(scene, guest)
    yield from skin_test(scene, people)
    yield from running(scene, people)
    yield from specimens(scene, people)
    yield from asked(scene, people)
    yield from requests(scene, people)
    yield from others(scene)
    yield from announced(scene)
    yield from beside(scene, people)
    yield from clinic(scene)
    yield from infusion_room(scene)
    yield from care(scene, people)
    yield from temperature_week(scene, people)
    yield from quality(scene, people)
    yield from therapy(scene, people)
    yield from assessments(scene, people)
    yield from special(scene)
    yield from safety(scene, people)
    yield from maternity(scene, people)
    yield from unsplit(scene, people)
    yield from nursing(scene, people)
    yield from labelled(scene, people)


def chart(scene: Scene, guest: Guest) -> Iterator[Json]:
    """Everything about one inpatient."""
    picture = CONDITIONS[guest.condition]
    yield from admission(scene, guest, picture)
    placed = [
        place(scene, guest, line, f"{guest.slug}-{number:02d}")
        for number, line in enumerate((*standing(guest), *picture.lines), start=1)
    ]
    for order in placed:
        yield from orders(scene, order)
        yield from doses(scene, order, DOSE_DAYS)
    yield from reviews(scene, placed)
    yield from dispensed(scene, placed)
    yield from stop_checks(scene, placed)
    yield from planned_there(scene, placed)
    yield from carried_out(scene, placed)
    yield from results(scene, guest, picture, placed)
    yield from measures(scene, guest, DAYS_BACK[guest.level])
    written = tuple(notes(scene, guest, picture))
    yield from written
    yield from traces(scene, placed, written)
    yield from past(scene, guest)


def standing(guest: Guest) -> tuple[Line, ...]:
    """What every patient has: the care level, and oxygen when it flows."""
    level = Line(kind="nursing", codes=(LEVELS[guest.level][0],), frequency="CONT")
    return (level, Line(kind="nursing", codes=("O2-NC",), frequency="CONT")) if guest.vitals[6] else (level,)
