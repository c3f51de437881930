"""The FHIR address space over HTTP: who asks, in what form, and which interaction it is; refuses XML, other forms and bodies over 50 MB."""

import asyncio
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from practice.asking import Asked, Reply
from practice.authorization.own_name import check_name
from practice.authorization.roles import OPEN_ACCESS, Access
from practice.authorization.tokens import Authority
from practice.bundles import Desk, answered, batch_entry, done, refused_entry, transaction
from practice.clock import http_date
from practice.conditional import existing
from practice.faults import COMMITTED, Faults
from practice.forms import JSON_TYPES, decode, decode_received, encode
from practice.outcomes import RequestRefusedError, operation_outcome, refusal
from practice.reading import Reader
from practice.resources import Records, Stored
from practice.search.query import Pairs
from practice.validation import check_type
from practice.writer import Writer

METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"))
_HOST = re.compile(r"[A-Za-z0-9.\-]{1,100}(:[0-9]{1,5})?|\[[0-9a-f:]{2,45}\](:[0-9]{1,5})?")
_PREFERENCE = re.compile(r"(return|handling)\s*=\s*([A-Za-z]+)")
_READABLE = ("json", "*/*", "application/*")
_BASE_METHODS = ("POST",)
_TYPE_METHODS = ("GET", "POST")
_ROW_METHODS = ("GET", "PUT", "DELETE")


class Endpoint:
    """Answers one request at a time from the store as it is; every write waits for its commit."""

    def __init__(
        self, records: Records, writer: Writer, authority: Authority, faults: Faults, *, is_open: bool
    ) -> None:
        self._records = records
        self._writer = writer
        self._authority = authority
        self._faults = faults
        self._is_open = is_open
        self._readers: dict[str, Reader] = {}

    async def __call__(self, request: Asked) -> Reply:
        if request.method not in METHODS:
            raise refusal(405, "There is nothing at this address.")
        self._faults.check_request()
        _check_form(request)
        parts = [part for part in request.path.split("/")[2:] if part]
        access = OPEN_ACCESS if parts == ["metadata"] else self.access(request)
        method = "GET" if request.method == "HEAD" else request.method
        if method == "GET" and parts:
            return self._get(request, parts)
        if method == "POST" and len(parts) == 2 and parts[1] == "_search":
            return await self._search(request, parts[0])
        _check_method(method, parts)
        body = await request.body()
        if not parts:
            return await self._bundle(request, access, decode_received(body))
        if method == "DELETE":
            return await self._delete(request, access, *parts)
        resource = decode_received(body)
        if method == "PUT":
            return await self._update(request, access, parts[0], parts[1], resource)
        return await self._create(request, access, parts[0], resource)

    def access(self, request: Asked) -> Access:
        if self._is_open:
            return OPEN_ACCESS
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        found = self._authority.access(token) if scheme.lower() == "bearer" else None
        if found is None:
            challenge = {"WWW-Authenticate": "Bearer"}
            raise RequestRefusedError(401, *refusal(401, "Sign in first.").issues, headers=challenge)
        return found

    def _reader(self, request: Asked) -> Reader:
        host = request.headers.get("host", "")
        base = f"{request.scope['scheme']}://{host}/fhir"
        reader = self._readers.get(base)
        if reader is None:
            if _HOST.fullmatch(host) is None:
                raise refusal(400, "The Host header is not an address.")
            self._readers.clear()
            reader = self._readers[base] = Reader(self._records, base, is_open=self._is_open)
        return reader

    def _get(self, request: Asked, parts: list[str]) -> Reply:
        pairs = parse_qsl(request.query, keep_blank_values=True)
        answer = self._reader(request).get(parts, pairs, is_strict=_is_strict(request))
        if answer.stored is None:
            return Reply(answer.body)
        if len(parts) == 2 and request.headers.get("if-none-match") == answer.stored.etag:
            return Reply(b"", 304, ((b"etag", answer.stored.etag.encode()),), is_fhir=False)
        return Reply(answer.body, 200, _row_headers(answer.stored))

    async def _search(self, request: Asked, kind: str) -> Reply:
        if request.content_type != "application/x-www-form-urlencoded":
            raise refusal(415, "_search takes application/x-www-form-urlencoded.")
        body = (await request.body()).decode("utf-8", "replace")
        pairs: Pairs = parse_qsl(f"{request.query}&{body}", keep_blank_values=True)
        answer = self._reader(request).get([kind], pairs, is_strict=_is_strict(request))
        return Reply(answer.body)

    async def _create(self, request: Asked, access: Access, kind: str, resource: dict[str, Any]) -> Reply:
        self._guard(access)("POST", kind, resource)
        condition = request.headers.get("if-none-exist", "")

        def work() -> Stored:
            found = existing(self._records, kind, condition) if condition else None
            return self._records.create(resource, kind) if found is None else found

        return self._written(request, await self._commit(request, work))

    async def _update(
        self, request: Asked, access: Access, kind: str, identity: str, resource: dict[str, Any]
    ) -> Reply:
        self._guard(access)("PUT", kind, resource)
        tags = request.headers.get("if-match", ""), request.headers.get("if-none-match", "")
        work = _later(self._records.update, resource, kind, identity, *tags)
        return self._written(request, await self._commit(request, work))

    async def _delete(self, request: Asked, access: Access, kind: str, identity: str) -> Reply:
        self._guard(access)("DELETE", kind, {})
        work = _later(self._records.delete, kind, identity, request.headers.get("if-match", ""))
        stored = await self._commit(request, work)
        return Reply(b"", 204, ((b"etag", stored.etag.encode()),), is_fhir=False)

    async def _commit(self, request: Asked, work: Callable[[], Stored]) -> Stored:
        stored = await self._writer.submit(work)
        request.scope[COMMITTED] = True
        return stored

    def _written(self, request: Asked, stored: Stored) -> Reply:
        location = f"{self._reader(request).base}/{stored.reference}/_history/{stored.version}"
        headers = (*_row_headers(stored), (b"location", location.encode()))
        returns = _preference(request, "return")
        if returns == "minimal":
            return Reply(b"", stored.status, headers, is_fhir=False)
        outcome = returns == "OperationOutcome"
        body = encode(operation_outcome(done(stored))) if outcome else stored.json or b""
        return Reply(body, stored.status, headers)

    async def _bundle(self, request: Asked, access: Access, bundle: dict[str, Any]) -> Reply:
        if bundle.get("resourceType") != "Bundle" or bundle.get("type") not in {"batch", "transaction"}:
            raise refusal(400, "A batch or transaction Bundle is expected here.")
        reader, is_strict = self._reader(request), _is_strict(request)
        desk = Desk(
            records=self._records,
            get=lambda url: reader.url(url, is_strict=is_strict),
            guard=self._guard(access),
            returns=_preference(request, "return"),
        )
        if bundle["type"] == "transaction":
            answers = await self._writer.submit(_later(transaction, desk, bundle))
            request.scope[COMMITTED] = True
        else:
            answers = await self._batch(request, desk, bundle)
        return Reply(answered(bundle["type"], answers))

    async def _batch(self, request: Asked, desk: Desk, bundle: dict[str, Any]) -> list[bytes]:
        rows = bundle.get("entry", [])
        if not isinstance(rows, list):
            raise refusal(400, "entry is a list.", expression="Bundle.entry")
        answers = [b""] * len(rows)
        for is_write in (True, False):
            places = [place for place, row in enumerate(rows) if _is_write(row) == is_write]
            done_entries = await asyncio.gather(*(self._entry(desk, rows[place], place) for place in places))
            for place, answer in zip(places, done_entries, strict=True):
                answers[place] = answer
            if is_write and places:
                request.scope[COMMITTED] = True
        return answers

    async def _entry(self, desk: Desk, row: Any, place: int) -> bytes:
        try:
            if _is_write(row):
                return await self._writer.submit(_later(batch_entry, desk, row, place))
            return batch_entry(desk, row, place)
        except RequestRefusedError as error:
            return refused_entry(error)

    def _before(self, kind: str, resource: dict[str, Any]) -> dict[str, Any] | None:
        found = self._records.find(kind, str(resource.get("id", "")))
        return None if found is None or found.json is None else decode(found.json)

    def _guard(self, access: Access) -> Callable[[str, str, dict[str, Any]], None]:
        def guard(method: str, kind: str, resource: dict[str, Any]) -> None:
            check_type(kind)
            access.check(method, kind)
            if method != "DELETE":
                check_name(access, kind, resource, self._before)
            self._faults.check_write(kind)

        return guard


def _later(work: Callable[..., Any], *args: Any) -> Callable[[], Any]:
    return lambda: work(*args)


def _is_write(row: Any) -> bool:
    request = row.get("request") if isinstance(row, dict) else None
    return isinstance(request, dict) and request.get("method") in {"POST", "PUT", "DELETE"}


def _row_headers(stored: Stored) -> tuple[tuple[bytes, bytes], ...]:
    return (b"etag", stored.etag.encode()), (b"last-modified", http_date(stored.last_updated_ms // 1000))


def _preference(request: Asked, name: str) -> str:
    wished = request.headers.get("prefer")
    return str(dict(_PREFERENCE.findall(wished)).get(name, "")) if wished else ""


def _is_strict(request: Asked) -> bool:
    return _preference(request, "handling") == "strict"


def _check_form(request: Asked) -> None:
    asked = dict(parse_qsl(request.query)).get("_format") if "_format" in request.query else None
    wanted = asked or request.headers.get("accept", "*/*")
    if not any(name in wanted for name in _READABLE):
        raise refusal(406, "This server speaks JSON only.")
    is_search = request.path.endswith("/_search")
    if request.method in {"POST", "PUT"} and not is_search and request.content_type not in JSON_TYPES:
        raise refusal(415, "This server reads application/fhir+json only.")


def _check_method(method: str, parts: list[str]) -> None:
    if len(parts) > 2 or (parts and parts[0] == "metadata"):
        raise refusal(404 if method in {"POST", "PUT", "DELETE"} else 405, "There is nothing to write here.")
    allowed = (_BASE_METHODS, _TYPE_METHODS, _ROW_METHODS)[len(parts)]
    if method not in allowed:
        headers = {"Allow": ", ".join(allowed)}
        raise RequestRefusedError(405, *refusal(405, "Not supported at this address.").issues, headers=headers)
