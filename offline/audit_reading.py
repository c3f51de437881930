"""The trail as a ward lead reads it: who, what, when, whom it was about; and the same as a signed table. Refuses to change any of it."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import msgspec

from client.fhir.audit import Happened
from offline import deeds, journal
from offline.audit_proof import AuditSaid, JournalHead, proof
from offline.commands_kept import marks
from offline.deeds import DEEDS
from offline.exporting import signing_key
from offline.projection import chart, rows
from offline.store.books import Books

MOST = 300
AT_ONCE = 5_000
"""Events that are read in one step; who is asked for by name is looked for through all of them."""
COLUMNS = ("seq", "at", "act", "outcome", "person", "name", "role", "patient", "reason", "details", "command", "hash")


class AuditQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Empty parts ask for everything. `who`: a part of a name or number of staff; `acts`: our words of deeds; `patient`: his key."""

    who: str = ""
    acts: tuple[str, ...] = ()
    patient: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """One event as it is shown. `patients`: (key, name)."""

    seq: int
    at: datetime
    act: str
    outcome: str
    person: str
    name: str
    role: str
    patients: tuple[tuple[str, str], ...]
    reason: str
    said: str
    details: tuple[tuple[str, str], ...]
    command: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditPage:
    """The newest rows that fit, newest first; `is_cut`: there are more."""

    rows: tuple[AuditRow, ...]
    is_cut: bool = False


def page(books: Books, query: AuditQuery, most: int = MOST) -> AuditPage:
    found = _found(books, query, most + 1)
    return AuditPage(rows=tuple(found[:most]), is_cut=len(found) > most)


def as_facts(query: AuditQuery) -> Mapping[str, str]:
    """What was asked for, for the trail: the act, whom it was about, and whether a person of staff was asked for; not the typed words."""
    said = {"acts": " ".join(query.acts), "about": query.patient, "who": "yes" if query.who.strip() else ""}
    limits = (("since", query.since), ("until", query.until))
    times = {name: at.isoformat(timespec="minutes") for name, at in limits if at is not None}
    return {name: value for name, value in {**said, **times}.items() if value}


def _found(books: Books, query: AuditQuery, most: int) -> list[AuditRow]:
    kinds = [kind for kind, deed in DEEDS.items() if not query.acts or deed.act in query.acts]
    tests, values = [f"e.kind IN ({marks(kinds)})"], [*kinds]
    limits = (("e.at_ms >= ?", query.since), ("e.at_ms <= ?", query.until))
    timed = [(test, round(at.timestamp() * 1000)) for test, at in limits if at is not None]
    if query.patient:
        tests.append("(e.patient = ? OR instr(json_extract(e.facts, '$.hits') || ' ', ? || ' ') > 0)")
    whole = (*values, *((query.patient, query.patient) if query.patient else ()), *(value for _, value in timed))
    where = " AND ".join([*tests, *(test for test, _ in timed), "e.seq < ?"])
    sql = f"{deeds.OF} LEFT JOIN command c ON c.id = e.command WHERE {where} ORDER BY e.seq DESC LIMIT ?"
    words, fitting, before = query.who.strip().casefold(), list[Happened](), 2**62
    while len(fitting) < most:
        some = books.execute(sql, (*whole, before, min(most, AT_ONCE) if not words else AT_ONCE)).fetchall()
        if not some:
            break
        before = int(some[-1][0])
        happened = _with_names(books, deeds.told(books, some))
        fitting += [one for one in happened if words in f"{one.person_name} {one.person}".casefold()]
    fitting = fitting[:most]
    keys = {key for one in fitting for key in (*one.patients, *one.unknown)}
    named = {key: person.name for key, person in chart.patients(books, sorted(keys)).items()} if keys else {}
    return [_row(one, named) for one in fitting]


def _with_names(books: Books, found: list[Happened]) -> list[Happened]:
    """Who signs in is kept by his reference: his name as central has it."""
    lacking = {one.person for one in found if one.person.startswith("Practitioner/") and not one.person_name}
    known = {key: _name(row.resource) for key, row in rows.by_key(books, lacking).items()} if lacking else {}
    return [one if one.person_name else replace(one, person_name=known.get(one.person, "")) for one in found]


def _name(resource: Mapping[str, Any]) -> str:
    names = [name for name in resource.get("name", ()) if isinstance(name, Mapping)]
    return next((str(name["text"]) for name in names if name.get("text")), "")


def _row(one: Happened, named: Mapping[str, str]) -> AuditRow:
    details = dict(one.details)
    return AuditRow(
        seq=one.seq,
        at=one.at,
        act=one.deed.act,
        outcome=one.deed.outcome,
        person=one.person,
        name=one.person_name,
        role=one.role,
        patients=tuple((key, named.get(key, "")) for key in (*one.patients, *one.unknown)),
        reason=one.reason,
        said=details.pop("said", ""),
        details=tuple(details.items()),
        command=one.command,
        hash=one.hash,
    )


def exported(books: Books, query: AuditQuery, station: str, made_at: datetime) -> tuple[int, bytes, bytes]:
    """(lines, the table, its signature). It names people: whoever may have it may read them here."""
    found = _found(books, query, 1_000_000)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in reversed(found):
        writer.writerow([_safe(cell) for cell in _cells(row)])
    content = b"\xef\xbb\xbf" + out.getvalue().encode()
    seq, head = journal.head(books)
    said = AuditSaid(
        station=station,
        made_at=made_at.astimezone(UTC).isoformat(timespec="seconds"),
        journal=JournalHead(seq=seq, hash=head),
        lines=len(found),
        asked=dict(as_facts(query)),
    )
    return len(found), content, proof(signing_key(books), content, said)


def _cells(row: AuditRow) -> tuple[str, ...]:
    patients = "; ".join(f"{name} {key}".strip() for key, name in row.patients)
    details = "; ".join(f"{name}={value}" for name, value in row.details)
    reason = f"{row.reason} {row.said}".strip()
    return (
        *(str(row.seq), row.at.isoformat(), row.act, row.outcome, row.person, row.name, row.role),
        *(patients, reason, details, row.command, row.hash),
    )


def _safe(cell: str) -> str:
    """A spreadsheet runs what begins like a formula, in East Asian versions with wide signs too: typed words get a mark before it."""
    return f"'{cell}" if cell[:1] in _RUN else cell


_RUN = frozenset("=+-@\t\r\n＝＋－＠")
