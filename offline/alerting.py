"""Tells the prescriber that a dose was given after the order was stopped or its dose changed: queues the alert where the dose is judged.

The alert is a command like any other, in the name of who gave the dose and dependent on it; a dose judged again (after an
unclear end) makes no second one, because its id follows from the dose's. Refuses to judge, and to say it in words.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

import msgspec

from client.clock import Clock
from client.commands import AdministerDose, AlertPrescriber
from client.fhir import text
from client.fhir.build import BuildSetting, build
from client.fhir.references import normal
from offline import commands_kept, identity, replica
from offline.desk import Desk
from offline.kept import Circumstances, Kept
from offline.mode import ModeState, is_emergency
from offline.numbers import next_number
from offline.resting import needs_of
from offline.store.books import Books

KIND = "alert-prescriber"


def alert_id(dose: str) -> str:
    """The id of the alert about this administration's command: the same however often it is judged."""
    return str(uuid5(UUID(dose), KIND))


class Alerting:
    """Writes the alert in the caller's transaction. Invariant: at most one alert for each command of a dose."""

    def __init__(self, clock: Clock, desk: Desk, mode: Callable[[], ModeState]) -> None:
        self._clock = clock
        self._desk = desk
        self._mode = mode

    def __call__(self, books: Books, given: Kept, orders: Sequence[str], at_ms: int, *, is_changed: bool) -> None:
        dose = given.command
        if not isinstance(dose, AdministerDose) or commands_kept.several(books, [alert_id(given.id)]):
            return
        command = msgspec.structs.replace(_alert(books, dose, orders, self._clock.now()), is_changed=is_changed)
        there = self._circumstances(books, at_ms)
        built = build(command, self._setting(books, command, there))
        commands_kept.append(books, command, built, there, {given.id, *needs_of(books, built)})

    def _circumstances(self, books: Books, at_ms: int) -> Circumstances:
        now, state, place = self._clock.now(), self._mode(), self._desk.place
        in_emergency = is_emergency(state)
        return Circumstances(
            station=place.station,
            mode=state.mode.value,
            is_emergency=in_emergency,
            saved_at_ms=at_ms,
            monotonic_ms=round(self._clock.monotonic_s() * 1000),
            number=next_number(books, KIND, place, now.date()) if in_emergency else None,
        )

    def _setting(self, books: Books, command: AlertPrescriber, there: Circumstances) -> BuildSetting:
        desk = self._desk
        mentioned = {
            command.patient,
            *command.doses,
            *command.orders,
            *([command.encounter] if command.encounter else []),
        }
        return BuildSetting(
            station_reference=desk.station_reference,
            station_code=desk.place.station,
            ward_code=desk.place.ward,
            ward_key=desk.ward_key,
            saved_at=self._clock.now(),
            is_emergency=there.is_emergency,
            wording=desk.wording,
            number=there.number,
            current={},
            pending=identity.pending_among(books, mentioned),
        )


def _alert(books: Books, dose: AdministerDose, orders: Sequence[str], now: datetime) -> AlertPrescriber:
    made = [row for row in commands_kept.rows(books, dose.id) if row.resource_type == "MedicationAdministration"]
    late = [(row, line) for row, line in zip(made, dose.lines, strict=True) if line.order in set(orders)]
    keys = [line.order for _, line in late]
    return AlertPrescriber(
        id=alert_id(dose.id),
        author=dose.author,
        patient=dose.patient,
        encounter=dose.encounter,
        occurred_at=now,
        doses=tuple(row.target for row, _ in late),
        orders=tuple(identity.real(books, key) for key in keys),
        what=tuple(line.what for _, line in late),
        recipients=tuple(_prescribers(books, keys)),
    )


def _prescribers(books: Books, orders: Iterable[str]) -> list[str]:
    """Who ordered them, as central's keys; each once."""
    found = dict[str, None]()
    for key in orders:
        stored = replica.get(books, identity.real(books, key))
        requester: Any = text.decode(stored.body).get("requester") if stored is not None else None
        reference = requester.get("reference") if isinstance(requester, dict) else None
        if isinstance(reference, str) and "://" not in reference and not reference.startswith(("urn:", "#")):
            found[normal(reference)] = None
    return list(found)
