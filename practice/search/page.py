"""A searchset Bundle as bytes, stored bodies put in unparsed; refuses nothing."""

from typing import Any

from practice.forms import decode, encode
from practice.resources import Records
from practice.search.include import included, referring
from practice.search.paging import cursor_text, link
from practice.search.query import Pairs, Search, parse
from practice.search.run import run

_SUBSETTED = {"system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "code": "SUBSETTED"}
Entry = tuple[str, str, bytes, str]


def search_page(records: Records, base: str, kind: str, pairs: Pairs, *, is_strict: bool) -> bytes:
    """`base` is the address of the server; the answer's links start with it."""
    search = parse(kind, pairs, records.store.keys, is_strict=is_strict)
    found = run(records.store, search)
    address = f"{base}/{kind}"
    links = [("self", link(address, search.applied))]
    if found.cursor:
        links.append(("next", link(address, [*search.applied, ("_cursor", cursor_text(found.cursor))])))
    entries = [(row_kind, identity, body, "match") for _, row_kind, identity, body in found.rows]
    if search.includes or search.revincludes:
        entries += _companions(records, search, found, {entry[:2] for entry in entries})
    if search.elements:
        entries = [(k, i, _subset(body, search.elements), mode) for k, i, body, mode in entries]
    total = found.total
    if total is None and not found.cursor and not search.cursor:
        total = len(found.rows)
    return bundle("searchset", base, links, entries, total)


def _companions(records: Records, search: Search, found: Any, seen: set[tuple[str, str]]) -> list[Entry]:
    entries: list[Entry] = []
    rows = [*included(records, found, search.includes), *referring(records, found, search.revincludes)]
    for row in rows:
        if (row.type, row.id) not in seen and row.json is not None:
            seen.add((row.type, row.id))
            entries.append((row.type, row.id, row.json, "include"))
    return entries


def _subset(body: bytes, elements: frozenset[str]) -> bytes:
    resource = decode(body)
    kept = {
        name: value for name, value in resource.items() if name in elements or name in {"resourceType", "id", "meta"}
    }
    tags = kept["meta"].get("tag", [])
    kept["meta"] = {**kept["meta"], "tag": [*tags, _SUBSETTED]}
    return encode(kept)


def bundle(kind: str, base: str, links: list[tuple[str, str]], entries: list[Entry], total: int | None = None) -> bytes:
    head: dict[str, Any] = {"resourceType": "Bundle", "type": kind}
    if total is not None:
        head["total"] = total
    head["link"] = [{"relation": relation, "url": url} for relation, url in links]
    if not entries:
        return encode(head)
    rows = b",".join(
        b'{"fullUrl":"%s/%s/%s","resource":%s,"search":{"mode":"%s"}}'
        % (base.encode(), row_kind.encode(), identity.encode(), body, mode.encode())
        for row_kind, identity, body, mode in entries
    )
    return encode(head)[:-1] + b',"entry":[' + rows + b"]}"
