"""Rows found by a condition in a write: `If-None-Exist`, or `Type?identifier=..` as a reference.

Refuses conditions it cannot answer exactly.
"""

import re
from urllib.parse import parse_qsl

from practice.outcomes import refusal
from practice.resources import Records, Stored
from practice.search.criteria import Criterion
from practice.search.parameters import parameters_of
from practice.search.query import parse
from practice.search.run import run
from practice.validation import check_type

# Nothing in it is escaped or listed, so it means what it says.
_IDENTIFIED = re.compile(r"([a-z-]+)(:identifier)?=([^&,\\%+|]+)\|([^&,\\%+|]+)")
_BY_WORD = (
    "SELECT row FROM posting WHERE word IN (SELECT id FROM word WHERE key = ? AND value = ? AND system = ?) LIMIT 2"
)


def matches(records: Records, kind: str, condition: str) -> list[Stored]:
    """At most two rows: none, the one, or proof of several. Every parameter must be known, or the wrong row could match."""
    check_type(kind)
    pairs = parse_qsl(condition.removeprefix("?"), keep_blank_values=True)
    search = parse(kind, pairs, records.store.keys, is_strict=True)
    if not search.criteria:
        raise refusal(412, "The condition says nothing.")
    if len(search.criteria) == 1 and search.criteria[0].table and not search.criteria[0].is_not:
        return _straight(records, search.criteria[0])
    search.count, search.sort, search.cursor, search.is_count_only = 2, [], (), False
    found = run(records.store, search)
    return [records.read(row_kind, identity) for _, row_kind, identity, _ in found.rows]


def _straight(records: Records, only: Criterion) -> list[Stored]:
    """One condition on the index needs no plan; this is the path of nearly every conditional create."""
    rows = records.store.run(
        f"SELECT DISTINCT row FROM ({only.rows()}) LIMIT 2", only.args
    ).fetchall()  # values are bound
    return [records.at(row) for (row,) in rows]


def _identified(records: Records, kind: str, condition: str) -> list[Stored] | None:
    """The answer to a plain `identifier=system|value`, which is how a station asks; None for every other condition."""
    said = _IDENTIFIED.fullmatch(condition)
    parameter = parameters_of(kind).get(said[1]) if said else None
    if said is None or parameter is None or parameter.kind != ("reference" if said[2] else "token"):
        return None
    key = records.store.keys[kind, f"{parameter.index_name}{said[2] or ''}"]
    return [records.at(row) for (row,) in records.store.run(_BY_WORD, (key, said[4], said[3])).fetchall()]


def existing(records: Records, kind: str, condition: str) -> Stored | None:
    """For a conditional create: the row that is there already, if any."""
    found = _identified(records, kind, condition)
    if found is None:
        found = matches(records, kind, condition)
    if len(found) > 1:
        raise refusal(412, "More than one row matches the condition.", code="multiple-matches")
    return found[0] if found else None


def referred(records: Records, reference: str) -> str:
    """`Type?condition` as `Type/id`; exactly one row must match."""
    kind, _, condition = reference.partition("?")
    found = matches(records, kind, condition)
    if len(found) != 1:
        count = "More than one row matches" if found else "No row matches"
        raise refusal(
            412, f"{count} the reference {reference[:200]}", code="multiple-matches" if found else "not-found"
        )
    return found[0].reference
