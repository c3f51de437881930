"""`Patient/{id}/$everything`: the patient and every row that names him as its subject or patient, by cursor pages.

Refuses other parameters when strict.
"""

from practice.history import count_of, since_of
from practice.outcomes import refusal
from practice.resources import Records
from practice.search.page import bundle
from practice.search.paging import cursor_text, cursor_values, link
from practice.search.parameters import PARAMETERS
from practice.search.query import PAGE_LIMIT, Pairs

_KNOWN = frozenset(("_since", "_count", "_type", "_cursor", "_format"))
_SQL = """SELECT r.row, r.type, r.id, v.json FROM (
    SELECT row FROM posting WHERE word IN (SELECT id FROM word WHERE key IN ({marks}) AND value = ?)
    UNION SELECT row FROM resource WHERE type = 'Patient' AND id = ?
    ) lead CROSS JOIN resource r ON r.row = lead.row JOIN version v ON v.seq = r.seq
    WHERE r.deleted = 0 AND r.last_updated_ms >= ? AND r.row > ? {types} ORDER BY r.row LIMIT ?"""
_NAMES = tuple(
    (kind, parameters["patient"].index_name) for kind, parameters in PARAMETERS.items() if "patient" in parameters
)


def everything_page(records: Records, base: str, identity: str, pairs: Pairs, *, is_strict: bool) -> bytes:
    records.read("Patient", identity)
    if is_strict and any(name not in _KNOWN for name, _ in pairs):
        raise refusal(400, "This parameter is not supported.", code="not-supported")
    asked = {name: value for name, value in pairs if name in _KNOWN}
    count = count_of(asked.get("_count", str(PAGE_LIMIT))) or PAGE_LIMIT
    types = asked["_type"].split(",") if asked.get("_type") else []
    keys = [records.store.keys[name] for name in _NAMES]
    start = cursor_values(asked["_cursor"])[0] if asked.get("_cursor") else 0
    sql = _SQL.format(
        marks=", ".join("?" * len(keys)), types=f"AND r.type IN ({', '.join('?' * len(types))})" if types else ""
    )
    since_ms = since_of(asked.get("_since", ""))
    args = (*keys, f"Patient/{identity}", identity, since_ms, start, *types, count + 1)
    rows = records.store.run(sql, args).fetchall()
    address = f"{base}/Patient/{identity}/$everything"
    kept = [(name, value) for name, value in pairs if name in {"_since", "_count", "_type"}]
    links = [("self", link(address, kept))]
    if len(rows) > count:
        links.append(("next", link(address, [*kept, ("_cursor", cursor_text((rows[count - 1][0],)))])))
    return bundle("searchset", base, links, [(kind, name, body, "match") for _, kind, name, body in rows[:count]])
