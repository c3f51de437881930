"""Bundles of interactions: `batch` entry by entry, `transaction` all or nothing; refuses duplicates and references it cannot resolve.

A transaction runs DELETE, POST, PUT, GET whatever the order of its entries, and answers in the order of its entries. An id in the body of a
POST is replaced by one of ours.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from practice.conditional import existing, referred
from practice.forms import encode
from practice.identity import new_id
from practice.outcomes import Issue, RequestRefusedError, operation_outcome, refusal
from practice.references import rewrite_in_place
from practice.resources import Records, Stored
from practice.validation import check_type

_CONDITIONAL = re.compile(r"[A-Z][A-Za-z]+\?.+")
_ORDER = ("DELETE", "POST", "PUT", "GET")
ENTRY_LIMIT = 5000
REASONS = {200: "200 OK", 201: "201 Created", 204: "204 No Content"}

Getter = Callable[[str], bytes]
Guard = Callable[[str, str, dict[str, Any]], None]


class Entry(msgspec.Struct, kw_only=True):
    """One interaction; `identity` is empty where the address names only a type."""

    place: int
    method: str
    url: str
    kind: str
    identity: str
    full_url: str
    resource: dict[str, Any]
    if_none_exist: str
    if_match: str
    found: Stored | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What bundles need: the rows, a reader for GET entries, a guard that may forbid a write, and what to send back."""

    records: Records
    get: Getter
    guard: Guard
    returns: str


def entries_of(bundle: dict[str, Any]) -> list[Entry]:
    rows = bundle.get("entry", [])
    if not isinstance(rows, list) or len(rows) > ENTRY_LIMIT:
        raise refusal(400, f"A bundle has 0 to {ENTRY_LIMIT} entries.", expression="Bundle.entry")
    return [_entry(place, row) for place, row in enumerate(rows)]


def _entry(place: int, row: Any) -> Entry:
    where = f"Bundle.entry[{place}]"
    request = row.get("request") if isinstance(row, dict) else None
    if not isinstance(request, dict):
        raise refusal(400, "Every entry needs a request.", expression=f"{where}.request")
    texts = {name: request.get(name, "") for name in ("method", "url", "ifNoneExist", "ifMatch")}
    texts["fullUrl"] = row.get("fullUrl", "")
    if not all(isinstance(text, str) for text in texts.values()):
        raise refusal(400, "A request's parts are strings.", expression=f"{where}.request")
    resource = row.get("resource", {})
    if texts["method"] not in _ORDER or not isinstance(resource, dict):
        raise refusal(400, "An entry is a DELETE, POST, PUT or GET.", expression=f"{where}.request.method")
    path, _, query = texts["url"].removeprefix("/").partition("?")
    kind, _, identity = path.partition("/")
    if texts["method"] != "GET":
        _check_write(texts["method"], kind, identity, query, where)
    return Entry(
        place=place,
        method=texts["method"],
        url=texts["url"].removeprefix("/"),
        kind=kind,
        identity=identity,
        full_url=texts["fullUrl"],
        resource=resource,
        if_none_exist=texts["ifNoneExist"],
        if_match=texts["ifMatch"],
    )


def _check_write(method: str, kind: str, identity: str, query: str, where: str) -> None:
    check_type(kind)
    if query:
        raise refusal(400, "Conditional update and delete are not supported.", expression=f"{where}.request.url")
    if (method == "POST") == bool(identity) or "/" in identity:
        raise refusal(400, "This address does not fit the method.", expression=f"{where}.request.url")


def transaction(desk: Desk, bundle: dict[str, Any]) -> list[bytes]:
    """Answers in the order of the entries. Must run inside one job; any refusal raised here undoes it whole."""
    entries = entries_of(bundle)
    _refuse_duplicates(entries)
    answers: list[bytes] = [b""] * len(entries)
    for entry in (each for each in entries if each.method == "DELETE"):
        answers[entry.place] = _located(entry, lambda each: _write(desk, each))
    _resolve(desk, entries)
    for method in _ORDER[1:]:
        for entry in (each for each in entries if each.method == method):
            answers[entry.place] = _located(entry, lambda each: _write(desk, each))
    return answers


def _located(entry: Entry, work: Callable[[Entry], bytes]) -> bytes:
    """Puts the entry's place in front of every expression of a refusal."""
    try:
        return work(entry)
    except RequestRefusedError as error:
        where = f"Bundle.entry[{entry.place}]"
        issues = [_placed(issue, where) for issue in error.issues]
        raise RequestRefusedError(error.status, *issues, headers=error.headers) from error


def _placed(issue: Issue, where: str) -> Issue:
    expression = f"{where}.resource.{issue.expression.partition('.')[2]}" if "." in issue.expression else where
    return Issue(code=issue.code, text=issue.text, expression=expression)


def _refuse_duplicates(entries: list[Entry]) -> None:
    seen: set[tuple[str, ...]] = set()
    for entry in entries:
        names: list[tuple[str, ...]] = []
        if entry.method != "GET":
            names += [("url", entry.full_url)] if entry.full_url else []
            names += [("row", entry.kind, entry.identity)] if entry.identity else []
        if entry.method == "POST" and entry.if_none_exist:
            names.append(("condition", entry.kind, entry.if_none_exist))
        for name in names:
            if name in seen:
                raise refusal(400, "Two entries mean the same row.", expression=f"Bundle.entry[{entry.place}]")
            seen.add(name)


def _resolve(desk: Desk, entries: list[Entry]) -> None:
    """Gives every POST its id, then puts real references for urn:uuid, full addresses and conditions into every resource."""
    names: dict[str, str] = {}
    for entry in entries:
        if entry.method == "POST":
            if entry.if_none_exist:
                entry.found = _found(desk, entry)
            entry.identity = new_id(desk.records.store.stamp_ms) if entry.found is None else entry.found.id
        if entry.method in {"POST", "PUT"} and entry.full_url:
            names[entry.full_url] = f"{entry.kind}/{entry.identity}"
            if not entry.full_url.startswith("urn:"):
                names["/".join(entry.full_url.rsplit("/", 2)[-2:])] = names[entry.full_url]

    def change(name: str, text: str) -> str:
        if name != "reference" and not text.startswith("urn:"):
            return text
        known = names.get(text)
        if known is not None:
            return known
        if name == "reference" and "?" in text and _CONDITIONAL.fullmatch(text) is not None:
            names[text] = referred(desk.records, text)
            return names[text]
        return text

    for entry in entries:
        if entry.method in {"POST", "PUT"} and entry.found is None:
            rewrite_in_place(entry.resource, change)


def _found(desk: Desk, entry: Entry) -> Stored | None:
    return existing(desk.records, entry.kind, entry.if_none_exist)


def _write(desk: Desk, entry: Entry) -> bytes:
    """One entry whose identity and references are settled."""
    if entry.method == "GET":
        return b'{"resource":' + desk.get(entry.url) + b',"response":{"status":"200 OK"}}'
    records = desk.records
    desk.guard(entry.method, entry.kind, entry.resource)
    if entry.method == "DELETE":
        return _answer(records.delete(entry.kind, entry.identity, entry.if_match), desk.returns)
    if entry.method == "PUT":
        return _answer(records.update(entry.resource, entry.kind, entry.identity, entry.if_match), desk.returns)
    if entry.found is not None:
        return _answer(entry.found, desk.returns)
    return _answer(records.create(entry.resource, entry.kind, entry.identity), desk.returns)


def batch_entry(desk: Desk, row: Any, place: int) -> bytes:
    """One entry of a batch. Must run inside a job of its own if it writes; a refusal is left to the caller."""
    entry = _entry(place, row)
    if entry.method == "POST" and entry.if_none_exist:
        entry.found = _found(desk, entry)
    return _write(desk, entry)


def refused_entry(error: RequestRefusedError) -> bytes:
    outcome = operation_outcome(*error.issues)
    return encode({"response": {"status": str(error.status), "outcome": outcome}})


def _answer(stored: Stored, returns: str) -> bytes:
    """Its parts are ids, numbers and times, which need no escaping."""
    head = (
        f'{{"response":{{"status":"{REASONS[stored.status]}",'
        f'"location":"{stored.type}/{stored.id}/_history/{stored.version}",'
        f'"etag":"W/\\"{stored.version}\\"","lastModified":"{stored.last_updated}"'
    ).encode()
    if returns == "OperationOutcome":
        head += b',"outcome":' + encode(operation_outcome(done(stored)))
    if returns == "representation" and stored.json is not None:
        return head + b'},"resource":' + stored.json + b"}"
    return head + b"}}"


def done(stored: Stored) -> Issue:
    return Issue(code="informational", text=f"{REASONS[stored.status]}: {stored.reference}", severity="information")


def answered(kind: str, answers: list[bytes]) -> bytes:
    head = b'{"resourceType":"Bundle","type":"' + kind.encode() + b'-response"'
    return head + (b',"entry":[' + b",".join(answers) + b"]}" if answers else b"}")
