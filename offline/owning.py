"""Who has taken on himself what waits for a person, and until when it is to be decided; refuses who may not decide it.

That it has an owner lets an emergency be closed before it is decided. It says nothing about the decision itself, which is signed apart. A
conflict that is found anew has no owner yet. Whoever takes it last has it; who had it before stays in the journal.
"""

from collections.abc import Collection
from dataclasses import dataclass

from client.errors import PolicyRefused
from client.records import Person
from offline import conflicts_kept, deciding, journal
from offline.commands_kept import marks
from offline.outbox import WAITING_FOR_A_PERSON
from offline.store.books import Books

OWNED = "owned"
DECIDE_WITHIN_MS = 3_600_000
"""How long after it was found, or taken, a conflict is to be decided; later it is said to be overdue."""
_TAKEN = (
    "SELECT c.id, e.facts ->> '$.by', e.facts ->> '$.name', e.at_ms, max(e.seq) FROM command c JOIN conflict f ON f.command = c.id"
    " JOIN event e ON e.command = c.id AND e.kind = 'owned' AND e.at_ms >= f.found_at_ms"
    " WHERE c.state IN ('conflict', 'refused')"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who has taken it; by when it is to be decided."""

    reference: str
    name: str
    due_ms: int


def take(books: Books, command: str, person: Person, at_ms: int) -> str:
    """It is his from now on; whose patient it is about. Raises PolicyRefused (own-conflict, over | role)."""
    conflict = conflicts_kept.get(books, command)
    row = books.execute("SELECT state, lane FROM command WHERE id = ?", (command,)).fetchone()
    if conflict is None or row is None or row[0] not in {state.value for state in WAITING_FOR_A_PERSON}:
        raise PolicyRefused("own-conflict", "over")
    if person.role not in deciding.of(books, conflict).roles:
        raise PolicyRefused("own-conflict", "role", person.role.value)
    at_ms = max(at_ms, conflict.found_at_ms)  # a clock that was put back makes nobody the owner of another conflict
    facts = {"by": person.reference, "name": person.name, "until_ms": str(at_ms + DECIDE_WITHIN_MS)}
    journal.write(books, OWNED, at_ms=at_ms, command=command, patient=row[1], facts=facts)
    return str(row[1])


def owners(books: Books, commands: Collection[str]) -> dict[str, Owner]:
    """Who has each of these that still waits; what nobody has taken is not in it."""
    sql = f"{_TAKEN} AND c.id IN ({marks(commands)}) GROUP BY c.id"
    return {
        ident: Owner(reference=by, name=name, due_ms=int(at_ms) + DECIDE_WITHIN_MS)
        for ident, by, name, at_ms, _ in books.execute(sql, tuple(commands)).fetchall()
    }


def overdue(books: Books, now_ms: int) -> tuple[str, ...]:
    """Of what waits for a person longer than it may, the names of those who have it; "" for each that nobody has taken."""
    sql = (
        "SELECT c.id, f.found_at_ms FROM command c JOIN conflict f ON f.command = c.id"
        " WHERE c.state IN ('conflict', 'refused') AND f.found_at_ms < ?"
    )
    late_ms = now_ms - DECIDE_WITHIN_MS
    waiting = [str(row[0]) for row in books.execute(sql, (late_ms,))]
    held = owners(books, waiting) if waiting else {}
    names = [held[one].name if one in held else "" for one in waiting if one not in held or held[one].due_ms < now_ms]
    return tuple(sorted(names))


def of_person(books: Books, reference: str) -> dict[str, Owner]:
    """What this person has taken and not decided yet."""
    found = books.execute(f"{_TAKEN} GROUP BY c.id").fetchall()
    return {
        ident: Owner(reference=by, name=name, due_ms=int(at_ms) + DECIDE_WITHIN_MS)
        for ident, by, name, at_ms, _ in found
        if by == reference
    }


def owned(books: Books) -> tuple[int, int]:
    """How many that wait for a person have an owner, and how many others wait for nothing but these."""
    sql = (
        "WITH RECURSIVE taken(id) AS ("
        " SELECT DISTINCT c.id FROM command c JOIN conflict f ON f.command = c.id"
        " JOIN event e ON e.command = c.id AND e.kind = 'owned' AND e.at_ms >= f.found_at_ms"
        " WHERE c.state IN ('conflict', 'refused')"
        " UNION SELECT n.command FROM need n JOIN taken t ON n.needs_command = t.id"
        " JOIN command c ON c.id = n.command AND c.state = 'saved_here')"
        " SELECT coalesce(sum(c.state IN ('conflict', 'refused')), 0), coalesce(sum(c.state = 'saved_here'), 0)"
        " FROM taken t JOIN command c ON c.id = t.id"
    )
    row = books.execute(sql).fetchone()
    return int(row[0]), int(row[1])
