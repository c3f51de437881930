"""How long a ward's PC keeps copies of patients who left; refuses to drop what is not safe at central, and anything of our own.

What is dropped are central's rows as they were received: they are at central, and come back with the patient. What was entered at this
station stays, with the rows it wrote, its journal and its signatures: it is the proof of an act. Of a patient nothing at all is dropped
while a command of his waits, is unclear, refused or contradicted, while something runs into him, while a draft or a page to be printed
names him, or while he is followed.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from offline import census, journal
from offline.commands_kept import marks
from offline.outbox import ENDS
from offline.store.books import Books

LEAST = timedelta(days=4)
"""No site limit goes below this: so long central is looked at for what a restored backup may have lost (`offline/sync/losing.py`)."""
AT_ONCE = 5
"""Patients of one round: dropping must not be felt at the screen."""
DROPPED = "copies-dropped"
_WRITTEN = "key IN (SELECT target FROM row WHERE target IS NOT NULL UNION SELECT central_key FROM identity)"
"""What this station wrote itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What one round did. `held`: patients whose time is over and whose copies stay, with the reason."""

    patients: tuple[str, ...] = ()
    rows: int = 0
    held: tuple[tuple[str, str], ...] = ()


def over(books: Books, before_ms: int) -> list[str]:
    """Who left before, longest ago first, and still has copies here. Guests of other wards come and go with their permission."""
    sql = (
        f"SELECT patient FROM census c WHERE left_at_ms IS NOT NULL AND left_at_ms < ? AND coalesce(left_reason, '') <> ?"
        f" AND EXISTS (SELECT 1 FROM resource r WHERE r.patient = c.patient AND NOT ({_WRITTEN})) ORDER BY left_at_ms, patient"
    )
    return [row[0] for row in books.execute(sql, (before_ms, census.GUEST)).fetchall()]


def reason_to_keep(books: Books, patient: str) -> str:
    """Why nothing of him may go; empty when it may."""
    names = _names(books, patient)
    ends = tuple(sorted(state.value for state in ENDS))
    place = marks(names)
    is_open = f"c.state NOT IN ({marks(ends)})"
    his = f"SELECT key FROM resource WHERE patient IN ({place})"
    asked = (
        ("pending", f"SELECT 1 FROM command c WHERE c.lane IN ({place}) AND {is_open}", (*names, *ends)),
        (
            "pending",
            f"SELECT 1 FROM row w JOIN command c ON c.id = w.command WHERE w.target IN ({his}) AND {is_open}",
            (*names, *ends),
        ),
        (
            "running",
            f"SELECT 1 FROM resource WHERE patient IN ({place}) AND type = 'MedicationAdministration' AND status = 'in-progress'",
            names,
        ),
        ("here", f"SELECT 1 FROM census WHERE patient IN ({place}) AND left_at_ms IS NULL", names),
    )
    for reason, sql, values in asked:
        if books.execute(f"{sql} LIMIT 1", values).fetchone() is not None:
            return reason
    return "unfinished" if _is_named(books, names) else ""


def _is_named(books: Books, names: Collection[str]) -> bool:
    """Drafts, comments and pages to be printed stand under a key, or in a value, that names their patient."""
    for name in names:
        sql = "SELECT 1 FROM store_fact WHERE instr(key, ?) > 0 OR instr(value, ?) > 0 LIMIT 1"
        if books.execute(sql, (name, f'"{name}"')).fetchone() is not None:
            return True
    return False


def _names(books: Books, patient: str) -> tuple[str, ...]:
    """Central's name of him and every name he had here."""
    local = books.execute("SELECT local_key FROM identity WHERE central_key = ?", (patient,)).fetchall()
    return (patient, *(row[0] for row in local))


def drop(books: Books, patient: str, at_ms: int) -> int:
    """How many copies went, in one transaction with the look whether they may; 0 where they may not."""
    if reason_to_keep(books, patient):
        return 0
    keys = [
        row[0]
        for row in books.execute(
            f"SELECT key FROM resource WHERE patient = ? AND NOT ({_WRITTEN}) ORDER BY key", (patient,)
        )
    ]
    traces = _traces_of(books, keys)
    for some in _some([*keys, *traces]):
        books.execute(f"DELETE FROM resource WHERE key IN ({marks(some)})", some)
        books.execute(f"DELETE FROM trace WHERE provenance IN ({marks(some)})", some)
    if keys:
        facts = {"rows": str(len(keys) + len(traces))}
        journal.write(books, DROPPED, at_ms=at_ms, patient=patient, facts=facts)
    return len(keys) + len(traces)


def _traces_of(books: Books, keys: Collection[str]) -> list[str]:
    """Provenances of central that are about nothing else than what goes, and were not written here."""
    gone, found = set(keys), set[str]()
    for some in _some(list(keys)):
        sql = f"SELECT DISTINCT provenance FROM trace WHERE target IN ({marks(some)})"
        found |= {row[0] for row in books.execute(sql, some)}
    kept = []
    for one in sorted(found):
        targets = {row[0] for row in books.execute("SELECT target FROM trace WHERE provenance = ?", (one,))}
        is_ours = books.execute("SELECT 1 FROM row WHERE target = ? OR key = ? LIMIT 1", (one, one)).fetchone()
        if targets <= gone and is_ours is None:
            kept.append(one)
    return kept


def _some(keys: list[str], size: int = 400) -> list[tuple[str, ...]]:
    return [tuple(keys[at : at + size]) for at in range(0, len(keys), size)]


def round_of(books: Books, now_ms: int, limit: timedelta) -> Dropped:
    """A few patients whose time is over. A limit below the least is the least."""
    before = now_ms - int(max(limit, LEAST).total_seconds() * 1000)
    gone, held, rows = list[str](), list[tuple[str, str]](), 0
    for patient in over(books, before):
        if len(gone) >= AT_ONCE:
            break
        if reason := reason_to_keep(books, patient):
            held.append((patient, reason))
            continue
        count = drop(books, patient, now_ms)
        if count:
            gone.append(patient)
            rows += count
    return Dropped(patients=tuple(gone), rows=rows, held=tuple(held))
