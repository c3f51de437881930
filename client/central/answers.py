"""What central answers, taken apart without loss: rows, pages, bundle entries; refuses anything that is not FHIR JSON.

A resource is kept as the very bytes that came (cut out of its bundle, never written anew), so decimals and their trailing zeros
survive. Only `resourceType`, `id` and `meta` are looked at here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from client.errors import CentralFaulty

_T = TypeVar("_T")


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One version of one resource as the door gave it; `raw` is its JSON byte for byte, `last_updated` the text central wrote."""

    resource_type: str
    id: str
    version: str
    last_updated: str
    raw: bytes

    @property
    def key(self) -> str:
        return f"{self.resource_type}/{self.id}"


class Gone(msgspec.Struct, frozen=True, kw_only=True):
    """Central says that this was deleted (410, or a DELETE in a history); `last_updated` is empty where it does not say when."""

    resource_type: str
    id: str
    last_updated: str = ""

    @property
    def key(self) -> str:
        return f"{self.resource_type}/{self.id}"


class Broken(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a page that cannot be taken in, and why; its id is empty where not even that could be read."""

    resource_type: str = ""
    id: str = ""
    reason: str = ""

    @property
    def key(self) -> str:
        return f"{self.resource_type}/{self.id}"


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page of a search or history. `rows` are matches, `others` what was included with them, `gone` the deletions of a history.

    `broken` are matches that cannot be read; the other rows of the page are none the worse for them.
    """

    rows: tuple[Row, ...] = ()
    others: tuple[Row, ...] = ()
    gone: tuple[Gone, ...] = ()
    broken: tuple[Broken, ...] = ()
    next_url: str | None = None
    total: int | None = None


class EntryAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to one entry of a batch or transaction; `key` and `version` are empty where central named none."""

    status: int
    key: str = ""
    version: str = ""
    last_updated: str = ""
    resource: bytes = b""
    issues: tuple[str, ...] = ()

    @property
    def is_good(self) -> bool:
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a bundle to be sent; `resource` is FHIR JSON or None for a GET."""

    verb: str
    url: str
    resource: bytes | None = None
    full_url: str | None = None
    if_none_exist: str | None = None
    if_match: str | None = None


class _Meta(msgspec.Struct, rename="camel"):
    version_id: str = ""
    last_updated: str = ""


class _Head(msgspec.Struct, rename="camel"):
    """`status` is looked at for its shape alone: every part of the station compares it with words."""

    resource_type: str
    id: str = ""
    status: str | None = None
    meta: _Meta = msgspec.field(default_factory=_Meta)


class _Text(msgspec.Struct):
    text: str = ""


class _Issue(msgspec.Struct):
    code: str = ""
    diagnostics: str = ""
    details: _Text = msgspec.field(default_factory=_Text)


class _Outcome(msgspec.Struct, rename="camel"):
    resource_type: str
    issue: list[_Issue] = []


class _Search(msgspec.Struct):
    mode: str = "match"


class _Request(msgspec.Struct):
    method: str = ""
    url: str = ""


class _Response(msgspec.Struct, rename="camel"):
    status: str = ""
    location: str = ""
    etag: str = ""
    last_modified: str = ""
    outcome: msgspec.Raw = msgspec.Raw(b"")


class _Entry(msgspec.Struct):
    resource: msgspec.Raw = msgspec.Raw(b"")
    search: _Search = msgspec.field(default_factory=_Search)
    request: _Request = msgspec.field(default_factory=_Request)
    response: _Response = msgspec.field(default_factory=_Response)


class _Link(msgspec.Struct):
    relation: str = ""
    url: str = ""


class _Bundle(msgspec.Struct, rename="camel"):
    resource_type: str
    total: int | None = None
    link: list[_Link] = []
    entry: list[_Entry] = []


_HEAD = msgspec.json.Decoder(_Head)
_OUTCOME = msgspec.json.Decoder(_Outcome)
_BUNDLE = msgspec.json.Decoder(_Bundle)
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_NAMED = re.compile(rb'"(resourceType|id)"\s*:\s*"([A-Za-z0-9.-]{1,64})"')


def row_of(raw: bytes | msgspec.Raw) -> Row:
    """The row in a resource's bytes; raises CentralFaulty on anything without a type and an id."""
    head = _decoded(_HEAD, raw)
    if not head.id or not head.resource_type:
        raise CentralFaulty("no-id", head.resource_type)
    return Row(
        resource_type=head.resource_type,
        id=head.id,
        version=head.meta.version_id,
        last_updated=head.meta.last_updated,
        raw=bytes(raw),
    )


def resource_type_of(raw: bytes) -> str:
    return _decoded(_HEAD, raw).resource_type


def page_of(body: bytes) -> Page:
    """A searchset or history bundle. In a history the newest comes first: a deletion with a version after it is none."""
    bundle, is_mended = _page_bundle(body)
    rows: list[Row] = []
    others: list[Row] = []
    gone = []
    broken: list[Broken] = []
    for entry in bundle.entry:
        if entry.request.method == "DELETE":
            found = _gone(entry)
            if found.key not in {row.key for row in rows}:
                gone.append(found)
        elif entry.search.mode != "outcome" and bytes(entry.resource):
            if (fault := _fault(entry.resource, body if is_mended else None)) is not None:
                broken.append(fault)
            else:
                (others if entry.search.mode == "include" else rows).append(row_of(entry.resource))
    url = next((link.url for link in bundle.link if link.relation == "next" and link.url), None)
    told = (tuple(rows), tuple(others), tuple(gone), tuple(broken))
    return Page(rows=told[0], others=told[1], gone=told[2], broken=told[3], next_url=url, total=bundle.total)


def _page_bundle(body: bytes) -> tuple[_Bundle, bool]:
    """The bundle, and whether an escape that stands for no character had to be replaced to read it at all."""
    try:
        return _bundle(body), False
    except CentralFaulty:
        mended = _ESCAPE.sub(_paired, body)
        if mended == body:
            raise
        return _bundle(mended), True


def _paired(found: re.Match[bytes]) -> bytes:
    return b"\\ufffd" if found["lone"] else found[0]


def _fault(raw: msgspec.Raw, received: bytes | None) -> Broken | None:
    """Why this row cannot be taken in. `received` is the page as it came, where it had to be mended."""
    try:
        row = row_of(raw)
        row.raw.decode()
    except CentralFaulty:
        named = _NAMED.findall(bytes(raw)[:2000])
        kind, ident = (
            next((one[1].decode() for one in named if one[0] == name), "") for name in (b"resourceType", b"id")
        )
        if not kind:
            raise
        return Broken(resource_type=kind, id=ident, reason="malformed")
    except UnicodeDecodeError:
        return Broken(resource_type=row.resource_type, id=row.id, reason="not-utf-8")
    if received is not None and row.raw not in received:
        return Broken(resource_type=row.resource_type, id=row.id, reason="lone-surrogate")
    return None


def joined(pages: Sequence[Page]) -> Page:
    """Several pages as one, in their order; a deletion counts only where no newer version came before it."""
    rows: list[Row] = []
    gone: list[Gone] = []
    for page in pages:
        seen = {row.key for row in rows}
        gone.extend(one for one in page.gone if one.key not in seen)
        rows.extend(page.rows)
    others = tuple(row for page in pages for row in page.others)
    broken = tuple(one for page in pages for one in page.broken)
    return Page(rows=tuple(rows), others=others, gone=tuple(gone), broken=broken, total=pages[0].total)


def entries_of(body: bytes, count: int) -> tuple[EntryAnswer, ...]:
    """The answers to a bundle of `count` entries, in order; another number of them is no answer to what was asked."""
    bundle = _bundle(body)
    if len(bundle.entry) != count:
        raise CentralFaulty("entry-count", str(len(bundle.entry)), str(count))
    return tuple(_answer(entry) for entry in bundle.entry)


def issues_of(body: bytes) -> tuple[str, ...]:
    """The issue texts of an OperationOutcome; nothing at all for any other body, because an error may come as HTML."""
    try:
        outcome = _OUTCOME.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return ()
    if outcome.resource_type != "OperationOutcome":
        return ()
    return tuple(": ".join(filter(None, (one.code, one.details.text or one.diagnostics))) for one in outcome.issue)


def bundle_bytes(kind: str, entries: Sequence[Entry]) -> bytes:
    """A batch or transaction; the resources go in as the bytes they are."""
    return msgspec.json.encode(
        {"resourceType": "Bundle", "type": kind, "entry": [_encodable(entry) for entry in entries]}
    )


def _encodable(entry: Entry) -> dict[str, object]:
    request = {"method": entry.verb, "url": entry.url}
    if entry.if_none_exist is not None:
        request["ifNoneExist"] = entry.if_none_exist
    if entry.if_match is not None:
        request["ifMatch"] = entry.if_match
    made: dict[str, object] = {} if entry.full_url is None else {"fullUrl": entry.full_url}
    if entry.resource is not None:
        made["resource"] = msgspec.Raw(entry.resource)
    return {**made, "request": request}


def _answer(entry: _Entry) -> EntryAnswer:
    response, resource = entry.response, bytes(entry.resource)
    key, version = key_in(response.location)
    issues = issues_of(bytes(response.outcome)) or issues_of(resource)
    modified = response.last_modified
    if resource and (head := _decoded(_HEAD, resource)).id and head.resource_type not in {"Bundle", "OperationOutcome"}:
        key, version = f"{head.resource_type}/{head.id}", head.meta.version_id or version
        modified = head.meta.last_updated or modified
    return EntryAnswer(
        status=_status(response.status),
        key=key,
        version=version_in(response.etag) or version,
        last_updated=modified,
        resource=resource,
        issues=issues,
    )


def key_in(location: str) -> tuple[str, str]:
    """`Type/id` and the version in a Location like `http://host/fhir/Type/id/_history/2`; empty where it names neither."""
    path, _, version = location.split("?", 1)[0].rstrip("/").partition("/_history/")
    parts = path.split("/")
    return ("/".join(parts[-2:]), version) if len(parts) >= 2 and parts[-2][:1].isupper() else ("", "")


def version_in(etag: str) -> str:
    return etag.removeprefix("W/").strip('"')


def _status(text: str) -> int:
    head = text[:3]
    if not head.isdigit():
        raise CentralFaulty("entry-status")
    return int(head)


def _gone(entry: _Entry) -> Gone:
    key, _ = key_in("/" + entry.request.url)
    if not key:
        raise CentralFaulty("deletion-url")
    kind, _, name = key.partition("/")
    return Gone(resource_type=kind, id=name, last_updated=entry.response.last_modified)


def _bundle(body: bytes) -> _Bundle:
    bundle = _decoded(_BUNDLE, body)
    if bundle.resource_type != "Bundle":
        raise CentralFaulty("no-bundle", bundle.resource_type)
    return bundle


def _decoded(decoder: "msgspec.json.Decoder[_T]", body: bytes | msgspec.Raw) -> _T:
    try:
        return decoder.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CentralFaulty("malformed", type(error).__name__) from error
