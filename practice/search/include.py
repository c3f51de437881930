"""Rows that come along with a page: what it refers to and what refers to it; refuses to follow further than one step."""

from practice.forms import decode
from practice.resources import Records, Stored
from practice.search.parameters import parameters_of
from practice.search.run import Found
from practice.search.values import leaves

_AT_ONCE = 500


def included(records: Records, found: Found, includes: list[tuple[str, str]]) -> list[Stored]:
    wanted: dict[str, None] = {}
    for kind, name in includes:
        parameter = parameters_of(kind)[name]
        for _, row_kind, _, body in found.rows:
            if row_kind == kind:
                resource = decode(body)
                for steps in parameter.paths:
                    for leaf in leaves(resource, steps):
                        target = leaf.get("reference") if isinstance(leaf, dict) else None
                        if isinstance(target, str) and target.startswith(parameter.targets):
                            wanted[target] = None
    rows = [records.find(*target.split("/")[:2]) for target in wanted if "/" in target]
    return [row for row in rows if row is not None and row.json is not None]


def referring(records: Records, found: Found, revincludes: list[tuple[str, str]]) -> list[Stored]:
    store = records.store
    names = [f"{kind}/{identity}" for _, kind, identity, _ in found.rows]
    rows: dict[tuple[str, str], None] = {}
    for kind, name in revincludes:
        key = store.keys[kind, parameters_of(kind)[name].index_name]
        for start in range(0, len(names), _AT_ONCE):
            part = names[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(part))
            sql = (
                "SELECT DISTINCT r.type, r.id FROM word w JOIN posting p ON p.word = w.id "  # values are bound
                f"JOIN resource r ON r.row = p.row WHERE w.key = ? AND w.value IN ({marks}) ORDER BY r.row"
            )
            rows.update(dict.fromkeys(store.run(sql, (key, *part)).fetchall()))
    return [records.read(kind, identity) for kind, identity in rows]
