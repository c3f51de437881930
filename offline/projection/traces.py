"""Who changed a patient's rows at central, and what a certificate authority says of their signatures; refuses to conclude from silence.

What this station did itself is told by its own journal; a trace of one of its commands tells nothing anew, except what an authority added.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from client.fhir.reading.provenance import trace
from client.records.provenance import CaState, Trace
from offline import scopes
from offline.commands_kept import marks
from offline.projection import records, rows
from offline.projection.rows import Shown, once
from offline.scopes import Question
from offline.store import facts
from offline.store.books import Books
from offline.views import Event

KINDS = ("MedicationRequest", "ServiceRequest", "NutritionOrder", "Composition", "Condition", "AllergyIntolerance")
BACK = timedelta(days=30)
"""So long after a row's last change it is asked who changed it."""
AT_CENTRAL = "at-central"
_HEARD = "ca-heard"
_read = once(trace, 4096)
_FULL_STANDING = (CaState.CONFIRMED, CaState.REFUSED)


def by_target(books: Books, keys: Collection[str]) -> Mapping[str, tuple[Trace, ...]]:
    """Row key to what is said about it, the oldest first."""
    if not keys:
        return {}
    wanted = set(keys)
    sql = f"SELECT DISTINCT provenance FROM trace WHERE target IN ({marks(keys)})"
    named = [str(row[0]) for row in books.execute(sql, sorted(wanted)).fetchall()]
    read = [one for row in rows.by_key(books, named).values() if (one := _read(row)) is not None] if named else []
    found: dict[str, list[Trace]] = {}
    for one in sorted(read, key=_in_time):
        for key in wanted.intersection(one.targets):
            found.setdefault(key, []).append(one)
    return {key: tuple(each) for key, each in found.items()}


def _in_time(one: Trace) -> tuple[float, str]:
    return one.recorded_at.timestamp() if one.recorded_at is not None else 0.0, one.key


def hear(books: Books, read: Iterable[Trace]) -> None:
    """Once an authority was heard of, a row it says nothing about waits for it."""
    if any(one.ca is not None for one in read):
        facts.put(books, _HEARD, "1")


def _is_connected(books: Books) -> bool:
    return facts.get(books, _HEARD) is not None


def to_ask(books: Books, patients: Collection[str], now: datetime) -> tuple[tuple[str, str], ...]:
    """(key, version) of what changed lately and whose change nobody explained here, or that waits for its authority; newest first."""
    if not patients:
        return ()
    since = int((now - BACK).timestamp())
    sql = (
        f"SELECT key, version, unixepoch(last_updated) FROM resource WHERE patient IN ({marks(patients)})"
        f" AND type IN ({marks(KINDS)}) AND removed_at_ms IS NULL AND unixepoch(last_updated) >= ?"
        " ORDER BY unixepoch(last_updated) DESC, key"
    )
    found = books.execute(sql, (*sorted(patients), *KINDS, since)).fetchall()
    told, is_connected = by_target(books, [str(row[0]) for row in found]), _is_connected(books)
    return tuple(
        (str(key), str(version))
        for key, version, at_s in found
        if not _is_explained(told.get(str(key), ()), int(at_s), is_connected=is_connected)
    )


_LATE_S = 120
"""A Provenance is recorded around the change it speaks of."""


def _is_explained(told: tuple[Trace, ...], changed_s: int, *, is_connected: bool) -> bool:
    newest = max((one.recorded_at.timestamp() for one in told if one.recorded_at is not None), default=None)
    if newest is None or newest + _LATE_S < changed_s:
        return False
    return not is_connected or any(one.ca in _FULL_STANDING for one in told)


def authority(books: Books, keys: Collection[str]) -> dict[str, CaState]:
    """Of rows that central holds. What the newest word of an authority about a row is; a row it knows nothing of waits for it."""
    if not keys or not scopes.answered(books, Question.TRACES).at_ms:
        return {}
    told, is_connected = by_target(books, keys), _is_connected(books)
    return {key: _state(told.get(key, ()), is_connected=is_connected) for key in keys}


def _state(told: tuple[Trace, ...], *, is_connected: bool) -> CaState:
    said = [one.ca for one in told if one.ca is not None]
    if not is_connected:
        return CaState.NOT_CONNECTED
    if not told:
        return CaState.UNREAD
    if CaState.REFUSED in said[-1:]:
        return CaState.REFUSED
    return CaState.CONFIRMED if told[-1].ca is CaState.CONFIRMED else CaState.WAITING


def events(books: Books, patient: str, since: datetime) -> tuple[Event, ...]:
    """Changes that others made at central since then, newest first."""
    found = rows.read(books, KINDS, patients=[patient], with_marks=False)
    mine = {row.key: row for row in found}
    ours = {str(row[0]) for row in books.execute("SELECT id FROM command WHERE lane = ?", (patient,)).fetchall()}
    every = {one.key: one for each in by_target(books, list(mine)).values() for one in each}
    told = [one for one in every.values() if one.at is not None and one.at >= since and one.command not in ours]
    made = [
        event
        for seq, one in enumerate(told)
        for event in _told(one, [mine[key] for key in one.targets if key in mine], patient, -seq)
    ]
    return tuple(sorted(made, key=_newest_first))


def _newest_first(event: Event) -> float:
    return -event.at.timestamp()


def _told(one: Trace, about: list[Shown], patient: str, seq: int) -> Iterator[Event]:
    """One line for all rows of this patient that it speaks of."""
    if not about or one.at is None:
        return
    names = dict.fromkeys(name for row in about if (name := _name(row)))
    said = {
        "kind": AT_CENTRAL,
        "act": one.act or one.words,
        "what": " + ".join(names),
        "types": " ".join(dict.fromkeys(row.type for row in about)),
        "by": one.by,
        "where": one.where,
        "reason": one.reason,
    }
    given = {name: value for name, value in said.items() if value}
    yield Event(seq=seq, at=one.at, kind=AT_CENTRAL, command=None, patient=patient, facts=given)


def _name(row: Shown) -> str:
    match row.type:
        case "Composition":
            return records.note(row).title
        case "Condition":
            return records.problem(row).name.text
        case "AllergyIntolerance":
            return records.allergy(row).substance.text
        case _:
            return records.order(row).what.text
