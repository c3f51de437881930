"""What a command rests on that never reached central, and what a decision is built on; refuses to judge and to send.

Two ways to rest: on a row that a command made which was taken back or given up (`gone`), or on an earlier change of a row that central has
(`changed`). The first goes without its references where that is allowed, the second is built again by a person's decision.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from client.commands import CareAct, Choice, Nature, StepVisit
from client.errors import VersionConflict
from client.fhir import references, text
from client.fhir.build import Built, CurrentRow
from client.fhir.splice import references_in
from offline import commands_kept, identity, rebased, replica
from offline.commands_kept import marks
from offline.kept import Kept, KeptRow
from offline.outbox import OPEN, WAITING_FOR_A_PERSON, State
from offline.projection import rows as shown
from offline.store.books import Books

WITHDRAWN = "order-withdrawn"
"""The word for it, in conflicts and in the journal."""
ENDS_NOTHING = "ends-nothing"
"""Said of an order that goes to central for the doses given on it, without what it would have ended."""
JUDGED = "judged"
"""What the journal calls a judgement before leaving."""
NEED_THEIR_ORDER = frozenset({"administer-dose", "alert-prescriber"})
"""Facts that a person looks at before they go without what they were about."""
RESTS_ON_READING = "release-order"
"""It refers to no reading, and was allowed by nothing else."""
_GIVEN_UP = (State.WITHDRAWN.value, State.RESOLVED.value)
_LEAVES_OUT = frozenset(
    {
        "record-assessment",
        "step-infusion",
        "answer-warning",
        "react-transfusion",
        "end-transfusion",
        "decide-conflict",
        "sign-orders",
    }
)
_STAYS = frozenset({"Patient", "Encounter"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rests:
    """Keys that central will never hold as they were meant."""

    gone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.gone or self.changed)


def on(books: Books, kept: Kept, rows: Sequence[KeptRow] | None = None) -> Rests:
    """`gone`: rows it refers to or changes whose makers were given up; `changed`: rows it changes on top of a change that was."""
    given_up = _given_up(books, kept.id)
    if not given_up and kept.nature != Nature.DECISION:
        return Rests()
    every = commands_kept.rows(books, kept.id) if rows is None else rows
    targets = {row.target for row in every if row.verb == "change"}
    named = {one for row in every for one in references_in(row.body)} | targets
    if kept.kind == RESTS_ON_READING:
        named |= {row.key for each in given_up for row in commands_kept.rows(books, each) if row.verb == "create"}
    return Rests(gone=_never_made(books, kept.id, named), changed=_changed_before(books, given_up, targets))


def _given_up(books: Books, ident: str) -> list[str]:
    sql = f"SELECT c.id FROM need n JOIN command c ON c.id = n.needs_command WHERE n.command = ? AND c.state IN ({marks(_GIVEN_UP)})"
    return [row[0] for row in books.execute(sql, (ident, *_GIVEN_UP))]


def _never_made(books: Books, ident: str, named: Collection[str]) -> tuple[str, ...]:
    entries = sorted({one.removeprefix(references.URN).rpartition("/")[2] for one in named})
    sql = (
        "SELECT w.key FROM row w JOIN command c ON c.id = w.command"
        f" WHERE w.entry_id IN ({marks(entries)}) AND w.verb = 'create' AND w.central_key IS NULL AND c.id <> ?"
        f" AND c.state IN ({marks(_GIVEN_UP)}) ORDER BY w.key"
    )
    found = books.execute(sql, (*entries, ident, *_GIVEN_UP))
    return tuple(row[0] for row in found if row[0].partition("/")[0] not in _STAYS)


def _changed_before(books: Books, given_up: Sequence[str], targets: Collection[str]) -> tuple[str, ...]:
    aims = sorted(targets)
    sql = (
        f"SELECT DISTINCT target FROM row w WHERE command IN ({marks(given_up)}) AND verb = 'change' AND target IN ({marks(aims)})"
        " AND central_version IS NULL AND EXISTS (SELECT 1 FROM resource r WHERE r.key = w.target) ORDER BY target"
    )
    return tuple(row[0] for row in books.execute(sql, (*given_up, *aims)))


# --- going without ---------------------------------------------------------------------------------------------------


def travelling(books: Books, kept: Kept, rows: Sequence[KeptRow]) -> list[KeptRow]:
    """The rows as they travel: without what central will never hold, where that is allowed; else as they were stored."""
    rows = rebased.as_judged(books, kept, rows)
    dead = _dead(books, kept, rows)
    if not (goes_on(kept) or is_kept_without(books, kept.id)):
        dead = frozenset()
    left = frozenset(left_out(books, kept))
    standing = {key for key in left if _stands(books, key)}
    travelling = _without(rows, dead | (left - standing)) if dead or left - standing else list(rows)
    return _not_ending(travelling, standing) if standing else travelling


def goes_on(kept: Kept) -> bool:
    """Facts are never refused: they go without the reference, and say so. What a decision built was decided."""
    return kept.nature == Nature.DECISION or (kept.nature == Nature.FACT and kept.kind not in NEED_THEIR_ORDER)


def is_kept_without(books: Books, ident: str) -> bool:
    """Whether a person kept it although what it was about is gone."""
    sql = (
        "SELECT 1 FROM event WHERE command = ? AND kind = 'decided' AND facts ->> '$.choice' = ?"
        " AND facts ->> '$.conflict' = 'gone' LIMIT 1"
    )
    return books.execute(sql, (ident, Choice.KEEP_MINE.value)).fetchone() is not None


def leaves_something(books: Books, ident: str) -> bool:
    """Whether anything that was said is left of it without what is gone."""
    kept, rows = commands_kept.get(books, ident), commands_kept.rows(books, ident)
    dead = _dead(books, kept, rows)
    left = _without(rows, dead) if dead else []
    return any(row.verb == "create" and not row.is_provenance for row in left)


def _dead(books: Books, kept: Kept, rows: Sequence[KeptRow]) -> frozenset[str]:
    """What it goes without: rows that were never made, and of an act of care also what central removed under it."""
    gone = on(books, kept, rows).gone
    removed = _removed(books, kept.id) if isinstance(kept.command, CareAct | StepVisit) else ()
    return frozenset({*gone, *removed})


def is_remade(books: Books, kept: Kept) -> bool:
    """Whether it travels otherwise than it was stored because of how it was judged."""
    return bool(left_out(books, kept)) or rebased.is_one(books, kept.id)


def left_out(books: Books, kept: Kept) -> list[str]:
    """Endings that a command goes without, because somebody else changed what they would have ended."""
    if kept.kind not in _LEAVES_OUT:
        return []
    sql = "SELECT facts ->> '$.without' FROM event WHERE command = ? AND kind = ? AND facts ->> '$.without' IS NOT NULL"
    return [key for row in books.execute(sql, (kept.id, JUDGED)) for key in row[0].split()]


def _stands(books: Books, key: str) -> bool:
    stored = replica.get(books, identity.real(books, key))
    return stored is not None and not stored.is_removed


def _not_ending(rows: Sequence[KeptRow], left: Collection[str]) -> list[KeptRow]:
    """Without changing these rows. What was said about them goes on naming them; the Provenance does not claim to have changed them."""
    names = {*left, *(references.urn(key.partition("/")[2]) for key in left)}
    kept = [row for row in rows if row.verb == "create" or not {row.key, row.target} & set(left)]
    return [_pruned_row(row, names) if row.is_provenance else row for row in kept]


def _removed(books: Books, ident: str) -> list[str]:
    """What a person was or is asked about because central removed it."""
    sql = (
        "SELECT facts ->> '$.keys' FROM conflict WHERE command = ? AND kind = 'gone' UNION ALL"
        " SELECT facts ->> '$.keys' FROM event WHERE command = ? AND kind = 'decided' AND facts ->> '$.conflict' = 'gone'"
    )
    return [key for row in books.execute(sql, (ident, ident)) for key in (row[0] or "").split()]


def _without(rows: Sequence[KeptRow], dead: frozenset[str]) -> list[KeptRow]:
    names = dead | {references.urn(key.partition("/")[2]) for key in dead}
    left = [row for row in rows if dead.isdisjoint({row.key, row.target})]
    return [row if names.isdisjoint(references_in(row.body)) else _pruned_row(row, names) for row in left]


def _pruned_row(row: KeptRow, names: Collection[str]) -> KeptRow:
    return replace(row, body=text.encode(_pruned(text.own(row.body), names)))


def _pruned(value: Any, names: Collection[str]) -> Any:
    if isinstance(value, list):
        return [_pruned(each, names) for each in value if not _points(each, names)]
    if isinstance(value, dict):
        kept = {name: _pruned(each, names) for name, each in value.items() if not _points(each, names)}
        return {name: each for name, each in kept.items() if each != [] or value[name] == []}
    return value


def _points(value: Any, names: Collection[str]) -> bool:
    return isinstance(value, dict) and value.get("reference") in names


# --- what a decision is built on -------------------------------------------------------------------------------------


def base(books: Books, decided: str, keys: Iterable[str]) -> dict[str, CurrentRow]:
    """Central's rows, with what other commands are still bringing there; never what rests on the command decided about."""
    own = {decided, *behind(books, decided)}
    return {key: _base_of(books, own, key) for key in keys}


def _base_of(books: Books, own: Collection[str], key: str) -> CurrentRow:
    real = identity.real(books, key)
    stored = replica.get(books, real)
    if stored is None:
        row = shown.by_key(books, [key]).get(key)
        if row is None:
            raise VersionConflict("gone", key.partition("/")[0])
        return CurrentRow(resource=row.meant, version=row.meant.get("meta", {}).get("versionId"))
    if stored.is_removed:
        raise VersionConflict("gone", key.partition("/")[0])
    on_way = _on_its_way(books, own, real)
    if on_way is not None and (on_way[2] != State.ACCEPTED.value or on_way[1] == stored.version):
        return CurrentRow(resource=_named(on_way[0].encode(), real, on_way[1]), version=on_way[1])
    return CurrentRow(resource=_named(stored.body, real, stored.version), version=stored.version)


def _on_its_way(books: Books, own: Collection[str], real: str) -> tuple[str, str | None, str] | None:
    states = sorted(OPEN - WAITING_FOR_A_PERSON)
    sql = (
        "SELECT w.body, w.base_version, c.state FROM row w JOIN command c ON c.id = w.command WHERE w.target = ? AND w.verb = 'change'"
        f" AND c.state IN ({marks(states)}) AND c.id NOT IN ({marks(own)}) ORDER BY w.seq DESC, w.n DESC LIMIT 1"
    )
    found: tuple[str, str | None, str] | None = books.execute(sql, (real, *states, *sorted(own))).fetchone()
    return found


def _named(raw: bytes, key: str, version: str | None) -> Mapping[str, Any]:
    body = text.decode(raw)
    meta = {**body.get("meta", {}), **({"versionId": version} if version else {})}
    return {**body, "id": key.partition("/")[2], "meta": meta}


def behind(books: Books, ident: str) -> list[str]:
    """Open commands that rest on this one, and on those, and so on."""
    found: list[str] = []
    waiting = [ident]
    while waiting:
        more = [one for one in commands_kept.dependants(books, waiting.pop()) if one not in found]
        found += more
        waiting += more
    return found


def needs_of(books: Books, built: Built) -> list[str]:
    """Open commands whose rows this one refers to or changes."""
    own = {row.key for row in built.rows if row.verb.value == "create"}
    referred = {key for row in built.rows for key in row.needs if key not in own}
    changed = {row.key for row in built.rows if row.verb.value == "change"}
    found = identity.writers(books, referred | changed) if referred | changed else []
    return list(dict.fromkeys([*found, *_lost_makers(books, built)]))


def _lost_makers(books: Books, built: Built) -> list[str]:
    """Commands whose rows this one names and central lost: what is written now would point to nothing there."""
    sql = (
        "SELECT w.command, w.key, w.target FROM conflict f JOIN command c ON c.id = f.command AND c.state = ?"
        " JOIN row w ON w.command = c.id AND w.verb = 'create' AND w.is_provenance = 0 WHERE f.kind = 'lost-at-central'"
    )
    made = books.execute(sql, (State.CONFLICT.value,)).fetchall()
    named = {one for row in built.rows for one in references_in(row.resource)} if made else set()
    return [command for command, key, target in made if {key, target, references.urn(key.partition("/")[2])} & named]


def needs_of_decision(books: Books, decided: str, built: Built) -> list[str]:
    """The same for what a decision built: what rests on the command decided about waits for the decision, not the other way round."""
    own = {decided, *behind(books, decided)}
    found = commands_kept.several(books, [one for one in needs_of(books, built) if one not in own])
    return [one.id for one in found if one.state not in WAITING_FOR_A_PERSON]
