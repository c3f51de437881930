"""Runs a checked search on the store: picks what to start from, pages by cursor, counts; refuses nothing more.

Each condition is counted up to a small bound first; the rarest one leads and the others are looked up per row. When all are common the
rows are walked in their order, which meets a page soon.
"""

from dataclasses import dataclass
from typing import Any

from practice.search.criteria import Criterion
from practice.search.paging import after
from practice.search.query import Search
from practice.store import Store

_RARE_BOUND = 4000
_ANY_BOUND = 2**40


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of rows in order; `cursor` is set exactly when there are more."""

    rows: list[tuple[int, str, str, bytes]]
    cursor: tuple[Any, ...] = ()
    total: int | None = None


def run(store: Store, search: Search) -> Found:
    source, conditions, args = _plan(store, search)
    total = _total(store, source, conditions, args) if search.has_total or search.is_count_only else None
    if search.is_count_only:
        return Found(rows=[], total=total)
    expressions = [(key.expression, key.is_descending) for key in search.sort] + [("r.row", False)]
    argument_lists = [key.args for key in search.sort] + [()]
    if search.cursor:
        where, more = after(expressions, argument_lists, search.cursor)
        conditions, args = [*conditions, where], (*args, *more)
    sort_args = tuple(arg for key in search.sort for arg in key.args)
    columns = "".join(f", {expression}" for expression, _ in expressions)
    order = ", ".join(f"{place + 5} {'DESC' if down else 'ASC'}" for place, (_, down) in enumerate(expressions))
    sql = (
        f"SELECT r.row, r.type, r.id, r.seq{columns} FROM {source} WHERE {' AND '.join(conditions)} "  # values are bound
        f"ORDER BY {order} LIMIT ?"
    )
    keys = store.run(sql, (*sort_args, *args, search.count + 1)).fetchall()
    page = keys[: search.count]
    cursor = tuple(page[-1][4:]) if len(keys) > search.count else ()
    return Found(rows=_with_bodies(store, page), cursor=cursor, total=total)


def _with_bodies(store: Store, page: list[tuple[Any, ...]]) -> list[tuple[int, str, str, bytes]]:
    """Bodies are fetched after the sort, which would carry them along; one statement whatever the number of rows."""
    wanted = "[" + ",".join(str(key[3]) for key in page) + "]"
    found = store.run("SELECT seq, json FROM version WHERE seq IN (SELECT value FROM json_each(?))", (wanted,))
    bodies: dict[int, bytes] = dict(found.fetchall())
    return [(row, kind, identity, bodies[seq]) for row, kind, identity, seq, *_ in page]


def _total(store: Store, source: str, conditions: list[str], args: tuple[Any, ...]) -> int:
    sql = f"SELECT count(*) FROM {source} WHERE {' AND '.join(conditions)}"  # values are bound
    return int(store.run(sql, args).fetchone()[0])


def _plan(store: Store, search: Search) -> tuple[str, list[str], tuple[Any, ...]]:
    own = [criterion for criterion in search.criteria if not criterion.table]
    indexed = [criterion for criterion in search.criteria if criterion.table]
    leader = _leader(store, search, own, indexed)
    conditions = ["r.type = ?", "r.deleted = 0"]
    args: list[Any] = [search.kind]
    source = "resource r"
    if leader is not None:
        source = f"(SELECT DISTINCT row FROM ({leader.rows()})) lead CROSS JOIN resource r ON r.row = lead.row"  # values are bound
        args = [*leader.args, *args]
    for criterion in [*own, *(each for each in indexed if each is not leader)]:
        conditions.append(criterion.condition())
        args += criterion.args
    return source, conditions, tuple(args)


def _leader(store: Store, search: Search, own: list[Criterion], indexed: list[Criterion]) -> Criterion | None:
    if not indexed:
        return None
    fewest = _ANY_BOUND if search.is_count_only or search.has_total else _RARE_BOUND
    for criterion in own:
        sql = f"SELECT count(*) FROM (SELECT 1 FROM resource r WHERE r.type = ? AND ({criterion.where}) LIMIT ?)"  # values are bound
        fewest = min(fewest, store.run(sql, (search.kind, *criterion.args, fewest)).fetchone()[0])
    leader = None
    for criterion in indexed:
        if criterion.is_not:
            continue
        sql = f"SELECT count(*) FROM ({criterion.rows()} LIMIT ?)"  # values are bound
        size = store.run(sql, (*criterion.args, fewest)).fetchone()[0]
        if size < fewest:
            fewest, leader = size, criterion
    return leader
