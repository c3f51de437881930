"""Closes an emergency in the store: who closed it with whom, and for each affected patient the record of the downtime.

Affected is for whom something was entered here while it lasted, and, where a person had declared it, everybody who lay on the ward: of them
there may be paper. One record is enough for a patient and a downtime, whichever station of the ward closes first: one that overlaps is not
written again, and two that are written at the same moment bear one name, so that central holds one. Refuses to close by one person.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from client.clock import Clock
from client.commands import NoteDowntime
from client.fhir import text
from client.fhir.build import BuildSetting, build
from client.fhir.names import DOWNTIME_SPAN
from client.fhir.reading.downtimes import downtime
from client.records import Person
from client.records.downtimes import Downtime
from offline import census, commands_kept, identity, journal
from offline.desk import Desk
from offline.kept import Circumstances
from offline.projection import rows
from offline.resting import needs_of
from offline.store.books import Books

CLOSED, DECLARED = "closed", "declared"
_ROOM = UUID("6f0c3f1e-52f7-5d0b-9d5f-7f0c5f2f6a31")
_NO_ENTRY = ("note-downtime", "decide-conflict")


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The end of one emergency at this station: since when, by whom and with whom."""

    began_at: datetime
    ended_at: datetime
    by: Person
    second: Person
    mode: str = "online"
    """The word for how the station stood when it was closed."""


class Downtimes:
    """Invariant: that it was closed and every record of it are one transaction."""

    def __init__(self, clock: Clock, desk: Desk) -> None:
        self._clock, self._desk = clock, desk

    def close(self, books: Books, closing: Closing) -> frozenset[str]:
        """Write it down; the patients who got a record."""
        at_ms = int(closing.ended_at.timestamp() * 1000)
        told = {
            "by": closing.by.reference,
            "name": closing.by.name,
            "second": closing.second.reference,
            "second_name": closing.second.name,
            "since": closing.began_at.isoformat(),
        }
        affected = affected_by(books, closing.began_at)
        written = frozenset(
            patient for patient, entries in affected.items() if self._note(books, closing, patient, entries, at_ms)
        )
        facts = {**told, "patients": str(len(affected)), "recorded": str(len(written))}
        journal.write(books, CLOSED, at_ms=at_ms, facts=facts)
        return written

    def _note(self, books: Books, closing: Closing, patient: str, entries: int, at_ms: int) -> bool:
        here = census.of(books, [patient]).get(patient)
        command = NoteDowntime(
            id=record_id(self._desk.ward_key, patient, closing.began_at),
            author=closing.by,
            patient=patient,
            encounter=here.encounter if here is not None else None,
            occurred_at=closing.ended_at,
            began_at=closing.began_at,
            ended_at=closing.ended_at,
            second=closing.second,
            entries=entries,
        )
        is_known = any(_is_of(command, one) for one in of_patient(books, patient))
        if is_known or commands_kept.several(books, [command.id]):
            return False
        there = Circumstances(
            station=self._desk.place.station,
            mode=closing.mode,
            is_emergency=False,
            saved_at_ms=at_ms,
            monotonic_ms=round(self._clock.monotonic_s() * 1000),
            number=None,
        )
        built = build(command, self._setting(books, command))
        commands_kept.append(books, command, built, there, set(needs_of(books, built)))
        return True

    def _setting(self, books: Books, command: NoteDowntime) -> BuildSetting:
        desk = self._desk
        mentioned = {command.patient, *([command.encounter] if command.encounter else [])}
        return BuildSetting(
            station_reference=desk.station_reference,
            station_code=desk.place.station,
            ward_code=desk.place.ward,
            ward_key=desk.ward_key,
            saved_at=self._clock.now(),
            is_emergency=False,
            wording=desk.wording,
            number=None,
            current={},
            pending=identity.pending_among(books, mentioned),
        )


def record_id(ward: str, patient: str, began_at: datetime) -> str:
    """The same at every station of the ward that lost central in the same minute."""
    return str(uuid5(_ROOM, f"{ward}|{patient}|{int(began_at.timestamp()) // 60}"))


def affected_by(books: Books, began_at: datetime) -> dict[str, int]:
    """Patient to how many commands were entered here for him in an emergency that began then."""
    since_ms = int(began_at.timestamp() * 1000)
    found = books.execute(
        "SELECT lane, count(*) FROM command WHERE is_emergency = 1 AND saved_at_ms >= ? AND lane LIKE 'Patient/%'"
        " AND kind NOT IN (?, ?) AND state IS NOT 'withdrawn' GROUP BY lane ORDER BY min(seq)",
        (since_ms, *_NO_ENTRY),
    )
    affected = {identity.real(books, lane): int(count) for lane, count in found.fetchall()}
    sql = "SELECT 1 FROM event WHERE kind = ? AND at_ms >= ? LIMIT 1"
    if books.execute(sql, (DECLARED, since_ms)).fetchone() is None:
        return affected
    lay = [one.patient for one in census.ward(books, with_left=True) if _lay_here(one, since_ms)]
    return {**dict.fromkeys(lay, 0), **affected}


def _lay_here(one: census.Here, since_ms: int) -> bool:
    return one.left_reason != census.GUEST and (one.left_at_ms is None or one.left_at_ms >= since_ms)


def of_patient(books: Books, patient: str) -> tuple[Downtime, ...]:
    """The downtimes that his record tells of, here and at central, the newest first."""
    found = [downtime(row.resource) for row in rows.read(books, ["Flag"], patients=[patient], with_marks=False)]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.began_at, reverse=True))


def is_recorded(books: Books, command: NoteDowntime) -> bool:
    """Whether central holds a record of the same downtime that another station wrote."""
    sql = (
        "SELECT body FROM resource WHERE patient = ? AND type = 'Flag' AND removed_at_ms IS NULL AND instr(body, ?) > 0"
        " AND (entry IS NULL OR entry NOT IN (SELECT entry_id FROM row WHERE command = ?))"
    )
    bodies = books.execute(sql, (identity.real(books, command.patient), DOWNTIME_SPAN, command.id)).fetchall()
    found = (downtime(text.decode(body.encode())) for (body,) in bodies)
    return any(one is not None and _is_of(command, one) for one in found)


def _is_of(command: NoteDowntime, one: Downtime) -> bool:
    return one.began_at <= command.ended_at and command.began_at <= one.ended_at
