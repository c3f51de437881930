"""How far the replica is: a cursor per type, and who lies on the ward; refuses a cursor that central did not show.

`cursor.newest` is the largest lastUpdated that central's own answers carried, never a time of this station.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from offline import clock_seen, identity
from offline.commands_kept import marks
from offline.outbox import OPEN, State
from offline.replica import instant
from offline.store.books import Books

GUEST = "guest"
"""The `left_reason` of a patient of another ward who is read here for a consult or by permission; he never lay on this ward."""


_SHOWN_STATES = (*sorted(OPEN), State.CONFIRMED.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """Where the feed of one type stands; `width_s` is the overlap it is asked for again with."""

    resource_type: str
    newest: str
    width_s: int
    pulled_at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """One patient of the ward, or one who left it; `is_equal` is what the last sweep found."""

    patient: str
    encounter: str | None
    arrived_at_ms: int
    left_at_ms: int | None
    left_reason: str | None
    fresh_at_ms: int | None
    verified_at_ms: int | None
    verified_hash: str | None
    is_equal: bool | None


def cursor(books: Books, resource_type: str) -> Cursor | None:
    row = books.execute(
        "SELECT type, newest, width_s, pulled_at_ms FROM cursor WHERE type = ?", (resource_type,)
    ).fetchone()
    return Cursor(resource_type=row[0], newest=row[1], width_s=row[2], pulled_at_ms=row[3]) if row else None


def set_cursor(
    books: Books, resource_type: str, newest: str, width_s: int, pulled_at_ms: int, *, goes_back: bool = False
) -> None:
    """Move the cursor; `newest` goes back only where the one held lay in central's own future and all was read anew."""
    before = cursor(books, resource_type)
    kept = before.newest if before and not goes_back and instant(before.newest) > instant(newest) else newest
    books.execute(
        "INSERT INTO cursor (type, newest, width_s, pulled_at_ms) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (type) DO UPDATE SET newest = excluded.newest, width_s = excluded.width_s, pulled_at_ms = excluded.pulled_at_ms",
        (resource_type, kept, width_s, pulled_at_ms),
    )


_COLUMNS = (
    "patient, encounter, arrived_at_ms, left_at_ms, left_reason, fresh_at_ms, verified_at_ms, verified_hash, is_equal"
)


def ward(books: Books, *, with_left: bool = False) -> list[Here]:
    """Who is here, in order of arrival; with those who left and are still kept, if asked.

    A temporary patient is here from the moment he was registered, before central's census names him.
    """
    found = [*followed(books, with_left=with_left), *temporary(books)]
    return sorted(found, key=lambda one: (one.arrived_at_ms, one.patient))


def followed(books: Books, *, with_left: bool = False) -> list[Here]:
    """Those whom central's census named."""
    where = "" if with_left else " WHERE left_at_ms IS NULL"
    sql = f"SELECT {_COLUMNS} FROM census{where} ORDER BY arrived_at_ms, patient"
    return list(_asked(books, sql, ()))


_TEMPORARY = f"""
SELECT coalesce(i.central_key, c.lane) AS patient, coalesce(s.central_key, w.key) AS encounter, c.saved_at_ms
FROM command c CROSS JOIN row w ON w.command = c.id AND w.type = 'Encounter' AND w.verb = 'create'
LEFT JOIN identity i ON i.local_key = c.lane LEFT JOIN identity s ON s.local_key = w.key
WHERE c.kind = 'register-temporary' AND c.state IN ({marks(_SHOWN_STATES)})
AND NOT EXISTS (SELECT 1 FROM census x WHERE x.patient = coalesce(i.central_key, c.lane))
AND NOT EXISTS (SELECT 1 FROM resource r WHERE r.key = coalesce(s.central_key, w.key)
  AND r.status IN ('finished', 'cancelled', 'entered-in-error'))
"""


def temporary(books: Books) -> tuple[Here, ...]:
    """Who was registered here under a temporary number and is not in central's census yet."""
    kinds = ("census", "identity", "Encounter", "Patient")
    return books.answered((_TEMPORARY,), kinds, lambda: books.execute(_TEMPORARY, _SHOWN_STATES).fetchall(), _all_new)


def _all_new(rows: Sequence[tuple[str, str, int]]) -> tuple[Here, ...]:
    return tuple(
        Here(
            patient=patient,
            encounter=encounter,
            arrived_at_ms=at_ms,
            left_at_ms=None,
            left_reason=None,
            fresh_at_ms=None,
            verified_at_ms=None,
            verified_hash=None,
            is_equal=None,
        )
        for patient, encounter, at_ms in rows
    )


def of(books: Books, patients: Collection[str]) -> dict[str, Here]:
    asked = identity.named(books, patients)
    sql = f"SELECT {_COLUMNS} FROM census WHERE patient IN ({marks(asked)})"
    found = {asked[here.patient]: here for here in _asked(books, sql, tuple(asked))}
    lacking = {real: name for real, name in asked.items() if name not in found}
    return found | {
        lacking[one.patient]: one for one in (temporary(books) if lacking else ()) if one.patient in lacking
    }


def _asked(books: Books, sql: str, values: tuple[str, ...]) -> tuple[Here, ...]:
    return books.answered((sql, *values), ["census"], lambda: books.execute(sql, values).fetchall(), _all_here)


def _all_here(rows: Sequence[tuple[object, ...]]) -> tuple[Here, ...]:
    return tuple(_here(row) for row in rows)


def arrived(books: Books, patient: str, encounter: str | None, at_ms: int) -> None:
    """On the ward (again). He is not fresh before `freshened` says so; a new stay of one who was here keeps what is proven."""
    books.execute(
        "INSERT INTO census (patient, encounter, arrived_at_ms) VALUES (?, ?, ?) ON CONFLICT (patient) DO UPDATE SET"
        " arrived_at_ms = CASE WHEN left_at_ms IS NULL THEN arrived_at_ms ELSE excluded.arrived_at_ms END,"
        " fresh_at_ms = CASE WHEN left_at_ms IS NULL THEN fresh_at_ms END,"
        " encounter = coalesce(excluded.encounter, encounter), left_at_ms = NULL, left_reason = NULL",
        (patient, encounter, at_ms),
    )


def left(books: Books, patient: str, reason: str, at_ms: int) -> None:
    """No longer on the ward: moved, finished, merged, refused. What is here of him stays."""
    books.execute(
        "UPDATE census SET left_at_ms = ?, left_reason = ? WHERE patient = ? AND left_at_ms IS NULL",
        (at_ms, reason, patient),
    )


def freshened(books: Books, patients: Collection[str], at_ms: int) -> None:
    """Everything of these patients is known up to here. A clock that was put back is followed: else what is old would read as new."""
    sql = f"UPDATE census SET fresh_at_ms = ? WHERE patient IN ({marks(patients)})"
    books.execute(sql, (at_ms, *sorted(patients)))
    clock_seen.seen(books, at_ms)


def verified(books: Books, patient: str, digest: str, at_ms: int, *, is_equal: bool) -> None:
    """A sweep compared this patient's rows with central's."""
    books.execute(
        "UPDATE census SET verified_at_ms = ?, verified_hash = ?, is_equal = ? WHERE patient = ?",
        (at_ms, digest, int(is_equal), patient),
    )


def _here(row: tuple[object, ...]) -> Here:
    values = dict(zip((name.strip() for name in _COLUMNS.split(",")), row, strict=True))
    equal = values.pop("is_equal")
    return Here(**values, is_equal=None if equal is None else bool(equal))  # type: ignore[arg-type]  # STRICT columns have these types
