"""A search as the client wrote it becomes a checked `Search`; refuses (strict) or names as ignored (lenient) what it does not know."""

import re
from dataclasses import dataclass, field
from typing import Any

from practice.outcomes import refusal
from practice.search.criteria import Criterion, criterion, id_criterion, time_criterion
from practice.search.paging import cursor_values
from practice.search.parameters import parameters_of
from practice.search.values import Keys

Pairs = list[tuple[str, str]]
PAGE_DEFAULT = 50
PAGE_LIMIT = 1000
SORT_LIMIT = 3
_NAMES = re.compile(r"[A-Za-z]+(,[A-Za-z]+)*")
_SILENT = frozenset(("_format", "_pretty"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SortKey:
    """`expression` is SQL over the resource row `r`, never null; `args` come before those of the conditions."""

    expression: str
    args: tuple[Any, ...]
    is_descending: bool


@dataclass(slots=True, kw_only=True)
class Search:
    """What is asked for; `applied` is what the self link may claim."""

    kind: str
    criteria: list[Criterion] = field(default_factory=list)
    sort: list[SortKey] = field(default_factory=list)
    count: int = PAGE_DEFAULT
    cursor: tuple[Any, ...] = ()
    includes: list[tuple[str, str]] = field(default_factory=list)
    revincludes: list[tuple[str, str]] = field(default_factory=list)
    elements: frozenset[str] = frozenset()
    is_count_only: bool = False
    has_total: bool = False
    applied: Pairs = field(default_factory=list)


def parse(kind: str, pairs: Pairs, keys: Keys, *, is_strict: bool) -> Search:
    search = Search(kind=kind)
    for name, value in pairs:
        if not value or name in _SILENT:
            continue
        if _take(search, name, value, keys):
            if name != "_cursor":
                search.applied.append((name, value))
        elif is_strict:
            raise refusal(400, f"The parameter {name[:64]} is not supported.", code="not-supported")
    if search.cursor and len(search.cursor) != len(search.sort) + 1:
        raise refusal(400, "This page link does not belong to this search.")
    return search


def _take(search: Search, name: str, value: str, keys: Keys) -> bool:
    plain, _, modifier = name.partition(":")
    parameter = parameters_of(search.kind).get(plain)
    if parameter is not None:
        search.criteria.append(criterion(search.kind, parameter, modifier, value, keys))
    elif name == "_id":
        search.criteria.append(id_criterion(value))
    elif name == "_lastUpdated":
        search.criteria.append(time_criterion(value))
    elif name in _CONTROLS:
        return _CONTROLS[name](search, value, keys)
    else:
        return False
    return True


def _count(search: Search, value: str, _keys: Keys) -> bool:
    if not value.isdecimal() or len(value) > 9:
        raise refusal(400, "_count is a whole number.")
    search.count = min(int(value), PAGE_LIMIT)
    search.is_count_only = search.is_count_only or search.count == 0
    return True


def _cursor(search: Search, value: str, _keys: Keys) -> bool:
    search.cursor = cursor_values(value)
    return True


def _sort(search: Search, value: str, keys: Keys) -> bool:
    names = value.split(",")
    found = [_sort_key(search.kind, name, keys) for name in names]
    known = [key for key in found if key is not None]
    search.sort = known[:SORT_LIMIT]
    return len(known) == len(names) <= SORT_LIMIT


def _sort_key(kind: str, name: str, keys: Keys) -> SortKey | None:
    is_descending = name.startswith("-")
    plain = name.removeprefix("-")
    if plain in {"_lastUpdated", "_id"}:
        column = "r.last_updated_ms" if plain == "_lastUpdated" else "r.id"
        return SortKey(expression=column, args=(), is_descending=is_descending)
    parameter = parameters_of(kind).get(plain)
    if parameter is None or parameter.kind != "date":
        return None
    pick = "max(low), -4611686018427387905" if is_descending else "min(low), 4611686018427387905"
    return SortKey(
        expression=f"(SELECT coalesce({pick}) FROM moment WHERE row = r.row AND key = ?)",  # values are bound
        args=(keys[kind, parameter.index_name],),
        is_descending=is_descending,
    )


def _include(search: Search, value: str, _keys: Keys) -> bool:
    kind, name = _include_parts(value)
    search.includes.append((kind, name))
    return True


def _revinclude(search: Search, value: str, _keys: Keys) -> bool:
    search.revincludes.append(_include_parts(value))
    return True


def _include_parts(value: str) -> tuple[str, str]:
    kind, name, *_ = [*value.split(":"), "", ""]
    parameter = parameters_of(kind).get(name)
    if parameter is None or parameter.kind != "reference" or value.count(":") != 1:
        raise refusal(400, f"There is no reference to include at {value[:64]}.")
    return kind, name


def _elements(search: Search, value: str, _keys: Keys) -> bool:
    if _NAMES.fullmatch(value) is None:
        raise refusal(400, "_elements is a list of element names.")
    search.elements = frozenset(value.split(","))
    return True


def _summary(search: Search, value: str, _keys: Keys) -> bool:
    search.is_count_only = search.is_count_only or value == "count"
    return value in {"count", "false"}


def _total(search: Search, value: str, _keys: Keys) -> bool:
    search.has_total = value == "accurate"
    return value in {"accurate", "none"}


_CONTROLS = {
    "_count": _count,
    "_cursor": _cursor,
    "_sort": _sort,
    "_include": _include,
    "_revinclude": _revinclude,
    "_elements": _elements,
    "_summary": _summary,
    "_total": _total,
}
