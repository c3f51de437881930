"""The FHIR address space over HTTP: who asks, in what form, and which interaction it is; refuses XML, other forms and bodies over 50 MB."""

import asyncio
import re
from collections.abc import Callable
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response

from practice.authorization.roles import OPEN_ACCESS, Access
from practice.authorization.tokens import Authority
from practice.bundles import Desk, answered, batch_entry, done, refused_entry, transaction
from practice.conditional import existing
from practice.faults import COMMITTED, Faults
from practice.forms import JSON_TYPES, MEDIA_TYPE, decode_received, encode
from practice.outcomes import RequestRefusedError, operation_outcome, refusal
from practice.reading import Reader
from practice.resources import Records, Stored
from practice.search.query import Pairs
from practice.validation import check_type
from practice.writer import Writer

BODY_LIMIT = 50 * 1024 * 1024
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

    async def __call__(self, request: Request) -> Response:
        self._faults.check_request()
        _check_form(request)
        parts = [part for part in str(request.path_params.get("rest", "")).split("/") if part]
        access = OPEN_ACCESS if parts == ["metadata"] else self.access(request)
        method = "GET" if request.method == "HEAD" else request.method
        if method == "GET" and parts:
            return self._get(request, parts)
        if method == "POST" and len(parts) == 2 and parts[1] == "_search":
            return await self._search(request, parts[0])
        _check_method(method, parts)
        body = await _body(request)
        if not parts:
            return await self._bundle(request, access, decode_received(body))
        if method == "DELETE":
            return await self._delete(request, access, *parts)
        resource = decode_received(body)
        if method == "PUT":
            return await self._update(request, access, parts[0], parts[1], resource)
        return await self._create(request, access, parts[0], resource)

    def access(self, request: Request) -> Access:
        if self._is_open:
            return OPEN_ACCESS
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        found = self._authority.access(token) if scheme.lower() == "bearer" else None
        if found is None:
            challenge = {"WWW-Authenticate": "Bearer"}
            raise RequestRefusedError(401, *refusal(401, "Sign in first.").issues, headers=challenge)
        return found

    def _reader(self, request: Request) -> Reader:
        host = request.headers.get("host", "")
        if _HOST.fullmatch(host) is None:
            raise refusal(400, "The Host header is not an address.")
        base = f"{request.url.scheme}://{host}/fhir"
        reader = self._readers.get(base)
        if reader is None:
            self._readers.clear()
            reader = self._readers[base] = Reader(self._records, base, is_open=self._is_open)
        return reader

    def _get(self, request: Request, parts: list[str]) -> Response:
        pairs = parse_qsl(request.url.query, keep_blank_values=True)
        answer = self._reader(request).get(parts, pairs, is_strict=_is_strict(request))
        if answer.stored is None:
            return Response(answer.body, media_type=MEDIA_TYPE)
        if len(parts) == 2 and request.headers.get("if-none-match") == answer.stored.etag:
            return Response(status_code=304, headers={"ETag": answer.stored.etag})
        return Response(answer.body, 200, _row_headers(answer.stored), MEDIA_TYPE)

    async def _search(self, request: Request, kind: str) -> Response:
        if _content_type(request) != "application/x-www-form-urlencoded":
            raise refusal(415, "_search takes application/x-www-form-urlencoded.")
        body = (await _body(request)).decode("utf-8", "replace")
        pairs: Pairs = parse_qsl(f"{request.url.query}&{body}", keep_blank_values=True)
        answer = self._reader(request).get([kind], pairs, is_strict=_is_strict(request))
        return Response(answer.body, media_type=MEDIA_TYPE)

    async def _create(self, request: Request, access: Access, kind: str, resource: dict[str, Any]) -> Response:
        self._guard(access)("POST", kind, resource)
        condition = request.headers.get("if-none-exist", "")

        def work() -> Stored:
            found = existing(self._records, kind, condition) if condition else None
            return self._records.create(resource, kind) if found is None else found

        return self._written(request, await self._commit(request, work))

    async def _update(
        self, request: Request, access: Access, kind: str, identity: str, resource: dict[str, Any]
    ) -> Response:
        self._guard(access)("PUT", kind, resource)
        tags = request.headers.get("if-match", ""), request.headers.get("if-none-match", "")
        work = _later(self._records.update, resource, kind, identity, *tags)
        return self._written(request, await self._commit(request, work))

    async def _delete(self, request: Request, access: Access, kind: str, identity: str) -> Response:
        self._guard(access)("DELETE", kind, {})
        work = _later(self._records.delete, kind, identity, request.headers.get("if-match", ""))
        stored = await self._commit(request, work)
        return Response(status_code=204, headers={"ETag": stored.etag})

    async def _commit(self, request: Request, work: Callable[[], Stored]) -> Stored:
        stored = await self._writer.submit(work)
        request.scope[COMMITTED] = True
        return stored

    def _written(self, request: Request, stored: Stored) -> Response:
        location = f"{self._reader(request).base}/{stored.reference}/_history/{stored.version}"
        headers = {**_row_headers(stored), "Location": location}
        returns = _preference(request, "return")
        if returns == "minimal":
            return Response(b"", stored.status, headers)
        outcome = returns == "OperationOutcome"
        body = encode(operation_outcome(done(stored))) if outcome else stored.json or b""
        return Response(body, stored.status, headers, MEDIA_TYPE)

    async def _bundle(self, request: Request, access: Access, bundle: dict[str, Any]) -> Response:
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
        return Response(answered(bundle["type"], answers), media_type=MEDIA_TYPE)

    async def _batch(self, request: Request, desk: Desk, bundle: dict[str, Any]) -> list[bytes]:
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

    def _guard(self, access: Access) -> Callable[[str, str, dict[str, Any]], None]:
        def guard(method: str, kind: str, _resource: dict[str, Any]) -> None:
            check_type(kind)
            access.check(method, kind)
            self._faults.check_write(kind)

        return guard


def _later(work: Callable[..., Any], *args: Any) -> Callable[[], Any]:
    return lambda: work(*args)


def _is_write(row: Any) -> bool:
    request = row.get("request") if isinstance(row, dict) else None
    return isinstance(request, dict) and request.get("method") in {"POST", "PUT", "DELETE"}


def _row_headers(stored: Stored) -> dict[str, str]:
    return {"ETag": stored.etag, "Last-Modified": formatdate(stored.last_updated_ms / 1000, usegmt=True)}


def _preference(request: Request, name: str) -> str:
    found = dict(_PREFERENCE.findall(",".join(request.headers.getlist("prefer"))))
    return str(found.get(name, ""))


def _is_strict(request: Request) -> bool:
    return _preference(request, "handling") == "strict"


def _content_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _check_form(request: Request) -> None:
    wanted = request.query_params.get("_format") or request.headers.get("accept", "*/*")
    if not any(name in wanted for name in _READABLE):
        raise refusal(406, "This server speaks JSON only.")
    is_search = request.url.path.endswith("/_search")
    if request.method in {"POST", "PUT"} and not is_search and _content_type(request) not in JSON_TYPES:
        raise refusal(415, "This server reads application/fhir+json only.")


def _check_method(method: str, parts: list[str]) -> None:
    if len(parts) > 2 or (parts and parts[0] == "metadata"):
        raise refusal(404 if method in {"POST", "PUT", "DELETE"} else 405, "There is nothing to write here.")
    allowed = (_BASE_METHODS, _TYPE_METHODS, _ROW_METHODS)[len(parts)]
    if method not in allowed:
        headers = {"Allow": ", ".join(allowed)}
        raise RequestRefusedError(405, *refusal(405, "Not supported at this address.").issues, headers=headers)


async def _body(request: Request) -> bytes:
    too_long = refusal(413, f"A body has at most {BODY_LIMIT} bytes.")
    if int(request.headers.get("content-length", "0") or "0") > BODY_LIMIT:
        raise too_long
    parts = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > BODY_LIMIT:
            raise too_long
        parts.append(part)
    return b"".join(parts)
