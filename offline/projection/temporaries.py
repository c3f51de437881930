"""Temporary patients of the ward: number, band, what is said of who they are, into whom they were joined; and what stands against an act.

No order is written for a temporary patient before a band with his number is on. A number is one person's. Joining can be parted for a day.
Refuses to say that two are one.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from client.clinical.identifiers import BAND, known_by, plain
from client.clinical.skin_tests import may_second
from client.commands import (
    Command,
    ConfirmBand,
    JoinPatients,
    NoteIdentity,
    OralOrder,
    PartPatients,
    RegisterTemporary,
    SignOrders,
)
from client.fhir import names
from client.fhir.reading.temporaries import band_on
from client.records import Patient, Stay, Tag
from client.records.temporaries import BandOn
from offline import blocks, census, numbers
from offline.projection import chart, records, rows
from offline.store.books import Books

PARTED_WITHIN = timedelta(hours=24)
NO_BAND, WRONG_BAND, NOT_TEMPORARY = "no-band", "wrong-band", "not-temporary"
NUMBER_USED, NUMBER_WRONG, NUMBER_NOT_TAKEN, ALIAS_USED = (
    "number-used",
    "number-wrong",
    "number-not-taken",
    "alias-used",
)
ALREADY_JOINED, NOT_JOINED, JOIN_SELF, JOIN_TEMPORARY = "already-joined", "not-joined", "join-self", "join-temporary"
JOIN_UNKNOWN, JOIN_REPLACED, TOO_LATE, SECOND = "join-unknown", "join-replaced", "part-too-late", "join-second"

band = rows.once(band_on, 1024)


@dataclass(frozen=True, slots=True, kw_only=True)
class TemporaryRow:
    """One temporary patient as the ward stands to him. `band`: the last one that was put on; None: orders wait for it."""

    patient: Patient
    stay: Stay | None
    bed: str
    tags: tuple[Tag, ...]
    band: BandOn | None
    joined: Patient | None
    is_pending: bool
    reprint_since: datetime | None
    """Joined (or parted) then: the band and labels with the other number are to be printed and put on."""

    @property
    def may_order(self) -> bool:
        return self.band is not None


def temporaries(books: Books) -> tuple[TemporaryRow, ...]:
    """Of everybody who is or was on the ward, those who came without a name, the newest first."""
    keys = [one.patient for one in census.ward(books, with_left=True)]
    people = {key: one for key, one in chart.patients(books, keys).items() if one.temporary is not None}
    stays, beds, bands = chart.stays(books, people), chart.beds(books), bands_of(books, people)
    tags = chart.tags_of(books, people)
    into = chart.patients(books, {one.replaced_by for one in people.values() if one.replaced_by})
    shown = rows.by_key(books, people)
    found = []
    for key, person in people.items():
        stay = stays.get(key)
        bed = beds.get(stay.bed or "") if stay is not None else None
        joined_at = person.temporary.joined_at if person.temporary else None
        on = bands.get(key)
        found.append(
            TemporaryRow(
                patient=person,
                stay=stay,
                bed=bed.label if bed is not None else "",
                tags=tags.get(key, ()),
                band=on,
                joined=into.get(person.replaced_by or ""),
                is_pending=shown[key].is_pending,
                reprint_since=joined_at if joined_at and (on is None or on.at is None or on.at <= joined_at) else None,
            )
        )
    return tuple(sorted(found, key=_order))


def _order(row: TemporaryRow) -> tuple[bool, float, str]:
    arrived = row.patient.temporary.arrived_at if row.patient.temporary else None
    return row.joined is not None, -arrived.timestamp() if arrived else 0.0, row.patient.key


def bands_of(books: Books, patients: Collection[str]) -> dict[str, BandOn]:
    """The last band of each that was put on."""
    found: dict[str, BandOn] = {}
    wanted = rows.read(
        books,
        ["Task"],
        patients=patients,
        where="code = ? AND status = 'completed'",
        values=[names.BAND_ON],
        order="ORDER BY at_s, seq",
    )
    for row in wanted:
        if (one := band(row)) is not None and row.patient:
            found[row.patient] = one
    return found


def joined_with(books: Books, patient: str) -> tuple[str, ...]:
    """Whose records are linked with this one's, either way: what is dangerous in one is dangerous in both."""
    found = chart.patient(books, patient)
    if found is None:
        return ()
    return tuple(dict.fromkeys([*([found.replaced_by] if found.replaced_by else []), *found.replaces]))


# -- what stands against an act ---------------------------------------------------------------------------------------


def objections(books: Books, command: Command, now: datetime) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    match command:
        case SignOrders() | OralOrder():
            return _unbanded(books, command)
        case RegisterTemporary():
            return _against_registering(books, command)
        case ConfirmBand():
            return _against_band(books, command)
        case NoteIdentity():
            return () if _temporary(books, command.patient) else (NOT_TEMPORARY,)
        case JoinPatients():
            return _against_joining(books, command)
        case PartPatients():
            return _against_parting(books, command, now)
    return ()


def _temporary(books: Books, key: str) -> Patient | None:
    found = chart.patient(books, key)
    return found if found is not None and found.temporary is not None else None


def _unbanded(books: Books, command: SignOrders | OralOrder) -> tuple[str, ...]:
    """New orders wait for the band; stopping what runs waits for nothing."""
    if not command.drafts or _temporary(books, command.patient) is None:
        return ()
    return () if bands_of(books, [command.patient]) else (NO_BAND,)


def _against_registering(books: Books, command: RegisterTemporary) -> tuple[str, ...]:
    number = command.number.strip()
    if not number.upper().startswith(f"{blocks.LETTER}-") or not numbers.is_whole(number):
        return (NUMBER_WRONG,)
    found = rows.read(books, ["Patient"], where="instr(lower(body), ?) > 0", values=[number.lower()], with_marks=False)
    is_used = any(plain(number) in known_by(records.patient(row), None)[BAND] for row in found)
    here = chart.patients(books, [one.patient for one in census.ward(books)]).values()
    is_called = any(one.name == command.alias or _alias(one) == command.alias for one in here)
    return (*((NUMBER_USED,) if is_used else ()), *((ALIAS_USED,) if is_called else ()))


def _alias(person: Patient) -> str:
    return person.temporary.alias if person.temporary is not None else ""


def _against_band(books: Books, command: ConfirmBand) -> tuple[str, ...]:
    """The number on the band is his, or after joining the one of whom he proved to be."""
    person = chart.patient(books, command.patient)
    if person is None:
        return ()
    into = chart.patient(books, person.replaced_by) if person.replaced_by else None
    stay = chart.stay(books, command.encounter)
    known = known_by(person, stay)[BAND] | (known_by(into, None)[BAND] if into is not None else frozenset())
    return () if plain(command.number) in known else (WRONG_BAND,)


def _against_joining(books: Books, command: JoinPatients) -> tuple[str, ...]:
    mine, other = _temporary(books, command.patient), chart.patient(books, command.into)
    against = [] if may_second(command.second, command.author) else [SECOND]
    against += [NOT_TEMPORARY] if mine is None else [ALREADY_JOINED] if mine.replaced_by else []
    if other is None:
        return (*against, JOIN_UNKNOWN)
    against += [JOIN_SELF] if other.key == command.patient else []
    against += [JOIN_TEMPORARY] if other.temporary is not None else []
    against += [JOIN_REPLACED] if other.replaced_by else []
    return tuple(against)


def _against_parting(books: Books, command: PartPatients, now: datetime) -> tuple[str, ...]:
    against = [] if may_second(command.second, command.author) else [SECOND]
    mine = _temporary(books, command.patient)
    joined_at = mine.temporary.joined_at if mine is not None and mine.temporary is not None else None
    if mine is None or joined_at is None or mine.replaced_by is None:
        return (*against, NOT_JOINED)
    if mine.replaced_by.rpartition("/")[2] != command.into.rpartition("/")[2]:
        against.append(NOT_JOINED)
    return (*against, *((TOO_LATE,) if now - joined_at > PARTED_WITHIN else ()))
