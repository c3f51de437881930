"""History of a row or of a type as a Bundle, newest first by order of commit; refuses an unknown parameter when strict."""

from typing import Any

from practice.clock import instant
from practice.forms import encode
from practice.outcomes import refusal
from practice.resources import Records
from practice.search.dates import range_of
from practice.search.paging import cursor_text, cursor_values, link
from practice.search.query import PAGE_DEFAULT, PAGE_LIMIT, Pairs
from practice.validation import check_type

_KNOWN = frozenset(("_since", "_count", "_cursor", "_format"))
_SQL = """SELECT v.seq, r.type, r.id, v.version, v.last_updated_ms, v.method, v.json
    FROM version v JOIN resource r ON r.row = v.row WHERE {where} ORDER BY v.seq DESC LIMIT ?"""


def history_page(records: Records, base: str, kind: str, identity: str, pairs: Pairs, *, is_strict: bool) -> bytes:
    """With an empty `identity`, the history of the type."""
    check_type(kind)
    if is_strict and any(name not in _KNOWN for name, _ in pairs):
        raise refusal(400, "This parameter is not supported.", code="not-supported")
    asked = {name: value for name, value in pairs if name in _KNOWN}
    wheres, args = ["r.type = ?"], [kind]
    if identity:
        if records.find(kind, identity) is None:
            raise refusal(404, "There never was such a row.")
        wheres.append("r.id = ?")
        args.append(identity)
    count = count_of(asked.get("_count", ""))
    since_ms = since_of(asked.get("_since", ""))
    before = cursor_values(asked["_cursor"])[0] if asked.get("_cursor") else 2**62
    sql = _SQL.format(where=" AND ".join([*wheres, "v.last_updated_ms >= ?", "v.seq < ?"]))
    rows = records.store.run(sql, (*args, since_ms, before, count + 1)).fetchall()
    address = "/".join(part for part in (base, kind, identity, "_history") if part)
    kept = [(name, value) for name, value in pairs if name in {"_since", "_count"}]
    links = [{"relation": "self", "url": link(address, kept)}]
    if len(rows) > count > 0:
        more = [*kept, ("_cursor", cursor_text((rows[count - 1][0],)))]
        links.append({"relation": "next", "url": link(address, more)})
    head = encode({"resourceType": "Bundle", "type": "history", "link": links})
    entries = [_entry(base, *row[1:]) for row in rows[:count]]
    return head[:-1] + (b',"entry":[' + b",".join(entries) + b"]}" if entries else b"}")


def _entry(
    base: str, kind: str, identity: str, version: int, last_updated_ms: int, method: str, json: bytes | None
) -> bytes:
    status = {"DELETE": "204", "POST": "201"}.get(method, "201" if version == 1 else "200")
    url = kind if method == "POST" else f"{kind}/{identity}"
    about: dict[str, Any] = {
        "fullUrl": f"{base}/{kind}/{identity}",
        "request": {"method": method, "url": url},
        "response": {"status": status, "etag": f'W/"{version}"', "lastModified": instant(last_updated_ms)},
    }
    return encode(about)[:-1] + (b',"resource":' + json + b"}" if json is not None else b"}")


def count_of(text: str) -> int:
    if not text:
        return PAGE_DEFAULT
    if not text.isdecimal() or len(text) > 9:
        raise refusal(400, "_count is a whole number.")
    return min(int(text), PAGE_LIMIT)


def since_of(text: str) -> int:
    """First millisecond meant; rows at exactly that time are in."""
    if not text:
        return 0
    span = range_of(text.replace(" ", "+"))
    if span is None:
        raise refusal(400, "_since is an instant.", code="value")
    return span[0]
