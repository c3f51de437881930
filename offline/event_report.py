"""One emergency as journal and outbox tell it: when, who, what was entered, what a person decided and how; refuses to weigh it.

It is of the outage that runs, else of the last one that a person closed.
"""

from collections import Counter
from datetime import datetime
from typing import Any

import msgspec

from client.commands import DecideConflict, decode
from offline import owning
from offline.commands_kept import marks
from offline.outbox import ENDS, State
from offline.projection import lists, rows
from offline.risk_order import risk
from offline.store.books import Books
from offline.views import Event

TOLD = ("mode", "declared", "lifted", "closed", "counts-differ", "lost-at-central", "verify-differs", "re-read")
MOST_LINES = 200


class Entered(msgspec.Struct, frozen=True, kw_only=True):
    """How many commands of one kind were given while it lasted, by the state they are in now."""

    kind: str
    by_state: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.by_state.values())


class DecidedCase(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a person had to decide. `choice` None: it still waits; `owner` is who has it then."""

    number: str | None
    patient_name: str
    bed: str
    kind: str
    conflict: str
    risk: int
    found_at: datetime
    author: str
    choice: str | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    reason: str = ""
    owner: str = ""
    due_at: datetime | None = None


class EmergencyReport(msgspec.Struct, frozen=True, kw_only=True):
    """`closed_at` None: it still runs."""

    began_at: datetime
    closed_at: datetime | None
    closed_by: str
    second: str
    declared: tuple[tuple[datetime, str, str], ...]
    """When, by whom, why."""
    entered: tuple[Entered, ...]
    patients: tuple[str, ...]
    """Beds and names of whom something was entered for."""
    cases: tuple[DecidedCase, ...]
    timeline: tuple[Event, ...]
    recorded: int = 0
    """Charts that carry the downtime."""

    @property
    def total(self) -> int:
        return sum(one.total for one in self.entered)

    @property
    def open(self) -> int:
        ends = {state.value for state in ENDS}
        return sum(count for one in self.entered for state, count in one.by_state.items() if state not in ends)


def report(books: Books, outage_since: datetime | None) -> EmergencyReport | None:
    """None where there was no emergency yet."""
    closing = _last(books, "closed")
    if outage_since is not None:
        began_ms, closing = int(outage_since.timestamp() * 1000), None
    elif closing is not None and closing[1].get("since"):
        began_ms = int(datetime.fromisoformat(closing[1]["since"]).timestamp() * 1000)
    else:
        return None
    until_ms = closing[0] if closing is not None else 2**62
    commands = books.execute(
        "SELECT id, kind, state, lane FROM command WHERE is_emergency = 1 AND saved_at_ms BETWEEN ? AND ? ORDER BY seq",
        (began_ms, until_ms),
    ).fetchall()
    told = closing[1] if closing is not None else {}
    who = lists.people(books, {row[3] for row in commands})
    return EmergencyReport(
        began_at=rows.at(began_ms),
        closed_at=rows.at_or_none(closing[0]) if closing is not None else None,
        closed_by=told.get("name", ""),
        second=told.get("second_name", ""),
        recorded=int(told.get("recorded", "0")),
        declared=_declared(books, began_ms, until_ms),
        entered=_entered(commands),
        patients=tuple(f"{one.bed} {one.name}".strip() for one in who.values()),
        cases=_cases(books, began_ms),
        timeline=_timeline(books, began_ms, until_ms),
    )


def _last(books: Books, kind: str) -> tuple[int, dict[str, str]] | None:
    row = books.execute("SELECT at_ms, facts FROM event WHERE kind = ? ORDER BY seq DESC LIMIT 1", (kind,)).fetchone()
    return (int(row[0]), msgspec.json.decode(row[1])) if row else None


def _declared(books: Books, began_ms: int, until_ms: int) -> tuple[tuple[datetime, str, str], ...]:
    sql = "SELECT at_ms, facts FROM event WHERE kind = 'declared' AND at_ms BETWEEN ? AND ? ORDER BY seq"
    found = [(at, msgspec.json.decode(facts)) for at, facts in books.execute(sql, (began_ms, until_ms)).fetchall()]
    return tuple((rows.at(at), facts.get("name", ""), facts.get("why", "")) for at, facts in found)


def _entered(commands: list[tuple[Any, ...]]) -> tuple[Entered, ...]:
    found: dict[str, Counter[str]] = {}
    for _, kind, state, _ in commands:
        found.setdefault(kind, Counter())[state] += 1
    every = [Entered(kind=kind, by_state=dict(states)) for kind, states in found.items()]
    return tuple(sorted(every, key=lambda one: (-one.total, one.kind)))


def _cases(books: Books, began_ms: int) -> tuple[DecidedCase, ...]:
    """What was found since it began, decided or not, in the order in which people look."""
    found = books.execute(
        "SELECT f.command, f.kind, f.found_at_ms, f.decided_choice, f.decided_by, f.decided_at_ms, f.reason,"
        " c.kind, c.number, c.lane, c.author_name, c.state FROM conflict f JOIN command c ON c.id = f.command"
        " WHERE f.found_at_ms >= ? ORDER BY f.found_at_ms, f.command",
        (began_ms,),
    ).fetchall()
    who = lists.people(books, {row[9] for row in found})
    names = _deciders(books, [row[0] for row in found])
    taken = owning.owners(books, [row[0] for row in found])
    return tuple(sorted((_case(row, who, names, taken) for row in found), key=lambda one: (one.risk, one.found_at)))


def _case(row: tuple[Any, ...], who: Any, names: dict[str, str], taken: dict[str, owning.Owner]) -> DecidedCase:
    command, conflict, found_ms, choice, _, decided_ms, reason, kind, number, lane, author, _ = row
    one, owner = who.get(lane), taken.get(command)
    return DecidedCase(
        number=number,
        patient_name=one.name if one is not None else "",
        bed=one.bed if one is not None else "",
        kind=kind,
        conflict=conflict,
        risk=int(risk(kind, conflict)),
        found_at=rows.at(found_ms),
        author=author,
        choice=choice,
        decided_by=names.get(command, ""),
        decided_at=rows.at_or_none(decided_ms),
        reason=reason or "",
        owner=owner.name if owner is not None and choice is None else "",
        due_at=rows.at(owner.due_ms) if owner is not None and choice is None else None,
    )


def _deciders(books: Books, commands: list[str]) -> dict[str, str]:
    """Who signed the last decision about each, by name as he signed it."""
    wanted, found = set(commands), dict[str, str]()
    sql = "SELECT body, author_name FROM command WHERE kind = 'decide-conflict' ORDER BY seq"
    for body, name in books.execute(sql).fetchall():
        decision = decode(bytes(body))
        if isinstance(decision, DecideConflict) and decision.command in wanted:
            found[decision.command] = name
    return found


def _timeline(books: Books, began_ms: int, until_ms: int) -> tuple[Event, ...]:
    """What happened to the station itself, in order; what happened to each command stands in the counts and the cases."""
    sql = (
        f"SELECT seq, at_ms, kind, command, patient, facts FROM event WHERE kind IN ({marks(TOLD)})"
        " AND at_ms BETWEEN ? AND ? ORDER BY seq LIMIT ?"
    )
    return tuple(
        Event(
            seq=seq,
            at=rows.at(at),
            kind=kind,
            command=command,
            patient=patient,
            facts=msgspec.json.decode(facts),
        )
        for seq, at, kind, command, patient, facts in books.execute(
            sql, (*TOLD, began_ms, until_ms, MOST_LINES)
        ).fetchall()
    )


def states_of(one: Entered) -> tuple[tuple[State, int], ...]:
    return tuple((State(state), count) for state, count in sorted(one.by_state.items()))
