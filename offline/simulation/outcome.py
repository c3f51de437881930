"""What became of every command of a run, from the stations' own books; refuses to call confirmed what a station does not."""

import math
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from client.fhir import names, text
from offline.outbox import WAITING_FOR_A_PERSON, WAITING_FOR_CENTRAL, State
from offline.store.books import Books

_COMMANDS = "SELECT id, kind, lane, state, accepted_at_ms, confirmed_at_ms FROM command"
Row = Sequence[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """One command as it was handed in: at which wall time (ms), and how long until its receipt."""

    command: str
    submitted_ms: float
    saved_ms: float


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the report."""

    command: str
    kind: str
    resource_type: str
    identifier: str
    patient: str
    saved_ms: float
    confirmed_ms: float | None
    state: str
    accepted_ms: float | None = None
    """For the summary; not part of the line."""

    def written(self) -> bytes:
        whole = msgspec.to_builtins(self)
        del whole["accepted_ms"]
        return msgspec.json.encode(whole) + b"\n"


def lines(books: Books, handed: Mapping[str, Handed], known: Container[str] = ()) -> list[Line]:
    """Everything stored at one station, in the order it was given; without those `known` already."""
    found = books.execute(f"{_COMMANDS} ORDER BY seq").fetchall()
    return [_line(row, _principal(books, row[0]), handed[row[0]]) for row in _wanted(found, handed, known)]


def ended(books: Books, handed: Mapping[str, Handed], known: Container[str]) -> list[Line]:
    """Those of them that have come to their end: nothing will change in their lines."""
    found = books.execute(f"{_COMMANDS} WHERE state IN ('confirmed', 'withdrawn', 'resolved') ORDER BY seq").fetchall()
    return [_line(row, _principal(books, row[0]), handed[row[0]]) for row in _wanted(found, handed, known)]


def _wanted(found: Iterable[Row], handed: Mapping[str, Handed], known: Container[str]) -> list[Row]:
    return [row for row in found if row[0] in handed and row[0] not in known]


def _principal(books: Books, command: str) -> tuple[str, str]:
    """Its first row that is no Provenance: type and `system|value`."""
    kind, entry, body = books.execute(
        "SELECT type, entry_id, body FROM row WHERE command = ? AND is_provenance = 0 ORDER BY n LIMIT 1", (command,)
    ).fetchone()
    return kind, _identifier(text.decode(body.encode()), entry)


def _identifier(resource: Mapping[str, Any], entry: str) -> str:
    """Ours if it has one; a row that somebody else made is named by its own first identifier."""
    held = resource.get("identifier")
    known = [one for one in (held if isinstance(held, list) else [held]) if isinstance(one, dict) and one.get("value")]
    ours = next((one for one in known if one.get("system") == names.ENTRY), None) or next(iter(known), None)
    return f"{ours.get('system', '')}|{ours['value']}" if ours else f"{names.ENTRY}|{entry}"


def _line(row: Row, principal: tuple[str, str], handed: Handed) -> Line:
    ident, kind, lane, state, accepted_at_ms, confirmed_at_ms = row
    is_confirmed = state == State.CONFIRMED.value
    return Line(
        command=ident,
        kind=kind,
        resource_type=principal[0],
        identifier=principal[1],
        patient=lane,
        saved_ms=round(handed.saved_ms, 3),
        confirmed_ms=_since(confirmed_at_ms, handed) if is_confirmed else None,
        state=state,
        accepted_ms=_since(accepted_at_ms, handed),
    )


def _since(at_ms: int | None, handed: Handed) -> float | None:
    """Stored times are whole milliseconds, cut down; half of one is given back."""
    return None if at_ms is None else round(max(0.0, at_ms + 0.5 - handed.submitted_ms), 3)


def is_settled(books: Books) -> bool:
    """Every command has ended, is with a person, or needs one that is."""
    states = dict(
        books.execute("SELECT id, state FROM command WHERE state NOT IN ('confirmed', 'withdrawn', 'resolved')")
    )
    if not states:
        return True
    needs: dict[str, set[str]] = {}
    for command, other in books.execute("SELECT command, needs_command FROM need"):
        needs.setdefault(command, set()).add(other)
    owned = {ident for ident, state in states.items() if State(state) in WAITING_FOR_A_PERSON}
    waiting = {ident for ident, state in states.items() if State(state) in WAITING_FOR_CENTRAL}
    while held := {
        ident for ident in waiting if states[ident] == State.SAVED_HERE.value and needs.get(ident, set()) & owned
    }:
        owned |= held
        waiting -= held
    return not waiting


def summary(found: Sequence[Line], stations: int) -> dict[str, Any]:
    return {
        "stations": stations,
        "commands": len(found),
        "save_ms": figures([one.saved_ms for one in found]),
        "accept_ms": figures([one.accepted_ms for one in found if one.accepted_ms is not None]),
        "confirm_ms": figures([one.confirmed_ms for one in found if one.confirmed_ms is not None]),
        "states": dict(sorted(Counter(one.state for one in found).items())),
    }


def figures(values: Sequence[float]) -> dict[str, float | None]:
    """Mean and nearest-rank percentiles; None for no values."""
    if not values:
        return dict.fromkeys(("mean", "p50", "p95", "p99", "max"))
    ordered = sorted(values)
    ranks = {f"p{share}": ordered[math.ceil(len(ordered) * share / 100) - 1] for share in (50, 95, 99)}
    found = {"mean": sum(ordered) / len(ordered), **ranks, "max": ordered[-1]}
    return {name: round(value, 3) for name, value in found.items()}
