"""The record of a downtime in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta

from client.commands import Command, NoteDowntime
from tests.client.fhir.samples import ACT, DOCTOR, NOW, NURSE


def downtime(hours: float = 2.0) -> NoteDowntime:
    began = NOW - timedelta(hours=hours)
    return NoteDowntime(**{**ACT, "author": DOCTOR}, began_at=began, ended_at=NOW, second=NURSE, entries=3)


DOWNTIMES: dict[str, Callable[[], Command]] = {
    "record a downtime of one day": downtime,
    "record a downtime over midnight": lambda: downtime(30),
}
